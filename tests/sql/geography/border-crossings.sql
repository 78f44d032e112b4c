-- $1 = "2021-10-28"
-- $2, $3 = 2021-10-28T02:00:00.000Z
SELECT
  c.id AS "id",
  c.seeded AS "seeded",
  c.recorded_at AS "recordedAt",
  c.withdrawn_at AS "withdrawnAt",
  c.citation_id AS "citationId",
  c.code AS "code",
  c.names AS "names",
  c.province_id AS "provinceId",
  c.counterpart_names AS "counterpartNames",
  c.counterpart_province_id AS "counterpartProvinceId",
  c.kinds AS "kinds",
  c.notes AS "notes",
  c.valid_from AS "validFrom",
  c.valid_to AS "validTo"
FROM
  (
    SELECT
      *
    FROM
      border_crossing
    WHERE
      in_force (valid_from, valid_to, $1::date)
      AND recorded_at <= $2::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $3::timestamptz
      )
  ) c
ORDER BY
  c.code COLLATE "C";

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.kind AS "kind",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.member_state_id AS "memberStateId",
  t.capital AS "capital",
  t.area_km2 AS "areaKm2",
  t.lat AS "lat",
  t.lon AS "lon"
FROM
  province t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.source_id AS "sourceId",
  t.locator AS "locator",
  t.published_on AS "publishedOn",
  t.notes AS "notes",
  t.added_at AS "addedAt"
FROM
  citation t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.titles AS "titles",
  t.publisher AS "publisher",
  t.url AS "url",
  t.issued_on AS "issuedOn",
  t.notes AS "notes",
  t.stated_by_id AS "statedById"
FROM
  source t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );
