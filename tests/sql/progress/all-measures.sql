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
-- $2, $3, $6, $7, $9, $10, $12, $13, $16, $17, $19, $20, $22, $23, $24, $25, $27, $28, $30, $31, $32, $34, $35, $37, $38, $39, $40, $42, $43, $45, $46, $47, $49, $50, $52, $53, $54, $55, $57, $58, $60, $62, $63, $65, $66, $67, $68, $70, $71, $75, $76, $77, $79, $80, $82, $83 = 2021-10-28T02:00:00.000Z
-- $4, $78 = <ids>
-- $5, $8, $11, $14, $15, $18, $33, $48, $61, $73, $74, $81, $84, $85, $86 = "2021-10-28"
-- $21, $26, $36, $41, $51, $56, $64, $69 = ["PUBLISHED","CERTIFIED"]
-- $29, $44, $59, $72 = ["CERTIFIED"]
-- $87 = 365
-- $88, $89 = ["DRAFT","SUBMITTED","VERIFIED","PUBLISHED","CERTIFIED","REJECTED"]
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
      known.percent AS percent,
      coalesce(known.stated, false) AS stated,
      known.latest_id IS NULL AS silent,
      known.stage AS stage,
      1::numeric AS weight,
      p.code AS code,
      known.report_id AS report_id,
      known.report_as_of AS report_as_of,
      known.report_state AS report_state,
      known.latest_as_of AS latest_as_of,
      coalesce(
        known.planned,
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
          *
        FROM
          (
            SELECT
              *
            FROM
              project
            WHERE
              recorded_at <= $9::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $10::timestamptz
              )
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $11::date
              AND listing.recorded_at <= $12::timestamptz
              AND listing.withdrawn_at > $13::timestamptz
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
          settled.valid_from <= $14::date
          AND settled.valid_to > $15::date
          AND settled.known_from <= $16::timestamptz
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
                      recorded_at <= $17::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $18::date
                  AND CASE
                    WHEN report.state_since <= $19::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $20::timestamptz)
                  END = ANY ($21::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $22::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $23::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $24::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $25::timestamptz)
                        END = ANY ($26::text[])
                    )
                  )
                  AND report.planned_percent IS NOT NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $27::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $28::timestamptz)
                  END = ANY ($29::text[]) DESC,
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
                    WHEN report.state_since <= $30::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $31::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $32::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $33::date
                  AND CASE
                    WHEN report.state_since <= $34::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $35::timestamptz)
                  END = ANY ($36::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $37::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $38::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $39::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $40::timestamptz)
                        END = ANY ($41::text[])
                    )
                  )
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $42::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $43::timestamptz)
                  END = ANY ($44::text[]) DESC,
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
                    WHEN report.state_since <= $45::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $46::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $47::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $48::date
                  AND CASE
                    WHEN report.state_since <= $49::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $50::timestamptz)
                  END = ANY ($51::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $52::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $53::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $54::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $55::timestamptz)
                        END = ANY ($56::text[])
                    )
                  )
                  AND effective_percent (report.percent, report.stage) IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.percent IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $57::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $58::timestamptz)
                  END = ANY ($59::text[]) DESC,
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
                      recorded_at <= $60::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $61::date
                  AND CASE
                    WHEN report.state_since <= $62::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $63::timestamptz)
                  END = ANY ($64::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $65::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $66::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $67::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $68::timestamptz)
                        END = ANY ($69::text[])
                    )
                  )
                  AND report.stage IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.stage IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $70::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $71::timestamptz)
                  END = ANY ($72::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) staged ON true
          ) walked
        WHERE
          changed.valid_from <= $73::date
          AND changed.valid_to > $74::date
          AND changed.known_from > $75::timestamptz
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
                    recorded_at <= $76::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $77::timestamptz
                    )
                ) located
            ) reached
          WHERE
            scope_id = ANY ($78::integer[])
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
                  recorded_at <= $79::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $80::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $81::date
                  AND listing.recorded_at <= $82::timestamptz
                  AND listing.withdrawn_at > $83::timestamptz
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
      ) AS weight_stated,
      count(*) FILTER (
        WHERE
          overlapping
      ) AS overlapping,
      count(*) FILTER (
        WHERE
          reporting_half_year ($84::date) - reporting_half_year (latest_as_of) <= 1
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
              $85::date - report_as_of
          )
        )::numeric
      )::integer AS "medianAgeDays",
      count(*) FILTER (
        WHERE
          $86::date - report_as_of > $87::integer
      ) AS "staleCount",
      ($88::text[]) [min(array_position($89::text[], report_state))] AS status
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
  'USD' AS currency
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
-- $2, $3, $5, $6, $8, $9, $12, $13, $15, $16, $18, $19, $20, $21, $23, $24, $26, $27, $28, $30, $31, $33, $34, $35, $36, $38, $39, $41, $42, $43, $45, $46, $48, $49, $50, $51, $53, $54, $56, $58, $59, $61, $62, $63, $64, $66, $67, $71, $72, $73, $75, $76, $78, $79, $81, $82, $85, $86, $87, $88, $90, $91, $93, $94, $96, $97, $100, $101, $102, $103, $105, $106, $108, $109, $111, $112, $115, $116, $117, $118, $120, $121, $123, $124 = 2021-10-28T02:00:00.000Z
-- $4, $74 = <ids>
-- $7, $10, $11, $14, $29, $44, $57, $69, $70, $77, $89, $92, $104, $107, $119, $122 = "2021-10-28"
-- $17, $22, $32, $37, $47, $52, $60, $65 = ["PUBLISHED","CERTIFIED"]
-- $25, $40, $55, $68 = ["CERTIFIED"]
-- $80, $83, $84, $95, $98, $99, $110, $113, $114 = "THB"
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
              recorded_at <= $5::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $6::timestamptz
              )
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $7::date
              AND listing.recorded_at <= $8::timestamptz
              AND listing.withdrawn_at > $9::timestamptz
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
          settled.valid_from <= $10::date
          AND settled.valid_to > $11::date
          AND settled.known_from <= $12::timestamptz
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
                      recorded_at <= $13::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $14::date
                  AND CASE
                    WHEN report.state_since <= $15::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $16::timestamptz)
                  END = ANY ($17::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $18::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $19::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $20::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $21::timestamptz)
                        END = ANY ($22::text[])
                    )
                  )
                  AND report.planned_percent IS NOT NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $23::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $24::timestamptz)
                  END = ANY ($25::text[]) DESC,
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
                    WHEN report.state_since <= $26::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $27::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $28::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $29::date
                  AND CASE
                    WHEN report.state_since <= $30::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $31::timestamptz)
                  END = ANY ($32::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $33::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $34::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $35::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $36::timestamptz)
                        END = ANY ($37::text[])
                    )
                  )
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $38::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $39::timestamptz)
                  END = ANY ($40::text[]) DESC,
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
                    WHEN report.state_since <= $41::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $42::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $43::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $44::date
                  AND CASE
                    WHEN report.state_since <= $45::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $46::timestamptz)
                  END = ANY ($47::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $48::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $49::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $50::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $51::timestamptz)
                        END = ANY ($52::text[])
                    )
                  )
                  AND effective_percent (report.percent, report.stage) IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.percent IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $53::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $54::timestamptz)
                  END = ANY ($55::text[]) DESC,
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
                      recorded_at <= $56::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $57::date
                  AND CASE
                    WHEN report.state_since <= $58::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $59::timestamptz)
                  END = ANY ($60::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $61::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $62::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $63::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $64::timestamptz)
                        END = ANY ($65::text[])
                    )
                  )
                  AND report.stage IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.stage IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $66::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $67::timestamptz)
                  END = ANY ($68::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) staged ON true
          ) walked
        WHERE
          changed.valid_from <= $69::date
          AND changed.valid_to > $70::date
          AND changed.known_from > $71::timestamptz
      ) known ON known.project_id = p.id
    WHERE
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
                  recorded_at <= $72::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $73::timestamptz
                  )
              ) located
          ) reached
        WHERE
          scope_id = ANY ($74::integer[])
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
                  recorded_at <= $75::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $76::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $77::date
                  AND listing.recorded_at <= $78::timestamptz
                  AND listing.withdrawn_at > $79::timestamptz
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
                  WHEN $80::text = 'USD' THEN 1
                  ELSE rate.per_usd
                END
              FROM
                (
                  SELECT
                    *
                  FROM
                    exchange_rate
                  WHERE
                    recorded_at <= $81::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $82::timestamptz
                    )
                ) rate
              WHERE
                NOT rate.derived
                AND (
                  rate.currency = $83::text
                  OR $84::text = 'USD'
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
                    recorded_at <= $85::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $86::timestamptz
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
                  recorded_at <= $87::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $88::timestamptz
                  )
              ) figure
            WHERE
              figure.project_id = member.project_id
              AND figure.extent = 'WHOLE'
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $89::date
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
              recorded_at <= $90::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $91::timestamptz
              )
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $92::date
              AND listing.recorded_at <= $93::timestamptz
              AND listing.withdrawn_at > $94::timestamptz
          )
      ) whole ON whole.id = tree.ancestor_id
      LEFT JOIN LATERAL (
        SELECT
          figure.preferred,
          round(
            figure.amount * (
              SELECT
                CASE
                  WHEN $95::text = 'USD' THEN 1
                  ELSE rate.per_usd
                END
              FROM
                (
                  SELECT
                    *
                  FROM
                    exchange_rate
                  WHERE
                    recorded_at <= $96::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $97::timestamptz
                    )
                ) rate
              WHERE
                NOT rate.derived
                AND (
                  rate.currency = $98::text
                  OR $99::text = 'USD'
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
                    recorded_at <= $100::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $101::timestamptz
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
                  recorded_at <= $102::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $103::timestamptz
                  )
              ) figure
            WHERE
              figure.project_id = whole.id
              AND figure.extent = 'WHOLE'
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $104::date
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
                    recorded_at <= $105::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $106::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $107::date
                    AND listing.recorded_at <= $108::timestamptz
                    AND listing.withdrawn_at > $109::timestamptz
                )
            ) piece ON piece.id = tree.project_id
            LEFT JOIN LATERAL (
              SELECT
                figure.preferred,
                round(
                  figure.amount * (
                    SELECT
                      CASE
                        WHEN $110::text = 'USD' THEN 1
                        ELSE rate.per_usd
                      END
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          exchange_rate
                        WHERE
                          recorded_at <= $111::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $112::timestamptz
                          )
                      ) rate
                    WHERE
                      NOT rate.derived
                      AND (
                        rate.currency = $113::text
                        OR $114::text = 'USD'
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
                          recorded_at <= $115::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $116::timestamptz
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
                        recorded_at <= $117::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $118::timestamptz
                        )
                    ) figure
                  WHERE
                    figure.project_id = piece.id
                    AND figure.extent = 'WHOLE'
                    AND (
                      figure.as_of IS NULL
                      OR figure.as_of <= $119::date
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
                        recorded_at <= $120::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $121::timestamptz
                        )
                    ) project
                  WHERE
                    EXISTS (
                      SELECT
                      FROM
                        project_listing listing
                      WHERE
                        listing.project_id = project.id
                        AND listing.listed_from <= $122::date
                        AND listing.recorded_at <= $123::timestamptz
                        AND listing.withdrawn_at > $124::timestamptz
                    )
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
