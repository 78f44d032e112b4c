-- $1 = 2021-10-28T02:00:00.000Z
SELECT
  count(*) AS count
FROM
  discrepancy d
WHERE
  (
    d.opened_at IS NULL
    OR d.opened_at <= $1::timestamptz
  );

-- $1 = 2021-10-28T02:00:00.000Z
-- $2 = 6
SELECT
  d.id AS "id",
  d.seeded AS "seeded",
  d.code AS "code",
  d.position AS "position",
  d.subjects AS "subjects",
  d.values_a AS "valuesA",
  d.citation_a_id AS "citationAId",
  d.values_b AS "valuesB",
  d.citation_b_id AS "citationBId",
  d.resolutions AS "resolutions",
  d.resolved AS "resolved",
  d.opened_at AS "openedAt",
  d.opened_by_id AS "openedById",
  d.opened_for_id AS "openedForId",
  json_build_array((d.position)::text)::text AS "cursorPosition"
FROM
  discrepancy d
WHERE
  (
    d.opened_at IS NULL
    OR d.opened_at <= $1::timestamptz
  )
ORDER BY
  d.position ASC NULLS LAST
LIMIT
  $2;

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.source_id AS "sourceId",
  t.locator AS "locator",
  t.published_on AS "publishedOn",
  t.notes AS "notes",
  t.added_at AS "addedAt"
FROM
  citation t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );

-- $1 = <ids>
SELECT
  discrepancy_id AS "discrepancyId",
  node,
  field
FROM
  discrepancy_subject
WHERE
  discrepancy_id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  )
ORDER BY
  position;

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.titles AS "titles",
  t.publisher AS "publisher",
  t.url AS "url",
  t.issued_on AS "issuedOn",
  t.notes AS "notes",
  t.stated_by_id AS "statedById"
FROM
  source t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );

-- $1 = ["CAB-2012-10-22"]
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
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = ["CMGF-10"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.recorded_at AS "recordedAt",
  t.version AS "version",
  t.stated_by_id AS "statedById",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.inferred AS "inferred",
  t.body_id AS "bodyId",
  t.number AS "number",
  t.number_as_printed AS "numberAsPrinted",
  t.starts_on AS "startsOn",
  t.ends_on AS "endsOn",
  t.precision AS "precision",
  t.status AS "status",
  t.change_reason AS "changeReason",
  t.places AS "places",
  t.province_id AS "provinceId",
  t.host_member_state_id AS "hostMemberStateId",
  t.host_organisation_id AS "hostOrganisationId",
  t.chair_id AS "chairId",
  t.participant_texts AS "participantTexts",
  t.week_id AS "weekId"
FROM
  meeting t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = ["IB-2017-2021","NESDP-12"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.recorded_at AS "recordedAt",
  t.version AS "version",
  t.stated_by_id AS "statedById",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.starts_on AS "startsOn",
  t.ends_on AS "endsOn",
  t.precision AS "precision",
  t.period_as_printed AS "periodAsPrinted",
  t.in_preparation AS "inPreparation",
  t.notes AS "notes",
  t.member_state_id AS "memberStateId",
  t.province_id AS "provinceId",
  t.cluster_id AS "clusterId",
  t.parent_id AS "parentId",
  t.succeeds_id AS "succeedsId",
  t.adopted_by_id AS "adoptedById",
  t.citation_id AS "citationId",
  t.change_reason AS "changeReason",
  t.is_withdrawn AS "isWithdrawn"
FROM
  plan t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

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
