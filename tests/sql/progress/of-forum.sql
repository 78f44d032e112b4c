-- $1 = ["CMGF","CMGf"]
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

-- $1 = "BODY"
-- $2, $6, $9, $14, $17, $25, $31, $46, $59, $71, $75, $78, $83, $86, $94 = "2021-10-28"
-- $3, $4, $5, $7, $8, $10, $11, $12, $13, $15, $16, $18, $19, $20, $21, $23, $24, $26, $27, $28, $29, $30, $32, $33, $35, $36, $37, $38, $40, $41, $43, $44, $45, $47, $48, $50, $51, $52, $53, $55, $56, $58, $60, $61, $63, $64, $65, $66, $68, $69, $72, $73, $74, $76, $77, $79, $80, $81, $82, $84, $85, $87, $88, $89, $90, $92, $93, $95, $96 = 2021-10-28T02:00:00.000Z
-- $22, $91 = <ids>
-- $34, $39, $49, $54, $62, $67 = ["PUBLISHED","CERTIFIED"]
-- $42, $57, $70 = ["CERTIFIED"]
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
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $4::timestamptz
                      )
                  ) reporting ON reporting.reports_to_id = under.body_id
              )
            SELECT
              scope_id,
              child,
              body_id
            FROM
              under
          ) bodies
          JOIN effective_project_body ($5::timestamptz) owned ON owned.body_id = bodies.body_id
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
                  in_force (valid_from, valid_to, $9::date)
                  AND recorded_at <= $10::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $11::timestamptz
                  )
              ) member
              JOIN (
                SELECT
                  *
                FROM
                  project_province
                WHERE
                  recorded_at <= $12::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $13::timestamptz
                  )
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
                      in_force (valid_from, valid_to, $14::date)
                      AND recorded_at <= $15::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $16::timestamptz
                      )
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
          ) inside
        WHERE
          bodies.child <> 0
      ) reached
    WHERE
      scope_id = ANY ($22::integer[])
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
              recorded_at <= $23::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $24::timestamptz
              )
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $25::date
              AND listing.recorded_at <= $26::timestamptz
              AND listing.withdrawn_at > $27::timestamptz
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
            WHEN report.state_since <= $28::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $29::timestamptz)
          END AS state
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
          AND CASE
            WHEN report.state_since <= $32::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $33::timestamptz)
          END = ANY ($34::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $35::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $36::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $37::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $38::timestamptz)
                END = ANY ($39::text[])
            )
          )
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $40::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $41::timestamptz)
          END = ANY ($42::text[]) DESC,
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
            WHEN report.state_since <= $43::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $44::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $45::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $46::date
          AND CASE
            WHEN report.state_since <= $47::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $48::timestamptz)
          END = ANY ($49::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $50::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $51::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $52::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $53::timestamptz)
                END = ANY ($54::text[])
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
            WHEN report.state_since <= $55::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $56::timestamptz)
          END = ANY ($57::text[]) DESC,
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
              recorded_at <= $58::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $59::date
          AND CASE
            WHEN report.state_since <= $60::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $61::timestamptz)
          END = ANY ($62::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $63::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $64::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $65::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $66::timestamptz)
                END = ANY ($67::text[])
            )
          )
          AND report.stage IS NOT NULL
          AND latest.report_id IS NOT NULL
          AND latest.stage IS NULL
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $68::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $69::timestamptz)
          END = ANY ($70::text[]) DESC,
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
                            in_force (valid_from, valid_to, $71::date)
                            AND recorded_at <= $72::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $73::timestamptz
                            )
                        ) reporting ON reporting.reports_to_id = under.body_id
                    )
                  SELECT
                    scope_id,
                    child,
                    body_id
                  FROM
                    under
                ) bodies
                JOIN effective_project_body ($74::timestamptz) owned ON owned.body_id = bodies.body_id
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
                            in_force (valid_from, valid_to, $75::date)
                            AND recorded_at <= $76::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $77::timestamptz
                            )
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
                        in_force (valid_from, valid_to, $78::date)
                        AND recorded_at <= $79::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $80::timestamptz
                        )
                    ) member
                    JOIN (
                      SELECT
                        *
                      FROM
                        project_province
                      WHERE
                        recorded_at <= $81::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $82::timestamptz
                        )
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
                            in_force (valid_from, valid_to, $83::date)
                            AND recorded_at <= $84::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $85::timestamptz
                            )
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
                        in_force (valid_from, valid_to, $86::date)
                        AND recorded_at <= $87::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $88::timestamptz
                        )
                    ) member
                    JOIN (
                      SELECT
                        *
                      FROM
                        project_province
                      WHERE
                        recorded_at <= $89::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $90::timestamptz
                        )
                    ) located ON located.province_id = member.province_id
                ) inside
              WHERE
                bodies.child <> 0
            ) reached
          WHERE
            scope_id = ANY ($91::integer[])
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
                  recorded_at <= $92::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $93::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $94::date
                  AND listing.recorded_at <= $95::timestamptz
                  AND listing.withdrawn_at > $96::timestamptz
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
