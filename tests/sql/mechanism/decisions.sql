-- $1, $2 = 2021-10-28T02:00:00.000Z
SELECT
  count(*) AS count
FROM
  (
    SELECT
      *
    FROM
      (
        SELECT
          NULL::timestamptz AS withdrawn_at,
          *
        FROM
          decision
        UNION ALL
        SELECT
          *
        FROM
          decision_past
      ) version
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) d;

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = 6
SELECT
  d.id AS "id",
  d.seeded AS "seeded",
  d.recorded_at AS "recordedAt",
  d.version AS "version",
  d.stated_by_id AS "statedById",
  d.code AS "code",
  d.kind AS "kind",
  d.titles AS "titles",
  d.aliases AS "aliases",
  d.texts AS "texts",
  d.decided_on AS "decidedOn",
  d.date_as_printed AS "dateAsPrinted",
  d.decided_by_id AS "decidedById",
  json_build_array((d.decided_on)::text, (d.code)::text)::text AS "cursorPosition"
FROM
  (
    SELECT
      *
    FROM
      (
        SELECT
          NULL::timestamptz AS withdrawn_at,
          *
        FROM
          decision
        UNION ALL
        SELECT
          *
        FROM
          decision_past
      ) version
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) d
WHERE
  true
ORDER BY
  d.decided_on ASC NULLS LAST,
  d.code COLLATE "C" ASC NULLS LAST
LIMIT
  $3;

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
  link.decision_id AS "ownerId",
  m.id AS "id",
  m.seeded AS "seeded",
  m.recorded_at AS "recordedAt",
  m.version AS "version",
  m.stated_by_id AS "statedById",
  m.code AS "code",
  m.names AS "names",
  m.translated AS "translated",
  m.aliases AS "aliases",
  m.inferred AS "inferred",
  m.body_id AS "bodyId",
  m.number AS "number",
  m.number_as_printed AS "numberAsPrinted",
  m.starts_on AS "startsOn",
  m.ends_on AS "endsOn",
  m.precision AS "precision",
  m.status AS "status",
  m.change_reason AS "changeReason",
  m.places AS "places",
  m.province_id AS "provinceId",
  m.host_member_state_id AS "hostMemberStateId",
  m.host_organisation_id AS "hostOrganisationId",
  m.chair_id AS "chairId",
  m.participant_texts AS "participantTexts",
  m.week_id AS "weekId"
FROM
  decision_meeting link
  JOIN (
    SELECT
      *
    FROM
      (
        SELECT
          NULL::timestamptz AS withdrawn_at,
          *
        FROM
          meeting
        UNION ALL
        SELECT
          *
        FROM
          meeting_past
      ) version
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) m ON m.id = link.meeting_id
WHERE
  link.decision_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
ORDER BY
  m.starts_on NULLS LAST,
  m.code COLLATE "C";

-- $1, $2, $3, $4 = 2021-10-28T02:00:00.000Z
-- $5 = <ids>
SELECT
  l.id AS "id",
  l.seeded AS "seeded",
  l.recorded_at AS "recordedAt",
  l.withdrawn_at AS "withdrawnAt",
  l.citation_id AS "citationId",
  l.stated_by_id AS "statedById",
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
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) l
  JOIN (
    SELECT
      *
    FROM
      (
        SELECT
          NULL::timestamptz AS withdrawn_at,
          *
        FROM
          decision
        UNION ALL
        SELECT
          *
        FROM
          decision_past
      ) version
    WHERE
      recorded_at <= $3::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $4::timestamptz
      )
  ) other ON other.id = l.from_id
WHERE
  l.to_id = ANY (
    (
      SELECT
        $5::integer[]
    )::integer[]
  )
ORDER BY
  other.code COLLATE "C",
  l.kind COLLATE "C";

-- $1, $2, $3, $4 = 2021-10-28T02:00:00.000Z
-- $5 = <ids>
SELECT
  l.id AS "id",
  l.seeded AS "seeded",
  l.recorded_at AS "recordedAt",
  l.withdrawn_at AS "withdrawnAt",
  l.citation_id AS "citationId",
  l.stated_by_id AS "statedById",
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
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) l
  JOIN (
    SELECT
      *
    FROM
      (
        SELECT
          NULL::timestamptz AS withdrawn_at,
          *
        FROM
          decision
        UNION ALL
        SELECT
          *
        FROM
          decision_past
      ) version
    WHERE
      recorded_at <= $3::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $4::timestamptz
      )
  ) other ON other.id = l.to_id
WHERE
  l.from_id = ANY (
    (
      SELECT
        $5::integer[]
    )::integer[]
  )
ORDER BY
  other.code COLLATE "C",
  l.kind COLLATE "C";

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
  a.id AS "id",
  a.seeded AS "seeded",
  a.recorded_at AS "recordedAt",
  a.withdrawn_at AS "withdrawnAt",
  a.citation_id AS "citationId",
  a.stated_by_id AS "statedById",
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
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) a
WHERE
  a.decision_id = ANY (
    (
      SELECT
        $3::integer[]
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
  t.cluster_id AS "clusterId",
  t.parent_id AS "parentId",
  t.addresses AS "addresses",
  t.duty_texts AS "dutyTexts",
  t.notes AS "notes",
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
  t.recorded_at AS "recordedAt",
  t.version AS "version",
  t.stated_by_id AS "statedById",
  t.code AS "code",
  t.kind AS "kind",
  t.titles AS "titles",
  t.aliases AS "aliases",
  t.texts AS "texts",
  t.decided_on AS "decidedOn",
  t.date_as_printed AS "dateAsPrinted",
  t.decided_by_id AS "decidedById"
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
  t.withdrawn_at AS "withdrawnAt",
  t.code AS "code",
  t.names AS "names",
  t.renamed AS "renamed",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.descriptions AS "descriptions",
  t.translated_descriptions AS "translatedDescriptions",
  t.cross_border AS "crossBorder",
  t.relevance AS "relevance",
  t.is_sample AS "isSample",
  t.parent_id AS "parentId",
  t.counterpart_id AS "counterpartId",
  t.body_id AS "bodyId"
FROM
  project t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );
