-- $1, $2, $3, $4, $5, $6 = 2021-10-28T02:00:00.000Z
SELECT
  a.code AS c0,
  decision.code AS c1,
  a.texts ->> 'TH' AS c2,
  a.texts ->> 'EN' AS c3,
  a.texts ->> 'MS' AS c4,
  a.texts ->> 'ID' AS c5,
  office.code AS c6,
  project.code AS c7,
  a.due_on AS c8,
  a.status AS c9,
  stating.code AS c10,
  source.code AS c11,
  citation.locator AS c12
FROM
  (
    SELECT
      *
    FROM
      action_item
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) a
  JOIN (
    SELECT
      *
    FROM
      (
        SELECT
          NULL::timestamptz AS withdrawn_at,
          *
        FROM
          decision
        UNION ALL
        SELECT
          *
        FROM
          decision_past
      ) version
    WHERE
      recorded_at <= $3::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $4::timestamptz
      )
  ) decision ON decision.id = a.decision_id
  LEFT JOIN organisation office ON office.id = a.assignee_id
  LEFT JOIN (
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
  ) project ON project.id = a.project_id
  LEFT JOIN organisation stating ON stating.id = a.stated_by_id
  LEFT JOIN citation ON citation.id = a.citation_id
  LEFT JOIN source ON source.id = citation.source_id
ORDER BY
  a.code COLLATE "C";
