-- $1, $5, $7 = "2015-01-01"
-- $2, $6 = 2021-10-28T02:00:00.000Z
-- $3 = 0
-- $4 = "TH"
-- $8 = <ids>
SELECT
  owner.id,
  (
    SELECT
      count(*)
    FROM
      province p
    WHERE
      EXISTS (
        SELECT
        FROM
          (
            SELECT
              *
            FROM
              programme_membership
            WHERE
              in_force (valid_from, valid_to, $1::date)
              AND recorded_at <= $2::timestamptz
          ) m
        WHERE
          m.province_id = p.id
      )
      AND owner.id IN ($3::integer, p.member_state_id)
      AND (
        EXISTS (
          SELECT
          FROM
            member_state related
          WHERE
            related.id = p.member_state_id
            AND (related.code = $4)
        )
        AND EXISTS (
          SELECT
          FROM
            (
              SELECT
                *
              FROM
                corridor_membership
              WHERE
                in_force (valid_from, valid_to, $5::date)
                AND recorded_at <= $6::timestamptz
            ) member
            JOIN corridor related ON related.id = member.corridor_id
            AND in_force (related.valid_from, related.valid_to, $7::date)
          WHERE
            member.province_id = p.id
        )
      )
  ) AS count
FROM
  unnest(
    (
      SELECT
        $8::integer[]
    )::integer[]
  ) owner (id);

-- $1, $9 = "EN"
-- $2, $6, $8 = "2015-01-01"
-- $3, $7 = 2021-10-28T02:00:00.000Z
-- $4 = 0
-- $5 = "TH"
-- $10 = 6
-- $11 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          p.id AS "id",
          p.seeded AS "seeded",
          p.code AS "code",
          p.kind AS "kind",
          p.names AS "names",
          p.translated AS "translated",
          p.aliases AS "aliases",
          p.member_state_id AS "memberStateId",
          p.capital AS "capital",
          p.area_km2 AS "areaKm2",
          p.lat AS "lat",
          p.lon AS "lon",
          json_build_array(
            (sort_key (coalesce(p.names ->> $1, p.names ->> 'EN', p.names ->> 'TH', p.names ->> 'MS', p.names ->> 'ID')))::text,
            (p.code)::text
          )::text AS "cursorPosition"
        FROM
          province p
        WHERE
          EXISTS (
            SELECT
            FROM
              (
                SELECT
                  *
                FROM
                  programme_membership
                WHERE
                  in_force (valid_from, valid_to, $2::date)
                  AND recorded_at <= $3::timestamptz
              ) m
            WHERE
              m.province_id = p.id
          )
          AND owner.id IN ($4::integer, p.member_state_id)
          AND (
            EXISTS (
              SELECT
              FROM
                member_state related
              WHERE
                related.id = p.member_state_id
                AND (related.code = $5)
            )
            AND EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    corridor_membership
                  WHERE
                    in_force (valid_from, valid_to, $6::date)
                    AND recorded_at <= $7::timestamptz
                ) member
                JOIN corridor related ON related.id = member.corridor_id
                AND in_force (related.valid_from, related.valid_to, $8::date)
              WHERE
                member.province_id = p.id
            )
          )
        ORDER BY
          sort_key (coalesce(p.names ->> $9, p.names ->> 'EN', p.names ->> 'TH', p.names ->> 'MS', p.names ->> 'ID')) COLLATE "C" ASC NULLS LAST,
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $10
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $11::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names"
FROM
  member_state t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );

-- $1 = "2015-01-01"
-- $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.scheme AS "scheme",
  t.names AS "names",
  t.member_state_id AS "memberStateId",
  linked.owner_ids AS "ownerIds"
FROM
  (
    SELECT
      linked_id,
      json_agg(owner_id) AS owner_ids
    FROM
      (
        SELECT
          province_id AS owner_id,
          cluster_id AS linked_id
        FROM
          (
            SELECT
              *
            FROM
              cluster_membership
            WHERE
              in_force (valid_from, valid_to, $1::date)
              AND recorded_at <= $2::timestamptz
          ) m
      ) link
    WHERE
      owner_id = ANY (
        (
          SELECT
            $3::integer[]
        )::integer[]
      )
    GROUP BY
      linked_id
  ) linked
  JOIN
cluster t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";

-- $1, $3 = "2015-01-01"
-- $2 = 2021-10-28T02:00:00.000Z
-- $4 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.valid_from AS "validFrom",
  t.valid_to AS "validTo",
  t.note AS "note",
  linked.owner_ids AS "ownerIds"
FROM
  (
    SELECT
      linked_id,
      json_agg(owner_id) AS owner_ids
    FROM
      (
        SELECT
          m.province_id AS owner_id,
          m.corridor_id AS linked_id
        FROM
          (
            SELECT
              *
            FROM
              corridor_membership
            WHERE
              in_force (valid_from, valid_to, $1::date)
              AND recorded_at <= $2::timestamptz
          ) m
          JOIN corridor c ON c.id = m.corridor_id
          AND in_force (c.valid_from, c.valid_to, $3::date)
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
  JOIN corridor t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";

-- $1 = 2021-10-28T02:00:00.000Z
-- $2 = <ids>
SELECT
  m.id AS "id",
  m.seeded AS "seeded",
  m.recorded_at AS "recordedAt",
  m.citation_id AS "citationId",
  m.province_id AS "provinceId",
  m.valid_from AS "validFrom",
  m.valid_to AS "validTo"
FROM
  (
    SELECT
      *
    FROM
      programme_membership
    WHERE
      recorded_at <= $1::timestamptz
  ) m
WHERE
  m.province_id = ANY (
    (
      SELECT
        $2::integer[]
    )::integer[]
  )
ORDER BY
  m.valid_from NULLS FIRST;

-- $1 = "2015-01-01"
-- $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.recorded_at AS "recordedAt",
  t.citation_id AS "citationId",
  t.code AS "code",
  t.names AS "names",
  t.province_id AS "provinceId",
  t.counterpart_name AS "counterpartName",
  t.counterpart_province_id AS "counterpartProvinceId",
  t.kinds AS "kinds",
  t.notes AS "notes",
  t.valid_from AS "validFrom",
  t.valid_to AS "validTo",
  linked.owner_ids AS "ownerIds"
FROM
  (
    SELECT
      linked_id,
      json_agg(owner_id) AS owner_ids
    FROM
      (
        SELECT
          side.province_id AS owner_id,
          c.id AS linked_id
        FROM
          (
            SELECT
              *
            FROM
              border_crossing
            WHERE
              in_force (valid_from, valid_to, $1::date)
              AND recorded_at <= $2::timestamptz
          ) c
          CROSS JOIN LATERAL (
            VALUES
              (c.province_id),
              (c.counterpart_province_id)
          ) side (province_id)
      ) link
    WHERE
      owner_id = ANY (
        (
          SELECT
            $3::integer[]
        )::integer[]
      )
    GROUP BY
      linked_id
  ) linked
  JOIN border_crossing t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";
