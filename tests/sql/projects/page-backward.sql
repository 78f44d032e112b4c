-- $1, $3 = 2021-10-28T02:00:00.000Z
-- $2 = "2021-10-28"
-- $4 = "P20"
-- $5 = 6
-- $6 = <ids>
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
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $2::date
                  AND listing.recorded_at <= $3::timestamptz
              )
          ) p
        WHERE
          true
          AND true
          AND p.code COLLATE "C" < $4::text
        ORDER BY
          p.code COLLATE "C" DESC NULLS FIRST
        LIMIT
          $5
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $6::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
