SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  t.definitions AS "definitions",
  t.units AS "units",
  t.value_type AS "valueType",
  t.level AS "level",
  t.maximum AS "maximum",
  t.targets AS "targets",
  t.scales AS "scales",
  t.citation_id AS "citationId"
FROM
  indicator t
ORDER BY
  t.code COLLATE "C";

-- $1 = ["TH-90"]
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
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = "2015-01-01"
-- $4 = "2020-12-31"
-- $5 = <ids>
SELECT
  owner.id,
  (
    SELECT
      count(*)
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
    WHERE
      o.indicator_id = owner.id
      AND o.period_end >= $3::date
      AND o.period_start <= $4::date
  ) AS count
FROM
  unnest(
    (
      SELECT
        $5::integer[]
    )::integer[]
  ) owner (id);

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = "2015-01-01"
-- $4 = "2020-12-31"
-- $5 = 4
-- $6 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          o.id AS "id",
          o.seeded AS "seeded",
          o.recorded_at::text AS "recordedAt",
          o.withdrawn_at::text AS "withdrawnAt",
          o.citation_id AS "citationId",
          o.code AS "code",
          o.indicator_id AS "indicatorId",
          o.province_id AS "provinceId",
          o.member_state_id AS "memberStateId",
          o.period_start AS "periodStart",
          o.period_end AS "periodEnd",
          o.value::float8 AS "value",
          o.status AS "status",
          o.areas_counted AS "areasCounted",
          o.notes AS "notes",
          json_build_array((o.period_end)::text, (o.code)::text)::text AS "cursorPosition"
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
        WHERE
          o.indicator_id = owner.id
          AND o.period_end >= $3::date
          AND o.period_start <= $4::date
        ORDER BY
          o.period_end DESC NULLS LAST,
          o.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $5
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $6::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1 = "indicator"
-- $2 = ["POP","POp"]
SELECT
  $1::text AS kind,
  t.code
FROM
  (
    SELECT
      code,
      names
    FROM
      indicator
  ) t
WHERE
  t.code = ANY ($2::text[]);

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

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = "POP"
-- $4 = 6
-- $5 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          o.id AS "id",
          o.seeded AS "seeded",
          o.recorded_at::text AS "recordedAt",
          o.withdrawn_at::text AS "withdrawnAt",
          o.citation_id AS "citationId",
          o.code AS "code",
          o.indicator_id AS "indicatorId",
          o.province_id AS "provinceId",
          o.member_state_id AS "memberStateId",
          o.period_start AS "periodStart",
          o.period_end AS "periodEnd",
          o.value::float8 AS "value",
          o.status AS "status",
          o.areas_counted AS "areasCounted",
          o.notes AS "notes",
          json_build_array((o.period_end)::text, (o.code)::text)::text AS "cursorPosition"
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
        WHERE
          o.province_id = owner.id
          AND EXISTS (
            SELECT
            FROM
              indicator i
            WHERE
              i.id = o.indicator_id
              AND i.code = $3
          )
        ORDER BY
          o.period_end DESC NULLS LAST,
          o.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $4
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $5::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
