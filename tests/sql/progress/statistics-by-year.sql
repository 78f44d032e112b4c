-- $1, $2, $3, $4, $7, $11 = "2021-10-28"
-- $5, $6, $8, $9, $10 = 2021-10-28T02:00:00.000Z
WITH
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
          changed_leaves ($7::date, $8::timestamptz) changed
        WHERE
          true
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
      state
      LEFT JOIN LATERAL (
        SELECT
          schedule.*
        FROM
          (
            SELECT
              *
            FROM
              schedule_statement
            WHERE
              recorded_at <= $9::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $10::timestamptz
              )
          ) schedule
        WHERE
          schedule.project_id = state.id
          AND (
            schedule.as_of IS NULL
            OR schedule.as_of <= $11::date
          )
        ORDER BY
          schedule.as_of DESC NULLS LAST,
          schedule.recorded_at DESC,
          schedule.id DESC
        LIMIT
          1
      ) schedule ON true
      CROSS JOIN LATERAL (
        SELECT
          state.id AS project_id,
          'GROUP'::text AS kind,
          false AS overlapping,
          NULL::integer[] AS nodes,
          (
            (
              extract(
                year
                FROM
                  schedule.starts_on + interval '3 months'
              ) + 543
            )::text
          ) COLLATE "C" AS key0
      ) member
    UNION ALL
    SELECT
      member.*,
      state.percent,
      state.stated,
      state.silent,
      state.stage,
      state.stage IS DISTINCT FROM 'DROPPED' AS counts,
      state.weight AS weight
    FROM
      state
      CROSS JOIN LATERAL (
        SELECT
          state.id AS project_id,
          'PROGRAMME'::text AS kind,
          false AS overlapping,
          NULL::integer[] AS nodes,
          NULL::text AS key0
      ) member
  ),
  by_stage AS MATERIALIZED (
    SELECT
      kind,
      key0,
      stage,
      count(*) AS projects,
      count(percent) AS known,
      count(percent) AS weighed,
      0 AS weightless,
      count(*) AS weight,
      sum(percent) AS weighted_percent,
      count(percent) AS weight_percent
    FROM
      members
    GROUP BY
      kind,
      key0,
      stage
  )
SELECT
  roll_up.*,
  CASE
    WHEN kind <> 'PROGRAMME' THEN json_build_array(
      (
        SELECT
          json_build_object('code', roll_up.key0, 'id', NULL, 'names', NULL)
        WHERE
          roll_up.key0 IS NOT NULL
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
          key0
      ) roll_up
  ) roll_up;
