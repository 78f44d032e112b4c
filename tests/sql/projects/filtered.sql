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

-- $1, $2, $4, $5, $6, $7, $9, $13, $14, $15, $16, $18, $19, $20, $21, $28, $29, $31, $32, $33, $35, $36, $38, $39, $40, $41, $43, $44, $46, $47, $48, $49, $50, $51, $53, $54, $55, $56, $57, $58, $60, $61, $63, $65, $66, $68, $69, $70, $71, $73, $74, $82, $84, $85, $87, $88, $89, $90, $92, $93, $95, $96, $97, $99, $100, $102, $103, $104, $105, $107, $108, $110, $111, $112, $114, $115, $117, $118, $119, $120, $122, $123, $125, $127, $128, $130, $131, $132, $133, $135, $136, $138, $139, $141, $142, $143, $145, $146, $148, $149, $150, $151, $153, $154, $156, $157, $159, $160, $161, $163, $164, $166, $167, $168, $169, $171, $172, $174, $176, $177, $179, $180, $181, $182, $184, $185, $187, $189, $190, $192, $193, $194, $195, $197, $198, $200, $202, $203, $205, $206, $207, $208, $210, $211, $213, $214, $216, $217, $218, $219, $221, $222, $223, $224, $226, $227, $228, $229, $230, $231, $232, $233, $235, $236, $237, $238, $239, $240, $242, $243, $245, $246, $247, $248, $250, $251, $252, $254, $255, $257, $258, $259, $260, $262, $264, $265, $267, $268, $269, $270, $272, $273 = 2021-10-28T02:00:00.000Z
-- $3, $10, $12, $27, $30, $34, $37, $42, $45, $52, $59, $64, $83, $98, $113, $126, $140, $144, $158, $162, $175, $188, $201, $215, $220, $225, $234, $241, $244, $249, $253, $263, $274 = "2021-10-28"
-- $8 = "TH-90"
-- $11 = ["EC1","EC2"]
-- $17 = "TH-CL-GULF"
-- $22 = "ID"
-- $23 = ["P26"]
-- $24 = "ท่าเรือ"
-- $25, $26 = false
-- $62, $81 = true
-- $67, $72, $86, $91, $101, $106, $116, $121, $129, $134, $147, $152, $165, $170, $178, $183, $191, $196, $204, $209, $256, $261, $266, $271 = ["PUBLISHED","CERTIFIED"]
-- $75 = ["DROPPED"]
-- $76 = "2010-01-01"
-- $77 = ["SILENT"]
-- $78 = "2012-01-01"
-- $79 = 80
-- $80 = "500000000"
-- $94, $109, $124, $137, $155, $173, $186, $199, $212 = ["CERTIFIED"]
-- $275 = <ids>
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
                        effective_percent (report.percent, report.stage)::float8 - lag(effective_percent (report.percent, report.stage)::float8) OVER (
                          ORDER BY
                            report.as_of,
                            report.recorded_at,
                            report.id
                        ) AS rise
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $63::timestamptz
                        ) report
                      WHERE
                        report.project_id = p.id
                        AND report.as_of <= $64::date
                        AND CASE
                          WHEN report.state_since <= $65::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $66::timestamptz)
                        END = ANY ($67::text[])
                        AND (
                          report.superseded_at IS NULL
                          OR report.superseded_at > $68::timestamptz
                          OR NOT EXISTS (
                            SELECT
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $69::timestamptz
                              ) correction
                            WHERE
                              correction.supersedes_id = report.id
                              AND CASE
                                WHEN correction.state_since <= $70::timestamptz THEN correction.state
                                ELSE report_state_at (correction.id, correction.state, correction.state_since, $71::timestamptz)
                              END = ANY ($72::text[])
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
                        effective_project_sector ($73::timestamptz)
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
                    effective_project_body ($74::timestamptz) owned
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
                AND found.stage <> ALL ($75::text[])
              )
              AND (found."startsOn" >= $76::date)
              AND (found."endsOn" IS NOT NULL)
              AND (
                found.composition IS NOT NULL
                AND found.composition <> ALL ($77::text[])
              )
              AND (found."lastReport" >= $78::date)
              AND ((found.percent)::float8 < $79::float8)
              AND (found."costUsd" <= $80::numeric)
              AND (found."hasReports" = $81)
            )
          )
        FROM
          (
            SELECT
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
                      recorded_at <= $82::timestamptz
                  ) report
                WHERE
                  report.project_id = p.id
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
                  AND report.stage IS NOT NULL
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
                      latest.report_id IS NULL AS silent,
                      coalesce(latest.stage, staged.stage) AS stage
                    FROM
                      (
                        SELECT
                      ) one
                      LEFT JOIN LATERAL (
                        SELECT
                          effective_percent (report.percent, report.stage) AS percent,
                          report.percent IS NOT NULL AS stated,
                          report.stage,
                          report.id AS report_id,
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
                          report.project_id = p.id
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
                          report.id AS report_id,
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
                          report.project_id = p.id
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
                          AND (
                            report.percent IS NOT NULL
                            OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                          )
                          AND latest.report_id IS NOT NULL
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
                          report.project_id = p.id
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
                          AND latest.report_id IS NOT NULL
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
                              recorded_at <= $138::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $139::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $140::date
                              AND listing.recorded_at <= $141::timestamptz
                              AND listing.withdrawn_at > $142::timestamptz
                          )
                      ) part
                    WHERE
                      part.parent_id = p.id
                  )
              ) AS "composition",
              (
                SELECT
                  report.as_of
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $143::timestamptz
                  ) report
                WHERE
                  report.project_id = p.id
                  AND report.as_of <= $144::date
                  AND CASE
                    WHEN report.state_since <= $145::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $146::timestamptz)
                  END = ANY ($147::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $148::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $149::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $150::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $151::timestamptz)
                        END = ANY ($152::text[])
                    )
                  )
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $153::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $154::timestamptz)
                  END = ANY ($155::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
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
                      ) part
                    WHERE
                      part.parent_id = p.id
                  ) THEN CASE
                    WHEN (
                      SELECT
                        report.stage
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $161::timestamptz
                        ) report
                      WHERE
                        report.project_id = p.id
                        AND report.as_of <= $162::date
                        AND CASE
                          WHEN report.state_since <= $163::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $164::timestamptz)
                        END = ANY ($165::text[])
                        AND (
                          report.superseded_at IS NULL
                          OR report.superseded_at > $166::timestamptz
                          OR NOT EXISTS (
                            SELECT
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $167::timestamptz
                              ) correction
                            WHERE
                              correction.supersedes_id = report.id
                              AND CASE
                                WHEN correction.state_since <= $168::timestamptz THEN correction.state
                                ELSE report_state_at (correction.id, correction.state, correction.state_since, $169::timestamptz)
                              END = ANY ($170::text[])
                          )
                        )
                        AND report.stage IS NOT NULL
                      ORDER BY
                        report.as_of DESC,
                        CASE
                          WHEN report.state_since <= $171::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $172::timestamptz)
                        END = ANY ($173::text[]) DESC,
                        report.recorded_at DESC,
                        report.id DESC
                      LIMIT
                        1
                    ) IS DISTINCT FROM 'DROPPED' THEN (
                      SELECT
                        effective_percent (report.percent, report.stage)
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $174::timestamptz
                        ) report
                      WHERE
                        report.project_id = p.id
                        AND report.as_of <= $175::date
                        AND CASE
                          WHEN report.state_since <= $176::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $177::timestamptz)
                        END = ANY ($178::text[])
                        AND (
                          report.superseded_at IS NULL
                          OR report.superseded_at > $179::timestamptz
                          OR NOT EXISTS (
                            SELECT
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $180::timestamptz
                              ) correction
                            WHERE
                              correction.supersedes_id = report.id
                              AND CASE
                                WHEN correction.state_since <= $181::timestamptz THEN correction.state
                                ELSE report_state_at (correction.id, correction.state, correction.state_since, $182::timestamptz)
                              END = ANY ($183::text[])
                          )
                        )
                        AND (
                          report.percent IS NOT NULL
                          OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                        )
                      ORDER BY
                        report.as_of DESC,
                        CASE
                          WHEN report.state_since <= $184::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $185::timestamptz)
                        END = ANY ($186::text[]) DESC,
                        report.recorded_at DESC,
                        report.id DESC
                      LIMIT
                        1
                    )
                  END
                  ELSE (
                    SELECT
                      avg(
                        CASE
                          WHEN (
                            SELECT
                              report.stage
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $187::timestamptz
                              ) report
                            WHERE
                              report.project_id = leaf.id
                              AND report.as_of <= $188::date
                              AND CASE
                                WHEN report.state_since <= $189::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $190::timestamptz)
                              END = ANY ($191::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $192::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $193::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $194::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $195::timestamptz)
                                    END = ANY ($196::text[])
                                )
                              )
                              AND report.stage IS NOT NULL
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $197::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $198::timestamptz)
                              END = ANY ($199::text[]) DESC,
                              report.recorded_at DESC,
                              report.id DESC
                            LIMIT
                              1
                          ) IS DISTINCT FROM 'DROPPED' THEN (
                            SELECT
                              effective_percent (report.percent, report.stage)
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $200::timestamptz
                              ) report
                            WHERE
                              report.project_id = leaf.id
                              AND report.as_of <= $201::date
                              AND CASE
                                WHEN report.state_since <= $202::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $203::timestamptz)
                              END = ANY ($204::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $205::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $206::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $207::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $208::timestamptz)
                                    END = ANY ($209::text[])
                                )
                              )
                              AND (
                                report.percent IS NOT NULL
                                OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                              )
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $210::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $211::timestamptz)
                              END = ANY ($212::text[]) DESC,
                              report.recorded_at DESC,
                              report.id DESC
                            LIMIT
                              1
                          )
                        END
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
                              recorded_at <= $213::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $214::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $215::date
                              AND listing.recorded_at <= $216::timestamptz
                              AND listing.withdrawn_at > $217::timestamptz
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
                                  recorded_at <= $218::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $219::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $220::date
                                  AND listing.recorded_at <= $221::timestamptz
                                  AND listing.withdrawn_at > $222::timestamptz
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
                              recorded_at <= $223::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $224::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $225::date
                              AND listing.recorded_at <= $226::timestamptz
                              AND listing.withdrawn_at > $227::timestamptz
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
                                recorded_at <= $228::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $229::timestamptz
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
                                recorded_at <= $230::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $231::timestamptz
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
                              recorded_at <= $232::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $233::timestamptz
                              )
                          ) figure
                        WHERE
                          figure.project_id = p.id
                          AND figure.extent = 'WHOLE'
                          AND (
                            figure.as_of IS NULL
                            OR figure.as_of <= $234::date
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
                                      recorded_at <= $235::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $236::timestamptz
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
                                      recorded_at <= $237::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $238::timestamptz
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
                                    recorded_at <= $239::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $240::timestamptz
                                    )
                                ) figure
                              WHERE
                                figure.project_id = leaf.id
                                AND figure.extent = 'WHOLE'
                                AND (
                                  figure.as_of IS NULL
                                  OR figure.as_of <= $241::date
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
                              recorded_at <= $242::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $243::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $244::date
                              AND listing.recorded_at <= $245::timestamptz
                              AND listing.withdrawn_at > $246::timestamptz
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
                                  recorded_at <= $247::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $248::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $249::date
                                  AND listing.recorded_at <= $250::timestamptz
                                  AND listing.withdrawn_at > $251::timestamptz
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
                EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        progress_report
                      WHERE
                        recorded_at <= $252::timestamptz
                    ) report
                  WHERE
                    report.project_id = p.id
                    AND report.as_of <= $253::date
                    AND CASE
                      WHEN report.state_since <= $254::timestamptz THEN report.state
                      ELSE report_state_at (report.id, report.state, report.state_since, $255::timestamptz)
                    END = ANY ($256::text[])
                    AND (
                      report.superseded_at IS NULL
                      OR report.superseded_at > $257::timestamptz
                      OR NOT EXISTS (
                        SELECT
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              progress_report
                            WHERE
                              recorded_at <= $258::timestamptz
                          ) correction
                        WHERE
                          correction.supersedes_id = report.id
                          AND CASE
                            WHEN correction.state_since <= $259::timestamptz THEN correction.state
                            ELSE report_state_at (correction.id, correction.state, correction.state_since, $260::timestamptz)
                          END = ANY ($261::text[])
                      )
                    )
                )
                OR EXISTS (
                  SELECT
                  FROM
                    project_tree tree
                  WHERE
                    tree.ancestor_id = p.id
                    AND tree.distance > 0
                    AND EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $262::timestamptz
                        ) report
                      WHERE
                        report.project_id = tree.project_id
                        AND report.as_of <= $263::date
                        AND CASE
                          WHEN report.state_since <= $264::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $265::timestamptz)
                        END = ANY ($266::text[])
                        AND (
                          report.superseded_at IS NULL
                          OR report.superseded_at > $267::timestamptz
                          OR NOT EXISTS (
                            SELECT
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $268::timestamptz
                              ) correction
                            WHERE
                              correction.supersedes_id = report.id
                              AND CASE
                                WHEN correction.state_since <= $269::timestamptz THEN correction.state
                                ELSE report_state_at (correction.id, correction.state, correction.state_since, $270::timestamptz)
                              END = ANY ($271::text[])
                          )
                        )
                    )
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
                      recorded_at <= $272::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $273::timestamptz
                      )
                  ) schedule
                WHERE
                  schedule.project_id = p.id
                  AND (
                    schedule.as_of IS NULL
                    OR schedule.as_of <= $274::date
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
        $275::integer[]
    )::integer[]
  ) owner (id);

-- $1, $2, $4, $5, $6, $7, $9, $13, $14, $15, $16, $18, $19, $20, $21, $28, $29, $31, $32, $33, $35, $36, $38, $39, $40, $41, $43, $44, $46, $47, $48, $49, $50, $51, $53, $54, $55, $56, $57, $58, $60, $61, $63, $65, $66, $68, $69, $70, $71, $73, $74, $82, $84, $85, $87, $88, $89, $90, $92, $93, $95, $96, $97, $99, $100, $102, $103, $104, $105, $107, $108, $110, $111, $112, $114, $115, $117, $118, $119, $120, $122, $123, $125, $127, $128, $130, $131, $132, $133, $135, $136, $138, $139, $141, $142, $143, $145, $146, $148, $149, $150, $151, $153, $154, $156, $157, $159, $160, $161, $163, $164, $166, $167, $168, $169, $171, $172, $174, $176, $177, $179, $180, $181, $182, $184, $185, $187, $189, $190, $192, $193, $194, $195, $197, $198, $200, $202, $203, $205, $206, $207, $208, $210, $211, $213, $214, $216, $217, $218, $219, $221, $222, $223, $224, $226, $227, $228, $229, $230, $231, $232, $233, $235, $236, $237, $238, $239, $240, $242, $243, $245, $246, $247, $248, $250, $251, $252, $254, $255, $257, $258, $259, $260, $262, $264, $265, $267, $268, $269, $270, $272, $273 = 2021-10-28T02:00:00.000Z
-- $3, $10, $12, $27, $30, $34, $37, $42, $45, $52, $59, $64, $83, $98, $113, $126, $140, $144, $158, $162, $175, $188, $201, $215, $220, $225, $234, $241, $244, $249, $253, $263, $274 = "2021-10-28"
-- $8 = "TH-90"
-- $11 = ["EC1","EC2"]
-- $17 = "TH-CL-GULF"
-- $22 = "ID"
-- $23 = ["P26"]
-- $24 = "ท่าเรือ"
-- $25, $26 = false
-- $62, $81 = true
-- $67, $72, $86, $91, $101, $106, $116, $121, $129, $134, $147, $152, $165, $170, $178, $183, $191, $196, $204, $209, $256, $261, $266, $271 = ["PUBLISHED","CERTIFIED"]
-- $75 = ["DROPPED"]
-- $76 = "2010-01-01"
-- $77 = ["SILENT"]
-- $78 = "2012-01-01"
-- $79 = 80
-- $80 = "500000000"
-- $94, $109, $124, $137, $155, $173, $186, $199, $212 = ["CERTIFIED"]
-- $275 = 6
-- $276 = <ids>
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
                            effective_percent (report.percent, report.stage)::float8 - lag(effective_percent (report.percent, report.stage)::float8) OVER (
                              ORDER BY
                                report.as_of,
                                report.recorded_at,
                                report.id
                            ) AS rise
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $63::timestamptz
                            ) report
                          WHERE
                            report.project_id = p.id
                            AND report.as_of <= $64::date
                            AND CASE
                              WHEN report.state_since <= $65::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $66::timestamptz)
                            END = ANY ($67::text[])
                            AND (
                              report.superseded_at IS NULL
                              OR report.superseded_at > $68::timestamptz
                              OR NOT EXISTS (
                                SELECT
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $69::timestamptz
                                  ) correction
                                WHERE
                                  correction.supersedes_id = report.id
                                  AND CASE
                                    WHEN correction.state_since <= $70::timestamptz THEN correction.state
                                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $71::timestamptz)
                                  END = ANY ($72::text[])
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
                            effective_project_sector ($73::timestamptz)
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
                        effective_project_body ($74::timestamptz) owned
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
                    AND found.stage <> ALL ($75::text[])
                  )
                  AND (found."startsOn" >= $76::date)
                  AND (found."endsOn" IS NOT NULL)
                  AND (
                    found.composition IS NOT NULL
                    AND found.composition <> ALL ($77::text[])
                  )
                  AND (found."lastReport" >= $78::date)
                  AND ((found.percent)::float8 < $79::float8)
                  AND (found."costUsd" <= $80::numeric)
                  AND (found."hasReports" = $81)
                )
              )
            FROM
              (
                SELECT
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
                          recorded_at <= $82::timestamptz
                      ) report
                    WHERE
                      report.project_id = p.id
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
                      AND report.stage IS NOT NULL
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
                          latest.report_id IS NULL AS silent,
                          coalesce(latest.stage, staged.stage) AS stage
                        FROM
                          (
                            SELECT
                          ) one
                          LEFT JOIN LATERAL (
                            SELECT
                              effective_percent (report.percent, report.stage) AS percent,
                              report.percent IS NOT NULL AS stated,
                              report.stage,
                              report.id AS report_id,
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
                              report.project_id = p.id
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
                              report.id AS report_id,
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
                              report.project_id = p.id
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
                              AND (
                                report.percent IS NOT NULL
                                OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                              )
                              AND latest.report_id IS NOT NULL
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
                              report.project_id = p.id
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
                              AND latest.report_id IS NOT NULL
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
                                  recorded_at <= $138::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $139::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $140::date
                                  AND listing.recorded_at <= $141::timestamptz
                                  AND listing.withdrawn_at > $142::timestamptz
                              )
                          ) part
                        WHERE
                          part.parent_id = p.id
                      )
                  ) AS "composition",
                  (
                    SELECT
                      report.as_of
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          progress_report
                        WHERE
                          recorded_at <= $143::timestamptz
                      ) report
                    WHERE
                      report.project_id = p.id
                      AND report.as_of <= $144::date
                      AND CASE
                        WHEN report.state_since <= $145::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $146::timestamptz)
                      END = ANY ($147::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $148::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $149::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $150::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $151::timestamptz)
                            END = ANY ($152::text[])
                        )
                      )
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $153::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $154::timestamptz)
                      END = ANY ($155::text[]) DESC,
                      report.recorded_at DESC,
                      report.id DESC
                    LIMIT
                      1
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
                          ) part
                        WHERE
                          part.parent_id = p.id
                      ) THEN CASE
                        WHEN (
                          SELECT
                            report.stage
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $161::timestamptz
                            ) report
                          WHERE
                            report.project_id = p.id
                            AND report.as_of <= $162::date
                            AND CASE
                              WHEN report.state_since <= $163::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $164::timestamptz)
                            END = ANY ($165::text[])
                            AND (
                              report.superseded_at IS NULL
                              OR report.superseded_at > $166::timestamptz
                              OR NOT EXISTS (
                                SELECT
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $167::timestamptz
                                  ) correction
                                WHERE
                                  correction.supersedes_id = report.id
                                  AND CASE
                                    WHEN correction.state_since <= $168::timestamptz THEN correction.state
                                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $169::timestamptz)
                                  END = ANY ($170::text[])
                              )
                            )
                            AND report.stage IS NOT NULL
                          ORDER BY
                            report.as_of DESC,
                            CASE
                              WHEN report.state_since <= $171::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $172::timestamptz)
                            END = ANY ($173::text[]) DESC,
                            report.recorded_at DESC,
                            report.id DESC
                          LIMIT
                            1
                        ) IS DISTINCT FROM 'DROPPED' THEN (
                          SELECT
                            effective_percent (report.percent, report.stage)
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $174::timestamptz
                            ) report
                          WHERE
                            report.project_id = p.id
                            AND report.as_of <= $175::date
                            AND CASE
                              WHEN report.state_since <= $176::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $177::timestamptz)
                            END = ANY ($178::text[])
                            AND (
                              report.superseded_at IS NULL
                              OR report.superseded_at > $179::timestamptz
                              OR NOT EXISTS (
                                SELECT
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $180::timestamptz
                                  ) correction
                                WHERE
                                  correction.supersedes_id = report.id
                                  AND CASE
                                    WHEN correction.state_since <= $181::timestamptz THEN correction.state
                                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $182::timestamptz)
                                  END = ANY ($183::text[])
                              )
                            )
                            AND (
                              report.percent IS NOT NULL
                              OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                            )
                          ORDER BY
                            report.as_of DESC,
                            CASE
                              WHEN report.state_since <= $184::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $185::timestamptz)
                            END = ANY ($186::text[]) DESC,
                            report.recorded_at DESC,
                            report.id DESC
                          LIMIT
                            1
                        )
                      END
                      ELSE (
                        SELECT
                          avg(
                            CASE
                              WHEN (
                                SELECT
                                  report.stage
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $187::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = leaf.id
                                  AND report.as_of <= $188::date
                                  AND CASE
                                    WHEN report.state_since <= $189::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $190::timestamptz)
                                  END = ANY ($191::text[])
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $192::timestamptz
                                    OR NOT EXISTS (
                                      SELECT
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $193::timestamptz
                                        ) correction
                                      WHERE
                                        correction.supersedes_id = report.id
                                        AND CASE
                                          WHEN correction.state_since <= $194::timestamptz THEN correction.state
                                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $195::timestamptz)
                                        END = ANY ($196::text[])
                                    )
                                  )
                                  AND report.stage IS NOT NULL
                                ORDER BY
                                  report.as_of DESC,
                                  CASE
                                    WHEN report.state_since <= $197::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $198::timestamptz)
                                  END = ANY ($199::text[]) DESC,
                                  report.recorded_at DESC,
                                  report.id DESC
                                LIMIT
                                  1
                              ) IS DISTINCT FROM 'DROPPED' THEN (
                                SELECT
                                  effective_percent (report.percent, report.stage)
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $200::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = leaf.id
                                  AND report.as_of <= $201::date
                                  AND CASE
                                    WHEN report.state_since <= $202::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $203::timestamptz)
                                  END = ANY ($204::text[])
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $205::timestamptz
                                    OR NOT EXISTS (
                                      SELECT
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $206::timestamptz
                                        ) correction
                                      WHERE
                                        correction.supersedes_id = report.id
                                        AND CASE
                                          WHEN correction.state_since <= $207::timestamptz THEN correction.state
                                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $208::timestamptz)
                                        END = ANY ($209::text[])
                                    )
                                  )
                                  AND (
                                    report.percent IS NOT NULL
                                    OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                                  )
                                ORDER BY
                                  report.as_of DESC,
                                  CASE
                                    WHEN report.state_since <= $210::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $211::timestamptz)
                                  END = ANY ($212::text[]) DESC,
                                  report.recorded_at DESC,
                                  report.id DESC
                                LIMIT
                                  1
                              )
                            END
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
                                  recorded_at <= $213::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $214::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $215::date
                                  AND listing.recorded_at <= $216::timestamptz
                                  AND listing.withdrawn_at > $217::timestamptz
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
                                      recorded_at <= $218::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $219::timestamptz
                                      )
                                  ) project
                                WHERE
                                  EXISTS (
                                    SELECT
                                    FROM
                                      project_listing listing
                                    WHERE
                                      listing.project_id = project.id
                                      AND listing.listed_from <= $220::date
                                      AND listing.recorded_at <= $221::timestamptz
                                      AND listing.withdrawn_at > $222::timestamptz
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
                                  recorded_at <= $223::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $224::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $225::date
                                  AND listing.recorded_at <= $226::timestamptz
                                  AND listing.withdrawn_at > $227::timestamptz
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
                                    recorded_at <= $228::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $229::timestamptz
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
                                    recorded_at <= $230::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $231::timestamptz
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
                                  recorded_at <= $232::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $233::timestamptz
                                  )
                              ) figure
                            WHERE
                              figure.project_id = p.id
                              AND figure.extent = 'WHOLE'
                              AND (
                                figure.as_of IS NULL
                                OR figure.as_of <= $234::date
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
                                          recorded_at <= $235::timestamptz
                                          AND (
                                            withdrawn_at IS NULL
                                            OR withdrawn_at > $236::timestamptz
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
                                          recorded_at <= $237::timestamptz
                                          AND (
                                            withdrawn_at IS NULL
                                            OR withdrawn_at > $238::timestamptz
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
                                        recorded_at <= $239::timestamptz
                                        AND (
                                          withdrawn_at IS NULL
                                          OR withdrawn_at > $240::timestamptz
                                        )
                                    ) figure
                                  WHERE
                                    figure.project_id = leaf.id
                                    AND figure.extent = 'WHOLE'
                                    AND (
                                      figure.as_of IS NULL
                                      OR figure.as_of <= $241::date
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
                                  recorded_at <= $242::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $243::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $244::date
                                  AND listing.recorded_at <= $245::timestamptz
                                  AND listing.withdrawn_at > $246::timestamptz
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
                                      recorded_at <= $247::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $248::timestamptz
                                      )
                                  ) project
                                WHERE
                                  EXISTS (
                                    SELECT
                                    FROM
                                      project_listing listing
                                    WHERE
                                      listing.project_id = project.id
                                      AND listing.listed_from <= $249::date
                                      AND listing.recorded_at <= $250::timestamptz
                                      AND listing.withdrawn_at > $251::timestamptz
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
                    EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $252::timestamptz
                        ) report
                      WHERE
                        report.project_id = p.id
                        AND report.as_of <= $253::date
                        AND CASE
                          WHEN report.state_since <= $254::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $255::timestamptz)
                        END = ANY ($256::text[])
                        AND (
                          report.superseded_at IS NULL
                          OR report.superseded_at > $257::timestamptz
                          OR NOT EXISTS (
                            SELECT
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $258::timestamptz
                              ) correction
                            WHERE
                              correction.supersedes_id = report.id
                              AND CASE
                                WHEN correction.state_since <= $259::timestamptz THEN correction.state
                                ELSE report_state_at (correction.id, correction.state, correction.state_since, $260::timestamptz)
                              END = ANY ($261::text[])
                          )
                        )
                    )
                    OR EXISTS (
                      SELECT
                      FROM
                        project_tree tree
                      WHERE
                        tree.ancestor_id = p.id
                        AND tree.distance > 0
                        AND EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $262::timestamptz
                            ) report
                          WHERE
                            report.project_id = tree.project_id
                            AND report.as_of <= $263::date
                            AND CASE
                              WHEN report.state_since <= $264::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $265::timestamptz)
                            END = ANY ($266::text[])
                            AND (
                              report.superseded_at IS NULL
                              OR report.superseded_at > $267::timestamptz
                              OR NOT EXISTS (
                                SELECT
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $268::timestamptz
                                  ) correction
                                WHERE
                                  correction.supersedes_id = report.id
                                  AND CASE
                                    WHEN correction.state_since <= $269::timestamptz THEN correction.state
                                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $270::timestamptz)
                                  END = ANY ($271::text[])
                              )
                            )
                        )
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
                          recorded_at <= $272::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $273::timestamptz
                          )
                      ) schedule
                    WHERE
                      schedule.project_id = p.id
                      AND (
                        schedule.as_of IS NULL
                        OR schedule.as_of <= $274::date
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
          $275
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $276::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
