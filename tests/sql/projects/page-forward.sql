-- $1 = 2021-10-28T02:00:00.000Z
-- $2 = "P20"
-- $3 = 6
-- $4 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          p.id AS "id",
          p.code AS "code"
        FROM
          (
            SELECT
              *
            FROM
              project
            WHERE
              recorded_at <= $1::timestamptz
          ) p
        WHERE
          true
          AND true
          AND (
            p.code COLLATE "C" > $2::text
            OR p.code COLLATE "C" IS NULL
          )
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $3
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $4::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
