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

-- $1, $6, $9, $13, $14, $17, $18, $19, $20, $23, $26, $28 = "2021-10-28"
-- $2, $3, $7, $8, $11, $12, $15, $16, $21, $22, $24, $25, $27, $29, $30 = 2021-10-28T02:00:00.000Z
-- $4 = <ids>
-- $5 = ["LEADERS_SUMMIT","MINISTERIAL_MEETING","GOVERNORS_FORUM","SENIOR_OFFICIALS_MEETING","STRATEGIC_PLANNING_MEETING","BUSINESS_COUNCIL","WORKING_GROUP"]
-- $10 = []
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
  state AS (
    SELECT
      p.id AS id,
      p.percent AS percent,
      coalesce(p.stated, false) AS stated,
      p.latest_id IS NULL AS silent,
      p.stage AS stage,
      (
        SELECT
          w.weight
        FROM
          (
            SELECT
              *
            FROM
              project_weight
            WHERE
              recorded_at <= $11::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $12::timestamptz
              )
          ) w
        WHERE
          w.project_id = p.id
          AND (
            w.as_of IS NULL
            OR w.as_of <= $13::date
          )
        ORDER BY
          w.as_of DESC
        LIMIT
          1
      ) AS weight,
      p.responsible_id AS body_id,
      p.province_ids && ARRAY(
        SELECT
          member.province_id
        FROM
          (
            SELECT
              *
            FROM
              programme_membership
            WHERE
              in_force (valid_from, valid_to, $14::date)
              AND recorded_at <= $15::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $16::timestamptz
              )
          ) member
      ) AS located
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
          AND known.valid_from <= $17::date
          AND known.valid_to > $18::date
        WHERE
          standing.valid_from <= $19::date
          AND standing.valid_to > $20::date
          AND standing.known_from <= $21::timestamptz
          AND (
            known.known_from IS NULL
            OR known.known_from <= $22::timestamptz
          )
          AND (
            (
              standing.body_id IN (
                SELECT
                  unnest(bodies)
                FROM
                  node
              )
              OR (
                standing.province_ids && ARRAY(
                  SELECT
                    member.province_id
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        programme_membership
                      WHERE
                        in_force (valid_from, valid_to, $23::date)
                        AND recorded_at <= $24::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $25::timestamptz
                        )
                    ) member
                )
                AND (
                  SELECT
                    bool_or(by_area)
                  FROM
                    node
                )
              )
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
          changed_leaves ($26::date, $27::timestamptz) changed
        WHERE
          (
            (
              changed.responsible_id IN (
                SELECT
                  unnest(bodies)
                FROM
                  node
              )
              OR (
                changed.province_ids && ARRAY(
                  SELECT
                    member.province_id
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        programme_membership
                      WHERE
                        in_force (valid_from, valid_to, $28::date)
                        AND recorded_at <= $29::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $30::timestamptz
                        )
                    ) member
                )
                AND (
                  SELECT
                    bool_or(by_area)
                  FROM
                    node
                )
              )
            )
          )
      ) p
    WHERE
      true
  ),
  by_stage AS MATERIALIZED (
    SELECT
      node.kind,
      node.scope_id,
      alike.stage,
      sum(alike.projects) AS projects,
      sum(alike.known) AS known,
      sum(alike.weighed) AS weighed,
      sum(alike.weightless) AS weightless,
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
          count(percent) AS known,
          count(weight * percent) AS weighed,
          count(*) FILTER (
            WHERE
              weight IS NULL
          ) AS weightless,
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
      json_agg(json_build_object('stage', stage, 'count', projects)) AS "byStage"
    FROM
      by_stage
    GROUP BY
      kind,
      scope_id
  ) roll_up;
