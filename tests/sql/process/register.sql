-- $1 = ["PROBLEM"]
-- $2 = "ข้อมูล"
SELECT
  count(*) AS count
FROM
  register_entry e
WHERE
  (
    e.kind = ANY ($1::text[])
    AND search_text (e.texts, '{}') LIKE (
      SELECT
        '%' || like_pattern ($2) || '%'
    )
  );

-- $1 = ["PROBLEM"]
-- $2 = "ข้อมูล"
-- $3 = 6
SELECT
  e.id AS "id",
  e.seeded AS "seeded",
  e.code AS "code",
  e.kind AS "kind",
  e.position AS "position",
  e.texts AS "texts",
  e.text_as_printed AS "textAsPrinted",
  e.item_texts AS "itemTexts",
  e.section AS "section",
  e.notes AS "notes",
  e.citation_id AS "citationId",
  json_build_array((e.position)::text)::text AS "cursorPosition"
FROM
  register_entry e
WHERE
  (
    e.kind = ANY ($1::text[])
    AND search_text (e.texts, '{}') LIKE (
      SELECT
        '%' || like_pattern ($2) || '%'
    )
  )
ORDER BY
  e.position ASC NULLS LAST
LIMIT
  $3;

-- $1 = <ids>
SELECT
  register_entry_id AS "registerEntryId",
  node
FROM
  register_subject
WHERE
  register_entry_id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  )
ORDER BY
  position;

-- $1 = ["CMGF","CMGf"]
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
  t.notes AS "notes"
FROM
  body t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = ["CMGF-SIPOC-5","CMGF-SIPOC-6"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.process_id AS "processId",
  t.number AS "order",
  t.names AS "names",
  t.duration_days AS "durationDays",
  t.durations AS "durations",
  t.methods AS "methods",
  t.output_texts AS "outputTexts",
  t.targets AS "targets",
  t.cautions AS "cautions",
  t.notes AS "notes",
  t.indicator_id AS "indicatorId",
  t.citation_id AS "citationId"
FROM
  process_step t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );
