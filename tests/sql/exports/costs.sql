-- $1, $2, $3, $4 = 2021-10-28T02:00:00.000Z
-- $5 = "2021-10-28"
SELECT
  c.code AS c0,
  project.code AS c1,
  project.relevance AS c2,
  c.amount AS c3,
  c.currency AS c4,
  c.amount_as_typed AS c5,
  c.kind AS c6,
  c.extent AS c7,
  c.preferred AS c8,
  c.as_of AS c9,
  CASE
    WHEN c.as_of IS NOT NULL THEN c.as_of_precision
  END AS c10,
  office.code AS c11,
  coalesce(c.notes ->> 'EN', c.notes ->> 'TH', c.notes ->> 'MS', c.notes ->> 'ID') AS c12,
  source.code AS c13,
  citation.locator AS c14,
  project.is_sample AS c15
FROM
  (
    SELECT
      *
    FROM
      cost_figure
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) c
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
  ) project ON project.id = c.project_id
  AND (
    c.as_of IS NULL
    OR c.as_of <= $5::date
  )
  LEFT JOIN organisation office ON office.id = c.stated_by_id
  LEFT JOIN citation ON citation.id = c.citation_id
  LEFT JOIN source ON source.id = citation.source_id
ORDER BY
  c.code COLLATE "C";
