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
-- $2, $6, $9, $14, $17, $25, $28, $29, $32, $47, $62, $75, $87, $88, $90, $94, $97, $102, $105, $113 = "2021-10-28"
-- $3, $4, $5, $7, $8, $10, $11, $12, $13, $15, $16, $18, $19, $20, $21, $23, $24, $26, $27, $30, $31, $33, $34, $36, $37, $38, $39, $41, $42, $44, $45, $46, $48, $49, $51, $52, $53, $54, $56, $57, $59, $60, $61, $63, $64, $66, $67, $68, $69, $71, $72, $74, $76, $77, $79, $80, $81, $82, $84, $85, $89, $91, $92, $93, $95, $96, $98, $99, $100, $101, $103, $104, $106, $107, $108, $109, $111, $112, $114, $115 = 2021-10-28T02:00:00.000Z
-- $22, $110 = <ids>
-- $35, $40, $50, $55, $65, $70, $78, $83 = ["PUBLISHED","CERTIFIED"]
-- $43, $58, $73, $86 = ["CERTIFIED"]
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
      known.percent AS percent,
      coalesce(known.stated, false) AS stated,
      known.latest_id IS NULL AS silent,
      known.stage AS stage,
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
          settled.valid_from <= $28::date
          AND settled.valid_to > $29::date
          AND settled.known_from <= $30::timestamptz
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
                      recorded_at <= $31::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $32::date
                  AND CASE
                    WHEN report.state_since <= $33::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $34::timestamptz)
                  END = ANY ($35::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $36::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $37::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $38::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $39::timestamptz)
                        END = ANY ($40::text[])
                    )
                  )
                  AND report.planned_percent IS NOT NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $41::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $42::timestamptz)
                  END = ANY ($43::text[]) DESC,
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
                    WHEN report.state_since <= $44::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $45::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $46::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $47::date
                  AND CASE
                    WHEN report.state_since <= $48::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $49::timestamptz)
                  END = ANY ($50::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $51::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $52::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $53::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $54::timestamptz)
                        END = ANY ($55::text[])
                    )
                  )
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $56::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $57::timestamptz)
                  END = ANY ($58::text[]) DESC,
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
                    WHEN report.state_since <= $59::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $60::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $61::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $62::date
                  AND CASE
                    WHEN report.state_since <= $63::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $64::timestamptz)
                  END = ANY ($65::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $66::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $67::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $68::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $69::timestamptz)
                        END = ANY ($70::text[])
                    )
                  )
                  AND effective_percent (report.percent, report.stage) IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.percent IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $71::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $72::timestamptz)
                  END = ANY ($73::text[]) DESC,
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
                      recorded_at <= $74::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $75::date
                  AND CASE
                    WHEN report.state_since <= $76::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $77::timestamptz)
                  END = ANY ($78::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $79::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $80::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $81::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $82::timestamptz)
                        END = ANY ($83::text[])
                    )
                  )
                  AND report.stage IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.stage IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $84::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $85::timestamptz)
                  END = ANY ($86::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) staged ON true
          ) walked
        WHERE
          changed.valid_from <= $87::date
          AND changed.valid_to > $88::date
          AND changed.known_from > $89::timestamptz
      ) known ON known.project_id = p.id
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
                            in_force (valid_from, valid_to, $90::date)
                            AND recorded_at <= $91::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $92::timestamptz
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
                JOIN effective_project_body ($93::timestamptz) owned ON owned.body_id = bodies.body_id
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
                            in_force (valid_from, valid_to, $94::date)
                            AND recorded_at <= $95::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $96::timestamptz
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
                        in_force (valid_from, valid_to, $97::date)
                        AND recorded_at <= $98::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $99::timestamptz
                        )
                    ) member
                    JOIN (
                      SELECT
                        *
                      FROM
                        project_province
                      WHERE
                        recorded_at <= $100::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $101::timestamptz
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
                            in_force (valid_from, valid_to, $102::date)
                            AND recorded_at <= $103::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $104::timestamptz
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
                        in_force (valid_from, valid_to, $105::date)
                        AND recorded_at <= $106::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $107::timestamptz
                        )
                    ) member
                    JOIN (
                      SELECT
                        *
                      FROM
                        project_province
                      WHERE
                        recorded_at <= $108::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $109::timestamptz
                        )
                    ) located ON located.province_id = member.province_id
                ) inside
              WHERE
                bodies.child <> 0
            ) reached
          WHERE
            scope_id = ANY ($110::integer[])
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
                  recorded_at <= $111::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $112::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $113::date
                  AND listing.recorded_at <= $114::timestamptz
                  AND listing.withdrawn_at > $115::timestamptz
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
