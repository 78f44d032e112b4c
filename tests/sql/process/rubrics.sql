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

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
  i.id,
  (
    SELECT
      (
        count(*) + count(*) FILTER (
          WHERE
            f.withdrawn_at <= $1::timestamptz
        )
      )::integer
    FROM
      indicator_rubric f
    WHERE
      f.indicator_id = i.id
      AND f.recorded_at <= $2::timestamptz
  ) AS changes
FROM
  unnest(
    (
      SELECT
        $3::integer[]
    )::integer[]
  ) i (id);

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
  r.id AS "id",
  r.seeded AS "seeded",
  r.recorded_at AS "recordedAt",
  r.withdrawn_at AS "withdrawnAt",
  r.citation_id AS "citationId",
  r.stated_by_id AS "statedById",
  r.indicator_id AS "indicatorId",
  r.valid_from AS "validFrom",
  r.valid_to AS "validTo",
  r.components AS "components",
  r.bands AS "bands"
FROM
  (
    SELECT
      *
    FROM
      indicator_rubric
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) r
WHERE
  r.indicator_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
ORDER BY
  r.valid_from;
