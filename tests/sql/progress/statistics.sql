-- $1, $2, $3, $4, $7 = "2021-10-28"
-- $5, $6, $8 = 2021-10-28T02:00:00.000Z
-- $9 = true
WITH
  state AS (
    SELECT
      p.id AS id,
      p.percent AS percent,
      coalesce(p.stated, false) AS stated,
      p.latest_id IS NULL AS silent,
      p.stage AS stage,
      1::numeric AS weight,
      p.province_ids AS province_ids,
      p.member_state_ids AS member_state_ids
    FROM
      (
        SELECT
          project.*,
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
          JOIN project project ON project.id = standing.project_id
          LEFT JOIN project_state known ON known.project_id = standing.project_id
          AND known.valid_from <= $1::date
          AND known.valid_to > $2::date
        WHERE
          standing.valid_from <= $3::date
          AND standing.valid_to > $4::date
          AND standing.known_from <= $5::timestamptz
          AND (
            known.known_from IS NULL
            OR known.known_from <= $6::timestamptz
          )
          AND true
        UNION ALL
        SELECT
          project.*,
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
          changed_leaves ($7::date, $8::timestamptz) changed
          JOIN project project ON project.id = changed.id
        WHERE
          true
      ) p
    WHERE
      (((p.cross_border = $9)))
  ),
  alike AS MATERIALIZED (
    SELECT
      alike.*
    FROM
      (
        SELECT
          member_state_ids,
          stage,
          count(*) AS projects,
          count(percent) AS known,
          0 AS weightless,
          sum(percent) AS weighted_percent
        FROM
          state
        GROUP BY
          member_state_ids,
          stage
      ) alike
  ),
  by_stage AS MATERIALIZED (
    SELECT
      'PROGRAMME' AS kind,
      NULL::text AS key0,
      NULL::text AS key1,
      stage,
      sum(alike.projects) AS projects,
      sum(alike.known) AS known,
      sum(alike.known) AS weighed,
      sum(alike.weightless) AS weightless,
      sum(alike.projects) AS weight,
      sum(alike.weighted_percent) AS weighted_percent,
      sum(alike.known) AS weight_percent
    FROM
      alike
    GROUP BY
      stage
    UNION ALL
    SELECT
      'GROUP',
      key0,
      key1,
      stage,
      sum(alike.projects) AS projects,
      sum(alike.known) AS known,
      sum(alike.known) AS weighed,
      sum(alike.weightless) AS weightless,
      sum(alike.projects) AS weight,
      sum(alike.weighted_percent) AS weighted_percent,
      sum(alike.known) AS weight_percent
    FROM
      alike
      LEFT JOIN LATERAL (
        SELECT
          node.code
        FROM
          member_state node
        WHERE
          node.id = ANY (alike.member_state_ids)
      ) value0 ON true
      CROSS JOIN LATERAL (
        SELECT
          value0.code COLLATE "C" AS key0,
          alike.stage COLLATE "C" AS key1
      ) member
    GROUP BY
      key0,
      key1,
      stage
  )
SELECT
  roll_up.*,
  CASE
    WHEN kind <> 'PROGRAMME' THEN json_build_array(
      (
        SELECT
          json_build_object('code', node.code, 'id', node.id, 'names', node.names)
        FROM
          member_state node
        WHERE
          node.code = roll_up.key0
      ),
      (
        SELECT
          json_build_object('code', roll_up.key1, 'id', NULL, 'names', NULL)
        WHERE
          roll_up.key1 IS NOT NULL
      )
    )
  END AS
values
FROM
  (
    SELECT
      roll_up.*
    FROM
      (
        SELECT
          kind,
          key0,
          key1,
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
          key0,
          key1
      ) roll_up
  ) roll_up;
