-- $1 = ["CMGF-SIPOC","CMGF-SIPOc"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  t.owner_id AS "ownerId",
  t.citation_id AS "citationId"
FROM
  process t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = <ids>
SELECT
  s.id AS "id",
  s.seeded AS "seeded",
  s.code AS "code",
  s.process_id AS "processId",
  s.number AS "order",
  s.names AS "names",
  s.duration_days AS "durationDays",
  s.durations AS "durations",
  s.methods AS "methods",
  s.output_texts AS "outputTexts",
  s.targets AS "targets",
  s.cautions AS "cautions",
  s.notes AS "notes",
  s.indicator_id AS "indicatorId",
  s.citation_id AS "citationId"
FROM
  process_step s
WHERE
  s.process_id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  )
ORDER BY
  s.number;

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  t.definitions AS "definitions",
  t.units AS "units",
  t.value_type AS "valueType",
  t.level AS "level",
  t.maximum AS "maximum",
  t.targets AS "targets",
  t.scales AS "scales",
  t.citation_id AS "citationId",
  linked.owner_ids AS "ownerIds"
FROM
  (
    SELECT
      linked_id,
      json_agg(owner_id) AS owner_ids
    FROM
      (
        SELECT
          process_id AS owner_id,
          indicator_id AS linked_id
        FROM
          process_indicator
      ) link
    WHERE
      owner_id = ANY (
        (
          SELECT
            $1::integer[]
        )::integer[]
      )
    GROUP BY
      linked_id
  ) linked
  JOIN indicator t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";

-- $1 = <ids>
SELECT
  i.id AS "id",
  i.seeded AS "seeded",
  i.process_id AS "processId",
  i.part AS "part",
  i.number AS "number",
  i.texts AS "texts",
  i.notes AS "notes"
FROM
  process_item i
WHERE
  i.process_id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  )
ORDER BY
  i.part COLLATE "C",
  i.number;

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  t.definitions AS "definitions",
  t.units AS "units",
  t.value_type AS "valueType",
  t.level AS "level",
  t.maximum AS "maximum",
  t.targets AS "targets",
  t.scales AS "scales",
  t.citation_id AS "citationId"
FROM
  indicator t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );
