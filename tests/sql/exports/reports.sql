-- $1, $2, $3 = 2021-10-28T02:00:00.000Z
SELECT
  r.code AS c0,
  project.code AS c1,
  r.as_of AS c2,
  to_char(r.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS c3,
  r.stage AS c4,
  r.percent::float8 AS c5,
  r.planned_percent::float8 AS c6,
  r.financial_percent::float8 AS c7,
  report_state_at (r.id, r.state, r.state_since, $1::timestamptz) AS c8,
  corrected.code AS c9,
  CASE
    WHEN r.superseded_at <= $2::timestamptz THEN to_char(r.superseded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  END AS c10,
  r.narratives ->> 'TH' AS c11,
  r.narratives ->> 'EN' AS c12,
  r.narratives ->> 'MS' AS c13,
  r.narratives ->> 'ID' AS c14,
  source.code AS c15,
  citation.locator AS c16,
  project.is_sample AS c17
FROM
  (
    SELECT
      *
    FROM
      progress_report
    WHERE
      recorded_at <= $3::timestamptz
  ) r
  JOIN project project ON project.id = r.project_id
  LEFT JOIN progress_report corrected ON corrected.id = r.supersedes_id
  LEFT JOIN citation ON citation.id = r.citation_id
  LEFT JOIN source ON source.id = citation.source_id
ORDER BY
  r.code COLLATE "C";
