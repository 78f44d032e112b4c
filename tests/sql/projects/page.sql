-- $1 = 2021-10-28T02:00:00.000Z
-- $2 = <ids>
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
          project
        WHERE
          recorded_at <= $1::timestamptz
      ) p
    WHERE
      true
      AND true
  ) AS count
FROM
  unnest(
    (
      SELECT
        $2::integer[]
    )::integer[]
  ) owner (id);

-- $1 = 2021-10-28T02:00:00.000Z
-- $2 = 21
-- $3 = <ids>
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
              project
            WHERE
              recorded_at <= $1::timestamptz
          ) p
        WHERE
          true
          AND true
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
