-- $1, $2, $3, $4 = 2021-10-28T02:00:00.000Z
-- $5 = "2021-10-28"
SELECT
  s.code AS c0,
  project.code AS c1,
  s.as_of AS c2,
  CASE
    WHEN s.as_of IS NOT NULL THEN s.as_of_precision
  END AS c3,
  s.starts_on AS c4,
  CASE
    WHEN s.starts_on IS NOT NULL THEN s.starts_on_precision
  END AS c5,
  s.starts_on_kind AS c6,
  s.ends_on AS c7,
  CASE
    WHEN s.ends_on IS NOT NULL THEN s.ends_on_precision
  END AS c8,
  s.ends_on_kind AS c9,
  office.code AS c10,
  coalesce(s.notes ->> 'EN', s.notes ->> 'TH', s.notes ->> 'MS', s.notes ->> 'ID') AS c11,
  source.code AS c12,
  citation.locator AS c13,
  project.is_sample AS c14
FROM
  (
    SELECT
      *
    FROM
      schedule_statement
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) s
  JOIN (
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
  ) project ON project.id = s.project_id
  AND (
    s.as_of IS NULL
    OR s.as_of <= $5::date
  )
  LEFT JOIN organisation office ON office.id = s.stated_by_id
  LEFT JOIN citation ON citation.id = s.citation_id
  LEFT JOIN source ON source.id = citation.source_id
ORDER BY
  s.code COLLATE "C";
