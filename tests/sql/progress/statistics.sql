-- $1, $2, $3, $4, $6, $7, $8, $10, $11, $12, $14, $15, $16, $18, $20, $21, $22, $24, $27, $28 = 2021-10-28T02:00:00.000Z
-- $5, $13, $19 = "2021-10-28"
-- $9, $17, $23 = ["CERTIFIED"]
-- $25 = true
-- $26 = "MEMBER_STATE"
WITH
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
          recorded_at <= $1::timestamptz
      ) p
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $2::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $3::timestamptz)
          END AS state
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
            WHEN report.state_since <= $10::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $11::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $12::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $13::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $14::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $15::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $16::timestamptz)
          END = ANY ($17::text[])
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
      true
      AND NOT EXISTS (
        SELECT
        FROM
          (
            SELECT
              *
            FROM
              project
            WHERE
              recorded_at <= $24::timestamptz
          ) part
        WHERE
          part.parent_id = p.id
      )
      AND (((p.cross_border = $25)))
  ),
  members AS (
    SELECT
      member.*,
      state.stage,
      state.percent,
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
              $26::text AS kind,
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
                      recorded_at <= $27::timestamptz
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
                      recorded_at <= $28::timestamptz
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
      state.stage,
      state.percent,
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
      count(percent) AS reported,
      count(*) AS weight,
      sum(percent) AS weighted_percent,
      count(percent) AS weight_percent
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
          key0,
          key1
      ) roll_up
  ) roll_up;
