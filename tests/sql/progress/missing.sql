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
-- $2, $3, $5, $6, $8, $9, $12, $13, $15, $16, $18, $19, $20, $21, $23, $24, $26, $27, $28, $30, $31, $33, $34, $35, $36, $38, $39, $41, $42, $43, $45, $46, $48, $49, $50, $51, $53, $54, $56, $58, $59, $61, $62, $63, $64, $66, $67, $71, $72, $73, $75, $76, $78, $79 = 2021-10-28T02:00:00.000Z
-- $4, $74 = <ids>
-- $7, $10, $11, $14, $29, $44, $57, $69, $70, $77 = "2021-10-28"
-- $17, $22, $32, $37, $47, $52, $60, $65 = ["PUBLISHED","CERTIFIED"]
-- $25, $40, $55, $68 = ["CERTIFIED"]
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

-- $1, $2, $4, $5, $6, $7, $8, $9, $11, $12, $15, $16, $18, $19, $21, $22, $23, $24, $26, $27, $29, $30, $31, $33, $34, $36, $37, $38, $39, $41, $42, $44, $45, $46, $48, $49, $51, $52, $53, $54, $56, $57, $59, $61, $62, $64, $65, $66, $67, $69, $70, $74, $77, $78, $80, $81, $83, $84, $85, $86, $88, $89, $91, $92, $93, $95, $96, $98, $99, $100, $101, $103, $104, $106, $107, $108, $110, $111, $113, $114, $115, $116, $118, $119, $121, $123, $124, $126, $127, $128, $129, $131, $132, $136 = 2021-10-28T02:00:00.000Z
-- $3, $10, $13, $14, $17, $32, $47, $60, $72, $73, $75, $76, $79, $94, $109, $122, $134, $135 = "2021-10-28"
-- $20, $25, $35, $40, $50, $55, $63, $68, $82, $87, $97, $102, $112, $117, $125, $130 = ["PUBLISHED","CERTIFIED"]
-- $28, $43, $58, $71, $90, $105, $120, $133 = ["CERTIFIED"]
-- $137 = <ids>
SELECT
  owner.id,
  (
    SELECT
      count(*)
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
    WHERE
      p.id IN (
        SELECT
          reached.project_id
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
                  recorded_at <= $6::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $7::timestamptz
                  )
              ) located
          ) reached
        WHERE
          reached.scope_id = owner.id
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
                  recorded_at <= $8::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $9::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $10::date
                  AND listing.recorded_at <= $11::timestamptz
                  AND listing.withdrawn_at > $12::timestamptz
              )
          ) part
        WHERE
          part.parent_id = p.id
      )
      AND true
      AND (
        SELECT
          known.percent
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
              settled.valid_from <= $13::date
              AND settled.valid_to > $14::date
              AND settled.known_from <= $15::timestamptz
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
                          recorded_at <= $16::timestamptz
                      ) report
                    WHERE
                      report.project_id = changed.project_id
                      AND report.as_of <= $17::date
                      AND CASE
                        WHEN report.state_since <= $18::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $19::timestamptz)
                      END = ANY ($20::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $21::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $22::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $23::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $24::timestamptz)
                            END = ANY ($25::text[])
                        )
                      )
                      AND report.planned_percent IS NOT NULL
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $26::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $27::timestamptz)
                      END = ANY ($28::text[]) DESC,
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
                        WHEN report.state_since <= $29::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $30::timestamptz)
                      END AS state
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          progress_report
                        WHERE
                          recorded_at <= $31::timestamptz
                      ) report
                    WHERE
                      report.project_id = changed.project_id
                      AND report.as_of <= $32::date
                      AND CASE
                        WHEN report.state_since <= $33::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $34::timestamptz)
                      END = ANY ($35::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $36::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $37::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $38::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $39::timestamptz)
                            END = ANY ($40::text[])
                        )
                      )
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $41::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $42::timestamptz)
                      END = ANY ($43::text[]) DESC,
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
                        WHEN report.state_since <= $44::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $45::timestamptz)
                      END AS state
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          progress_report
                        WHERE
                          recorded_at <= $46::timestamptz
                      ) report
                    WHERE
                      report.project_id = changed.project_id
                      AND report.as_of <= $47::date
                      AND CASE
                        WHEN report.state_since <= $48::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $49::timestamptz)
                      END = ANY ($50::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $51::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $52::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $53::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $54::timestamptz)
                            END = ANY ($55::text[])
                        )
                      )
                      AND effective_percent (report.percent, report.stage) IS NOT NULL
                      AND latest.id IS NOT NULL
                      AND latest.percent IS NULL
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $56::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $57::timestamptz)
                      END = ANY ($58::text[]) DESC,
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
                          recorded_at <= $59::timestamptz
                      ) report
                    WHERE
                      report.project_id = changed.project_id
                      AND report.as_of <= $60::date
                      AND CASE
                        WHEN report.state_since <= $61::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $62::timestamptz)
                      END = ANY ($63::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $64::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $65::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $66::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $67::timestamptz)
                            END = ANY ($68::text[])
                        )
                      )
                      AND report.stage IS NOT NULL
                      AND latest.id IS NOT NULL
                      AND latest.stage IS NULL
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $69::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $70::timestamptz)
                      END = ANY ($71::text[]) DESC,
                      report.recorded_at DESC,
                      report.id DESC
                    LIMIT
                      1
                  ) staged ON true
              ) walked
            WHERE
              changed.valid_from <= $72::date
              AND changed.valid_to > $73::date
              AND changed.known_from > $74::timestamptz
          ) known
        WHERE
          known.project_id = p.id
      ) IS NULL
      AND (
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
              settled.valid_from <= $75::date
              AND settled.valid_to > $76::date
              AND settled.known_from <= $77::timestamptz
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
                          recorded_at <= $78::timestamptz
                      ) report
                    WHERE
                      report.project_id = changed.project_id
                      AND report.as_of <= $79::date
                      AND CASE
                        WHEN report.state_since <= $80::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $81::timestamptz)
                      END = ANY ($82::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $83::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $84::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $85::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $86::timestamptz)
                            END = ANY ($87::text[])
                        )
                      )
                      AND report.planned_percent IS NOT NULL
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $88::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $89::timestamptz)
                      END = ANY ($90::text[]) DESC,
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
                        WHEN report.state_since <= $91::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $92::timestamptz)
                      END AS state
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          progress_report
                        WHERE
                          recorded_at <= $93::timestamptz
                      ) report
                    WHERE
                      report.project_id = changed.project_id
                      AND report.as_of <= $94::date
                      AND CASE
                        WHEN report.state_since <= $95::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $96::timestamptz)
                      END = ANY ($97::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $98::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $99::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $100::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $101::timestamptz)
                            END = ANY ($102::text[])
                        )
                      )
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $103::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $104::timestamptz)
                      END = ANY ($105::text[]) DESC,
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
                        WHEN report.state_since <= $106::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $107::timestamptz)
                      END AS state
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          progress_report
                        WHERE
                          recorded_at <= $108::timestamptz
                      ) report
                    WHERE
                      report.project_id = changed.project_id
                      AND report.as_of <= $109::date
                      AND CASE
                        WHEN report.state_since <= $110::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $111::timestamptz)
                      END = ANY ($112::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $113::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $114::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $115::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $116::timestamptz)
                            END = ANY ($117::text[])
                        )
                      )
                      AND effective_percent (report.percent, report.stage) IS NOT NULL
                      AND latest.id IS NOT NULL
                      AND latest.percent IS NULL
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $118::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $119::timestamptz)
                      END = ANY ($120::text[]) DESC,
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
                          recorded_at <= $121::timestamptz
                      ) report
                    WHERE
                      report.project_id = changed.project_id
                      AND report.as_of <= $122::date
                      AND CASE
                        WHEN report.state_since <= $123::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $124::timestamptz)
                      END = ANY ($125::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $126::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $127::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $128::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $129::timestamptz)
                            END = ANY ($130::text[])
                        )
                      )
                      AND report.stage IS NOT NULL
                      AND latest.id IS NOT NULL
                      AND latest.stage IS NULL
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $131::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $132::timestamptz)
                      END = ANY ($133::text[]) DESC,
                      report.recorded_at DESC,
                      report.id DESC
                    LIMIT
                      1
                  ) staged ON true
              ) walked
            WHERE
              changed.valid_from <= $134::date
              AND changed.valid_to > $135::date
              AND changed.known_from > $136::timestamptz
          ) known
        WHERE
          known.project_id = p.id
      ) IS DISTINCT FROM 'DROPPED'
  ) AS count
FROM
  unnest(
    (
      SELECT
        $137::integer[]
    )::integer[]
  ) owner (id);

-- $1, $2, $4, $5, $6, $7, $8, $9, $11, $12, $15, $16, $18, $19, $21, $22, $23, $24, $26, $27, $29, $30, $31, $33, $34, $36, $37, $38, $39, $41, $42, $44, $45, $46, $48, $49, $51, $52, $53, $54, $56, $57, $59, $61, $62, $64, $65, $66, $67, $69, $70, $74, $77, $78, $80, $81, $83, $84, $85, $86, $88, $89, $91, $92, $93, $95, $96, $98, $99, $100, $101, $103, $104, $106, $107, $108, $110, $111, $113, $114, $115, $116, $118, $119, $121, $123, $124, $126, $127, $128, $129, $131, $132, $136 = 2021-10-28T02:00:00.000Z
-- $3, $10, $13, $14, $17, $32, $47, $60, $72, $73, $75, $76, $79, $94, $109, $122, $134, $135 = "2021-10-28"
-- $20, $25, $35, $40, $50, $55, $63, $68, $82, $87, $97, $102, $112, $117, $125, $130 = ["PUBLISHED","CERTIFIED"]
-- $28, $43, $58, $71, $90, $105, $120, $133 = ["CERTIFIED"]
-- $137 = 11
-- $138 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          p.id AS "id",
          p.code AS "code"
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
        WHERE
          p.id IN (
            SELECT
              reached.project_id
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
                      recorded_at <= $6::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $7::timestamptz
                      )
                  ) located
              ) reached
            WHERE
              reached.scope_id = owner.id
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
                      recorded_at <= $8::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $9::timestamptz
                      )
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $10::date
                      AND listing.recorded_at <= $11::timestamptz
                      AND listing.withdrawn_at > $12::timestamptz
                  )
              ) part
            WHERE
              part.parent_id = p.id
          )
          AND true
          AND (
            SELECT
              known.percent
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
                  settled.valid_from <= $13::date
                  AND settled.valid_to > $14::date
                  AND settled.known_from <= $15::timestamptz
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
                              recorded_at <= $16::timestamptz
                          ) report
                        WHERE
                          report.project_id = changed.project_id
                          AND report.as_of <= $17::date
                          AND CASE
                            WHEN report.state_since <= $18::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $19::timestamptz)
                          END = ANY ($20::text[])
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $21::timestamptz
                            OR NOT EXISTS (
                              SELECT
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $22::timestamptz
                                ) correction
                              WHERE
                                correction.supersedes_id = report.id
                                AND CASE
                                  WHEN correction.state_since <= $23::timestamptz THEN correction.state
                                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $24::timestamptz)
                                END = ANY ($25::text[])
                            )
                          )
                          AND report.planned_percent IS NOT NULL
                        ORDER BY
                          report.as_of DESC,
                          CASE
                            WHEN report.state_since <= $26::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $27::timestamptz)
                          END = ANY ($28::text[]) DESC,
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
                            WHEN report.state_since <= $29::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $30::timestamptz)
                          END AS state
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              progress_report
                            WHERE
                              recorded_at <= $31::timestamptz
                          ) report
                        WHERE
                          report.project_id = changed.project_id
                          AND report.as_of <= $32::date
                          AND CASE
                            WHEN report.state_since <= $33::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $34::timestamptz)
                          END = ANY ($35::text[])
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $36::timestamptz
                            OR NOT EXISTS (
                              SELECT
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $37::timestamptz
                                ) correction
                              WHERE
                                correction.supersedes_id = report.id
                                AND CASE
                                  WHEN correction.state_since <= $38::timestamptz THEN correction.state
                                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $39::timestamptz)
                                END = ANY ($40::text[])
                            )
                          )
                        ORDER BY
                          report.as_of DESC,
                          CASE
                            WHEN report.state_since <= $41::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $42::timestamptz)
                          END = ANY ($43::text[]) DESC,
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
                            WHEN report.state_since <= $44::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $45::timestamptz)
                          END AS state
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              progress_report
                            WHERE
                              recorded_at <= $46::timestamptz
                          ) report
                        WHERE
                          report.project_id = changed.project_id
                          AND report.as_of <= $47::date
                          AND CASE
                            WHEN report.state_since <= $48::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $49::timestamptz)
                          END = ANY ($50::text[])
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $51::timestamptz
                            OR NOT EXISTS (
                              SELECT
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $52::timestamptz
                                ) correction
                              WHERE
                                correction.supersedes_id = report.id
                                AND CASE
                                  WHEN correction.state_since <= $53::timestamptz THEN correction.state
                                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $54::timestamptz)
                                END = ANY ($55::text[])
                            )
                          )
                          AND effective_percent (report.percent, report.stage) IS NOT NULL
                          AND latest.id IS NOT NULL
                          AND latest.percent IS NULL
                        ORDER BY
                          report.as_of DESC,
                          CASE
                            WHEN report.state_since <= $56::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $57::timestamptz)
                          END = ANY ($58::text[]) DESC,
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
                              recorded_at <= $59::timestamptz
                          ) report
                        WHERE
                          report.project_id = changed.project_id
                          AND report.as_of <= $60::date
                          AND CASE
                            WHEN report.state_since <= $61::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $62::timestamptz)
                          END = ANY ($63::text[])
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $64::timestamptz
                            OR NOT EXISTS (
                              SELECT
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $65::timestamptz
                                ) correction
                              WHERE
                                correction.supersedes_id = report.id
                                AND CASE
                                  WHEN correction.state_since <= $66::timestamptz THEN correction.state
                                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $67::timestamptz)
                                END = ANY ($68::text[])
                            )
                          )
                          AND report.stage IS NOT NULL
                          AND latest.id IS NOT NULL
                          AND latest.stage IS NULL
                        ORDER BY
                          report.as_of DESC,
                          CASE
                            WHEN report.state_since <= $69::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $70::timestamptz)
                          END = ANY ($71::text[]) DESC,
                          report.recorded_at DESC,
                          report.id DESC
                        LIMIT
                          1
                      ) staged ON true
                  ) walked
                WHERE
                  changed.valid_from <= $72::date
                  AND changed.valid_to > $73::date
                  AND changed.known_from > $74::timestamptz
              ) known
            WHERE
              known.project_id = p.id
          ) IS NULL
          AND (
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
                  settled.valid_from <= $75::date
                  AND settled.valid_to > $76::date
                  AND settled.known_from <= $77::timestamptz
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
                              recorded_at <= $78::timestamptz
                          ) report
                        WHERE
                          report.project_id = changed.project_id
                          AND report.as_of <= $79::date
                          AND CASE
                            WHEN report.state_since <= $80::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $81::timestamptz)
                          END = ANY ($82::text[])
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $83::timestamptz
                            OR NOT EXISTS (
                              SELECT
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $84::timestamptz
                                ) correction
                              WHERE
                                correction.supersedes_id = report.id
                                AND CASE
                                  WHEN correction.state_since <= $85::timestamptz THEN correction.state
                                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $86::timestamptz)
                                END = ANY ($87::text[])
                            )
                          )
                          AND report.planned_percent IS NOT NULL
                        ORDER BY
                          report.as_of DESC,
                          CASE
                            WHEN report.state_since <= $88::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $89::timestamptz)
                          END = ANY ($90::text[]) DESC,
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
                            WHEN report.state_since <= $91::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $92::timestamptz)
                          END AS state
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              progress_report
                            WHERE
                              recorded_at <= $93::timestamptz
                          ) report
                        WHERE
                          report.project_id = changed.project_id
                          AND report.as_of <= $94::date
                          AND CASE
                            WHEN report.state_since <= $95::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $96::timestamptz)
                          END = ANY ($97::text[])
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $98::timestamptz
                            OR NOT EXISTS (
                              SELECT
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $99::timestamptz
                                ) correction
                              WHERE
                                correction.supersedes_id = report.id
                                AND CASE
                                  WHEN correction.state_since <= $100::timestamptz THEN correction.state
                                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $101::timestamptz)
                                END = ANY ($102::text[])
                            )
                          )
                        ORDER BY
                          report.as_of DESC,
                          CASE
                            WHEN report.state_since <= $103::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $104::timestamptz)
                          END = ANY ($105::text[]) DESC,
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
                            WHEN report.state_since <= $106::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $107::timestamptz)
                          END AS state
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              progress_report
                            WHERE
                              recorded_at <= $108::timestamptz
                          ) report
                        WHERE
                          report.project_id = changed.project_id
                          AND report.as_of <= $109::date
                          AND CASE
                            WHEN report.state_since <= $110::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $111::timestamptz)
                          END = ANY ($112::text[])
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $113::timestamptz
                            OR NOT EXISTS (
                              SELECT
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $114::timestamptz
                                ) correction
                              WHERE
                                correction.supersedes_id = report.id
                                AND CASE
                                  WHEN correction.state_since <= $115::timestamptz THEN correction.state
                                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $116::timestamptz)
                                END = ANY ($117::text[])
                            )
                          )
                          AND effective_percent (report.percent, report.stage) IS NOT NULL
                          AND latest.id IS NOT NULL
                          AND latest.percent IS NULL
                        ORDER BY
                          report.as_of DESC,
                          CASE
                            WHEN report.state_since <= $118::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $119::timestamptz)
                          END = ANY ($120::text[]) DESC,
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
                              recorded_at <= $121::timestamptz
                          ) report
                        WHERE
                          report.project_id = changed.project_id
                          AND report.as_of <= $122::date
                          AND CASE
                            WHEN report.state_since <= $123::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $124::timestamptz)
                          END = ANY ($125::text[])
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $126::timestamptz
                            OR NOT EXISTS (
                              SELECT
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $127::timestamptz
                                ) correction
                              WHERE
                                correction.supersedes_id = report.id
                                AND CASE
                                  WHEN correction.state_since <= $128::timestamptz THEN correction.state
                                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $129::timestamptz)
                                END = ANY ($130::text[])
                            )
                          )
                          AND report.stage IS NOT NULL
                          AND latest.id IS NOT NULL
                          AND latest.stage IS NULL
                        ORDER BY
                          report.as_of DESC,
                          CASE
                            WHEN report.state_since <= $131::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $132::timestamptz)
                          END = ANY ($133::text[]) DESC,
                          report.recorded_at DESC,
                          report.id DESC
                        LIMIT
                          1
                      ) staged ON true
                  ) walked
                WHERE
                  changed.valid_from <= $134::date
                  AND changed.valid_to > $135::date
                  AND changed.known_from > $136::timestamptz
              ) known
            WHERE
              known.project_id = p.id
          ) IS DISTINCT FROM 'DROPPED'
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $137
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $138::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
