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
-- $2, $6, $9, $12, $15, $18, $21, $25, $26, $27, $28, $31, $35, $38, $41, $44, $47, $50, $54, $56, $60, $63, $66, $69, $72, $75 = "2021-10-28"
-- $3, $4, $5, $7, $8, $10, $11, $13, $14, $16, $17, $19, $20, $22, $23, $29, $30, $32, $33, $34, $36, $37, $39, $40, $42, $43, $45, $46, $48, $49, $51, $52, $55, $57, $58, $59, $61, $62, $64, $65, $67, $68, $70, $71, $73, $74, $76, $77 = 2021-10-28T02:00:00.000Z
-- $24, $53, $78 = <ids>
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
                  in_force (valid_from, valid_to, $12::date)
                  AND recorded_at <= $13::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $14::timestamptz
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
                      in_force (valid_from, valid_to, $15::date)
                      AND recorded_at <= $16::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $17::timestamptz
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
                  in_force (valid_from, valid_to, $18::date)
                  AND recorded_at <= $19::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $20::timestamptz
                  )
              ) member
              JOIN (
                SELECT
                  *
                FROM
                  project_province
                WHERE
                  in_force (valid_from, valid_to, $21::date)
                  AND recorded_at <= $22::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $23::timestamptz
                  )
              ) located ON located.province_id = member.province_id
          ) inside
        WHERE
          bodies.child <> 0
      ) reached
    WHERE
      scope_id = ANY ($24::integer[])
    GROUP BY
      scope_id,
      project_id
  ),
  state AS MATERIALIZED (
    SELECT
      p.id AS id,
      p.percent AS percent,
      coalesce(p.stated, false) AS stated,
      p.latest_id IS NULL AS silent,
      p.stage AS stage,
      1::numeric AS weight
    FROM
      (
        SELECT
          standing.project_id AS id,
          standing.body_id AS responsible_id,
          standing.province_ids,
          standing.member_state_ids,
          known.percent,
          known.stated,
          known.stage,
          known.planned,
          known.report_id,
          known.report_as_of,
          known.report_state,
          known.latest_id,
          known.latest_as_of
        FROM
          project_standing standing
          LEFT JOIN project_state known ON known.project_id = standing.project_id
          AND known.valid_from <= $25::date
          AND known.valid_to > $26::date
        WHERE
          standing.valid_from <= $27::date
          AND standing.valid_to > $28::date
          AND standing.known_from <= $29::timestamptz
          AND (
            known.known_from IS NULL
            OR known.known_from <= $30::timestamptz
          )
          AND (
            standing.project_id IN (
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
                                in_force (valid_from, valid_to, $31::date)
                                AND recorded_at <= $32::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $33::timestamptz
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
                    JOIN effective_project_body ($34::timestamptz) owned ON owned.body_id = bodies.body_id
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
                                in_force (valid_from, valid_to, $35::date)
                                AND recorded_at <= $36::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $37::timestamptz
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
                            in_force (valid_from, valid_to, $38::date)
                            AND recorded_at <= $39::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $40::timestamptz
                            )
                        ) member
                        JOIN (
                          SELECT
                            *
                          FROM
                            project_province
                          WHERE
                            in_force (valid_from, valid_to, $41::date)
                            AND recorded_at <= $42::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $43::timestamptz
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
                                in_force (valid_from, valid_to, $44::date)
                                AND recorded_at <= $45::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $46::timestamptz
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
                            in_force (valid_from, valid_to, $47::date)
                            AND recorded_at <= $48::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $49::timestamptz
                            )
                        ) member
                        JOIN (
                          SELECT
                            *
                          FROM
                            project_province
                          WHERE
                            in_force (valid_from, valid_to, $50::date)
                            AND recorded_at <= $51::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $52::timestamptz
                            )
                        ) located ON located.province_id = member.province_id
                    ) inside
                  WHERE
                    bodies.child <> 0
                ) reached
              WHERE
                scope_id = ANY ($53::integer[])
            )
          )
        UNION ALL
        SELECT
          changed.id AS id,
          changed.responsible_id,
          changed.province_ids,
          changed.member_state_ids,
          changed.percent,
          changed.stated,
          changed.stage,
          changed.planned,
          changed.report_id,
          changed.report_as_of,
          changed.report_state,
          changed.latest_id,
          changed.latest_as_of
        FROM
          changed_leaves ($54::date, $55::timestamptz) changed
        WHERE
          (
            changed.id IN (
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
                                in_force (valid_from, valid_to, $56::date)
                                AND recorded_at <= $57::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $58::timestamptz
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
                    JOIN effective_project_body ($59::timestamptz) owned ON owned.body_id = bodies.body_id
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
                                in_force (valid_from, valid_to, $60::date)
                                AND recorded_at <= $61::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $62::timestamptz
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
                            in_force (valid_from, valid_to, $63::date)
                            AND recorded_at <= $64::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $65::timestamptz
                            )
                        ) member
                        JOIN (
                          SELECT
                            *
                          FROM
                            project_province
                          WHERE
                            in_force (valid_from, valid_to, $66::date)
                            AND recorded_at <= $67::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $68::timestamptz
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
                                in_force (valid_from, valid_to, $69::date)
                                AND recorded_at <= $70::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $71::timestamptz
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
                            in_force (valid_from, valid_to, $72::date)
                            AND recorded_at <= $73::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $74::timestamptz
                            )
                        ) member
                        JOIN (
                          SELECT
                            *
                          FROM
                            project_province
                          WHERE
                            in_force (valid_from, valid_to, $75::date)
                            AND recorded_at <= $76::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $77::timestamptz
                            )
                        ) located ON located.province_id = member.province_id
                    ) inside
                  WHERE
                    bodies.child <> 0
                ) reached
              WHERE
                scope_id = ANY ($78::integer[])
            )
          )
      ) p
    WHERE
      true
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
      count(percent) AS weighed,
      0 AS weightless,
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
