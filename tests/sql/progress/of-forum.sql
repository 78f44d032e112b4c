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
-- $2, $5, $8, $10, $13, $18, $26, $32, $38, $41, $44, $46, $49 = "2021-10-28"
-- $3, $4, $6, $7, $9, $11, $12, $14, $16, $17, $19, $20, $21, $22, $24, $25, $27, $28, $29, $30, $33, $34, $35, $36, $39, $40, $42, $43, $45, $47, $48, $50, $52, $53 = 2021-10-28T02:00:00.000Z
-- $15, $51 = <ids>
-- $23, $31, $37 = ["CERTIFIED"]
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
                  JOIN body_reporting reporting ON reporting.reports_to_id = under.body_id
                  AND in_force (reporting.valid_from, reporting.valid_to, $2::date)
                  AND reporting.recorded_at <= $3::timestamptz
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
                  JOIN body_reporting reporting ON reporting.reports_to_id = under.body_id
                  AND in_force (reporting.valid_from, reporting.valid_to, $5::date)
                  AND reporting.recorded_at <= $6::timestamptz
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
              programme_membership member
              JOIN project_province located ON located.province_id = member.province_id
              AND located.recorded_at <= $7::timestamptz
            WHERE
              in_force (member.valid_from, member.valid_to, $8::date)
              AND member.recorded_at <= $9::timestamptz
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
                  JOIN body_reporting reporting ON reporting.reports_to_id = under.body_id
                  AND in_force (reporting.valid_from, reporting.valid_to, $10::date)
                  AND reporting.recorded_at <= $11::timestamptz
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
              programme_membership member
              JOIN project_province located ON located.province_id = member.province_id
              AND located.recorded_at <= $12::timestamptz
            WHERE
              in_force (member.valid_from, member.valid_to, $13::date)
              AND member.recorded_at <= $14::timestamptz
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
      project p
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $16::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $17::timestamptz)
          END AS state
        FROM
          progress_report report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $18::date
          AND report.recorded_at <= $19::timestamptz
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $20::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $21::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $22::timestamptz)
          END = ANY ($23::text[])
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
            WHEN report.state_since <= $24::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $25::timestamptz)
          END AS state
        FROM
          progress_report report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $26::date
          AND report.recorded_at <= $27::timestamptz
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $28::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $29::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $30::timestamptz)
          END = ANY ($31::text[])
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
          AND report.as_of <= $32::date
          AND report.recorded_at <= $33::timestamptz
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $34::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $35::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $36::timestamptz)
          END = ANY ($37::text[])
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
                        JOIN body_reporting reporting ON reporting.reports_to_id = under.body_id
                        AND in_force (reporting.valid_from, reporting.valid_to, $38::date)
                        AND reporting.recorded_at <= $39::timestamptz
                    )
                  SELECT
                    scope_id,
                    child,
                    body_id
                  FROM
                    under
                ) bodies
                JOIN effective_project_body ($40::timestamptz) owned ON owned.body_id = bodies.body_id
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
                        JOIN body_reporting reporting ON reporting.reports_to_id = under.body_id
                        AND in_force (reporting.valid_from, reporting.valid_to, $41::date)
                        AND reporting.recorded_at <= $42::timestamptz
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
                    programme_membership member
                    JOIN project_province located ON located.province_id = member.province_id
                    AND located.recorded_at <= $43::timestamptz
                  WHERE
                    in_force (member.valid_from, member.valid_to, $44::date)
                    AND member.recorded_at <= $45::timestamptz
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
                        JOIN body_reporting reporting ON reporting.reports_to_id = under.body_id
                        AND in_force (reporting.valid_from, reporting.valid_to, $46::date)
                        AND reporting.recorded_at <= $47::timestamptz
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
                    programme_membership member
                    JOIN project_province located ON located.province_id = member.province_id
                    AND located.recorded_at <= $48::timestamptz
                  WHERE
                    in_force (member.valid_from, member.valid_to, $49::date)
                    AND member.recorded_at <= $50::timestamptz
                ) inside
              WHERE
                bodies.child <> 0
            ) reached
          WHERE
            scope_id = ANY ($51::integer[])
        )
      )
      AND p.recorded_at <= $52::timestamptz
      AND NOT EXISTS (
        SELECT
        FROM
          project part
        WHERE
          part.parent_id = p.id
          AND part.recorded_at <= $53::timestamptz
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
  ) tally;
