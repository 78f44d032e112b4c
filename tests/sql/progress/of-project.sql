-- $1 = ["P40"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.recorded_at AS "recordedAt",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.descriptions AS "descriptions",
  t.starts_on AS "startsOn",
  t.ends_on AS "endsOn",
  t.date_note AS "dateNote",
  t.cross_border AS "crossBorder",
  t.is_sample AS "isSample",
  t.parent_id AS "parentId",
  t.body_id AS "bodyId",
  t.assigned_weight AS "assignedWeight"
FROM
  project t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = "PROJECT"
-- $2, $26 = <ids>
-- $3, $4, $5, $6, $8, $9, $10, $12, $13, $14, $16, $17, $18, $20, $22, $23, $24, $27 = 2021-10-28T02:00:00.000Z
-- $7, $15, $21 = "2021-10-28"
-- $11, $19, $25 = ["CERTIFIED"]
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
          ancestor_id AS scope_id,
          0 AS child,
          project_id
        FROM
          project_tree
      ) reached
    WHERE
      scope_id = ANY ($2::integer[])
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
          recorded_at <= $3::timestamptz
      ) p
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
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
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $8::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $9::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $10::timestamptz)
          END = ANY ($11::text[])
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
            WHEN report.state_since <= $12::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $13::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $14::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $15::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $16::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $17::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $18::timestamptz)
          END = ANY ($19::text[])
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
              recorded_at <= $20::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $21::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $22::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $23::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $24::timestamptz)
          END = ANY ($25::text[])
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
                ancestor_id AS scope_id,
                0 AS child,
                project_id
              FROM
                project_tree
            ) reached
          WHERE
            scope_id = ANY ($26::integer[])
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
              recorded_at <= $27::timestamptz
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
