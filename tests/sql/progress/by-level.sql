-- $1, $5 = "2021-10-28"
-- $2, $3 = 2021-10-28T02:00:00.000Z
-- $4 = 12
-- $6 = ["LEADERS_SUMMIT","MINISTERIAL_MEETING","GOVERNORS_FORUM","SENIOR_OFFICIALS_MEETING","BUSINESS_COUNCIL","WORKING_GROUP"]
WITH RECURSIVE
  below AS (
    SELECT
      id AS body_id,
      0 AS depth
    FROM
      body
    WHERE
      level = 'LEADERS_SUMMIT'
    UNION
    SELECT
      reporting.body_id,
      below.depth + 1
    FROM
      below
      JOIN (
        SELECT
          *
        FROM
          body_reporting
        WHERE
          in_force (valid_from, valid_to, $1::date)
          AND recorded_at <= $2::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $3::timestamptz
          )
      ) reporting ON reporting.reports_to_id = below.body_id
    WHERE
      below.depth < $4::integer
  )
SELECT
  level,
  min(depth) AS depth
FROM
  below
  JOIN body b ON b.id = below.body_id
  AND in_force (b.valid_from, b.valid_to, $5::date)
GROUP BY
  level
ORDER BY
  min(depth),
  array_position($6::text[], level);

-- $1 = "2021-10-28"
-- $2 = ["LEADERS_SUMMIT","MINISTERIAL_MEETING","GOVERNORS_FORUM","SENIOR_OFFICIALS_MEETING","BUSINESS_COUNCIL","WORKING_GROUP"]
SELECT
  b.id AS "id",
  b.seeded AS "seeded",
  b.code AS "code",
  b.level AS "level",
  b.kind AS "kind",
  b.names AS "names",
  b.translated AS "translated",
  b.aliases AS "aliases",
  b.valid_from AS "validFrom",
  b.valid_to AS "validTo",
  b.notes AS "notes"
FROM
  body b
WHERE
  in_force (b.valid_from, b.valid_to, $1::date)
ORDER BY
  array_position($2::text[], b.level),
  b.code COLLATE "C";

-- $1, $6, $9, $13, $17, $25, $40, $53, $67 = "2021-10-28"
-- $2, $3, $7, $8, $11, $12, $14, $15, $16, $18, $19, $20, $21, $22, $23, $24, $26, $27, $29, $30, $31, $32, $34, $35, $37, $38, $39, $41, $42, $44, $45, $46, $47, $49, $50, $52, $54, $55, $57, $58, $59, $60, $62, $63, $65, $66, $68, $69 = 2021-10-28T02:00:00.000Z
-- $4 = []
-- $5 = ["LEADERS_SUMMIT","MINISTERIAL_MEETING","GOVERNORS_FORUM","SENIOR_OFFICIALS_MEETING","BUSINESS_COUNCIL","WORKING_GROUP"]
-- $10 = <ids>
-- $28, $33, $43, $48, $56, $61 = ["PUBLISHED","CERTIFIED"]
-- $36, $51, $64 = ["CERTIFIED"]
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
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $3::timestamptz
                      )
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
          scope_id = ANY ($4::integer[])
        UNION
        SELECT
          'LEVEL',
          scope_id,
          body_id
        FROM
          (
            SELECT
              array_position($5::text[], top.level) - 1 AS scope_id,
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
                          in_force (valid_from, valid_to, $6::date)
                          AND recorded_at <= $7::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $8::timestamptz
                          )
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
              in_force (top.valid_from, top.valid_to, $9::date)
          ) closure
        WHERE
          scope_id = ANY ($10::integer[])
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
      coalesce(
        CASE
          WHEN latest.percent IS NULL THEN used.stated
          ELSE latest.stated
        END,
        false
      ) AS stated,
      latest.report_id IS NULL AS silent,
      coalesce(latest.stage, staged.stage) AS stage,
      1::numeric AS weight,
      owned.body_id AS body_id,
      inside.project_id IS NOT NULL AS located
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
              recorded_at <= $11::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $12::timestamptz
              )
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $13::date
              AND listing.recorded_at <= $14::timestamptz
              AND listing.withdrawn_at > $15::timestamptz
          )
      ) p
      LEFT JOIN effective_project_body ($16::timestamptz) owned ON owned.project_id = p.id
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
              in_force (valid_from, valid_to, $17::date)
              AND recorded_at <= $18::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $19::timestamptz
              )
          ) member
          JOIN (
            SELECT
              *
            FROM
              project_province
            WHERE
              recorded_at <= $20::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $21::timestamptz
              )
          ) located ON located.province_id = member.province_id
      ) inside ON inside.project_id = p.id
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.percent IS NOT NULL AS stated,
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
          AND CASE
            WHEN report.state_since <= $26::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $27::timestamptz)
          END = ANY ($28::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $29::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $30::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $31::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $32::timestamptz)
                END = ANY ($33::text[])
            )
          )
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $34::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $35::timestamptz)
          END = ANY ($36::text[]) DESC,
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
            WHEN report.state_since <= $37::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $38::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $39::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $40::date
          AND CASE
            WHEN report.state_since <= $41::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $42::timestamptz)
          END = ANY ($43::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $44::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $45::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $46::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $47::timestamptz)
                END = ANY ($48::text[])
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
            WHEN report.state_since <= $49::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $50::timestamptz)
          END = ANY ($51::text[]) DESC,
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
              recorded_at <= $52::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $53::date
          AND CASE
            WHEN report.state_since <= $54::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $55::timestamptz)
          END = ANY ($56::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $57::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $58::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $59::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $60::timestamptz)
                END = ANY ($61::text[])
            )
          )
          AND report.stage IS NOT NULL
          AND latest.report_id IS NOT NULL
          AND latest.stage IS NULL
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $62::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $63::timestamptz)
          END = ANY ($64::text[]) DESC,
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
              (
                SELECT
                  *
                FROM
                  project
                WHERE
                  recorded_at <= $65::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $66::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $67::date
                  AND listing.recorded_at <= $68::timestamptz
                  AND listing.withdrawn_at > $69::timestamptz
              )
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
      sum(alike.known) AS known,
      sum(alike.stated) AS stated,
      sum(alike.silent) AS silent,
      sum(alike.weighed) AS weighed,
      sum(alike.weightless) AS weightless,
      sum(alike.weight) AS weight,
      sum(alike.weighted_percent) AS weighted_percent,
      sum(alike.weight_percent) AS weight_percent,
      sum(alike.weighted_stated) AS weighted_stated,
      sum(alike.weight_stated) AS weight_stated
    FROM
      (
        SELECT
          body_id,
          located,
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
      scope_id
  ) roll_up;
