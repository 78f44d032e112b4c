SELECT
  d.code AS c0,
  d.subjects ->> 'TH' AS c1,
  d.subjects ->> 'EN' AS c2,
  d.subjects ->> 'MS' AS c3,
  d.subjects ->> 'ID' AS c4,
  d.values_a ->> 'TH' AS c5,
  d.values_a ->> 'EN' AS c6,
  d.values_a ->> 'MS' AS c7,
  d.values_a ->> 'ID' AS c8,
  source_a.code AS c9,
  a.locator AS c10,
  d.values_b ->> 'TH' AS c11,
  d.values_b ->> 'EN' AS c12,
  d.values_b ->> 'MS' AS c13,
  d.values_b ->> 'ID' AS c14,
  source_b.code AS c15,
  b.locator AS c16,
  d.resolved AS c17,
  d.resolutions ->> 'TH' AS c18,
  d.resolutions ->> 'EN' AS c19,
  d.resolutions ->> 'MS' AS c20,
  d.resolutions ->> 'ID' AS c21
FROM
  discrepancy d
  JOIN citation a ON a.id = d.citation_a_id
  JOIN source source_a ON source_a.id = a.source_id
  LEFT JOIN citation b ON b.id = d.citation_b_id
  LEFT JOIN source source_b ON source_b.id = b.source_id
ORDER BY
  d.code COLLATE "C";
