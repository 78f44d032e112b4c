-- $1 = ["TH-90"]
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
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = "PROVINCE"
-- $2, $4, $5, $7, $8, $9, $10, $12, $13, $15, $16, $17, $18, $21, $22, $23, $24, $26, $28, $29 = 2021-10-28T02:00:00.000Z
-- $3, $27 = <ids>
-- $6, $14, $20 = "2021-10-28"
-- $11, $19, $25 = ["CERTIFIED"]
WITH
  reached AS (
    SELECT
      $1::text AS kind,
      scope_id,
      project_id,
      false AS overlapping,
      NULL::integer[] AS nodes
    FROM
      (
        SELECT
          province_id AS scope_id,
          province_id AS child,
          project_id
        FROM
          project_province located
        WHERE
          located.recorded_at <= $2::timestamptz
      ) reached
    WHERE
      scope_id = ANY ($3::integer[])
  ),
  state AS MATERIALIZED (
    SELECT
      p.id AS id,
      CASE
        WHEN latest.percent IS NULL THEN used.percent
        ELSE latest.percent
      END AS percent,
      coalesce(latest.stage, staged.stage) AS stage,
      1::numeric AS weight
    FROM
      project p
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $4::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $5::timestamptz)
          END AS state
        FROM
          progress_report report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $6::date
          AND report.recorded_at <= $7::timestamptz
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $8::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $9::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $10::timestamptz)
          END = ANY ($11::text[])
        ORDER BY
          report.as_of DESC,
          report.recorded_at DESC,
          report.id DESC
        LIMIT
          1
      ) latest ON true
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $12::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $13::timestamptz)
          END AS state
        FROM
          progress_report report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $14::date
          AND report.recorded_at <= $15::timestamptz
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $16::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $17::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $18::timestamptz)
          END = ANY ($19::text[])
          AND (
            report.percent IS NOT NULL
            OR report.stage IN ('COMPLETED', 'OPERATIONAL')
          )
          AND latest.report_id IS NOT NULL
          AND latest.percent IS NULL
        ORDER BY
          report.as_of DESC,
          report.recorded_at DESC,
          report.id DESC
        LIMIT
          1
      ) used ON true
      LEFT JOIN LATERAL (
        SELECT
          report.stage
        FROM
          progress_report report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $20::date
          AND report.recorded_at <= $21::timestamptz
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $22::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $23::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $24::timestamptz)
          END = ANY ($25::text[])
          AND report.stage IS NOT NULL
          AND latest.report_id IS NOT NULL
          AND latest.stage IS NULL
        ORDER BY
          report.as_of DESC,
          report.recorded_at DESC,
          report.id DESC
        LIMIT
          1
      ) staged ON true
    WHERE
      (
        p.id IN (
          SELECT
            project_id
          FROM
            (
              SELECT
                province_id AS scope_id,
                province_id AS child,
                project_id
              FROM
                project_province located
              WHERE
                located.recorded_at <= $26::timestamptz
            ) reached
          WHERE
            scope_id = ANY ($27::integer[])
        )
      )
      AND p.recorded_at <= $28::timestamptz
      AND NOT EXISTS (
        SELECT
        FROM
          project part
        WHERE
          part.parent_id = p.id
          AND part.recorded_at <= $29::timestamptz
      )
      AND true
  ),
  members AS (
    SELECT
      member.*,
      state.stage,
      state.percent,
      state.stage IS DISTINCT FROM 'DROPPED' AS counts,
      state.weight AS weight
    FROM
      reached member
      JOIN state ON state.id = member.project_id
  ),
  by_stage AS MATERIALIZED (
    SELECT
      kind,
      scope_id,
      stage,
      count(*) AS projects,
      count(percent) AS reported,
      count(*) AS weight,
      sum(percent) AS weighted_percent,
      count(percent) AS weight_percent
    FROM
      members
    GROUP BY
      kind,
      scope_id,
      stage
  )
SELECT
  tally.*
FROM
  (
    SELECT
      kind,
      scope_id,
      (
        sum(weighted_percent) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ) / nullif(
          sum(weight_percent) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          ),
          0
        )
      )::float8 AS percent,
      coalesce(
        sum(projects) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "projectCount",
      coalesce(
        sum(reported) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS reported,
      coalesce(
        sum(weight) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      ) AS "totalWeight",
      json_agg(json_build_object('stage', stage, 'count', projects)) AS "byStage"
    FROM
      by_stage
    GROUP BY
      kind,
      scope_id
  ) tally;

-- $1 = ["CMGF-13"]
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
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1, $7, $9, $16, $24, $30, $40, $42 = "2021-10-28"
-- $2, $3, $4, $5, $8, $10, $12, $14, $15, $17, $18, $19, $20, $22, $23, $25, $26, $27, $28, $31, $32, $33, $34, $36, $38, $39, $41, $43 = 2021-10-28T02:00:00.000Z
-- $6, $21, $29, $35, $54, $62, $68 = ["CERTIFIED"]
-- $11, $44 = "PROVINCE"
-- $13, $37, $46, $70 = <ids>
-- $45, $47, $48, $50, $51, $52, $53, $55, $56, $58, $59, $60, $61, $64, $65, $66, $67, $69, $71, $72, $74, $76 = 2016-09-21T17:00:00.000Z
-- $49, $57, $63, $73, $75 = "2016-09-22"
SELECT
  kind,
  scope_id AS id,
  project_id AS "projectId",
  before.code IS NOT NULL AS known,
  json_build_object('stage', before.stage, 'percent', before.percent, 'endsOn', before.ends_on, 'cost', before.cost) AS was,
  json_build_object('stage', after.stage, 'percent', after.percent, 'endsOn', after.ends_on, 'cost', after.cost) AS is,
  json_build_object(
    'percent',
    (
      SELECT
        citation_id
      FROM
        progress_report
      WHERE
        progress_report.id = after.report_id
    ),
    'stage',
    (
      SELECT
        report.citation_id
      FROM
        progress_report report
      WHERE
        report.project_id = after.project_id
        AND report.as_of <= $1::date
        AND report.recorded_at <= $2::timestamptz
        AND (
          report.superseded_at IS NULL
          OR report.superseded_at > $3::timestamptz
        )
        AND CASE
          WHEN report.state_since <= $4::timestamptz THEN report.state
          ELSE report_state_at (report.id, report.state, report.state_since, $5::timestamptz)
        END = ANY ($6::text[])
        AND report.stage IS NOT NULL
      ORDER BY
        report.as_of DESC,
        report.recorded_at DESC,
        report.id DESC
      LIMIT
        1
    ),
    'schedule',
    (
      SELECT
        citation_id
      FROM
        (
          SELECT
            schedule.*
          FROM
            schedule_statement schedule
          WHERE
            schedule.project_id = after.project_id
            AND (
              schedule.as_of IS NULL
              OR schedule.as_of <= $7::date
            )
            AND schedule.recorded_at <= $8::timestamptz
          ORDER BY
            schedule.as_of DESC NULLS LAST,
            schedule.recorded_at DESC,
            schedule.id DESC
          LIMIT
            1
        ) schedule
    ),
    'cost',
    (
      SELECT
        citation_id
      FROM
        (
          SELECT
            figure.*
          FROM
            cost_figure figure
          WHERE
            figure.project_id = after.project_id
            AND figure.preferred
            AND (
              figure.as_of IS NULL
              OR figure.as_of <= $9::date
            )
            AND figure.recorded_at <= $10::timestamptz
          ORDER BY
            figure.as_of DESC NULLS LAST
          LIMIT
            1
        ) preferred
    )
  ) AS "citationIds"
FROM
  (
    WITH
      reached AS (
        SELECT
          $11::text AS kind,
          scope_id,
          project_id,
          false AS overlapping,
          NULL::integer[] AS nodes
        FROM
          (
            SELECT
              province_id AS scope_id,
              province_id AS child,
              project_id
            FROM
              project_province located
            WHERE
              located.recorded_at <= $12::timestamptz
          ) reached
        WHERE
          scope_id = ANY ($13::integer[])
      ),
      state AS MATERIALIZED (
        SELECT
          p.id AS id,
          CASE
            WHEN latest.percent IS NULL THEN used.percent
            ELSE latest.percent
          END AS percent,
          coalesce(latest.stage, staged.stage) AS stage,
          1::numeric AS weight,
          p.code AS code,
          CASE
            WHEN latest.percent IS NULL THEN used.report_id
            ELSE latest.report_id
          END AS report_id,
          CASE
            WHEN latest.percent IS NULL THEN used.as_of
            ELSE latest.as_of
          END AS report_as_of,
          CASE
            WHEN latest.percent IS NULL THEN used.state
            ELSE latest.state
          END AS report_state
        FROM
          project p
          LEFT JOIN LATERAL (
            SELECT
              effective_percent (report.percent, report.stage) AS percent,
              report.stage,
              report.id AS report_id,
              report.as_of,
              CASE
                WHEN report.state_since <= $14::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $15::timestamptz)
              END AS state
            FROM
              progress_report report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $16::date
              AND report.recorded_at <= $17::timestamptz
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $18::timestamptz
              )
              AND CASE
                WHEN report.state_since <= $19::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $20::timestamptz)
              END = ANY ($21::text[])
            ORDER BY
              report.as_of DESC,
              report.recorded_at DESC,
              report.id DESC
            LIMIT
              1
          ) latest ON true
          LEFT JOIN LATERAL (
            SELECT
              effective_percent (report.percent, report.stage) AS percent,
              report.stage,
              report.id AS report_id,
              report.as_of,
              CASE
                WHEN report.state_since <= $22::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $23::timestamptz)
              END AS state
            FROM
              progress_report report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $24::date
              AND report.recorded_at <= $25::timestamptz
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $26::timestamptz
              )
              AND CASE
                WHEN report.state_since <= $27::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $28::timestamptz)
              END = ANY ($29::text[])
              AND (
                report.percent IS NOT NULL
                OR report.stage IN ('COMPLETED', 'OPERATIONAL')
              )
              AND latest.report_id IS NOT NULL
              AND latest.percent IS NULL
            ORDER BY
              report.as_of DESC,
              report.recorded_at DESC,
              report.id DESC
            LIMIT
              1
          ) used ON true
          LEFT JOIN LATERAL (
            SELECT
              report.stage
            FROM
              progress_report report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $30::date
              AND report.recorded_at <= $31::timestamptz
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $32::timestamptz
              )
              AND CASE
                WHEN report.state_since <= $33::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $34::timestamptz)
              END = ANY ($35::text[])
              AND report.stage IS NOT NULL
              AND latest.report_id IS NOT NULL
              AND latest.stage IS NULL
            ORDER BY
              report.as_of DESC,
              report.recorded_at DESC,
              report.id DESC
            LIMIT
              1
          ) staged ON true
        WHERE
          p.id IN (
            SELECT
              project_id
            FROM
              (
                SELECT
                  province_id AS scope_id,
                  province_id AS child,
                  project_id
                FROM
                  project_province located
                WHERE
                  located.recorded_at <= $36::timestamptz
              ) reached
            WHERE
              scope_id = ANY ($37::integer[])
          )
          AND p.recorded_at <= $38::timestamptz
          AND NOT EXISTS (
            SELECT
            FROM
              project part
            WHERE
              part.parent_id = p.id
              AND part.recorded_at <= $39::timestamptz
          )
          AND true
      ),
      members AS (
        SELECT
          member.*,
          state.stage,
          state.percent,
          state.code,
          state.report_id,
          state.report_as_of,
          state.report_state,
          state.stage IS DISTINCT FROM 'DROPPED' AS counts,
          state.weight AS weight
        FROM
          reached member
          JOIN state ON state.id = member.project_id
      )
    SELECT
      kind,
      scope_id,
      project_id,
      code,
      report_id,
      stage,
      trim_scale(percent)::text AS percent,
      (
        SELECT
          ends_on
        FROM
          (
            SELECT
              schedule.*
            FROM
              schedule_statement schedule
            WHERE
              schedule.project_id = members.project_id
              AND (
                schedule.as_of IS NULL
                OR schedule.as_of <= $40::date
              )
              AND schedule.recorded_at <= $41::timestamptz
            ORDER BY
              schedule.as_of DESC NULLS LAST,
              schedule.recorded_at DESC,
              schedule.id DESC
            LIMIT
              1
          ) schedule
      ) AS ends_on,
      (
        SELECT
          amount || ' ' || currency
        FROM
          (
            SELECT
              figure.*
            FROM
              cost_figure figure
            WHERE
              figure.project_id = members.project_id
              AND figure.preferred
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $42::date
              )
              AND figure.recorded_at <= $43::timestamptz
            ORDER BY
              figure.as_of DESC NULLS LAST
            LIMIT
              1
          ) preferred
      ) AS cost
    FROM
      members
  ) after
  LEFT JOIN (
    WITH
      reached AS (
        SELECT
          $44::text AS kind,
          scope_id,
          project_id,
          false AS overlapping,
          NULL::integer[] AS nodes
        FROM
          (
            SELECT
              province_id AS scope_id,
              province_id AS child,
              project_id
            FROM
              project_province located
            WHERE
              located.recorded_at <= $45::timestamptz
          ) reached
        WHERE
          scope_id = ANY ($46::integer[])
      ),
      state AS MATERIALIZED (
        SELECT
          p.id AS id,
          CASE
            WHEN latest.percent IS NULL THEN used.percent
            ELSE latest.percent
          END AS percent,
          coalesce(latest.stage, staged.stage) AS stage,
          1::numeric AS weight,
          p.code AS code,
          CASE
            WHEN latest.percent IS NULL THEN used.report_id
            ELSE latest.report_id
          END AS report_id,
          CASE
            WHEN latest.percent IS NULL THEN used.as_of
            ELSE latest.as_of
          END AS report_as_of,
          CASE
            WHEN latest.percent IS NULL THEN used.state
            ELSE latest.state
          END AS report_state
        FROM
          project p
          LEFT JOIN LATERAL (
            SELECT
              effective_percent (report.percent, report.stage) AS percent,
              report.stage,
              report.id AS report_id,
              report.as_of,
              CASE
                WHEN report.state_since <= $47::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $48::timestamptz)
              END AS state
            FROM
              progress_report report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $49::date
              AND report.recorded_at <= $50::timestamptz
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $51::timestamptz
              )
              AND CASE
                WHEN report.state_since <= $52::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $53::timestamptz)
              END = ANY ($54::text[])
            ORDER BY
              report.as_of DESC,
              report.recorded_at DESC,
              report.id DESC
            LIMIT
              1
          ) latest ON true
          LEFT JOIN LATERAL (
            SELECT
              effective_percent (report.percent, report.stage) AS percent,
              report.stage,
              report.id AS report_id,
              report.as_of,
              CASE
                WHEN report.state_since <= $55::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $56::timestamptz)
              END AS state
            FROM
              progress_report report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $57::date
              AND report.recorded_at <= $58::timestamptz
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $59::timestamptz
              )
              AND CASE
                WHEN report.state_since <= $60::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $61::timestamptz)
              END = ANY ($62::text[])
              AND (
                report.percent IS NOT NULL
                OR report.stage IN ('COMPLETED', 'OPERATIONAL')
              )
              AND latest.report_id IS NOT NULL
              AND latest.percent IS NULL
            ORDER BY
              report.as_of DESC,
              report.recorded_at DESC,
              report.id DESC
            LIMIT
              1
          ) used ON true
          LEFT JOIN LATERAL (
            SELECT
              report.stage
            FROM
              progress_report report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $63::date
              AND report.recorded_at <= $64::timestamptz
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $65::timestamptz
              )
              AND CASE
                WHEN report.state_since <= $66::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $67::timestamptz)
              END = ANY ($68::text[])
              AND report.stage IS NOT NULL
              AND latest.report_id IS NOT NULL
              AND latest.stage IS NULL
            ORDER BY
              report.as_of DESC,
              report.recorded_at DESC,
              report.id DESC
            LIMIT
              1
          ) staged ON true
        WHERE
          p.id IN (
            SELECT
              project_id
            FROM
              (
                SELECT
                  province_id AS scope_id,
                  province_id AS child,
                  project_id
                FROM
                  project_province located
                WHERE
                  located.recorded_at <= $69::timestamptz
              ) reached
            WHERE
              scope_id = ANY ($70::integer[])
          )
          AND p.recorded_at <= $71::timestamptz
          AND NOT EXISTS (
            SELECT
            FROM
              project part
            WHERE
              part.parent_id = p.id
              AND part.recorded_at <= $72::timestamptz
          )
          AND true
      ),
      members AS (
        SELECT
          member.*,
          state.stage,
          state.percent,
          state.code,
          state.report_id,
          state.report_as_of,
          state.report_state,
          state.stage IS DISTINCT FROM 'DROPPED' AS counts,
          state.weight AS weight
        FROM
          reached member
          JOIN state ON state.id = member.project_id
      )
    SELECT
      kind,
      scope_id,
      project_id,
      code,
      report_id,
      stage,
      trim_scale(percent)::text AS percent,
      (
        SELECT
          ends_on
        FROM
          (
            SELECT
              schedule.*
            FROM
              schedule_statement schedule
            WHERE
              schedule.project_id = members.project_id
              AND (
                schedule.as_of IS NULL
                OR schedule.as_of <= $73::date
              )
              AND schedule.recorded_at <= $74::timestamptz
            ORDER BY
              schedule.as_of DESC NULLS LAST,
              schedule.recorded_at DESC,
              schedule.id DESC
            LIMIT
              1
          ) schedule
      ) AS ends_on,
      (
        SELECT
          amount || ' ' || currency
        FROM
          (
            SELECT
              figure.*
            FROM
              cost_figure figure
            WHERE
              figure.project_id = members.project_id
              AND figure.preferred
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $75::date
              )
              AND figure.recorded_at <= $76::timestamptz
            ORDER BY
              figure.as_of DESC NULLS LAST
            LIMIT
              1
          ) preferred
      ) AS cost
    FROM
      members
  ) before USING (kind, scope_id, project_id)
ORDER BY
  after.code COLLATE "C";

-- $1 = "PROVINCE"
-- $2, $4, $5, $7, $8, $9, $10, $12, $13, $15, $16, $17, $18, $21, $22, $23, $24, $26, $28, $29, $32 = 2021-10-28T02:00:00.000Z
-- $3, $27 = <ids>
-- $6, $14, $20 = "2021-10-28"
-- $11, $19, $25 = ["CERTIFIED"]
-- $30, $31 = 2016-09-21T17:00:00.000Z
WITH
  reached AS (
    SELECT
      $1::text AS kind,
      scope_id,
      project_id,
      false AS overlapping,
      NULL::integer[] AS nodes
    FROM
      (
        SELECT
          province_id AS scope_id,
          province_id AS child,
          project_id
        FROM
          project_province located
        WHERE
          located.recorded_at <= $2::timestamptz
      ) reached
    WHERE
      scope_id = ANY ($3::integer[])
  ),
  state AS MATERIALIZED (
    SELECT
      p.id AS id,
      CASE
        WHEN latest.percent IS NULL THEN used.percent
        ELSE latest.percent
      END AS percent,
      coalesce(latest.stage, staged.stage) AS stage,
      1::numeric AS weight,
      p.code AS code,
      CASE
        WHEN latest.percent IS NULL THEN used.report_id
        ELSE latest.report_id
      END AS report_id,
      CASE
        WHEN latest.percent IS NULL THEN used.as_of
        ELSE latest.as_of
      END AS report_as_of,
      CASE
        WHEN latest.percent IS NULL THEN used.state
        ELSE latest.state
      END AS report_state
    FROM
      project p
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $4::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $5::timestamptz)
          END AS state
        FROM
          progress_report report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $6::date
          AND report.recorded_at <= $7::timestamptz
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $8::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $9::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $10::timestamptz)
          END = ANY ($11::text[])
        ORDER BY
          report.as_of DESC,
          report.recorded_at DESC,
          report.id DESC
        LIMIT
          1
      ) latest ON true
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $12::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $13::timestamptz)
          END AS state
        FROM
          progress_report report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $14::date
          AND report.recorded_at <= $15::timestamptz
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $16::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $17::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $18::timestamptz)
          END = ANY ($19::text[])
          AND (
            report.percent IS NOT NULL
            OR report.stage IN ('COMPLETED', 'OPERATIONAL')
          )
          AND latest.report_id IS NOT NULL
          AND latest.percent IS NULL
        ORDER BY
          report.as_of DESC,
          report.recorded_at DESC,
          report.id DESC
        LIMIT
          1
      ) used ON true
      LEFT JOIN LATERAL (
        SELECT
          report.stage
        FROM
          progress_report report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $20::date
          AND report.recorded_at <= $21::timestamptz
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $22::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $23::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $24::timestamptz)
          END = ANY ($25::text[])
          AND report.stage IS NOT NULL
          AND latest.report_id IS NOT NULL
          AND latest.stage IS NULL
        ORDER BY
          report.as_of DESC,
          report.recorded_at DESC,
          report.id DESC
        LIMIT
          1
      ) staged ON true
    WHERE
      p.id IN (
        SELECT
          project_id
        FROM
          (
            SELECT
              province_id AS scope_id,
              province_id AS child,
              project_id
            FROM
              project_province located
            WHERE
              located.recorded_at <= $26::timestamptz
          ) reached
        WHERE
          scope_id = ANY ($27::integer[])
      )
      AND p.recorded_at <= $28::timestamptz
      AND NOT EXISTS (
        SELECT
        FROM
          project part
        WHERE
          part.parent_id = p.id
          AND part.recorded_at <= $29::timestamptz
      )
      AND true
  ),
  members AS (
    SELECT
      member.*,
      state.stage,
      state.percent,
      state.code,
      state.report_id,
      state.report_as_of,
      state.report_state,
      state.stage IS DISTINCT FROM 'DROPPED' AS counts,
      state.weight AS weight
    FROM
      reached member
      JOIN state ON state.id = member.project_id
  )
SELECT
  members.kind,
  members.scope_id AS id,
  members.project_id AS "projectId",
  coalesce(trim_scale(old.percent)::text, old.stage) AS before,
  coalesce(trim_scale(new.percent)::text, new.stage) AS after,
  new.citation_id AS "citationId"
FROM
  members
  JOIN progress_report old ON old.project_id = members.project_id
  AND old.recorded_at <= $30::timestamptz
  AND old.superseded_at > $31::timestamptz
  AND old.superseded_at <= $32::timestamptz
  JOIN progress_report new ON new.supersedes_id = old.id
ORDER BY
  members.code COLLATE "C",
  new.recorded_at,
  new.id;

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

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.source_id AS "sourceId",
  t.locator AS "locator",
  t.published_on AS "publishedOn",
  t.note AS "note"
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
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.titles AS "titles",
  t.publisher AS "publisher",
  t.url AS "url",
  t.issued_on AS "issuedOn",
  t.note AS "note"
FROM
  source t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );
