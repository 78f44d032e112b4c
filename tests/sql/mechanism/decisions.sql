SELECT
  count(*) AS count
FROM
  decision;

-- $1 = 6
SELECT
  d.id AS "id",
  d.seeded AS "seeded",
  d.code AS "code",
  d.kind AS "kind",
  d.titles AS "titles",
  d.texts AS "texts",
  d.decided_on AS "decidedOn",
  d.date_as_printed AS "dateAsPrinted",
  d.decided_by_id AS "decidedById",
  d.meeting_id AS "meetingId",
  json_build_array((d.decided_on)::text, (d.code)::text)::text AS "cursorPosition"
FROM
  decision d
WHERE
  true
ORDER BY
  d.decided_on ASC NULLS LAST,
  d.code COLLATE "C" ASC NULLS LAST
LIMIT
  $1;

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  t.body_id AS "bodyId",
  t.number AS "number",
  t.number_as_printed AS "numberAsPrinted",
  t.starts_on AS "startsOn",
  t.ends_on AS "endsOn",
  t.precision AS "precision",
  t.places AS "places",
  t.province_id AS "provinceId",
  t.host_member_state_id AS "hostMemberStateId",
  t.host_organisation_id AS "hostOrganisationId",
  t.chair_id AS "chairId",
  t.week_id AS "weekId"
FROM
  meeting t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );

-- $1 = 2021-10-28T02:00:00.000Z
-- $2 = <ids>
SELECT
  l.id AS "id",
  l.seeded AS "seeded",
  l.recorded_at AS "recordedAt",
  l.citation_id AS "citationId",
  l.kind AS "kind",
  l.from_id AS "fromId",
  l.to_id AS "toId"
FROM
  (
    SELECT
      *
    FROM
      decision_link
    WHERE
      recorded_at <= $1::timestamptz
  ) l
  JOIN decision other ON other.id = l.from_id
WHERE
  l.to_id = ANY (
    (
      SELECT
        $2::integer[]
    )::integer[]
  )
ORDER BY
  other.code COLLATE "C",
  l.kind COLLATE "C";

-- $1 = 2021-10-28T02:00:00.000Z
-- $2 = <ids>
SELECT
  l.id AS "id",
  l.seeded AS "seeded",
  l.recorded_at AS "recordedAt",
  l.citation_id AS "citationId",
  l.kind AS "kind",
  l.from_id AS "fromId",
  l.to_id AS "toId"
FROM
  (
    SELECT
      *
    FROM
      decision_link
    WHERE
      recorded_at <= $1::timestamptz
  ) l
  JOIN decision other ON other.id = l.to_id
WHERE
  l.from_id = ANY (
    (
      SELECT
        $2::integer[]
    )::integer[]
  )
ORDER BY
  other.code COLLATE "C",
  l.kind COLLATE "C";

-- $1 = 2021-10-28T02:00:00.000Z
-- $2 = <ids>
SELECT
  a.id AS "id",
  a.seeded AS "seeded",
  a.recorded_at AS "recordedAt",
  a.citation_id AS "citationId",
  a.code AS "code",
  a.decision_id AS "decisionId",
  a.texts AS "texts",
  a.assignee_id AS "assigneeId",
  a.project_id AS "projectId",
  a.due_on AS "dueOn",
  a.status AS "status"
FROM
  (
    SELECT
      *
    FROM
      action_item
    WHERE
      recorded_at <= $1::timestamptz
  ) a
WHERE
  a.decision_id = ANY (
    (
      SELECT
        $2::integer[]
    )::integer[]
  )
ORDER BY
  a.code COLLATE "C";

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.member_state_id AS "memberStateId",
  t.province_id AS "provinceId",
  t.parent_id AS "parentId",
  t.addresses AS "addresses",
  t.duty_texts AS "dutyTexts",
  t.note AS "note",
  t.valid_from AS "validFrom",
  t.valid_to AS "validTo"
FROM
  organisation t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.kind AS "kind",
  t.titles AS "titles",
  t.texts AS "texts",
  t.decided_on AS "decidedOn",
  t.date_as_printed AS "dateAsPrinted",
  t.decided_by_id AS "decidedById",
  t.meeting_id AS "meetingId"
FROM
  decision t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.recorded_at AS "recordedAt",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.descriptions AS "descriptions",
  t.starts_on AS "startsOn",
  t.ends_on AS "endsOn",
  t.date_note AS "dateNote",
  t.cross_border AS "crossBorder",
  t.is_sample AS "isSample",
  t.parent_id AS "parentId",
  t.body_id AS "bodyId",
  t.assigned_weight AS "assignedWeight"
FROM
  project t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );
