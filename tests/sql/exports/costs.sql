-- $1, $2, $3, $4 = 2021-10-28T02:00:00.000Z
-- $5 = "2021-10-28"
SELECT
  c.code AS c0,
  project.code AS c1,
  c.amount AS c2,
  c.currency AS c3,
  c.amount_as_typed AS c4,
  c.kind AS c5,
  c.extent AS c6,
  c.preferred AS c7,
  c.as_of AS c8,
  CASE
    WHEN c.as_of IS NOT NULL THEN c.as_of_precision
  END AS c9,
  office.code AS c10,
  coalesce(c.notes ->> 'EN', c.notes ->> 'TH', c.notes ->> 'MS', c.notes ->> 'ID') AS c11,
  source.code AS c12,
  citation.locator AS c13,
  project.is_sample AS c14
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
      project
    WHERE
      recorded_at <= $3::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $4::timestamptz
      )
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
