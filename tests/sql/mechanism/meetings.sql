-- $1 = "body"
-- $2 = ["CMGF","CMGf"]
SELECT
  $1::text AS kind,
  t.code
FROM
  (
    SELECT
      code,
      names,
      aliases
    FROM
      body
  ) t
WHERE
  t.code = ANY ($2::text[]);

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = 0
-- $4 = "CMGF"
-- $5 = <ids>
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
      owner.id IN ($3::integer, m.body_id)
      AND (
        (
          SELECT
            code
          FROM
            body
          WHERE
            id = m.body_id
        ) = $4
        AND m.starts_on IS NOT NULL
      )
  ) AS count
FROM
  unnest(
    (
      SELECT
        $5::integer[]
    )::integer[]
  ) owner (id);

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = 0
-- $4 = "CMGF"
-- $5 = 11
-- $6 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          m.id AS "id",
          m.seeded AS "seeded",
          m.recorded_at::text AS "recordedAt",
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
          m.week_id AS "weekId",
          json_build_array((m.starts_on)::text, (m.code)::text)::text AS "cursorPosition"
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
          owner.id IN ($3::integer, m.body_id)
          AND (
            (
              SELECT
                code
              FROM
                body
              WHERE
                id = m.body_id
            ) = $4
            AND m.starts_on IS NOT NULL
          )
        ORDER BY
          m.starts_on DESC NULLS LAST,
          m.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $5
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $6::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names"
FROM
  member_state t
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
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.member_state_id AS "memberStateId",
  t.capital AS "capital",
  t.area_km2 AS "areaKm2",
  t.lat AS "lat",
  t.lon AS "lon"
FROM
  province t
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
  t.starts_on AS "startsOn",
  t.ends_on AS "endsOn",
  t.precision AS "precision"
FROM
  meeting_week t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
  link.meeting_id AS "ownerId",
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
  d.decided_by_id AS "decidedById"
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
  ) d ON d.id = link.decision_id
WHERE
  link.meeting_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
ORDER BY
  d.code COLLATE "C";

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
  m.week_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
ORDER BY
  m.starts_on,
  m.code COLLATE "C";
