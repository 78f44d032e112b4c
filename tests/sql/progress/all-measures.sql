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
-- $2, $6, $9, $10, $11, $12, $13, $16, $20, $22, $26, $27, $28 = "2021-10-28"
-- $3, $4, $7, $8, $14, $15, $17, $18, $21, $23, $24 = 2021-10-28T02:00:00.000Z
-- $5, $19, $25 = <ids>
-- $29 = 365
-- $30, $31 = ["DRAFT","SUBMITTED","VERIFIED","PUBLISHED","CERTIFIED","REJECTED"]
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
      1::numeric AS weight,
      p.code AS code,
      p.report_id AS report_id,
      p.report_as_of AS report_as_of,
      p.report_state AS report_state,
      p.latest_as_of AS latest_as_of,
      coalesce(
        p.planned,
        (
          SELECT
            planned_percent (schedule.starts_on, schedule.ends_on, $6::date)
          FROM
            (
              SELECT
                schedule.*
              FROM
                (
                  SELECT
                    *
                  FROM
                    schedule_statement
                  WHERE
                    recorded_at <= $7::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $8::timestamptz
                    )
                ) schedule
              WHERE
                schedule.project_id = p.id
                AND (
                  schedule.as_of IS NULL
                  OR schedule.as_of <= $9::date
                )
              ORDER BY
                schedule.as_of DESC NULLS LAST,
                schedule.recorded_at DESC,
                schedule.id DESC
              LIMIT
                1
            ) schedule
        )
      ) AS planned
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
          AND known.valid_from <= $10::date
          AND known.valid_to > $11::date
        WHERE
          standing.valid_from <= $12::date
          AND standing.valid_to > $13::date
          AND standing.known_from <= $14::timestamptz
          AND (
            known.known_from IS NULL
            OR known.known_from <= $15::timestamptz
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
                        in_force (valid_from, valid_to, $16::date)
                        AND recorded_at <= $17::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $18::timestamptz
                        )
                    ) located
                ) reached
              WHERE
                scope_id = ANY ($19::integer[])
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
          changed_leaves ($20::date, $21::timestamptz) changed
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
                        in_force (valid_from, valid_to, $22::date)
                        AND recorded_at <= $23::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $24::timestamptz
                        )
                    ) located
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
      state.code,
      state.report_id,
      state.report_as_of,
      state.report_state,
      state.latest_as_of,
      state.planned,
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
          stated
      ) AS stated,
      count(*) FILTER (
        WHERE
          silent
      ) AS silent,
      sum(
        CASE
          WHEN stated THEN percent
        END
      ) AS weighted_stated,
      count(
        CASE
          WHEN stated THEN percent
        END
      ) AS weight_stated,
      count(*) FILTER (
        WHERE
          overlapping
      ) AS overlapping,
      count(*) FILTER (
        WHERE
          reporting_half_year ($26::date) - reporting_half_year (latest_as_of) <= 1
      ) AS timely,
      sum(planned) AS weighted_planned,
      count(planned) AS weight_planned,
      sum(percent - planned) AS weighted_variance,
      count(percent - planned) AS weight_variance,
      count(weight * planned) AS planned,
      count(weight * (percent - planned)) AS compared
    FROM
      members
    GROUP BY
      kind,
      scope_id,
      stage
  )
SELECT
  roll_up.*,
  ages.newest,
  ages.oldest,
  ages."medianAgeDays",
  coalesce(ages."staleCount", 0) AS "staleCount",
  ages.status
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
      round(
        (
          sum(weighted_stated) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          )
        ) / nullif(
          sum(weight_stated) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          ),
          0
        ),
        10
      )::float8 AS "statedPercent",
      coalesce(
        sum(stated) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS stated,
      coalesce(
        sum(silent) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS silent,
      coalesce(
        sum(overlapping) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "overlapCount",
      coalesce(
        sum(timely) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "onTime",
      round(
        (
          sum(weighted_planned) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          )
        ) / nullif(
          sum(weight_planned) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          ),
          0
        ),
        10
      )::float8 AS "plannedPercent",
      round(
        (
          sum(weighted_variance) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          )
        ) / nullif(
          sum(weight_variance) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          ),
          0
        ),
        10
      )::float8 AS variance,
      coalesce(
        sum(planned) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "plannedProjects",
      coalesce(
        sum(compared) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "varianceProjects"
    FROM
      by_stage
    GROUP BY
      kind,
      scope_id
  ) roll_up
  LEFT JOIN (
    SELECT
      kind,
      scope_id,
      max(report_as_of) AS newest,
      min(report_as_of) AS oldest,
      round(
        (
          percentile_cont(0.5) WITHIN GROUP (
            ORDER BY
              $27::date - report_as_of
          )
        )::numeric
      )::integer AS "medianAgeDays",
      count(*) FILTER (
        WHERE
          $28::date - report_as_of > $29::integer
      ) AS "staleCount",
      ($30::text[]) [min(array_position($31::text[], report_state))] AS status
    FROM
      members
    WHERE
      counts
      AND percent IS NOT NULL
    GROUP BY
      kind,
      scope_id
  ) ages ON ages.kind IS NOT DISTINCT FROM roll_up.kind
  AND ages.scope_id IS NOT DISTINCT FROM roll_up.scope_id;

SELECT
  record_opening () AS opening;

SELECT
  'USD' COLLATE "C" AS currency
UNION
SELECT
  currency
FROM
  exchange_rate rate
WHERE
  NOT rate.derived
ORDER BY
  currency;

-- $1 = "PROVINCE"
-- $2, $6, $7, $8, $9, $12, $16, $18, $31, $34, $46, $49, $61, $64 = "2021-10-28"
-- $3, $4, $10, $11, $13, $14, $17, $19, $20, $23, $24, $27, $28, $29, $30, $32, $33, $35, $36, $38, $39, $42, $43, $44, $45, $47, $48, $50, $51, $53, $54, $57, $58, $59, $60, $62, $63, $65, $66 = 2021-10-28T02:00:00.000Z
-- $5, $15, $21 = <ids>
-- $22, $25, $26, $37, $40, $41, $52, $55, $56 = "THB"
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
          AND standing.project_id IN (
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
          changed_leaves ($16::date, $17::timestamptz) changed
        WHERE
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
  priced AS (
    SELECT
      member.kind,
      member.scope_id,
      cost.amount AS amount,
      cost.preferred,
      cost.amount IS NOT NULL AS converted
    FROM
      members member
      LEFT JOIN LATERAL (
        SELECT
          figure.preferred,
          round(
            figure.amount * (
              SELECT
                CASE
                  WHEN $22::text = 'USD' THEN 1
                  ELSE rate.per_usd
                END
              FROM
                (
                  SELECT
                    *
                  FROM
                    exchange_rate
                  WHERE
                    recorded_at <= $23::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $24::timestamptz
                    )
                ) rate
              WHERE
                NOT rate.derived
                AND (
                  rate.currency = $25::text
                  OR $26::text = 'USD'
                )
                AND rate.as_of < date_trunc('month', figure.as_of) + interval '1 month'
              ORDER BY
                rate.as_of DESC
              LIMIT
                1
            ) / (
              SELECT
                CASE
                  WHEN figure.currency = 'USD' THEN 1
                  ELSE rate.per_usd
                END
              FROM
                (
                  SELECT
                    *
                  FROM
                    exchange_rate
                  WHERE
                    recorded_at <= $27::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $28::timestamptz
                    )
                ) rate
              WHERE
                NOT rate.derived
                AND (
                  rate.currency = figure.currency
                  OR figure.currency = 'USD'
                )
                AND rate.as_of < date_trunc('month', figure.as_of) + interval '1 month'
              ORDER BY
                rate.as_of DESC
              LIMIT
                1
            ),
            2
          ) AS amount
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
                  recorded_at <= $29::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $30::timestamptz
                  )
              ) figure
            WHERE
              figure.project_id = member.project_id
              AND figure.extent = 'WHOLE'
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $31::date
              )
            ORDER BY
              figure.preferred DESC,
              figure.as_of DESC NULLS LAST,
              figure.id DESC
            LIMIT
              1
          ) figure
      ) cost ON true
    WHERE
      member.counts
  ),
  bundle AS MATERIALIZED (
    SELECT DISTINCT
      member.kind,
      member.scope_id,
      whole.id,
      cost.amount
    FROM
      members member
      JOIN project_tree tree ON tree.project_id = member.project_id
      AND tree.distance > 0
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
              recorded_at <= $32::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $33::timestamptz
              )
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $34::date
              AND listing.recorded_at <= $35::timestamptz
              AND listing.withdrawn_at > $36::timestamptz
          )
          AND project.relevance = 'PROGRAMME'
      ) whole ON whole.id = tree.ancestor_id
      LEFT JOIN LATERAL (
        SELECT
          figure.preferred,
          round(
            figure.amount * (
              SELECT
                CASE
                  WHEN $37::text = 'USD' THEN 1
                  ELSE rate.per_usd
                END
              FROM
                (
                  SELECT
                    *
                  FROM
                    exchange_rate
                  WHERE
                    recorded_at <= $38::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $39::timestamptz
                    )
                ) rate
              WHERE
                NOT rate.derived
                AND (
                  rate.currency = $40::text
                  OR $41::text = 'USD'
                )
                AND rate.as_of < date_trunc('month', figure.as_of) + interval '1 month'
              ORDER BY
                rate.as_of DESC
              LIMIT
                1
            ) / (
              SELECT
                CASE
                  WHEN figure.currency = 'USD' THEN 1
                  ELSE rate.per_usd
                END
              FROM
                (
                  SELECT
                    *
                  FROM
                    exchange_rate
                  WHERE
                    recorded_at <= $42::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $43::timestamptz
                    )
                ) rate
              WHERE
                NOT rate.derived
                AND (
                  rate.currency = figure.currency
                  OR figure.currency = 'USD'
                )
                AND rate.as_of < date_trunc('month', figure.as_of) + interval '1 month'
              ORDER BY
                rate.as_of DESC
              LIMIT
                1
            ),
            2
          ) AS amount
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
                  recorded_at <= $44::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $45::timestamptz
                  )
              ) figure
            WHERE
              figure.project_id = whole.id
              AND figure.extent = 'WHOLE'
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $46::date
              )
            ORDER BY
              figure.preferred DESC,
              figure.as_of DESC NULLS LAST,
              figure.id DESC
            LIMIT
              1
          ) figure
      ) cost ON true
    WHERE
      member.counts
      AND cost.amount IS NOT NULL
  ),
  unsplit AS (
    SELECT
      bundle.kind,
      bundle.scope_id,
      bundle.amount - coalesce(
        (
          SELECT
            sum(cost.amount)
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
                    recorded_at <= $47::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $48::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $49::date
                    AND listing.recorded_at <= $50::timestamptz
                    AND listing.withdrawn_at > $51::timestamptz
                )
                AND project.relevance = 'PROGRAMME'
            ) piece ON piece.id = tree.project_id
            LEFT JOIN LATERAL (
              SELECT
                figure.preferred,
                round(
                  figure.amount * (
                    SELECT
                      CASE
                        WHEN $52::text = 'USD' THEN 1
                        ELSE rate.per_usd
                      END
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          exchange_rate
                        WHERE
                          recorded_at <= $53::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $54::timestamptz
                          )
                      ) rate
                    WHERE
                      NOT rate.derived
                      AND (
                        rate.currency = $55::text
                        OR $56::text = 'USD'
                      )
                      AND rate.as_of < date_trunc('month', figure.as_of) + interval '1 month'
                    ORDER BY
                      rate.as_of DESC
                    LIMIT
                      1
                  ) / (
                    SELECT
                      CASE
                        WHEN figure.currency = 'USD' THEN 1
                        ELSE rate.per_usd
                      END
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          exchange_rate
                        WHERE
                          recorded_at <= $57::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $58::timestamptz
                          )
                      ) rate
                    WHERE
                      NOT rate.derived
                      AND (
                        rate.currency = figure.currency
                        OR figure.currency = 'USD'
                      )
                      AND rate.as_of < date_trunc('month', figure.as_of) + interval '1 month'
                    ORDER BY
                      rate.as_of DESC
                    LIMIT
                      1
                  ),
                  2
                ) AS amount
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
                        recorded_at <= $59::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $60::timestamptz
                        )
                    ) figure
                  WHERE
                    figure.project_id = piece.id
                    AND figure.extent = 'WHOLE'
                    AND (
                      figure.as_of IS NULL
                      OR figure.as_of <= $61::date
                    )
                  ORDER BY
                    figure.preferred DESC,
                    figure.as_of DESC NULLS LAST,
                    figure.id DESC
                  LIMIT
                    1
                ) figure
            ) cost ON true
          WHERE
            tree.ancestor_id = bundle.id
            AND tree.distance > 0
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
                        recorded_at <= $62::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $63::timestamptz
                        )
                    ) project
                  WHERE
                    EXISTS (
                      SELECT
                      FROM
                        project_listing listing
                      WHERE
                        listing.project_id = project.id
                        AND listing.listed_from <= $64::date
                        AND listing.recorded_at <= $65::timestamptz
                        AND listing.withdrawn_at > $66::timestamptz
                    )
                    AND project.relevance = 'PROGRAMME'
                ) part
              WHERE
                part.parent_id = piece.id
            )
        ),
        0
      ) AS amount
    FROM
      bundle
    WHERE
      NOT EXISTS (
        SELECT
        FROM
          bundle outer_bundle
          JOIN project_tree tree ON tree.ancestor_id = outer_bundle.id
          AND tree.distance > 0
        WHERE
          (outer_bundle.kind, outer_bundle.scope_id) = (bundle.kind, bundle.scope_id)
          AND tree.project_id = bundle.id
      )
  )
SELECT
  kind,
  scope_id,
  round(
    sum(amount) FILTER (
      WHERE
        converted
    ),
    2
  ) AS amount,
  count(*) FILTER (
    WHERE
      converted
  ) AS counted,
  count(*) FILTER (
    WHERE
      converted
      AND NOT preferred
  ) AS "notPreferred",
  count(*) FILTER (
    WHERE
      preferred IS NULL
  ) AS "noFigure",
  count(*) FILTER (
    WHERE
      preferred IS NOT NULL
      AND NOT converted
  ) AS "noRate",
  (
    SELECT
      round(sum(unsplit.amount), 2)
    FROM
      unsplit
    WHERE
      (unsplit.kind, unsplit.scope_id) = (priced.kind, priced.scope_id)
      AND unsplit.amount > 0
  ) AS "notSplit",
  (
    SELECT
      count(*)
    FROM
      unsplit
    WHERE
      (unsplit.kind, unsplit.scope_id) = (priced.kind, priced.scope_id)
      AND unsplit.amount > 0
  ) AS "notSplitProjects"
FROM
  priced
GROUP BY
  kind,
  scope_id;
