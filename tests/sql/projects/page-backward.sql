-- $1, $2, $4, $5 = 2021-10-28T02:00:00.000Z
-- $3 = "2021-10-28"
-- $6 = "P20"
-- $7 = 6
-- $8 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          p.id AS "id",
          p.code AS "code",
          json_build_array((p.code)::text)::text AS "cursorPosition"
        FROM
          (
            SELECT
              *
            FROM
              (
                SELECT
                  *
                FROM
                  project
                WHERE
                  recorded_at <= $1::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $2::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $3::date
                  AND listing.recorded_at <= $4::timestamptz
                  AND listing.withdrawn_at > $5::timestamptz
              )
              AND project.relevance = 'PROGRAMME'
          ) p
        WHERE
          true
          AND true
          AND p.code COLLATE "C" < $6::text
        ORDER BY
          p.code COLLATE "C" DESC NULLS FIRST
        LIMIT
          $7
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $8::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
