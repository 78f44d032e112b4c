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

-- $1, $2, $4, $5, $6, $7, $9, $13, $14, $15, $16, $18, $19, $20, $21, $28, $29, $31, $32, $33, $35, $36, $38, $39, $40, $41, $43, $44, $46, $47, $48, $49, $50, $51, $53, $54, $55, $56, $57, $58, $60, $61, $63, $64, $66, $68, $69, $71, $72, $73, $74, $76, $77, $87, $89, $92, $94, $95, $96, $98, $99, $102, $104, $105, $106, $108, $109, $112, $114, $117, $119, $120, $121, $123, $124, $125, $126, $128, $129, $130, $131, $133, $134, $135, $136, $137, $138, $139, $140, $142, $143, $144, $145, $146, $147, $149, $150, $152, $153, $154, $155, $157, $158, $161, $163, $166, $168, $169, $170 = 2021-10-28T02:00:00.000Z
-- $3, $10, $12, $27, $30, $34, $37, $42, $45, $52, $59, $67, $85, $86, $88, $90, $91, $93, $97, $100, $101, $103, $107, $110, $111, $113, $115, $116, $118, $122, $127, $132, $141, $148, $151, $156, $159, $160, $162, $164, $165, $167, $171 = "2021-10-28"
-- $8 = "TH-90"
-- $11 = ["EC1","EC2"]
-- $17 = "TH-CL-GULF"
-- $22 = "ID"
-- $23 = ["P26"]
-- $24 = "ท่าเรือ"
-- $25, $26 = false
-- $62, $84 = true
-- $65 = ["CERTIFIED"]
-- $70, $75 = ["PUBLISHED","CERTIFIED"]
-- $78 = ["DROPPED"]
-- $79 = "2010-01-01"
-- $80 = ["SILENT"]
-- $81 = "2012-01-01"
-- $82 = 80
-- $83 = "500000000"
-- $172 = <ids>
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
                named.thing_id
              FROM
                search_entry named
              WHERE
                named.type = 'PROJECT'
                AND named.kind = 'NAME'
                AND named.folded LIKE (
                  SELECT
                    '%' || like_pattern ($24) || '%'
                )
            )
          )
          AND (p.cross_border = $25)
          AND (p.is_sample = $26)
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
                        in_force (valid_from, valid_to, $27::date)
                        AND recorded_at <= $28::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $29::timestamptz
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
                                    in_force (valid_from, valid_to, $30::date)
                                    AND recorded_at <= $31::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $32::timestamptz
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
                        JOIN effective_project_body ($33::timestamptz) owned ON owned.body_id = bodies.body_id
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
                                    in_force (valid_from, valid_to, $34::date)
                                    AND recorded_at <= $35::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $36::timestamptz
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
                                in_force (valid_from, valid_to, $37::date)
                                AND recorded_at <= $38::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $39::timestamptz
                                )
                            ) member
                            JOIN (
                              SELECT
                                *
                              FROM
                                project_province
                              WHERE
                                recorded_at <= $40::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $41::timestamptz
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
                                    in_force (valid_from, valid_to, $42::date)
                                    AND recorded_at <= $43::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $44::timestamptz
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
                                in_force (valid_from, valid_to, $45::date)
                                AND recorded_at <= $46::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $47::timestamptz
                                )
                            ) member
                            JOIN (
                              SELECT
                                *
                              FROM
                                project_province
                              WHERE
                                recorded_at <= $48::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $49::timestamptz
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
                        recorded_at <= $50::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $51::timestamptz
                        )
                    ) project
                  WHERE
                    EXISTS (
                      SELECT
                      FROM
                        project_listing listing
                      WHERE
                        listing.project_id = project.id
                        AND listing.listed_from <= $52::date
                        AND listing.recorded_at <= $53::timestamptz
                        AND listing.withdrawn_at > $54::timestamptz
                    )
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
                      recorded_at <= $55::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $56::timestamptz
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
                        recorded_at <= $57::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $58::timestamptz
                        )
                    ) project
                  WHERE
                    EXISTS (
                      SELECT
                      FROM
                        project_listing listing
                      WHERE
                        listing.project_id = project.id
                        AND listing.listed_from <= $59::date
                        AND listing.recorded_at <= $60::timestamptz
                        AND listing.withdrawn_at > $61::timestamptz
                    )
                ) part
              WHERE
                part.parent_id = p.id
            ) = $62
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
                                WHEN report.state_since <= $63::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $64::timestamptz)
                              END = ANY ($65::text[]),
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
                            recorded_at <= $66::timestamptz
                        ) report
                      WHERE
                        report.project_id = p.id
                        AND report.as_of <= $67::date
                        AND CASE
                          WHEN report.state_since <= $68::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $69::timestamptz)
                        END = ANY ($70::text[])
                        AND (
                          report.superseded_at IS NULL
                          OR report.superseded_at > $71::timestamptz
                          OR NOT EXISTS (
                            SELECT
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $72::timestamptz
                              ) correction
                            WHERE
                              correction.supersedes_id = report.id
                              AND CASE
                                WHEN correction.state_since <= $73::timestamptz THEN correction.state
                                ELSE report_state_at (correction.id, correction.state, correction.state_since, $74::timestamptz)
                              END = ANY ($75::text[])
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
                        effective_project_sector ($76::timestamptz)
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
                    effective_project_body ($77::timestamptz) owned
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
                AND found.stage <> ALL ($78::text[])
              )
              AND (found."startsOn" >= $79::date)
              AND (found."endsOn" IS NOT NULL)
              AND (
                found.composition IS NOT NULL
                AND found.composition <> ALL ($80::text[])
              )
              AND (found."lastReport" >= $81::date)
              AND ((found.percent)::float8 < $82::float8)
              AND (found."costUsd" <= $83::numeric)
              AND (found."hasReports" = $84)
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
                      settled.valid_from <= $85::date
                      AND settled.valid_to > $86::date
                      AND settled.known_from <= $87::timestamptz
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
                      changed_states ($88::date, $89::timestamptz) changed
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
                          settled.valid_from <= $90::date
                          AND settled.valid_to > $91::date
                          AND settled.known_from <= $92::timestamptz
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
                          changed_states ($93::date, $94::timestamptz) changed
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
                              recorded_at <= $95::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $96::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $97::date
                              AND listing.recorded_at <= $98::timestamptz
                              AND listing.withdrawn_at > $99::timestamptz
                          )
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
                      settled.valid_from <= $100::date
                      AND settled.valid_to > $101::date
                      AND settled.known_from <= $102::timestamptz
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
                      changed_states ($103::date, $104::timestamptz) changed
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
                              recorded_at <= $105::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $106::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $107::date
                              AND listing.recorded_at <= $108::timestamptz
                              AND listing.withdrawn_at > $109::timestamptz
                          )
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
                          settled.valid_from <= $110::date
                          AND settled.valid_to > $111::date
                          AND settled.known_from <= $112::timestamptz
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
                          changed_states ($113::date, $114::timestamptz) changed
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
                                settled.valid_from <= $115::date
                                AND settled.valid_to > $116::date
                                AND settled.known_from <= $117::timestamptz
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
                                changed_states ($118::date, $119::timestamptz) changed
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
                              recorded_at <= $120::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $121::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $122::date
                              AND listing.recorded_at <= $123::timestamptz
                              AND listing.withdrawn_at > $124::timestamptz
                          )
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
                                  recorded_at <= $125::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $126::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $127::date
                                  AND listing.recorded_at <= $128::timestamptz
                                  AND listing.withdrawn_at > $129::timestamptz
                              )
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
                              recorded_at <= $130::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $131::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $132::date
                              AND listing.recorded_at <= $133::timestamptz
                              AND listing.withdrawn_at > $134::timestamptz
                          )
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
                                recorded_at <= $135::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $136::timestamptz
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
                                recorded_at <= $137::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $138::timestamptz
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
                              recorded_at <= $139::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $140::timestamptz
                              )
                          ) figure
                        WHERE
                          figure.project_id = p.id
                          AND figure.extent = 'WHOLE'
                          AND (
                            figure.as_of IS NULL
                            OR figure.as_of <= $141::date
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
                                      recorded_at <= $142::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $143::timestamptz
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
                                      recorded_at <= $144::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $145::timestamptz
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
                                    recorded_at <= $146::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $147::timestamptz
                                    )
                                ) figure
                              WHERE
                                figure.project_id = leaf.id
                                AND figure.extent = 'WHOLE'
                                AND (
                                  figure.as_of IS NULL
                                  OR figure.as_of <= $148::date
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
                              recorded_at <= $149::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $150::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $151::date
                              AND listing.recorded_at <= $152::timestamptz
                              AND listing.withdrawn_at > $153::timestamptz
                          )
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
                                  recorded_at <= $154::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $155::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $156::date
                                  AND listing.recorded_at <= $157::timestamptz
                                  AND listing.withdrawn_at > $158::timestamptz
                              )
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
                        settled.valid_from <= $159::date
                        AND settled.valid_to > $160::date
                        AND settled.known_from <= $161::timestamptz
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
                        changed_states ($162::date, $163::timestamptz) changed
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
                            settled.valid_from <= $164::date
                            AND settled.valid_to > $165::date
                            AND settled.known_from <= $166::timestamptz
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
                            changed_states ($167::date, $168::timestamptz) changed
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
                      recorded_at <= $169::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $170::timestamptz
                      )
                  ) schedule
                WHERE
                  schedule.project_id = p.id
                  AND (
                    schedule.as_of IS NULL
                    OR schedule.as_of <= $171::date
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
        $172::integer[]
    )::integer[]
  ) owner (id);

-- $1, $2, $4, $5, $6, $7, $9, $13, $14, $15, $16, $18, $19, $20, $21, $28, $29, $31, $32, $33, $35, $36, $38, $39, $40, $41, $43, $44, $46, $47, $48, $49, $50, $51, $53, $54, $55, $56, $57, $58, $60, $61, $63, $64, $66, $68, $69, $71, $72, $73, $74, $76, $77, $87, $89, $92, $94, $95, $96, $98, $99, $102, $104, $105, $106, $108, $109, $112, $114, $117, $119, $120, $121, $123, $124, $125, $126, $128, $129, $130, $131, $133, $134, $135, $136, $137, $138, $139, $140, $142, $143, $144, $145, $146, $147, $149, $150, $152, $153, $154, $155, $157, $158, $161, $163, $166, $168, $169, $170 = 2021-10-28T02:00:00.000Z
-- $3, $10, $12, $27, $30, $34, $37, $42, $45, $52, $59, $67, $85, $86, $88, $90, $91, $93, $97, $100, $101, $103, $107, $110, $111, $113, $115, $116, $118, $122, $127, $132, $141, $148, $151, $156, $159, $160, $162, $164, $165, $167, $171 = "2021-10-28"
-- $8 = "TH-90"
-- $11 = ["EC1","EC2"]
-- $17 = "TH-CL-GULF"
-- $22 = "ID"
-- $23 = ["P26"]
-- $24 = "ท่าเรือ"
-- $25, $26 = false
-- $62, $84 = true
-- $65 = ["CERTIFIED"]
-- $70, $75 = ["PUBLISHED","CERTIFIED"]
-- $78 = ["DROPPED"]
-- $79 = "2010-01-01"
-- $80 = ["SILENT"]
-- $81 = "2012-01-01"
-- $82 = 80
-- $83 = "500000000"
-- $172 = 6
-- $173 = <ids>
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
                    named.thing_id
                  FROM
                    search_entry named
                  WHERE
                    named.type = 'PROJECT'
                    AND named.kind = 'NAME'
                    AND named.folded LIKE (
                      SELECT
                        '%' || like_pattern ($24) || '%'
                    )
                )
              )
              AND (p.cross_border = $25)
              AND (p.is_sample = $26)
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
                            in_force (valid_from, valid_to, $27::date)
                            AND recorded_at <= $28::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $29::timestamptz
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
                                        in_force (valid_from, valid_to, $30::date)
                                        AND recorded_at <= $31::timestamptz
                                        AND (
                                          withdrawn_at IS NULL
                                          OR withdrawn_at > $32::timestamptz
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
                            JOIN effective_project_body ($33::timestamptz) owned ON owned.body_id = bodies.body_id
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
                                        in_force (valid_from, valid_to, $34::date)
                                        AND recorded_at <= $35::timestamptz
                                        AND (
                                          withdrawn_at IS NULL
                                          OR withdrawn_at > $36::timestamptz
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
                                    in_force (valid_from, valid_to, $37::date)
                                    AND recorded_at <= $38::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $39::timestamptz
                                    )
                                ) member
                                JOIN (
                                  SELECT
                                    *
                                  FROM
                                    project_province
                                  WHERE
                                    recorded_at <= $40::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $41::timestamptz
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
                                        in_force (valid_from, valid_to, $42::date)
                                        AND recorded_at <= $43::timestamptz
                                        AND (
                                          withdrawn_at IS NULL
                                          OR withdrawn_at > $44::timestamptz
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
                                    in_force (valid_from, valid_to, $45::date)
                                    AND recorded_at <= $46::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $47::timestamptz
                                    )
                                ) member
                                JOIN (
                                  SELECT
                                    *
                                  FROM
                                    project_province
                                  WHERE
                                    recorded_at <= $48::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $49::timestamptz
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
                            recorded_at <= $50::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $51::timestamptz
                            )
                        ) project
                      WHERE
                        EXISTS (
                          SELECT
                          FROM
                            project_listing listing
                          WHERE
                            listing.project_id = project.id
                            AND listing.listed_from <= $52::date
                            AND listing.recorded_at <= $53::timestamptz
                            AND listing.withdrawn_at > $54::timestamptz
                        )
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
                          recorded_at <= $55::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $56::timestamptz
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
                            recorded_at <= $57::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $58::timestamptz
                            )
                        ) project
                      WHERE
                        EXISTS (
                          SELECT
                          FROM
                            project_listing listing
                          WHERE
                            listing.project_id = project.id
                            AND listing.listed_from <= $59::date
                            AND listing.recorded_at <= $60::timestamptz
                            AND listing.withdrawn_at > $61::timestamptz
                        )
                    ) part
                  WHERE
                    part.parent_id = p.id
                ) = $62
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
                                    WHEN report.state_since <= $63::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $64::timestamptz)
                                  END = ANY ($65::text[]),
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
                                recorded_at <= $66::timestamptz
                            ) report
                          WHERE
                            report.project_id = p.id
                            AND report.as_of <= $67::date
                            AND CASE
                              WHEN report.state_since <= $68::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $69::timestamptz)
                            END = ANY ($70::text[])
                            AND (
                              report.superseded_at IS NULL
                              OR report.superseded_at > $71::timestamptz
                              OR NOT EXISTS (
                                SELECT
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $72::timestamptz
                                  ) correction
                                WHERE
                                  correction.supersedes_id = report.id
                                  AND CASE
                                    WHEN correction.state_since <= $73::timestamptz THEN correction.state
                                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $74::timestamptz)
                                  END = ANY ($75::text[])
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
                            effective_project_sector ($76::timestamptz)
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
                        effective_project_body ($77::timestamptz) owned
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
                    AND found.stage <> ALL ($78::text[])
                  )
                  AND (found."startsOn" >= $79::date)
                  AND (found."endsOn" IS NOT NULL)
                  AND (
                    found.composition IS NOT NULL
                    AND found.composition <> ALL ($80::text[])
                  )
                  AND (found."lastReport" >= $81::date)
                  AND ((found.percent)::float8 < $82::float8)
                  AND (found."costUsd" <= $83::numeric)
                  AND (found."hasReports" = $84)
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
                          settled.valid_from <= $85::date
                          AND settled.valid_to > $86::date
                          AND settled.known_from <= $87::timestamptz
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
                          changed_states ($88::date, $89::timestamptz) changed
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
                              settled.valid_from <= $90::date
                              AND settled.valid_to > $91::date
                              AND settled.known_from <= $92::timestamptz
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
                              changed_states ($93::date, $94::timestamptz) changed
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
                                  recorded_at <= $95::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $96::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $97::date
                                  AND listing.recorded_at <= $98::timestamptz
                                  AND listing.withdrawn_at > $99::timestamptz
                              )
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
                          settled.valid_from <= $100::date
                          AND settled.valid_to > $101::date
                          AND settled.known_from <= $102::timestamptz
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
                          changed_states ($103::date, $104::timestamptz) changed
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
                                  recorded_at <= $105::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $106::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $107::date
                                  AND listing.recorded_at <= $108::timestamptz
                                  AND listing.withdrawn_at > $109::timestamptz
                              )
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
                              settled.valid_from <= $110::date
                              AND settled.valid_to > $111::date
                              AND settled.known_from <= $112::timestamptz
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
                              changed_states ($113::date, $114::timestamptz) changed
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
                                    settled.valid_from <= $115::date
                                    AND settled.valid_to > $116::date
                                    AND settled.known_from <= $117::timestamptz
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
                                    changed_states ($118::date, $119::timestamptz) changed
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
                                  recorded_at <= $120::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $121::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $122::date
                                  AND listing.recorded_at <= $123::timestamptz
                                  AND listing.withdrawn_at > $124::timestamptz
                              )
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
                                      recorded_at <= $125::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $126::timestamptz
                                      )
                                  ) project
                                WHERE
                                  EXISTS (
                                    SELECT
                                    FROM
                                      project_listing listing
                                    WHERE
                                      listing.project_id = project.id
                                      AND listing.listed_from <= $127::date
                                      AND listing.recorded_at <= $128::timestamptz
                                      AND listing.withdrawn_at > $129::timestamptz
                                  )
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
                                  recorded_at <= $130::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $131::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $132::date
                                  AND listing.recorded_at <= $133::timestamptz
                                  AND listing.withdrawn_at > $134::timestamptz
                              )
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
                                    recorded_at <= $135::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $136::timestamptz
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
                                    recorded_at <= $137::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $138::timestamptz
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
                                  recorded_at <= $139::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $140::timestamptz
                                  )
                              ) figure
                            WHERE
                              figure.project_id = p.id
                              AND figure.extent = 'WHOLE'
                              AND (
                                figure.as_of IS NULL
                                OR figure.as_of <= $141::date
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
                                          recorded_at <= $142::timestamptz
                                          AND (
                                            withdrawn_at IS NULL
                                            OR withdrawn_at > $143::timestamptz
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
                                          recorded_at <= $144::timestamptz
                                          AND (
                                            withdrawn_at IS NULL
                                            OR withdrawn_at > $145::timestamptz
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
                                        recorded_at <= $146::timestamptz
                                        AND (
                                          withdrawn_at IS NULL
                                          OR withdrawn_at > $147::timestamptz
                                        )
                                    ) figure
                                  WHERE
                                    figure.project_id = leaf.id
                                    AND figure.extent = 'WHOLE'
                                    AND (
                                      figure.as_of IS NULL
                                      OR figure.as_of <= $148::date
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
                                  recorded_at <= $149::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $150::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $151::date
                                  AND listing.recorded_at <= $152::timestamptz
                                  AND listing.withdrawn_at > $153::timestamptz
                              )
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
                                      recorded_at <= $154::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $155::timestamptz
                                      )
                                  ) project
                                WHERE
                                  EXISTS (
                                    SELECT
                                    FROM
                                      project_listing listing
                                    WHERE
                                      listing.project_id = project.id
                                      AND listing.listed_from <= $156::date
                                      AND listing.recorded_at <= $157::timestamptz
                                      AND listing.withdrawn_at > $158::timestamptz
                                  )
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
                            settled.valid_from <= $159::date
                            AND settled.valid_to > $160::date
                            AND settled.known_from <= $161::timestamptz
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
                            changed_states ($162::date, $163::timestamptz) changed
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
                                settled.valid_from <= $164::date
                                AND settled.valid_to > $165::date
                                AND settled.known_from <= $166::timestamptz
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
                                changed_states ($167::date, $168::timestamptz) changed
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
                          recorded_at <= $169::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $170::timestamptz
                          )
                      ) schedule
                    WHERE
                      schedule.project_id = p.id
                      AND (
                        schedule.as_of IS NULL
                        OR schedule.as_of <= $171::date
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
          $172
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $173::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
