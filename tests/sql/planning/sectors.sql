-- $1 = "2021-10-28"
SELECT
  s.id AS "id",
  s.seeded AS "seeded",
  s.code AS "code",
  s.names AS "names",
  s.translated AS "translated",
  s.aliases AS "aliases",
  s.valid_from AS "validFrom",
  s.valid_to AS "validTo",
  s.plan_id AS "planId"
FROM
  sector s
WHERE
  in_force (s.valid_from, s.valid_to, $1::date)
ORDER BY
  s.code COLLATE "C";

-- $1 = "2021-10-28"
-- $2 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.level AS "level",
  t.kind AS "kind",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.valid_from AS "validFrom",
  t.valid_to AS "validTo",
  t.notes AS "notes",
  linked.owner_ids AS "ownerIds"
FROM
  (
    SELECT
      linked_id,
      json_agg(owner_id) AS owner_ids
    FROM
      (
        SELECT
          sector_id AS owner_id,
          body_id AS linked_id
        FROM
          body_sector span
        WHERE
          in_force (span.valid_from, span.valid_to, $1::date)
      ) link
    WHERE
      owner_id = ANY (
        (
          SELECT
            $2::integer[]
        )::integer[]
      )
    GROUP BY
      linked_id
  ) linked
  JOIN body t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";
