-- $1, $2, $4, $5, $6, $7, $8, $10, $11, $13, $14, $15, $16, $18, $19, $21, $22, $23, $25, $26, $28, $29, $30, $31, $33, $34, $36, $38, $39, $41, $42, $43, $44, $46, $47, $49, $50, $52, $53, $54, $55 = 2021-10-28T02:00:00.000Z
-- $3, $9, $24, $37, $51, $56 = "2021-10-28"
-- $12, $17, $27, $32, $40, $45 = ["PUBLISHED","CERTIFIED"]
-- $20, $35, $48 = ["CERTIFIED"]
WITH
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
      1::numeric AS weight
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
      ) p
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.percent IS NOT NULL AS stated,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $6::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $7::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $8::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $9::date
          AND CASE
            WHEN report.state_since <= $10::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $11::timestamptz)
          END = ANY ($12::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $13::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $14::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $15::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $16::timestamptz)
                END = ANY ($17::text[])
            )
          )
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $18::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $19::timestamptz)
          END = ANY ($20::text[]) DESC,
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
            WHEN report.state_since <= $21::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $22::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $23::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $24::date
          AND CASE
            WHEN report.state_since <= $25::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $26::timestamptz)
          END = ANY ($27::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $28::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $29::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $30::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $31::timestamptz)
                END = ANY ($32::text[])
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
            WHEN report.state_since <= $33::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $34::timestamptz)
          END = ANY ($35::text[]) DESC,
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
              recorded_at <= $36::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $37::date
          AND CASE
            WHEN report.state_since <= $38::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $39::timestamptz)
          END = ANY ($40::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $41::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $42::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $43::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $44::timestamptz)
                END = ANY ($45::text[])
            )
          )
          AND report.stage IS NOT NULL
          AND latest.report_id IS NOT NULL
          AND latest.stage IS NULL
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $46::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $47::timestamptz)
          END = ANY ($48::text[]) DESC,
          report.recorded_at DESC,
          report.id DESC
        LIMIT
          1
      ) staged ON true
    WHERE
      true
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
                  recorded_at <= $49::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $50::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $51::date
                  AND listing.recorded_at <= $52::timestamptz
                  AND listing.withdrawn_at > $53::timestamptz
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
      state
      LEFT JOIN LATERAL (
        SELECT
          schedule.*
        FROM
          (
            SELECT
              *
            FROM
              schedule_statement
            WHERE
              recorded_at <= $54::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $55::timestamptz
              )
          ) schedule
        WHERE
          schedule.project_id = state.id
          AND (
            schedule.as_of IS NULL
            OR schedule.as_of <= $56::date
          )
        ORDER BY
          schedule.as_of DESC NULLS LAST,
          schedule.recorded_at DESC,
          schedule.id DESC
        LIMIT
          1
      ) schedule ON true
      CROSS JOIN LATERAL (
        SELECT
          state.id AS project_id,
          'GROUP'::text AS kind,
          false AS overlapping,
          NULL::integer[] AS nodes,
          (
            (
              extract(
                year
                FROM
                  schedule.starts_on + interval '3 months'
              ) + 543
            )::text
          ) COLLATE "C" AS key0
      ) member
    UNION ALL
    SELECT
      member.*,
      state.percent,
      state.stated,
      state.silent,
      state.stage,
      state.stage IS DISTINCT FROM 'DROPPED' AS counts,
      state.weight AS weight
    FROM
      state
      CROSS JOIN LATERAL (
        SELECT
          state.id AS project_id,
          'PROGRAMME'::text AS kind,
          false AS overlapping,
          NULL::integer[] AS nodes,
          NULL::text AS key0
      ) member
  ),
  by_stage AS MATERIALIZED (
    SELECT
      kind,
      key0,
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
      count(percent) AS weighed,
      0 AS weightless,
      count(*) AS weight,
      sum(percent) AS weighted_percent,
      count(percent) AS weight_percent,
      sum(
        CASE
          WHEN stated THEN percent
        END
      ) AS weighted_stated,
      count(
        CASE
          WHEN stated THEN percent
        END
      ) AS weight_stated
    FROM
      members
    GROUP BY
      kind,
      key0,
      stage
  )
SELECT
  roll_up.*,
  CASE
    WHEN kind <> 'PROGRAMME' THEN json_build_array(
      (
        SELECT
          json_build_object('code', roll_up.key0, 'id', NULL, 'names', NULL)
        WHERE
          roll_up.key0 IS NOT NULL
      )
    )
  END AS
values
FROM
  (
    SELECT
      roll_up.*
    FROM
      (
        SELECT
          kind,
          key0,
          round(
            (
              sum(weighted_percent) FILTER (
                WHERE
                  stage IS DISTINCT FROM 'DROPPED'
              )
            ) / nullif(
              sum(weight_percent) FILTER (
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
            sum(weighed) FILTER (
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
          key0
      ) roll_up
  ) roll_up;
