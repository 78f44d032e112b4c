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
-- $2, $10, $18, $24, $29 = "2021-10-28"
-- $3, $4, $6, $7, $8, $9, $11, $12, $13, $15, $16, $17, $19, $20, $21, $23, $25, $26, $27, $30, $31, $33 = 2021-10-28T02:00:00.000Z
-- $5, $32 = <ids>
-- $14, $22, $28 = ["CERTIFIED"]
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
          (
            SELECT
              *
            FROM
              cluster_membership
            WHERE
              in_force (valid_from, valid_to, $2::date)
              AND recorded_at <= $3::timestamptz
          ) member
          JOIN (
            SELECT
              *
            FROM
              project_province
            WHERE
              recorded_at <= $4::timestamptz
          ) located ON located.province_id = member.province_id
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
      (
        SELECT
          *
        FROM
          project
        WHERE
          recorded_at <= $6::timestamptz
      ) p
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $7::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $8::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $9::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $10::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $11::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $12::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $13::timestamptz)
          END = ANY ($14::text[])
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
            WHEN report.state_since <= $15::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $16::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $17::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $18::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $19::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $20::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $21::timestamptz)
          END = ANY ($22::text[])
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
              recorded_at <= $23::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $24::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $25::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $26::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $27::timestamptz)
          END = ANY ($28::text[])
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
                (
                  SELECT
                    *
                  FROM
                    cluster_membership
                  WHERE
                    in_force (valid_from, valid_to, $29::date)
                    AND recorded_at <= $30::timestamptz
                ) member
                JOIN (
                  SELECT
                    *
                  FROM
                    project_province
                  WHERE
                    recorded_at <= $31::timestamptz
                ) located ON located.province_id = member.province_id
            ) reached
          WHERE
            scope_id = ANY ($32::integer[])
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
              recorded_at <= $33::timestamptz
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
