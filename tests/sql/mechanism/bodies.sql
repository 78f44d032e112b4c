-- $1 = "2021-10-28"
-- $2 = ["LEADERS_SUMMIT","MINISTERIAL_MEETING","GOVERNORS_FORUM","SENIOR_OFFICIALS_MEETING","STRATEGIC_PLANNING_MEETING","BUSINESS_COUNCIL","WORKING_GROUP"]
SELECT
  b.id AS "id",
  b.seeded AS "seeded",
  b.code AS "code",
  b.level AS "level",
  b.kind AS "kind",
  b.names AS "names",
  b.translated AS "translated",
  b.aliases AS "aliases",
  b.valid_from AS "validFrom",
  b.valid_to AS "validTo",
  b.notes AS "notes"
FROM
  body b
WHERE
  in_force (b.valid_from, b.valid_to, $1::date)
ORDER BY
  array_position($2::text[], b.level),
  b.code COLLATE "C";

-- $1 = "2021-10-28"
-- $2, $3 = 2021-10-28T02:00:00.000Z
-- $4 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.level AS "level",
  t.kind AS "kind",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.valid_from AS "validFrom",
  t.valid_to AS "validTo",
  t.notes AS "notes",
  linked.owner_ids AS "ownerIds"
FROM
  (
    SELECT
      linked_id,
      json_agg(owner_id) AS owner_ids
    FROM
      (
        SELECT
          body_id AS owner_id,
          reports_to_id AS linked_id
        FROM
          (
            SELECT
              *
            FROM
              body_reporting
            WHERE
              in_force (valid_from, valid_to, $1::date)
              AND recorded_at <= $2::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $3::timestamptz
              )
          ) reporting
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
  JOIN body t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";

-- $1 = "2021-10-28"
-- $2, $3 = 2021-10-28T02:00:00.000Z
-- $4 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.level AS "level",
  t.kind AS "kind",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.valid_from AS "validFrom",
  t.valid_to AS "validTo",
  t.notes AS "notes",
  linked.owner_ids AS "ownerIds"
FROM
  (
    SELECT
      linked_id,
      json_agg(owner_id) AS owner_ids
    FROM
      (
        SELECT
          reports_to_id AS owner_id,
          body_id AS linked_id
        FROM
          (
            SELECT
              *
            FROM
              body_reporting
            WHERE
              in_force (valid_from, valid_to, $1::date)
              AND recorded_at <= $2::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $3::timestamptz
              )
          ) reporting
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
  JOIN body t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";

-- $1 = "2021-10-28"
-- $2 = <ids>
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
          body_id AS owner_id,
          sector_id AS linked_id
        FROM
          body_sector span
        WHERE
          in_force (span.valid_from, span.valid_to, $1::date)
      ) link
    WHERE
      owner_id = ANY (
        (
          SELECT
            $2::integer[]
        )::integer[]
      )
    GROUP BY
      linked_id
  ) linked
  JOIN sector t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";
