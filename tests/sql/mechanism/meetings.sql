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

-- $1 = 0
-- $2 = "CMGF"
-- $3 = <ids>
SELECT
  owner.id,
  (
    SELECT
      count(*)
    FROM
      meeting m
    WHERE
      owner.id IN ($1::integer, m.body_id)
      AND (
        (
          SELECT
            code
          FROM
            body
          WHERE
            id = m.body_id
        ) = $2
        AND m.starts_on IS NOT NULL
      )
  ) AS count
FROM
  unnest(
    (
      SELECT
        $3::integer[]
    )::integer[]
  ) owner (id);

-- $1 = 0
-- $2 = "CMGF"
-- $3 = 11
-- $4 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          m.id AS "id",
          m.seeded AS "seeded",
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
          m.places AS "places",
          m.province_id AS "provinceId",
          m.host_member_state_id AS "hostMemberStateId",
          m.host_organisation_id AS "hostOrganisationId",
          m.chair_id AS "chairId",
          m.participant_texts AS "participantTexts",
          m.week_id AS "weekId",
          json_build_array((m.starts_on)::text, (m.code)::text)::text AS "cursorPosition"
        FROM
          meeting m
        WHERE
          owner.id IN ($1::integer, m.body_id)
          AND (
            (
              SELECT
                code
              FROM
                body
              WHERE
                id = m.body_id
            ) = $2
            AND m.starts_on IS NOT NULL
          )
        ORDER BY
          m.starts_on DESC NULLS LAST,
          m.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $3
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $4::integer[]
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

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.kind AS "kind",
  t.titles AS "titles",
  t.aliases AS "aliases",
  t.texts AS "texts",
  t.decided_on AS "decidedOn",
  t.date_as_printed AS "dateAsPrinted",
  t.decided_by_id AS "decidedById",
  linked.owner_ids AS "ownerIds"
FROM
  (
    SELECT
      linked_id,
      json_agg(owner_id) AS owner_ids
    FROM
      (
        SELECT
          meeting_id AS owner_id,
          decision_id AS linked_id
        FROM
          decision_meeting
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
  JOIN decision t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";

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
  m.id AS "id",
  m.seeded AS "seeded",
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
  m.places AS "places",
  m.province_id AS "provinceId",
  m.host_member_state_id AS "hostMemberStateId",
  m.host_organisation_id AS "hostOrganisationId",
  m.chair_id AS "chairId",
  m.participant_texts AS "participantTexts",
  m.week_id AS "weekId"
FROM
  meeting m
WHERE
  m.week_id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  )
ORDER BY
  m.starts_on,
  m.code COLLATE "C";
