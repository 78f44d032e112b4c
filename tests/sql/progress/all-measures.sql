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
-- $2, $4, $6, $7, $8, $11, $13, $14, $15, $16, $18, $19, $20, $22, $23, $24, $26, $27, $28, $30, $32, $33, $34, $36, $38 = 2021-10-28T02:00:00.000Z
-- $3, $37 = <ids>
-- $5, $10, $12, $17, $25, $31, $39, $40, $41 = "2021-10-28"
-- $9, $21, $29, $35 = ["CERTIFIED"]
-- $42 = 365
-- $43, $44 = ["DRAFT","SUBMITTED","VERIFIED","CERTIFIED","REJECTED"]
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
      END AS report_state,
      latest.as_of AS latest_as_of,
      coalesce(
        (
          SELECT
            report.planned_percent
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
            AND (
              report.superseded_at IS NULL
              OR report.superseded_at > $6::timestamptz
            )
            AND CASE
              WHEN report.state_since <= $7::timestamptz THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, $8::timestamptz)
            END = ANY ($9::text[])
            AND report.planned_percent IS NOT NULL
          ORDER BY
            report.as_of DESC,
            report.recorded_at DESC,
            report.id DESC
          LIMIT
            1
        ),
        (
          SELECT
            planned_percent (schedule.starts_on, schedule.ends_on, $10::date)
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
                    recorded_at <= $11::timestamptz
                ) schedule
              WHERE
                schedule.project_id = p.id
                AND (
                  schedule.as_of IS NULL
                  OR schedule.as_of <= $12::date
                )
              ORDER BY
                schedule.as_of DESC NULLS LAST,
                schedule.recorded_at DESC,
                schedule.id DESC
              LIMIT
                1
            ) schedule
        )
      ) AS planned
    FROM
      (
        SELECT
          *
        FROM
          project
        WHERE
          recorded_at <= $13::timestamptz
      ) p
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
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $16::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $17::date
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
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $24::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $25::date
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
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $30::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $31::date
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
                    recorded_at <= $36::timestamptz
                ) located
            ) reached
          WHERE
            scope_id = ANY ($37::integer[])
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
              recorded_at <= $38::timestamptz
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
      state.latest_as_of,
      state.planned,
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
      count(percent) AS weight_percent,
      count(*) FILTER (
        WHERE
          overlapping
      ) AS overlapping,
      count(*) FILTER (
        WHERE
          reporting_half_year ($39::date) - reporting_half_year (latest_as_of) <= 1
      ) AS timely,
      sum(planned) AS weighted_planned,
      count(planned) AS weight_planned,
      sum(percent - planned) AS weighted_variance,
      count(percent - planned) AS weight_variance
    FROM
      members
    GROUP BY
      kind,
      scope_id,
      stage
  )
SELECT
  roll_up.*,
  ages.newest,
  ages.oldest,
  ages."medianAgeDays",
  coalesce(ages."staleCount", 0) AS "staleCount",
  ages.status
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
      json_agg(json_build_object('stage', stage, 'count', projects)) AS "byStage",
      coalesce(
        sum(overlapping) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "overlapCount",
      coalesce(
        sum(timely) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "onTime",
      (
        sum(weighted_planned) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ) / nullif(
          sum(weight_planned) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          ),
          0
        )
      )::float8 AS "plannedPercent",
      (
        sum(weighted_variance) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ) / nullif(
          sum(weight_variance) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          ),
          0
        )
      )::float8 AS variance
    FROM
      by_stage
    GROUP BY
      kind,
      scope_id
  ) roll_up
  LEFT JOIN (
    SELECT
      kind,
      scope_id,
      max(report_as_of) AS newest,
      min(report_as_of) AS oldest,
      round(
        (
          percentile_cont(0.5) WITHIN GROUP (
            ORDER BY
              $40::date - report_as_of
          )
        )::numeric
      )::integer AS "medianAgeDays",
      count(*) FILTER (
        WHERE
          $41::date - report_as_of > $42::integer
      ) AS "staleCount",
      ($43::text[]) [min(array_position($44::text[], report_state))] AS status
    FROM
      members
    WHERE
      counts
      AND percent IS NOT NULL
    GROUP BY
      kind,
      scope_id
  ) ages ON ages.kind IS NOT DISTINCT FROM roll_up.kind
  AND ages.scope_id IS NOT DISTINCT FROM roll_up.scope_id;

SELECT
  'USD' AS currency
UNION
SELECT
  currency
FROM
  exchange_rate rate
UNION
SELECT
  currency
FROM
  cost_figure figure
ORDER BY
  currency;

-- $1 = "PROVINCE"
-- $2, $4, $5, $6, $7, $9, $10, $11, $13, $14, $15, $17, $18, $19, $21, $23, $24, $25, $27, $29, $32, $34, $35 = 2021-10-28T02:00:00.000Z
-- $3, $28 = <ids>
-- $8, $16, $22, $36 = "2021-10-28"
-- $12, $20, $26 = ["CERTIFIED"]
-- $30, $31, $33 = "THB"
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
      state.stage IS DISTINCT FROM 'DROPPED' AS counts,
      state.weight AS weight
    FROM
      reached member
      JOIN state ON state.id = member.project_id
  ),
  priced AS (
    SELECT
      member.kind,
      member.scope_id,
      cost.amount AS amount,
      cost.amount IS NOT NULL AS converted
    FROM
      members member
      CROSS JOIN LATERAL (
        SELECT
          (
            SELECT
              (
                CASE preferred.currency
                  WHEN $30::text THEN preferred.amount
                  ELSE round(
                    preferred.amount * (
                      CASE $31::text
                        WHEN 'USD' THEN 1
                        ELSE (
                          SELECT
                            rate.per_usd
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                exchange_rate
                              WHERE
                                recorded_at <= $32::timestamptz
                            ) rate
                          WHERE
                            rate.currency = $33::text
                            AND rate.as_of <= preferred.as_of
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
                            (
                              SELECT
                                *
                              FROM
                                exchange_rate
                              WHERE
                                recorded_at <= $34::timestamptz
                            ) rate
                          WHERE
                            rate.currency = preferred.currency
                            AND rate.as_of <= preferred.as_of
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
                  (
                    SELECT
                      *
                    FROM
                      cost_figure
                    WHERE
                      recorded_at <= $35::timestamptz
                  ) figure
                WHERE
                  figure.project_id = member.project_id
                  AND figure.preferred
                  AND (
                    figure.as_of IS NULL
                    OR figure.as_of <= $36::date
                  )
                ORDER BY
                  figure.as_of DESC NULLS LAST
                LIMIT
                  1
              ) preferred
          ) AS amount
      ) cost
    WHERE
      member.counts
  )
SELECT
  kind,
  scope_id,
  round(
    sum(amount) FILTER (
      WHERE
        converted
    ),
    2
  ) AS amount,
  count(*) FILTER (
    WHERE
      converted
  ) AS counted,
  count(*) FILTER (
    WHERE
      NOT converted
  ) AS unconverted
FROM
  priced
GROUP BY
  kind,
  scope_id;
