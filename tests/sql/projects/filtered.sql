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

-- $1, $2, $4, $5, $7, $8, $11, $15, $16, $18, $19, $22, $23, $24, $25, $28, $29, $34, $35, $37, $38, $39, $41, $42, $44, $45, $47, $48, $50, $51, $53, $54, $56, $57, $58, $59, $61, $62, $63, $64, $65, $66, $68, $69, $71, $72, $74, $76, $77, $79, $80, $81, $82, $85, $86, $96, $98, $101, $103, $104, $105, $107, $108, $111, $113, $114, $115, $117, $118, $121, $123, $126, $128, $129, $130, $132, $133, $134, $135, $137, $138, $139, $140, $142, $143, $144, $145, $146, $147, $148, $149, $151, $152, $153, $154, $155, $156, $158, $159, $161, $162, $163, $164, $166, $167, $170, $172, $175, $177, $178, $179 = 2021-10-28T02:00:00.000Z
-- $3, $6, $10, $12, $14, $17, $21, $33, $36, $40, $43, $46, $49, $52, $55, $60, $67, $75, $84, $94, $95, $97, $99, $100, $102, $106, $109, $110, $112, $116, $119, $120, $122, $124, $125, $127, $131, $136, $141, $150, $157, $160, $165, $168, $169, $171, $173, $174, $176, $180 = "2021-10-28"
-- $9 = "TH-90"
-- $13 = ["EC1","EC2"]
-- $20 = "TH-CL-GULF"
-- $26 = "ID"
-- $27 = ["P26"]
-- $30 = "ท่าเรือ"
-- $31, $32 = false
-- $70, $93 = true
-- $73 = ["CERTIFIED"]
-- $78, $83 = ["PUBLISHED","CERTIFIED"]
-- $87 = ["DROPPED"]
-- $88 = "2010-01-01"
-- $89 = ["SILENT"]
-- $90 = "2012-01-01"
-- $91 = 80
-- $92 = "500000000"
-- $181 = <ids>
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
                                in_force (valid_from, valid_to, $6::date)
                                AND recorded_at <= $7::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $8::timestamptz
                                )
                            ) located
                        ) reached
                    ) own
                    JOIN province related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                    AND (related.code = $9)
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
                            effective_project_corridor ($10::date, $11::timestamptz) assigned
                            JOIN corridor ON corridor.id = assigned.corridor_id
                          WHERE
                            in_force (corridor.valid_from, corridor.valid_to, $12::date)
                        ) reached
                    ) own
                    JOIN corridor related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                    AND (related.code = ANY ($13::text[]))
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
                                in_force (valid_from, valid_to, $14::date)
                                AND recorded_at <= $15::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $16::timestamptz
                                )
                            ) member
                            JOIN (
                              SELECT
                                *
                              FROM
                                project_province
                              WHERE
                                in_force (valid_from, valid_to, $17::date)
                                AND recorded_at <= $18::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $19::timestamptz
                                )
                            ) located ON located.province_id = member.province_id
                        ) reached
                    ) own
                    JOIN
                  cluster related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                    AND (related.code = $20)
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
                                in_force (valid_from, valid_to, $21::date)
                                AND recorded_at <= $22::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $23::timestamptz
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
                                recorded_at <= $24::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $25::timestamptz
                                )
                            ) assigned
                        ) reached
                    ) own
                    JOIN member_state related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                    AND (related.code = $26)
                )
              )
            ) IS NOT TRUE
          )
          AND (
            p.code IS NOT NULL
            AND p.code <> ALL ($27::text[])
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
                            recorded_at <= $28::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $29::timestamptz
                            )
                        ) later
                        CROSS JOIN jsonb_each_text(later.names) text
                    ) named
                ) named
              WHERE
                true
                AND named.folded LIKE (
                  SELECT
                    '%' || like_pattern ($30) || '%'
                )
            )
          )
          AND (p.cross_border = $31)
          AND (p.is_sample = $32)
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
                        in_force (valid_from, valid_to, $33::date)
                        AND recorded_at <= $34::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $35::timestamptz
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
                        JOIN effective_project_body ($39::timestamptz) owned ON owned.body_id = bodies.body_id
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
                                    in_force (valid_from, valid_to, $40::date)
                                    AND recorded_at <= $41::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $42::timestamptz
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
                                in_force (valid_from, valid_to, $43::date)
                                AND recorded_at <= $44::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $45::timestamptz
                                )
                            ) member
                            JOIN (
                              SELECT
                                *
                              FROM
                                project_province
                              WHERE
                                in_force (valid_from, valid_to, $46::date)
                                AND recorded_at <= $47::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $48::timestamptz
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
                                    in_force (valid_from, valid_to, $49::date)
                                    AND recorded_at <= $50::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $51::timestamptz
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
                                in_force (valid_from, valid_to, $52::date)
                                AND recorded_at <= $53::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $54::timestamptz
                                )
                            ) member
                            JOIN (
                              SELECT
                                *
                              FROM
                                project_province
                              WHERE
                                in_force (valid_from, valid_to, $55::date)
                                AND recorded_at <= $56::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $57::timestamptz
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
                        recorded_at <= $58::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $59::timestamptz
                        )
                    ) project
                  WHERE
                    EXISTS (
                      SELECT
                      FROM
                        project_listing listing
                      WHERE
                        listing.project_id = project.id
                        AND listing.listed_from <= $60::date
                        AND listing.recorded_at <= $61::timestamptz
                        AND listing.withdrawn_at > $62::timestamptz
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
                      recorded_at <= $63::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $64::timestamptz
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
                        recorded_at <= $65::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $66::timestamptz
                        )
                    ) project
                  WHERE
                    EXISTS (
                      SELECT
                      FROM
                        project_listing listing
                      WHERE
                        listing.project_id = project.id
                        AND listing.listed_from <= $67::date
                        AND listing.recorded_at <= $68::timestamptz
                        AND listing.withdrawn_at > $69::timestamptz
                    )
                    AND project.relevance = 'PROGRAMME'
                ) part
              WHERE
                part.parent_id = p.id
            ) = $70
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
                                WHEN report.state_since <= $71::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $72::timestamptz)
                              END = ANY ($73::text[]),
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
                            recorded_at <= $74::timestamptz
                        ) report
                      WHERE
                        report.project_id = p.id
                        AND report.as_of <= $75::date
                        AND CASE
                          WHEN report.state_since <= $76::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $77::timestamptz)
                        END = ANY ($78::text[])
                        AND (
                          report.superseded_at IS NULL
                          OR report.superseded_at > $79::timestamptz
                          OR NOT EXISTS (
                            SELECT
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $80::timestamptz
                              ) correction
                            WHERE
                              correction.supersedes_id = report.id
                              AND CASE
                                WHEN correction.state_since <= $81::timestamptz THEN correction.state
                                ELSE report_state_at (correction.id, correction.state, correction.state_since, $82::timestamptz)
                              END = ANY ($83::text[])
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
                        effective_project_sector ($84::date, $85::timestamptz)
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
                    effective_project_body ($86::timestamptz) owned
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
                AND found.stage <> ALL ($87::text[])
              )
              AND (found."startsOn" >= $88::date)
              AND (found."endsOn" IS NOT NULL)
              AND (
                found.composition IS NOT NULL
                AND found.composition <> ALL ($89::text[])
              )
              AND (found."lastReport" >= $90::date)
              AND ((found.percent)::float8 < $91::float8)
              AND (found."costUsd" <= $92::numeric)
              AND (found."hasReports" = $93)
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
                      settled.valid_from <= $94::date
                      AND settled.valid_to > $95::date
                      AND settled.known_from <= $96::timestamptz
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
                      changed_states ($97::date, $98::timestamptz) changed
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
                          settled.valid_from <= $99::date
                          AND settled.valid_to > $100::date
                          AND settled.known_from <= $101::timestamptz
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
                          changed_states ($102::date, $103::timestamptz) changed
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
                              recorded_at <= $104::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $105::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $106::date
                              AND listing.recorded_at <= $107::timestamptz
                              AND listing.withdrawn_at > $108::timestamptz
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
                      settled.valid_from <= $109::date
                      AND settled.valid_to > $110::date
                      AND settled.known_from <= $111::timestamptz
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
                      changed_states ($112::date, $113::timestamptz) changed
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
                              recorded_at <= $114::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $115::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $116::date
                              AND listing.recorded_at <= $117::timestamptz
                              AND listing.withdrawn_at > $118::timestamptz
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
                          settled.valid_from <= $119::date
                          AND settled.valid_to > $120::date
                          AND settled.known_from <= $121::timestamptz
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
                          changed_states ($122::date, $123::timestamptz) changed
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
                                settled.valid_from <= $124::date
                                AND settled.valid_to > $125::date
                                AND settled.known_from <= $126::timestamptz
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
                                changed_states ($127::date, $128::timestamptz) changed
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
                              recorded_at <= $129::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $130::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $131::date
                              AND listing.recorded_at <= $132::timestamptz
                              AND listing.withdrawn_at > $133::timestamptz
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
                                  recorded_at <= $134::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $135::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $136::date
                                  AND listing.recorded_at <= $137::timestamptz
                                  AND listing.withdrawn_at > $138::timestamptz
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
                              recorded_at <= $139::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $140::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $141::date
                              AND listing.recorded_at <= $142::timestamptz
                              AND listing.withdrawn_at > $143::timestamptz
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
                          figure.project_id = p.id
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
                                      recorded_at <= $151::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $152::timestamptz
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
                                      recorded_at <= $153::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $154::timestamptz
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
                                    recorded_at <= $155::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $156::timestamptz
                                    )
                                ) figure
                              WHERE
                                figure.project_id = leaf.id
                                AND figure.extent = 'WHOLE'
                                AND (
                                  figure.as_of IS NULL
                                  OR figure.as_of <= $157::date
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
                              recorded_at <= $158::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $159::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $160::date
                              AND listing.recorded_at <= $161::timestamptz
                              AND listing.withdrawn_at > $162::timestamptz
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
                                  recorded_at <= $163::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $164::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $165::date
                                  AND listing.recorded_at <= $166::timestamptz
                                  AND listing.withdrawn_at > $167::timestamptz
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
                        settled.valid_from <= $168::date
                        AND settled.valid_to > $169::date
                        AND settled.known_from <= $170::timestamptz
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
                        changed_states ($171::date, $172::timestamptz) changed
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
                            settled.valid_from <= $173::date
                            AND settled.valid_to > $174::date
                            AND settled.known_from <= $175::timestamptz
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
                            changed_states ($176::date, $177::timestamptz) changed
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
                      recorded_at <= $178::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $179::timestamptz
                      )
                  ) schedule
                WHERE
                  schedule.project_id = p.id
                  AND (
                    schedule.as_of IS NULL
                    OR schedule.as_of <= $180::date
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
        $181::integer[]
    )::integer[]
  ) owner (id);

-- $1, $2, $4, $5, $7, $8, $11, $15, $16, $18, $19, $22, $23, $24, $25, $28, $29, $34, $35, $37, $38, $39, $41, $42, $44, $45, $47, $48, $50, $51, $53, $54, $56, $57, $58, $59, $61, $62, $63, $64, $65, $66, $68, $69, $71, $72, $74, $76, $77, $79, $80, $81, $82, $85, $86, $96, $98, $101, $103, $104, $105, $107, $108, $111, $113, $114, $115, $117, $118, $121, $123, $126, $128, $129, $130, $132, $133, $134, $135, $137, $138, $139, $140, $142, $143, $144, $145, $146, $147, $148, $149, $151, $152, $153, $154, $155, $156, $158, $159, $161, $162, $163, $164, $166, $167, $170, $172, $175, $177, $178, $179 = 2021-10-28T02:00:00.000Z
-- $3, $6, $10, $12, $14, $17, $21, $33, $36, $40, $43, $46, $49, $52, $55, $60, $67, $75, $84, $94, $95, $97, $99, $100, $102, $106, $109, $110, $112, $116, $119, $120, $122, $124, $125, $127, $131, $136, $141, $150, $157, $160, $165, $168, $169, $171, $173, $174, $176, $180 = "2021-10-28"
-- $9 = "TH-90"
-- $13 = ["EC1","EC2"]
-- $20 = "TH-CL-GULF"
-- $26 = "ID"
-- $27 = ["P26"]
-- $30 = "ท่าเรือ"
-- $31, $32 = false
-- $70, $93 = true
-- $73 = ["CERTIFIED"]
-- $78, $83 = ["PUBLISHED","CERTIFIED"]
-- $87 = ["DROPPED"]
-- $88 = "2010-01-01"
-- $89 = ["SILENT"]
-- $90 = "2012-01-01"
-- $91 = 80
-- $92 = "500000000"
-- $181 = 6
-- $182 = <ids>
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
                                    in_force (valid_from, valid_to, $6::date)
                                    AND recorded_at <= $7::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $8::timestamptz
                                    )
                                ) located
                            ) reached
                        ) own
                        JOIN province related ON related.id = own.key
                      WHERE
                        own.project_id = p.id
                        AND (related.code = $9)
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
                                effective_project_corridor ($10::date, $11::timestamptz) assigned
                                JOIN corridor ON corridor.id = assigned.corridor_id
                              WHERE
                                in_force (corridor.valid_from, corridor.valid_to, $12::date)
                            ) reached
                        ) own
                        JOIN corridor related ON related.id = own.key
                      WHERE
                        own.project_id = p.id
                        AND (related.code = ANY ($13::text[]))
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
                                    in_force (valid_from, valid_to, $14::date)
                                    AND recorded_at <= $15::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $16::timestamptz
                                    )
                                ) member
                                JOIN (
                                  SELECT
                                    *
                                  FROM
                                    project_province
                                  WHERE
                                    in_force (valid_from, valid_to, $17::date)
                                    AND recorded_at <= $18::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $19::timestamptz
                                    )
                                ) located ON located.province_id = member.province_id
                            ) reached
                        ) own
                        JOIN
                      cluster related ON related.id = own.key
                      WHERE
                        own.project_id = p.id
                        AND (related.code = $20)
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
                                    in_force (valid_from, valid_to, $21::date)
                                    AND recorded_at <= $22::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $23::timestamptz
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
                                    recorded_at <= $24::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $25::timestamptz
                                    )
                                ) assigned
                            ) reached
                        ) own
                        JOIN member_state related ON related.id = own.key
                      WHERE
                        own.project_id = p.id
                        AND (related.code = $26)
                    )
                  )
                ) IS NOT TRUE
              )
              AND (
                p.code IS NOT NULL
                AND p.code <> ALL ($27::text[])
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
                                recorded_at <= $28::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $29::timestamptz
                                )
                            ) later
                            CROSS JOIN jsonb_each_text(later.names) text
                        ) named
                    ) named
                  WHERE
                    true
                    AND named.folded LIKE (
                      SELECT
                        '%' || like_pattern ($30) || '%'
                    )
                )
              )
              AND (p.cross_border = $31)
              AND (p.is_sample = $32)
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
                            in_force (valid_from, valid_to, $33::date)
                            AND recorded_at <= $34::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $35::timestamptz
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
                            JOIN effective_project_body ($39::timestamptz) owned ON owned.body_id = bodies.body_id
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
                                        in_force (valid_from, valid_to, $40::date)
                                        AND recorded_at <= $41::timestamptz
                                        AND (
                                          withdrawn_at IS NULL
                                          OR withdrawn_at > $42::timestamptz
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
                                    in_force (valid_from, valid_to, $43::date)
                                    AND recorded_at <= $44::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $45::timestamptz
                                    )
                                ) member
                                JOIN (
                                  SELECT
                                    *
                                  FROM
                                    project_province
                                  WHERE
                                    in_force (valid_from, valid_to, $46::date)
                                    AND recorded_at <= $47::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $48::timestamptz
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
                                        in_force (valid_from, valid_to, $49::date)
                                        AND recorded_at <= $50::timestamptz
                                        AND (
                                          withdrawn_at IS NULL
                                          OR withdrawn_at > $51::timestamptz
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
                                    in_force (valid_from, valid_to, $52::date)
                                    AND recorded_at <= $53::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $54::timestamptz
                                    )
                                ) member
                                JOIN (
                                  SELECT
                                    *
                                  FROM
                                    project_province
                                  WHERE
                                    in_force (valid_from, valid_to, $55::date)
                                    AND recorded_at <= $56::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $57::timestamptz
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
                            recorded_at <= $58::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $59::timestamptz
                            )
                        ) project
                      WHERE
                        EXISTS (
                          SELECT
                          FROM
                            project_listing listing
                          WHERE
                            listing.project_id = project.id
                            AND listing.listed_from <= $60::date
                            AND listing.recorded_at <= $61::timestamptz
                            AND listing.withdrawn_at > $62::timestamptz
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
                          recorded_at <= $63::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $64::timestamptz
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
                            recorded_at <= $65::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $66::timestamptz
                            )
                        ) project
                      WHERE
                        EXISTS (
                          SELECT
                          FROM
                            project_listing listing
                          WHERE
                            listing.project_id = project.id
                            AND listing.listed_from <= $67::date
                            AND listing.recorded_at <= $68::timestamptz
                            AND listing.withdrawn_at > $69::timestamptz
                        )
                        AND project.relevance = 'PROGRAMME'
                    ) part
                  WHERE
                    part.parent_id = p.id
                ) = $70
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
                                    WHEN report.state_since <= $71::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $72::timestamptz)
                                  END = ANY ($73::text[]),
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
                                recorded_at <= $74::timestamptz
                            ) report
                          WHERE
                            report.project_id = p.id
                            AND report.as_of <= $75::date
                            AND CASE
                              WHEN report.state_since <= $76::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $77::timestamptz)
                            END = ANY ($78::text[])
                            AND (
                              report.superseded_at IS NULL
                              OR report.superseded_at > $79::timestamptz
                              OR NOT EXISTS (
                                SELECT
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $80::timestamptz
                                  ) correction
                                WHERE
                                  correction.supersedes_id = report.id
                                  AND CASE
                                    WHEN correction.state_since <= $81::timestamptz THEN correction.state
                                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $82::timestamptz)
                                  END = ANY ($83::text[])
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
                            effective_project_sector ($84::date, $85::timestamptz)
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
                        effective_project_body ($86::timestamptz) owned
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
                    AND found.stage <> ALL ($87::text[])
                  )
                  AND (found."startsOn" >= $88::date)
                  AND (found."endsOn" IS NOT NULL)
                  AND (
                    found.composition IS NOT NULL
                    AND found.composition <> ALL ($89::text[])
                  )
                  AND (found."lastReport" >= $90::date)
                  AND ((found.percent)::float8 < $91::float8)
                  AND (found."costUsd" <= $92::numeric)
                  AND (found."hasReports" = $93)
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
                          settled.valid_from <= $94::date
                          AND settled.valid_to > $95::date
                          AND settled.known_from <= $96::timestamptz
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
                          changed_states ($97::date, $98::timestamptz) changed
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
                              settled.valid_from <= $99::date
                              AND settled.valid_to > $100::date
                              AND settled.known_from <= $101::timestamptz
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
                              changed_states ($102::date, $103::timestamptz) changed
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
                                  recorded_at <= $104::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $105::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $106::date
                                  AND listing.recorded_at <= $107::timestamptz
                                  AND listing.withdrawn_at > $108::timestamptz
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
                          settled.valid_from <= $109::date
                          AND settled.valid_to > $110::date
                          AND settled.known_from <= $111::timestamptz
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
                          changed_states ($112::date, $113::timestamptz) changed
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
                                  recorded_at <= $114::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $115::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $116::date
                                  AND listing.recorded_at <= $117::timestamptz
                                  AND listing.withdrawn_at > $118::timestamptz
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
                              settled.valid_from <= $119::date
                              AND settled.valid_to > $120::date
                              AND settled.known_from <= $121::timestamptz
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
                              changed_states ($122::date, $123::timestamptz) changed
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
                                    settled.valid_from <= $124::date
                                    AND settled.valid_to > $125::date
                                    AND settled.known_from <= $126::timestamptz
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
                                    changed_states ($127::date, $128::timestamptz) changed
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
                                  recorded_at <= $129::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $130::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $131::date
                                  AND listing.recorded_at <= $132::timestamptz
                                  AND listing.withdrawn_at > $133::timestamptz
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
                                      recorded_at <= $134::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $135::timestamptz
                                      )
                                  ) project
                                WHERE
                                  EXISTS (
                                    SELECT
                                    FROM
                                      project_listing listing
                                    WHERE
                                      listing.project_id = project.id
                                      AND listing.listed_from <= $136::date
                                      AND listing.recorded_at <= $137::timestamptz
                                      AND listing.withdrawn_at > $138::timestamptz
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
                                  recorded_at <= $139::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $140::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $141::date
                                  AND listing.recorded_at <= $142::timestamptz
                                  AND listing.withdrawn_at > $143::timestamptz
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
                              figure.project_id = p.id
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
                                          recorded_at <= $151::timestamptz
                                          AND (
                                            withdrawn_at IS NULL
                                            OR withdrawn_at > $152::timestamptz
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
                                          recorded_at <= $153::timestamptz
                                          AND (
                                            withdrawn_at IS NULL
                                            OR withdrawn_at > $154::timestamptz
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
                                        recorded_at <= $155::timestamptz
                                        AND (
                                          withdrawn_at IS NULL
                                          OR withdrawn_at > $156::timestamptz
                                        )
                                    ) figure
                                  WHERE
                                    figure.project_id = leaf.id
                                    AND figure.extent = 'WHOLE'
                                    AND (
                                      figure.as_of IS NULL
                                      OR figure.as_of <= $157::date
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
                                  recorded_at <= $158::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $159::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $160::date
                                  AND listing.recorded_at <= $161::timestamptz
                                  AND listing.withdrawn_at > $162::timestamptz
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
                                      recorded_at <= $163::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $164::timestamptz
                                      )
                                  ) project
                                WHERE
                                  EXISTS (
                                    SELECT
                                    FROM
                                      project_listing listing
                                    WHERE
                                      listing.project_id = project.id
                                      AND listing.listed_from <= $165::date
                                      AND listing.recorded_at <= $166::timestamptz
                                      AND listing.withdrawn_at > $167::timestamptz
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
                            settled.valid_from <= $168::date
                            AND settled.valid_to > $169::date
                            AND settled.known_from <= $170::timestamptz
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
                            changed_states ($171::date, $172::timestamptz) changed
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
                                settled.valid_from <= $173::date
                                AND settled.valid_to > $174::date
                                AND settled.known_from <= $175::timestamptz
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
                                changed_states ($176::date, $177::timestamptz) changed
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
                          recorded_at <= $178::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $179::timestamptz
                          )
                      ) schedule
                    WHERE
                      schedule.project_id = p.id
                      AND (
                        schedule.as_of IS NULL
                        OR schedule.as_of <= $180::date
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
          $181
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $182::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
