-- $1 = ["WG-TOURISM","WG-TOURISm"]
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
  t.notes AS "notes"
FROM
  body t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1, $6, $9, $13, $17, $22, $23, $26, $41, $56, $69, $81, $82, $86 = "2021-10-28"
-- $2, $3, $7, $8, $11, $12, $14, $15, $16, $18, $19, $20, $21, $24, $25, $27, $28, $30, $31, $32, $33, $35, $36, $38, $39, $40, $42, $43, $45, $46, $47, $48, $50, $51, $53, $54, $55, $57, $58, $60, $61, $62, $63, $65, $66, $68, $70, $71, $73, $74, $75, $76, $78, $79, $83, $84, $85, $87, $88 = 2021-10-28T02:00:00.000Z
-- $4 = <ids>
-- $5 = ["LEADERS_SUMMIT","MINISTERIAL_MEETING","GOVERNORS_FORUM","SENIOR_OFFICIALS_MEETING","BUSINESS_COUNCIL","WORKING_GROUP"]
-- $10 = []
-- $29, $34, $44, $49, $59, $64, $72, $77 = ["PUBLISHED","CERTIFIED"]
-- $37, $52, $67, $80 = ["CERTIFIED"]
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
      known.percent AS percent,
      coalesce(known.stated, false) AS stated,
      known.latest_id IS NULL AS silent,
      known.stage AS stage,
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
      LEFT JOIN (
        SELECT
          settled.project_id,
          settled.percent,
          settled.stated,
          settled.stage,
          settled.planned,
          settled.report_id,
          settled.report_as_of,
          settled.report_state,
          settled.latest_id,
          settled.latest_as_of
        FROM
          project_state settled
        WHERE
          settled.valid_from <= $22::date
          AND settled.valid_to > $23::date
          AND settled.known_from <= $24::timestamptz
        UNION ALL
        SELECT
          changed.project_id,
          walked.percent,
          walked.stated,
          walked.stage,
          walked.planned,
          walked.report_id,
          walked.report_as_of,
          walked.report_state,
          walked.latest_id,
          walked.latest_as_of
        FROM
          project_state changed
          CROSS JOIN LATERAL (
            SELECT
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
              CASE
                WHEN latest.stage IS NULL THEN staged.stage
                ELSE latest.stage
              END AS stage,
              (
                SELECT
                  report.planned_percent
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $25::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $26::date
                  AND CASE
                    WHEN report.state_since <= $27::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $28::timestamptz)
                  END = ANY ($29::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $30::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $31::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $32::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $33::timestamptz)
                        END = ANY ($34::text[])
                    )
                  )
                  AND report.planned_percent IS NOT NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $35::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $36::timestamptz)
                  END = ANY ($37::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) AS planned,
              CASE
                WHEN latest.percent IS NULL THEN used.id
                ELSE latest.id
              END AS report_id,
              CASE
                WHEN latest.percent IS NULL THEN used.as_of
                ELSE latest.as_of
              END AS report_as_of,
              CASE
                WHEN latest.percent IS NULL THEN used.state
                ELSE latest.state
              END AS report_state,
              latest.id AS latest_id,
              latest.as_of AS latest_as_of
            FROM
              (
                SELECT
              ) one
              LEFT JOIN LATERAL (
                SELECT
                  effective_percent (report.percent, report.stage) AS percent,
                  report.percent IS NOT NULL AS stated,
                  report.stage,
                  report.id,
                  report.as_of,
                  CASE
                    WHEN report.state_since <= $38::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $39::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $40::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $41::date
                  AND CASE
                    WHEN report.state_since <= $42::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $43::timestamptz)
                  END = ANY ($44::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $45::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $46::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $47::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $48::timestamptz)
                        END = ANY ($49::text[])
                    )
                  )
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $50::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $51::timestamptz)
                  END = ANY ($52::text[]) DESC,
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
                  report.id,
                  report.as_of,
                  CASE
                    WHEN report.state_since <= $53::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $54::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $55::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $56::date
                  AND CASE
                    WHEN report.state_since <= $57::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $58::timestamptz)
                  END = ANY ($59::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $60::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $61::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $62::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $63::timestamptz)
                        END = ANY ($64::text[])
                    )
                  )
                  AND effective_percent (report.percent, report.stage) IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.percent IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $65::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $66::timestamptz)
                  END = ANY ($67::text[]) DESC,
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
                      recorded_at <= $68::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $69::date
                  AND CASE
                    WHEN report.state_since <= $70::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $71::timestamptz)
                  END = ANY ($72::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $73::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $74::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $75::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $76::timestamptz)
                        END = ANY ($77::text[])
                    )
                  )
                  AND report.stage IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.stage IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $78::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $79::timestamptz)
                  END = ANY ($80::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) staged ON true
          ) walked
        WHERE
          changed.valid_from <= $81::date
          AND changed.valid_to > $82::date
          AND changed.known_from > $83::timestamptz
      ) known ON known.project_id = p.id
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
                  recorded_at <= $84::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $85::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $86::date
                  AND listing.recorded_at <= $87::timestamptz
                  AND listing.withdrawn_at > $88::timestamptz
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
