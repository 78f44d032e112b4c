-- $1 = ["TH","Th"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names"
FROM
  member_state t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = "2025-09-30"
-- $2, $3 = 2021-10-28T02:00:00.000Z
-- $4 = <ids>
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
        SELECT DISTINCT
          c.member_state_id AS owner_id,
          c.id AS linked_id
        FROM
        cluster c
        JOIN (
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
        ) m ON m.cluster_id = c.id
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
  JOIN
cluster t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";

-- $1 = "2025-09-30"
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
          p.member_state_id AS owner_id,
          p.id AS linked_id
        FROM
          province p
          JOIN (
            SELECT
              *
            FROM
              programme_membership
            WHERE
              in_force (valid_from, valid_to, $1::date)
              AND recorded_at <= $2::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $3::timestamptz
              )
          ) m ON m.province_id = p.id
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
  p.id AS "id",
  p.seeded AS "seeded",
  p.recorded_at AS "recordedAt",
  p.version AS "version",
  p.stated_by_id AS "statedById",
  p.code AS "code",
  p.names AS "names",
  p.translated AS "translated",
  p.aliases AS "aliases",
  p.starts_on AS "startsOn",
  p.ends_on AS "endsOn",
  p.precision AS "precision",
  p.period_as_printed AS "periodAsPrinted",
  p.in_preparation AS "inPreparation",
  p.notes AS "notes",
  p.member_state_id AS "memberStateId",
  p.province_id AS "provinceId",
  p.cluster_id AS "clusterId",
  p.parent_id AS "parentId",
  p.succeeds_id AS "succeedsId",
  p.adopted_by_id AS "adoptedById",
  p.citation_id AS "citationId",
  p.change_reason AS "changeReason",
  p.is_withdrawn AS "isWithdrawn"
FROM
  (
    SELECT
      *
    FROM
      (
        SELECT
          *
        FROM
          (
            SELECT
              NULL::timestamptz AS withdrawn_at,
              *
            FROM
              plan
            UNION ALL
            SELECT
              *
            FROM
              plan_past
          ) version
        WHERE
          recorded_at <= $1::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $2::timestamptz
          )
      ) held
    WHERE
      NOT held.is_withdrawn
  ) p
WHERE
  p.cluster_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
ORDER BY
  p.code COLLATE "C";

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
  p.id AS "id",
  p.seeded AS "seeded",
  p.recorded_at AS "recordedAt",
  p.version AS "version",
  p.stated_by_id AS "statedById",
  p.code AS "code",
  p.names AS "names",
  p.translated AS "translated",
  p.aliases AS "aliases",
  p.starts_on AS "startsOn",
  p.ends_on AS "endsOn",
  p.precision AS "precision",
  p.period_as_printed AS "periodAsPrinted",
  p.in_preparation AS "inPreparation",
  p.notes AS "notes",
  p.member_state_id AS "memberStateId",
  p.province_id AS "provinceId",
  p.cluster_id AS "clusterId",
  p.parent_id AS "parentId",
  p.succeeds_id AS "succeedsId",
  p.adopted_by_id AS "adoptedById",
  p.citation_id AS "citationId",
  p.change_reason AS "changeReason",
  p.is_withdrawn AS "isWithdrawn"
FROM
  (
    SELECT
      *
    FROM
      (
        SELECT
          *
        FROM
          (
            SELECT
              NULL::timestamptz AS withdrawn_at,
              *
            FROM
              plan
            UNION ALL
            SELECT
              *
            FROM
              plan_past
          ) version
        WHERE
          recorded_at <= $1::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $2::timestamptz
          )
      ) held
    WHERE
      NOT held.is_withdrawn
  ) p
WHERE
  p.province_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
ORDER BY
  p.code COLLATE "C";

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

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
-- $4 = "2025-09-30"
SELECT
  r.id AS "id",
  r.seeded AS "seeded",
  r.recorded_at AS "recordedAt",
  r.withdrawn_at AS "withdrawnAt",
  r.citation_id AS "citationId",
  r.stated_by_id AS "statedById",
  r.plan_id AS "planId",
  r.number AS "number",
  r.state AS "state",
  r.day AS "day",
  r.findings AS "findings"
FROM
  (
    SELECT
      *
    FROM
      plan_review
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) r
WHERE
  r.plan_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
  AND r.day <= $4::date
ORDER BY
  r.number;

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
-- $4 = "2025-09-30"
SELECT
  r.id AS "id",
  r.seeded AS "seeded",
  r.recorded_at AS "recordedAt",
  r.withdrawn_at AS "withdrawnAt",
  r.citation_id AS "citationId",
  r.stated_by_id AS "statedById",
  r.plan_id AS "planId",
  r.number AS "number",
  r.state AS "state",
  r.day AS "day",
  r.findings AS "findings"
FROM
  (
    SELECT
      *
    FROM
      plan_review
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) r
WHERE
  r.plan_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
  AND r.day <= $4::date
ORDER BY
  r.number;
