-- $1 = ["IB2022-TOURISM","IB2022-TOURISm"]
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
-- $2, $4, $5, $6, $7, $8, $9, $11, $12, $14, $15, $16, $17, $18, $20, $21, $23, $24, $25, $26, $28, $29, $31, $32, $33, $35, $36, $38, $39, $40, $41, $43, $44, $46, $48, $49, $51, $52, $53, $54, $56, $57, $59, $61, $62, $64, $65 = 2021-10-28T02:00:00.000Z
-- $3, $60 = <ids>
-- $10, $13, $19, $34, $47, $63 = "2021-10-28"
-- $22, $27, $37, $42, $50, $55 = ["PUBLISHED","CERTIFIED"]
-- $30, $45, $58 = ["CERTIFIED"]
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
      coalesce(
        CASE
          WHEN latest.percent IS NULL THEN used.stated
          ELSE latest.stated
        END,
        false
      ) AS stated,
      latest.report_id IS NULL AS silent,
      coalesce(latest.stage, staged.stage) AS stage,
      (
        SELECT
          round(
            cost.amount * (
              SELECT
                CASE
                  WHEN 'USD' = 'USD' THEN 1
                  ELSE rate.per_usd
                END
              FROM
                (
                  SELECT
                    *
                  FROM
                    exchange_rate
                  WHERE
                    recorded_at <= $4::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $5::timestamptz
                    )
                ) rate
              WHERE
                NOT rate.derived
                AND (
                  rate.currency = 'USD'
                  OR 'USD' = 'USD'
                )
                AND rate.as_of < date_trunc('month', cost.as_of) + interval '1 month'
              ORDER BY
                rate.as_of DESC
              LIMIT
                1
            ) / (
              SELECT
                CASE
                  WHEN cost.currency = 'USD' THEN 1
                  ELSE rate.per_usd
                END
              FROM
                (
                  SELECT
                    *
                  FROM
                    exchange_rate
                  WHERE
                    recorded_at <= $6::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $7::timestamptz
                    )
                ) rate
              WHERE
                NOT rate.derived
                AND (
                  rate.currency = cost.currency
                  OR cost.currency = 'USD'
                )
                AND rate.as_of < date_trunc('month', cost.as_of) + interval '1 month'
              ORDER BY
                rate.as_of DESC
              LIMIT
                1
            ),
            2
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
                  recorded_at <= $8::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $9::timestamptz
                  )
              ) figure
            WHERE
              figure.project_id = p.id
              AND figure.extent = 'WHOLE'
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $10::date
              )
            ORDER BY
              figure.preferred DESC,
              figure.as_of DESC NULLS LAST,
              figure.id DESC
            LIMIT
              1
          ) cost
      ) AS weight
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
              recorded_at <= $11::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $12::timestamptz
              )
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $13::date
              AND listing.recorded_at <= $14::timestamptz
              AND listing.withdrawn_at > $15::timestamptz
          )
      ) p
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.percent IS NOT NULL AS stated,
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
          AND CASE
            WHEN report.state_since <= $20::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $21::timestamptz)
          END = ANY ($22::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $23::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $24::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $25::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $26::timestamptz)
                END = ANY ($27::text[])
            )
          )
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $28::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $29::timestamptz)
          END = ANY ($30::text[]) DESC,
          report.recorded_at DESC,
          report.id DESC
        LIMIT
          1
      ) latest ON true
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.percent IS NOT NULL AS stated,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $31::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $32::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $33::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $34::date
          AND CASE
            WHEN report.state_since <= $35::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $36::timestamptz)
          END = ANY ($37::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $38::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $39::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $40::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $41::timestamptz)
                END = ANY ($42::text[])
            )
          )
          AND (
            report.percent IS NOT NULL
            OR report.stage IN ('COMPLETED', 'OPERATIONAL')
          )
          AND latest.report_id IS NOT NULL
          AND latest.percent IS NULL
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $43::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $44::timestamptz)
          END = ANY ($45::text[]) DESC,
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
              recorded_at <= $46::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $47::date
          AND CASE
            WHEN report.state_since <= $48::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $49::timestamptz)
          END = ANY ($50::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $51::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $52::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $53::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $54::timestamptz)
                END = ANY ($55::text[])
            )
          )
          AND report.stage IS NOT NULL
          AND latest.report_id IS NOT NULL
          AND latest.stage IS NULL
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $56::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $57::timestamptz)
          END = ANY ($58::text[]) DESC,
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
                effective_project_sector ($59::timestamptz)
            ) reached
          WHERE
            scope_id = ANY ($60::integer[])
        )
      )
      AND NOT EXISTS (
        SELECT
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
                  recorded_at <= $61::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $62::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $63::date
                  AND listing.recorded_at <= $64::timestamptz
                  AND listing.withdrawn_at > $65::timestamptz
              )
          ) part
        WHERE
          part.parent_id = p.id
      )
      AND true
  ),
  members AS (
    SELECT
      member.*,
      state.percent,
      state.stated,
      state.silent,
      state.stage,
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
      count(percent) AS known,
      count(*) FILTER (
        WHERE
          stated
      ) AS stated,
      count(*) FILTER (
        WHERE
          silent
      ) AS silent,
      count(weight * percent) AS weighed,
      count(*) FILTER (
        WHERE
          weight IS NULL
      ) AS weightless,
      sum(weight) AS weight,
      sum(weight * (percent)) AS weighted_percent,
      sum(weight) FILTER (
        WHERE
          (percent) IS NOT NULL
      ) AS weight_percent,
      sum(
        weight * (
          CASE
            WHEN stated THEN percent
          END
        )
      ) AS weighted_stated,
      sum(weight) FILTER (
        WHERE
          (
            CASE
              WHEN stated THEN percent
            END
          ) IS NOT NULL
      ) AS weight_stated
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
      round(
        (
          coalesce(
            sum(weighted_percent) FILTER (
              WHERE
                stage IS DISTINCT FROM 'DROPPED'
            ),
            0
          )
        ) / nullif(
          sum(weight) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          ),
          0
        ),
        10
      )::float8 AS percent,
      round(
        (
          sum(weighted_stated) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          )
        ) / nullif(
          sum(weight_stated) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          ),
          0
        ),
        10
      )::float8 AS "statedPercent",
      round(
        (
          coalesce(
            sum(weighted_percent) FILTER (
              WHERE
                stage IS DISTINCT FROM 'DROPPED'
            ),
            0
          )
        ) / nullif(
          sum(weight) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          ),
          0
        ),
        10
      )::float8 AS low,
      round(
        (
          coalesce(
            sum(weighted_percent) FILTER (
              WHERE
                stage IS DISTINCT FROM 'DROPPED'
            ),
            0
          ) + 100 * (
            sum(weight) FILTER (
              WHERE
                stage IS DISTINCT FROM 'DROPPED'
            ) - coalesce(
              sum(weight_percent) FILTER (
                WHERE
                  stage IS DISTINCT FROM 'DROPPED'
              ),
              0
            )
          )
        ) / nullif(
          sum(weight) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          ),
          0
        ),
        10
      )::float8 AS high,
      coalesce(
        sum(projects) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "projectCount",
      coalesce(
        sum(known) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "withPercent",
      coalesce(
        sum(stated) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS stated,
      coalesce(
        sum(silent) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS silent,
      coalesce(
        sum(weightless) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "withoutWeight",
      coalesce(
        sum(projects) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint - coalesce(
        sum(weightless) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "percentProjects",
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
