-- $1 = "2020-01-01"
SELECT
  o.id AS "id",
  o.seeded AS "seeded",
  o.code AS "code",
  o.names AS "names",
  o.translated AS "translated",
  o.aliases AS "aliases",
  o.member_state_id AS "memberStateId",
  o.province_id AS "provinceId",
  o.cluster_id AS "clusterId",
  o.parent_id AS "parentId",
  o.addresses AS "addresses",
  o.duty_texts AS "dutyTexts",
  o.notes AS "notes",
  o.valid_from AS "validFrom",
  o.valid_to AS "validTo"
FROM
  organisation o
WHERE
  in_force (o.valid_from, o.valid_to, $1::date)
ORDER BY
  o.code COLLATE "C";

-- $1 = <ids>
SELECT
  o.id AS "id",
  o.seeded AS "seeded",
  o.code AS "code",
  o.names AS "names",
  o.translated AS "translated",
  o.aliases AS "aliases",
  o.member_state_id AS "memberStateId",
  o.province_id AS "provinceId",
  o.cluster_id AS "clusterId",
  o.parent_id AS "parentId",
  o.addresses AS "addresses",
  o.duty_texts AS "dutyTexts",
  o.notes AS "notes",
  o.valid_from AS "validFrom",
  o.valid_to AS "validTo"
FROM
  organisation o
WHERE
  o.parent_id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  )
ORDER BY
  o.code COLLATE "C";

-- $1 = "2020-01-01"
-- $2, $3 = 2021-10-28T02:00:00.000Z
-- $4 = <ids>
SELECT
  r.id AS "id",
  r.seeded AS "seeded",
  r.recorded_at AS "recordedAt",
  r.withdrawn_at AS "withdrawnAt",
  r.citation_id AS "citationId",
  r.organisation_id AS "organisationId",
  r.role AS "role",
  r.tasks AS "tasks",
  r.valid_from AS "validFrom",
  r.valid_to AS "validTo"
FROM
  (
    SELECT
      *
    FROM
      organisation_role
    WHERE
      in_force (valid_from, valid_to, $1::date)
      AND recorded_at <= $2::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $3::timestamptz
      )
  ) r
WHERE
  r.organisation_id = ANY (
    (
      SELECT
        $4::integer[]
    )::integer[]
  )
ORDER BY
  r.role COLLATE "C";

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
  b.id AS "id",
  b.seeded AS "seeded",
  b.recorded_at AS "recordedAt",
  b.withdrawn_at AS "withdrawnAt",
  b.citation_id AS "citationId",
  b.organisation_id AS "organisationId",
  b.thai_fiscal_year AS "thaiFiscalYear",
  b.amount AS "amount",
  b.currency AS "currency",
  b.payer_id AS "payerId",
  b.spender_id AS "spenderId",
  b.purposes AS "purposes",
  b.rounded AS "rounded"
FROM
  (
    SELECT
      *
    FROM
      budget_line
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) b
WHERE
  b.organisation_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
ORDER BY
  b.thai_fiscal_year,
  b.payer_id;

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
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
  (
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
  ) m
WHERE
  m.host_organisation_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
ORDER BY
  m.starts_on,
  m.code COLLATE "C";

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
