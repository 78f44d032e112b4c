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
-- $2, $3, $5, $6, $7, $8, $9, $10, $12, $13, $15, $16, $19, $20, $22, $23, $25, $26, $27, $28, $30, $31, $33, $34, $35, $37, $38, $40, $41, $42, $43, $45, $46, $48, $49, $50, $52, $53, $55, $56, $57, $58, $60, $61, $63, $65, $66, $68, $69, $70, $71, $73, $74, $78, $79, $80, $82, $83, $85, $86, $87, $88, $89, $91 = 2021-10-28T02:00:00.000Z
-- $4, $81 = <ids>
-- $11, $14, $17, $18, $21, $36, $51, $64, $76, $77, $84, $90 = "2021-10-28"
-- $24, $29, $39, $44, $54, $59, $67, $72 = ["PUBLISHED","CERTIFIED"]
-- $32, $47, $62, $75 = ["CERTIFIED"]
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
      known.percent AS percent,
      coalesce(known.stated, false) AS stated,
      known.latest_id IS NULL AS silent,
      known.stage AS stage,
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
          *
        FROM
          (
            SELECT
              *
            FROM
              project
            WHERE
              recorded_at <= $12::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $13::timestamptz
              )
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $14::date
              AND listing.recorded_at <= $15::timestamptz
              AND listing.withdrawn_at > $16::timestamptz
          )
      ) p
      LEFT JOIN (
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
          settled.valid_from <= $17::date
          AND settled.valid_to > $18::date
          AND settled.known_from <= $19::timestamptz
        UNION ALL
        SELECT
          changed.project_id,
          walked.percent,
          walked.stated,
          walked.stage,
          walked.planned,
          walked.report_id,
          walked.report_as_of,
          walked.report_state,
          walked.latest_id,
          walked.latest_as_of
        FROM
          project_state changed
          CROSS JOIN LATERAL (
            SELECT
              CASE
                WHEN latest.percent IS NULL THEN used.percent
                ELSE latest.percent
              END AS percent,
              coalesce(
                CASE
                  WHEN latest.percent IS NULL THEN used.stated
                  ELSE latest.stated
                END,
                false
              ) AS stated,
              CASE
                WHEN latest.stage IS NULL THEN staged.stage
                ELSE latest.stage
              END AS stage,
              (
                SELECT
                  report.planned_percent
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $20::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $21::date
                  AND CASE
                    WHEN report.state_since <= $22::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $23::timestamptz)
                  END = ANY ($24::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $25::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $26::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $27::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $28::timestamptz)
                        END = ANY ($29::text[])
                    )
                  )
                  AND report.planned_percent IS NOT NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $30::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $31::timestamptz)
                  END = ANY ($32::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) AS planned,
              CASE
                WHEN latest.percent IS NULL THEN used.id
                ELSE latest.id
              END AS report_id,
              CASE
                WHEN latest.percent IS NULL THEN used.as_of
                ELSE latest.as_of
              END AS report_as_of,
              CASE
                WHEN latest.percent IS NULL THEN used.state
                ELSE latest.state
              END AS report_state,
              latest.id AS latest_id,
              latest.as_of AS latest_as_of
            FROM
              (
                SELECT
              ) one
              LEFT JOIN LATERAL (
                SELECT
                  effective_percent (report.percent, report.stage) AS percent,
                  report.percent IS NOT NULL AS stated,
                  report.stage,
                  report.id,
                  report.as_of,
                  CASE
                    WHEN report.state_since <= $33::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $34::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $35::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $36::date
                  AND CASE
                    WHEN report.state_since <= $37::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $38::timestamptz)
                  END = ANY ($39::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $40::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $41::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $42::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $43::timestamptz)
                        END = ANY ($44::text[])
                    )
                  )
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $45::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $46::timestamptz)
                  END = ANY ($47::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) latest ON true
              LEFT JOIN LATERAL (
                SELECT
                  effective_percent (report.percent, report.stage) AS percent,
                  report.percent IS NOT NULL AS stated,
                  report.stage,
                  report.id,
                  report.as_of,
                  CASE
                    WHEN report.state_since <= $48::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $49::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $50::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $51::date
                  AND CASE
                    WHEN report.state_since <= $52::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $53::timestamptz)
                  END = ANY ($54::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $55::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $56::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $57::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $58::timestamptz)
                        END = ANY ($59::text[])
                    )
                  )
                  AND effective_percent (report.percent, report.stage) IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.percent IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $60::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $61::timestamptz)
                  END = ANY ($62::text[]) DESC,
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
                      recorded_at <= $63::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $64::date
                  AND CASE
                    WHEN report.state_since <= $65::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $66::timestamptz)
                  END = ANY ($67::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $68::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $69::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $70::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $71::timestamptz)
                        END = ANY ($72::text[])
                    )
                  )
                  AND report.stage IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.stage IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $73::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $74::timestamptz)
                  END = ANY ($75::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) staged ON true
          ) walked
        WHERE
          changed.valid_from <= $76::date
          AND changed.valid_to > $77::date
          AND changed.known_from > $78::timestamptz
      ) known ON known.project_id = p.id
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
                    recorded_at <= $79::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $80::timestamptz
                    )
                ) located
            ) reached
          WHERE
            scope_id = ANY ($81::integer[])
        )
      )
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
                  recorded_at <= $82::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $83::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $84::date
                  AND listing.recorded_at <= $85::timestamptz
                  AND listing.withdrawn_at > $86::timestamptz
              )
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
          recorded_at <= $87::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $88::timestamptz
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
      effective_project_corridor ($89::timestamptz) assigned
      JOIN corridor ON corridor.id = assigned.corridor_id
      AND in_force (corridor.valid_from, corridor.valid_to, $90::date)
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
      effective_project_sector ($91::timestamptz) classified
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
      count(*) FILTER (
        WHERE
          stated
      ) AS stated,
      count(*) FILTER (
        WHERE
          silent
      ) AS silent,
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
      sum(
        weight * (
          CASE
            WHEN stated THEN percent
          END
        )
      ) AS weighted_stated,
      sum(weight) FILTER (
        WHERE
          (
            CASE
              WHEN stated THEN percent
            END
          ) IS NOT NULL
      ) AS weight_stated,
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
