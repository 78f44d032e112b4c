-- $1 = "2021-10-28"
-- $2, $3 = 2021-10-28T02:00:00.000Z
-- $4 = 0
-- $5 = 101
-- $6 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          p.id AS "id",
          p.seeded AS "seeded",
          p.code AS "code",
          p.kind AS "kind",
          p.names AS "names",
          p.translated AS "translated",
          p.aliases AS "aliases",
          p.member_state_id AS "memberStateId",
          p.capital AS "capital",
          p.area_km2 AS "areaKm2",
          p.lat AS "lat",
          p.lon AS "lon",
          json_build_array((p.code)::text)::text AS "cursorPosition"
        FROM
          province p
        WHERE
          EXISTS (
            SELECT
            FROM
              (
                SELECT
                  *
                FROM
                  programme_membership
                WHERE
                  in_force (valid_from, valid_to, $1::date)
                  AND recorded_at <= $2::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $3::timestamptz
                  )
              ) m
            WHERE
              m.province_id = p.id
          )
          AND owner.id IN ($4::integer, p.member_state_id)
          AND true
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $5
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $6::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1, $2, $3, $4, $7 = "2021-10-28"
-- $5, $6, $8 = 2021-10-28T02:00:00.000Z
-- $9 = "PROVINCE"
-- $10 = <ids>
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
          AND (true)
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
          (true)
      ) p
    WHERE
      true
  ),
  by_stage AS MATERIALIZED (
    SELECT
      $9::text AS kind,
      area.id AS scope_id,
      alike.stage,
      sum(alike.projects) AS projects,
      sum(alike.known) AS known,
      sum(alike.known) AS weighed,
      sum(alike.weightless) AS weightless,
      sum(alike.projects) AS weight,
      sum(alike.weighted_percent) AS weighted_percent,
      sum(alike.known) AS weight_percent
    FROM
      (
        SELECT
          province_ids,
          stage,
          count(*) AS projects,
          count(percent) AS known,
          0 AS weightless,
          sum(percent) AS weighted_percent
        FROM
          state
        GROUP BY
          province_ids,
          stage
      ) alike
      CROSS JOIN unnest(alike.province_ids) area(id)
    WHERE
      area.id = ANY ($10::integer[])
    GROUP BY
      area.id,
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
