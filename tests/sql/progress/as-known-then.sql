-- $1 = ["MY"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names"
FROM
  member_state t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = "MEMBER_STATE"
-- $2, $3, $5, $6, $7, $8, $10, $11, $12, $14, $15, $16, $18, $19, $20, $22, $24, $25, $26, $28, $29, $31 = 2020-01-01T00:00:00.000Z
-- $4, $30 = <ids>
-- $9, $17, $23, $32 = "2019-06-30"
-- $13, $21, $27 = ["SUBMITTED","VERIFIED","CERTIFIED"]
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
              recorded_at <= $2::timestamptz
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
              recorded_at <= $3::timestamptz
          ) assigned
      ) reached
    WHERE
      scope_id = ANY ($4::integer[])
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
      1::numeric AS weight,
      latest.as_of AS latest_as_of
    FROM
      (
        SELECT
          *
        FROM
          project
        WHERE
          recorded_at <= $5::timestamptz
      ) p
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
              recorded_at <= $22::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $23::date
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
                    recorded_at <= $28::timestamptz
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
                    recorded_at <= $29::timestamptz
                ) assigned
            ) reached
          WHERE
            scope_id = ANY ($30::integer[])
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
              recorded_at <= $31::timestamptz
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
      state.latest_as_of,
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
          reporting_half_year ($32::date) - reporting_half_year (latest_as_of) <= 1
      ) AS timely
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
      json_agg(json_build_object('stage', stage, 'count', projects)) AS "byStage",
      coalesce(
        sum(timely) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "onTime"
    FROM
      by_stage
    GROUP BY
      kind,
      scope_id
  ) roll_up;
