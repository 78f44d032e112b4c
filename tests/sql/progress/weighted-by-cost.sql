-- $1 = ["IB2022-TOURISM","IB2022-TOURISm"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.valid_from AS "validFrom",
  t.valid_to AS "validTo",
  t.plan_id AS "planId"
FROM
  sector t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = "SECTOR"
-- $2, $11, $12, $13, $14, $15, $18, $21, $23 = "2021-10-28"
-- $3, $5, $6, $7, $8, $9, $10, $16, $17, $19, $22, $24 = 2021-10-28T02:00:00.000Z
-- $4, $20, $25 = <ids>
WITH
  reached AS (
    SELECT
      $1::text AS kind,
      scope_id,
      project_id,
      false AS overlapping,
      NULL::integer[] AS nodes
    FROM
      (
        SELECT
          sector_id AS scope_id,
          0 AS child,
          project_id
        FROM
          effective_project_sector ($2::date, $3::timestamptz)
      ) reached
    WHERE
      scope_id = ANY ($4::integer[])
  ),
  state AS MATERIALIZED (
    SELECT
      p.id AS id,
      p.percent AS percent,
      coalesce(p.stated, false) AS stated,
      p.latest_id IS NULL AS silent,
      p.stage AS stage,
      (
        SELECT
          round(
            cost.amount * (
              SELECT
                CASE
                  WHEN 'USD' = 'USD' THEN 1
                  ELSE rate.per_usd
                END
              FROM
                (
                  SELECT
                    *
                  FROM
                    exchange_rate
                  WHERE
                    recorded_at <= $5::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $6::timestamptz
                    )
                ) rate
              WHERE
                NOT rate.derived
                AND (
                  rate.currency = 'USD'
                  OR 'USD' = 'USD'
                )
                AND rate.as_of < date_trunc('month', cost.as_of) + interval '1 month'
              ORDER BY
                rate.as_of DESC
              LIMIT
                1
            ) / (
              SELECT
                CASE
                  WHEN cost.currency = 'USD' THEN 1
                  ELSE rate.per_usd
                END
              FROM
                (
                  SELECT
                    *
                  FROM
                    exchange_rate
                  WHERE
                    recorded_at <= $7::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $8::timestamptz
                    )
                ) rate
              WHERE
                NOT rate.derived
                AND (
                  rate.currency = cost.currency
                  OR cost.currency = 'USD'
                )
                AND rate.as_of < date_trunc('month', cost.as_of) + interval '1 month'
              ORDER BY
                rate.as_of DESC
              LIMIT
                1
            ),
            2
          )
        FROM
          (
            SELECT
              figure.*
            FROM
              (
                SELECT
                  *
                FROM
                  cost_figure
                WHERE
                  recorded_at <= $9::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $10::timestamptz
                  )
              ) figure
            WHERE
              figure.project_id = p.id
              AND figure.extent = 'WHOLE'
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $11::date
              )
            ORDER BY
              figure.preferred DESC,
              figure.as_of DESC NULLS LAST,
              figure.id DESC
            LIMIT
              1
          ) cost
      ) AS weight
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
          AND known.valid_from <= $12::date
          AND known.valid_to > $13::date
        WHERE
          standing.valid_from <= $14::date
          AND standing.valid_to > $15::date
          AND standing.known_from <= $16::timestamptz
          AND (
            known.known_from IS NULL
            OR known.known_from <= $17::timestamptz
          )
          AND (
            standing.project_id IN (
              SELECT
                project_id
              FROM
                (
                  SELECT
                    sector_id AS scope_id,
                    0 AS child,
                    project_id
                  FROM
                    effective_project_sector ($18::date, $19::timestamptz)
                ) reached
              WHERE
                scope_id = ANY ($20::integer[])
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
          changed_leaves ($21::date, $22::timestamptz) changed
        WHERE
          (
            changed.id IN (
              SELECT
                project_id
              FROM
                (
                  SELECT
                    sector_id AS scope_id,
                    0 AS child,
                    project_id
                  FROM
                    effective_project_sector ($23::date, $24::timestamptz)
                ) reached
              WHERE
                scope_id = ANY ($25::integer[])
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
        sum(projects) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint - coalesce(
        sum(weightless) FILTER (
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
