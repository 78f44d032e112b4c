-- $1 = ["TH-CL-GULF"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.scheme AS "scheme",
  t.names AS "names",
  t.member_state_id AS "memberStateId"
FROM
cluster t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = "CLUSTER"
-- $2, $4, $6, $7, $9, $10, $11, $12, $14, $15, $17, $18, $19, $20, $23, $24, $25, $26, $28, $30, $32, $33 = 2021-10-28T02:00:00.000Z
-- $3, $8, $16, $22, $29 = "2021-10-28"
-- $5, $31 = <ids>
-- $13, $21, $27 = ["CERTIFIED"]
WITH
  reached AS (
    SELECT
      $1::text AS kind,
      scope_id,
      project_id,
      min(child) <> max(child) AS overlapping,
      NULL::integer[] AS nodes
    FROM
      (
        SELECT
          member.cluster_id AS scope_id,
          located.province_id AS child,
          located.project_id
        FROM
          cluster_membership member
          JOIN project_province located ON located.province_id = member.province_id
          AND located.recorded_at <= $2::timestamptz
        WHERE
          in_force (member.valid_from, member.valid_to, $3::date)
          AND member.recorded_at <= $4::timestamptz
      ) reached
    WHERE
      scope_id = ANY ($5::integer[])
    GROUP BY
      scope_id,
      project_id
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
            WHEN report.state_since <= $6::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $7::timestamptz)
          END AS state
        FROM
          progress_report report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $8::date
          AND report.recorded_at <= $9::timestamptz
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $10::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $11::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $12::timestamptz)
          END = ANY ($13::text[])
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
          AND report.as_of <= $22::date
          AND report.recorded_at <= $23::timestamptz
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $24::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $25::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $26::timestamptz)
          END = ANY ($27::text[])
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
                member.cluster_id AS scope_id,
                located.province_id AS child,
                located.project_id
              FROM
                cluster_membership member
                JOIN project_province located ON located.province_id = member.province_id
                AND located.recorded_at <= $28::timestamptz
              WHERE
                in_force (member.valid_from, member.valid_to, $29::date)
                AND member.recorded_at <= $30::timestamptz
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
