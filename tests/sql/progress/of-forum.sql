-- $1 = ["CMGF"]
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

-- $1 = "BODY"
-- $2, $5, $7, $10, $12, $17, $22, $37, $50, $62, $65, $67, $70, $72, $77 = "2021-10-28"
-- $3, $4, $6, $8, $9, $11, $13, $14, $16, $18, $19, $20, $21, $23, $24, $26, $27, $28, $29, $31, $32, $34, $35, $36, $38, $39, $41, $42, $43, $44, $46, $47, $49, $51, $52, $54, $55, $56, $57, $59, $60, $63, $64, $66, $68, $69, $71, $73, $74, $76, $78 = 2021-10-28T02:00:00.000Z
-- $15, $75 = <ids>
-- $25, $30, $40, $45, $53, $58 = ["PUBLISHED","CERTIFIED"]
-- $33, $48, $61 = ["CERTIFIED"]
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
          bodies.scope_id,
          bodies.child,
          owned.project_id
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
                      in_force (valid_from, valid_to, $2::date)
                      AND recorded_at <= $3::timestamptz
                  ) reporting ON reporting.reports_to_id = under.body_id
              )
            SELECT
              scope_id,
              child,
              body_id
            FROM
              under
          ) bodies
          JOIN effective_project_body ($4::timestamptz) owned ON owned.body_id = bodies.body_id
        UNION ALL
        SELECT
          bodies.scope_id,
          - located.province_id,
          located.project_id
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
          ) bodies
          JOIN body forum ON forum.id = bodies.body_id
          AND forum.level = 'GOVERNORS_FORUM'
          CROSS JOIN (
            SELECT
              located.*
            FROM
              (
                SELECT
                  *
                FROM
                  programme_membership
                WHERE
                  in_force (valid_from, valid_to, $7::date)
                  AND recorded_at <= $8::timestamptz
              ) member
              JOIN (
                SELECT
                  *
                FROM
                  project_province
                WHERE
                  recorded_at <= $9::timestamptz
              ) located ON located.province_id = member.province_id
          ) located
        WHERE
          bodies.child = 0
        UNION ALL
        SELECT
          bodies.scope_id,
          bodies.child,
          inside.project_id
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
                      in_force (valid_from, valid_to, $10::date)
                      AND recorded_at <= $11::timestamptz
                  ) reporting ON reporting.reports_to_id = under.body_id
              )
            SELECT
              scope_id,
              child,
              body_id
            FROM
              under
          ) bodies
          JOIN body forum ON forum.id = bodies.body_id
          AND forum.level = 'GOVERNORS_FORUM'
          CROSS JOIN (
            SELECT DISTINCT
              located.project_id
            FROM
              (
                SELECT
                  *
                FROM
                  programme_membership
                WHERE
                  in_force (valid_from, valid_to, $12::date)
                  AND recorded_at <= $13::timestamptz
              ) member
              JOIN (
                SELECT
                  *
                FROM
                  project_province
                WHERE
                  recorded_at <= $14::timestamptz
              ) located ON located.province_id = member.province_id
          ) inside
        WHERE
          bodies.child <> 0
      ) reached
    WHERE
      scope_id = ANY ($15::integer[])
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
      coalesce(
        CASE
          WHEN latest.percent IS NULL THEN used.stated
          ELSE latest.stated
        END,
        false
      ) AS stated,
      latest.report_id IS NULL AS silent,
      coalesce(latest.stage, staged.stage) AS stage,
      1::numeric AS weight
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
              recorded_at <= $16::timestamptz
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $17::date
              AND listing.recorded_at <= $18::timestamptz
          )
      ) p
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.percent IS NOT NULL AS stated,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $19::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $20::timestamptz)
          END AS state
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
          AND CASE
            WHEN report.state_since <= $23::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $24::timestamptz)
          END = ANY ($25::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $26::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $27::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $28::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $29::timestamptz)
                END = ANY ($30::text[])
            )
          )
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $31::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $32::timestamptz)
          END = ANY ($33::text[]) DESC,
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
            WHEN report.state_since <= $34::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $35::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $36::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $37::date
          AND CASE
            WHEN report.state_since <= $38::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $39::timestamptz)
          END = ANY ($40::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $41::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $42::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $43::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $44::timestamptz)
                END = ANY ($45::text[])
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
            WHEN report.state_since <= $46::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $47::timestamptz)
          END = ANY ($48::text[]) DESC,
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
              recorded_at <= $49::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $50::date
          AND CASE
            WHEN report.state_since <= $51::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $52::timestamptz)
          END = ANY ($53::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $54::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $55::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $56::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $57::timestamptz)
                END = ANY ($58::text[])
            )
          )
          AND report.stage IS NOT NULL
          AND latest.report_id IS NOT NULL
          AND latest.stage IS NULL
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $59::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $60::timestamptz)
          END = ANY ($61::text[]) DESC,
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
                bodies.scope_id,
                bodies.child,
                owned.project_id
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
                            in_force (valid_from, valid_to, $62::date)
                            AND recorded_at <= $63::timestamptz
                        ) reporting ON reporting.reports_to_id = under.body_id
                    )
                  SELECT
                    scope_id,
                    child,
                    body_id
                  FROM
                    under
                ) bodies
                JOIN effective_project_body ($64::timestamptz) owned ON owned.body_id = bodies.body_id
              UNION ALL
              SELECT
                bodies.scope_id,
                - located.province_id,
                located.project_id
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
                            in_force (valid_from, valid_to, $65::date)
                            AND recorded_at <= $66::timestamptz
                        ) reporting ON reporting.reports_to_id = under.body_id
                    )
                  SELECT
                    scope_id,
                    child,
                    body_id
                  FROM
                    under
                ) bodies
                JOIN body forum ON forum.id = bodies.body_id
                AND forum.level = 'GOVERNORS_FORUM'
                CROSS JOIN (
                  SELECT
                    located.*
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        programme_membership
                      WHERE
                        in_force (valid_from, valid_to, $67::date)
                        AND recorded_at <= $68::timestamptz
                    ) member
                    JOIN (
                      SELECT
                        *
                      FROM
                        project_province
                      WHERE
                        recorded_at <= $69::timestamptz
                    ) located ON located.province_id = member.province_id
                ) located
              WHERE
                bodies.child = 0
              UNION ALL
              SELECT
                bodies.scope_id,
                bodies.child,
                inside.project_id
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
                            in_force (valid_from, valid_to, $70::date)
                            AND recorded_at <= $71::timestamptz
                        ) reporting ON reporting.reports_to_id = under.body_id
                    )
                  SELECT
                    scope_id,
                    child,
                    body_id
                  FROM
                    under
                ) bodies
                JOIN body forum ON forum.id = bodies.body_id
                AND forum.level = 'GOVERNORS_FORUM'
                CROSS JOIN (
                  SELECT DISTINCT
                    located.project_id
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        programme_membership
                      WHERE
                        in_force (valid_from, valid_to, $72::date)
                        AND recorded_at <= $73::timestamptz
                    ) member
                    JOIN (
                      SELECT
                        *
                      FROM
                        project_province
                      WHERE
                        recorded_at <= $74::timestamptz
                    ) located ON located.province_id = member.province_id
                ) inside
              WHERE
                bodies.child <> 0
            ) reached
          WHERE
            scope_id = ANY ($75::integer[])
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
                  recorded_at <= $76::timestamptz
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $77::date
                  AND listing.recorded_at <= $78::timestamptz
              )
          ) part
        WHERE
          part.parent_id = p.id
      )
      AND true
  ),
  members AS (
    SELECT
      member.*,
      state.percent,
      state.stated,
      state.silent,
      state.stage,
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
      ) AS weight_stated,
      count(*) FILTER (
        WHERE
          overlapping
      ) AS overlapping
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
      json_agg(json_build_object('stage', stage, 'count', projects)) AS "byStage",
      coalesce(
        sum(overlapping) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "overlapCount"
    FROM
      by_stage
    GROUP BY
      kind,
      scope_id
  ) roll_up;
