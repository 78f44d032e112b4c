-- $1 = ["TH-90"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.kind AS "kind",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.member_state_id AS "memberStateId",
  t.capital AS "capital",
  t.area_km2 AS "areaKm2",
  t.lat AS "lat",
  t.lon AS "lon"
FROM
  province t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = "PROVINCE"
-- $2, $12, $13, $14, $15, $16, $19, $23, $25, $29, $32, $34, $35 = "2021-10-28"
-- $3, $4, $6, $7, $8, $9, $10, $11, $17, $18, $20, $21, $24, $26, $27, $30, $31, $33, $36 = 2021-10-28T02:00:00.000Z
-- $5, $22, $28 = <ids>
WITH
  reached AS (
    SELECT
      $1::text AS kind,
      scope_id,
      project_id,
      false AS overlapping,
      ARRAY[child] AS nodes
    FROM
      (
        SELECT
          province_id AS scope_id,
          province_id AS child,
          project_id
        FROM
          (
            SELECT
              *
            FROM
              project_province
            WHERE
              in_force (valid_from, valid_to, $2::date)
              AND recorded_at <= $3::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $4::timestamptz
              )
          ) located
      ) reached
    WHERE
      scope_id = ANY ($5::integer[])
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
                    recorded_at <= $6::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $7::timestamptz
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
                    recorded_at <= $8::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $9::timestamptz
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
                  recorded_at <= $10::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $11::timestamptz
                  )
              ) figure
            WHERE
              figure.project_id = p.id
              AND figure.extent = 'WHOLE'
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $12::date
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
          AND known.valid_from <= $13::date
          AND known.valid_to > $14::date
        WHERE
          standing.valid_from <= $15::date
          AND standing.valid_to > $16::date
          AND standing.known_from <= $17::timestamptz
          AND (
            known.known_from IS NULL
            OR known.known_from <= $18::timestamptz
          )
          AND (
            standing.project_id IN (
              SELECT
                project_id
              FROM
                (
                  SELECT
                    province_id AS scope_id,
                    province_id AS child,
                    project_id
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        project_province
                      WHERE
                        in_force (valid_from, valid_to, $19::date)
                        AND recorded_at <= $20::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $21::timestamptz
                        )
                    ) located
                ) reached
              WHERE
                scope_id = ANY ($22::integer[])
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
          changed_leaves ($23::date, $24::timestamptz) changed
        WHERE
          (
            changed.id IN (
              SELECT
                project_id
              FROM
                (
                  SELECT
                    province_id AS scope_id,
                    province_id AS child,
                    project_id
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        project_province
                      WHERE
                        in_force (valid_from, valid_to, $25::date)
                        AND recorded_at <= $26::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $27::timestamptz
                        )
                    ) located
                ) reached
              WHERE
                scope_id = ANY ($28::integer[])
            )
          )
      ) p
    WHERE
      true
  ),
  split AS MATERIALIZED (
    SELECT
      located.project_id,
      'PROVINCE' AS dimension,
      located.province_id AS node_id,
      located.share,
      bool_or(located.share IS NOT NULL) OVER whole AS has_shares,
      row_number() OVER (
        whole
        ORDER BY
          province.code COLLATE "C"
      ) AS ordinal,
      count(*) OVER whole AS node_count
    FROM
      (
        SELECT
          *
        FROM
          project_province
        WHERE
          in_force (valid_from, valid_to, $29::date)
          AND recorded_at <= $30::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $31::timestamptz
          )
      ) located
      JOIN province ON province.id = located.province_id
    WINDOW
      whole AS (
        PARTITION BY
          located.project_id
      )
    UNION ALL
    SELECT
      assigned.project_id,
      'CORRIDOR',
      assigned.corridor_id,
      NULL,
      false,
      row_number() OVER (
        whole
        ORDER BY
          corridor.code COLLATE "C"
      ),
      count(*) OVER whole
    FROM
      effective_project_corridor ($32::date, $33::timestamptz) assigned
      JOIN corridor ON corridor.id = assigned.corridor_id
      AND in_force (corridor.valid_from, corridor.valid_to, $34::date)
    WINDOW
      whole AS (
        PARTITION BY
          assigned.project_id
      )
    UNION ALL
    SELECT
      classified.project_id,
      'SECTOR',
      classified.sector_id,
      NULL,
      false,
      row_number() OVER (
        whole
        ORDER BY
          sector.code COLLATE "C"
      ),
      count(*) OVER whole
    FROM
      effective_project_sector ($35::date, $36::timestamptz) classified
      JOIN sector ON sector.id = classified.sector_id
    WINDOW
      whole AS (
        PARTITION BY
          classified.project_id
      )
  ),
  members AS (
    SELECT
      member.*,
      state.percent,
      state.stated,
      state.silent,
      state.stage,
      state.stage IS DISTINCT FROM 'DROPPED' AS counts,
      (
        CASE
          WHEN CASE
            WHEN member.kind IN ('PROVINCE', 'CLUSTER', 'MEMBER_STATE') THEN 'PROVINCE'
            WHEN member.kind IN ('CORRIDOR', 'SECTOR') THEN member.kind
          END IS NULL THEN state.weight
          ELSE (
            SELECT
              coalesce(sum(carried (state.weight, split.share, split.has_shares, split.ordinal, split.node_count)), 0)
            FROM
              split
            WHERE
              split.project_id = member.project_id
              AND split.dimension = CASE
                WHEN member.kind IN ('PROVINCE', 'CLUSTER', 'MEMBER_STATE') THEN 'PROVINCE'
                WHEN member.kind IN ('CORRIDOR', 'SECTOR') THEN member.kind
              END
              AND split.node_id = ANY (member.nodes)
          )
        END
      ) AS weight,
      state.weight - (
        SELECT
          coalesce(sum(carried (state.weight, split.share, split.has_shares, split.ordinal, split.node_count)), 0)
        FROM
          split
        WHERE
          split.project_id = member.project_id
          AND split.dimension = coalesce(
            CASE
              WHEN member.kind IN ('PROVINCE', 'CLUSTER', 'MEMBER_STATE') THEN 'PROVINCE'
              WHEN member.kind IN ('CORRIDOR', 'SECTOR') THEN member.kind
            END,
            'PROVINCE'
          )
      ) AS unallocated
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
      ) AS weight_percent,
      sum(unallocated) AS unallocated
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
      sum(unallocated) FILTER (
        WHERE
          stage IS DISTINCT FROM 'DROPPED'
      ) AS unallocated
    FROM
      by_stage
    GROUP BY
      kind,
      scope_id
  ) roll_up;
