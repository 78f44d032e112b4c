-- $1 = "2021-10-28"
SELECT
  c.id AS "id",
  c.seeded AS "seeded",
  c.code AS "code",
  c.names AS "names",
  c.translated AS "translated",
  c.aliases AS "aliases",
  c.valid_from AS "validFrom",
  c.first_day_known AS "firstDayKnown",
  c.valid_to AS "validTo",
  c.notes AS "notes"
FROM
  corridor c
WHERE
  in_force (c.valid_from, c.valid_to, $1::date)
ORDER BY
  c.code COLLATE "C";

-- $1 = "2021-10-28"
-- $2, $3 = 2021-10-28T02:00:00.000Z
SELECT
  c.id AS "id",
  c.seeded AS "seeded",
  c.code AS "code",
  c.scheme AS "scheme",
  c.names AS "names",
  c.member_state_id AS "memberStateId"
FROM
cluster c
WHERE
  EXISTS (
    SELECT
    FROM
      (
        SELECT
          *
        FROM
          cluster_membership
        WHERE
          in_force (valid_from, valid_to, $1::date)
          AND recorded_at <= $2::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $3::timestamptz
          )
      ) m
    WHERE
      m.cluster_id = c.id
  )
ORDER BY
  c.code COLLATE "C";

-- $1 = "2021-10-28"
-- $2, $3 = 2021-10-28T02:00:00.000Z
-- $4 = <ids>
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
  t.lon AS "lon",
  linked.owner_ids AS "ownerIds"
FROM
  (
    SELECT
      linked_id,
      json_agg(owner_id) AS owner_ids
    FROM
      (
        SELECT
          corridor_id AS owner_id,
          province_id AS linked_id
        FROM
          (
            SELECT
              *
            FROM
              corridor_membership
            WHERE
              in_force (valid_from, valid_to, $1::date)
              AND recorded_at <= $2::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $3::timestamptz
              )
          ) m
      ) link
    WHERE
      owner_id = ANY (
        (
          SELECT
            $4::integer[]
        )::integer[]
      )
    GROUP BY
      linked_id
  ) linked
  JOIN province t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
  m.id AS "id",
  m.seeded AS "seeded",
  m.recorded_at AS "recordedAt",
  m.withdrawn_at AS "withdrawnAt",
  m.citation_id AS "citationId",
  m.corridor_id AS "corridorId",
  m.province_id AS "provinceId",
  m.valid_from AS "validFrom",
  m.first_day_known AS "firstDayKnown",
  m.valid_to AS "validTo",
  m.inferred AS "inferred"
FROM
  (
    SELECT
      *
    FROM
      corridor_membership
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) m
  JOIN province ON province.id = m.province_id
WHERE
  m.corridor_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
ORDER BY
  m.valid_from NULLS FIRST,
  province.code COLLATE "C";

-- $1 = "2021-10-28"
-- $2, $3 = 2021-10-28T02:00:00.000Z
-- $4 = <ids>
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
  t.lon AS "lon",
  linked.owner_ids AS "ownerIds"
FROM
  (
    SELECT
      linked_id,
      json_agg(owner_id) AS owner_ids
    FROM
      (
        SELECT
          cluster_id AS owner_id,
          province_id AS linked_id
        FROM
          (
            SELECT
              *
            FROM
              cluster_membership
            WHERE
              in_force (valid_from, valid_to, $1::date)
              AND recorded_at <= $2::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $3::timestamptz
              )
          ) m
      ) link
    WHERE
      owner_id = ANY (
        (
          SELECT
            $4::integer[]
        )::integer[]
      )
    GROUP BY
      linked_id
  ) linked
  JOIN province t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";

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
