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
-- $2, $5, $7, $10, $12, $20, $28, $34, $39, $42, $44, $47, $49 = "2021-10-28"
-- $3, $4, $6, $8, $9, $11, $13, $14, $16, $17, $18, $19, $21, $22, $23, $25, $26, $27, $29, $30, $31, $33, $35, $36, $37, $40, $41, $43, $45, $46, $48, $50, $51, $53 = 2021-10-28T02:00:00.000Z
-- $15, $52 = <ids>
-- $24, $32, $38 = ["CERTIFIED"]
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
      coalesce(latest.stage, staged.stage) AS stage,
      1::numeric AS weight
    FROM
      (
        SELECT
          *
        FROM
          project
        WHERE
          recorded_at <= $16::timestamptz
      ) p
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $17::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $18::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $19::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $20::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $21::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $22::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $23::timestamptz)
          END = ANY ($24::text[])
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
            WHEN report.state_since <= $25::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $26::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $27::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $28::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $29::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $30::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $31::timestamptz)
          END = ANY ($32::text[])
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
              recorded_at <= $33::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $34::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $35::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $36::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $37::timestamptz)
          END = ANY ($38::text[])
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
                            in_force (valid_from, valid_to, $39::date)
                            AND recorded_at <= $40::timestamptz
                        ) reporting ON reporting.reports_to_id = under.body_id
                    )
                  SELECT
                    scope_id,
                    child,
                    body_id
                  FROM
                    under
                ) bodies
                JOIN effective_project_body ($41::timestamptz) owned ON owned.body_id = bodies.body_id
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
                            in_force (valid_from, valid_to, $42::date)
                            AND recorded_at <= $43::timestamptz
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
                        in_force (valid_from, valid_to, $44::date)
                        AND recorded_at <= $45::timestamptz
                    ) member
                    JOIN (
                      SELECT
                        *
                      FROM
                        project_province
                      WHERE
                        recorded_at <= $46::timestamptz
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
                            in_force (valid_from, valid_to, $47::date)
                            AND recorded_at <= $48::timestamptz
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
                        in_force (valid_from, valid_to, $49::date)
                        AND recorded_at <= $50::timestamptz
                    ) member
                    JOIN (
                      SELECT
                        *
                      FROM
                        project_province
                      WHERE
                        recorded_at <= $51::timestamptz
                    ) located ON located.province_id = member.province_id
                ) inside
              WHERE
                bodies.child <> 0
            ) reached
          WHERE
            scope_id = ANY ($52::integer[])
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
              recorded_at <= $53::timestamptz
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
      count(percent) AS weight_percent,
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
