-- $1 = "cluster"
-- $2 = ["TH-CL-GULF","TH-CL-GULf"]
-- $3 = "corridor"
-- $4 = ["EC1","EC2"]
-- $5 = "member state"
-- $6 = ["ID","Id"]
-- $7 = "project"
-- $8 = ["P26"]
-- $9 = "province"
-- $10 = ["TH-90"]
SELECT
  $1::text AS kind,
  t.code
FROM
  (
    SELECT
      code,
      names
    FROM
    cluster
  ) t
WHERE
  t.code = ANY ($2::text[])
UNION ALL
SELECT
  $3::text AS kind,
  t.code
FROM
  (
    SELECT
      code,
      names
    FROM
      corridor
  ) t
WHERE
  t.code = ANY ($4::text[])
UNION ALL
SELECT
  $5::text AS kind,
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
  t.code = ANY ($6::text[])
UNION ALL
SELECT
  $7::text AS kind,
  t.code
FROM
  (
    SELECT
      id,
      code
    FROM
      project p
  ) t
WHERE
  t.code = ANY ($8::text[])
UNION ALL
SELECT
  $9::text AS kind,
  t.code
FROM
  (
    SELECT
      code,
      names,
      aliases
    FROM
      province
  ) t
WHERE
  t.code = ANY ($10::text[]);

-- $1, $2, $4, $5, $6, $7, $9, $13, $14, $15, $16, $18, $19, $20, $21, $24, $25, $30, $31, $33, $34, $35, $37, $38, $40, $41, $42, $43, $45, $46, $48, $49, $50, $51, $52, $53, $55, $56, $57, $58, $59, $60, $62, $63, $65, $66, $68, $70, $71, $73, $74, $75, $76, $78, $79, $89, $91, $94, $96, $97, $98, $100, $101, $104, $106, $107, $108, $110, $111, $114, $116, $119, $121, $122, $123, $125, $126, $127, $128, $130, $131, $132, $133, $135, $136, $137, $138, $139, $140, $141, $142, $144, $145, $146, $147, $148, $149, $151, $152, $154, $155, $156, $157, $159, $160, $163, $165, $168, $170, $171, $172 = 2021-10-28T02:00:00.000Z
-- $3, $10, $12, $29, $32, $36, $39, $44, $47, $54, $61, $69, $87, $88, $90, $92, $93, $95, $99, $102, $103, $105, $109, $112, $113, $115, $117, $118, $120, $124, $129, $134, $143, $150, $153, $158, $161, $162, $164, $166, $167, $169, $173 = "2021-10-28"
-- $8 = "TH-90"
-- $11 = ["EC1","EC2"]
-- $17 = "TH-CL-GULF"
-- $22 = "ID"
-- $23 = ["P26"]
-- $26 = "ท่าเรือ"
-- $27, $28 = false
-- $64, $86 = true
-- $67 = ["CERTIFIED"]
-- $72, $77 = ["PUBLISHED","CERTIFIED"]
-- $80 = ["DROPPED"]
-- $81 = "2010-01-01"
-- $82 = ["SILENT"]
-- $83 = "2012-01-01"
-- $84 = 80
-- $85 = "500000000"
-- $174 = <ids>
SELECT
  owner.id,
  (
    SELECT
      count(*)
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
      true
      AND (
        (
          (
            (
              (
                EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        project_id,
                        scope_id AS key
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
                    ) own
                    JOIN province related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                    AND (related.code = $8)
                )
              )
              OR (
                EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        project_id,
                        scope_id AS key
                      FROM
                        (
                          SELECT
                            assigned.corridor_id AS scope_id,
                            0 AS child,
                            assigned.project_id
                          FROM
                            effective_project_corridor ($9::timestamptz) assigned
                            JOIN corridor ON corridor.id = assigned.corridor_id
                          WHERE
                            in_force (corridor.valid_from, corridor.valid_to, $10::date)
                        ) reached
                    ) own
                    JOIN corridor related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                    AND (related.code = ANY ($11::text[]))
                )
              )
              OR (
                EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        project_id,
                        scope_id AS key
                      FROM
                        (
                          SELECT
                            member.cluster_id AS scope_id,
                            located.province_id AS child,
                            located.project_id
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                cluster_membership
                              WHERE
                                in_force (valid_from, valid_to, $12::date)
                                AND recorded_at <= $13::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $14::timestamptz
                                )
                            ) member
                            JOIN (
                              SELECT
                                *
                              FROM
                                project_province
                              WHERE
                                recorded_at <= $15::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $16::timestamptz
                                )
                            ) located ON located.province_id = member.province_id
                        ) reached
                    ) own
                    JOIN
                  cluster related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                    AND (related.code = $17)
                )
              )
            )
          )
          AND (
            (
              (
                EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        project_id,
                        scope_id AS key
                      FROM
                        (
                          SELECT
                            province.member_state_id AS scope_id,
                            located.province_id AS child,
                            located.project_id
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                project_province
                              WHERE
                                recorded_at <= $18::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $19::timestamptz
                                )
                            ) located
                            JOIN province ON province.id = located.province_id
                          UNION ALL
                          SELECT
                            member_state_id,
                            0,
                            project_id
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                project_member_state
                              WHERE
                                recorded_at <= $20::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $21::timestamptz
                                )
                            ) assigned
                        ) reached
                    ) own
                    JOIN member_state related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                    AND (related.code = $22)
                )
              )
            ) IS NOT TRUE
          )
          AND (
            p.code IS NOT NULL
            AND p.code <> ALL ($23::text[])
          )
          AND (
            p.id IN (
              SELECT
                named.project_id
              FROM
                (
                  SELECT
                    thing_id AS project_id,
                    folded
                  FROM
                    search_entry
                  WHERE
                    type = 'PROJECT'
                    AND kind = 'NAME'
                  UNION ALL
                  SELECT
                    project_id,
                    folded
                  FROM
                    (
                      SELECT
                        later.project_id,
                        text.value AS name,
                        fold_text (text.value) AS folded
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            project_name
                          WHERE
                            recorded_at <= $24::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $25::timestamptz
                            )
                        ) later
                        CROSS JOIN jsonb_each_text(later.names) text
                    ) named
                ) named
              WHERE
                true
                AND named.folded LIKE (
                  SELECT
                    '%' || like_pattern ($26) || '%'
                )
            )
          )
          AND (p.cross_border = $27)
          AND (p.is_sample = $28)
          AND (
            NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    held.project_id,
                    held.organisation_id AS key
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        project_responsibility
                      WHERE
                        in_force (valid_from, valid_to, $29::date)
                        AND recorded_at <= $30::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $31::timestamptz
                        )
                    ) held
                ) own
                JOIN organisation related ON related.id = own.key
              WHERE
                own.project_id = p.id
            )
          )
          AND (
            EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    project_id,
                    scope_id AS key
                  FROM
                    (
                      SELECT
                        bodies.scope_id,
                        bodies.child,
                        owned.project_id
                      FROM
                        (
                          WITH RECURSIVE
                            under AS (
                              SELECT
                                id AS scope_id,
                                0 AS child,
                                id AS body_id
                              FROM
                                body
                              UNION
                              SELECT
                                under.scope_id,
                                CASE
                                  WHEN under.child = 0 THEN reporting.body_id
                                  ELSE under.child
                                END,
                                reporting.body_id
                              FROM
                                under
                                JOIN (
                                  SELECT
                                    *
                                  FROM
                                    body_reporting
                                  WHERE
                                    in_force (valid_from, valid_to, $32::date)
                                    AND recorded_at <= $33::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $34::timestamptz
                                    )
                                ) reporting ON reporting.reports_to_id = under.body_id
                            )
                          SELECT
                            scope_id,
                            child,
                            body_id
                          FROM
                            under
                        ) bodies
                        JOIN effective_project_body ($35::timestamptz) owned ON owned.body_id = bodies.body_id
                      UNION ALL
                      SELECT
                        bodies.scope_id,
                        - located.province_id,
                        located.project_id
                      FROM
                        (
                          WITH RECURSIVE
                            under AS (
                              SELECT
                                id AS scope_id,
                                0 AS child,
                                id AS body_id
                              FROM
                                body
                              UNION
                              SELECT
                                under.scope_id,
                                CASE
                                  WHEN under.child = 0 THEN reporting.body_id
                                  ELSE under.child
                                END,
                                reporting.body_id
                              FROM
                                under
                                JOIN (
                                  SELECT
                                    *
                                  FROM
                                    body_reporting
                                  WHERE
                                    in_force (valid_from, valid_to, $36::date)
                                    AND recorded_at <= $37::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $38::timestamptz
                                    )
                                ) reporting ON reporting.reports_to_id = under.body_id
                            )
                          SELECT
                            scope_id,
                            child,
                            body_id
                          FROM
                            under
                        ) bodies
                        JOIN body forum ON forum.id = bodies.body_id
                        AND forum.level = 'GOVERNORS_FORUM'
                        CROSS JOIN (
                          SELECT
                            located.*
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                programme_membership
                              WHERE
                                in_force (valid_from, valid_to, $39::date)
                                AND recorded_at <= $40::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $41::timestamptz
                                )
                            ) member
                            JOIN (
                              SELECT
                                *
                              FROM
                                project_province
                              WHERE
                                recorded_at <= $42::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $43::timestamptz
                                )
                            ) located ON located.province_id = member.province_id
                        ) located
                      WHERE
                        bodies.child = 0
                      UNION ALL
                      SELECT
                        bodies.scope_id,
                        bodies.child,
                        inside.project_id
                      FROM
                        (
                          WITH RECURSIVE
                            under AS (
                              SELECT
                                id AS scope_id,
                                0 AS child,
                                id AS body_id
                              FROM
                                body
                              UNION
                              SELECT
                                under.scope_id,
                                CASE
                                  WHEN under.child = 0 THEN reporting.body_id
                                  ELSE under.child
                                END,
                                reporting.body_id
                              FROM
                                under
                                JOIN (
                                  SELECT
                                    *
                                  FROM
                                    body_reporting
                                  WHERE
                                    in_force (valid_from, valid_to, $44::date)
                                    AND recorded_at <= $45::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $46::timestamptz
                                    )
                                ) reporting ON reporting.reports_to_id = under.body_id
                            )
                          SELECT
                            scope_id,
                            child,
                            body_id
                          FROM
                            under
                        ) bodies
                        JOIN body forum ON forum.id = bodies.body_id
                        AND forum.level = 'GOVERNORS_FORUM'
                        CROSS JOIN (
                          SELECT DISTINCT
                            located.project_id
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                programme_membership
                              WHERE
                                in_force (valid_from, valid_to, $47::date)
                                AND recorded_at <= $48::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $49::timestamptz
                                )
                            ) member
                            JOIN (
                              SELECT
                                *
                              FROM
                                project_province
                              WHERE
                                recorded_at <= $50::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $51::timestamptz
                                )
                            ) located ON located.province_id = member.province_id
                        ) inside
                      WHERE
                        bodies.child <> 0
                    ) reached
                ) own
                JOIN body related ON related.id = own.key
              WHERE
                own.project_id = p.id
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
                        recorded_at <= $52::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $53::timestamptz
                        )
                    ) project
                  WHERE
                    EXISTS (
                      SELECT
                      FROM
                        project_listing listing
                      WHERE
                        listing.project_id = project.id
                        AND listing.listed_from <= $54::date
                        AND listing.recorded_at <= $55::timestamptz
                        AND listing.withdrawn_at > $56::timestamptz
                    )
                    AND project.relevance = 'PROGRAMME'
                ) part
              WHERE
                part.parent_id = p.id
            )
          )
          AND (
            (
              (
                SELECT
                  whole.code
                FROM
                  (
                    SELECT
                      *
                    FROM
                      project
                    WHERE
                      recorded_at <= $57::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $58::timestamptz
                      )
                  ) whole
                WHERE
                  whole.id = p.parent_id
              )
            ) IS NULL
          )
          AND (
            NOT EXISTS (
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
                        recorded_at <= $59::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $60::timestamptz
                        )
                    ) project
                  WHERE
                    EXISTS (
                      SELECT
                      FROM
                        project_listing listing
                      WHERE
                        listing.project_id = project.id
                        AND listing.listed_from <= $61::date
                        AND listing.recorded_at <= $62::timestamptz
                        AND listing.withdrawn_at > $63::timestamptz
                    )
                    AND project.relevance = 'PROGRAMME'
                ) part
              WHERE
                part.parent_id = p.id
            ) = $64
          )
          AND (
            NOT (
              (
                EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        effective_percent (report.percent, report.stage) - lag(effective_percent (report.percent, report.stage)) OVER (
                          ORDER BY
                            (
                              report.as_of,
                              CASE
                                WHEN report.state_since <= $65::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $66::timestamptz)
                              END = ANY ($67::text[]),
                              report.recorded_at,
                              report.id
                            )
                        ) AS rise
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $68::timestamptz
                        ) report
                      WHERE
                        report.project_id = p.id
                        AND report.as_of <= $69::date
                        AND CASE
                          WHEN report.state_since <= $70::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $71::timestamptz)
                        END = ANY ($72::text[])
                        AND (
                          report.superseded_at IS NULL
                          OR report.superseded_at > $73::timestamptz
                          OR NOT EXISTS (
                            SELECT
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $74::timestamptz
                              ) correction
                            WHERE
                              correction.supersedes_id = report.id
                              AND CASE
                                WHEN correction.state_since <= $75::timestamptz THEN correction.state
                                ELSE report_state_at (correction.id, correction.state, correction.state_since, $76::timestamptz)
                              END = ANY ($77::text[])
                          )
                        )
                        AND effective_percent (report.percent, report.stage) IS NOT NULL
                    ) neighbours
                  WHERE
                    rise < 0
                )
              ) IS TRUE
            )
          )
          AND (
            EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    project_id,
                    scope_id AS key
                  FROM
                    (
                      SELECT
                        sector_id AS scope_id,
                        0 AS child,
                        project_id
                      FROM
                        effective_project_sector ($78::timestamptz)
                    ) reached
                ) own
                JOIN sector related ON related.id = own.key
              WHERE
                own.project_id = p.id
            )
          )
          AND (
            EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    owned.project_id,
                    owned.body_id AS key
                  FROM
                    effective_project_body ($79::timestamptz) owned
                    JOIN body ON body.id = owned.body_id
                    AND body.level = 'WORKING_GROUP'
                ) own
                JOIN body related ON related.id = own.key
              WHERE
                own.project_id = p.id
            )
          )
        )
      )
      AND (
        SELECT
          (
            (
              (
                found.stage IS NOT NULL
                AND found.stage <> ALL ($80::text[])
              )
              AND (found."startsOn" >= $81::date)
              AND (found."endsOn" IS NOT NULL)
              AND (
                found.composition IS NOT NULL
                AND found.composition <> ALL ($82::text[])
              )
              AND (found."lastReport" >= $83::date)
              AND ((found.percent)::float8 < $84::float8)
              AND (found."costUsd" <= $85::numeric)
              AND (found."hasReports" = $86)
            )
          )
        FROM
          (
            SELECT
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
                      settled.valid_from <= $87::date
                      AND settled.valid_to > $88::date
                      AND settled.known_from <= $89::timestamptz
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
                      changed_states ($90::date, $91::timestamptz) changed
                  ) known
                WHERE
                  known.project_id = p.id
              ) AS "stage",
              schedule.starts_on AS "startsOn",
              schedule.ends_on AS "endsOn",
              (
                SELECT
                  CASE
                    WHEN stage = 'DROPPED' THEN 'DROPPED'
                    ELSE CASE
                      WHEN stated THEN 'STATED'
                      WHEN percent IS NOT NULL THEN 'FINISHED'
                      WHEN silent THEN 'SILENT'
                      ELSE 'WITHOUT_PERCENT'
                    END
                  END
                FROM
                  (
                    SELECT
                      known.percent AS percent,
                      coalesce(known.stated, false) AS stated,
                      known.latest_id IS NULL AS silent,
                      known.stage AS stage
                    FROM
                      (
                        SELECT
                      ) one
                      LEFT JOIN (
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
                          settled.valid_from <= $92::date
                          AND settled.valid_to > $93::date
                          AND settled.known_from <= $94::timestamptz
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
                          changed_states ($95::date, $96::timestamptz) changed
                      ) known ON known.project_id = p.id
                  ) known
                WHERE
                  NOT EXISTS (
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
                              recorded_at <= $97::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $98::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $99::date
                              AND listing.recorded_at <= $100::timestamptz
                              AND listing.withdrawn_at > $101::timestamptz
                          )
                          AND project.relevance = 'PROGRAMME'
                      ) part
                    WHERE
                      part.parent_id = p.id
                  )
              ) AS "composition",
              (
                SELECT
                  known.latest_as_of
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
                      settled.valid_from <= $102::date
                      AND settled.valid_to > $103::date
                      AND settled.known_from <= $104::timestamptz
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
                      changed_states ($105::date, $106::timestamptz) changed
                  ) known
                WHERE
                  known.project_id = p.id
              ) AS "lastReport",
              (
                CASE
                  WHEN NOT EXISTS (
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
                              recorded_at <= $107::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $108::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $109::date
                              AND listing.recorded_at <= $110::timestamptz
                              AND listing.withdrawn_at > $111::timestamptz
                          )
                          AND project.relevance = 'PROGRAMME'
                      ) part
                    WHERE
                      part.parent_id = p.id
                  ) THEN (
                    SELECT
                      CASE
                        WHEN known.stage IS DISTINCT FROM 'DROPPED' THEN known.percent
                      END
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
                          settled.valid_from <= $112::date
                          AND settled.valid_to > $113::date
                          AND settled.known_from <= $114::timestamptz
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
                          changed_states ($115::date, $116::timestamptz) changed
                      ) known
                    WHERE
                      known.project_id = p.id
                  )
                  ELSE (
                    SELECT
                      avg(
                        (
                          SELECT
                            CASE
                              WHEN known.stage IS DISTINCT FROM 'DROPPED' THEN known.percent
                            END
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
                                settled.valid_from <= $117::date
                                AND settled.valid_to > $118::date
                                AND settled.known_from <= $119::timestamptz
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
                                changed_states ($120::date, $121::timestamptz) changed
                            ) known
                          WHERE
                            known.project_id = leaf.id
                        )
                      )
                    FROM
                      project_tree tree
                      JOIN (
                        SELECT
                          *
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              project
                            WHERE
                              recorded_at <= $122::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $123::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $124::date
                              AND listing.recorded_at <= $125::timestamptz
                              AND listing.withdrawn_at > $126::timestamptz
                          )
                          AND project.relevance = 'PROGRAMME'
                      ) leaf ON leaf.id = tree.project_id
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
                                  recorded_at <= $127::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $128::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $129::date
                                  AND listing.recorded_at <= $130::timestamptz
                                  AND listing.withdrawn_at > $131::timestamptz
                              )
                              AND project.relevance = 'PROGRAMME'
                          ) part
                        WHERE
                          part.parent_id = leaf.id
                      )
                    WHERE
                      tree.ancestor_id = p.id
                  )
                END
              ) AS "percent",
              (
                CASE
                  WHEN NOT EXISTS (
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
                              recorded_at <= $132::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $133::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $134::date
                              AND listing.recorded_at <= $135::timestamptz
                              AND listing.withdrawn_at > $136::timestamptz
                          )
                          AND project.relevance = 'PROGRAMME'
                      ) part
                    WHERE
                      part.parent_id = p.id
                  ) THEN (
                    SELECT
                      round(
                        cost.amount * (
                          SELECT
                            CASE
                              WHEN 'USD' = 'USD' THEN 1
                              ELSE rate.per_usd
                            END
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                exchange_rate
                              WHERE
                                recorded_at <= $137::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $138::timestamptz
                                )
                            ) rate
                          WHERE
                            NOT rate.derived
                            AND (
                              rate.currency = 'USD'
                              OR 'USD' = 'USD'
                            )
                            AND rate.as_of < date_trunc('month', cost.as_of) + interval '1 month'
                          ORDER BY
                            rate.as_of DESC
                          LIMIT
                            1
                        ) / (
                          SELECT
                            CASE
                              WHEN cost.currency = 'USD' THEN 1
                              ELSE rate.per_usd
                            END
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                exchange_rate
                              WHERE
                                recorded_at <= $139::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $140::timestamptz
                                )
                            ) rate
                          WHERE
                            NOT rate.derived
                            AND (
                              rate.currency = cost.currency
                              OR cost.currency = 'USD'
                            )
                            AND rate.as_of < date_trunc('month', cost.as_of) + interval '1 month'
                          ORDER BY
                            rate.as_of DESC
                          LIMIT
                            1
                        ),
                        2
                      )
                    FROM
                      (
                        SELECT
                          figure.*
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              cost_figure
                            WHERE
                              recorded_at <= $141::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $142::timestamptz
                              )
                          ) figure
                        WHERE
                          figure.project_id = p.id
                          AND figure.extent = 'WHOLE'
                          AND (
                            figure.as_of IS NULL
                            OR figure.as_of <= $143::date
                          )
                        ORDER BY
                          figure.preferred DESC,
                          figure.as_of DESC NULLS LAST,
                          figure.id DESC
                        LIMIT
                          1
                      ) cost
                  )
                  ELSE (
                    SELECT
                      sum(
                        (
                          SELECT
                            round(
                              cost.amount * (
                                SELECT
                                  CASE
                                    WHEN 'USD' = 'USD' THEN 1
                                    ELSE rate.per_usd
                                  END
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      exchange_rate
                                    WHERE
                                      recorded_at <= $144::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $145::timestamptz
                                      )
                                  ) rate
                                WHERE
                                  NOT rate.derived
                                  AND (
                                    rate.currency = 'USD'
                                    OR 'USD' = 'USD'
                                  )
                                  AND rate.as_of < date_trunc('month', cost.as_of) + interval '1 month'
                                ORDER BY
                                  rate.as_of DESC
                                LIMIT
                                  1
                              ) / (
                                SELECT
                                  CASE
                                    WHEN cost.currency = 'USD' THEN 1
                                    ELSE rate.per_usd
                                  END
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      exchange_rate
                                    WHERE
                                      recorded_at <= $146::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $147::timestamptz
                                      )
                                  ) rate
                                WHERE
                                  NOT rate.derived
                                  AND (
                                    rate.currency = cost.currency
                                    OR cost.currency = 'USD'
                                  )
                                  AND rate.as_of < date_trunc('month', cost.as_of) + interval '1 month'
                                ORDER BY
                                  rate.as_of DESC
                                LIMIT
                                  1
                              ),
                              2
                            )
                          FROM
                            (
                              SELECT
                                figure.*
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    cost_figure
                                  WHERE
                                    recorded_at <= $148::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $149::timestamptz
                                    )
                                ) figure
                              WHERE
                                figure.project_id = leaf.id
                                AND figure.extent = 'WHOLE'
                                AND (
                                  figure.as_of IS NULL
                                  OR figure.as_of <= $150::date
                                )
                              ORDER BY
                                figure.preferred DESC,
                                figure.as_of DESC NULLS LAST,
                                figure.id DESC
                              LIMIT
                                1
                            ) cost
                        )
                      )
                    FROM
                      project_tree tree
                      JOIN (
                        SELECT
                          *
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              project
                            WHERE
                              recorded_at <= $151::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $152::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $153::date
                              AND listing.recorded_at <= $154::timestamptz
                              AND listing.withdrawn_at > $155::timestamptz
                          )
                          AND project.relevance = 'PROGRAMME'
                      ) leaf ON leaf.id = tree.project_id
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
                                  recorded_at <= $156::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $157::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $158::date
                                  AND listing.recorded_at <= $159::timestamptz
                                  AND listing.withdrawn_at > $160::timestamptz
                              )
                              AND project.relevance = 'PROGRAMME'
                          ) part
                        WHERE
                          part.parent_id = leaf.id
                      )
                    WHERE
                      tree.ancestor_id = p.id
                  )
                END
              ) AS "costUsd",
              (
                (
                  SELECT
                    known.latest_as_of
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
                        settled.valid_from <= $161::date
                        AND settled.valid_to > $162::date
                        AND settled.known_from <= $163::timestamptz
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
                        changed_states ($164::date, $165::timestamptz) changed
                    ) known
                  WHERE
                    known.project_id = p.id
                ) IS NOT NULL
                OR EXISTS (
                  SELECT
                  FROM
                    project_tree tree
                  WHERE
                    tree.ancestor_id = p.id
                    AND tree.distance > 0
                    AND (
                      SELECT
                        known.latest_as_of
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
                            settled.valid_from <= $166::date
                            AND settled.valid_to > $167::date
                            AND settled.known_from <= $168::timestamptz
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
                            changed_states ($169::date, $170::timestamptz) changed
                        ) known
                      WHERE
                        known.project_id = tree.project_id
                    ) IS NOT NULL
                )
              ) AS "hasReports"
            FROM
              (
                SELECT
              ) project
              LEFT JOIN LATERAL (
                SELECT
                  schedule.*
                FROM
                  (
                    SELECT
                      *
                    FROM
                      schedule_statement
                    WHERE
                      recorded_at <= $171::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $172::timestamptz
                      )
                  ) schedule
                WHERE
                  schedule.project_id = p.id
                  AND (
                    schedule.as_of IS NULL
                    OR schedule.as_of <= $173::date
                  )
                ORDER BY
                  schedule.as_of DESC NULLS LAST,
                  schedule.recorded_at DESC,
                  schedule.id DESC
                LIMIT
                  1
              ) schedule ON true
            OFFSET
              0
          ) found
      )
  ) AS count
FROM
  unnest(
    (
      SELECT
        $174::integer[]
    )::integer[]
  ) owner (id);

-- $1, $2, $4, $5, $6, $7, $9, $13, $14, $15, $16, $18, $19, $20, $21, $24, $25, $30, $31, $33, $34, $35, $37, $38, $40, $41, $42, $43, $45, $46, $48, $49, $50, $51, $52, $53, $55, $56, $57, $58, $59, $60, $62, $63, $65, $66, $68, $70, $71, $73, $74, $75, $76, $78, $79, $89, $91, $94, $96, $97, $98, $100, $101, $104, $106, $107, $108, $110, $111, $114, $116, $119, $121, $122, $123, $125, $126, $127, $128, $130, $131, $132, $133, $135, $136, $137, $138, $139, $140, $141, $142, $144, $145, $146, $147, $148, $149, $151, $152, $154, $155, $156, $157, $159, $160, $163, $165, $168, $170, $171, $172 = 2021-10-28T02:00:00.000Z
-- $3, $10, $12, $29, $32, $36, $39, $44, $47, $54, $61, $69, $87, $88, $90, $92, $93, $95, $99, $102, $103, $105, $109, $112, $113, $115, $117, $118, $120, $124, $129, $134, $143, $150, $153, $158, $161, $162, $164, $166, $167, $169, $173 = "2021-10-28"
-- $8 = "TH-90"
-- $11 = ["EC1","EC2"]
-- $17 = "TH-CL-GULF"
-- $22 = "ID"
-- $23 = ["P26"]
-- $26 = "ท่าเรือ"
-- $27, $28 = false
-- $64, $86 = true
-- $67 = ["CERTIFIED"]
-- $72, $77 = ["PUBLISHED","CERTIFIED"]
-- $80 = ["DROPPED"]
-- $81 = "2010-01-01"
-- $82 = ["SILENT"]
-- $83 = "2012-01-01"
-- $84 = 80
-- $85 = "500000000"
-- $174 = 6
-- $175 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          p.id AS "id",
          p.code AS "code"
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
          true
          AND (
            (
              (
                (
                  (
                    EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            project_id,
                            scope_id AS key
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
                        ) own
                        JOIN province related ON related.id = own.key
                      WHERE
                        own.project_id = p.id
                        AND (related.code = $8)
                    )
                  )
                  OR (
                    EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            project_id,
                            scope_id AS key
                          FROM
                            (
                              SELECT
                                assigned.corridor_id AS scope_id,
                                0 AS child,
                                assigned.project_id
                              FROM
                                effective_project_corridor ($9::timestamptz) assigned
                                JOIN corridor ON corridor.id = assigned.corridor_id
                              WHERE
                                in_force (corridor.valid_from, corridor.valid_to, $10::date)
                            ) reached
                        ) own
                        JOIN corridor related ON related.id = own.key
                      WHERE
                        own.project_id = p.id
                        AND (related.code = ANY ($11::text[]))
                    )
                  )
                  OR (
                    EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            project_id,
                            scope_id AS key
                          FROM
                            (
                              SELECT
                                member.cluster_id AS scope_id,
                                located.province_id AS child,
                                located.project_id
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    cluster_membership
                                  WHERE
                                    in_force (valid_from, valid_to, $12::date)
                                    AND recorded_at <= $13::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $14::timestamptz
                                    )
                                ) member
                                JOIN (
                                  SELECT
                                    *
                                  FROM
                                    project_province
                                  WHERE
                                    recorded_at <= $15::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $16::timestamptz
                                    )
                                ) located ON located.province_id = member.province_id
                            ) reached
                        ) own
                        JOIN
                      cluster related ON related.id = own.key
                      WHERE
                        own.project_id = p.id
                        AND (related.code = $17)
                    )
                  )
                )
              )
              AND (
                (
                  (
                    EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            project_id,
                            scope_id AS key
                          FROM
                            (
                              SELECT
                                province.member_state_id AS scope_id,
                                located.province_id AS child,
                                located.project_id
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    project_province
                                  WHERE
                                    recorded_at <= $18::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $19::timestamptz
                                    )
                                ) located
                                JOIN province ON province.id = located.province_id
                              UNION ALL
                              SELECT
                                member_state_id,
                                0,
                                project_id
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    project_member_state
                                  WHERE
                                    recorded_at <= $20::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $21::timestamptz
                                    )
                                ) assigned
                            ) reached
                        ) own
                        JOIN member_state related ON related.id = own.key
                      WHERE
                        own.project_id = p.id
                        AND (related.code = $22)
                    )
                  )
                ) IS NOT TRUE
              )
              AND (
                p.code IS NOT NULL
                AND p.code <> ALL ($23::text[])
              )
              AND (
                p.id IN (
                  SELECT
                    named.project_id
                  FROM
                    (
                      SELECT
                        thing_id AS project_id,
                        folded
                      FROM
                        search_entry
                      WHERE
                        type = 'PROJECT'
                        AND kind = 'NAME'
                      UNION ALL
                      SELECT
                        project_id,
                        folded
                      FROM
                        (
                          SELECT
                            later.project_id,
                            text.value AS name,
                            fold_text (text.value) AS folded
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                project_name
                              WHERE
                                recorded_at <= $24::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $25::timestamptz
                                )
                            ) later
                            CROSS JOIN jsonb_each_text(later.names) text
                        ) named
                    ) named
                  WHERE
                    true
                    AND named.folded LIKE (
                      SELECT
                        '%' || like_pattern ($26) || '%'
                    )
                )
              )
              AND (p.cross_border = $27)
              AND (p.is_sample = $28)
              AND (
                NOT EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        held.project_id,
                        held.organisation_id AS key
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            project_responsibility
                          WHERE
                            in_force (valid_from, valid_to, $29::date)
                            AND recorded_at <= $30::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $31::timestamptz
                            )
                        ) held
                    ) own
                    JOIN organisation related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                )
              )
              AND (
                EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        project_id,
                        scope_id AS key
                      FROM
                        (
                          SELECT
                            bodies.scope_id,
                            bodies.child,
                            owned.project_id
                          FROM
                            (
                              WITH RECURSIVE
                                under AS (
                                  SELECT
                                    id AS scope_id,
                                    0 AS child,
                                    id AS body_id
                                  FROM
                                    body
                                  UNION
                                  SELECT
                                    under.scope_id,
                                    CASE
                                      WHEN under.child = 0 THEN reporting.body_id
                                      ELSE under.child
                                    END,
                                    reporting.body_id
                                  FROM
                                    under
                                    JOIN (
                                      SELECT
                                        *
                                      FROM
                                        body_reporting
                                      WHERE
                                        in_force (valid_from, valid_to, $32::date)
                                        AND recorded_at <= $33::timestamptz
                                        AND (
                                          withdrawn_at IS NULL
                                          OR withdrawn_at > $34::timestamptz
                                        )
                                    ) reporting ON reporting.reports_to_id = under.body_id
                                )
                              SELECT
                                scope_id,
                                child,
                                body_id
                              FROM
                                under
                            ) bodies
                            JOIN effective_project_body ($35::timestamptz) owned ON owned.body_id = bodies.body_id
                          UNION ALL
                          SELECT
                            bodies.scope_id,
                            - located.province_id,
                            located.project_id
                          FROM
                            (
                              WITH RECURSIVE
                                under AS (
                                  SELECT
                                    id AS scope_id,
                                    0 AS child,
                                    id AS body_id
                                  FROM
                                    body
                                  UNION
                                  SELECT
                                    under.scope_id,
                                    CASE
                                      WHEN under.child = 0 THEN reporting.body_id
                                      ELSE under.child
                                    END,
                                    reporting.body_id
                                  FROM
                                    under
                                    JOIN (
                                      SELECT
                                        *
                                      FROM
                                        body_reporting
                                      WHERE
                                        in_force (valid_from, valid_to, $36::date)
                                        AND recorded_at <= $37::timestamptz
                                        AND (
                                          withdrawn_at IS NULL
                                          OR withdrawn_at > $38::timestamptz
                                        )
                                    ) reporting ON reporting.reports_to_id = under.body_id
                                )
                              SELECT
                                scope_id,
                                child,
                                body_id
                              FROM
                                under
                            ) bodies
                            JOIN body forum ON forum.id = bodies.body_id
                            AND forum.level = 'GOVERNORS_FORUM'
                            CROSS JOIN (
                              SELECT
                                located.*
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    programme_membership
                                  WHERE
                                    in_force (valid_from, valid_to, $39::date)
                                    AND recorded_at <= $40::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $41::timestamptz
                                    )
                                ) member
                                JOIN (
                                  SELECT
                                    *
                                  FROM
                                    project_province
                                  WHERE
                                    recorded_at <= $42::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $43::timestamptz
                                    )
                                ) located ON located.province_id = member.province_id
                            ) located
                          WHERE
                            bodies.child = 0
                          UNION ALL
                          SELECT
                            bodies.scope_id,
                            bodies.child,
                            inside.project_id
                          FROM
                            (
                              WITH RECURSIVE
                                under AS (
                                  SELECT
                                    id AS scope_id,
                                    0 AS child,
                                    id AS body_id
                                  FROM
                                    body
                                  UNION
                                  SELECT
                                    under.scope_id,
                                    CASE
                                      WHEN under.child = 0 THEN reporting.body_id
                                      ELSE under.child
                                    END,
                                    reporting.body_id
                                  FROM
                                    under
                                    JOIN (
                                      SELECT
                                        *
                                      FROM
                                        body_reporting
                                      WHERE
                                        in_force (valid_from, valid_to, $44::date)
                                        AND recorded_at <= $45::timestamptz
                                        AND (
                                          withdrawn_at IS NULL
                                          OR withdrawn_at > $46::timestamptz
                                        )
                                    ) reporting ON reporting.reports_to_id = under.body_id
                                )
                              SELECT
                                scope_id,
                                child,
                                body_id
                              FROM
                                under
                            ) bodies
                            JOIN body forum ON forum.id = bodies.body_id
                            AND forum.level = 'GOVERNORS_FORUM'
                            CROSS JOIN (
                              SELECT DISTINCT
                                located.project_id
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    programme_membership
                                  WHERE
                                    in_force (valid_from, valid_to, $47::date)
                                    AND recorded_at <= $48::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $49::timestamptz
                                    )
                                ) member
                                JOIN (
                                  SELECT
                                    *
                                  FROM
                                    project_province
                                  WHERE
                                    recorded_at <= $50::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $51::timestamptz
                                    )
                                ) located ON located.province_id = member.province_id
                            ) inside
                          WHERE
                            bodies.child <> 0
                        ) reached
                    ) own
                    JOIN body related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
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
                            recorded_at <= $52::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $53::timestamptz
                            )
                        ) project
                      WHERE
                        EXISTS (
                          SELECT
                          FROM
                            project_listing listing
                          WHERE
                            listing.project_id = project.id
                            AND listing.listed_from <= $54::date
                            AND listing.recorded_at <= $55::timestamptz
                            AND listing.withdrawn_at > $56::timestamptz
                        )
                        AND project.relevance = 'PROGRAMME'
                    ) part
                  WHERE
                    part.parent_id = p.id
                )
              )
              AND (
                (
                  (
                    SELECT
                      whole.code
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          project
                        WHERE
                          recorded_at <= $57::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $58::timestamptz
                          )
                      ) whole
                    WHERE
                      whole.id = p.parent_id
                  )
                ) IS NULL
              )
              AND (
                NOT EXISTS (
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
                            recorded_at <= $59::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $60::timestamptz
                            )
                        ) project
                      WHERE
                        EXISTS (
                          SELECT
                          FROM
                            project_listing listing
                          WHERE
                            listing.project_id = project.id
                            AND listing.listed_from <= $61::date
                            AND listing.recorded_at <= $62::timestamptz
                            AND listing.withdrawn_at > $63::timestamptz
                        )
                        AND project.relevance = 'PROGRAMME'
                    ) part
                  WHERE
                    part.parent_id = p.id
                ) = $64
              )
              AND (
                NOT (
                  (
                    EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            effective_percent (report.percent, report.stage) - lag(effective_percent (report.percent, report.stage)) OVER (
                              ORDER BY
                                (
                                  report.as_of,
                                  CASE
                                    WHEN report.state_since <= $65::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $66::timestamptz)
                                  END = ANY ($67::text[]),
                                  report.recorded_at,
                                  report.id
                                )
                            ) AS rise
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $68::timestamptz
                            ) report
                          WHERE
                            report.project_id = p.id
                            AND report.as_of <= $69::date
                            AND CASE
                              WHEN report.state_since <= $70::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $71::timestamptz)
                            END = ANY ($72::text[])
                            AND (
                              report.superseded_at IS NULL
                              OR report.superseded_at > $73::timestamptz
                              OR NOT EXISTS (
                                SELECT
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $74::timestamptz
                                  ) correction
                                WHERE
                                  correction.supersedes_id = report.id
                                  AND CASE
                                    WHEN correction.state_since <= $75::timestamptz THEN correction.state
                                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $76::timestamptz)
                                  END = ANY ($77::text[])
                              )
                            )
                            AND effective_percent (report.percent, report.stage) IS NOT NULL
                        ) neighbours
                      WHERE
                        rise < 0
                    )
                  ) IS TRUE
                )
              )
              AND (
                EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        project_id,
                        scope_id AS key
                      FROM
                        (
                          SELECT
                            sector_id AS scope_id,
                            0 AS child,
                            project_id
                          FROM
                            effective_project_sector ($78::timestamptz)
                        ) reached
                    ) own
                    JOIN sector related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                )
              )
              AND (
                EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        owned.project_id,
                        owned.body_id AS key
                      FROM
                        effective_project_body ($79::timestamptz) owned
                        JOIN body ON body.id = owned.body_id
                        AND body.level = 'WORKING_GROUP'
                    ) own
                    JOIN body related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                )
              )
            )
          )
          AND (
            SELECT
              (
                (
                  (
                    found.stage IS NOT NULL
                    AND found.stage <> ALL ($80::text[])
                  )
                  AND (found."startsOn" >= $81::date)
                  AND (found."endsOn" IS NOT NULL)
                  AND (
                    found.composition IS NOT NULL
                    AND found.composition <> ALL ($82::text[])
                  )
                  AND (found."lastReport" >= $83::date)
                  AND ((found.percent)::float8 < $84::float8)
                  AND (found."costUsd" <= $85::numeric)
                  AND (found."hasReports" = $86)
                )
              )
            FROM
              (
                SELECT
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
                          settled.valid_from <= $87::date
                          AND settled.valid_to > $88::date
                          AND settled.known_from <= $89::timestamptz
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
                          changed_states ($90::date, $91::timestamptz) changed
                      ) known
                    WHERE
                      known.project_id = p.id
                  ) AS "stage",
                  schedule.starts_on AS "startsOn",
                  schedule.ends_on AS "endsOn",
                  (
                    SELECT
                      CASE
                        WHEN stage = 'DROPPED' THEN 'DROPPED'
                        ELSE CASE
                          WHEN stated THEN 'STATED'
                          WHEN percent IS NOT NULL THEN 'FINISHED'
                          WHEN silent THEN 'SILENT'
                          ELSE 'WITHOUT_PERCENT'
                        END
                      END
                    FROM
                      (
                        SELECT
                          known.percent AS percent,
                          coalesce(known.stated, false) AS stated,
                          known.latest_id IS NULL AS silent,
                          known.stage AS stage
                        FROM
                          (
                            SELECT
                          ) one
                          LEFT JOIN (
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
                              settled.valid_from <= $92::date
                              AND settled.valid_to > $93::date
                              AND settled.known_from <= $94::timestamptz
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
                              changed_states ($95::date, $96::timestamptz) changed
                          ) known ON known.project_id = p.id
                      ) known
                    WHERE
                      NOT EXISTS (
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
                                  recorded_at <= $97::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $98::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $99::date
                                  AND listing.recorded_at <= $100::timestamptz
                                  AND listing.withdrawn_at > $101::timestamptz
                              )
                              AND project.relevance = 'PROGRAMME'
                          ) part
                        WHERE
                          part.parent_id = p.id
                      )
                  ) AS "composition",
                  (
                    SELECT
                      known.latest_as_of
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
                          settled.valid_from <= $102::date
                          AND settled.valid_to > $103::date
                          AND settled.known_from <= $104::timestamptz
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
                          changed_states ($105::date, $106::timestamptz) changed
                      ) known
                    WHERE
                      known.project_id = p.id
                  ) AS "lastReport",
                  (
                    CASE
                      WHEN NOT EXISTS (
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
                                  recorded_at <= $107::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $108::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $109::date
                                  AND listing.recorded_at <= $110::timestamptz
                                  AND listing.withdrawn_at > $111::timestamptz
                              )
                              AND project.relevance = 'PROGRAMME'
                          ) part
                        WHERE
                          part.parent_id = p.id
                      ) THEN (
                        SELECT
                          CASE
                            WHEN known.stage IS DISTINCT FROM 'DROPPED' THEN known.percent
                          END
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
                              settled.valid_from <= $112::date
                              AND settled.valid_to > $113::date
                              AND settled.known_from <= $114::timestamptz
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
                              changed_states ($115::date, $116::timestamptz) changed
                          ) known
                        WHERE
                          known.project_id = p.id
                      )
                      ELSE (
                        SELECT
                          avg(
                            (
                              SELECT
                                CASE
                                  WHEN known.stage IS DISTINCT FROM 'DROPPED' THEN known.percent
                                END
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
                                    settled.valid_from <= $117::date
                                    AND settled.valid_to > $118::date
                                    AND settled.known_from <= $119::timestamptz
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
                                    changed_states ($120::date, $121::timestamptz) changed
                                ) known
                              WHERE
                                known.project_id = leaf.id
                            )
                          )
                        FROM
                          project_tree tree
                          JOIN (
                            SELECT
                              *
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  project
                                WHERE
                                  recorded_at <= $122::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $123::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $124::date
                                  AND listing.recorded_at <= $125::timestamptz
                                  AND listing.withdrawn_at > $126::timestamptz
                              )
                              AND project.relevance = 'PROGRAMME'
                          ) leaf ON leaf.id = tree.project_id
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
                                      recorded_at <= $127::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $128::timestamptz
                                      )
                                  ) project
                                WHERE
                                  EXISTS (
                                    SELECT
                                    FROM
                                      project_listing listing
                                    WHERE
                                      listing.project_id = project.id
                                      AND listing.listed_from <= $129::date
                                      AND listing.recorded_at <= $130::timestamptz
                                      AND listing.withdrawn_at > $131::timestamptz
                                  )
                                  AND project.relevance = 'PROGRAMME'
                              ) part
                            WHERE
                              part.parent_id = leaf.id
                          )
                        WHERE
                          tree.ancestor_id = p.id
                      )
                    END
                  ) AS "percent",
                  (
                    CASE
                      WHEN NOT EXISTS (
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
                                  recorded_at <= $132::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $133::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $134::date
                                  AND listing.recorded_at <= $135::timestamptz
                                  AND listing.withdrawn_at > $136::timestamptz
                              )
                              AND project.relevance = 'PROGRAMME'
                          ) part
                        WHERE
                          part.parent_id = p.id
                      ) THEN (
                        SELECT
                          round(
                            cost.amount * (
                              SELECT
                                CASE
                                  WHEN 'USD' = 'USD' THEN 1
                                  ELSE rate.per_usd
                                END
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    exchange_rate
                                  WHERE
                                    recorded_at <= $137::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $138::timestamptz
                                    )
                                ) rate
                              WHERE
                                NOT rate.derived
                                AND (
                                  rate.currency = 'USD'
                                  OR 'USD' = 'USD'
                                )
                                AND rate.as_of < date_trunc('month', cost.as_of) + interval '1 month'
                              ORDER BY
                                rate.as_of DESC
                              LIMIT
                                1
                            ) / (
                              SELECT
                                CASE
                                  WHEN cost.currency = 'USD' THEN 1
                                  ELSE rate.per_usd
                                END
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    exchange_rate
                                  WHERE
                                    recorded_at <= $139::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $140::timestamptz
                                    )
                                ) rate
                              WHERE
                                NOT rate.derived
                                AND (
                                  rate.currency = cost.currency
                                  OR cost.currency = 'USD'
                                )
                                AND rate.as_of < date_trunc('month', cost.as_of) + interval '1 month'
                              ORDER BY
                                rate.as_of DESC
                              LIMIT
                                1
                            ),
                            2
                          )
                        FROM
                          (
                            SELECT
                              figure.*
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  cost_figure
                                WHERE
                                  recorded_at <= $141::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $142::timestamptz
                                  )
                              ) figure
                            WHERE
                              figure.project_id = p.id
                              AND figure.extent = 'WHOLE'
                              AND (
                                figure.as_of IS NULL
                                OR figure.as_of <= $143::date
                              )
                            ORDER BY
                              figure.preferred DESC,
                              figure.as_of DESC NULLS LAST,
                              figure.id DESC
                            LIMIT
                              1
                          ) cost
                      )
                      ELSE (
                        SELECT
                          sum(
                            (
                              SELECT
                                round(
                                  cost.amount * (
                                    SELECT
                                      CASE
                                        WHEN 'USD' = 'USD' THEN 1
                                        ELSE rate.per_usd
                                      END
                                    FROM
                                      (
                                        SELECT
                                          *
                                        FROM
                                          exchange_rate
                                        WHERE
                                          recorded_at <= $144::timestamptz
                                          AND (
                                            withdrawn_at IS NULL
                                            OR withdrawn_at > $145::timestamptz
                                          )
                                      ) rate
                                    WHERE
                                      NOT rate.derived
                                      AND (
                                        rate.currency = 'USD'
                                        OR 'USD' = 'USD'
                                      )
                                      AND rate.as_of < date_trunc('month', cost.as_of) + interval '1 month'
                                    ORDER BY
                                      rate.as_of DESC
                                    LIMIT
                                      1
                                  ) / (
                                    SELECT
                                      CASE
                                        WHEN cost.currency = 'USD' THEN 1
                                        ELSE rate.per_usd
                                      END
                                    FROM
                                      (
                                        SELECT
                                          *
                                        FROM
                                          exchange_rate
                                        WHERE
                                          recorded_at <= $146::timestamptz
                                          AND (
                                            withdrawn_at IS NULL
                                            OR withdrawn_at > $147::timestamptz
                                          )
                                      ) rate
                                    WHERE
                                      NOT rate.derived
                                      AND (
                                        rate.currency = cost.currency
                                        OR cost.currency = 'USD'
                                      )
                                      AND rate.as_of < date_trunc('month', cost.as_of) + interval '1 month'
                                    ORDER BY
                                      rate.as_of DESC
                                    LIMIT
                                      1
                                  ),
                                  2
                                )
                              FROM
                                (
                                  SELECT
                                    figure.*
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        cost_figure
                                      WHERE
                                        recorded_at <= $148::timestamptz
                                        AND (
                                          withdrawn_at IS NULL
                                          OR withdrawn_at > $149::timestamptz
                                        )
                                    ) figure
                                  WHERE
                                    figure.project_id = leaf.id
                                    AND figure.extent = 'WHOLE'
                                    AND (
                                      figure.as_of IS NULL
                                      OR figure.as_of <= $150::date
                                    )
                                  ORDER BY
                                    figure.preferred DESC,
                                    figure.as_of DESC NULLS LAST,
                                    figure.id DESC
                                  LIMIT
                                    1
                                ) cost
                            )
                          )
                        FROM
                          project_tree tree
                          JOIN (
                            SELECT
                              *
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  project
                                WHERE
                                  recorded_at <= $151::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $152::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $153::date
                                  AND listing.recorded_at <= $154::timestamptz
                                  AND listing.withdrawn_at > $155::timestamptz
                              )
                              AND project.relevance = 'PROGRAMME'
                          ) leaf ON leaf.id = tree.project_id
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
                                      recorded_at <= $156::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $157::timestamptz
                                      )
                                  ) project
                                WHERE
                                  EXISTS (
                                    SELECT
                                    FROM
                                      project_listing listing
                                    WHERE
                                      listing.project_id = project.id
                                      AND listing.listed_from <= $158::date
                                      AND listing.recorded_at <= $159::timestamptz
                                      AND listing.withdrawn_at > $160::timestamptz
                                  )
                                  AND project.relevance = 'PROGRAMME'
                              ) part
                            WHERE
                              part.parent_id = leaf.id
                          )
                        WHERE
                          tree.ancestor_id = p.id
                      )
                    END
                  ) AS "costUsd",
                  (
                    (
                      SELECT
                        known.latest_as_of
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
                            settled.valid_from <= $161::date
                            AND settled.valid_to > $162::date
                            AND settled.known_from <= $163::timestamptz
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
                            changed_states ($164::date, $165::timestamptz) changed
                        ) known
                      WHERE
                        known.project_id = p.id
                    ) IS NOT NULL
                    OR EXISTS (
                      SELECT
                      FROM
                        project_tree tree
                      WHERE
                        tree.ancestor_id = p.id
                        AND tree.distance > 0
                        AND (
                          SELECT
                            known.latest_as_of
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
                                settled.valid_from <= $166::date
                                AND settled.valid_to > $167::date
                                AND settled.known_from <= $168::timestamptz
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
                                changed_states ($169::date, $170::timestamptz) changed
                            ) known
                          WHERE
                            known.project_id = tree.project_id
                        ) IS NOT NULL
                    )
                  ) AS "hasReports"
                FROM
                  (
                    SELECT
                  ) project
                  LEFT JOIN LATERAL (
                    SELECT
                      schedule.*
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          schedule_statement
                        WHERE
                          recorded_at <= $171::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $172::timestamptz
                          )
                      ) schedule
                    WHERE
                      schedule.project_id = p.id
                      AND (
                        schedule.as_of IS NULL
                        OR schedule.as_of <= $173::date
                      )
                    ORDER BY
                      schedule.as_of DESC NULLS LAST,
                      schedule.recorded_at DESC,
                      schedule.id DESC
                    LIMIT
                      1
                  ) schedule ON true
                OFFSET
                  0
              ) found
          )
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $174
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $175::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
