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
-- $2, $3, $6, $7, $13, $14, $15, $16, $19, $20, $21 = 2021-10-28T02:00:00.000Z
-- $4, $17, $22 = <ids>
-- $5, $8, $9, $10, $11, $12, $18, $23, $24, $25 = "2021-10-28"
-- $26 = 365
-- $27, $28 = ["DRAFT","SUBMITTED","VERIFIED","PUBLISHED","CERTIFIED","REJECTED"]
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
              recorded_at <= $2::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $3::timestamptz
              )
          ) located
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
            planned_percent (schedule.starts_on, schedule.ends_on, $5::date)
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
                    recorded_at <= $6::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $7::timestamptz
                    )
                ) schedule
              WHERE
                schedule.project_id = p.id
                AND (
                  schedule.as_of IS NULL
                  OR schedule.as_of <= $8::date
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
          AND known.valid_from <= $9::date
          AND known.valid_to > $10::date
        WHERE
          standing.listed_from <= $11::date
          AND standing.leaf_until > $12::date
          AND standing.known_from <= $13::timestamptz
          AND (
            known.known_from IS NULL
            OR known.known_from <= $14::timestamptz
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
                        recorded_at <= $15::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $16::timestamptz
                        )
                    ) located
                ) reached
              WHERE
                scope_id = ANY ($17::integer[])
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
          changed_leaves ($18::date, $19::timestamptz) changed
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
                        recorded_at <= $20::timestamptz
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
          reporting_half_year ($23::date) - reporting_half_year (latest_as_of) <= 1
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
              $24::date - report_as_of
          )
        )::numeric
      )::integer AS "medianAgeDays",
      count(*) FILTER (
        WHERE
          $25::date - report_as_of > $26::integer
      ) AS "staleCount",
      ($27::text[]) [min(array_position($28::text[], report_state))] AS status
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
-- $2, $3, $9, $10, $11, $12, $15, $16, $17, $20, $21, $24, $25, $26, $27, $29, $30, $32, $33, $35, $36, $39, $40, $41, $42, $44, $45, $47, $48, $50, $51, $54, $55, $56, $57, $59, $60, $62, $63 = 2021-10-28T02:00:00.000Z
-- $4, $13, $18 = <ids>
-- $5, $6, $7, $8, $14, $28, $31, $43, $46, $58, $61 = "2021-10-28"
-- $19, $22, $23, $34, $37, $38, $49, $52, $53 = "THB"
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
              recorded_at <= $2::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $3::timestamptz
              )
          ) located
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
          AND known.valid_from <= $5::date
          AND known.valid_to > $6::date
        WHERE
          standing.listed_from <= $7::date
          AND standing.leaf_until > $8::date
          AND standing.known_from <= $9::timestamptz
          AND (
            known.known_from IS NULL
            OR known.known_from <= $10::timestamptz
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
                      recorded_at <= $11::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $12::timestamptz
                      )
                  ) located
              ) reached
            WHERE
              scope_id = ANY ($13::integer[])
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
          changed_leaves ($14::date, $15::timestamptz) changed
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
                      recorded_at <= $16::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $17::timestamptz
                      )
                  ) located
              ) reached
            WHERE
              scope_id = ANY ($18::integer[])
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
                  WHEN $19::text = 'USD' THEN 1
                  ELSE rate.per_usd
                END
              FROM
                (
                  SELECT
                    *
                  FROM
                    exchange_rate
                  WHERE
                    recorded_at <= $20::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $21::timestamptz
                    )
                ) rate
              WHERE
                NOT rate.derived
                AND (
                  rate.currency = $22::text
                  OR $23::text = 'USD'
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
                    recorded_at <= $24::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $25::timestamptz
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
                  recorded_at <= $26::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $27::timestamptz
                  )
              ) figure
            WHERE
              figure.project_id = member.project_id
              AND figure.extent = 'WHOLE'
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $28::date
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
      ) whole ON whole.id = tree.ancestor_id
      LEFT JOIN LATERAL (
        SELECT
          figure.preferred,
          round(
            figure.amount * (
              SELECT
                CASE
                  WHEN $34::text = 'USD' THEN 1
                  ELSE rate.per_usd
                END
              FROM
                (
                  SELECT
                    *
                  FROM
                    exchange_rate
                  WHERE
                    recorded_at <= $35::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $36::timestamptz
                    )
                ) rate
              WHERE
                NOT rate.derived
                AND (
                  rate.currency = $37::text
                  OR $38::text = 'USD'
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
                    recorded_at <= $39::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $40::timestamptz
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
                  recorded_at <= $41::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $42::timestamptz
                  )
              ) figure
            WHERE
              figure.project_id = whole.id
              AND figure.extent = 'WHOLE'
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $43::date
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
                    recorded_at <= $44::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $45::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $46::date
                    AND listing.recorded_at <= $47::timestamptz
                    AND listing.withdrawn_at > $48::timestamptz
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
                        WHEN $49::text = 'USD' THEN 1
                        ELSE rate.per_usd
                      END
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          exchange_rate
                        WHERE
                          recorded_at <= $50::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $51::timestamptz
                          )
                      ) rate
                    WHERE
                      NOT rate.derived
                      AND (
                        rate.currency = $52::text
                        OR $53::text = 'USD'
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
                          recorded_at <= $54::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $55::timestamptz
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
                        recorded_at <= $56::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $57::timestamptz
                        )
                    ) figure
                  WHERE
                    figure.project_id = piece.id
                    AND figure.extent = 'WHOLE'
                    AND (
                      figure.as_of IS NULL
                      OR figure.as_of <= $58::date
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
                        recorded_at <= $59::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $60::timestamptz
                        )
                    ) project
                  WHERE
                    EXISTS (
                      SELECT
                      FROM
                        project_listing listing
                      WHERE
                        listing.project_id = project.id
                        AND listing.listed_from <= $61::date
                        AND listing.recorded_at <= $62::timestamptz
                        AND listing.withdrawn_at > $63::timestamptz
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
