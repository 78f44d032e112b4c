-- $1 = ["P40"]
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
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  )
ORDER BY
  t.withdrawn_at NULLS LAST;

-- $1, $2, $4 = "2021-10-28"
-- $3, $5 = 2021-10-28T02:00:00.000Z
-- $6 = <ids>
SELECT
  p.id,
  (
    SELECT
      known.stage
    FROM
      (
        SELECT
          settled.project_id,
          settled.percent,
          settled.stated,
          settled.stage,
          settled.planned,
          settled.report_id,
          settled.report_as_of,
          settled.report_state,
          settled.latest_id,
          settled.latest_as_of
        FROM
          project_state settled
        WHERE
          settled.valid_from <= $1::date
          AND settled.valid_to > $2::date
          AND settled.known_from <= $3::timestamptz
        UNION ALL
        SELECT
          changed.project_id,
          changed.percent,
          changed.stated,
          changed.stage,
          changed.planned,
          changed.report_id,
          changed.report_as_of,
          changed.report_state,
          changed.latest_id,
          changed.latest_as_of
        FROM
          changed_states ($4::date, $5::timestamptz) changed
      ) known
    WHERE
      known.project_id = p.id
  ) AS stage
FROM
  unnest(
    (
      SELECT
        $6::integer[]
    )::integer[]
  ) p (id);

-- $1 = 2021-10-28T02:00:00.000Z
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
          project_id AS owner_id,
          body_id AS linked_id
        FROM
          effective_project_body ($1::timestamptz)
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

-- $1, $2, $4, $5 = 2021-10-28T02:00:00.000Z
-- $3 = "2021-10-28"
-- $6 = <ids>
SELECT
  p.id AS "id",
  p.seeded AS "seeded",
  p.recorded_at AS "recordedAt",
  p.withdrawn_at AS "withdrawnAt",
  p.code AS "code",
  p.names AS "names",
  p.renamed AS "renamed",
  p.translated AS "translated",
  p.aliases AS "aliases",
  p.descriptions AS "descriptions",
  p.translated_descriptions AS "translatedDescriptions",
  p.cross_border AS "crossBorder",
  p.relevance AS "relevance",
  p.is_sample AS "isSample",
  p.parent_id AS "parentId",
  p.counterpart_id AS "counterpartId",
  p.body_id AS "bodyId"
FROM
  (
    SELECT
      *
    FROM
      (
        SELECT
          *
        FROM
          project
        WHERE
          recorded_at <= $1::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $2::timestamptz
          )
      ) project
    WHERE
      EXISTS (
        SELECT
        FROM
          project_listing listing
        WHERE
          listing.project_id = project.id
          AND listing.listed_from <= $3::date
          AND listing.recorded_at <= $4::timestamptz
          AND listing.withdrawn_at > $5::timestamptz
      )
      AND true
  ) p
WHERE
  p.parent_id = ANY (
    (
      SELECT
        $6::integer[]
    )::integer[]
  )
ORDER BY
  p.code COLLATE "C";

-- $1 = "2021-10-28"
-- $2, $3 = 2021-10-28T02:00:00.000Z
-- $4 = <ids>
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
  t.lon AS "lon",
  linked.owner_ids AS "ownerIds"
FROM
  (
    SELECT
      linked_id,
      json_agg(owner_id) AS owner_ids
    FROM
      (
        SELECT
          project_id AS owner_id,
          province_id AS linked_id
        FROM
          (
            SELECT
              *
            FROM
              project_province
            WHERE
              in_force (valid_from, valid_to, $1::date)
              AND recorded_at <= $2::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $3::timestamptz
              )
          ) located
      ) link
    WHERE
      owner_id = ANY (
        (
          SELECT
            $4::integer[]
        )::integer[]
      )
    GROUP BY
      linked_id
  ) linked
  JOIN province t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";

-- $1 = "2021-10-28"
-- $2, $3, $4, $5 = 2021-10-28T02:00:00.000Z
-- $6 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  linked.owner_ids AS "ownerIds"
FROM
  (
    SELECT
      linked_id,
      json_agg(owner_id) AS owner_ids
    FROM
      (
        SELECT
          located.project_id AS owner_id,
          province.member_state_id AS linked_id
        FROM
          (
            SELECT
              *
            FROM
              project_province
            WHERE
              in_force (valid_from, valid_to, $1::date)
              AND recorded_at <= $2::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $3::timestamptz
              )
          ) located
          JOIN province ON province.id = located.province_id
        UNION
        SELECT
          project_id,
          member_state_id
        FROM
          (
            SELECT
              *
            FROM
              project_member_state
            WHERE
              recorded_at <= $4::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $5::timestamptz
              )
          ) assigned
      ) link
    WHERE
      owner_id = ANY (
        (
          SELECT
            $6::integer[]
        )::integer[]
      )
    GROUP BY
      linked_id
  ) linked
  JOIN member_state t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";

-- $1 = "2021-10-28"
-- $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
  link.owner_id AS "ownerId",
  link.inferred,
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.valid_from AS "validFrom",
  t.valid_to AS "validTo",
  t.plan_id AS "planId"
FROM
  (
    SELECT
      project_id AS owner_id,
      sector_id AS linked_id,
      inferred
    FROM
      effective_project_sector ($1::date, $2::timestamptz)
  ) link
  JOIN sector t ON t.id = link.linked_id
WHERE
  link.owner_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
ORDER BY
  t.code COLLATE "C";

-- $1, $3 = "2021-10-28"
-- $2 = 2021-10-28T02:00:00.000Z
-- $4 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.valid_from AS "validFrom",
  t.first_day_known AS "firstDayKnown",
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
          assigned.project_id AS owner_id,
          assigned.corridor_id AS linked_id,
          assigned.inferred
        FROM
          effective_project_corridor ($1::date, $2::timestamptz) assigned
          JOIN corridor c ON c.id = assigned.corridor_id
          AND in_force (c.valid_from, c.valid_to, $3::date)
      ) link
    WHERE
      owner_id = ANY (
        (
          SELECT
            $4::integer[]
        )::integer[]
      )
    GROUP BY
      linked_id
  ) linked
  JOIN corridor t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
-- $4 = "2021-10-28"
SELECT
  c.id AS "id",
  c.seeded AS "seeded",
  c.recorded_at AS "recordedAt",
  c.withdrawn_at AS "withdrawnAt",
  c.citation_id AS "citationId",
  c.stated_by_id AS "statedById",
  c.code AS "code",
  c.project_id AS "projectId",
  c.amount AS "amount",
  c.amount_as_typed AS "amountAsTyped",
  c.currency AS "currency",
  c.kind AS "kind",
  c.as_of AS "asOf",
  c.as_of_precision AS "asOfPrecision",
  c.preferred AS "preferred",
  c.extent AS "extent",
  c.notes AS "notes"
FROM
  (
    SELECT
      *
    FROM
      cost_figure
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) c
WHERE
  c.project_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
  AND (
    c.as_of IS NULL
    OR c.as_of <= $4::date
  )
ORDER BY
  c.as_of DESC NULLS LAST,
  c.code COLLATE "C";

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
-- $4 = "2021-10-28"
SELECT
  s.id AS "id",
  s.seeded AS "seeded",
  s.recorded_at AS "recordedAt",
  s.withdrawn_at AS "withdrawnAt",
  s.citation_id AS "citationId",
  s.stated_by_id AS "statedById",
  s.code AS "code",
  s.project_id AS "projectId",
  s.as_of AS "asOf",
  s.as_of_precision AS "asOfPrecision",
  s.starts_on AS "startsOn",
  s.starts_on_precision AS "startsOnPrecision",
  s.starts_on_kind AS "startsOnKind",
  s.ends_on AS "endsOn",
  s.ends_on_precision AS "endsOnPrecision",
  s.ends_on_kind AS "endsOnKind",
  s.notes AS "notes"
FROM
  (
    SELECT
      *
    FROM
      schedule_statement
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) s
WHERE
  s.project_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
  AND (
    s.as_of IS NULL
    OR s.as_of <= $4::date
  )
ORDER BY
  s.as_of NULLS FIRST,
  s.recorded_at,
  s.id;

-- $1 = "2021-10-28"
-- $2, $3 = 2021-10-28T02:00:00.000Z
-- $4 = <ids>
SELECT
  located.project_id AS "projectId",
  located.province_id AS "provinceId",
  trim_scale(located.share)::text AS share
FROM
  (
    SELECT
      *
    FROM
      project_province
    WHERE
      in_force (valid_from, valid_to, $1::date)
      AND recorded_at <= $2::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $3::timestamptz
      )
  ) located
  JOIN province ON province.id = located.province_id
WHERE
  located.project_id = ANY (
    (
      SELECT
        $4::integer[]
    )::integer[]
  )
  AND located.share IS NOT NULL
ORDER BY
  province.code COLLATE "C";

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
-- $4 = ["OWNER","IMPLEMENTER","FUNDER","REPORTER"]
SELECT
  r.id AS "id",
  r.seeded AS "seeded",
  r.recorded_at AS "recordedAt",
  r.withdrawn_at AS "withdrawnAt",
  r.citation_id AS "citationId",
  r.stated_by_id AS "statedById",
  r.code AS "code",
  r.project_id AS "projectId",
  r.organisation_id AS "organisationId",
  r.role AS "role",
  r.valid_from AS "validFrom",
  r.valid_to AS "validTo",
  r.reason AS "reason"
FROM
  (
    SELECT
      *
    FROM
      project_responsibility
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) r
  JOIN organisation ON organisation.id = r.organisation_id
WHERE
  r.project_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
ORDER BY
  array_position($4::text[], r.role),
  organisation.code COLLATE "C",
  r.valid_from NULLS FIRST;

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
-- $4 = "2021-10-28"
SELECT
  w.id AS "id",
  w.seeded AS "seeded",
  w.recorded_at AS "recordedAt",
  w.withdrawn_at AS "withdrawnAt",
  w.citation_id AS "citationId",
  w.stated_by_id AS "statedById",
  w.code AS "code",
  w.project_id AS "projectId",
  w.as_of AS "asOf",
  w.weight AS "weight",
  w.reason AS "reason",
  w.decision_id AS "decisionId"
FROM
  (
    SELECT
      *
    FROM
      project_weight
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) w
WHERE
  w.project_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
  AND (
    w.as_of IS NULL
    OR w.as_of <= $4::date
  )
ORDER BY
  w.as_of;

-- $1 = <ids>
SELECT
  d.id AS "id",
  d.seeded AS "seeded",
  d.project_id AS "projectId",
  d.office_id AS "officeId",
  d.reports AS "reports",
  d.valid_from AS "validFrom",
  d.valid_to AS "validTo",
  d.reason AS "reason",
  d.decided_at AS "decidedAt",
  d.decided_by_id AS "decidedById",
  d.decided_for_id AS "decidedForId"
FROM
  duty_override d
WHERE
  d.project_id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  )
ORDER BY
  d.id;

-- $1 = ["Project:P40"]
-- $2 = 2021-10-28T02:00:00.000Z
SELECT
  touched.node,
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
  d.opened_for_id AS "openedForId"
FROM
  (
    SELECT DISTINCT
      node,
      discrepancy_id
    FROM
      discrepancy_subject
    WHERE
      node = ANY (
        (
          SELECT
            $1::text[]
        )::text[]
      )
  ) touched
  JOIN discrepancy d ON d.id = touched.discrepancy_id
  AND (
    d.opened_at IS NULL
    OR d.opened_at <= $2::timestamptz
  )
ORDER BY
  d.position;

-- $1, $2, $4, $6, $7, $9, $10, $11, $12, $14, $15, $17, $18 = 2021-10-28T02:00:00.000Z
-- $3 = ["CERTIFIED"]
-- $5, $16, $19 = "2021-10-28"
-- $8, $13 = ["PUBLISHED","CERTIFIED"]
-- $20 = <ids>
SELECT
  p.id,
  coalesce(
    (
      SELECT
        json_agg(
          json_build_object('asOf', report.as_of, 'stage', report.stage, 'percent', effective_percent (report.percent, report.stage))
          ORDER BY
            (
              report.as_of,
              CASE
                WHEN report.state_since <= $1::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $2::timestamptz)
              END = ANY ($3::text[]),
              report.recorded_at,
              report.id
            )
        )
      FROM
        (
          SELECT
            *
          FROM
            progress_report
          WHERE
            recorded_at <= $4::timestamptz
        ) report
      WHERE
        report.project_id = p.id
        AND report.as_of <= $5::date
        AND CASE
          WHEN report.state_since <= $6::timestamptz THEN report.state
          ELSE report_state_at (report.id, report.state, report.state_since, $7::timestamptz)
        END = ANY ($8::text[])
        AND (
          report.superseded_at IS NULL
          OR report.superseded_at > $9::timestamptz
          OR NOT EXISTS (
            SELECT
            FROM
              (
                SELECT
                  *
                FROM
                  progress_report
                WHERE
                  recorded_at <= $10::timestamptz
              ) correction
            WHERE
              correction.supersedes_id = report.id
              AND CASE
                WHEN correction.state_since <= $11::timestamptz THEN correction.state
                ELSE report_state_at (correction.id, correction.state, correction.state_since, $12::timestamptz)
              END = ANY ($13::text[])
          )
        )
    ),
    '[]'
  ) AS reports,
  coalesce(
    (
      SELECT
        json_agg(
          CASE
            WHEN schedule.ends_on IS NOT NULL THEN json_build_object('day', schedule.ends_on, 'precision', schedule.ends_on_precision)
          END
          ORDER BY
            schedule.as_of NULLS FIRST,
            schedule.recorded_at,
            schedule.id
        )
      FROM
        (
          SELECT
            *
          FROM
            schedule_statement
          WHERE
            recorded_at <= $14::timestamptz
            AND (
              withdrawn_at IS NULL
              OR withdrawn_at > $15::timestamptz
            )
        ) schedule
      WHERE
        schedule.project_id = p.id
        AND (
          schedule.as_of IS NULL
          OR schedule.as_of <= $16::date
        )
    ),
    '[]'
  ) AS "endsOn",
  coalesce(
    (
      SELECT
        json_agg(json_build_object('amount', figure.amount, 'currency', figure.currency, 'extent', figure.extent))
      FROM
        (
          SELECT
            *
          FROM
            cost_figure
          WHERE
            recorded_at <= $17::timestamptz
            AND (
              withdrawn_at IS NULL
              OR withdrawn_at > $18::timestamptz
            )
        ) figure
      WHERE
        figure.project_id = p.id
        AND figure.extent <> 'PART'
        AND (
          figure.as_of IS NULL
          OR figure.as_of <= $19::date
        )
    ),
    '[]'
  ) AS costs
FROM
  unnest(
    (
      SELECT
        $20::integer[]
    )::integer[]
  ) p (id);
