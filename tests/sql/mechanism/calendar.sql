-- $1 = "2023-01-01"
-- $2 = "2020-01-01"
SELECT
  m.id AS "id",
  m.seeded AS "seeded",
  m.code AS "code",
  m.names AS "names",
  m.translated AS "translated",
  m.aliases AS "aliases",
  m.inferred AS "inferred",
  m.body_id AS "bodyId",
  m.number AS "number",
  m.number_as_printed AS "numberAsPrinted",
  m.starts_on AS "startsOn",
  m.ends_on AS "endsOn",
  m.precision AS "precision",
  m.places AS "places",
  m.province_id AS "provinceId",
  m.host_member_state_id AS "hostMemberStateId",
  m.host_organisation_id AS "hostOrganisationId",
  m.chair_id AS "chairId",
  m.participant_texts AS "participantTexts",
  m.week_id AS "weekId"
FROM
  meeting m
WHERE
  m.precision IN ('DAY', 'MONTH')
  AND m.starts_on <= $1::date
  AND m.ends_on >= $2::date;

-- $1, $2, $3, $4, $10, $11, $13, $14, $16, $17, $18, $19, $21, $22, $24, $25, $26, $28, $29, $31, $32, $33, $34, $36, $37, $39, $40, $41, $43, $44, $46, $47, $48, $49, $51, $52, $54, $56, $57, $59, $60, $61, $62, $64, $65, $69 = 2021-10-28T02:00:00.000Z
-- $5, $8, $9, $12, $27, $42, $55, $67, $68 = "2021-10-28"
-- $6 = "2021-12-31"
-- $7 = "2021-01-01"
-- $15, $20, $30, $35, $45, $50, $58, $63 = ["PUBLISHED","CERTIFIED"]
-- $23, $38, $53, $66 = ["CERTIFIED"]
SELECT
  p.id AS "id",
  p.seeded AS "seeded",
  p.recorded_at AS "recordedAt",
  p.withdrawn_at AS "withdrawnAt",
  p.code AS "code",
  p.names AS "names",
  p.translated AS "translated",
  p.aliases AS "aliases",
  p.descriptions AS "descriptions",
  p.translated_descriptions AS "translatedDescriptions",
  p.cross_border AS "crossBorder",
  p.is_sample AS "isSample",
  p.parent_id AS "parentId",
  p.counterpart_id AS "counterpartId",
  p.body_id AS "bodyId",
  p.assigned_weight AS "assignedWeight",
  ending.first_day AS "firstDay",
  schedule.ends_on AS "lastDay"
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
  ) p
  CROSS JOIN LATERAL (
    SELECT
      schedule.*
    FROM
      (
        SELECT
          *
        FROM
          schedule_statement
        WHERE
          recorded_at <= $3::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $4::timestamptz
          )
      ) schedule
    WHERE
      schedule.project_id = p.id
      AND (
        schedule.as_of IS NULL
        OR schedule.as_of <= $5::date
      )
    ORDER BY
      schedule.as_of DESC NULLS LAST,
      schedule.recorded_at DESC,
      schedule.id DESC
    LIMIT
      1
  ) schedule
  CROSS JOIN LATERAL (
    SELECT
      CASE schedule.ends_on_precision
        WHEN 'DAY' THEN schedule.ends_on
        WHEN 'MONTH' THEN date_trunc('month', schedule.ends_on)::date
      END AS first_day
  ) ending
WHERE
  ending.first_day <= $6::date
  AND schedule.ends_on >= $7::date
  AND NOT p.is_sample
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
      ) known
    WHERE
      known.project_id = p.id
  ) IS DISTINCT FROM 'DROPPED';

-- $1 = "CMGF-SIPOC"
SELECT
  s.id AS "id",
  s.seeded AS "seeded",
  s.code AS "code",
  s.process_id AS "processId",
  s.number AS "order",
  s.names AS "names",
  s.duration_days AS "durationDays",
  s.durations AS "durations",
  s.methods AS "methods",
  s.output_texts AS "outputTexts",
  s.targets AS "targets",
  s.cautions AS "cautions",
  s.notes AS "notes",
  s.indicator_id AS "indicatorId",
  s.citation_id AS "citationId"
FROM
  process_step s
  JOIN process p ON p.id = s.process_id
WHERE
  p.code = $1;
