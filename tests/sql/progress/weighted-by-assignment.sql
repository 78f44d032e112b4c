-- $1 = ["WG-TOURISM"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.level AS "level",
  t.kind AS "kind",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.valid_from AS "validFrom",
  t.valid_to AS "validTo",
  t.note AS "note"
FROM
  body t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1, $5, $7, $11, $17, $25, $31 = "2021-10-28"
-- $2, $6, $9, $10, $12, $13, $14, $15, $16, $18, $19, $20, $22, $23, $24, $26, $27, $28, $30, $32, $33, $34, $36 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
-- $4 = ["LEADERS_SUMMIT","MINISTERIAL_MEETING","GOVERNORS_FORUM","SENIOR_OFFICIALS_MEETING","BUSINESS_COUNCIL","WORKING_GROUP"]
-- $8 = []
-- $21, $29, $35 = ["CERTIFIED"]
WITH
  node AS MATERIALIZED (
    SELECT
      node.kind,
      node.scope_id,
      array_agg(body.id) AS bodies,
      bool_or(body.level = 'GOVERNORS_FORUM') AS by_area
    FROM
      (
        SELECT
          'BODY' AS kind,
          scope_id,
          body_id
        FROM
          (
            WITH RECURSIVE
              under AS (
                SELECT
                  id AS scope_id,
                  0 AS child,
                  id AS body_id
                FROM
                  body
                UNION
                SELECT
                  under.scope_id,
                  CASE
                    WHEN under.child = 0 THEN reporting.body_id
                    ELSE under.child
                  END,
                  reporting.body_id
                FROM
                  under
                  JOIN (
                    SELECT
                      *
                    FROM
                      body_reporting
                    WHERE
                      in_force (valid_from, valid_to, $1::date)
                      AND recorded_at <= $2::timestamptz
                  ) reporting ON reporting.reports_to_id = under.body_id
              )
            SELECT
              scope_id,
              child,
              body_id
            FROM
              under
          ) closure
        WHERE
          scope_id = ANY ($3::integer[])
        UNION
        SELECT
          'LEVEL',
          scope_id,
          body_id
        FROM
          (
            SELECT
              array_position($4::text[], top.level) - 1 AS scope_id,
              top.id AS child,
              closure.body_id
            FROM
              body top
              JOIN (
                WITH RECURSIVE
                  under AS (
                    SELECT
                      id AS scope_id,
                      0 AS child,
                      id AS body_id
                    FROM
                      body
                    UNION
                    SELECT
                      under.scope_id,
                      CASE
                        WHEN under.child = 0 THEN reporting.body_id
                        ELSE under.child
                      END,
                      reporting.body_id
                    FROM
                      under
                      JOIN (
                        SELECT
                          *
                        FROM
                          body_reporting
                        WHERE
                          in_force (valid_from, valid_to, $5::date)
                          AND recorded_at <= $6::timestamptz
                      ) reporting ON reporting.reports_to_id = under.body_id
                  )
                SELECT
                  scope_id,
                  child,
                  body_id
                FROM
                  under
              ) closure ON closure.scope_id = top.id
            WHERE
              in_force (top.valid_from, top.valid_to, $7::date)
          ) closure
        WHERE
          scope_id = ANY ($8::integer[])
      ) node
      JOIN body ON body.id = node.body_id
    GROUP BY
      node.kind,
      node.scope_id
  ),
  state AS MATERIALIZED (
    SELECT
      p.id AS id,
      CASE
        WHEN latest.percent IS NULL THEN used.percent
        ELSE latest.percent
      END AS percent,
      coalesce(latest.stage, staged.stage) AS stage,
      p.assigned_weight AS weight,
      owned.body_id AS body_id,
      inside.project_id IS NOT NULL AS located
    FROM
      (
        SELECT
          *
        FROM
          project
        WHERE
          recorded_at <= $9::timestamptz
      ) p
      LEFT JOIN effective_project_body ($10::timestamptz) owned ON owned.project_id = p.id
      LEFT JOIN (
        SELECT DISTINCT
          located.project_id
        FROM
          (
            SELECT
              *
            FROM
              programme_membership
            WHERE
              in_force (valid_from, valid_to, $11::date)
              AND recorded_at <= $12::timestamptz
          ) member
          JOIN (
            SELECT
              *
            FROM
              project_province
            WHERE
              recorded_at <= $13::timestamptz
          ) located ON located.province_id = member.province_id
      ) inside ON inside.project_id = p.id
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
            WHEN report.state_since <= $22::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $23::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $24::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $25::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $26::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $27::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $28::timestamptz)
          END = ANY ($29::text[])
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
              recorded_at <= $30::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $31::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $32::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $33::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $34::timestamptz)
          END = ANY ($35::text[])
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
        (
          owned.body_id IN (
            SELECT
              unnest(bodies)
            FROM
              node
          )
          OR (
            inside.project_id IS NOT NULL
            AND (
              SELECT
                bool_or(by_area)
              FROM
                node
            )
          )
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
              recorded_at <= $36::timestamptz
          ) part
        WHERE
          part.parent_id = p.id
      )
      AND true
  ),
  by_stage AS MATERIALIZED (
    SELECT
      node.kind,
      node.scope_id,
      alike.stage,
      sum(alike.projects) AS projects,
      sum(alike.reported) AS reported,
      sum(alike.weight) AS weight,
      sum(alike.weighted_percent) AS weighted_percent,
      sum(alike.weight_percent) AS weight_percent
    FROM
      (
        SELECT
          body_id,
          located,
          stage,
          count(*) AS projects,
          count(percent) AS reported,
          sum(weight) AS weight,
          sum(weight * (percent)) AS weighted_percent,
          sum(weight) FILTER (
            WHERE
              (percent) IS NOT NULL
          ) AS weight_percent
        FROM
          state
        GROUP BY
          body_id,
          located,
          stage
      ) alike
      JOIN node ON alike.body_id = ANY (node.bodies)
      OR (
        alike.located
        AND node.by_area
      )
    GROUP BY
      node.kind,
      node.scope_id,
      alike.stage
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
