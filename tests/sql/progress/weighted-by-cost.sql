-- $1 = ["IB2022-TOURISM"]
SELECT
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
  sector t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = "SECTOR"
-- $2, $4, $5, $7, $8, $9, $11, $12, $13, $14, $16, $17, $19, $20, $21, $22, $25, $26, $27, $28, $30, $32, $33 = 2021-10-28T02:00:00.000Z
-- $3, $31 = <ids>
-- $6, $10, $18, $24 = "2021-10-28"
-- $15, $23, $29 = ["CERTIFIED"]
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
          sector_id AS scope_id,
          0 AS child,
          project_id
        FROM
          effective_project_sector ($2::timestamptz)
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
      (
        SELECT
          (
            CASE preferred.currency
              WHEN 'USD' THEN preferred.amount
              ELSE round(
                preferred.amount * (
                  CASE 'USD'
                    WHEN 'USD' THEN 1
                    ELSE (
                      SELECT
                        rate.per_usd
                      FROM
                        exchange_rate rate
                      WHERE
                        rate.currency = 'USD'
                        AND rate.as_of <= preferred.as_of
                        AND rate.recorded_at <= $4::timestamptz
                      ORDER BY
                        rate.as_of DESC
                      LIMIT
                        1
                    )
                  END
                ) / (
                  CASE preferred.currency
                    WHEN 'USD' THEN 1
                    ELSE (
                      SELECT
                        rate.per_usd
                      FROM
                        exchange_rate rate
                      WHERE
                        rate.currency = preferred.currency
                        AND rate.as_of <= preferred.as_of
                        AND rate.recorded_at <= $5::timestamptz
                      ORDER BY
                        rate.as_of DESC
                      LIMIT
                        1
                    )
                  END
                ),
                2
              )
            END
          )
        FROM
          (
            SELECT
              figure.*
            FROM
              cost_figure figure
            WHERE
              figure.project_id = p.id
              AND figure.preferred
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $6::date
              )
              AND figure.recorded_at <= $7::timestamptz
            ORDER BY
              figure.as_of DESC NULLS LAST
            LIMIT
              1
          ) preferred
      ) AS weight
    FROM
      project p
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $8::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $9::timestamptz)
          END AS state
        FROM
          progress_report report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $10::date
          AND report.recorded_at <= $11::timestamptz
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $12::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $13::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $14::timestamptz)
          END = ANY ($15::text[])
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
            WHEN report.state_since <= $16::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $17::timestamptz)
          END AS state
        FROM
          progress_report report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $18::date
          AND report.recorded_at <= $19::timestamptz
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $20::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $21::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $22::timestamptz)
          END = ANY ($23::text[])
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
                sector_id AS scope_id,
                0 AS child,
                project_id
              FROM
                effective_project_sector ($30::timestamptz)
            ) reached
          WHERE
            scope_id = ANY ($31::integer[])
        )
      )
      AND p.recorded_at <= $32::timestamptz
      AND NOT EXISTS (
        SELECT
        FROM
          project part
        WHERE
          part.parent_id = p.id
          AND part.recorded_at <= $33::timestamptz
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
      sum(weight) AS weight,
      sum(weight * (coalesce(percent, 0))) AS weighted_percent,
      sum(weight) FILTER (
        WHERE
          (coalesce(percent, 0)) IS NOT NULL
      ) AS weight_percent
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
