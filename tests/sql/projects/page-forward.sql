-- $1 = "P20"
-- $2 = 6
-- $3 = <ids>
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
          project p
        WHERE
          true
          AND true
          AND (
            p.code COLLATE "C" > $1::text
            OR p.code COLLATE "C" IS NULL
          )
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $2
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $3::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
