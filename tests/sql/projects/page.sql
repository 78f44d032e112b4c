-- $1, $3 = 2021-10-28T02:00:00.000Z
-- $2 = "2021-10-28"
-- $4 = <ids>
SELECT
  owner.id,
  (
    SELECT
      count(*)
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
  ) AS count
FROM
  unnest(
    (
      SELECT
        $4::integer[]
    )::integer[]
  ) owner (id);

-- $1, $3 = 2021-10-28T02:00:00.000Z
-- $2 = "2021-10-28"
-- $4 = 21
-- $5 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          p.id AS "id",
          p.code AS "code",
          p.names AS "names",
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
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $4
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $5::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
