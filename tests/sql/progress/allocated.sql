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
-- $2, $4, $5, $6, $8, $9, $10, $11, $13, $14, $15, $17, $18, $19, $21, $22, $23, $25, $27, $28, $29, $31, $33, $34, $35, $37 = 2021-10-28T02:00:00.000Z
-- $3, $32 = <ids>
-- $7, $12, $20, $26, $36 = "2021-10-28"
-- $16, $24, $30 = ["CERTIFIED"]
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
              recorded_at <= $2::timestamptz
          ) located
      ) reached
    WHERE
      scope_id = ANY ($3::integer[])
  ),
  state AS MATERIALIZED (
    SELECT
      p.id AS id,
      CASE
        WHEN latest.percent IS NULL THEN used.percent
        ELSE latest.percent
      END AS percent,
      coalesce(latest.stage, staged.stage) AS stage,
      (
        SELECT
          (
            CASE preferred.currency
              WHEN 'USD' THEN preferred.amount
              ELSE round(
                preferred.amount * (
                  CASE 'USD'
                    WHEN 'USD' THEN 1
                    ELSE (
                      SELECT
                        rate.per_usd
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            exchange_rate
                          WHERE
                            recorded_at <= $4::timestamptz
                        ) rate
                      WHERE
                        rate.currency = 'USD'
                        AND rate.as_of <= preferred.as_of
                      ORDER BY
                        rate.as_of DESC
                      LIMIT
                        1
                    )
                  END
                ) / (
                  CASE preferred.currency
                    WHEN 'USD' THEN 1
                    ELSE (
                      SELECT
                        rate.per_usd
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            exchange_rate
                          WHERE
                            recorded_at <= $5::timestamptz
                        ) rate
                      WHERE
                        rate.currency = preferred.currency
                        AND rate.as_of <= preferred.as_of
                      ORDER BY
                        rate.as_of DESC
                      LIMIT
                        1
                    )
                  END
                ),
                2
              )
            END
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
                  recorded_at <= $6::timestamptz
              ) figure
            WHERE
              figure.project_id = p.id
              AND figure.preferred
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $7::date
              )
            ORDER BY
              figure.as_of DESC NULLS LAST
            LIMIT
              1
          ) preferred
      ) AS weight
    FROM
      (
        SELECT
          *
        FROM
          project
        WHERE
          recorded_at <= $8::timestamptz
      ) p
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $9::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $10::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $11::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $12::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $13::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $14::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $15::timestamptz)
          END = ANY ($16::text[])
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
              recorded_at <= $25::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $26::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $27::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $28::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $29::timestamptz)
          END = ANY ($30::text[])
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
                    recorded_at <= $31::timestamptz
                ) located
            ) reached
          WHERE
            scope_id = ANY ($32::integer[])
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
              recorded_at <= $33::timestamptz
          ) part
        WHERE
          part.parent_id = p.id
      )
      AND true
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
          recorded_at <= $34::timestamptz
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
      effective_project_corridor ($35::timestamptz) assigned
      JOIN corridor ON corridor.id = assigned.corridor_id
      AND in_force (corridor.valid_from, corridor.valid_to, $36::date)
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
      effective_project_sector ($37::timestamptz) classified
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
      state.stage,
      state.percent,
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
      count(percent) AS reported,
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
