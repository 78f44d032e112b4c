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

-- $1 = ["CMGF-13"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.recorded_at AS "recordedAt",
  t.version AS "version",
  t.stated_by_id AS "statedById",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.inferred AS "inferred",
  t.body_id AS "bodyId",
  t.number AS "number",
  t.number_as_printed AS "numberAsPrinted",
  t.starts_on AS "startsOn",
  t.ends_on AS "endsOn",
  t.precision AS "precision",
  t.status AS "status",
  t.change_reason AS "changeReason",
  t.places AS "places",
  t.province_id AS "provinceId",
  t.host_member_state_id AS "hostMemberStateId",
  t.host_organisation_id AS "hostOrganisationId",
  t.chair_id AS "chairId",
  t.participant_texts AS "participantTexts",
  t.week_id AS "weekId"
FROM
  meeting t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1, $2, $3, $4 = 2016-09-21T17:00:00.000Z
-- $5 = <ids>
SELECT
  this.id AS "ownerId",
  m.id AS "id",
  m.seeded AS "seeded",
  m.recorded_at AS "recordedAt",
  m.version AS "version",
  m.stated_by_id AS "statedById",
  m.code AS "code",
  m.names AS "names",
  m.translated AS "translated",
  m.aliases AS "aliases",
  m.inferred AS "inferred",
  m.body_id AS "bodyId",
  m.number AS "number",
  m.number_as_printed AS "numberAsPrinted",
  m.starts_on AS "startsOn",
  m.ends_on AS "endsOn",
  m.precision AS "precision",
  m.status AS "status",
  m.change_reason AS "changeReason",
  m.places AS "places",
  m.province_id AS "provinceId",
  m.host_member_state_id AS "hostMemberStateId",
  m.host_organisation_id AS "hostOrganisationId",
  m.chair_id AS "chairId",
  m.participant_texts AS "participantTexts",
  m.week_id AS "weekId"
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
          meeting
        UNION ALL
        SELECT
          *
        FROM
          meeting_past
      ) version
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) this
  CROSS JOIN LATERAL (
    SELECT
      other.*
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
              meeting
            UNION ALL
            SELECT
              *
            FROM
              meeting_past
          ) version
        WHERE
          recorded_at <= $3::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $4::timestamptz
          )
      ) other
      JOIN body ON body.id = other.body_id
      AND other.code = body.code || '-' || other.number
    WHERE
      other.body_id = this.body_id
      AND other.starts_on < this.starts_on
      AND other.status <> 'CANCELLED'
    ORDER BY
      other.starts_on DESC
    LIMIT
      1
  ) m
WHERE
  this.id = ANY (
    (
      SELECT
        $5::integer[]
    )::integer[]
  );

-- $1, $2, $3, $4, $5, $6, $10, $11 = 2016-09-21T17:00:00.000Z
-- $7, $9 = "2016-09-22"
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

-- $1, $4, $7, $10, $13 = "2016-09-22"
-- $2, $3, $5, $6, $8, $9, $11, $12 = 2016-09-21T17:00:00.000Z
-- $14 = <ids>
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
          own.province_id AS owner_id,
          other.province_id AS linked_id
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
          ) own
          JOIN (
            SELECT
              *
            FROM
              cluster_membership
            WHERE
              in_force (valid_from, valid_to, $4::date)
              AND recorded_at <= $5::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $6::timestamptz
              )
          ) other ON other.cluster_id = own.cluster_id
          AND other.province_id <> own.province_id
        UNION
        SELECT
          own.province_id AS owner_id,
          other.province_id AS linked_id
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
          ) own
          JOIN (
            SELECT
              *
            FROM
              corridor_membership
            WHERE
              in_force (valid_from, valid_to, $10::date)
              AND recorded_at <= $11::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $12::timestamptz
              )
          ) other ON other.corridor_id = own.corridor_id
          AND other.province_id <> own.province_id
          JOIN corridor ON corridor.id = own.corridor_id
          AND in_force (corridor.valid_from, corridor.valid_to, $13::date)
      ) link
    WHERE
      owner_id = ANY (
        (
          SELECT
            $14::integer[]
        )::integer[]
      )
    GROUP BY
      linked_id
  ) linked
  JOIN province t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";

-- $1 = <ids>
-- $2, $3 = 2016-09-21T17:00:00.000Z
-- $4 = "2016-09-22"
SELECT
  newest."ownerId",
  newest.id AS "id",
  newest.seeded AS "seeded",
  newest.recorded_at AS "recordedAt",
  newest.withdrawn_at AS "withdrawnAt",
  newest.citation_id AS "citationId",
  newest.code AS "code",
  newest.indicator_id AS "indicatorId",
  newest.province_id AS "provinceId",
  newest.member_state_id AS "memberStateId",
  newest.period_start AS "periodStart",
  newest.period_end AS "periodEnd",
  newest.value::float8 AS "value",
  newest.status AS "status",
  newest.areas_counted AS "areasCounted",
  newest.notes AS "notes"
FROM
  (
    SELECT
      owner.id AS "ownerId",
      o.*,
      rank() OVER (
        PARTITION BY
          owner.id,
          o.indicator_id,
          o.province_id
        ORDER BY
          o.period_end DESC
      ) AS age
    FROM
      unnest(
        (
          SELECT
            $1::integer[]
        )::integer[]
      ) owner (id)
      JOIN (
        SELECT
          *
        FROM
          observation
        WHERE
          recorded_at <= $2::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $3::timestamptz
          )
      ) o ON o.member_state_id IS NULL
      AND (
        o.province_id IS NULL
        OR o.province_id = owner.id
      )
    WHERE
      o.period_start <= $4::date
  ) newest
WHERE
  newest.age = 1
ORDER BY
  newest.province_id IS NULL,
  newest.code COLLATE "C";

-- $1, $2, $4, $5, $7, $8, $9, $10, $12, $13 = 2016-09-21T17:00:00.000Z
-- $3, $6, $11 = "2016-09-22"
-- $14 = <ids>
SELECT
  owner.id,
  ARRAY(
    SELECT
      p.code
    FROM
      (
        SELECT
          *
        FROM
          (
            SELECT
              *
            FROM
              project
            WHERE
              recorded_at <= $1::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $2::timestamptz
              )
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $3::date
              AND listing.recorded_at <= $4::timestamptz
              AND listing.withdrawn_at > $5::timestamptz
          )
          AND project.relevance = 'PROGRAMME'
      ) p
    WHERE
      p.id IN (
        SELECT
          reached.project_id
        FROM
          (
            SELECT
              province_id AS scope_id,
              province_id AS child,
              project_id
            FROM
              (
                SELECT
                  *
                FROM
                  project_province
                WHERE
                  in_force (valid_from, valid_to, $6::date)
                  AND recorded_at <= $7::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $8::timestamptz
                  )
              ) located
          ) reached
        WHERE
          reached.scope_id = owner.id
      )
      AND NOT EXISTS (
        SELECT
        FROM
          (
            SELECT
              *
            FROM
              (
                SELECT
                  *
                FROM
                  project
                WHERE
                  recorded_at <= $9::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $10::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $11::date
                  AND listing.recorded_at <= $12::timestamptz
                  AND listing.withdrawn_at > $13::timestamptz
              )
              AND project.relevance = 'PROGRAMME'
          ) part
        WHERE
          part.parent_id = p.id
      )
      AND true
    ORDER BY
      p.code COLLATE "C"
  ) AS codes
FROM
  unnest(
    (
      SELECT
        $14::integer[]
    )::integer[]
  ) owner (id);

-- $1, $2 = 2016-09-21T17:00:00.000Z
-- $3 = 0
-- $4 = "2016-09-22"
-- $5 = 11
-- $6 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          m.id AS "id",
          m.seeded AS "seeded",
          m.recorded_at::text AS "recordedAt",
          m.version AS "version",
          m.stated_by_id AS "statedById",
          m.code AS "code",
          m.names AS "names",
          m.translated AS "translated",
          m.aliases AS "aliases",
          m.inferred AS "inferred",
          m.body_id AS "bodyId",
          m.number AS "number",
          m.number_as_printed AS "numberAsPrinted",
          m.starts_on AS "startsOn",
          m.ends_on AS "endsOn",
          m.precision AS "precision",
          m.status AS "status",
          m.change_reason AS "changeReason",
          m.places AS "places",
          m.province_id AS "provinceId",
          m.host_member_state_id AS "hostMemberStateId",
          m.host_organisation_id AS "hostOrganisationId",
          m.chair_id AS "chairId",
          m.participant_texts AS "participantTexts",
          m.week_id AS "weekId",
          json_build_array((m.starts_on)::text, (m.code)::text)::text AS "cursorPosition"
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
                  meeting
                UNION ALL
                SELECT
                  *
                FROM
                  meeting_past
              ) version
            WHERE
              recorded_at <= $1::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $2::timestamptz
              )
          ) m
        WHERE
          owner.id IN ($3::integer, m.body_id)
          AND (m.starts_on > $4::date)
        ORDER BY
          m.starts_on ASC NULLS LAST,
          m.code COLLATE "C" ASC NULLS LAST
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

-- $1, $2, $4, $5, $7, $8, $9, $10, $12, $13, $14, $15 = 2016-09-21T17:00:00.000Z
-- $3, $6, $11 = "2016-09-22"
-- $16 = 101
-- $17 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          p.id AS "id",
          p.code AS "code",
          json_build_array((p.code)::text)::text AS "cursorPosition"
        FROM
          (
            SELECT
              *
            FROM
              (
                SELECT
                  *
                FROM
                  project
                WHERE
                  recorded_at <= $1::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $2::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $3::date
                  AND listing.recorded_at <= $4::timestamptz
                  AND listing.withdrawn_at > $5::timestamptz
              )
              AND project.relevance = 'PROGRAMME'
          ) p
        WHERE
          p.id IN (
            SELECT
              reached.project_id
            FROM
              (
                SELECT
                  province_id AS scope_id,
                  province_id AS child,
                  project_id
                FROM
                  (
                    SELECT
                      *
                    FROM
                      project_province
                    WHERE
                      in_force (valid_from, valid_to, $6::date)
                      AND recorded_at <= $7::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $8::timestamptz
                      )
                  ) located
              ) reached
            WHERE
              reached.scope_id = owner.id
          )
          AND NOT EXISTS (
            SELECT
            FROM
              (
                SELECT
                  *
                FROM
                  (
                    SELECT
                      *
                    FROM
                      project
                    WHERE
                      recorded_at <= $9::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $10::timestamptz
                      )
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $11::date
                      AND listing.recorded_at <= $12::timestamptz
                      AND listing.withdrawn_at > $13::timestamptz
                  )
                  AND project.relevance = 'PROGRAMME'
              ) part
            WHERE
              part.parent_id = p.id
          )
          AND true
          AND EXISTS (
            SELECT
            FROM
              (
                SELECT
                  *
                FROM
                  project
                WHERE
                  recorded_at <= $14::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $15::timestamptz
                  )
              ) own
            WHERE
              own.id = p.id
              AND own.cross_border
          )
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $16
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $17::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1, $2, $4, $5, $7, $8, $9, $10, $12, $13, $16, $18, $19, $20, $25, $27, $29, $30, $34, $36 = 2016-09-21T17:00:00.000Z
-- $3, $6, $11, $14, $15, $17, $21, $22, $23, $24, $26, $28, $31, $32, $33, $35 = "2016-09-22"
-- $37 = 101
-- $38 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          p.id AS "id",
          p.code AS "code",
          json_build_array((p.code)::text)::text AS "cursorPosition"
        FROM
          (
            SELECT
              *
            FROM
              (
                SELECT
                  *
                FROM
                  project
                WHERE
                  recorded_at <= $1::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $2::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $3::date
                  AND listing.recorded_at <= $4::timestamptz
                  AND listing.withdrawn_at > $5::timestamptz
              )
              AND project.relevance = 'PROGRAMME'
          ) p
        WHERE
          p.id IN (
            SELECT
              reached.project_id
            FROM
              (
                SELECT
                  province_id AS scope_id,
                  province_id AS child,
                  project_id
                FROM
                  (
                    SELECT
                      *
                    FROM
                      project_province
                    WHERE
                      in_force (valid_from, valid_to, $6::date)
                      AND recorded_at <= $7::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $8::timestamptz
                      )
                  ) located
              ) reached
            WHERE
              reached.scope_id = owner.id
          )
          AND NOT EXISTS (
            SELECT
            FROM
              (
                SELECT
                  *
                FROM
                  (
                    SELECT
                      *
                    FROM
                      project
                    WHERE
                      recorded_at <= $9::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $10::timestamptz
                      )
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $11::date
                      AND listing.recorded_at <= $12::timestamptz
                      AND listing.withdrawn_at > $13::timestamptz
                  )
                  AND project.relevance = 'PROGRAMME'
              ) part
            WHERE
              part.parent_id = p.id
          )
          AND true
          AND (
            coalesce(
              (
                SELECT
                  known.stage
                FROM
                  (
                    SELECT
                      settled.project_id,
                      settled.percent,
                      settled.stated,
                      settled.stage,
                      settled.planned,
                      settled.report_id,
                      settled.report_as_of,
                      settled.report_state,
                      settled.latest_id,
                      settled.latest_as_of
                    FROM
                      project_state settled
                    WHERE
                      settled.valid_from <= $14::date
                      AND settled.valid_to > $15::date
                      AND settled.known_from <= $16::timestamptz
                    UNION ALL
                    SELECT
                      changed.project_id,
                      changed.percent,
                      changed.stated,
                      changed.stage,
                      changed.planned,
                      changed.report_id,
                      changed.report_as_of,
                      changed.report_state,
                      changed.latest_id,
                      changed.latest_as_of
                    FROM
                      changed_states ($17::date, $18::timestamptz) changed
                  ) known
                WHERE
                  known.project_id = p.id
              ),
              ''
            ) <> ALL ('{COMPLETED,OPERATIONAL,DROPPED}')
            AND (
              (
                SELECT
                  schedule.ends_on
                FROM
                  (
                    SELECT
                      schedule.*
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          schedule_statement
                        WHERE
                          recorded_at <= $19::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $20::timestamptz
                          )
                      ) schedule
                    WHERE
                      schedule.project_id = p.id
                      AND (
                        schedule.as_of IS NULL
                        OR schedule.as_of <= $21::date
                      )
                    ORDER BY
                      schedule.as_of DESC NULLS LAST,
                      schedule.recorded_at DESC,
                      schedule.id DESC
                    LIMIT
                      1
                  ) schedule
              ) < $22::date
              OR coalesce(
                (
                  SELECT
                    known.planned
                  FROM
                    (
                      SELECT
                        settled.project_id,
                        settled.percent,
                        settled.stated,
                        settled.stage,
                        settled.planned,
                        settled.report_id,
                        settled.report_as_of,
                        settled.report_state,
                        settled.latest_id,
                        settled.latest_as_of
                      FROM
                        project_state settled
                      WHERE
                        settled.valid_from <= $23::date
                        AND settled.valid_to > $24::date
                        AND settled.known_from <= $25::timestamptz
                      UNION ALL
                      SELECT
                        changed.project_id,
                        changed.percent,
                        changed.stated,
                        changed.stage,
                        changed.planned,
                        changed.report_id,
                        changed.report_as_of,
                        changed.report_state,
                        changed.latest_id,
                        changed.latest_as_of
                      FROM
                        changed_states ($26::date, $27::timestamptz) changed
                    ) known
                  WHERE
                    known.project_id = p.id
                ),
                (
                  SELECT
                    planned_percent (schedule.starts_on, schedule.ends_on, $28::date)
                  FROM
                    (
                      SELECT
                        schedule.*
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            schedule_statement
                          WHERE
                            recorded_at <= $29::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $30::timestamptz
                            )
                        ) schedule
                      WHERE
                        schedule.project_id = p.id
                        AND (
                          schedule.as_of IS NULL
                          OR schedule.as_of <= $31::date
                        )
                      ORDER BY
                        schedule.as_of DESC NULLS LAST,
                        schedule.recorded_at DESC,
                        schedule.id DESC
                      LIMIT
                        1
                    ) schedule
                )
              ) > (
                SELECT
                  known.percent
                FROM
                  (
                    SELECT
                      settled.project_id,
                      settled.percent,
                      settled.stated,
                      settled.stage,
                      settled.planned,
                      settled.report_id,
                      settled.report_as_of,
                      settled.report_state,
                      settled.latest_id,
                      settled.latest_as_of
                    FROM
                      project_state settled
                    WHERE
                      settled.valid_from <= $32::date
                      AND settled.valid_to > $33::date
                      AND settled.known_from <= $34::timestamptz
                    UNION ALL
                    SELECT
                      changed.project_id,
                      changed.percent,
                      changed.stated,
                      changed.stage,
                      changed.planned,
                      changed.report_id,
                      changed.report_as_of,
                      changed.report_state,
                      changed.latest_id,
                      changed.latest_as_of
                    FROM
                      changed_states ($35::date, $36::timestamptz) changed
                  ) known
                WHERE
                  known.project_id = p.id
              )
            )
          )
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $37
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $38::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1, $2, $4, $5, $7, $8, $9, $10, $12, $13, $16, $18, $21, $23 = 2016-09-21T17:00:00.000Z
-- $3, $6, $11, $14, $15, $17, $19, $20, $22 = "2016-09-22"
-- $24 = 101
-- $25 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          p.id AS "id",
          p.code AS "code",
          json_build_array((p.code)::text)::text AS "cursorPosition"
        FROM
          (
            SELECT
              *
            FROM
              (
                SELECT
                  *
                FROM
                  project
                WHERE
                  recorded_at <= $1::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $2::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $3::date
                  AND listing.recorded_at <= $4::timestamptz
                  AND listing.withdrawn_at > $5::timestamptz
              )
              AND project.relevance = 'PROGRAMME'
          ) p
        WHERE
          p.id IN (
            SELECT
              reached.project_id
            FROM
              (
                SELECT
                  province_id AS scope_id,
                  province_id AS child,
                  project_id
                FROM
                  (
                    SELECT
                      *
                    FROM
                      project_province
                    WHERE
                      in_force (valid_from, valid_to, $6::date)
                      AND recorded_at <= $7::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $8::timestamptz
                      )
                  ) located
              ) reached
            WHERE
              reached.scope_id = owner.id
          )
          AND NOT EXISTS (
            SELECT
            FROM
              (
                SELECT
                  *
                FROM
                  (
                    SELECT
                      *
                    FROM
                      project
                    WHERE
                      recorded_at <= $9::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $10::timestamptz
                      )
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $11::date
                      AND listing.recorded_at <= $12::timestamptz
                      AND listing.withdrawn_at > $13::timestamptz
                  )
                  AND project.relevance = 'PROGRAMME'
              ) part
            WHERE
              part.parent_id = p.id
          )
          AND true
          AND (
            SELECT
              known.percent
            FROM
              (
                SELECT
                  settled.project_id,
                  settled.percent,
                  settled.stated,
                  settled.stage,
                  settled.planned,
                  settled.report_id,
                  settled.report_as_of,
                  settled.report_state,
                  settled.latest_id,
                  settled.latest_as_of
                FROM
                  project_state settled
                WHERE
                  settled.valid_from <= $14::date
                  AND settled.valid_to > $15::date
                  AND settled.known_from <= $16::timestamptz
                UNION ALL
                SELECT
                  changed.project_id,
                  changed.percent,
                  changed.stated,
                  changed.stage,
                  changed.planned,
                  changed.report_id,
                  changed.report_as_of,
                  changed.report_state,
                  changed.latest_id,
                  changed.latest_as_of
                FROM
                  changed_states ($17::date, $18::timestamptz) changed
              ) known
            WHERE
              known.project_id = p.id
          ) IS NULL
          AND (
            SELECT
              known.stage
            FROM
              (
                SELECT
                  settled.project_id,
                  settled.percent,
                  settled.stated,
                  settled.stage,
                  settled.planned,
                  settled.report_id,
                  settled.report_as_of,
                  settled.report_state,
                  settled.latest_id,
                  settled.latest_as_of
                FROM
                  project_state settled
                WHERE
                  settled.valid_from <= $19::date
                  AND settled.valid_to > $20::date
                  AND settled.known_from <= $21::timestamptz
                UNION ALL
                SELECT
                  changed.project_id,
                  changed.percent,
                  changed.stated,
                  changed.stage,
                  changed.planned,
                  changed.report_id,
                  changed.report_as_of,
                  changed.report_state,
                  changed.latest_id,
                  changed.latest_as_of
                FROM
                  changed_states ($22::date, $23::timestamptz) changed
              ) known
            WHERE
              known.project_id = p.id
          ) IS DISTINCT FROM 'DROPPED'
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $24
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $25::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1 = ["Province:TH-90","Meeting:CMGF-13","Project:P17","Project:P42-2","Observation:GDP_GROWTH.IMT-GT.2010-2015","Observation:GDP_GROWTH_TOTAL.IMT-GT.1993-2021","Observation:GDP_PC.IMT-GT.2015","Observation:POP.IMT-GT.2012","Observation:TRADE_GROWTH_TOTAL.IMT-GT.1993-2021"]
-- $2 = 2016-09-21T17:00:00.000Z
SELECT
  touched.node,
  d.id AS "id",
  d.seeded AS "seeded",
  d.code AS "code",
  d.position AS "position",
  d.subjects AS "subjects",
  d.values_a AS "valuesA",
  d.citation_a_id AS "citationAId",
  d.values_b AS "valuesB",
  d.citation_b_id AS "citationBId",
  d.resolutions AS "resolutions",
  d.resolved AS "resolved",
  d.opened_at AS "openedAt",
  d.opened_by_id AS "openedById",
  d.opened_for_id AS "openedForId"
FROM
  (
    SELECT DISTINCT
      node,
      discrepancy_id
    FROM
      discrepancy_subject
    WHERE
      node = ANY (
        (
          SELECT
            $1::text[]
        )::text[]
      )
  ) touched
  JOIN discrepancy d ON d.id = touched.discrepancy_id
  AND (
    d.opened_at IS NULL
    OR d.opened_at <= $2::timestamptz
  )
ORDER BY
  d.position;
