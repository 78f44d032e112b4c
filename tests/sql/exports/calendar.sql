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

-- $1, $2, $3, $4, $8, $10, $11, $13, $14, $15, $16, $18, $19 = 2021-10-28T02:00:00.000Z
-- $5, $9 = "2021-10-28"
-- $6 = "2021-12-31"
-- $7 = "2021-01-01"
-- $12, $17 = ["PUBLISHED","CERTIFIED"]
-- $20 = ["CERTIFIED"]
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
      report.stage
    FROM
      (
        SELECT
          *
        FROM
          progress_report
        WHERE
          recorded_at <= $8::timestamptz
      ) report
    WHERE
      report.project_id = p.id
      AND report.as_of <= $9::date
      AND CASE
        WHEN report.state_since <= $10::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $11::timestamptz)
      END = ANY ($12::text[])
      AND (
        report.superseded_at IS NULL
        OR report.superseded_at > $13::timestamptz
        OR NOT EXISTS (
          SELECT
          FROM
            (
              SELECT
                *
              FROM
                progress_report
              WHERE
                recorded_at <= $14::timestamptz
            ) correction
          WHERE
            correction.supersedes_id = report.id
            AND CASE
              WHEN correction.state_since <= $15::timestamptz THEN correction.state
              ELSE report_state_at (correction.id, correction.state, correction.state_since, $16::timestamptz)
            END = ANY ($17::text[])
        )
      )
      AND report.stage IS NOT NULL
    ORDER BY
      report.as_of DESC,
      CASE
        WHEN report.state_since <= $18::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $19::timestamptz)
      END = ANY ($20::text[]) DESC,
      report.recorded_at DESC,
      report.id DESC
    LIMIT
      1
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
