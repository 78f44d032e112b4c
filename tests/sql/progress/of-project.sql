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
-- $2, $25 = <ids>
-- $3, $4, $6, $7, $8, $9, $11, $12, $14, $15, $16, $17, $20, $21, $22, $23, $26, $27 = 2021-10-28T02:00:00.000Z
-- $5, $13, $19 = "2021-10-28"
-- $10, $18, $24 = ["CERTIFIED"]
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
      project p
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $3::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $4::timestamptz)
          END AS state
        FROM
          progress_report report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $5::date
          AND report.recorded_at <= $6::timestamptz
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $7::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $8::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $9::timestamptz)
          END = ANY ($10::text[])
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
            WHEN report.state_since <= $11::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $12::timestamptz)
          END AS state
        FROM
          progress_report report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $13::date
          AND report.recorded_at <= $14::timestamptz
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $15::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $16::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $17::timestamptz)
          END = ANY ($18::text[])
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
          AND report.as_of <= $19::date
          AND report.recorded_at <= $20::timestamptz
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $21::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $22::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $23::timestamptz)
          END = ANY ($24::text[])
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
            scope_id = ANY ($25::integer[])
        )
      )
      AND p.recorded_at <= $26::timestamptz
      AND NOT EXISTS (
        SELECT
        FROM
          project part
        WHERE
          part.parent_id = p.id
          AND part.recorded_at <= $27::timestamptz
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
