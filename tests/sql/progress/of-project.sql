-- $1 = ["P40"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.recorded_at AS "recordedAt",
  t.withdrawn_at AS "withdrawnAt",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.descriptions AS "descriptions",
  t.translated_descriptions AS "translatedDescriptions",
  t.cross_border AS "crossBorder",
  t.is_sample AS "isSample",
  t.parent_id AS "parentId",
  t.counterpart_id AS "counterpartId",
  t.body_id AS "bodyId",
  t.assigned_weight AS "assignedWeight"
FROM
  project t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  )
ORDER BY
  t.withdrawn_at NULLS LAST;

-- $1 = "PROJECT"
-- $2, $70 = <ids>
-- $3, $4, $6, $7, $10, $11, $13, $14, $16, $17, $18, $19, $21, $22, $24, $25, $26, $28, $29, $31, $32, $33, $34, $36, $37, $39, $40, $41, $43, $44, $46, $47, $48, $49, $51, $52, $54, $56, $57, $59, $60, $61, $62, $64, $65, $69, $71, $72, $74, $75 = 2021-10-28T02:00:00.000Z
-- $5, $8, $9, $12, $27, $42, $55, $67, $68, $73 = "2021-10-28"
-- $15, $20, $30, $35, $45, $50, $58, $63 = ["PUBLISHED","CERTIFIED"]
-- $23, $38, $53, $66 = ["CERTIFIED"]
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
          ancestor_id AS scope_id,
          0 AS child,
          project_id
        FROM
          project_tree
      ) reached
    WHERE
      scope_id = ANY ($2::integer[])
  ),
  state AS MATERIALIZED (
    SELECT
      p.id AS id,
      known.percent AS percent,
      coalesce(known.stated, false) AS stated,
      known.latest_id IS NULL AS silent,
      known.stage AS stage,
      1::numeric AS weight
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
              recorded_at <= $3::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $4::timestamptz
              )
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $5::date
              AND listing.recorded_at <= $6::timestamptz
              AND listing.withdrawn_at > $7::timestamptz
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
          settled.valid_from <= $8::date
          AND settled.valid_to > $9::date
          AND settled.known_from <= $10::timestamptz
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
                      recorded_at <= $11::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $12::date
                  AND CASE
                    WHEN report.state_since <= $13::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $14::timestamptz)
                  END = ANY ($15::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $16::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $17::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $18::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $19::timestamptz)
                        END = ANY ($20::text[])
                    )
                  )
                  AND report.planned_percent IS NOT NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $21::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $22::timestamptz)
                  END = ANY ($23::text[]) DESC,
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
                    WHEN report.state_since <= $24::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $25::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $26::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $27::date
                  AND CASE
                    WHEN report.state_since <= $28::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $29::timestamptz)
                  END = ANY ($30::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $31::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $32::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $33::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $34::timestamptz)
                        END = ANY ($35::text[])
                    )
                  )
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $36::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $37::timestamptz)
                  END = ANY ($38::text[]) DESC,
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
                    WHEN report.state_since <= $39::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $40::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $41::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $42::date
                  AND CASE
                    WHEN report.state_since <= $43::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $44::timestamptz)
                  END = ANY ($45::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $46::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $47::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $48::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $49::timestamptz)
                        END = ANY ($50::text[])
                    )
                  )
                  AND effective_percent (report.percent, report.stage) IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.percent IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $51::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $52::timestamptz)
                  END = ANY ($53::text[]) DESC,
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
                      recorded_at <= $54::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $55::date
                  AND CASE
                    WHEN report.state_since <= $56::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $57::timestamptz)
                  END = ANY ($58::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $59::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $60::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $61::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $62::timestamptz)
                        END = ANY ($63::text[])
                    )
                  )
                  AND report.stage IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.stage IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $64::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $65::timestamptz)
                  END = ANY ($66::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) staged ON true
          ) walked
        WHERE
          changed.valid_from <= $67::date
          AND changed.valid_to > $68::date
          AND changed.known_from > $69::timestamptz
      ) known ON known.project_id = p.id
    WHERE
      (
        p.id IN (
          SELECT
            project_id
          FROM
            (
              SELECT
                ancestor_id AS scope_id,
                0 AS child,
                project_id
              FROM
                project_tree
            ) reached
          WHERE
            scope_id = ANY ($70::integer[])
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
                  recorded_at <= $71::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $72::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $73::date
                  AND listing.recorded_at <= $74::timestamptz
                  AND listing.withdrawn_at > $75::timestamptz
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
      count(percent) AS weighed,
      0 AS weightless,
      count(*) AS weight,
      sum(percent) AS weighted_percent,
      count(percent) AS weight_percent,
      sum(
        CASE
          WHEN stated THEN percent
        END
      ) AS weighted_stated,
      count(
        CASE
          WHEN stated THEN percent
        END
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
      json_agg(json_build_object('stage', stage, 'count', projects)) AS "byStage"
    FROM
      by_stage
    GROUP BY
      kind,
      scope_id
  ) roll_up;
