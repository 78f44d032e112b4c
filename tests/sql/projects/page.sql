-- $1 = <ids>
SELECT
  scope.id AS "scopeId",
  (
    SELECT
      count(*)
    FROM
      project p
    WHERE
      true
      AND true
  ) AS count
FROM
  unnest(
    (
      SELECT
        $1::integer[]
    )::integer[]
  ) scope (id);

-- $1 = 21
-- $2 = <ids>
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
          json_build_array((p.code)::text)::text AS place
        FROM
          project p
        WHERE
          true
          AND true
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $1
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $2::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
