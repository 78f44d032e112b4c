-- $1, $3, $4, $5, $6, $8, $9, $11, $12, $13, $14, $16, $17, $19, $20, $21, $23, $24, $26, $27, $28, $29, $31, $32, $34, $36, $37, $39, $40, $41, $42, $44, $45, $47, $49, $52, $53 = 2021-10-28T02:00:00.000Z
-- $2, $7, $22, $35, $48 = "2021-10-28"
-- $10, $15, $25, $30, $38, $43 = ["PUBLISHED","CERTIFIED"]
-- $18, $33, $46 = ["CERTIFIED"]
-- $50 = true
-- $51 = "MEMBER_STATE"
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
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $2::date
              AND listing.recorded_at <= $3::timestamptz
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
            WHEN report.state_since <= $4::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $5::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $6::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $7::date
          AND CASE
            WHEN report.state_since <= $8::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $9::timestamptz)
          END = ANY ($10::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $11::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $12::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $13::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $14::timestamptz)
                END = ANY ($15::text[])
            )
          )
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $16::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $17::timestamptz)
          END = ANY ($18::text[]) DESC,
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
            WHEN report.state_since <= $19::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $20::timestamptz)
          END AS state
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
          AND CASE
            WHEN report.state_since <= $23::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $24::timestamptz)
          END = ANY ($25::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $26::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $27::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $28::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $29::timestamptz)
                END = ANY ($30::text[])
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
            WHEN report.state_since <= $31::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $32::timestamptz)
          END = ANY ($33::text[]) DESC,
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
              recorded_at <= $34::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $35::date
          AND CASE
            WHEN report.state_since <= $36::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $37::timestamptz)
          END = ANY ($38::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $39::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $40::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $41::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $42::timestamptz)
                END = ANY ($43::text[])
            )
          )
          AND report.stage IS NOT NULL
          AND latest.report_id IS NOT NULL
          AND latest.stage IS NULL
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $44::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $45::timestamptz)
          END = ANY ($46::text[]) DESC,
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
                  recorded_at <= $47::timestamptz
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $48::date
                  AND listing.recorded_at <= $49::timestamptz
              )
          ) part
        WHERE
          part.parent_id = p.id
      )
      AND (((p.cross_border = $50)))
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
      LEFT JOIN (
        SELECT
          reached.*,
          node.code
        FROM
          (
            SELECT
              $51::text AS kind,
              scope_id,
              project_id,
              min(child) <> max(child) AS overlapping,
              NULL::integer[] AS nodes
            FROM
              (
                SELECT
                  province.member_state_id AS scope_id,
                  located.province_id AS child,
                  located.project_id
                FROM
                  (
                    SELECT
                      *
                    FROM
                      project_province
                    WHERE
                      recorded_at <= $52::timestamptz
                  ) located
                  JOIN province ON province.id = located.province_id
                UNION ALL
                SELECT
                  member_state_id,
                  0,
                  project_id
                FROM
                  (
                    SELECT
                      *
                    FROM
                      project_member_state
                    WHERE
                      recorded_at <= $53::timestamptz
                  ) assigned
              ) reached
            WHERE
              scope_id IN (
                SELECT
                  node.id
                FROM
                  member_state node
                WHERE
                  true
              )
            GROUP BY
              scope_id,
              project_id
          ) reached
          JOIN member_state node ON node.id = reached.scope_id
      ) value0 ON value0.project_id = state.id
      CROSS JOIN LATERAL (
        SELECT
          state.id AS project_id,
          'GROUP'::text AS kind,
          false AS overlapping,
          NULL::integer[] AS nodes,
          (value0.code) COLLATE "C" AS key0,
          (state.stage) COLLATE "C" AS key1
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
          NULL::text AS key0,
          NULL::text AS key1
      ) member
  ),
  by_stage AS MATERIALIZED (
    SELECT
      kind,
      key0,
      key1,
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
      key1,
      stage
  )
SELECT
  roll_up.*,
  CASE
    WHEN kind <> 'PROGRAMME' THEN json_build_array(
      (
        SELECT
          json_build_object('code', node.code, 'id', node.id, 'names', node.names)
        FROM
          member_state node
        WHERE
          node.code = roll_up.key0
      ),
      (
        SELECT
          json_build_object('code', roll_up.key1, 'id', NULL, 'names', NULL)
        WHERE
          roll_up.key1 IS NOT NULL
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
          key1,
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
          key0,
          key1
      ) roll_up
  ) roll_up;
