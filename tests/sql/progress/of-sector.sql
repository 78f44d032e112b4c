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
                sector_id AS scope_id,
                0 AS child,
                project_id
              FROM
                effective_project_sector ($27::timestamptz)
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
