-- $1 = "member state"
-- $2 = ["TH","Th"]
SELECT
  $1::text AS kind,
  t.code
FROM
  (
    SELECT
      code,
      names
    FROM
      member_state
  ) t
WHERE
  t.code = ANY ($2::text[]);

-- $1, $6, $9 = "2015-01-01"
-- $2, $3, $7, $8 = 2021-10-28T02:00:00.000Z
-- $4 = 0
-- $5 = "TH"
-- $10 = <ids>
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
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $3::timestamptz
              )
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
                AND (
                  withdrawn_at IS NULL
                  OR withdrawn_at > $8::timestamptz
                )
            ) member
            JOIN corridor related ON related.id = member.corridor_id
            AND in_force (related.valid_from, related.valid_to, $9::date)
          WHERE
            member.province_id = p.id
        )
      )
  ) AS count
FROM
  unnest(
    (
      SELECT
        $10::integer[]
    )::integer[]
  ) owner (id);

-- $1, $11 = "EN"
-- $2, $7, $10 = "2015-01-01"
-- $3, $4, $8, $9 = 2021-10-28T02:00:00.000Z
-- $5 = 0
-- $6 = "TH"
-- $12 = 6
-- $13 = <ids>
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
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $4::timestamptz
                  )
              ) m
            WHERE
              m.province_id = p.id
          )
          AND owner.id IN ($5::integer, p.member_state_id)
          AND (
            EXISTS (
              SELECT
              FROM
                member_state related
              WHERE
                related.id = p.member_state_id
                AND (related.code = $6)
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
                    in_force (valid_from, valid_to, $7::date)
                    AND recorded_at <= $8::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $9::timestamptz
                    )
                ) member
                JOIN corridor related ON related.id = member.corridor_id
                AND in_force (related.valid_from, related.valid_to, $10::date)
              WHERE
                member.province_id = p.id
            )
          )
        ORDER BY
          sort_key (coalesce(p.names ->> $11, p.names ->> 'EN', p.names ->> 'TH', p.names ->> 'MS', p.names ->> 'ID')) COLLATE "C" ASC NULLS LAST,
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $12
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $13::integer[]
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
  JOIN
cluster t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";

-- $1, $4 = "2015-01-01"
-- $2, $3 = 2021-10-28T02:00:00.000Z
-- $5 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.valid_from AS "validFrom",
  t.first_day_known AS "firstDayKnown",
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
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $3::timestamptz
              )
          ) m
          JOIN corridor c ON c.id = m.corridor_id
          AND in_force (c.valid_from, c.valid_to, $4::date)
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
  JOIN corridor t ON t.id = linked.linked_id
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
  m.province_id AS "provinceId",
  m.valid_from AS "validFrom",
  m.first_day_known AS "firstDayKnown",
  m.valid_to AS "validTo"
FROM
  (
    SELECT
      *
    FROM
      programme_membership
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) m
WHERE
  m.province_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
ORDER BY
  m.valid_from NULLS FIRST;

-- $1 = "2015-01-01"
-- $2, $3 = 2021-10-28T02:00:00.000Z
-- $4 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.recorded_at AS "recordedAt",
  t.withdrawn_at AS "withdrawnAt",
  t.citation_id AS "citationId",
  t.code AS "code",
  t.names AS "names",
  t.province_id AS "provinceId",
  t.counterpart_names AS "counterpartNames",
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
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $3::timestamptz
              )
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
            $4::integer[]
        )::integer[]
      )
    GROUP BY
      linked_id
  ) linked
  JOIN border_crossing t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";

-- $1, $2, $3, $4, $5, $6, $10, $11 = 2021-10-28T02:00:00.000Z
-- $7, $9 = "2015-01-01"
-- $8 = <ids>
SELECT
  owner.id AS "ownerId",
  a.id AS "id",
  a.seeded AS "seeded",
  a.recorded_at AS "recordedAt",
  a.withdrawn_at AS "withdrawnAt",
  a.citation_id AS "citationId",
  a.stated_by_id AS "statedById",
  a.code AS "code",
  a.decision_id AS "decisionId",
  a.texts AS "texts",
  a.assignee_id AS "assigneeId",
  a.project_id AS "projectId",
  a.due_on AS "dueOn",
  a.status AS "status"
FROM
  province owner
  JOIN (
    SELECT
      *
    FROM
      action_item
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) a ON a.status IN ('OPEN', 'IN_PROGRESS', 'UNKNOWN')
  JOIN (
    SELECT
      *
    FROM
      (
        SELECT
          NULL::timestamptz AS withdrawn_at,
          *
        FROM
          decision
        UNION ALL
        SELECT
          *
        FROM
          decision_past
      ) version
    WHERE
      recorded_at <= $3::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $4::timestamptz
      )
  ) d ON d.id = a.decision_id
  AND coalesce(
    d.decided_on,
    (
      SELECT
        min(m.ends_on)
      FROM
        decision_meeting link
        JOIN (
          SELECT
            *
          FROM
            (
              SELECT
                NULL::timestamptz AS withdrawn_at,
                *
              FROM
                meeting
              UNION ALL
              SELECT
                *
              FROM
                meeting_past
            ) version
          WHERE
            recorded_at <= $5::timestamptz
            AND (
              withdrawn_at IS NULL
              OR withdrawn_at > $6::timestamptz
            )
        ) m ON m.id = link.meeting_id
      WHERE
        link.decision_id = d.id
    ),
    '-infinity'
  ) <= $7::date
  LEFT JOIN organisation assignee ON assignee.id = a.assignee_id
WHERE
  owner.id = ANY (
    (
      SELECT
        $8::integer[]
    )::integer[]
  )
  AND CASE
    WHEN a.project_id IS NOT NULL THEN EXISTS (
      SELECT
      FROM
        project_tree tree
        JOIN (
          SELECT
            *
          FROM
            project_province
          WHERE
            in_force (valid_from, valid_to, $9::date)
            AND recorded_at <= $10::timestamptz
            AND (
              withdrawn_at IS NULL
              OR withdrawn_at > $11::timestamptz
            )
        ) located ON located.project_id = tree.project_id
      WHERE
        tree.ancestor_id = a.project_id
        AND located.province_id = owner.id
    )
    ELSE coalesce(assignee.province_id = owner.id, assignee.member_state_id = owner.member_state_id, true)
  END
ORDER BY
  a.due_on NULLS LAST,
  a.code COLLATE "C";

-- $1, $2, $3, $4, $5, $6, $7 = 2021-10-28T02:00:00.000Z
-- $8 = "2015-01-01"
-- $9 = <ids>
SELECT
  o.province_id AS "provinceId",
  a.decision_id AS "decisionId",
  a.organisation_id AS "organisationId",
  k.changed_at AS "acknowledgedAt",
  k.note
FROM
  (
    SELECT
      *
    FROM
      circular_addressee
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) a
  JOIN organisation o ON o.id = a.organisation_id
  LEFT JOIN circular_acknowledgement k ON k.decision_id = a.decision_id
  AND k.office_id = a.organisation_id
  AND k.changed_at <= $3::timestamptz
  JOIN (
    SELECT
      *
    FROM
      (
        SELECT
          NULL::timestamptz AS withdrawn_at,
          *
        FROM
          decision
        UNION ALL
        SELECT
          *
        FROM
          decision_past
      ) version
    WHERE
      recorded_at <= $4::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $5::timestamptz
      )
  ) d ON d.id = a.decision_id
  AND coalesce(
    d.decided_on,
    (
      SELECT
        min(m.ends_on)
      FROM
        decision_meeting link
        JOIN (
          SELECT
            *
          FROM
            (
              SELECT
                NULL::timestamptz AS withdrawn_at,
                *
              FROM
                meeting
              UNION ALL
              SELECT
                *
              FROM
                meeting_past
            ) version
          WHERE
            recorded_at <= $6::timestamptz
            AND (
              withdrawn_at IS NULL
              OR withdrawn_at > $7::timestamptz
            )
        ) m ON m.id = link.meeting_id
      WHERE
        link.decision_id = d.id
    ),
    '-infinity'
  ) <= $8::date
WHERE
  o.province_id = ANY (
    (
      SELECT
        $9::integer[]
    )::integer[]
  )
ORDER BY
  d.code COLLATE "C",
  o.code COLLATE "C";
