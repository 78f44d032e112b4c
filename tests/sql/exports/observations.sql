-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = "2021-10-28"
SELECT
  o.code AS c0,
  indicator.code AS c1,
  indicator.names ->> 'TH' AS c2,
  indicator.names ->> 'EN' AS c3,
  indicator.names ->> 'MS' AS c4,
  indicator.names ->> 'ID' AS c5,
  indicator.units ->> 'TH' AS c6,
  indicator.units ->> 'EN' AS c7,
  indicator.units ->> 'MS' AS c8,
  indicator.units ->> 'ID' AS c9,
  province.code AS c10,
  member_state.code AS c11,
  o.period_start AS c12,
  o.period_end AS c13,
  o.value::float8 AS c14,
  o.status AS c15,
  o.areas_counted AS c16,
  coalesce(o.notes ->> 'EN', o.notes ->> 'TH', o.notes ->> 'MS', o.notes ->> 'ID') AS c17,
  source.code AS c18,
  citation.locator AS c19
FROM
  (
    SELECT
      *
    FROM
      observation
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) o
  JOIN indicator ON indicator.id = o.indicator_id
  AND o.period_start <= $3::date
  LEFT JOIN province ON province.id = o.province_id
  LEFT JOIN member_state ON member_state.id = o.member_state_id
  LEFT JOIN citation ON citation.id = o.citation_id
  LEFT JOIN source ON source.id = citation.source_id
ORDER BY
  o.code COLLATE "C";
