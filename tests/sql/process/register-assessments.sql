-- $1 = ["RISK","CONTROL"]
-- $2 = 21
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
  (e.kind = ANY ($1::text[]))
ORDER BY
  e.position ASC NULLS LAST
LIMIT
  $2;

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
-- $4 = "2026-06-30"
SELECT
  a.id AS "id",
  a.seeded AS "seeded",
  a.recorded_at AS "recordedAt",
  a.withdrawn_at AS "withdrawnAt",
  a.citation_id AS "citationId",
  a.stated_by_id AS "statedById",
  a.register_entry_id AS "registerEntryId",
  a.number AS "number",
  a.day AS "day",
  a.state AS "state",
  a.responsible_id AS "responsibleId",
  a.likelihood AS "likelihood",
  a.impact AS "impact",
  a.evidence AS "evidence"
FROM
  (
    SELECT
      *
    FROM
      register_assessment
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) a
WHERE
  a.register_entry_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
  AND a.day <= $4::date
ORDER BY
  a.number;
