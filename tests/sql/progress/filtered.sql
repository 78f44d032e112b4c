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
-- $2, $6, $7, $8, $9, $12, $16, $18, $24, $25, $27, $31, $40, $47, $50, $55 = "2021-10-28"
-- $3, $4, $10, $11, $13, $14, $17, $19, $20, $26, $28, $29, $30, $32, $33, $34, $35, $36, $37, $38, $39, $41, $42, $43, $44, $45, $46, $48, $49, $51, $52, $53, $54, $56, $57 = 2021-10-28T02:00:00.000Z
-- $5, $15, $21 = <ids>
-- $22 = ["CONSTRUCTION","PROCUREMENT"]
-- $23 = "1000000"
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
      1::numeric AS weight
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
          AND known.valid_from <= $6::date
          AND known.valid_to > $7::date
        WHERE
          standing.valid_from <= $8::date
          AND standing.valid_to > $9::date
          AND standing.known_from <= $10::timestamptz
          AND (
            known.known_from IS NULL
            OR known.known_from <= $11::timestamptz
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
                        in_force (valid_from, valid_to, $12::date)
                        AND recorded_at <= $13::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $14::timestamptz
                        )
                    ) located
                ) reached
              WHERE
                scope_id = ANY ($15::integer[])
            )
          )
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
          changed_leaves ($16::date, $17::timestamptz) changed
          JOIN project project ON project.id = changed.id
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
                        in_force (valid_from, valid_to, $18::date)
                        AND recorded_at <= $19::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $20::timestamptz
                        )
                    ) located
                ) reached
              WHERE
                scope_id = ANY ($21::integer[])
            )
          )
      ) p
    WHERE
      (true)
      AND (
        SELECT
          (
            (
              (found.stage = ANY ($22::text[]))
              AND (found."costUsd" >= $23::numeric)
            )
          )
        FROM
          (
            SELECT
              (
                SELECT
                  known.stage
                FROM
                  (
                    SELECT
                      settled.project_id,
                      settled.percent,
                      settled.stated,
                      settled.stage,
                      settled.planned,
                      settled.report_id,
                      settled.report_as_of,
                      settled.report_state,
                      settled.latest_id,
                      settled.latest_as_of
                    FROM
                      project_state settled
                    WHERE
                      settled.valid_from <= $24::date
                      AND settled.valid_to > $25::date
                      AND settled.known_from <= $26::timestamptz
                    UNION ALL
                    SELECT
                      changed.project_id,
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
                      changed_states ($27::date, $28::timestamptz) changed
                  ) known
                WHERE
                  known.project_id = p.id
              ) AS "stage",
              (
                CASE
                  WHEN NOT EXISTS (
                    SELECT
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              project
                            WHERE
                              recorded_at <= $29::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $30::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $31::date
                              AND listing.recorded_at <= $32::timestamptz
                              AND listing.withdrawn_at > $33::timestamptz
                          )
                          AND project.relevance = 'PROGRAMME'
                      ) part
                    WHERE
                      part.parent_id = p.id
                  ) THEN (
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
                                recorded_at <= $34::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $35::timestamptz
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
                                recorded_at <= $36::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $37::timestamptz
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
                              recorded_at <= $38::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $39::timestamptz
                              )
                          ) figure
                        WHERE
                          figure.project_id = p.id
                          AND figure.extent = 'WHOLE'
                          AND (
                            figure.as_of IS NULL
                            OR figure.as_of <= $40::date
                          )
                        ORDER BY
                          figure.preferred DESC,
                          figure.as_of DESC NULLS LAST,
                          figure.id DESC
                        LIMIT
                          1
                      ) cost
                  )
                  ELSE (
                    SELECT
                      sum(
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
                                      recorded_at <= $41::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $42::timestamptz
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
                                      recorded_at <= $43::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $44::timestamptz
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
                                    recorded_at <= $45::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $46::timestamptz
                                    )
                                ) figure
                              WHERE
                                figure.project_id = leaf.id
                                AND figure.extent = 'WHOLE'
                                AND (
                                  figure.as_of IS NULL
                                  OR figure.as_of <= $47::date
                                )
                              ORDER BY
                                figure.preferred DESC,
                                figure.as_of DESC NULLS LAST,
                                figure.id DESC
                              LIMIT
                                1
                            ) cost
                        )
                      )
                    FROM
                      project_tree tree
                      JOIN (
                        SELECT
                          *
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              project
                            WHERE
                              recorded_at <= $48::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $49::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $50::date
                              AND listing.recorded_at <= $51::timestamptz
                              AND listing.withdrawn_at > $52::timestamptz
                          )
                          AND project.relevance = 'PROGRAMME'
                      ) leaf ON leaf.id = tree.project_id
                      AND NOT EXISTS (
                        SELECT
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  project
                                WHERE
                                  recorded_at <= $53::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $54::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $55::date
                                  AND listing.recorded_at <= $56::timestamptz
                                  AND listing.withdrawn_at > $57::timestamptz
                              )
                              AND project.relevance = 'PROGRAMME'
                          ) part
                        WHERE
                          part.parent_id = leaf.id
                      )
                    WHERE
                      tree.ancestor_id = p.id
                  )
                END
              ) AS "costUsd"
            OFFSET
              0
          ) found
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
      count(percent) AS weight_percent
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
      json_agg(json_build_object('stage', stage, 'count', projects)) AS "byStage"
    FROM
      by_stage
    GROUP BY
      kind,
      scope_id
  ) roll_up;
