-- $1, $2, $3, $4 = 2021-10-28T02:00:00.000Z
-- $5 = "2021-10-28"
SELECT
  s.code AS c0,
  project.code AS c1,
  project.relevance AS c2,
  s.as_of AS c3,
  CASE
    WHEN s.as_of IS NOT NULL THEN s.as_of_precision
  END AS c4,
  s.starts_on AS c5,
  CASE
    WHEN s.starts_on IS NOT NULL THEN s.starts_on_precision
  END AS c6,
  s.starts_on_kind AS c7,
  s.ends_on AS c8,
  CASE
    WHEN s.ends_on IS NOT NULL THEN s.ends_on_precision
  END AS c9,
  s.ends_on_kind AS c10,
  office.code AS c11,
  coalesce(s.notes ->> 'EN', s.notes ->> 'TH', s.notes ->> 'MS', s.notes ->> 'ID') AS c12,
  source.code AS c13,
  citation.locator AS c14,
  project.is_sample AS c15
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
      project.relevance = 'PROGRAMME'
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
