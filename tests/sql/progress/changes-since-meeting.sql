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
-- $2, $4, $5, $6, $7, $9, $10, $11, $13, $14, $15, $17, $18, $19, $21, $23, $24, $25, $27, $29 = 2021-10-28T02:00:00.000Z
-- $3, $28 = <ids>
-- $8, $16, $22 = "2021-10-28"
-- $12, $20, $26 = ["CERTIFIED"]
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
          (
            SELECT
              *
            FROM
              project_province
            WHERE
              recorded_at <= $2::timestamptz
          ) located
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
      (
        SELECT
          *
        FROM
          project
        WHERE
          recorded_at <= $4::timestamptz
      ) p
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $5::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $6::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $7::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $8::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $9::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $10::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $11::timestamptz)
          END = ANY ($12::text[])
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
            WHEN report.state_since <= $13::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $14::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $15::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $16::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $17::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $18::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $19::timestamptz)
          END = ANY ($20::text[])
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
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $21::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $22::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $23::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $24::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $25::timestamptz)
          END = ANY ($26::text[])
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
                (
                  SELECT
                    *
                  FROM
                    project_province
                  WHERE
                    recorded_at <= $27::timestamptz
                ) located
            ) reached
          WHERE
            scope_id = ANY ($28::integer[])
        )
      )
      AND NOT EXISTS (
        SELECT
        FROM
          (
            SELECT
              *
            FROM
              project
            WHERE
              recorded_at <= $29::timestamptz
          ) part
        WHERE
          part.parent_id = p.id
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
  roll_up.*
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
  ) roll_up;

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

-- $1, $2, $4, $5, $6, $8, $10, $13, $15, $16, $17, $18, $20, $21, $22, $24, $25, $26, $28, $29, $30, $32, $34, $35, $36, $38, $40, $41, $43 = 2021-10-28T02:00:00.000Z
-- $3, $9, $11, $19, $27, $33, $42, $44 = "2021-10-28"
-- $7, $23, $31, $37, $56, $64, $70 = ["CERTIFIED"]
-- $12, $45 = "PROVINCE"
-- $14, $39, $47, $72 = <ids>
-- $46, $48, $49, $50, $51, $53, $54, $55, $57, $58, $59, $61, $62, $63, $65, $67, $68, $69, $71, $73, $74, $76 = 2016-09-21T17:00:00.000Z
-- $52, $60, $66, $75, $77 = "2016-09-22"
SELECT
  kind,
  scope_id,
  project_id AS "projectId",
  before.code IS NOT NULL AS existed,
  json_build_object('stage', before.stage, 'percent', before.percent, 'endsOn', before.ends_on, 'cost', before.cost) AS was,
  json_build_object('stage', after.stage, 'percent', after.percent, 'endsOn', after.ends_on, 'cost', after.cost) AS is,
  json_build_object(
    'percent',
    (
      SELECT
        citation_id
      FROM
        (
          SELECT
            *
          FROM
            progress_report
          WHERE
            recorded_at <= $1::timestamptz
        ) used
      WHERE
        used.id = after.report_id
    ),
    'stage',
    (
      SELECT
        report.citation_id
      FROM
        (
          SELECT
            *
          FROM
            progress_report
          WHERE
            recorded_at <= $2::timestamptz
        ) report
      WHERE
        report.project_id = after.project_id
        AND report.as_of <= $3::date
        AND (
          report.superseded_at IS NULL
          OR report.superseded_at > $4::timestamptz
        )
        AND CASE
          WHEN report.state_since <= $5::timestamptz THEN report.state
          ELSE report_state_at (report.id, report.state, report.state_since, $6::timestamptz)
        END = ANY ($7::text[])
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
            (
              SELECT
                *
              FROM
                schedule_statement
              WHERE
                recorded_at <= $8::timestamptz
            ) schedule
          WHERE
            schedule.project_id = after.project_id
            AND (
              schedule.as_of IS NULL
              OR schedule.as_of <= $9::date
            )
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
            (
              SELECT
                *
              FROM
                cost_figure
              WHERE
                recorded_at <= $10::timestamptz
            ) figure
          WHERE
            figure.project_id = after.project_id
            AND figure.preferred
            AND (
              figure.as_of IS NULL
              OR figure.as_of <= $11::date
            )
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
          $12::text AS kind,
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
              (
                SELECT
                  *
                FROM
                  project_province
                WHERE
                  recorded_at <= $13::timestamptz
              ) located
          ) reached
        WHERE
          scope_id = ANY ($14::integer[])
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
          (
            SELECT
              *
            FROM
              project
            WHERE
              recorded_at <= $15::timestamptz
          ) p
          LEFT JOIN LATERAL (
            SELECT
              effective_percent (report.percent, report.stage) AS percent,
              report.stage,
              report.id AS report_id,
              report.as_of,
              CASE
                WHEN report.state_since <= $16::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $17::timestamptz)
              END AS state
            FROM
              (
                SELECT
                  *
                FROM
                  progress_report
                WHERE
                  recorded_at <= $18::timestamptz
              ) report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $19::date
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $20::timestamptz
              )
              AND CASE
                WHEN report.state_since <= $21::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $22::timestamptz)
              END = ANY ($23::text[])
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
                WHEN report.state_since <= $24::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $25::timestamptz)
              END AS state
            FROM
              (
                SELECT
                  *
                FROM
                  progress_report
                WHERE
                  recorded_at <= $26::timestamptz
              ) report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $27::date
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $28::timestamptz
              )
              AND CASE
                WHEN report.state_since <= $29::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $30::timestamptz)
              END = ANY ($31::text[])
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
              (
                SELECT
                  *
                FROM
                  progress_report
                WHERE
                  recorded_at <= $32::timestamptz
              ) report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $33::date
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $34::timestamptz
              )
              AND CASE
                WHEN report.state_since <= $35::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $36::timestamptz)
              END = ANY ($37::text[])
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
                  (
                    SELECT
                      *
                    FROM
                      project_province
                    WHERE
                      recorded_at <= $38::timestamptz
                  ) located
              ) reached
            WHERE
              scope_id = ANY ($39::integer[])
          )
          AND NOT EXISTS (
            SELECT
            FROM
              (
                SELECT
                  *
                FROM
                  project
                WHERE
                  recorded_at <= $40::timestamptz
              ) part
            WHERE
              part.parent_id = p.id
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
              (
                SELECT
                  *
                FROM
                  schedule_statement
                WHERE
                  recorded_at <= $41::timestamptz
              ) schedule
            WHERE
              schedule.project_id = members.project_id
              AND (
                schedule.as_of IS NULL
                OR schedule.as_of <= $42::date
              )
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
              (
                SELECT
                  *
                FROM
                  cost_figure
                WHERE
                  recorded_at <= $43::timestamptz
              ) figure
            WHERE
              figure.project_id = members.project_id
              AND figure.preferred
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $44::date
              )
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
          $45::text AS kind,
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
              (
                SELECT
                  *
                FROM
                  project_province
                WHERE
                  recorded_at <= $46::timestamptz
              ) located
          ) reached
        WHERE
          scope_id = ANY ($47::integer[])
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
          (
            SELECT
              *
            FROM
              project
            WHERE
              recorded_at <= $48::timestamptz
          ) p
          LEFT JOIN LATERAL (
            SELECT
              effective_percent (report.percent, report.stage) AS percent,
              report.stage,
              report.id AS report_id,
              report.as_of,
              CASE
                WHEN report.state_since <= $49::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $50::timestamptz)
              END AS state
            FROM
              (
                SELECT
                  *
                FROM
                  progress_report
                WHERE
                  recorded_at <= $51::timestamptz
              ) report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $52::date
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $53::timestamptz
              )
              AND CASE
                WHEN report.state_since <= $54::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $55::timestamptz)
              END = ANY ($56::text[])
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
                WHEN report.state_since <= $57::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $58::timestamptz)
              END AS state
            FROM
              (
                SELECT
                  *
                FROM
                  progress_report
                WHERE
                  recorded_at <= $59::timestamptz
              ) report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $60::date
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $61::timestamptz
              )
              AND CASE
                WHEN report.state_since <= $62::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $63::timestamptz)
              END = ANY ($64::text[])
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
              (
                SELECT
                  *
                FROM
                  progress_report
                WHERE
                  recorded_at <= $65::timestamptz
              ) report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $66::date
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $67::timestamptz
              )
              AND CASE
                WHEN report.state_since <= $68::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $69::timestamptz)
              END = ANY ($70::text[])
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
                  (
                    SELECT
                      *
                    FROM
                      project_province
                    WHERE
                      recorded_at <= $71::timestamptz
                  ) located
              ) reached
            WHERE
              scope_id = ANY ($72::integer[])
          )
          AND NOT EXISTS (
            SELECT
            FROM
              (
                SELECT
                  *
                FROM
                  project
                WHERE
                  recorded_at <= $73::timestamptz
              ) part
            WHERE
              part.parent_id = p.id
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
              (
                SELECT
                  *
                FROM
                  schedule_statement
                WHERE
                  recorded_at <= $74::timestamptz
              ) schedule
            WHERE
              schedule.project_id = members.project_id
              AND (
                schedule.as_of IS NULL
                OR schedule.as_of <= $75::date
              )
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
              (
                SELECT
                  *
                FROM
                  cost_figure
                WHERE
                  recorded_at <= $76::timestamptz
              ) figure
            WHERE
              figure.project_id = members.project_id
              AND figure.preferred
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $77::date
              )
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
-- $2, $4, $5, $6, $7, $9, $10, $11, $13, $14, $15, $17, $18, $19, $21, $23, $24, $25, $27, $29, $32, $33 = 2021-10-28T02:00:00.000Z
-- $3, $28 = <ids>
-- $8, $16, $22 = "2021-10-28"
-- $12, $20, $26 = ["CERTIFIED"]
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
          (
            SELECT
              *
            FROM
              project_province
            WHERE
              recorded_at <= $2::timestamptz
          ) located
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
      (
        SELECT
          *
        FROM
          project
        WHERE
          recorded_at <= $4::timestamptz
      ) p
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $5::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $6::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $7::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $8::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $9::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $10::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $11::timestamptz)
          END = ANY ($12::text[])
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
            WHEN report.state_since <= $13::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $14::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $15::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $16::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $17::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $18::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $19::timestamptz)
          END = ANY ($20::text[])
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
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $21::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $22::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $23::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $24::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $25::timestamptz)
          END = ANY ($26::text[])
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
              (
                SELECT
                  *
                FROM
                  project_province
                WHERE
                  recorded_at <= $27::timestamptz
              ) located
          ) reached
        WHERE
          scope_id = ANY ($28::integer[])
      )
      AND NOT EXISTS (
        SELECT
        FROM
          (
            SELECT
              *
            FROM
              project
            WHERE
              recorded_at <= $29::timestamptz
          ) part
        WHERE
          part.parent_id = p.id
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
  members.scope_id,
  members.project_id AS "projectId",
  coalesce(trim_scale(old.percent)::text, old.stage) AS before,
  coalesce(trim_scale(new.percent)::text, new.stage) AS after,
  new.citation_id AS "citationId"
FROM
  members
  JOIN (
    SELECT
      *
    FROM
      progress_report
    WHERE
      recorded_at <= $30::timestamptz
  ) old ON old.project_id = members.project_id
  AND old.superseded_at > $31::timestamptz
  AND old.superseded_at <= $32::timestamptz
  JOIN (
    SELECT
      *
    FROM
      progress_report
    WHERE
      recorded_at <= $33::timestamptz
  ) new ON new.supersedes_id = old.id
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
