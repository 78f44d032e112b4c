-- $1, $2 = 2021-10-28T02:00:00.000Z
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
  true
ORDER BY
  p.code COLLATE "C";

-- $1, $2, $3, $4 = 2021-10-28T02:00:00.000Z
-- $5 = <ids>
SELECT
  alignment.plan_id AS "ownerId",
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
      plan_alignment
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) alignment
  JOIN (
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
          recorded_at <= $3::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $4::timestamptz
          )
      ) held
    WHERE
      NOT held.is_withdrawn
  ) p ON p.id = alignment.aligns_with_id
WHERE
  alignment.plan_id = ANY (
    (
      SELECT
        $5::integer[]
    )::integer[]
  )
ORDER BY
  p.code COLLATE "C";

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.valid_from AS "validFrom",
  t.valid_to AS "validTo",
  t.plan_id AS "planId",
  linked.owner_ids AS "ownerIds"
FROM
  (
    SELECT
      linked_id,
      json_agg(owner_id) AS owner_ids
    FROM
      (
        SELECT
          plan_id AS owner_id,
          id AS linked_id
        FROM
          sector
      ) link
    WHERE
      owner_id = ANY (
        (
          SELECT
            $1::integer[]
        )::integer[]
      )
    GROUP BY
      linked_id
  ) linked
  JOIN sector t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
  o.id AS "id",
  o.seeded AS "seeded",
  o.recorded_at AS "recordedAt",
  o.withdrawn_at AS "withdrawnAt",
  o.citation_id AS "citationId",
  o.stated_by_id AS "statedById",
  o.code AS "code",
  o.plan_id AS "planId",
  o.titles AS "titles",
  o.parent_id AS "parentId"
FROM
  (
    SELECT
      *
    FROM
      plan_objective
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) o
WHERE
  o.plan_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
ORDER BY
  o.code COLLATE "C";

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
  p.id = ANY (
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
  t.recorded_at AS "recordedAt",
  t.version AS "version",
  t.stated_by_id AS "statedById",
  t.code AS "code",
  t.kind AS "kind",
  t.titles AS "titles",
  t.aliases AS "aliases",
  t.texts AS "texts",
  t.decided_on AS "decidedOn",
  t.date_as_printed AS "dateAsPrinted",
  t.decided_by_id AS "decidedById"
FROM
  decision t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
  m.id AS "id",
  m.seeded AS "seeded",
  m.recorded_at AS "recordedAt",
  m.withdrawn_at AS "withdrawnAt",
  m.citation_id AS "citationId",
  m.kind AS "kind",
  m.inferred AS "inferred",
  m.from_id AS "fromId",
  m.to_id AS "toId"
FROM
  (
    SELECT
      *
    FROM
      sector_mapping
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) m
  JOIN sector other ON other.id = m.to_id
WHERE
  m.from_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
ORDER BY
  other.code COLLATE "C";

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
  m.id AS "id",
  m.seeded AS "seeded",
  m.recorded_at AS "recordedAt",
  m.withdrawn_at AS "withdrawnAt",
  m.citation_id AS "citationId",
  m.kind AS "kind",
  m.inferred AS "inferred",
  m.from_id AS "fromId",
  m.to_id AS "toId"
FROM
  (
    SELECT
      *
    FROM
      sector_mapping
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) m
  JOIN sector other ON other.id = m.from_id
WHERE
  m.to_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
ORDER BY
  other.code COLLATE "C";

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.recorded_at AS "recordedAt",
  t.withdrawn_at AS "withdrawnAt",
  t.citation_id AS "citationId",
  t.stated_by_id AS "statedById",
  t.code AS "code",
  t.plan_id AS "planId",
  t.titles AS "titles",
  t.parent_id AS "parentId",
  linked.owner_ids AS "ownerIds"
FROM
  (
    SELECT
      linked_id,
      json_agg(owner_id) AS owner_ids
    FROM
      (
        SELECT
          objective_id AS owner_id,
          aligns_with_id AS linked_id
        FROM
          (
            SELECT
              *
            FROM
              objective_alignment
            WHERE
              recorded_at <= $1::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $2::timestamptz
              )
          ) alignment
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
  JOIN plan_objective t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.valid_from AS "validFrom",
  t.valid_to AS "validTo",
  t.plan_id AS "planId",
  linked.owner_ids AS "ownerIds"
FROM
  (
    SELECT
      linked_id,
      json_agg(owner_id) AS owner_ids
    FROM
      (
        SELECT
          objective_id AS owner_id,
          sector_id AS linked_id
        FROM
          (
            SELECT
              *
            FROM
              objective_sector
            WHERE
              recorded_at <= $1::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $2::timestamptz
              )
          ) serving
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
  JOIN sector t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";

-- $1, $2, $4 = 2021-10-28T02:00:00.000Z
-- $3 = "2021-10-28"
-- $5 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.recorded_at AS "recordedAt",
  t.withdrawn_at AS "withdrawnAt",
  t.code AS "code",
  t.names AS "names",
  t.renamed AS "renamed",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.descriptions AS "descriptions",
  t.translated_descriptions AS "translatedDescriptions",
  t.cross_border AS "crossBorder",
  t.relevance AS "relevance",
  t.is_sample AS "isSample",
  t.parent_id AS "parentId",
  t.counterpart_id AS "counterpartId",
  t.body_id AS "bodyId",
  linked.owner_ids AS "ownerIds"
FROM
  (
    SELECT
      linked_id,
      json_agg(owner_id) AS owner_ids
    FROM
      (
        SELECT DISTINCT
          serving.objective_id AS owner_id,
          classified.project_id AS linked_id
        FROM
          (
            SELECT
              *
            FROM
              objective_sector
            WHERE
              recorded_at <= $1::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $2::timestamptz
              )
          ) serving
          JOIN effective_project_sector ($3::date, $4::timestamptz) classified ON classified.sector_id = serving.sector_id
      ) link
    WHERE
      owner_id = ANY (
        (
          SELECT
            $5::integer[]
        )::integer[]
      )
    GROUP BY
      linked_id
  ) linked
  JOIN project t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.valid_from AS "validFrom",
  t.valid_to AS "validTo",
  t.plan_id AS "planId"
FROM
  sector t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );
