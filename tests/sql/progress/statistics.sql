-- $1, $2, $4, $5, $8, $9, $11, $12, $14, $15, $16, $17, $19, $20, $22, $23, $24, $26, $27, $29, $30, $31, $32, $34, $35, $37, $38, $39, $41, $42, $44, $45, $46, $47, $49, $50, $52, $54, $55, $57, $58, $59, $60, $62, $63, $67, $68, $69, $71, $72, $75, $76, $77, $78 = 2021-10-28T02:00:00.000Z
-- $3, $6, $7, $10, $25, $40, $53, $65, $66, $70 = "2021-10-28"
-- $13, $18, $28, $33, $43, $48, $56, $61 = ["PUBLISHED","CERTIFIED"]
-- $21, $36, $51, $64 = ["CERTIFIED"]
-- $73 = true
-- $74 = "MEMBER_STATE"
WITH
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
              recorded_at <= $1::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $2::timestamptz
              )
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $3::date
              AND listing.recorded_at <= $4::timestamptz
              AND listing.withdrawn_at > $5::timestamptz
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
          settled.valid_from <= $6::date
          AND settled.valid_to > $7::date
          AND settled.known_from <= $8::timestamptz
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
                      recorded_at <= $9::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $10::date
                  AND CASE
                    WHEN report.state_since <= $11::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $12::timestamptz)
                  END = ANY ($13::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $14::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $15::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $16::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $17::timestamptz)
                        END = ANY ($18::text[])
                    )
                  )
                  AND report.planned_percent IS NOT NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $19::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $20::timestamptz)
                  END = ANY ($21::text[]) DESC,
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
                    WHEN report.state_since <= $22::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $23::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $24::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $25::date
                  AND CASE
                    WHEN report.state_since <= $26::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $27::timestamptz)
                  END = ANY ($28::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $29::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $30::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $31::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $32::timestamptz)
                        END = ANY ($33::text[])
                    )
                  )
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $34::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $35::timestamptz)
                  END = ANY ($36::text[]) DESC,
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
                    WHEN report.state_since <= $37::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $38::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $39::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $40::date
                  AND CASE
                    WHEN report.state_since <= $41::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $42::timestamptz)
                  END = ANY ($43::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $44::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $45::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $46::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $47::timestamptz)
                        END = ANY ($48::text[])
                    )
                  )
                  AND effective_percent (report.percent, report.stage) IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.percent IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $49::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $50::timestamptz)
                  END = ANY ($51::text[]) DESC,
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
                      recorded_at <= $52::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $53::date
                  AND CASE
                    WHEN report.state_since <= $54::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $55::timestamptz)
                  END = ANY ($56::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $57::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $58::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $59::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $60::timestamptz)
                        END = ANY ($61::text[])
                    )
                  )
                  AND report.stage IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.stage IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $62::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $63::timestamptz)
                  END = ANY ($64::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) staged ON true
          ) walked
        WHERE
          changed.valid_from <= $65::date
          AND changed.valid_to > $66::date
          AND changed.known_from > $67::timestamptz
      ) known ON known.project_id = p.id
    WHERE
      true
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
                  recorded_at <= $68::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $69::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $70::date
                  AND listing.recorded_at <= $71::timestamptz
                  AND listing.withdrawn_at > $72::timestamptz
              )
          ) part
        WHERE
          part.parent_id = p.id
      )
      AND (((p.cross_border = $73)))
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
      state
      LEFT JOIN (
        SELECT
          reached.*,
          node.code
        FROM
          (
            SELECT
              $74::text AS kind,
              scope_id,
              project_id,
              min(child) <> max(child) AS overlapping,
              NULL::integer[] AS nodes
            FROM
              (
                SELECT
                  province.member_state_id AS scope_id,
                  located.province_id AS child,
                  located.project_id
                FROM
                  (
                    SELECT
                      *
                    FROM
                      project_province
                    WHERE
                      recorded_at <= $75::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $76::timestamptz
                      )
                  ) located
                  JOIN province ON province.id = located.province_id
                UNION ALL
                SELECT
                  member_state_id,
                  0,
                  project_id
                FROM
                  (
                    SELECT
                      *
                    FROM
                      project_member_state
                    WHERE
                      recorded_at <= $77::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $78::timestamptz
                      )
                  ) assigned
              ) reached
            WHERE
              scope_id IN (
                SELECT
                  node.id
                FROM
                  member_state node
                WHERE
                  true
              )
            GROUP BY
              scope_id,
              project_id
          ) reached
          JOIN member_state node ON node.id = reached.scope_id
      ) value0 ON value0.project_id = state.id
      CROSS JOIN LATERAL (
        SELECT
          state.id AS project_id,
          'GROUP'::text AS kind,
          false AS overlapping,
          NULL::integer[] AS nodes,
          (value0.code) COLLATE "C" AS key0,
          (state.stage) COLLATE "C" AS key1
      ) member
    UNION ALL
    SELECT
      member.*,
      state.percent,
      state.stated,
      state.silent,
      state.stage,
      state.stage IS DISTINCT FROM 'DROPPED' AS counts,
      state.weight AS weight
    FROM
      state
      CROSS JOIN LATERAL (
        SELECT
          state.id AS project_id,
          'PROGRAMME'::text AS kind,
          false AS overlapping,
          NULL::integer[] AS nodes,
          NULL::text AS key0,
          NULL::text AS key1
      ) member
  ),
  by_stage AS MATERIALIZED (
    SELECT
      kind,
      key0,
      key1,
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
      key0,
      key1,
      stage
  )
SELECT
  roll_up.*,
  CASE
    WHEN kind <> 'PROGRAMME' THEN json_build_array(
      (
        SELECT
          json_build_object('code', node.code, 'id', node.id, 'names', node.names)
        FROM
          member_state node
        WHERE
          node.code = roll_up.key0
      ),
      (
        SELECT
          json_build_object('code', roll_up.key1, 'id', NULL, 'names', NULL)
        WHERE
          roll_up.key1 IS NOT NULL
      )
    )
  END AS
values
FROM
  (
    SELECT
      roll_up.*
    FROM
      (
        SELECT
          kind,
          key0,
          key1,
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
          key0,
          key1
      ) roll_up
  ) roll_up;
