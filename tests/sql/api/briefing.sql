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
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.inferred AS "inferred",
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

-- $1 = <ids>
SELECT
  this.id AS "ownerId",
  m.id AS "id",
  m.seeded AS "seeded",
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
  m.places AS "places",
  m.province_id AS "provinceId",
  m.host_member_state_id AS "hostMemberStateId",
  m.host_organisation_id AS "hostOrganisationId",
  m.chair_id AS "chairId",
  m.participant_texts AS "participantTexts",
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

-- $1, $2, $5, $6 = 2016-09-21T17:00:00.000Z
-- $3 = "2016-09-22"
-- $4 = <ids>
SELECT
  owner.id AS "ownerId",
  a.id AS "id",
  a.seeded AS "seeded",
  a.recorded_at AS "recordedAt",
  a.withdrawn_at AS "withdrawnAt",
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
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) a ON a.status IN ('OPEN', 'IN_PROGRESS', 'UNKNOWN')
  JOIN decision d ON d.id = a.decision_id
  AND coalesce(
    coalesce(
      d.decided_on,
      (
        SELECT
          min(m.ends_on)
        FROM
          decision_meeting link
          JOIN meeting m ON m.id = link.meeting_id
        WHERE
          link.decision_id = d.id
      )
    ),
    '-infinity'
  ) <= $3::date
  LEFT JOIN organisation assignee ON assignee.id = a.assignee_id
WHERE
  owner.id = ANY (
    (
      SELECT
        $4::integer[]
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
            recorded_at <= $5::timestamptz
            AND (
              withdrawn_at IS NULL
              OR withdrawn_at > $6::timestamptz
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

-- $1, $2, $4, $5, $6, $7, $8, $9, $11, $12 = 2016-09-21T17:00:00.000Z
-- $3, $10 = "2016-09-22"
-- $13 = <ids>
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
                  recorded_at <= $6::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $7::timestamptz
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
                  recorded_at <= $8::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $9::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $10::date
                  AND listing.recorded_at <= $11::timestamptz
                  AND listing.withdrawn_at > $12::timestamptz
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
        $13::integer[]
    )::integer[]
  ) owner (id);

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
          m.translated AS "translated",
          m.aliases AS "aliases",
          m.inferred AS "inferred",
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
          m.participant_texts AS "participantTexts",
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

-- $1, $2, $4, $5, $6, $7, $8, $9, $11, $12, $13, $14 = 2016-09-21T17:00:00.000Z
-- $3, $10 = "2016-09-22"
-- $15 = 101
-- $16 = <ids>
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
                      recorded_at <= $6::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $7::timestamptz
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
                      recorded_at <= $8::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $9::timestamptz
                      )
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $10::date
                      AND listing.recorded_at <= $11::timestamptz
                      AND listing.withdrawn_at > $12::timestamptz
                  )
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
                  recorded_at <= $13::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $14::timestamptz
                  )
              ) own
            WHERE
              own.id = p.id
              AND own.cross_border
          )
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $15
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $16::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1, $2, $4, $5, $6, $7, $8, $9, $11, $12, $15, $16, $18, $19, $21, $22, $23, $24, $26, $27, $29, $30, $31, $33, $34, $36, $37, $38, $39, $41, $42, $44, $45, $46, $48, $49, $51, $52, $53, $54, $56, $57, $59, $61, $62, $64, $65, $66, $67, $69, $70, $74, $75, $76, $81, $82, $84, $85, $87, $88, $89, $90, $92, $93, $95, $96, $97, $99, $100, $102, $103, $104, $105, $107, $108, $110, $111, $112, $114, $115, $117, $118, $119, $120, $122, $123, $125, $127, $128, $130, $131, $132, $133, $135, $136, $140, $142, $143, $147, $148, $150, $151, $153, $154, $155, $156, $158, $159, $161, $162, $163, $165, $166, $168, $169, $170, $171, $173, $174, $176, $177, $178, $180, $181, $183, $184, $185, $186, $188, $189, $191, $193, $194, $196, $197, $198, $199, $201, $202, $206 = 2016-09-21T17:00:00.000Z
-- $3, $10, $13, $14, $17, $32, $47, $60, $72, $73, $77, $78, $79, $80, $83, $98, $113, $126, $138, $139, $141, $144, $145, $146, $149, $164, $179, $192, $204, $205 = "2016-09-22"
-- $20, $25, $35, $40, $50, $55, $63, $68, $86, $91, $101, $106, $116, $121, $129, $134, $152, $157, $167, $172, $182, $187, $195, $200 = ["PUBLISHED","CERTIFIED"]
-- $28, $43, $58, $71, $94, $109, $124, $137, $160, $175, $190, $203 = ["CERTIFIED"]
-- $207 = 101
-- $208 = <ids>
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
                      recorded_at <= $6::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $7::timestamptz
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
                      recorded_at <= $8::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $9::timestamptz
                      )
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $10::date
                      AND listing.recorded_at <= $11::timestamptz
                      AND listing.withdrawn_at > $12::timestamptz
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
                      settled.valid_from <= $13::date
                      AND settled.valid_to > $14::date
                      AND settled.known_from <= $15::timestamptz
                    UNION ALL
                    SELECT
                      changed.project_id,
                      walked.percent,
                      walked.stated,
                      walked.stage,
                      walked.planned,
                      walked.report_id,
                      walked.report_as_of,
                      walked.report_state,
                      walked.latest_id,
                      walked.latest_as_of
                    FROM
                      project_state changed
                      CROSS JOIN LATERAL (
                        SELECT
                          CASE
                            WHEN latest.percent IS NULL THEN used.percent
                            ELSE latest.percent
                          END AS percent,
                          coalesce(
                            CASE
                              WHEN latest.percent IS NULL THEN used.stated
                              ELSE latest.stated
                            END,
                            false
                          ) AS stated,
                          CASE
                            WHEN latest.stage IS NULL THEN staged.stage
                            ELSE latest.stage
                          END AS stage,
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
                                  recorded_at <= $16::timestamptz
                              ) report
                            WHERE
                              report.project_id = changed.project_id
                              AND report.as_of <= $17::date
                              AND CASE
                                WHEN report.state_since <= $18::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $19::timestamptz)
                              END = ANY ($20::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $21::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $22::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $23::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $24::timestamptz)
                                    END = ANY ($25::text[])
                                )
                              )
                              AND report.planned_percent IS NOT NULL
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $26::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $27::timestamptz)
                              END = ANY ($28::text[]) DESC,
                              report.recorded_at DESC,
                              report.id DESC
                            LIMIT
                              1
                          ) AS planned,
                          CASE
                            WHEN latest.percent IS NULL THEN used.id
                            ELSE latest.id
                          END AS report_id,
                          CASE
                            WHEN latest.percent IS NULL THEN used.as_of
                            ELSE latest.as_of
                          END AS report_as_of,
                          CASE
                            WHEN latest.percent IS NULL THEN used.state
                            ELSE latest.state
                          END AS report_state,
                          latest.id AS latest_id,
                          latest.as_of AS latest_as_of
                        FROM
                          (
                            SELECT
                          ) one
                          LEFT JOIN LATERAL (
                            SELECT
                              effective_percent (report.percent, report.stage) AS percent,
                              report.percent IS NOT NULL AS stated,
                              report.stage,
                              report.id,
                              report.as_of,
                              CASE
                                WHEN report.state_since <= $29::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $30::timestamptz)
                              END AS state
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $31::timestamptz
                              ) report
                            WHERE
                              report.project_id = changed.project_id
                              AND report.as_of <= $32::date
                              AND CASE
                                WHEN report.state_since <= $33::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $34::timestamptz)
                              END = ANY ($35::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $36::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $37::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $38::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $39::timestamptz)
                                    END = ANY ($40::text[])
                                )
                              )
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $41::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $42::timestamptz)
                              END = ANY ($43::text[]) DESC,
                              report.recorded_at DESC,
                              report.id DESC
                            LIMIT
                              1
                          ) latest ON true
                          LEFT JOIN LATERAL (
                            SELECT
                              effective_percent (report.percent, report.stage) AS percent,
                              report.percent IS NOT NULL AS stated,
                              report.stage,
                              report.id,
                              report.as_of,
                              CASE
                                WHEN report.state_since <= $44::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $45::timestamptz)
                              END AS state
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $46::timestamptz
                              ) report
                            WHERE
                              report.project_id = changed.project_id
                              AND report.as_of <= $47::date
                              AND CASE
                                WHEN report.state_since <= $48::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $49::timestamptz)
                              END = ANY ($50::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $51::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $52::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $53::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $54::timestamptz)
                                    END = ANY ($55::text[])
                                )
                              )
                              AND effective_percent (report.percent, report.stage) IS NOT NULL
                              AND latest.id IS NOT NULL
                              AND latest.percent IS NULL
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $56::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $57::timestamptz)
                              END = ANY ($58::text[]) DESC,
                              report.recorded_at DESC,
                              report.id DESC
                            LIMIT
                              1
                          ) used ON true
                          LEFT JOIN LATERAL (
                            SELECT
                              report.stage
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $59::timestamptz
                              ) report
                            WHERE
                              report.project_id = changed.project_id
                              AND report.as_of <= $60::date
                              AND CASE
                                WHEN report.state_since <= $61::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $62::timestamptz)
                              END = ANY ($63::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $64::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $65::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $66::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $67::timestamptz)
                                    END = ANY ($68::text[])
                                )
                              )
                              AND report.stage IS NOT NULL
                              AND latest.id IS NOT NULL
                              AND latest.stage IS NULL
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $69::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $70::timestamptz)
                              END = ANY ($71::text[]) DESC,
                              report.recorded_at DESC,
                              report.id DESC
                            LIMIT
                              1
                          ) staged ON true
                      ) walked
                    WHERE
                      changed.valid_from <= $72::date
                      AND changed.valid_to > $73::date
                      AND changed.known_from > $74::timestamptz
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
                          recorded_at <= $75::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $76::timestamptz
                          )
                      ) schedule
                    WHERE
                      schedule.project_id = p.id
                      AND (
                        schedule.as_of IS NULL
                        OR schedule.as_of <= $77::date
                      )
                    ORDER BY
                      schedule.as_of DESC NULLS LAST,
                      schedule.recorded_at DESC,
                      schedule.id DESC
                    LIMIT
                      1
                  ) schedule
              ) < $78::date
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
                        settled.valid_from <= $79::date
                        AND settled.valid_to > $80::date
                        AND settled.known_from <= $81::timestamptz
                      UNION ALL
                      SELECT
                        changed.project_id,
                        walked.percent,
                        walked.stated,
                        walked.stage,
                        walked.planned,
                        walked.report_id,
                        walked.report_as_of,
                        walked.report_state,
                        walked.latest_id,
                        walked.latest_as_of
                      FROM
                        project_state changed
                        CROSS JOIN LATERAL (
                          SELECT
                            CASE
                              WHEN latest.percent IS NULL THEN used.percent
                              ELSE latest.percent
                            END AS percent,
                            coalesce(
                              CASE
                                WHEN latest.percent IS NULL THEN used.stated
                                ELSE latest.stated
                              END,
                              false
                            ) AS stated,
                            CASE
                              WHEN latest.stage IS NULL THEN staged.stage
                              ELSE latest.stage
                            END AS stage,
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
                                    recorded_at <= $82::timestamptz
                                ) report
                              WHERE
                                report.project_id = changed.project_id
                                AND report.as_of <= $83::date
                                AND CASE
                                  WHEN report.state_since <= $84::timestamptz THEN report.state
                                  ELSE report_state_at (report.id, report.state, report.state_since, $85::timestamptz)
                                END = ANY ($86::text[])
                                AND (
                                  report.superseded_at IS NULL
                                  OR report.superseded_at > $87::timestamptz
                                  OR NOT EXISTS (
                                    SELECT
                                    FROM
                                      (
                                        SELECT
                                          *
                                        FROM
                                          progress_report
                                        WHERE
                                          recorded_at <= $88::timestamptz
                                      ) correction
                                    WHERE
                                      correction.supersedes_id = report.id
                                      AND CASE
                                        WHEN correction.state_since <= $89::timestamptz THEN correction.state
                                        ELSE report_state_at (correction.id, correction.state, correction.state_since, $90::timestamptz)
                                      END = ANY ($91::text[])
                                  )
                                )
                                AND report.planned_percent IS NOT NULL
                              ORDER BY
                                report.as_of DESC,
                                CASE
                                  WHEN report.state_since <= $92::timestamptz THEN report.state
                                  ELSE report_state_at (report.id, report.state, report.state_since, $93::timestamptz)
                                END = ANY ($94::text[]) DESC,
                                report.recorded_at DESC,
                                report.id DESC
                              LIMIT
                                1
                            ) AS planned,
                            CASE
                              WHEN latest.percent IS NULL THEN used.id
                              ELSE latest.id
                            END AS report_id,
                            CASE
                              WHEN latest.percent IS NULL THEN used.as_of
                              ELSE latest.as_of
                            END AS report_as_of,
                            CASE
                              WHEN latest.percent IS NULL THEN used.state
                              ELSE latest.state
                            END AS report_state,
                            latest.id AS latest_id,
                            latest.as_of AS latest_as_of
                          FROM
                            (
                              SELECT
                            ) one
                            LEFT JOIN LATERAL (
                              SELECT
                                effective_percent (report.percent, report.stage) AS percent,
                                report.percent IS NOT NULL AS stated,
                                report.stage,
                                report.id,
                                report.as_of,
                                CASE
                                  WHEN report.state_since <= $95::timestamptz THEN report.state
                                  ELSE report_state_at (report.id, report.state, report.state_since, $96::timestamptz)
                                END AS state
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $97::timestamptz
                                ) report
                              WHERE
                                report.project_id = changed.project_id
                                AND report.as_of <= $98::date
                                AND CASE
                                  WHEN report.state_since <= $99::timestamptz THEN report.state
                                  ELSE report_state_at (report.id, report.state, report.state_since, $100::timestamptz)
                                END = ANY ($101::text[])
                                AND (
                                  report.superseded_at IS NULL
                                  OR report.superseded_at > $102::timestamptz
                                  OR NOT EXISTS (
                                    SELECT
                                    FROM
                                      (
                                        SELECT
                                          *
                                        FROM
                                          progress_report
                                        WHERE
                                          recorded_at <= $103::timestamptz
                                      ) correction
                                    WHERE
                                      correction.supersedes_id = report.id
                                      AND CASE
                                        WHEN correction.state_since <= $104::timestamptz THEN correction.state
                                        ELSE report_state_at (correction.id, correction.state, correction.state_since, $105::timestamptz)
                                      END = ANY ($106::text[])
                                  )
                                )
                              ORDER BY
                                report.as_of DESC,
                                CASE
                                  WHEN report.state_since <= $107::timestamptz THEN report.state
                                  ELSE report_state_at (report.id, report.state, report.state_since, $108::timestamptz)
                                END = ANY ($109::text[]) DESC,
                                report.recorded_at DESC,
                                report.id DESC
                              LIMIT
                                1
                            ) latest ON true
                            LEFT JOIN LATERAL (
                              SELECT
                                effective_percent (report.percent, report.stage) AS percent,
                                report.percent IS NOT NULL AS stated,
                                report.stage,
                                report.id,
                                report.as_of,
                                CASE
                                  WHEN report.state_since <= $110::timestamptz THEN report.state
                                  ELSE report_state_at (report.id, report.state, report.state_since, $111::timestamptz)
                                END AS state
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $112::timestamptz
                                ) report
                              WHERE
                                report.project_id = changed.project_id
                                AND report.as_of <= $113::date
                                AND CASE
                                  WHEN report.state_since <= $114::timestamptz THEN report.state
                                  ELSE report_state_at (report.id, report.state, report.state_since, $115::timestamptz)
                                END = ANY ($116::text[])
                                AND (
                                  report.superseded_at IS NULL
                                  OR report.superseded_at > $117::timestamptz
                                  OR NOT EXISTS (
                                    SELECT
                                    FROM
                                      (
                                        SELECT
                                          *
                                        FROM
                                          progress_report
                                        WHERE
                                          recorded_at <= $118::timestamptz
                                      ) correction
                                    WHERE
                                      correction.supersedes_id = report.id
                                      AND CASE
                                        WHEN correction.state_since <= $119::timestamptz THEN correction.state
                                        ELSE report_state_at (correction.id, correction.state, correction.state_since, $120::timestamptz)
                                      END = ANY ($121::text[])
                                  )
                                )
                                AND effective_percent (report.percent, report.stage) IS NOT NULL
                                AND latest.id IS NOT NULL
                                AND latest.percent IS NULL
                              ORDER BY
                                report.as_of DESC,
                                CASE
                                  WHEN report.state_since <= $122::timestamptz THEN report.state
                                  ELSE report_state_at (report.id, report.state, report.state_since, $123::timestamptz)
                                END = ANY ($124::text[]) DESC,
                                report.recorded_at DESC,
                                report.id DESC
                              LIMIT
                                1
                            ) used ON true
                            LEFT JOIN LATERAL (
                              SELECT
                                report.stage
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $125::timestamptz
                                ) report
                              WHERE
                                report.project_id = changed.project_id
                                AND report.as_of <= $126::date
                                AND CASE
                                  WHEN report.state_since <= $127::timestamptz THEN report.state
                                  ELSE report_state_at (report.id, report.state, report.state_since, $128::timestamptz)
                                END = ANY ($129::text[])
                                AND (
                                  report.superseded_at IS NULL
                                  OR report.superseded_at > $130::timestamptz
                                  OR NOT EXISTS (
                                    SELECT
                                    FROM
                                      (
                                        SELECT
                                          *
                                        FROM
                                          progress_report
                                        WHERE
                                          recorded_at <= $131::timestamptz
                                      ) correction
                                    WHERE
                                      correction.supersedes_id = report.id
                                      AND CASE
                                        WHEN correction.state_since <= $132::timestamptz THEN correction.state
                                        ELSE report_state_at (correction.id, correction.state, correction.state_since, $133::timestamptz)
                                      END = ANY ($134::text[])
                                  )
                                )
                                AND report.stage IS NOT NULL
                                AND latest.id IS NOT NULL
                                AND latest.stage IS NULL
                              ORDER BY
                                report.as_of DESC,
                                CASE
                                  WHEN report.state_since <= $135::timestamptz THEN report.state
                                  ELSE report_state_at (report.id, report.state, report.state_since, $136::timestamptz)
                                END = ANY ($137::text[]) DESC,
                                report.recorded_at DESC,
                                report.id DESC
                              LIMIT
                                1
                            ) staged ON true
                        ) walked
                      WHERE
                        changed.valid_from <= $138::date
                        AND changed.valid_to > $139::date
                        AND changed.known_from > $140::timestamptz
                    ) known
                  WHERE
                    known.project_id = p.id
                ),
                (
                  SELECT
                    planned_percent (schedule.starts_on, schedule.ends_on, $141::date)
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
                            recorded_at <= $142::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $143::timestamptz
                            )
                        ) schedule
                      WHERE
                        schedule.project_id = p.id
                        AND (
                          schedule.as_of IS NULL
                          OR schedule.as_of <= $144::date
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
                      settled.valid_from <= $145::date
                      AND settled.valid_to > $146::date
                      AND settled.known_from <= $147::timestamptz
                    UNION ALL
                    SELECT
                      changed.project_id,
                      walked.percent,
                      walked.stated,
                      walked.stage,
                      walked.planned,
                      walked.report_id,
                      walked.report_as_of,
                      walked.report_state,
                      walked.latest_id,
                      walked.latest_as_of
                    FROM
                      project_state changed
                      CROSS JOIN LATERAL (
                        SELECT
                          CASE
                            WHEN latest.percent IS NULL THEN used.percent
                            ELSE latest.percent
                          END AS percent,
                          coalesce(
                            CASE
                              WHEN latest.percent IS NULL THEN used.stated
                              ELSE latest.stated
                            END,
                            false
                          ) AS stated,
                          CASE
                            WHEN latest.stage IS NULL THEN staged.stage
                            ELSE latest.stage
                          END AS stage,
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
                                  recorded_at <= $148::timestamptz
                              ) report
                            WHERE
                              report.project_id = changed.project_id
                              AND report.as_of <= $149::date
                              AND CASE
                                WHEN report.state_since <= $150::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $151::timestamptz)
                              END = ANY ($152::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $153::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $154::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $155::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $156::timestamptz)
                                    END = ANY ($157::text[])
                                )
                              )
                              AND report.planned_percent IS NOT NULL
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $158::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $159::timestamptz)
                              END = ANY ($160::text[]) DESC,
                              report.recorded_at DESC,
                              report.id DESC
                            LIMIT
                              1
                          ) AS planned,
                          CASE
                            WHEN latest.percent IS NULL THEN used.id
                            ELSE latest.id
                          END AS report_id,
                          CASE
                            WHEN latest.percent IS NULL THEN used.as_of
                            ELSE latest.as_of
                          END AS report_as_of,
                          CASE
                            WHEN latest.percent IS NULL THEN used.state
                            ELSE latest.state
                          END AS report_state,
                          latest.id AS latest_id,
                          latest.as_of AS latest_as_of
                        FROM
                          (
                            SELECT
                          ) one
                          LEFT JOIN LATERAL (
                            SELECT
                              effective_percent (report.percent, report.stage) AS percent,
                              report.percent IS NOT NULL AS stated,
                              report.stage,
                              report.id,
                              report.as_of,
                              CASE
                                WHEN report.state_since <= $161::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $162::timestamptz)
                              END AS state
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $163::timestamptz
                              ) report
                            WHERE
                              report.project_id = changed.project_id
                              AND report.as_of <= $164::date
                              AND CASE
                                WHEN report.state_since <= $165::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $166::timestamptz)
                              END = ANY ($167::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $168::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $169::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $170::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $171::timestamptz)
                                    END = ANY ($172::text[])
                                )
                              )
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $173::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $174::timestamptz)
                              END = ANY ($175::text[]) DESC,
                              report.recorded_at DESC,
                              report.id DESC
                            LIMIT
                              1
                          ) latest ON true
                          LEFT JOIN LATERAL (
                            SELECT
                              effective_percent (report.percent, report.stage) AS percent,
                              report.percent IS NOT NULL AS stated,
                              report.stage,
                              report.id,
                              report.as_of,
                              CASE
                                WHEN report.state_since <= $176::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $177::timestamptz)
                              END AS state
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $178::timestamptz
                              ) report
                            WHERE
                              report.project_id = changed.project_id
                              AND report.as_of <= $179::date
                              AND CASE
                                WHEN report.state_since <= $180::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $181::timestamptz)
                              END = ANY ($182::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $183::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $184::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $185::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $186::timestamptz)
                                    END = ANY ($187::text[])
                                )
                              )
                              AND effective_percent (report.percent, report.stage) IS NOT NULL
                              AND latest.id IS NOT NULL
                              AND latest.percent IS NULL
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $188::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $189::timestamptz)
                              END = ANY ($190::text[]) DESC,
                              report.recorded_at DESC,
                              report.id DESC
                            LIMIT
                              1
                          ) used ON true
                          LEFT JOIN LATERAL (
                            SELECT
                              report.stage
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $191::timestamptz
                              ) report
                            WHERE
                              report.project_id = changed.project_id
                              AND report.as_of <= $192::date
                              AND CASE
                                WHEN report.state_since <= $193::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $194::timestamptz)
                              END = ANY ($195::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $196::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $197::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $198::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $199::timestamptz)
                                    END = ANY ($200::text[])
                                )
                              )
                              AND report.stage IS NOT NULL
                              AND latest.id IS NOT NULL
                              AND latest.stage IS NULL
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $201::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $202::timestamptz)
                              END = ANY ($203::text[]) DESC,
                              report.recorded_at DESC,
                              report.id DESC
                            LIMIT
                              1
                          ) staged ON true
                      ) walked
                    WHERE
                      changed.valid_from <= $204::date
                      AND changed.valid_to > $205::date
                      AND changed.known_from > $206::timestamptz
                  ) known
                WHERE
                  known.project_id = p.id
              )
            )
          )
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $207
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $208::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1, $2, $4, $5, $6, $7, $8, $9, $11, $12, $15, $16, $18, $19, $21, $22, $23, $24, $26, $27, $29, $30, $31, $33, $34, $36, $37, $38, $39, $41, $42, $44, $45, $46, $48, $49, $51, $52, $53, $54, $56, $57, $59, $61, $62, $64, $65, $66, $67, $69, $70, $74, $77, $78, $80, $81, $83, $84, $85, $86, $88, $89, $91, $92, $93, $95, $96, $98, $99, $100, $101, $103, $104, $106, $107, $108, $110, $111, $113, $114, $115, $116, $118, $119, $121, $123, $124, $126, $127, $128, $129, $131, $132, $136 = 2016-09-21T17:00:00.000Z
-- $3, $10, $13, $14, $17, $32, $47, $60, $72, $73, $75, $76, $79, $94, $109, $122, $134, $135 = "2016-09-22"
-- $20, $25, $35, $40, $50, $55, $63, $68, $82, $87, $97, $102, $112, $117, $125, $130 = ["PUBLISHED","CERTIFIED"]
-- $28, $43, $58, $71, $90, $105, $120, $133 = ["CERTIFIED"]
-- $137 = 101
-- $138 = <ids>
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
                      recorded_at <= $6::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $7::timestamptz
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
                      recorded_at <= $8::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $9::timestamptz
                      )
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $10::date
                      AND listing.recorded_at <= $11::timestamptz
                      AND listing.withdrawn_at > $12::timestamptz
                  )
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
                  settled.valid_from <= $13::date
                  AND settled.valid_to > $14::date
                  AND settled.known_from <= $15::timestamptz
                UNION ALL
                SELECT
                  changed.project_id,
                  walked.percent,
                  walked.stated,
                  walked.stage,
                  walked.planned,
                  walked.report_id,
                  walked.report_as_of,
                  walked.report_state,
                  walked.latest_id,
                  walked.latest_as_of
                FROM
                  project_state changed
                  CROSS JOIN LATERAL (
                    SELECT
                      CASE
                        WHEN latest.percent IS NULL THEN used.percent
                        ELSE latest.percent
                      END AS percent,
                      coalesce(
                        CASE
                          WHEN latest.percent IS NULL THEN used.stated
                          ELSE latest.stated
                        END,
                        false
                      ) AS stated,
                      CASE
                        WHEN latest.stage IS NULL THEN staged.stage
                        ELSE latest.stage
                      END AS stage,
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
                              recorded_at <= $16::timestamptz
                          ) report
                        WHERE
                          report.project_id = changed.project_id
                          AND report.as_of <= $17::date
                          AND CASE
                            WHEN report.state_since <= $18::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $19::timestamptz)
                          END = ANY ($20::text[])
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $21::timestamptz
                            OR NOT EXISTS (
                              SELECT
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $22::timestamptz
                                ) correction
                              WHERE
                                correction.supersedes_id = report.id
                                AND CASE
                                  WHEN correction.state_since <= $23::timestamptz THEN correction.state
                                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $24::timestamptz)
                                END = ANY ($25::text[])
                            )
                          )
                          AND report.planned_percent IS NOT NULL
                        ORDER BY
                          report.as_of DESC,
                          CASE
                            WHEN report.state_since <= $26::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $27::timestamptz)
                          END = ANY ($28::text[]) DESC,
                          report.recorded_at DESC,
                          report.id DESC
                        LIMIT
                          1
                      ) AS planned,
                      CASE
                        WHEN latest.percent IS NULL THEN used.id
                        ELSE latest.id
                      END AS report_id,
                      CASE
                        WHEN latest.percent IS NULL THEN used.as_of
                        ELSE latest.as_of
                      END AS report_as_of,
                      CASE
                        WHEN latest.percent IS NULL THEN used.state
                        ELSE latest.state
                      END AS report_state,
                      latest.id AS latest_id,
                      latest.as_of AS latest_as_of
                    FROM
                      (
                        SELECT
                      ) one
                      LEFT JOIN LATERAL (
                        SELECT
                          effective_percent (report.percent, report.stage) AS percent,
                          report.percent IS NOT NULL AS stated,
                          report.stage,
                          report.id,
                          report.as_of,
                          CASE
                            WHEN report.state_since <= $29::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $30::timestamptz)
                          END AS state
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              progress_report
                            WHERE
                              recorded_at <= $31::timestamptz
                          ) report
                        WHERE
                          report.project_id = changed.project_id
                          AND report.as_of <= $32::date
                          AND CASE
                            WHEN report.state_since <= $33::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $34::timestamptz)
                          END = ANY ($35::text[])
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $36::timestamptz
                            OR NOT EXISTS (
                              SELECT
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $37::timestamptz
                                ) correction
                              WHERE
                                correction.supersedes_id = report.id
                                AND CASE
                                  WHEN correction.state_since <= $38::timestamptz THEN correction.state
                                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $39::timestamptz)
                                END = ANY ($40::text[])
                            )
                          )
                        ORDER BY
                          report.as_of DESC,
                          CASE
                            WHEN report.state_since <= $41::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $42::timestamptz)
                          END = ANY ($43::text[]) DESC,
                          report.recorded_at DESC,
                          report.id DESC
                        LIMIT
                          1
                      ) latest ON true
                      LEFT JOIN LATERAL (
                        SELECT
                          effective_percent (report.percent, report.stage) AS percent,
                          report.percent IS NOT NULL AS stated,
                          report.stage,
                          report.id,
                          report.as_of,
                          CASE
                            WHEN report.state_since <= $44::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $45::timestamptz)
                          END AS state
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              progress_report
                            WHERE
                              recorded_at <= $46::timestamptz
                          ) report
                        WHERE
                          report.project_id = changed.project_id
                          AND report.as_of <= $47::date
                          AND CASE
                            WHEN report.state_since <= $48::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $49::timestamptz)
                          END = ANY ($50::text[])
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $51::timestamptz
                            OR NOT EXISTS (
                              SELECT
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $52::timestamptz
                                ) correction
                              WHERE
                                correction.supersedes_id = report.id
                                AND CASE
                                  WHEN correction.state_since <= $53::timestamptz THEN correction.state
                                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $54::timestamptz)
                                END = ANY ($55::text[])
                            )
                          )
                          AND effective_percent (report.percent, report.stage) IS NOT NULL
                          AND latest.id IS NOT NULL
                          AND latest.percent IS NULL
                        ORDER BY
                          report.as_of DESC,
                          CASE
                            WHEN report.state_since <= $56::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $57::timestamptz)
                          END = ANY ($58::text[]) DESC,
                          report.recorded_at DESC,
                          report.id DESC
                        LIMIT
                          1
                      ) used ON true
                      LEFT JOIN LATERAL (
                        SELECT
                          report.stage
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              progress_report
                            WHERE
                              recorded_at <= $59::timestamptz
                          ) report
                        WHERE
                          report.project_id = changed.project_id
                          AND report.as_of <= $60::date
                          AND CASE
                            WHEN report.state_since <= $61::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $62::timestamptz)
                          END = ANY ($63::text[])
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $64::timestamptz
                            OR NOT EXISTS (
                              SELECT
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $65::timestamptz
                                ) correction
                              WHERE
                                correction.supersedes_id = report.id
                                AND CASE
                                  WHEN correction.state_since <= $66::timestamptz THEN correction.state
                                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $67::timestamptz)
                                END = ANY ($68::text[])
                            )
                          )
                          AND report.stage IS NOT NULL
                          AND latest.id IS NOT NULL
                          AND latest.stage IS NULL
                        ORDER BY
                          report.as_of DESC,
                          CASE
                            WHEN report.state_since <= $69::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $70::timestamptz)
                          END = ANY ($71::text[]) DESC,
                          report.recorded_at DESC,
                          report.id DESC
                        LIMIT
                          1
                      ) staged ON true
                  ) walked
                WHERE
                  changed.valid_from <= $72::date
                  AND changed.valid_to > $73::date
                  AND changed.known_from > $74::timestamptz
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
                  settled.valid_from <= $75::date
                  AND settled.valid_to > $76::date
                  AND settled.known_from <= $77::timestamptz
                UNION ALL
                SELECT
                  changed.project_id,
                  walked.percent,
                  walked.stated,
                  walked.stage,
                  walked.planned,
                  walked.report_id,
                  walked.report_as_of,
                  walked.report_state,
                  walked.latest_id,
                  walked.latest_as_of
                FROM
                  project_state changed
                  CROSS JOIN LATERAL (
                    SELECT
                      CASE
                        WHEN latest.percent IS NULL THEN used.percent
                        ELSE latest.percent
                      END AS percent,
                      coalesce(
                        CASE
                          WHEN latest.percent IS NULL THEN used.stated
                          ELSE latest.stated
                        END,
                        false
                      ) AS stated,
                      CASE
                        WHEN latest.stage IS NULL THEN staged.stage
                        ELSE latest.stage
                      END AS stage,
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
                              recorded_at <= $78::timestamptz
                          ) report
                        WHERE
                          report.project_id = changed.project_id
                          AND report.as_of <= $79::date
                          AND CASE
                            WHEN report.state_since <= $80::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $81::timestamptz)
                          END = ANY ($82::text[])
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $83::timestamptz
                            OR NOT EXISTS (
                              SELECT
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $84::timestamptz
                                ) correction
                              WHERE
                                correction.supersedes_id = report.id
                                AND CASE
                                  WHEN correction.state_since <= $85::timestamptz THEN correction.state
                                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $86::timestamptz)
                                END = ANY ($87::text[])
                            )
                          )
                          AND report.planned_percent IS NOT NULL
                        ORDER BY
                          report.as_of DESC,
                          CASE
                            WHEN report.state_since <= $88::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $89::timestamptz)
                          END = ANY ($90::text[]) DESC,
                          report.recorded_at DESC,
                          report.id DESC
                        LIMIT
                          1
                      ) AS planned,
                      CASE
                        WHEN latest.percent IS NULL THEN used.id
                        ELSE latest.id
                      END AS report_id,
                      CASE
                        WHEN latest.percent IS NULL THEN used.as_of
                        ELSE latest.as_of
                      END AS report_as_of,
                      CASE
                        WHEN latest.percent IS NULL THEN used.state
                        ELSE latest.state
                      END AS report_state,
                      latest.id AS latest_id,
                      latest.as_of AS latest_as_of
                    FROM
                      (
                        SELECT
                      ) one
                      LEFT JOIN LATERAL (
                        SELECT
                          effective_percent (report.percent, report.stage) AS percent,
                          report.percent IS NOT NULL AS stated,
                          report.stage,
                          report.id,
                          report.as_of,
                          CASE
                            WHEN report.state_since <= $91::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $92::timestamptz)
                          END AS state
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              progress_report
                            WHERE
                              recorded_at <= $93::timestamptz
                          ) report
                        WHERE
                          report.project_id = changed.project_id
                          AND report.as_of <= $94::date
                          AND CASE
                            WHEN report.state_since <= $95::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $96::timestamptz)
                          END = ANY ($97::text[])
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $98::timestamptz
                            OR NOT EXISTS (
                              SELECT
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $99::timestamptz
                                ) correction
                              WHERE
                                correction.supersedes_id = report.id
                                AND CASE
                                  WHEN correction.state_since <= $100::timestamptz THEN correction.state
                                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $101::timestamptz)
                                END = ANY ($102::text[])
                            )
                          )
                        ORDER BY
                          report.as_of DESC,
                          CASE
                            WHEN report.state_since <= $103::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $104::timestamptz)
                          END = ANY ($105::text[]) DESC,
                          report.recorded_at DESC,
                          report.id DESC
                        LIMIT
                          1
                      ) latest ON true
                      LEFT JOIN LATERAL (
                        SELECT
                          effective_percent (report.percent, report.stage) AS percent,
                          report.percent IS NOT NULL AS stated,
                          report.stage,
                          report.id,
                          report.as_of,
                          CASE
                            WHEN report.state_since <= $106::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $107::timestamptz)
                          END AS state
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              progress_report
                            WHERE
                              recorded_at <= $108::timestamptz
                          ) report
                        WHERE
                          report.project_id = changed.project_id
                          AND report.as_of <= $109::date
                          AND CASE
                            WHEN report.state_since <= $110::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $111::timestamptz)
                          END = ANY ($112::text[])
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $113::timestamptz
                            OR NOT EXISTS (
                              SELECT
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $114::timestamptz
                                ) correction
                              WHERE
                                correction.supersedes_id = report.id
                                AND CASE
                                  WHEN correction.state_since <= $115::timestamptz THEN correction.state
                                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $116::timestamptz)
                                END = ANY ($117::text[])
                            )
                          )
                          AND effective_percent (report.percent, report.stage) IS NOT NULL
                          AND latest.id IS NOT NULL
                          AND latest.percent IS NULL
                        ORDER BY
                          report.as_of DESC,
                          CASE
                            WHEN report.state_since <= $118::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $119::timestamptz)
                          END = ANY ($120::text[]) DESC,
                          report.recorded_at DESC,
                          report.id DESC
                        LIMIT
                          1
                      ) used ON true
                      LEFT JOIN LATERAL (
                        SELECT
                          report.stage
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              progress_report
                            WHERE
                              recorded_at <= $121::timestamptz
                          ) report
                        WHERE
                          report.project_id = changed.project_id
                          AND report.as_of <= $122::date
                          AND CASE
                            WHEN report.state_since <= $123::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $124::timestamptz)
                          END = ANY ($125::text[])
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $126::timestamptz
                            OR NOT EXISTS (
                              SELECT
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $127::timestamptz
                                ) correction
                              WHERE
                                correction.supersedes_id = report.id
                                AND CASE
                                  WHEN correction.state_since <= $128::timestamptz THEN correction.state
                                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $129::timestamptz)
                                END = ANY ($130::text[])
                            )
                          )
                          AND report.stage IS NOT NULL
                          AND latest.id IS NOT NULL
                          AND latest.stage IS NULL
                        ORDER BY
                          report.as_of DESC,
                          CASE
                            WHEN report.state_since <= $131::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $132::timestamptz)
                          END = ANY ($133::text[]) DESC,
                          report.recorded_at DESC,
                          report.id DESC
                        LIMIT
                          1
                      ) staged ON true
                  ) walked
                WHERE
                  changed.valid_from <= $134::date
                  AND changed.valid_to > $135::date
                  AND changed.known_from > $136::timestamptz
              ) known
            WHERE
              known.project_id = p.id
          ) IS DISTINCT FROM 'DROPPED'
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $137
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $138::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1 = ["Province:TH-90","Meeting:CMGF-13","Project:P17","Project:P42-2","Observation:GDP_GROWTH.IMT-GT.2010-2015","Observation:GDP_GROWTH_TOTAL.IMT-GT.1993-2021","Observation:GDP_PC.IMT-GT.2015","Observation:POP.IMT-GT.2012","Observation:TRADE_GROWTH_TOTAL.IMT-GT.1993-2021"]
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
