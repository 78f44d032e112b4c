-- $1, $2, $3, $4, $5, $6, $8 = 2021-10-28T02:00:00.000Z
-- $7 = "2021-10-28"
SELECT
  r.code AS c0,
  project.code AS c1,
  project.relevance AS c2,
  r.as_of AS c3,
  r.as_of_precision AS c4,
  to_char(r.recorded_at AT TIME ZONE 'Asia/Bangkok', 'YYYY-MM-DD"T"HH24:MI:SS.MS"+07:00"') AS c5,
  r.stage AS c6,
  r.percent::float8 AS c7,
  r.planned_percent::float8 AS c8,
  r.financial_percent::float8 AS c9,
  report_state_at (r.id, r.state, r.state_since, $1::timestamptz) AS c10,
  corrected.code AS c11,
  to_char(
    (
      SELECT
        min(public_since)
      FROM
        (
          SELECT
            *
          FROM
            progress_report
          WHERE
            recorded_at <= $2::timestamptz
        ) correction
      WHERE
        supersedes_id = r.id
        AND public_since <= $3::timestamptz
    ) AT TIME ZONE 'Asia/Bangkok',
    'YYYY-MM-DD"T"HH24:MI:SS.MS"+07:00"'
  ) AS c12,
  r.narratives ->> 'TH' AS c13,
  r.narratives ->> 'EN' AS c14,
  r.narratives ->> 'MS' AS c15,
  r.narratives ->> 'ID' AS c16,
  source.code AS c17,
  citation.locator AS c18,
  project.is_sample AS c19
FROM
  (
    SELECT
      *
    FROM
      progress_report
    WHERE
      recorded_at <= $4::timestamptz
  ) r
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
          recorded_at <= $5::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $6::timestamptz
          )
      ) project
    WHERE
      project.relevance = 'PROGRAMME'
  ) project ON project.id = r.project_id
  AND r.as_of <= $7::date
  AND r.public_since <= $8::timestamptz
  LEFT JOIN progress_report corrected ON corrected.id = r.supersedes_id
  LEFT JOIN citation ON citation.id = r.citation_id
  LEFT JOIN source ON source.id = citation.source_id
ORDER BY
  r.code COLLATE "C";
