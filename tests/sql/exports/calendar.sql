-- $1 = "2023-01-01"
-- $2 = "2020-01-01"
SELECT
  m.id AS "id",
  m.seeded AS "seeded",
  m.code AS "code",
  m.names AS "names",
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
  m.week_id AS "weekId"
FROM
  meeting m
WHERE
  m.precision IN ('DAY', 'MONTH')
  AND m.starts_on <= $1::date
  AND m.ends_on >= $2::date;

-- $1, $4, $6, $7, $9, $10, $11, $12, $14, $15 = 2021-10-28T02:00:00.000Z
-- $2 = "2021-01-01"
-- $3 = "2021-12-31"
-- $5 = "2021-10-28"
-- $8, $13 = ["PUBLISHED","CERTIFIED"]
-- $16 = ["CERTIFIED"]
SELECT
  p.id AS "id",
  p.seeded AS "seeded",
  p.recorded_at AS "recordedAt",
  p.code AS "code",
  p.names AS "names",
  p.translated AS "translated",
  p.aliases AS "aliases",
  p.descriptions AS "descriptions",
  p.starts_on AS "startsOn",
  p.ends_on AS "endsOn",
  p.date_note AS "dateNote",
  p.cross_border AS "crossBorder",
  p.is_sample AS "isSample",
  p.parent_id AS "parentId",
  p.body_id AS "bodyId",
  p.assigned_weight AS "assignedWeight"
FROM
  (
    SELECT
      *
    FROM
      project
    WHERE
      recorded_at <= $1::timestamptz
  ) p
WHERE
  p.ends_on BETWEEN $2::date AND $3::date
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
          recorded_at <= $4::timestamptz
      ) report
    WHERE
      report.project_id = p.id
      AND report.as_of <= $5::date
      AND CASE
        WHEN report.state_since <= $6::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $7::timestamptz)
      END = ANY ($8::text[])
      AND (
        report.superseded_at IS NULL
        OR report.superseded_at > $9::timestamptz
        OR NOT EXISTS (
          SELECT
          FROM
            (
              SELECT
                *
              FROM
                progress_report
              WHERE
                recorded_at <= $10::timestamptz
            ) correction
          WHERE
            correction.supersedes_id = report.id
            AND CASE
              WHEN correction.state_since <= $11::timestamptz THEN correction.state
              ELSE report_state_at (correction.id, correction.state, correction.state_since, $12::timestamptz)
            END = ANY ($13::text[])
        )
      )
      AND report.stage IS NOT NULL
    ORDER BY
      report.as_of DESC,
      CASE
        WHEN report.state_since <= $14::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $15::timestamptz)
      END = ANY ($16::text[]) DESC,
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
