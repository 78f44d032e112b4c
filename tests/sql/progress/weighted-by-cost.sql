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
-- $2, $4, $5, $6, $7, $8, $9, $11, $12, $14, $15, $18, $19, $21, $22, $24, $25, $26, $27, $29, $30, $32, $33, $34, $36, $37, $39, $40, $41, $42, $44, $45, $47, $48, $49, $51, $52, $54, $55, $56, $57, $59, $60, $62, $64, $65, $67, $68, $69, $70, $72, $73, $77, $78, $80, $81, $83, $84 = 2021-10-28T02:00:00.000Z
-- $3, $79 = <ids>
-- $10, $13, $16, $17, $20, $35, $50, $63, $75, $76, $82 = "2021-10-28"
-- $23, $28, $38, $43, $53, $58, $66, $71 = ["PUBLISHED","CERTIFIED"]
-- $31, $46, $61, $74 = ["CERTIFIED"]
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
          effective_project_sector ($2::timestamptz)
      ) reached
    WHERE
      scope_id = ANY ($3::integer[])
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
                    recorded_at <= $4::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $5::timestamptz
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
                    recorded_at <= $6::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $7::timestamptz
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
                  recorded_at <= $8::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $9::timestamptz
                  )
              ) figure
            WHERE
              figure.project_id = p.id
              AND figure.extent = 'WHOLE'
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $10::date
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
              recorded_at <= $11::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $12::timestamptz
              )
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $13::date
              AND listing.recorded_at <= $14::timestamptz
              AND listing.withdrawn_at > $15::timestamptz
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
          settled.valid_from <= $16::date
          AND settled.valid_to > $17::date
          AND settled.known_from <= $18::timestamptz
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
                      recorded_at <= $19::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $20::date
                  AND CASE
                    WHEN report.state_since <= $21::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $22::timestamptz)
                  END = ANY ($23::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $24::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $25::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $26::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $27::timestamptz)
                        END = ANY ($28::text[])
                    )
                  )
                  AND report.planned_percent IS NOT NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $29::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $30::timestamptz)
                  END = ANY ($31::text[]) DESC,
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
                    WHEN report.state_since <= $32::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $33::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $34::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $35::date
                  AND CASE
                    WHEN report.state_since <= $36::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $37::timestamptz)
                  END = ANY ($38::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $39::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $40::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $41::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $42::timestamptz)
                        END = ANY ($43::text[])
                    )
                  )
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $44::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $45::timestamptz)
                  END = ANY ($46::text[]) DESC,
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
                    WHEN report.state_since <= $47::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $48::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $49::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $50::date
                  AND CASE
                    WHEN report.state_since <= $51::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $52::timestamptz)
                  END = ANY ($53::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $54::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $55::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $56::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $57::timestamptz)
                        END = ANY ($58::text[])
                    )
                  )
                  AND effective_percent (report.percent, report.stage) IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.percent IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $59::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $60::timestamptz)
                  END = ANY ($61::text[]) DESC,
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
                      recorded_at <= $62::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $63::date
                  AND CASE
                    WHEN report.state_since <= $64::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $65::timestamptz)
                  END = ANY ($66::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $67::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $68::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $69::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $70::timestamptz)
                        END = ANY ($71::text[])
                    )
                  )
                  AND report.stage IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.stage IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $72::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $73::timestamptz)
                  END = ANY ($74::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) staged ON true
          ) walked
        WHERE
          changed.valid_from <= $75::date
          AND changed.valid_to > $76::date
          AND changed.known_from > $77::timestamptz
      ) known ON known.project_id = p.id
    WHERE
      (
        p.id IN (
          SELECT
            project_id
          FROM
            (
              SELECT
                sector_id AS scope_id,
                0 AS child,
                project_id
              FROM
                effective_project_sector ($78::timestamptz)
            ) reached
          WHERE
            scope_id = ANY ($79::integer[])
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
                  recorded_at <= $80::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $81::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $82::date
                  AND listing.recorded_at <= $83::timestamptz
                  AND listing.withdrawn_at > $84::timestamptz
              )
          ) part
        WHERE
          part.parent_id = p.id
      )
      AND true
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
      ) AS weight_stated
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
