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

-- $1, $2, $4, $5, $6, $7, $9, $13, $14, $15, $16, $18, $19, $20, $21, $28, $29, $31, $32, $33, $35, $36, $38, $39, $40, $41, $43, $44, $46, $47, $48, $49, $50, $51, $53, $54, $55, $56, $57, $58, $60, $61, $63, $65, $66, $68, $69, $70, $71, $73, $74, $84, $85, $87, $88, $90, $91, $92, $93, $95, $96, $98, $99, $100, $102, $103, $105, $106, $107, $108, $110, $111, $113, $114, $115, $117, $118, $120, $121, $122, $123, $125, $126, $128, $130, $131, $133, $134, $135, $136, $138, $139, $143, $146, $147, $149, $150, $152, $153, $154, $155, $157, $158, $160, $161, $162, $164, $165, $167, $168, $169, $170, $172, $173, $175, $176, $177, $179, $180, $182, $183, $184, $185, $187, $188, $190, $192, $193, $195, $196, $197, $198, $200, $201, $205, $206, $207, $209, $210, $213, $214, $216, $217, $219, $220, $221, $222, $224, $225, $227, $228, $229, $231, $232, $234, $235, $236, $237, $239, $240, $242, $243, $244, $246, $247, $249, $250, $251, $252, $254, $255, $257, $259, $260, $262, $263, $264, $265, $267, $268, $272, $273, $274, $276, $277, $280, $281, $283, $284, $286, $287, $288, $289, $291, $292, $294, $295, $296, $298, $299, $301, $302, $303, $304, $306, $307, $309, $310, $311, $313, $314, $316, $317, $318, $319, $321, $322, $324, $326, $327, $329, $330, $331, $332, $334, $335, $339, $342, $343, $345, $346, $348, $349, $350, $351, $353, $354, $356, $357, $358, $360, $361, $363, $364, $365, $366, $368, $369, $371, $372, $373, $375, $376, $378, $379, $380, $381, $383, $384, $386, $388, $389, $391, $392, $393, $394, $396, $397, $401, $402, $403, $405, $406, $407, $408, $410, $411, $412, $413, $415, $416, $417, $418, $419, $420, $421, $422, $424, $425, $426, $427, $428, $429, $431, $432, $434, $435, $436, $437, $439, $440, $443, $444, $446, $447, $449, $450, $451, $452, $454, $455, $457, $458, $459, $461, $462, $464, $465, $466, $467, $469, $470, $472, $473, $474, $476, $477, $479, $480, $481, $482, $484, $485, $487, $489, $490, $492, $493, $494, $495, $497, $498, $502, $505, $506, $508, $509, $511, $512, $513, $514, $516, $517, $519, $520, $521, $523, $524, $526, $527, $528, $529, $531, $532, $534, $535, $536, $538, $539, $541, $542, $543, $544, $546, $547, $549, $551, $552, $554, $555, $556, $557, $559, $560, $564, $565, $566 = 2021-10-28T02:00:00.000Z
-- $3, $10, $12, $27, $30, $34, $37, $42, $45, $52, $59, $64, $82, $83, $86, $101, $116, $129, $141, $142, $144, $145, $148, $163, $178, $191, $203, $204, $208, $211, $212, $215, $230, $245, $258, $270, $271, $275, $278, $279, $282, $297, $312, $325, $337, $338, $340, $341, $344, $359, $374, $387, $399, $400, $404, $409, $414, $423, $430, $433, $438, $441, $442, $445, $460, $475, $488, $500, $501, $503, $504, $507, $522, $537, $550, $562, $563, $567 = "2021-10-28"
-- $8 = "TH-90"
-- $11 = ["EC1","EC2"]
-- $17 = "TH-CL-GULF"
-- $22 = "ID"
-- $23 = ["P26"]
-- $24 = "ท่าเรือ"
-- $25, $26 = false
-- $62, $81 = true
-- $67, $72, $89, $94, $104, $109, $119, $124, $132, $137, $151, $156, $166, $171, $181, $186, $194, $199, $218, $223, $233, $238, $248, $253, $261, $266, $285, $290, $300, $305, $315, $320, $328, $333, $347, $352, $362, $367, $377, $382, $390, $395, $448, $453, $463, $468, $478, $483, $491, $496, $510, $515, $525, $530, $540, $545, $553, $558 = ["PUBLISHED","CERTIFIED"]
-- $75 = ["DROPPED"]
-- $76 = "2010-01-01"
-- $77 = ["SILENT"]
-- $78 = "2012-01-01"
-- $79 = 80
-- $80 = "500000000"
-- $97, $112, $127, $140, $159, $174, $189, $202, $226, $241, $256, $269, $293, $308, $323, $336, $355, $370, $385, $398, $456, $471, $486, $499, $518, $533, $548, $561 = ["CERTIFIED"]
-- $568 = <ids>
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
                      settled.valid_from <= $82::date
                      AND settled.valid_to > $83::date
                      AND settled.known_from <= $84::timestamptz
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
                                  recorded_at <= $85::timestamptz
                              ) report
                            WHERE
                              report.project_id = changed.project_id
                              AND report.as_of <= $86::date
                              AND CASE
                                WHEN report.state_since <= $87::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $88::timestamptz)
                              END = ANY ($89::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $90::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $91::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $92::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $93::timestamptz)
                                    END = ANY ($94::text[])
                                )
                              )
                              AND report.planned_percent IS NOT NULL
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $95::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $96::timestamptz)
                              END = ANY ($97::text[]) DESC,
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
                                WHEN report.state_since <= $98::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $99::timestamptz)
                              END AS state
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $100::timestamptz
                              ) report
                            WHERE
                              report.project_id = changed.project_id
                              AND report.as_of <= $101::date
                              AND CASE
                                WHEN report.state_since <= $102::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $103::timestamptz)
                              END = ANY ($104::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $105::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $106::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $107::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $108::timestamptz)
                                    END = ANY ($109::text[])
                                )
                              )
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $110::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $111::timestamptz)
                              END = ANY ($112::text[]) DESC,
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
                                WHEN report.state_since <= $113::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $114::timestamptz)
                              END AS state
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $115::timestamptz
                              ) report
                            WHERE
                              report.project_id = changed.project_id
                              AND report.as_of <= $116::date
                              AND CASE
                                WHEN report.state_since <= $117::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $118::timestamptz)
                              END = ANY ($119::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $120::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $121::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $122::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $123::timestamptz)
                                    END = ANY ($124::text[])
                                )
                              )
                              AND effective_percent (report.percent, report.stage) IS NOT NULL
                              AND latest.id IS NOT NULL
                              AND latest.percent IS NULL
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $125::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $126::timestamptz)
                              END = ANY ($127::text[]) DESC,
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
                                  recorded_at <= $128::timestamptz
                              ) report
                            WHERE
                              report.project_id = changed.project_id
                              AND report.as_of <= $129::date
                              AND CASE
                                WHEN report.state_since <= $130::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $131::timestamptz)
                              END = ANY ($132::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $133::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $134::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $135::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $136::timestamptz)
                                    END = ANY ($137::text[])
                                )
                              )
                              AND report.stage IS NOT NULL
                              AND latest.id IS NOT NULL
                              AND latest.stage IS NULL
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $138::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $139::timestamptz)
                              END = ANY ($140::text[]) DESC,
                              report.recorded_at DESC,
                              report.id DESC
                            LIMIT
                              1
                          ) staged ON true
                      ) walked
                    WHERE
                      changed.valid_from <= $141::date
                      AND changed.valid_to > $142::date
                      AND changed.known_from > $143::timestamptz
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
                          settled.valid_from <= $144::date
                          AND settled.valid_to > $145::date
                          AND settled.known_from <= $146::timestamptz
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
                                      recorded_at <= $147::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = changed.project_id
                                  AND report.as_of <= $148::date
                                  AND CASE
                                    WHEN report.state_since <= $149::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $150::timestamptz)
                                  END = ANY ($151::text[])
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $152::timestamptz
                                    OR NOT EXISTS (
                                      SELECT
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $153::timestamptz
                                        ) correction
                                      WHERE
                                        correction.supersedes_id = report.id
                                        AND CASE
                                          WHEN correction.state_since <= $154::timestamptz THEN correction.state
                                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $155::timestamptz)
                                        END = ANY ($156::text[])
                                    )
                                  )
                                  AND report.planned_percent IS NOT NULL
                                ORDER BY
                                  report.as_of DESC,
                                  CASE
                                    WHEN report.state_since <= $157::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $158::timestamptz)
                                  END = ANY ($159::text[]) DESC,
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
                                    WHEN report.state_since <= $160::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $161::timestamptz)
                                  END AS state
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $162::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = changed.project_id
                                  AND report.as_of <= $163::date
                                  AND CASE
                                    WHEN report.state_since <= $164::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $165::timestamptz)
                                  END = ANY ($166::text[])
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $167::timestamptz
                                    OR NOT EXISTS (
                                      SELECT
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $168::timestamptz
                                        ) correction
                                      WHERE
                                        correction.supersedes_id = report.id
                                        AND CASE
                                          WHEN correction.state_since <= $169::timestamptz THEN correction.state
                                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $170::timestamptz)
                                        END = ANY ($171::text[])
                                    )
                                  )
                                ORDER BY
                                  report.as_of DESC,
                                  CASE
                                    WHEN report.state_since <= $172::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $173::timestamptz)
                                  END = ANY ($174::text[]) DESC,
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
                                    WHEN report.state_since <= $175::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $176::timestamptz)
                                  END AS state
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $177::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = changed.project_id
                                  AND report.as_of <= $178::date
                                  AND CASE
                                    WHEN report.state_since <= $179::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $180::timestamptz)
                                  END = ANY ($181::text[])
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $182::timestamptz
                                    OR NOT EXISTS (
                                      SELECT
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $183::timestamptz
                                        ) correction
                                      WHERE
                                        correction.supersedes_id = report.id
                                        AND CASE
                                          WHEN correction.state_since <= $184::timestamptz THEN correction.state
                                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $185::timestamptz)
                                        END = ANY ($186::text[])
                                    )
                                  )
                                  AND effective_percent (report.percent, report.stage) IS NOT NULL
                                  AND latest.id IS NOT NULL
                                  AND latest.percent IS NULL
                                ORDER BY
                                  report.as_of DESC,
                                  CASE
                                    WHEN report.state_since <= $187::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $188::timestamptz)
                                  END = ANY ($189::text[]) DESC,
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
                                      recorded_at <= $190::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = changed.project_id
                                  AND report.as_of <= $191::date
                                  AND CASE
                                    WHEN report.state_since <= $192::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $193::timestamptz)
                                  END = ANY ($194::text[])
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $195::timestamptz
                                    OR NOT EXISTS (
                                      SELECT
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $196::timestamptz
                                        ) correction
                                      WHERE
                                        correction.supersedes_id = report.id
                                        AND CASE
                                          WHEN correction.state_since <= $197::timestamptz THEN correction.state
                                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $198::timestamptz)
                                        END = ANY ($199::text[])
                                    )
                                  )
                                  AND report.stage IS NOT NULL
                                  AND latest.id IS NOT NULL
                                  AND latest.stage IS NULL
                                ORDER BY
                                  report.as_of DESC,
                                  CASE
                                    WHEN report.state_since <= $200::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $201::timestamptz)
                                  END = ANY ($202::text[]) DESC,
                                  report.recorded_at DESC,
                                  report.id DESC
                                LIMIT
                                  1
                              ) staged ON true
                          ) walked
                        WHERE
                          changed.valid_from <= $203::date
                          AND changed.valid_to > $204::date
                          AND changed.known_from > $205::timestamptz
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
                              recorded_at <= $206::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $207::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $208::date
                              AND listing.recorded_at <= $209::timestamptz
                              AND listing.withdrawn_at > $210::timestamptz
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
                      settled.valid_from <= $211::date
                      AND settled.valid_to > $212::date
                      AND settled.known_from <= $213::timestamptz
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
                                  recorded_at <= $214::timestamptz
                              ) report
                            WHERE
                              report.project_id = changed.project_id
                              AND report.as_of <= $215::date
                              AND CASE
                                WHEN report.state_since <= $216::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $217::timestamptz)
                              END = ANY ($218::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $219::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $220::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $221::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $222::timestamptz)
                                    END = ANY ($223::text[])
                                )
                              )
                              AND report.planned_percent IS NOT NULL
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $224::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $225::timestamptz)
                              END = ANY ($226::text[]) DESC,
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
                                WHEN report.state_since <= $227::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $228::timestamptz)
                              END AS state
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $229::timestamptz
                              ) report
                            WHERE
                              report.project_id = changed.project_id
                              AND report.as_of <= $230::date
                              AND CASE
                                WHEN report.state_since <= $231::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $232::timestamptz)
                              END = ANY ($233::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $234::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $235::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $236::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $237::timestamptz)
                                    END = ANY ($238::text[])
                                )
                              )
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $239::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $240::timestamptz)
                              END = ANY ($241::text[]) DESC,
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
                                WHEN report.state_since <= $242::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $243::timestamptz)
                              END AS state
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $244::timestamptz
                              ) report
                            WHERE
                              report.project_id = changed.project_id
                              AND report.as_of <= $245::date
                              AND CASE
                                WHEN report.state_since <= $246::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $247::timestamptz)
                              END = ANY ($248::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $249::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $250::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $251::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $252::timestamptz)
                                    END = ANY ($253::text[])
                                )
                              )
                              AND effective_percent (report.percent, report.stage) IS NOT NULL
                              AND latest.id IS NOT NULL
                              AND latest.percent IS NULL
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $254::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $255::timestamptz)
                              END = ANY ($256::text[]) DESC,
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
                                  recorded_at <= $257::timestamptz
                              ) report
                            WHERE
                              report.project_id = changed.project_id
                              AND report.as_of <= $258::date
                              AND CASE
                                WHEN report.state_since <= $259::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $260::timestamptz)
                              END = ANY ($261::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $262::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $263::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $264::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $265::timestamptz)
                                    END = ANY ($266::text[])
                                )
                              )
                              AND report.stage IS NOT NULL
                              AND latest.id IS NOT NULL
                              AND latest.stage IS NULL
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $267::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $268::timestamptz)
                              END = ANY ($269::text[]) DESC,
                              report.recorded_at DESC,
                              report.id DESC
                            LIMIT
                              1
                          ) staged ON true
                      ) walked
                    WHERE
                      changed.valid_from <= $270::date
                      AND changed.valid_to > $271::date
                      AND changed.known_from > $272::timestamptz
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
                              recorded_at <= $273::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $274::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $275::date
                              AND listing.recorded_at <= $276::timestamptz
                              AND listing.withdrawn_at > $277::timestamptz
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
                          settled.valid_from <= $278::date
                          AND settled.valid_to > $279::date
                          AND settled.known_from <= $280::timestamptz
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
                                      recorded_at <= $281::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = changed.project_id
                                  AND report.as_of <= $282::date
                                  AND CASE
                                    WHEN report.state_since <= $283::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $284::timestamptz)
                                  END = ANY ($285::text[])
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $286::timestamptz
                                    OR NOT EXISTS (
                                      SELECT
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $287::timestamptz
                                        ) correction
                                      WHERE
                                        correction.supersedes_id = report.id
                                        AND CASE
                                          WHEN correction.state_since <= $288::timestamptz THEN correction.state
                                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $289::timestamptz)
                                        END = ANY ($290::text[])
                                    )
                                  )
                                  AND report.planned_percent IS NOT NULL
                                ORDER BY
                                  report.as_of DESC,
                                  CASE
                                    WHEN report.state_since <= $291::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $292::timestamptz)
                                  END = ANY ($293::text[]) DESC,
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
                                    WHEN report.state_since <= $294::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $295::timestamptz)
                                  END AS state
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $296::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = changed.project_id
                                  AND report.as_of <= $297::date
                                  AND CASE
                                    WHEN report.state_since <= $298::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $299::timestamptz)
                                  END = ANY ($300::text[])
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $301::timestamptz
                                    OR NOT EXISTS (
                                      SELECT
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $302::timestamptz
                                        ) correction
                                      WHERE
                                        correction.supersedes_id = report.id
                                        AND CASE
                                          WHEN correction.state_since <= $303::timestamptz THEN correction.state
                                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $304::timestamptz)
                                        END = ANY ($305::text[])
                                    )
                                  )
                                ORDER BY
                                  report.as_of DESC,
                                  CASE
                                    WHEN report.state_since <= $306::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $307::timestamptz)
                                  END = ANY ($308::text[]) DESC,
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
                                    WHEN report.state_since <= $309::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $310::timestamptz)
                                  END AS state
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $311::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = changed.project_id
                                  AND report.as_of <= $312::date
                                  AND CASE
                                    WHEN report.state_since <= $313::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $314::timestamptz)
                                  END = ANY ($315::text[])
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $316::timestamptz
                                    OR NOT EXISTS (
                                      SELECT
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $317::timestamptz
                                        ) correction
                                      WHERE
                                        correction.supersedes_id = report.id
                                        AND CASE
                                          WHEN correction.state_since <= $318::timestamptz THEN correction.state
                                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $319::timestamptz)
                                        END = ANY ($320::text[])
                                    )
                                  )
                                  AND effective_percent (report.percent, report.stage) IS NOT NULL
                                  AND latest.id IS NOT NULL
                                  AND latest.percent IS NULL
                                ORDER BY
                                  report.as_of DESC,
                                  CASE
                                    WHEN report.state_since <= $321::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $322::timestamptz)
                                  END = ANY ($323::text[]) DESC,
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
                                      recorded_at <= $324::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = changed.project_id
                                  AND report.as_of <= $325::date
                                  AND CASE
                                    WHEN report.state_since <= $326::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $327::timestamptz)
                                  END = ANY ($328::text[])
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $329::timestamptz
                                    OR NOT EXISTS (
                                      SELECT
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $330::timestamptz
                                        ) correction
                                      WHERE
                                        correction.supersedes_id = report.id
                                        AND CASE
                                          WHEN correction.state_since <= $331::timestamptz THEN correction.state
                                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $332::timestamptz)
                                        END = ANY ($333::text[])
                                    )
                                  )
                                  AND report.stage IS NOT NULL
                                  AND latest.id IS NOT NULL
                                  AND latest.stage IS NULL
                                ORDER BY
                                  report.as_of DESC,
                                  CASE
                                    WHEN report.state_since <= $334::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $335::timestamptz)
                                  END = ANY ($336::text[]) DESC,
                                  report.recorded_at DESC,
                                  report.id DESC
                                LIMIT
                                  1
                              ) staged ON true
                          ) walked
                        WHERE
                          changed.valid_from <= $337::date
                          AND changed.valid_to > $338::date
                          AND changed.known_from > $339::timestamptz
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
                                settled.valid_from <= $340::date
                                AND settled.valid_to > $341::date
                                AND settled.known_from <= $342::timestamptz
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
                                            recorded_at <= $343::timestamptz
                                        ) report
                                      WHERE
                                        report.project_id = changed.project_id
                                        AND report.as_of <= $344::date
                                        AND CASE
                                          WHEN report.state_since <= $345::timestamptz THEN report.state
                                          ELSE report_state_at (report.id, report.state, report.state_since, $346::timestamptz)
                                        END = ANY ($347::text[])
                                        AND (
                                          report.superseded_at IS NULL
                                          OR report.superseded_at > $348::timestamptz
                                          OR NOT EXISTS (
                                            SELECT
                                            FROM
                                              (
                                                SELECT
                                                  *
                                                FROM
                                                  progress_report
                                                WHERE
                                                  recorded_at <= $349::timestamptz
                                              ) correction
                                            WHERE
                                              correction.supersedes_id = report.id
                                              AND CASE
                                                WHEN correction.state_since <= $350::timestamptz THEN correction.state
                                                ELSE report_state_at (correction.id, correction.state, correction.state_since, $351::timestamptz)
                                              END = ANY ($352::text[])
                                          )
                                        )
                                        AND report.planned_percent IS NOT NULL
                                      ORDER BY
                                        report.as_of DESC,
                                        CASE
                                          WHEN report.state_since <= $353::timestamptz THEN report.state
                                          ELSE report_state_at (report.id, report.state, report.state_since, $354::timestamptz)
                                        END = ANY ($355::text[]) DESC,
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
                                          WHEN report.state_since <= $356::timestamptz THEN report.state
                                          ELSE report_state_at (report.id, report.state, report.state_since, $357::timestamptz)
                                        END AS state
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $358::timestamptz
                                        ) report
                                      WHERE
                                        report.project_id = changed.project_id
                                        AND report.as_of <= $359::date
                                        AND CASE
                                          WHEN report.state_since <= $360::timestamptz THEN report.state
                                          ELSE report_state_at (report.id, report.state, report.state_since, $361::timestamptz)
                                        END = ANY ($362::text[])
                                        AND (
                                          report.superseded_at IS NULL
                                          OR report.superseded_at > $363::timestamptz
                                          OR NOT EXISTS (
                                            SELECT
                                            FROM
                                              (
                                                SELECT
                                                  *
                                                FROM
                                                  progress_report
                                                WHERE
                                                  recorded_at <= $364::timestamptz
                                              ) correction
                                            WHERE
                                              correction.supersedes_id = report.id
                                              AND CASE
                                                WHEN correction.state_since <= $365::timestamptz THEN correction.state
                                                ELSE report_state_at (correction.id, correction.state, correction.state_since, $366::timestamptz)
                                              END = ANY ($367::text[])
                                          )
                                        )
                                      ORDER BY
                                        report.as_of DESC,
                                        CASE
                                          WHEN report.state_since <= $368::timestamptz THEN report.state
                                          ELSE report_state_at (report.id, report.state, report.state_since, $369::timestamptz)
                                        END = ANY ($370::text[]) DESC,
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
                                          WHEN report.state_since <= $371::timestamptz THEN report.state
                                          ELSE report_state_at (report.id, report.state, report.state_since, $372::timestamptz)
                                        END AS state
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $373::timestamptz
                                        ) report
                                      WHERE
                                        report.project_id = changed.project_id
                                        AND report.as_of <= $374::date
                                        AND CASE
                                          WHEN report.state_since <= $375::timestamptz THEN report.state
                                          ELSE report_state_at (report.id, report.state, report.state_since, $376::timestamptz)
                                        END = ANY ($377::text[])
                                        AND (
                                          report.superseded_at IS NULL
                                          OR report.superseded_at > $378::timestamptz
                                          OR NOT EXISTS (
                                            SELECT
                                            FROM
                                              (
                                                SELECT
                                                  *
                                                FROM
                                                  progress_report
                                                WHERE
                                                  recorded_at <= $379::timestamptz
                                              ) correction
                                            WHERE
                                              correction.supersedes_id = report.id
                                              AND CASE
                                                WHEN correction.state_since <= $380::timestamptz THEN correction.state
                                                ELSE report_state_at (correction.id, correction.state, correction.state_since, $381::timestamptz)
                                              END = ANY ($382::text[])
                                          )
                                        )
                                        AND effective_percent (report.percent, report.stage) IS NOT NULL
                                        AND latest.id IS NOT NULL
                                        AND latest.percent IS NULL
                                      ORDER BY
                                        report.as_of DESC,
                                        CASE
                                          WHEN report.state_since <= $383::timestamptz THEN report.state
                                          ELSE report_state_at (report.id, report.state, report.state_since, $384::timestamptz)
                                        END = ANY ($385::text[]) DESC,
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
                                            recorded_at <= $386::timestamptz
                                        ) report
                                      WHERE
                                        report.project_id = changed.project_id
                                        AND report.as_of <= $387::date
                                        AND CASE
                                          WHEN report.state_since <= $388::timestamptz THEN report.state
                                          ELSE report_state_at (report.id, report.state, report.state_since, $389::timestamptz)
                                        END = ANY ($390::text[])
                                        AND (
                                          report.superseded_at IS NULL
                                          OR report.superseded_at > $391::timestamptz
                                          OR NOT EXISTS (
                                            SELECT
                                            FROM
                                              (
                                                SELECT
                                                  *
                                                FROM
                                                  progress_report
                                                WHERE
                                                  recorded_at <= $392::timestamptz
                                              ) correction
                                            WHERE
                                              correction.supersedes_id = report.id
                                              AND CASE
                                                WHEN correction.state_since <= $393::timestamptz THEN correction.state
                                                ELSE report_state_at (correction.id, correction.state, correction.state_since, $394::timestamptz)
                                              END = ANY ($395::text[])
                                          )
                                        )
                                        AND report.stage IS NOT NULL
                                        AND latest.id IS NOT NULL
                                        AND latest.stage IS NULL
                                      ORDER BY
                                        report.as_of DESC,
                                        CASE
                                          WHEN report.state_since <= $396::timestamptz THEN report.state
                                          ELSE report_state_at (report.id, report.state, report.state_since, $397::timestamptz)
                                        END = ANY ($398::text[]) DESC,
                                        report.recorded_at DESC,
                                        report.id DESC
                                      LIMIT
                                        1
                                    ) staged ON true
                                ) walked
                              WHERE
                                changed.valid_from <= $399::date
                                AND changed.valid_to > $400::date
                                AND changed.known_from > $401::timestamptz
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
                              recorded_at <= $402::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $403::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $404::date
                              AND listing.recorded_at <= $405::timestamptz
                              AND listing.withdrawn_at > $406::timestamptz
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
                                  recorded_at <= $407::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $408::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $409::date
                                  AND listing.recorded_at <= $410::timestamptz
                                  AND listing.withdrawn_at > $411::timestamptz
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
                              recorded_at <= $412::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $413::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $414::date
                              AND listing.recorded_at <= $415::timestamptz
                              AND listing.withdrawn_at > $416::timestamptz
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
                                recorded_at <= $417::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $418::timestamptz
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
                                recorded_at <= $419::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $420::timestamptz
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
                              recorded_at <= $421::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $422::timestamptz
                              )
                          ) figure
                        WHERE
                          figure.project_id = p.id
                          AND figure.extent = 'WHOLE'
                          AND (
                            figure.as_of IS NULL
                            OR figure.as_of <= $423::date
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
                                      recorded_at <= $424::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $425::timestamptz
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
                                      recorded_at <= $426::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $427::timestamptz
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
                                    recorded_at <= $428::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $429::timestamptz
                                    )
                                ) figure
                              WHERE
                                figure.project_id = leaf.id
                                AND figure.extent = 'WHOLE'
                                AND (
                                  figure.as_of IS NULL
                                  OR figure.as_of <= $430::date
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
                              recorded_at <= $431::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $432::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $433::date
                              AND listing.recorded_at <= $434::timestamptz
                              AND listing.withdrawn_at > $435::timestamptz
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
                                  recorded_at <= $436::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $437::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $438::date
                                  AND listing.recorded_at <= $439::timestamptz
                                  AND listing.withdrawn_at > $440::timestamptz
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
                        settled.valid_from <= $441::date
                        AND settled.valid_to > $442::date
                        AND settled.known_from <= $443::timestamptz
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
                                    recorded_at <= $444::timestamptz
                                ) report
                              WHERE
                                report.project_id = changed.project_id
                                AND report.as_of <= $445::date
                                AND CASE
                                  WHEN report.state_since <= $446::timestamptz THEN report.state
                                  ELSE report_state_at (report.id, report.state, report.state_since, $447::timestamptz)
                                END = ANY ($448::text[])
                                AND (
                                  report.superseded_at IS NULL
                                  OR report.superseded_at > $449::timestamptz
                                  OR NOT EXISTS (
                                    SELECT
                                    FROM
                                      (
                                        SELECT
                                          *
                                        FROM
                                          progress_report
                                        WHERE
                                          recorded_at <= $450::timestamptz
                                      ) correction
                                    WHERE
                                      correction.supersedes_id = report.id
                                      AND CASE
                                        WHEN correction.state_since <= $451::timestamptz THEN correction.state
                                        ELSE report_state_at (correction.id, correction.state, correction.state_since, $452::timestamptz)
                                      END = ANY ($453::text[])
                                  )
                                )
                                AND report.planned_percent IS NOT NULL
                              ORDER BY
                                report.as_of DESC,
                                CASE
                                  WHEN report.state_since <= $454::timestamptz THEN report.state
                                  ELSE report_state_at (report.id, report.state, report.state_since, $455::timestamptz)
                                END = ANY ($456::text[]) DESC,
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
                                  WHEN report.state_since <= $457::timestamptz THEN report.state
                                  ELSE report_state_at (report.id, report.state, report.state_since, $458::timestamptz)
                                END AS state
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $459::timestamptz
                                ) report
                              WHERE
                                report.project_id = changed.project_id
                                AND report.as_of <= $460::date
                                AND CASE
                                  WHEN report.state_since <= $461::timestamptz THEN report.state
                                  ELSE report_state_at (report.id, report.state, report.state_since, $462::timestamptz)
                                END = ANY ($463::text[])
                                AND (
                                  report.superseded_at IS NULL
                                  OR report.superseded_at > $464::timestamptz
                                  OR NOT EXISTS (
                                    SELECT
                                    FROM
                                      (
                                        SELECT
                                          *
                                        FROM
                                          progress_report
                                        WHERE
                                          recorded_at <= $465::timestamptz
                                      ) correction
                                    WHERE
                                      correction.supersedes_id = report.id
                                      AND CASE
                                        WHEN correction.state_since <= $466::timestamptz THEN correction.state
                                        ELSE report_state_at (correction.id, correction.state, correction.state_since, $467::timestamptz)
                                      END = ANY ($468::text[])
                                  )
                                )
                              ORDER BY
                                report.as_of DESC,
                                CASE
                                  WHEN report.state_since <= $469::timestamptz THEN report.state
                                  ELSE report_state_at (report.id, report.state, report.state_since, $470::timestamptz)
                                END = ANY ($471::text[]) DESC,
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
                                  WHEN report.state_since <= $472::timestamptz THEN report.state
                                  ELSE report_state_at (report.id, report.state, report.state_since, $473::timestamptz)
                                END AS state
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $474::timestamptz
                                ) report
                              WHERE
                                report.project_id = changed.project_id
                                AND report.as_of <= $475::date
                                AND CASE
                                  WHEN report.state_since <= $476::timestamptz THEN report.state
                                  ELSE report_state_at (report.id, report.state, report.state_since, $477::timestamptz)
                                END = ANY ($478::text[])
                                AND (
                                  report.superseded_at IS NULL
                                  OR report.superseded_at > $479::timestamptz
                                  OR NOT EXISTS (
                                    SELECT
                                    FROM
                                      (
                                        SELECT
                                          *
                                        FROM
                                          progress_report
                                        WHERE
                                          recorded_at <= $480::timestamptz
                                      ) correction
                                    WHERE
                                      correction.supersedes_id = report.id
                                      AND CASE
                                        WHEN correction.state_since <= $481::timestamptz THEN correction.state
                                        ELSE report_state_at (correction.id, correction.state, correction.state_since, $482::timestamptz)
                                      END = ANY ($483::text[])
                                  )
                                )
                                AND effective_percent (report.percent, report.stage) IS NOT NULL
                                AND latest.id IS NOT NULL
                                AND latest.percent IS NULL
                              ORDER BY
                                report.as_of DESC,
                                CASE
                                  WHEN report.state_since <= $484::timestamptz THEN report.state
                                  ELSE report_state_at (report.id, report.state, report.state_since, $485::timestamptz)
                                END = ANY ($486::text[]) DESC,
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
                                    recorded_at <= $487::timestamptz
                                ) report
                              WHERE
                                report.project_id = changed.project_id
                                AND report.as_of <= $488::date
                                AND CASE
                                  WHEN report.state_since <= $489::timestamptz THEN report.state
                                  ELSE report_state_at (report.id, report.state, report.state_since, $490::timestamptz)
                                END = ANY ($491::text[])
                                AND (
                                  report.superseded_at IS NULL
                                  OR report.superseded_at > $492::timestamptz
                                  OR NOT EXISTS (
                                    SELECT
                                    FROM
                                      (
                                        SELECT
                                          *
                                        FROM
                                          progress_report
                                        WHERE
                                          recorded_at <= $493::timestamptz
                                      ) correction
                                    WHERE
                                      correction.supersedes_id = report.id
                                      AND CASE
                                        WHEN correction.state_since <= $494::timestamptz THEN correction.state
                                        ELSE report_state_at (correction.id, correction.state, correction.state_since, $495::timestamptz)
                                      END = ANY ($496::text[])
                                  )
                                )
                                AND report.stage IS NOT NULL
                                AND latest.id IS NOT NULL
                                AND latest.stage IS NULL
                              ORDER BY
                                report.as_of DESC,
                                CASE
                                  WHEN report.state_since <= $497::timestamptz THEN report.state
                                  ELSE report_state_at (report.id, report.state, report.state_since, $498::timestamptz)
                                END = ANY ($499::text[]) DESC,
                                report.recorded_at DESC,
                                report.id DESC
                              LIMIT
                                1
                            ) staged ON true
                        ) walked
                      WHERE
                        changed.valid_from <= $500::date
                        AND changed.valid_to > $501::date
                        AND changed.known_from > $502::timestamptz
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
                            settled.valid_from <= $503::date
                            AND settled.valid_to > $504::date
                            AND settled.known_from <= $505::timestamptz
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
                                        recorded_at <= $506::timestamptz
                                    ) report
                                  WHERE
                                    report.project_id = changed.project_id
                                    AND report.as_of <= $507::date
                                    AND CASE
                                      WHEN report.state_since <= $508::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $509::timestamptz)
                                    END = ANY ($510::text[])
                                    AND (
                                      report.superseded_at IS NULL
                                      OR report.superseded_at > $511::timestamptz
                                      OR NOT EXISTS (
                                        SELECT
                                        FROM
                                          (
                                            SELECT
                                              *
                                            FROM
                                              progress_report
                                            WHERE
                                              recorded_at <= $512::timestamptz
                                          ) correction
                                        WHERE
                                          correction.supersedes_id = report.id
                                          AND CASE
                                            WHEN correction.state_since <= $513::timestamptz THEN correction.state
                                            ELSE report_state_at (correction.id, correction.state, correction.state_since, $514::timestamptz)
                                          END = ANY ($515::text[])
                                      )
                                    )
                                    AND report.planned_percent IS NOT NULL
                                  ORDER BY
                                    report.as_of DESC,
                                    CASE
                                      WHEN report.state_since <= $516::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $517::timestamptz)
                                    END = ANY ($518::text[]) DESC,
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
                                      WHEN report.state_since <= $519::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $520::timestamptz)
                                    END AS state
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $521::timestamptz
                                    ) report
                                  WHERE
                                    report.project_id = changed.project_id
                                    AND report.as_of <= $522::date
                                    AND CASE
                                      WHEN report.state_since <= $523::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $524::timestamptz)
                                    END = ANY ($525::text[])
                                    AND (
                                      report.superseded_at IS NULL
                                      OR report.superseded_at > $526::timestamptz
                                      OR NOT EXISTS (
                                        SELECT
                                        FROM
                                          (
                                            SELECT
                                              *
                                            FROM
                                              progress_report
                                            WHERE
                                              recorded_at <= $527::timestamptz
                                          ) correction
                                        WHERE
                                          correction.supersedes_id = report.id
                                          AND CASE
                                            WHEN correction.state_since <= $528::timestamptz THEN correction.state
                                            ELSE report_state_at (correction.id, correction.state, correction.state_since, $529::timestamptz)
                                          END = ANY ($530::text[])
                                      )
                                    )
                                  ORDER BY
                                    report.as_of DESC,
                                    CASE
                                      WHEN report.state_since <= $531::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $532::timestamptz)
                                    END = ANY ($533::text[]) DESC,
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
                                      WHEN report.state_since <= $534::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $535::timestamptz)
                                    END AS state
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $536::timestamptz
                                    ) report
                                  WHERE
                                    report.project_id = changed.project_id
                                    AND report.as_of <= $537::date
                                    AND CASE
                                      WHEN report.state_since <= $538::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $539::timestamptz)
                                    END = ANY ($540::text[])
                                    AND (
                                      report.superseded_at IS NULL
                                      OR report.superseded_at > $541::timestamptz
                                      OR NOT EXISTS (
                                        SELECT
                                        FROM
                                          (
                                            SELECT
                                              *
                                            FROM
                                              progress_report
                                            WHERE
                                              recorded_at <= $542::timestamptz
                                          ) correction
                                        WHERE
                                          correction.supersedes_id = report.id
                                          AND CASE
                                            WHEN correction.state_since <= $543::timestamptz THEN correction.state
                                            ELSE report_state_at (correction.id, correction.state, correction.state_since, $544::timestamptz)
                                          END = ANY ($545::text[])
                                      )
                                    )
                                    AND effective_percent (report.percent, report.stage) IS NOT NULL
                                    AND latest.id IS NOT NULL
                                    AND latest.percent IS NULL
                                  ORDER BY
                                    report.as_of DESC,
                                    CASE
                                      WHEN report.state_since <= $546::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $547::timestamptz)
                                    END = ANY ($548::text[]) DESC,
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
                                        recorded_at <= $549::timestamptz
                                    ) report
                                  WHERE
                                    report.project_id = changed.project_id
                                    AND report.as_of <= $550::date
                                    AND CASE
                                      WHEN report.state_since <= $551::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $552::timestamptz)
                                    END = ANY ($553::text[])
                                    AND (
                                      report.superseded_at IS NULL
                                      OR report.superseded_at > $554::timestamptz
                                      OR NOT EXISTS (
                                        SELECT
                                        FROM
                                          (
                                            SELECT
                                              *
                                            FROM
                                              progress_report
                                            WHERE
                                              recorded_at <= $555::timestamptz
                                          ) correction
                                        WHERE
                                          correction.supersedes_id = report.id
                                          AND CASE
                                            WHEN correction.state_since <= $556::timestamptz THEN correction.state
                                            ELSE report_state_at (correction.id, correction.state, correction.state_since, $557::timestamptz)
                                          END = ANY ($558::text[])
                                      )
                                    )
                                    AND report.stage IS NOT NULL
                                    AND latest.id IS NOT NULL
                                    AND latest.stage IS NULL
                                  ORDER BY
                                    report.as_of DESC,
                                    CASE
                                      WHEN report.state_since <= $559::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $560::timestamptz)
                                    END = ANY ($561::text[]) DESC,
                                    report.recorded_at DESC,
                                    report.id DESC
                                  LIMIT
                                    1
                                ) staged ON true
                            ) walked
                          WHERE
                            changed.valid_from <= $562::date
                            AND changed.valid_to > $563::date
                            AND changed.known_from > $564::timestamptz
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
                      recorded_at <= $565::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $566::timestamptz
                      )
                  ) schedule
                WHERE
                  schedule.project_id = p.id
                  AND (
                    schedule.as_of IS NULL
                    OR schedule.as_of <= $567::date
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
        $568::integer[]
    )::integer[]
  ) owner (id);

-- $1, $2, $4, $5, $6, $7, $9, $13, $14, $15, $16, $18, $19, $20, $21, $28, $29, $31, $32, $33, $35, $36, $38, $39, $40, $41, $43, $44, $46, $47, $48, $49, $50, $51, $53, $54, $55, $56, $57, $58, $60, $61, $63, $65, $66, $68, $69, $70, $71, $73, $74, $84, $85, $87, $88, $90, $91, $92, $93, $95, $96, $98, $99, $100, $102, $103, $105, $106, $107, $108, $110, $111, $113, $114, $115, $117, $118, $120, $121, $122, $123, $125, $126, $128, $130, $131, $133, $134, $135, $136, $138, $139, $143, $146, $147, $149, $150, $152, $153, $154, $155, $157, $158, $160, $161, $162, $164, $165, $167, $168, $169, $170, $172, $173, $175, $176, $177, $179, $180, $182, $183, $184, $185, $187, $188, $190, $192, $193, $195, $196, $197, $198, $200, $201, $205, $206, $207, $209, $210, $213, $214, $216, $217, $219, $220, $221, $222, $224, $225, $227, $228, $229, $231, $232, $234, $235, $236, $237, $239, $240, $242, $243, $244, $246, $247, $249, $250, $251, $252, $254, $255, $257, $259, $260, $262, $263, $264, $265, $267, $268, $272, $273, $274, $276, $277, $280, $281, $283, $284, $286, $287, $288, $289, $291, $292, $294, $295, $296, $298, $299, $301, $302, $303, $304, $306, $307, $309, $310, $311, $313, $314, $316, $317, $318, $319, $321, $322, $324, $326, $327, $329, $330, $331, $332, $334, $335, $339, $342, $343, $345, $346, $348, $349, $350, $351, $353, $354, $356, $357, $358, $360, $361, $363, $364, $365, $366, $368, $369, $371, $372, $373, $375, $376, $378, $379, $380, $381, $383, $384, $386, $388, $389, $391, $392, $393, $394, $396, $397, $401, $402, $403, $405, $406, $407, $408, $410, $411, $412, $413, $415, $416, $417, $418, $419, $420, $421, $422, $424, $425, $426, $427, $428, $429, $431, $432, $434, $435, $436, $437, $439, $440, $443, $444, $446, $447, $449, $450, $451, $452, $454, $455, $457, $458, $459, $461, $462, $464, $465, $466, $467, $469, $470, $472, $473, $474, $476, $477, $479, $480, $481, $482, $484, $485, $487, $489, $490, $492, $493, $494, $495, $497, $498, $502, $505, $506, $508, $509, $511, $512, $513, $514, $516, $517, $519, $520, $521, $523, $524, $526, $527, $528, $529, $531, $532, $534, $535, $536, $538, $539, $541, $542, $543, $544, $546, $547, $549, $551, $552, $554, $555, $556, $557, $559, $560, $564, $565, $566 = 2021-10-28T02:00:00.000Z
-- $3, $10, $12, $27, $30, $34, $37, $42, $45, $52, $59, $64, $82, $83, $86, $101, $116, $129, $141, $142, $144, $145, $148, $163, $178, $191, $203, $204, $208, $211, $212, $215, $230, $245, $258, $270, $271, $275, $278, $279, $282, $297, $312, $325, $337, $338, $340, $341, $344, $359, $374, $387, $399, $400, $404, $409, $414, $423, $430, $433, $438, $441, $442, $445, $460, $475, $488, $500, $501, $503, $504, $507, $522, $537, $550, $562, $563, $567 = "2021-10-28"
-- $8 = "TH-90"
-- $11 = ["EC1","EC2"]
-- $17 = "TH-CL-GULF"
-- $22 = "ID"
-- $23 = ["P26"]
-- $24 = "ท่าเรือ"
-- $25, $26 = false
-- $62, $81 = true
-- $67, $72, $89, $94, $104, $109, $119, $124, $132, $137, $151, $156, $166, $171, $181, $186, $194, $199, $218, $223, $233, $238, $248, $253, $261, $266, $285, $290, $300, $305, $315, $320, $328, $333, $347, $352, $362, $367, $377, $382, $390, $395, $448, $453, $463, $468, $478, $483, $491, $496, $510, $515, $525, $530, $540, $545, $553, $558 = ["PUBLISHED","CERTIFIED"]
-- $75 = ["DROPPED"]
-- $76 = "2010-01-01"
-- $77 = ["SILENT"]
-- $78 = "2012-01-01"
-- $79 = 80
-- $80 = "500000000"
-- $97, $112, $127, $140, $159, $174, $189, $202, $226, $241, $256, $269, $293, $308, $323, $336, $355, $370, $385, $398, $456, $471, $486, $499, $518, $533, $548, $561 = ["CERTIFIED"]
-- $568 = 6
-- $569 = <ids>
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
                          settled.valid_from <= $82::date
                          AND settled.valid_to > $83::date
                          AND settled.known_from <= $84::timestamptz
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
                                      recorded_at <= $85::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = changed.project_id
                                  AND report.as_of <= $86::date
                                  AND CASE
                                    WHEN report.state_since <= $87::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $88::timestamptz)
                                  END = ANY ($89::text[])
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $90::timestamptz
                                    OR NOT EXISTS (
                                      SELECT
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $91::timestamptz
                                        ) correction
                                      WHERE
                                        correction.supersedes_id = report.id
                                        AND CASE
                                          WHEN correction.state_since <= $92::timestamptz THEN correction.state
                                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $93::timestamptz)
                                        END = ANY ($94::text[])
                                    )
                                  )
                                  AND report.planned_percent IS NOT NULL
                                ORDER BY
                                  report.as_of DESC,
                                  CASE
                                    WHEN report.state_since <= $95::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $96::timestamptz)
                                  END = ANY ($97::text[]) DESC,
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
                                    WHEN report.state_since <= $98::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $99::timestamptz)
                                  END AS state
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $100::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = changed.project_id
                                  AND report.as_of <= $101::date
                                  AND CASE
                                    WHEN report.state_since <= $102::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $103::timestamptz)
                                  END = ANY ($104::text[])
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $105::timestamptz
                                    OR NOT EXISTS (
                                      SELECT
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $106::timestamptz
                                        ) correction
                                      WHERE
                                        correction.supersedes_id = report.id
                                        AND CASE
                                          WHEN correction.state_since <= $107::timestamptz THEN correction.state
                                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $108::timestamptz)
                                        END = ANY ($109::text[])
                                    )
                                  )
                                ORDER BY
                                  report.as_of DESC,
                                  CASE
                                    WHEN report.state_since <= $110::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $111::timestamptz)
                                  END = ANY ($112::text[]) DESC,
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
                                    WHEN report.state_since <= $113::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $114::timestamptz)
                                  END AS state
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $115::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = changed.project_id
                                  AND report.as_of <= $116::date
                                  AND CASE
                                    WHEN report.state_since <= $117::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $118::timestamptz)
                                  END = ANY ($119::text[])
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $120::timestamptz
                                    OR NOT EXISTS (
                                      SELECT
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $121::timestamptz
                                        ) correction
                                      WHERE
                                        correction.supersedes_id = report.id
                                        AND CASE
                                          WHEN correction.state_since <= $122::timestamptz THEN correction.state
                                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $123::timestamptz)
                                        END = ANY ($124::text[])
                                    )
                                  )
                                  AND effective_percent (report.percent, report.stage) IS NOT NULL
                                  AND latest.id IS NOT NULL
                                  AND latest.percent IS NULL
                                ORDER BY
                                  report.as_of DESC,
                                  CASE
                                    WHEN report.state_since <= $125::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $126::timestamptz)
                                  END = ANY ($127::text[]) DESC,
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
                                      recorded_at <= $128::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = changed.project_id
                                  AND report.as_of <= $129::date
                                  AND CASE
                                    WHEN report.state_since <= $130::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $131::timestamptz)
                                  END = ANY ($132::text[])
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $133::timestamptz
                                    OR NOT EXISTS (
                                      SELECT
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $134::timestamptz
                                        ) correction
                                      WHERE
                                        correction.supersedes_id = report.id
                                        AND CASE
                                          WHEN correction.state_since <= $135::timestamptz THEN correction.state
                                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $136::timestamptz)
                                        END = ANY ($137::text[])
                                    )
                                  )
                                  AND report.stage IS NOT NULL
                                  AND latest.id IS NOT NULL
                                  AND latest.stage IS NULL
                                ORDER BY
                                  report.as_of DESC,
                                  CASE
                                    WHEN report.state_since <= $138::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $139::timestamptz)
                                  END = ANY ($140::text[]) DESC,
                                  report.recorded_at DESC,
                                  report.id DESC
                                LIMIT
                                  1
                              ) staged ON true
                          ) walked
                        WHERE
                          changed.valid_from <= $141::date
                          AND changed.valid_to > $142::date
                          AND changed.known_from > $143::timestamptz
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
                              settled.valid_from <= $144::date
                              AND settled.valid_to > $145::date
                              AND settled.known_from <= $146::timestamptz
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
                                          recorded_at <= $147::timestamptz
                                      ) report
                                    WHERE
                                      report.project_id = changed.project_id
                                      AND report.as_of <= $148::date
                                      AND CASE
                                        WHEN report.state_since <= $149::timestamptz THEN report.state
                                        ELSE report_state_at (report.id, report.state, report.state_since, $150::timestamptz)
                                      END = ANY ($151::text[])
                                      AND (
                                        report.superseded_at IS NULL
                                        OR report.superseded_at > $152::timestamptz
                                        OR NOT EXISTS (
                                          SELECT
                                          FROM
                                            (
                                              SELECT
                                                *
                                              FROM
                                                progress_report
                                              WHERE
                                                recorded_at <= $153::timestamptz
                                            ) correction
                                          WHERE
                                            correction.supersedes_id = report.id
                                            AND CASE
                                              WHEN correction.state_since <= $154::timestamptz THEN correction.state
                                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $155::timestamptz)
                                            END = ANY ($156::text[])
                                        )
                                      )
                                      AND report.planned_percent IS NOT NULL
                                    ORDER BY
                                      report.as_of DESC,
                                      CASE
                                        WHEN report.state_since <= $157::timestamptz THEN report.state
                                        ELSE report_state_at (report.id, report.state, report.state_since, $158::timestamptz)
                                      END = ANY ($159::text[]) DESC,
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
                                        WHEN report.state_since <= $160::timestamptz THEN report.state
                                        ELSE report_state_at (report.id, report.state, report.state_since, $161::timestamptz)
                                      END AS state
                                    FROM
                                      (
                                        SELECT
                                          *
                                        FROM
                                          progress_report
                                        WHERE
                                          recorded_at <= $162::timestamptz
                                      ) report
                                    WHERE
                                      report.project_id = changed.project_id
                                      AND report.as_of <= $163::date
                                      AND CASE
                                        WHEN report.state_since <= $164::timestamptz THEN report.state
                                        ELSE report_state_at (report.id, report.state, report.state_since, $165::timestamptz)
                                      END = ANY ($166::text[])
                                      AND (
                                        report.superseded_at IS NULL
                                        OR report.superseded_at > $167::timestamptz
                                        OR NOT EXISTS (
                                          SELECT
                                          FROM
                                            (
                                              SELECT
                                                *
                                              FROM
                                                progress_report
                                              WHERE
                                                recorded_at <= $168::timestamptz
                                            ) correction
                                          WHERE
                                            correction.supersedes_id = report.id
                                            AND CASE
                                              WHEN correction.state_since <= $169::timestamptz THEN correction.state
                                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $170::timestamptz)
                                            END = ANY ($171::text[])
                                        )
                                      )
                                    ORDER BY
                                      report.as_of DESC,
                                      CASE
                                        WHEN report.state_since <= $172::timestamptz THEN report.state
                                        ELSE report_state_at (report.id, report.state, report.state_since, $173::timestamptz)
                                      END = ANY ($174::text[]) DESC,
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
                                        WHEN report.state_since <= $175::timestamptz THEN report.state
                                        ELSE report_state_at (report.id, report.state, report.state_since, $176::timestamptz)
                                      END AS state
                                    FROM
                                      (
                                        SELECT
                                          *
                                        FROM
                                          progress_report
                                        WHERE
                                          recorded_at <= $177::timestamptz
                                      ) report
                                    WHERE
                                      report.project_id = changed.project_id
                                      AND report.as_of <= $178::date
                                      AND CASE
                                        WHEN report.state_since <= $179::timestamptz THEN report.state
                                        ELSE report_state_at (report.id, report.state, report.state_since, $180::timestamptz)
                                      END = ANY ($181::text[])
                                      AND (
                                        report.superseded_at IS NULL
                                        OR report.superseded_at > $182::timestamptz
                                        OR NOT EXISTS (
                                          SELECT
                                          FROM
                                            (
                                              SELECT
                                                *
                                              FROM
                                                progress_report
                                              WHERE
                                                recorded_at <= $183::timestamptz
                                            ) correction
                                          WHERE
                                            correction.supersedes_id = report.id
                                            AND CASE
                                              WHEN correction.state_since <= $184::timestamptz THEN correction.state
                                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $185::timestamptz)
                                            END = ANY ($186::text[])
                                        )
                                      )
                                      AND effective_percent (report.percent, report.stage) IS NOT NULL
                                      AND latest.id IS NOT NULL
                                      AND latest.percent IS NULL
                                    ORDER BY
                                      report.as_of DESC,
                                      CASE
                                        WHEN report.state_since <= $187::timestamptz THEN report.state
                                        ELSE report_state_at (report.id, report.state, report.state_since, $188::timestamptz)
                                      END = ANY ($189::text[]) DESC,
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
                                          recorded_at <= $190::timestamptz
                                      ) report
                                    WHERE
                                      report.project_id = changed.project_id
                                      AND report.as_of <= $191::date
                                      AND CASE
                                        WHEN report.state_since <= $192::timestamptz THEN report.state
                                        ELSE report_state_at (report.id, report.state, report.state_since, $193::timestamptz)
                                      END = ANY ($194::text[])
                                      AND (
                                        report.superseded_at IS NULL
                                        OR report.superseded_at > $195::timestamptz
                                        OR NOT EXISTS (
                                          SELECT
                                          FROM
                                            (
                                              SELECT
                                                *
                                              FROM
                                                progress_report
                                              WHERE
                                                recorded_at <= $196::timestamptz
                                            ) correction
                                          WHERE
                                            correction.supersedes_id = report.id
                                            AND CASE
                                              WHEN correction.state_since <= $197::timestamptz THEN correction.state
                                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $198::timestamptz)
                                            END = ANY ($199::text[])
                                        )
                                      )
                                      AND report.stage IS NOT NULL
                                      AND latest.id IS NOT NULL
                                      AND latest.stage IS NULL
                                    ORDER BY
                                      report.as_of DESC,
                                      CASE
                                        WHEN report.state_since <= $200::timestamptz THEN report.state
                                        ELSE report_state_at (report.id, report.state, report.state_since, $201::timestamptz)
                                      END = ANY ($202::text[]) DESC,
                                      report.recorded_at DESC,
                                      report.id DESC
                                    LIMIT
                                      1
                                  ) staged ON true
                              ) walked
                            WHERE
                              changed.valid_from <= $203::date
                              AND changed.valid_to > $204::date
                              AND changed.known_from > $205::timestamptz
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
                                  recorded_at <= $206::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $207::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $208::date
                                  AND listing.recorded_at <= $209::timestamptz
                                  AND listing.withdrawn_at > $210::timestamptz
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
                          settled.valid_from <= $211::date
                          AND settled.valid_to > $212::date
                          AND settled.known_from <= $213::timestamptz
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
                                      recorded_at <= $214::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = changed.project_id
                                  AND report.as_of <= $215::date
                                  AND CASE
                                    WHEN report.state_since <= $216::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $217::timestamptz)
                                  END = ANY ($218::text[])
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $219::timestamptz
                                    OR NOT EXISTS (
                                      SELECT
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $220::timestamptz
                                        ) correction
                                      WHERE
                                        correction.supersedes_id = report.id
                                        AND CASE
                                          WHEN correction.state_since <= $221::timestamptz THEN correction.state
                                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $222::timestamptz)
                                        END = ANY ($223::text[])
                                    )
                                  )
                                  AND report.planned_percent IS NOT NULL
                                ORDER BY
                                  report.as_of DESC,
                                  CASE
                                    WHEN report.state_since <= $224::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $225::timestamptz)
                                  END = ANY ($226::text[]) DESC,
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
                                    WHEN report.state_since <= $227::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $228::timestamptz)
                                  END AS state
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $229::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = changed.project_id
                                  AND report.as_of <= $230::date
                                  AND CASE
                                    WHEN report.state_since <= $231::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $232::timestamptz)
                                  END = ANY ($233::text[])
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $234::timestamptz
                                    OR NOT EXISTS (
                                      SELECT
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $235::timestamptz
                                        ) correction
                                      WHERE
                                        correction.supersedes_id = report.id
                                        AND CASE
                                          WHEN correction.state_since <= $236::timestamptz THEN correction.state
                                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $237::timestamptz)
                                        END = ANY ($238::text[])
                                    )
                                  )
                                ORDER BY
                                  report.as_of DESC,
                                  CASE
                                    WHEN report.state_since <= $239::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $240::timestamptz)
                                  END = ANY ($241::text[]) DESC,
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
                                    WHEN report.state_since <= $242::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $243::timestamptz)
                                  END AS state
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $244::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = changed.project_id
                                  AND report.as_of <= $245::date
                                  AND CASE
                                    WHEN report.state_since <= $246::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $247::timestamptz)
                                  END = ANY ($248::text[])
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $249::timestamptz
                                    OR NOT EXISTS (
                                      SELECT
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $250::timestamptz
                                        ) correction
                                      WHERE
                                        correction.supersedes_id = report.id
                                        AND CASE
                                          WHEN correction.state_since <= $251::timestamptz THEN correction.state
                                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $252::timestamptz)
                                        END = ANY ($253::text[])
                                    )
                                  )
                                  AND effective_percent (report.percent, report.stage) IS NOT NULL
                                  AND latest.id IS NOT NULL
                                  AND latest.percent IS NULL
                                ORDER BY
                                  report.as_of DESC,
                                  CASE
                                    WHEN report.state_since <= $254::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $255::timestamptz)
                                  END = ANY ($256::text[]) DESC,
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
                                      recorded_at <= $257::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = changed.project_id
                                  AND report.as_of <= $258::date
                                  AND CASE
                                    WHEN report.state_since <= $259::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $260::timestamptz)
                                  END = ANY ($261::text[])
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $262::timestamptz
                                    OR NOT EXISTS (
                                      SELECT
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $263::timestamptz
                                        ) correction
                                      WHERE
                                        correction.supersedes_id = report.id
                                        AND CASE
                                          WHEN correction.state_since <= $264::timestamptz THEN correction.state
                                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $265::timestamptz)
                                        END = ANY ($266::text[])
                                    )
                                  )
                                  AND report.stage IS NOT NULL
                                  AND latest.id IS NOT NULL
                                  AND latest.stage IS NULL
                                ORDER BY
                                  report.as_of DESC,
                                  CASE
                                    WHEN report.state_since <= $267::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $268::timestamptz)
                                  END = ANY ($269::text[]) DESC,
                                  report.recorded_at DESC,
                                  report.id DESC
                                LIMIT
                                  1
                              ) staged ON true
                          ) walked
                        WHERE
                          changed.valid_from <= $270::date
                          AND changed.valid_to > $271::date
                          AND changed.known_from > $272::timestamptz
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
                                  recorded_at <= $273::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $274::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $275::date
                                  AND listing.recorded_at <= $276::timestamptz
                                  AND listing.withdrawn_at > $277::timestamptz
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
                              settled.valid_from <= $278::date
                              AND settled.valid_to > $279::date
                              AND settled.known_from <= $280::timestamptz
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
                                          recorded_at <= $281::timestamptz
                                      ) report
                                    WHERE
                                      report.project_id = changed.project_id
                                      AND report.as_of <= $282::date
                                      AND CASE
                                        WHEN report.state_since <= $283::timestamptz THEN report.state
                                        ELSE report_state_at (report.id, report.state, report.state_since, $284::timestamptz)
                                      END = ANY ($285::text[])
                                      AND (
                                        report.superseded_at IS NULL
                                        OR report.superseded_at > $286::timestamptz
                                        OR NOT EXISTS (
                                          SELECT
                                          FROM
                                            (
                                              SELECT
                                                *
                                              FROM
                                                progress_report
                                              WHERE
                                                recorded_at <= $287::timestamptz
                                            ) correction
                                          WHERE
                                            correction.supersedes_id = report.id
                                            AND CASE
                                              WHEN correction.state_since <= $288::timestamptz THEN correction.state
                                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $289::timestamptz)
                                            END = ANY ($290::text[])
                                        )
                                      )
                                      AND report.planned_percent IS NOT NULL
                                    ORDER BY
                                      report.as_of DESC,
                                      CASE
                                        WHEN report.state_since <= $291::timestamptz THEN report.state
                                        ELSE report_state_at (report.id, report.state, report.state_since, $292::timestamptz)
                                      END = ANY ($293::text[]) DESC,
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
                                        WHEN report.state_since <= $294::timestamptz THEN report.state
                                        ELSE report_state_at (report.id, report.state, report.state_since, $295::timestamptz)
                                      END AS state
                                    FROM
                                      (
                                        SELECT
                                          *
                                        FROM
                                          progress_report
                                        WHERE
                                          recorded_at <= $296::timestamptz
                                      ) report
                                    WHERE
                                      report.project_id = changed.project_id
                                      AND report.as_of <= $297::date
                                      AND CASE
                                        WHEN report.state_since <= $298::timestamptz THEN report.state
                                        ELSE report_state_at (report.id, report.state, report.state_since, $299::timestamptz)
                                      END = ANY ($300::text[])
                                      AND (
                                        report.superseded_at IS NULL
                                        OR report.superseded_at > $301::timestamptz
                                        OR NOT EXISTS (
                                          SELECT
                                          FROM
                                            (
                                              SELECT
                                                *
                                              FROM
                                                progress_report
                                              WHERE
                                                recorded_at <= $302::timestamptz
                                            ) correction
                                          WHERE
                                            correction.supersedes_id = report.id
                                            AND CASE
                                              WHEN correction.state_since <= $303::timestamptz THEN correction.state
                                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $304::timestamptz)
                                            END = ANY ($305::text[])
                                        )
                                      )
                                    ORDER BY
                                      report.as_of DESC,
                                      CASE
                                        WHEN report.state_since <= $306::timestamptz THEN report.state
                                        ELSE report_state_at (report.id, report.state, report.state_since, $307::timestamptz)
                                      END = ANY ($308::text[]) DESC,
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
                                        WHEN report.state_since <= $309::timestamptz THEN report.state
                                        ELSE report_state_at (report.id, report.state, report.state_since, $310::timestamptz)
                                      END AS state
                                    FROM
                                      (
                                        SELECT
                                          *
                                        FROM
                                          progress_report
                                        WHERE
                                          recorded_at <= $311::timestamptz
                                      ) report
                                    WHERE
                                      report.project_id = changed.project_id
                                      AND report.as_of <= $312::date
                                      AND CASE
                                        WHEN report.state_since <= $313::timestamptz THEN report.state
                                        ELSE report_state_at (report.id, report.state, report.state_since, $314::timestamptz)
                                      END = ANY ($315::text[])
                                      AND (
                                        report.superseded_at IS NULL
                                        OR report.superseded_at > $316::timestamptz
                                        OR NOT EXISTS (
                                          SELECT
                                          FROM
                                            (
                                              SELECT
                                                *
                                              FROM
                                                progress_report
                                              WHERE
                                                recorded_at <= $317::timestamptz
                                            ) correction
                                          WHERE
                                            correction.supersedes_id = report.id
                                            AND CASE
                                              WHEN correction.state_since <= $318::timestamptz THEN correction.state
                                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $319::timestamptz)
                                            END = ANY ($320::text[])
                                        )
                                      )
                                      AND effective_percent (report.percent, report.stage) IS NOT NULL
                                      AND latest.id IS NOT NULL
                                      AND latest.percent IS NULL
                                    ORDER BY
                                      report.as_of DESC,
                                      CASE
                                        WHEN report.state_since <= $321::timestamptz THEN report.state
                                        ELSE report_state_at (report.id, report.state, report.state_since, $322::timestamptz)
                                      END = ANY ($323::text[]) DESC,
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
                                          recorded_at <= $324::timestamptz
                                      ) report
                                    WHERE
                                      report.project_id = changed.project_id
                                      AND report.as_of <= $325::date
                                      AND CASE
                                        WHEN report.state_since <= $326::timestamptz THEN report.state
                                        ELSE report_state_at (report.id, report.state, report.state_since, $327::timestamptz)
                                      END = ANY ($328::text[])
                                      AND (
                                        report.superseded_at IS NULL
                                        OR report.superseded_at > $329::timestamptz
                                        OR NOT EXISTS (
                                          SELECT
                                          FROM
                                            (
                                              SELECT
                                                *
                                              FROM
                                                progress_report
                                              WHERE
                                                recorded_at <= $330::timestamptz
                                            ) correction
                                          WHERE
                                            correction.supersedes_id = report.id
                                            AND CASE
                                              WHEN correction.state_since <= $331::timestamptz THEN correction.state
                                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $332::timestamptz)
                                            END = ANY ($333::text[])
                                        )
                                      )
                                      AND report.stage IS NOT NULL
                                      AND latest.id IS NOT NULL
                                      AND latest.stage IS NULL
                                    ORDER BY
                                      report.as_of DESC,
                                      CASE
                                        WHEN report.state_since <= $334::timestamptz THEN report.state
                                        ELSE report_state_at (report.id, report.state, report.state_since, $335::timestamptz)
                                      END = ANY ($336::text[]) DESC,
                                      report.recorded_at DESC,
                                      report.id DESC
                                    LIMIT
                                      1
                                  ) staged ON true
                              ) walked
                            WHERE
                              changed.valid_from <= $337::date
                              AND changed.valid_to > $338::date
                              AND changed.known_from > $339::timestamptz
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
                                    settled.valid_from <= $340::date
                                    AND settled.valid_to > $341::date
                                    AND settled.known_from <= $342::timestamptz
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
                                                recorded_at <= $343::timestamptz
                                            ) report
                                          WHERE
                                            report.project_id = changed.project_id
                                            AND report.as_of <= $344::date
                                            AND CASE
                                              WHEN report.state_since <= $345::timestamptz THEN report.state
                                              ELSE report_state_at (report.id, report.state, report.state_since, $346::timestamptz)
                                            END = ANY ($347::text[])
                                            AND (
                                              report.superseded_at IS NULL
                                              OR report.superseded_at > $348::timestamptz
                                              OR NOT EXISTS (
                                                SELECT
                                                FROM
                                                  (
                                                    SELECT
                                                      *
                                                    FROM
                                                      progress_report
                                                    WHERE
                                                      recorded_at <= $349::timestamptz
                                                  ) correction
                                                WHERE
                                                  correction.supersedes_id = report.id
                                                  AND CASE
                                                    WHEN correction.state_since <= $350::timestamptz THEN correction.state
                                                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $351::timestamptz)
                                                  END = ANY ($352::text[])
                                              )
                                            )
                                            AND report.planned_percent IS NOT NULL
                                          ORDER BY
                                            report.as_of DESC,
                                            CASE
                                              WHEN report.state_since <= $353::timestamptz THEN report.state
                                              ELSE report_state_at (report.id, report.state, report.state_since, $354::timestamptz)
                                            END = ANY ($355::text[]) DESC,
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
                                              WHEN report.state_since <= $356::timestamptz THEN report.state
                                              ELSE report_state_at (report.id, report.state, report.state_since, $357::timestamptz)
                                            END AS state
                                          FROM
                                            (
                                              SELECT
                                                *
                                              FROM
                                                progress_report
                                              WHERE
                                                recorded_at <= $358::timestamptz
                                            ) report
                                          WHERE
                                            report.project_id = changed.project_id
                                            AND report.as_of <= $359::date
                                            AND CASE
                                              WHEN report.state_since <= $360::timestamptz THEN report.state
                                              ELSE report_state_at (report.id, report.state, report.state_since, $361::timestamptz)
                                            END = ANY ($362::text[])
                                            AND (
                                              report.superseded_at IS NULL
                                              OR report.superseded_at > $363::timestamptz
                                              OR NOT EXISTS (
                                                SELECT
                                                FROM
                                                  (
                                                    SELECT
                                                      *
                                                    FROM
                                                      progress_report
                                                    WHERE
                                                      recorded_at <= $364::timestamptz
                                                  ) correction
                                                WHERE
                                                  correction.supersedes_id = report.id
                                                  AND CASE
                                                    WHEN correction.state_since <= $365::timestamptz THEN correction.state
                                                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $366::timestamptz)
                                                  END = ANY ($367::text[])
                                              )
                                            )
                                          ORDER BY
                                            report.as_of DESC,
                                            CASE
                                              WHEN report.state_since <= $368::timestamptz THEN report.state
                                              ELSE report_state_at (report.id, report.state, report.state_since, $369::timestamptz)
                                            END = ANY ($370::text[]) DESC,
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
                                              WHEN report.state_since <= $371::timestamptz THEN report.state
                                              ELSE report_state_at (report.id, report.state, report.state_since, $372::timestamptz)
                                            END AS state
                                          FROM
                                            (
                                              SELECT
                                                *
                                              FROM
                                                progress_report
                                              WHERE
                                                recorded_at <= $373::timestamptz
                                            ) report
                                          WHERE
                                            report.project_id = changed.project_id
                                            AND report.as_of <= $374::date
                                            AND CASE
                                              WHEN report.state_since <= $375::timestamptz THEN report.state
                                              ELSE report_state_at (report.id, report.state, report.state_since, $376::timestamptz)
                                            END = ANY ($377::text[])
                                            AND (
                                              report.superseded_at IS NULL
                                              OR report.superseded_at > $378::timestamptz
                                              OR NOT EXISTS (
                                                SELECT
                                                FROM
                                                  (
                                                    SELECT
                                                      *
                                                    FROM
                                                      progress_report
                                                    WHERE
                                                      recorded_at <= $379::timestamptz
                                                  ) correction
                                                WHERE
                                                  correction.supersedes_id = report.id
                                                  AND CASE
                                                    WHEN correction.state_since <= $380::timestamptz THEN correction.state
                                                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $381::timestamptz)
                                                  END = ANY ($382::text[])
                                              )
                                            )
                                            AND effective_percent (report.percent, report.stage) IS NOT NULL
                                            AND latest.id IS NOT NULL
                                            AND latest.percent IS NULL
                                          ORDER BY
                                            report.as_of DESC,
                                            CASE
                                              WHEN report.state_since <= $383::timestamptz THEN report.state
                                              ELSE report_state_at (report.id, report.state, report.state_since, $384::timestamptz)
                                            END = ANY ($385::text[]) DESC,
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
                                                recorded_at <= $386::timestamptz
                                            ) report
                                          WHERE
                                            report.project_id = changed.project_id
                                            AND report.as_of <= $387::date
                                            AND CASE
                                              WHEN report.state_since <= $388::timestamptz THEN report.state
                                              ELSE report_state_at (report.id, report.state, report.state_since, $389::timestamptz)
                                            END = ANY ($390::text[])
                                            AND (
                                              report.superseded_at IS NULL
                                              OR report.superseded_at > $391::timestamptz
                                              OR NOT EXISTS (
                                                SELECT
                                                FROM
                                                  (
                                                    SELECT
                                                      *
                                                    FROM
                                                      progress_report
                                                    WHERE
                                                      recorded_at <= $392::timestamptz
                                                  ) correction
                                                WHERE
                                                  correction.supersedes_id = report.id
                                                  AND CASE
                                                    WHEN correction.state_since <= $393::timestamptz THEN correction.state
                                                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $394::timestamptz)
                                                  END = ANY ($395::text[])
                                              )
                                            )
                                            AND report.stage IS NOT NULL
                                            AND latest.id IS NOT NULL
                                            AND latest.stage IS NULL
                                          ORDER BY
                                            report.as_of DESC,
                                            CASE
                                              WHEN report.state_since <= $396::timestamptz THEN report.state
                                              ELSE report_state_at (report.id, report.state, report.state_since, $397::timestamptz)
                                            END = ANY ($398::text[]) DESC,
                                            report.recorded_at DESC,
                                            report.id DESC
                                          LIMIT
                                            1
                                        ) staged ON true
                                    ) walked
                                  WHERE
                                    changed.valid_from <= $399::date
                                    AND changed.valid_to > $400::date
                                    AND changed.known_from > $401::timestamptz
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
                                  recorded_at <= $402::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $403::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $404::date
                                  AND listing.recorded_at <= $405::timestamptz
                                  AND listing.withdrawn_at > $406::timestamptz
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
                                      recorded_at <= $407::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $408::timestamptz
                                      )
                                  ) project
                                WHERE
                                  EXISTS (
                                    SELECT
                                    FROM
                                      project_listing listing
                                    WHERE
                                      listing.project_id = project.id
                                      AND listing.listed_from <= $409::date
                                      AND listing.recorded_at <= $410::timestamptz
                                      AND listing.withdrawn_at > $411::timestamptz
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
                                  recorded_at <= $412::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $413::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $414::date
                                  AND listing.recorded_at <= $415::timestamptz
                                  AND listing.withdrawn_at > $416::timestamptz
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
                                    recorded_at <= $417::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $418::timestamptz
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
                                    recorded_at <= $419::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $420::timestamptz
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
                                  recorded_at <= $421::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $422::timestamptz
                                  )
                              ) figure
                            WHERE
                              figure.project_id = p.id
                              AND figure.extent = 'WHOLE'
                              AND (
                                figure.as_of IS NULL
                                OR figure.as_of <= $423::date
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
                                          recorded_at <= $424::timestamptz
                                          AND (
                                            withdrawn_at IS NULL
                                            OR withdrawn_at > $425::timestamptz
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
                                          recorded_at <= $426::timestamptz
                                          AND (
                                            withdrawn_at IS NULL
                                            OR withdrawn_at > $427::timestamptz
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
                                        recorded_at <= $428::timestamptz
                                        AND (
                                          withdrawn_at IS NULL
                                          OR withdrawn_at > $429::timestamptz
                                        )
                                    ) figure
                                  WHERE
                                    figure.project_id = leaf.id
                                    AND figure.extent = 'WHOLE'
                                    AND (
                                      figure.as_of IS NULL
                                      OR figure.as_of <= $430::date
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
                                  recorded_at <= $431::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $432::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $433::date
                                  AND listing.recorded_at <= $434::timestamptz
                                  AND listing.withdrawn_at > $435::timestamptz
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
                                      recorded_at <= $436::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $437::timestamptz
                                      )
                                  ) project
                                WHERE
                                  EXISTS (
                                    SELECT
                                    FROM
                                      project_listing listing
                                    WHERE
                                      listing.project_id = project.id
                                      AND listing.listed_from <= $438::date
                                      AND listing.recorded_at <= $439::timestamptz
                                      AND listing.withdrawn_at > $440::timestamptz
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
                            settled.valid_from <= $441::date
                            AND settled.valid_to > $442::date
                            AND settled.known_from <= $443::timestamptz
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
                                        recorded_at <= $444::timestamptz
                                    ) report
                                  WHERE
                                    report.project_id = changed.project_id
                                    AND report.as_of <= $445::date
                                    AND CASE
                                      WHEN report.state_since <= $446::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $447::timestamptz)
                                    END = ANY ($448::text[])
                                    AND (
                                      report.superseded_at IS NULL
                                      OR report.superseded_at > $449::timestamptz
                                      OR NOT EXISTS (
                                        SELECT
                                        FROM
                                          (
                                            SELECT
                                              *
                                            FROM
                                              progress_report
                                            WHERE
                                              recorded_at <= $450::timestamptz
                                          ) correction
                                        WHERE
                                          correction.supersedes_id = report.id
                                          AND CASE
                                            WHEN correction.state_since <= $451::timestamptz THEN correction.state
                                            ELSE report_state_at (correction.id, correction.state, correction.state_since, $452::timestamptz)
                                          END = ANY ($453::text[])
                                      )
                                    )
                                    AND report.planned_percent IS NOT NULL
                                  ORDER BY
                                    report.as_of DESC,
                                    CASE
                                      WHEN report.state_since <= $454::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $455::timestamptz)
                                    END = ANY ($456::text[]) DESC,
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
                                      WHEN report.state_since <= $457::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $458::timestamptz)
                                    END AS state
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $459::timestamptz
                                    ) report
                                  WHERE
                                    report.project_id = changed.project_id
                                    AND report.as_of <= $460::date
                                    AND CASE
                                      WHEN report.state_since <= $461::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $462::timestamptz)
                                    END = ANY ($463::text[])
                                    AND (
                                      report.superseded_at IS NULL
                                      OR report.superseded_at > $464::timestamptz
                                      OR NOT EXISTS (
                                        SELECT
                                        FROM
                                          (
                                            SELECT
                                              *
                                            FROM
                                              progress_report
                                            WHERE
                                              recorded_at <= $465::timestamptz
                                          ) correction
                                        WHERE
                                          correction.supersedes_id = report.id
                                          AND CASE
                                            WHEN correction.state_since <= $466::timestamptz THEN correction.state
                                            ELSE report_state_at (correction.id, correction.state, correction.state_since, $467::timestamptz)
                                          END = ANY ($468::text[])
                                      )
                                    )
                                  ORDER BY
                                    report.as_of DESC,
                                    CASE
                                      WHEN report.state_since <= $469::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $470::timestamptz)
                                    END = ANY ($471::text[]) DESC,
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
                                      WHEN report.state_since <= $472::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $473::timestamptz)
                                    END AS state
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $474::timestamptz
                                    ) report
                                  WHERE
                                    report.project_id = changed.project_id
                                    AND report.as_of <= $475::date
                                    AND CASE
                                      WHEN report.state_since <= $476::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $477::timestamptz)
                                    END = ANY ($478::text[])
                                    AND (
                                      report.superseded_at IS NULL
                                      OR report.superseded_at > $479::timestamptz
                                      OR NOT EXISTS (
                                        SELECT
                                        FROM
                                          (
                                            SELECT
                                              *
                                            FROM
                                              progress_report
                                            WHERE
                                              recorded_at <= $480::timestamptz
                                          ) correction
                                        WHERE
                                          correction.supersedes_id = report.id
                                          AND CASE
                                            WHEN correction.state_since <= $481::timestamptz THEN correction.state
                                            ELSE report_state_at (correction.id, correction.state, correction.state_since, $482::timestamptz)
                                          END = ANY ($483::text[])
                                      )
                                    )
                                    AND effective_percent (report.percent, report.stage) IS NOT NULL
                                    AND latest.id IS NOT NULL
                                    AND latest.percent IS NULL
                                  ORDER BY
                                    report.as_of DESC,
                                    CASE
                                      WHEN report.state_since <= $484::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $485::timestamptz)
                                    END = ANY ($486::text[]) DESC,
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
                                        recorded_at <= $487::timestamptz
                                    ) report
                                  WHERE
                                    report.project_id = changed.project_id
                                    AND report.as_of <= $488::date
                                    AND CASE
                                      WHEN report.state_since <= $489::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $490::timestamptz)
                                    END = ANY ($491::text[])
                                    AND (
                                      report.superseded_at IS NULL
                                      OR report.superseded_at > $492::timestamptz
                                      OR NOT EXISTS (
                                        SELECT
                                        FROM
                                          (
                                            SELECT
                                              *
                                            FROM
                                              progress_report
                                            WHERE
                                              recorded_at <= $493::timestamptz
                                          ) correction
                                        WHERE
                                          correction.supersedes_id = report.id
                                          AND CASE
                                            WHEN correction.state_since <= $494::timestamptz THEN correction.state
                                            ELSE report_state_at (correction.id, correction.state, correction.state_since, $495::timestamptz)
                                          END = ANY ($496::text[])
                                      )
                                    )
                                    AND report.stage IS NOT NULL
                                    AND latest.id IS NOT NULL
                                    AND latest.stage IS NULL
                                  ORDER BY
                                    report.as_of DESC,
                                    CASE
                                      WHEN report.state_since <= $497::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $498::timestamptz)
                                    END = ANY ($499::text[]) DESC,
                                    report.recorded_at DESC,
                                    report.id DESC
                                  LIMIT
                                    1
                                ) staged ON true
                            ) walked
                          WHERE
                            changed.valid_from <= $500::date
                            AND changed.valid_to > $501::date
                            AND changed.known_from > $502::timestamptz
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
                                settled.valid_from <= $503::date
                                AND settled.valid_to > $504::date
                                AND settled.known_from <= $505::timestamptz
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
                                            recorded_at <= $506::timestamptz
                                        ) report
                                      WHERE
                                        report.project_id = changed.project_id
                                        AND report.as_of <= $507::date
                                        AND CASE
                                          WHEN report.state_since <= $508::timestamptz THEN report.state
                                          ELSE report_state_at (report.id, report.state, report.state_since, $509::timestamptz)
                                        END = ANY ($510::text[])
                                        AND (
                                          report.superseded_at IS NULL
                                          OR report.superseded_at > $511::timestamptz
                                          OR NOT EXISTS (
                                            SELECT
                                            FROM
                                              (
                                                SELECT
                                                  *
                                                FROM
                                                  progress_report
                                                WHERE
                                                  recorded_at <= $512::timestamptz
                                              ) correction
                                            WHERE
                                              correction.supersedes_id = report.id
                                              AND CASE
                                                WHEN correction.state_since <= $513::timestamptz THEN correction.state
                                                ELSE report_state_at (correction.id, correction.state, correction.state_since, $514::timestamptz)
                                              END = ANY ($515::text[])
                                          )
                                        )
                                        AND report.planned_percent IS NOT NULL
                                      ORDER BY
                                        report.as_of DESC,
                                        CASE
                                          WHEN report.state_since <= $516::timestamptz THEN report.state
                                          ELSE report_state_at (report.id, report.state, report.state_since, $517::timestamptz)
                                        END = ANY ($518::text[]) DESC,
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
                                          WHEN report.state_since <= $519::timestamptz THEN report.state
                                          ELSE report_state_at (report.id, report.state, report.state_since, $520::timestamptz)
                                        END AS state
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $521::timestamptz
                                        ) report
                                      WHERE
                                        report.project_id = changed.project_id
                                        AND report.as_of <= $522::date
                                        AND CASE
                                          WHEN report.state_since <= $523::timestamptz THEN report.state
                                          ELSE report_state_at (report.id, report.state, report.state_since, $524::timestamptz)
                                        END = ANY ($525::text[])
                                        AND (
                                          report.superseded_at IS NULL
                                          OR report.superseded_at > $526::timestamptz
                                          OR NOT EXISTS (
                                            SELECT
                                            FROM
                                              (
                                                SELECT
                                                  *
                                                FROM
                                                  progress_report
                                                WHERE
                                                  recorded_at <= $527::timestamptz
                                              ) correction
                                            WHERE
                                              correction.supersedes_id = report.id
                                              AND CASE
                                                WHEN correction.state_since <= $528::timestamptz THEN correction.state
                                                ELSE report_state_at (correction.id, correction.state, correction.state_since, $529::timestamptz)
                                              END = ANY ($530::text[])
                                          )
                                        )
                                      ORDER BY
                                        report.as_of DESC,
                                        CASE
                                          WHEN report.state_since <= $531::timestamptz THEN report.state
                                          ELSE report_state_at (report.id, report.state, report.state_since, $532::timestamptz)
                                        END = ANY ($533::text[]) DESC,
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
                                          WHEN report.state_since <= $534::timestamptz THEN report.state
                                          ELSE report_state_at (report.id, report.state, report.state_since, $535::timestamptz)
                                        END AS state
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $536::timestamptz
                                        ) report
                                      WHERE
                                        report.project_id = changed.project_id
                                        AND report.as_of <= $537::date
                                        AND CASE
                                          WHEN report.state_since <= $538::timestamptz THEN report.state
                                          ELSE report_state_at (report.id, report.state, report.state_since, $539::timestamptz)
                                        END = ANY ($540::text[])
                                        AND (
                                          report.superseded_at IS NULL
                                          OR report.superseded_at > $541::timestamptz
                                          OR NOT EXISTS (
                                            SELECT
                                            FROM
                                              (
                                                SELECT
                                                  *
                                                FROM
                                                  progress_report
                                                WHERE
                                                  recorded_at <= $542::timestamptz
                                              ) correction
                                            WHERE
                                              correction.supersedes_id = report.id
                                              AND CASE
                                                WHEN correction.state_since <= $543::timestamptz THEN correction.state
                                                ELSE report_state_at (correction.id, correction.state, correction.state_since, $544::timestamptz)
                                              END = ANY ($545::text[])
                                          )
                                        )
                                        AND effective_percent (report.percent, report.stage) IS NOT NULL
                                        AND latest.id IS NOT NULL
                                        AND latest.percent IS NULL
                                      ORDER BY
                                        report.as_of DESC,
                                        CASE
                                          WHEN report.state_since <= $546::timestamptz THEN report.state
                                          ELSE report_state_at (report.id, report.state, report.state_since, $547::timestamptz)
                                        END = ANY ($548::text[]) DESC,
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
                                            recorded_at <= $549::timestamptz
                                        ) report
                                      WHERE
                                        report.project_id = changed.project_id
                                        AND report.as_of <= $550::date
                                        AND CASE
                                          WHEN report.state_since <= $551::timestamptz THEN report.state
                                          ELSE report_state_at (report.id, report.state, report.state_since, $552::timestamptz)
                                        END = ANY ($553::text[])
                                        AND (
                                          report.superseded_at IS NULL
                                          OR report.superseded_at > $554::timestamptz
                                          OR NOT EXISTS (
                                            SELECT
                                            FROM
                                              (
                                                SELECT
                                                  *
                                                FROM
                                                  progress_report
                                                WHERE
                                                  recorded_at <= $555::timestamptz
                                              ) correction
                                            WHERE
                                              correction.supersedes_id = report.id
                                              AND CASE
                                                WHEN correction.state_since <= $556::timestamptz THEN correction.state
                                                ELSE report_state_at (correction.id, correction.state, correction.state_since, $557::timestamptz)
                                              END = ANY ($558::text[])
                                          )
                                        )
                                        AND report.stage IS NOT NULL
                                        AND latest.id IS NOT NULL
                                        AND latest.stage IS NULL
                                      ORDER BY
                                        report.as_of DESC,
                                        CASE
                                          WHEN report.state_since <= $559::timestamptz THEN report.state
                                          ELSE report_state_at (report.id, report.state, report.state_since, $560::timestamptz)
                                        END = ANY ($561::text[]) DESC,
                                        report.recorded_at DESC,
                                        report.id DESC
                                      LIMIT
                                        1
                                    ) staged ON true
                                ) walked
                              WHERE
                                changed.valid_from <= $562::date
                                AND changed.valid_to > $563::date
                                AND changed.known_from > $564::timestamptz
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
                          recorded_at <= $565::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $566::timestamptz
                          )
                      ) schedule
                    WHERE
                      schedule.project_id = p.id
                      AND (
                        schedule.as_of IS NULL
                        OR schedule.as_of <= $567::date
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
          $568
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $569::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
