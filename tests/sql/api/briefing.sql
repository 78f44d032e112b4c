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
  t.code AS "code",
  t.names AS "names",
  t.body_id AS "bodyId",
  t.number AS "number",
  t.number_as_printed AS "numberAsPrinted",
  t.starts_on AS "startsOn",
  t.ends_on AS "endsOn",
  t.precision AS "precision",
  t.places AS "places",
  t.province_id AS "provinceId",
  t.host_member_state_id AS "hostMemberStateId",
  t.host_organisation_id AS "hostOrganisationId",
  t.chair_id AS "chairId",
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

-- $1 = <ids>
SELECT
  this.id AS "ownerId",
  m.id AS "id",
  m.seeded AS "seeded",
  m.code AS "code",
  m.names AS "names",
  m.body_id AS "bodyId",
  m.number AS "number",
  m.number_as_printed AS "numberAsPrinted",
  m.starts_on AS "startsOn",
  m.ends_on AS "endsOn",
  m.precision AS "precision",
  m.places AS "places",
  m.province_id AS "provinceId",
  m.host_member_state_id AS "hostMemberStateId",
  m.host_organisation_id AS "hostOrganisationId",
  m.chair_id AS "chairId",
  m.week_id AS "weekId"
FROM
  meeting this
  CROSS JOIN LATERAL (
    SELECT
      other.*
    FROM
      meeting other
      JOIN body ON body.id = other.body_id
      AND other.code = body.code || '-' || other.number
    WHERE
      other.body_id = this.body_id
      AND other.starts_on < this.starts_on
    ORDER BY
      other.starts_on DESC
    LIMIT
      1
  ) m
WHERE
  this.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );

-- $1, $3, $4, $5, $7, $8 = 2016-09-21T17:00:00.000Z
-- $2, $6 = "2016-09-22"
-- $9 = 101
-- $10 = <ids>
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
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $2::date
                  AND listing.recorded_at <= $3::timestamptz
              )
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
                      recorded_at <= $4::timestamptz
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
                      recorded_at <= $5::timestamptz
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $6::date
                      AND listing.recorded_at <= $7::timestamptz
                  )
              ) part
            WHERE
              part.parent_id = p.id
          )
          AND true
          AND EXISTS (
            SELECT
            FROM
              project_tree tree
              JOIN (
                SELECT
                  *
                FROM
                  project
                WHERE
                  recorded_at <= $8::timestamptz
              ) whole ON whole.id = tree.ancestor_id
            WHERE
              tree.project_id = p.id
              AND whole.cross_border
          )
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $9
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $10::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1, $4 = 2016-09-21T17:00:00.000Z
-- $2 = "2016-09-22"
-- $3 = <ids>
SELECT
  owner.id AS "ownerId",
  a.id AS "id",
  a.seeded AS "seeded",
  a.recorded_at AS "recordedAt",
  a.citation_id AS "citationId",
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
  ) a ON a.status IN ('OPEN', 'IN_PROGRESS')
  JOIN decision d ON d.id = a.decision_id
  AND (
    d.decided_on IS NULL
    OR d.decided_on <= $2::date
  )
  LEFT JOIN organisation assignee ON assignee.id = a.assignee_id
WHERE
  owner.id = ANY (
    (
      SELECT
        $3::integer[]
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
            recorded_at <= $4::timestamptz
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

-- $1, $3, $5, $7, $9 = "2016-09-22"
-- $2, $4, $6, $8 = 2016-09-21T17:00:00.000Z
-- $10 = <ids>
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
          ) own
          JOIN (
            SELECT
              *
            FROM
              cluster_membership
            WHERE
              in_force (valid_from, valid_to, $3::date)
              AND recorded_at <= $4::timestamptz
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
              in_force (valid_from, valid_to, $5::date)
              AND recorded_at <= $6::timestamptz
          ) own
          JOIN (
            SELECT
              *
            FROM
              corridor_membership
            WHERE
              in_force (valid_from, valid_to, $7::date)
              AND recorded_at <= $8::timestamptz
          ) other ON other.corridor_id = own.corridor_id
          AND other.province_id <> own.province_id
          JOIN corridor ON corridor.id = own.corridor_id
          AND in_force (corridor.valid_from, corridor.valid_to, $9::date)
      ) link
    WHERE
      owner_id = ANY (
        (
          SELECT
            $10::integer[]
        )::integer[]
      )
    GROUP BY
      linked_id
  ) linked
  JOIN province t ON t.id = linked.linked_id
ORDER BY
  t.code COLLATE "C";

-- $1 = <ids>
-- $2 = 2016-09-21T17:00:00.000Z
-- $3 = "2016-09-22"
SELECT
  newest."ownerId",
  newest.id AS "id",
  newest.seeded AS "seeded",
  newest.recorded_at AS "recordedAt",
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
  newest.note AS "note"
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
      ) o ON o.member_state_id IS NULL
      AND (
        o.province_id IS NULL
        OR o.province_id = owner.id
      )
    WHERE
      o.period_start <= $3::date
  ) newest
WHERE
  newest.age = 1
ORDER BY
  newest.province_id IS NULL,
  newest.code COLLATE "C";

-- $1 = 0
-- $2 = "2016-09-22"
-- $3 = 11
-- $4 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          m.id AS "id",
          m.seeded AS "seeded",
          m.code AS "code",
          m.names AS "names",
          m.body_id AS "bodyId",
          m.number AS "number",
          m.number_as_printed AS "numberAsPrinted",
          m.starts_on AS "startsOn",
          m.ends_on AS "endsOn",
          m.precision AS "precision",
          m.places AS "places",
          m.province_id AS "provinceId",
          m.host_member_state_id AS "hostMemberStateId",
          m.host_organisation_id AS "hostOrganisationId",
          m.chair_id AS "chairId",
          m.week_id AS "weekId",
          json_build_array((m.starts_on)::text, (m.code)::text)::text AS "cursorPosition"
        FROM
          meeting m
        WHERE
          owner.id IN ($1::integer, m.body_id)
          AND (m.starts_on > $2::date)
        ORDER BY
          m.starts_on ASC NULLS LAST,
          m.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $3
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $4::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1, $3, $4, $5, $7 = 2016-09-21T17:00:00.000Z
-- $2, $6 = "2016-09-22"
-- $8 = <ids>
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
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $2::date
              AND listing.recorded_at <= $3::timestamptz
          )
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
                  recorded_at <= $4::timestamptz
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
                  recorded_at <= $5::timestamptz
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $6::date
                  AND listing.recorded_at <= $7::timestamptz
              )
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
        $8::integer[]
    )::integer[]
  ) owner (id);

-- $1, $3, $4, $5, $7, $8, $10, $11, $13, $14, $15, $16, $18, $19, $21, $24, $26, $27, $29, $30, $31, $32, $34, $35, $38, $40, $42, $43, $45, $46, $47, $48, $50, $51 = 2016-09-21T17:00:00.000Z
-- $2, $6, $9, $22, $23, $25, $37, $39, $41 = "2016-09-22"
-- $12, $17, $28, $33, $44, $49 = ["PUBLISHED","CERTIFIED"]
-- $20, $36, $52 = ["CERTIFIED"]
-- $53 = 101
-- $54 = <ids>
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
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $2::date
                  AND listing.recorded_at <= $3::timestamptz
              )
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
                      recorded_at <= $4::timestamptz
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
                      recorded_at <= $5::timestamptz
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $6::date
                      AND listing.recorded_at <= $7::timestamptz
                  )
              ) part
            WHERE
              part.parent_id = p.id
          )
          AND true
          AND (
            coalesce(
              (
                SELECT
                  report.stage
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $8::timestamptz
                  ) report
                WHERE
                  report.project_id = p.id
                  AND report.as_of <= $9::date
                  AND CASE
                    WHEN report.state_since <= $10::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $11::timestamptz)
                  END = ANY ($12::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $13::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $14::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $15::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $16::timestamptz)
                        END = ANY ($17::text[])
                    )
                  )
                  AND report.stage IS NOT NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $18::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $19::timestamptz)
                  END = ANY ($20::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
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
                          recorded_at <= $21::timestamptz
                      ) schedule
                    WHERE
                      schedule.project_id = p.id
                      AND (
                        schedule.as_of IS NULL
                        OR schedule.as_of <= $22::date
                      )
                    ORDER BY
                      schedule.as_of DESC NULLS LAST,
                      schedule.recorded_at DESC,
                      schedule.id DESC
                    LIMIT
                      1
                  ) schedule
              ) < $23::date
              OR coalesce(
                (
                  SELECT
                    report.planned_percent
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        progress_report
                      WHERE
                        recorded_at <= $24::timestamptz
                    ) report
                  WHERE
                    report.project_id = p.id
                    AND report.as_of <= $25::date
                    AND CASE
                      WHEN report.state_since <= $26::timestamptz THEN report.state
                      ELSE report_state_at (report.id, report.state, report.state_since, $27::timestamptz)
                    END = ANY ($28::text[])
                    AND (
                      report.superseded_at IS NULL
                      OR report.superseded_at > $29::timestamptz
                      OR NOT EXISTS (
                        SELECT
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              progress_report
                            WHERE
                              recorded_at <= $30::timestamptz
                          ) correction
                        WHERE
                          correction.supersedes_id = report.id
                          AND CASE
                            WHEN correction.state_since <= $31::timestamptz THEN correction.state
                            ELSE report_state_at (correction.id, correction.state, correction.state_since, $32::timestamptz)
                          END = ANY ($33::text[])
                      )
                    )
                    AND report.planned_percent IS NOT NULL
                  ORDER BY
                    report.as_of DESC,
                    CASE
                      WHEN report.state_since <= $34::timestamptz THEN report.state
                      ELSE report_state_at (report.id, report.state, report.state_since, $35::timestamptz)
                    END = ANY ($36::text[]) DESC,
                    report.recorded_at DESC,
                    report.id DESC
                  LIMIT
                    1
                ),
                (
                  SELECT
                    planned_percent (schedule.starts_on, schedule.ends_on, $37::date)
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
                            recorded_at <= $38::timestamptz
                        ) schedule
                      WHERE
                        schedule.project_id = p.id
                        AND (
                          schedule.as_of IS NULL
                          OR schedule.as_of <= $39::date
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
                  effective_percent (report.percent, report.stage)
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $40::timestamptz
                  ) report
                WHERE
                  report.project_id = p.id
                  AND report.as_of <= $41::date
                  AND CASE
                    WHEN report.state_since <= $42::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $43::timestamptz)
                  END = ANY ($44::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $45::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $46::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $47::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $48::timestamptz)
                        END = ANY ($49::text[])
                    )
                  )
                  AND (
                    report.percent IS NOT NULL
                    OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                  )
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $50::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $51::timestamptz)
                  END = ANY ($52::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              )
            )
          )
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $53
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $54::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1, $3, $4, $5, $7, $8, $10, $11, $13, $14, $15, $16, $18, $19, $21, $23, $24, $26, $27, $28, $29, $31, $32 = 2016-09-21T17:00:00.000Z
-- $2, $6, $9, $22 = "2016-09-22"
-- $12, $17, $25, $30 = ["PUBLISHED","CERTIFIED"]
-- $20, $33 = ["CERTIFIED"]
-- $34 = 101
-- $35 = <ids>
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
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $2::date
                  AND listing.recorded_at <= $3::timestamptz
              )
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
                      recorded_at <= $4::timestamptz
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
                      recorded_at <= $5::timestamptz
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $6::date
                      AND listing.recorded_at <= $7::timestamptz
                  )
              ) part
            WHERE
              part.parent_id = p.id
          )
          AND true
          AND (
            SELECT
              effective_percent (report.percent, report.stage)
            FROM
              (
                SELECT
                  *
                FROM
                  progress_report
                WHERE
                  recorded_at <= $8::timestamptz
              ) report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $9::date
              AND CASE
                WHEN report.state_since <= $10::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $11::timestamptz)
              END = ANY ($12::text[])
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $13::timestamptz
                OR NOT EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        progress_report
                      WHERE
                        recorded_at <= $14::timestamptz
                    ) correction
                  WHERE
                    correction.supersedes_id = report.id
                    AND CASE
                      WHEN correction.state_since <= $15::timestamptz THEN correction.state
                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $16::timestamptz)
                    END = ANY ($17::text[])
                )
              )
              AND (
                report.percent IS NOT NULL
                OR report.stage IN ('COMPLETED', 'OPERATIONAL')
              )
            ORDER BY
              report.as_of DESC,
              CASE
                WHEN report.state_since <= $18::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $19::timestamptz)
              END = ANY ($20::text[]) DESC,
              report.recorded_at DESC,
              report.id DESC
            LIMIT
              1
          ) IS NULL
          AND (
            SELECT
              report.stage
            FROM
              (
                SELECT
                  *
                FROM
                  progress_report
                WHERE
                  recorded_at <= $21::timestamptz
              ) report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $22::date
              AND CASE
                WHEN report.state_since <= $23::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $24::timestamptz)
              END = ANY ($25::text[])
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $26::timestamptz
                OR NOT EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        progress_report
                      WHERE
                        recorded_at <= $27::timestamptz
                    ) correction
                  WHERE
                    correction.supersedes_id = report.id
                    AND CASE
                      WHEN correction.state_since <= $28::timestamptz THEN correction.state
                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $29::timestamptz)
                    END = ANY ($30::text[])
                )
              )
              AND report.stage IS NOT NULL
            ORDER BY
              report.as_of DESC,
              CASE
                WHEN report.state_since <= $31::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $32::timestamptz)
              END = ANY ($33::text[]) DESC,
              report.recorded_at DESC,
              report.id DESC
            LIMIT
              1
          ) IS DISTINCT FROM 'DROPPED'
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $34
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $35::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1 = ["Province:TH-90","Meeting:CMGF-13","Project:P17","Observation:GDP_GROWTH.IMT-GT.2010-2015","Observation:GDP_GROWTH_TOTAL.IMT-GT.1993-2021","Observation:GDP_PC.IMT-GT.2015","Observation:POP.IMT-GT.2012","Observation:TRADE_GROWTH_TOTAL.IMT-GT.1993-2021"]
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
  d.resolved AS "resolved"
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
ORDER BY
  d.position;
