-- $1, $2, $3, $4, $5, $6, $10, $11, $13, $14, $16, $17, $18, $19, $21, $22, $24, $25, $26, $28, $29, $31, $32, $33, $34, $36, $37, $39, $40, $41, $43, $44, $46, $47, $48, $49, $51, $52, $54, $56, $57, $59, $60, $61, $62, $64, $65, $69, $70, $71, $73, $74, $77, $78, $80, $81, $83, $84, $85, $86, $88, $89, $91, $92, $93, $95, $96, $98, $99, $100, $101, $103, $104, $106, $107, $108, $110, $111, $113, $114, $115, $116, $118, $119, $121, $123, $124, $126, $127, $128, $129, $131, $132, $136, $139, $140, $142, $143, $145, $146, $147, $148, $150, $151, $153, $154, $155, $157, $158, $160, $161, $162, $163, $165, $166, $168, $169, $170, $172, $173, $175, $176, $177, $178, $180, $181, $183, $185, $186, $188, $189, $190, $191, $193, $194, $198, $199, $200, $202, $203, $204, $205, $207, $208, $211, $212, $214, $215, $217, $218, $219, $220, $222, $223, $225, $226, $227, $229, $230, $232, $233, $234, $235, $237, $238, $240, $241, $242, $244, $245, $247, $248, $249, $250, $252, $253, $255, $257, $258, $260, $261, $262, $263, $265, $266, $270, $271, $272, $274, $275, $276, $277, $278, $279, $280, $281, $283, $284, $285, $286, $287, $288, $290, $291, $293, $294, $295, $296, $298, $299, $300, $301, $303, $304, $305, $306, $307, $308, $309, $310, $312, $313, $314, $315, $316, $317, $319, $320, $322, $323, $324, $325, $327, $328, $329, $330, $332, $333, $334, $335, $336, $338, $339, $341, $342, $344, $345, $347, $348 = 2021-10-28T02:00:00.000Z
-- $7, $8, $9, $12, $27, $42, $55, $67, $68, $72, $75, $76, $79, $94, $109, $122, $134, $135, $137, $138, $141, $156, $171, $184, $196, $197, $201, $206, $209, $210, $213, $228, $243, $256, $268, $269, $273, $282, $289, $292, $297, $302, $311, $318, $321, $326, $331, $337, $340, $343, $346 = "2021-10-28"
-- $15, $20, $30, $35, $45, $50, $58, $63, $82, $87, $97, $102, $112, $117, $125, $130, $144, $149, $159, $164, $174, $179, $187, $192, $216, $221, $231, $236, $246, $251, $259, $264 = ["PUBLISHED","CERTIFIED"]
-- $23, $38, $53, $66, $90, $105, $120, $133, $152, $167, $182, $195, $224, $239, $254, $267 = ["CERTIFIED"]
SELECT
  p.code AS c0,
  p.names ->> 'TH' AS c1,
  p.names ->> 'EN' AS c2,
  p.names ->> 'MS' AS c3,
  p.names ->> 'ID' AS c4,
  nullif(array_to_string(p.aliases, '; '), '') AS c5,
  p.descriptions ->> 'TH' AS c6,
  p.descriptions ->> 'EN' AS c7,
  p.descriptions ->> 'MS' AS c8,
  p.descriptions ->> 'ID' AS c9,
  parent.code AS c10,
  leaf.is_leaf AS c11,
  bodies.codes AS c12,
  sectors.codes AS c13,
  corridors.codes AS c14,
  (
    SELECT
      string_agg(
        linked.code,
        '; '
        ORDER BY
          linked.code COLLATE "C"
      )
    FROM
      (
        SELECT
          *
        FROM
          project_province
        WHERE
          recorded_at <= $1::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $2::timestamptz
          )
      ) link
      JOIN province linked ON linked.id = link.province_id
    WHERE
      link.project_id = p.id
  ) AS c15,
  (
    SELECT
      string_agg(
        linked.code,
        '; '
        ORDER BY
          linked.code COLLATE "C"
      )
    FROM
      (
        SELECT
          *
        FROM
          project_member_state
        WHERE
          recorded_at <= $3::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $4::timestamptz
          )
      ) link
      JOIN member_state linked ON linked.id = link.member_state_id
    WHERE
      link.project_id = p.id
  ) AS c16,
  p.cross_border AS c17,
  schedule.starts_on AS c18,
  CASE
    WHEN schedule.starts_on IS NOT NULL THEN schedule.starts_on_precision
  END AS c19,
  schedule.ends_on AS c20,
  CASE
    WHEN schedule.ends_on IS NOT NULL THEN schedule.ends_on_precision
  END AS c21,
  coalesce(schedule.notes ->> 'EN', schedule.notes ->> 'TH', schedule.notes ->> 'MS', schedule.notes ->> 'ID') AS c22,
  (
    SELECT
      CASE
        WHEN count(*) > 1 THEN (
          array_agg(
            schedule.ends_on
            ORDER BY
              schedule.as_of DESC NULLS LAST,
              schedule.recorded_at DESC,
              schedule.id DESC
          )
        ) [1] - (
          array_agg(
            schedule.ends_on
            ORDER BY
              schedule.as_of NULLS FIRST,
              schedule.recorded_at,
              schedule.id
          )
        ) [1]
      END
    FROM
      (
        SELECT
          *
        FROM
          schedule_statement
        WHERE
          recorded_at <= $5::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $6::timestamptz
          )
      ) schedule
    WHERE
      schedule.project_id = p.id
      AND (
        schedule.as_of IS NULL
        OR schedule.as_of <= $7::date
      )
      AND schedule.ends_on IS NOT NULL
  ) AS c23,
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
          settled.valid_from <= $8::date
          AND settled.valid_to > $9::date
          AND settled.known_from <= $10::timestamptz
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
                      recorded_at <= $11::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $12::date
                  AND CASE
                    WHEN report.state_since <= $13::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $14::timestamptz)
                  END = ANY ($15::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $16::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $17::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $18::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $19::timestamptz)
                        END = ANY ($20::text[])
                    )
                  )
                  AND report.planned_percent IS NOT NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $21::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $22::timestamptz)
                  END = ANY ($23::text[]) DESC,
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
                    WHEN report.state_since <= $24::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $25::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $26::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $27::date
                  AND CASE
                    WHEN report.state_since <= $28::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $29::timestamptz)
                  END = ANY ($30::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $31::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $32::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $33::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $34::timestamptz)
                        END = ANY ($35::text[])
                    )
                  )
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $36::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $37::timestamptz)
                  END = ANY ($38::text[]) DESC,
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
                    WHEN report.state_since <= $39::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $40::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $41::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $42::date
                  AND CASE
                    WHEN report.state_since <= $43::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $44::timestamptz)
                  END = ANY ($45::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $46::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $47::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $48::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $49::timestamptz)
                        END = ANY ($50::text[])
                    )
                  )
                  AND effective_percent (report.percent, report.stage) IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.percent IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $51::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $52::timestamptz)
                  END = ANY ($53::text[]) DESC,
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
                      recorded_at <= $54::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $55::date
                  AND CASE
                    WHEN report.state_since <= $56::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $57::timestamptz)
                  END = ANY ($58::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $59::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $60::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $61::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $62::timestamptz)
                        END = ANY ($63::text[])
                    )
                  )
                  AND report.stage IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.stage IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $64::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $65::timestamptz)
                  END = ANY ($66::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) staged ON true
          ) walked
        WHERE
          changed.valid_from <= $67::date
          AND changed.valid_to > $68::date
          AND changed.known_from > $69::timestamptz
      ) known
    WHERE
      known.project_id = p.id
  ) AS c24,
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
                  recorded_at <= $70::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $71::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $72::date
                  AND listing.recorded_at <= $73::timestamptz
                  AND listing.withdrawn_at > $74::timestamptz
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
                    settled.valid_from <= $137::date
                    AND settled.valid_to > $138::date
                    AND settled.known_from <= $139::timestamptz
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
                                recorded_at <= $140::timestamptz
                            ) report
                          WHERE
                            report.project_id = changed.project_id
                            AND report.as_of <= $141::date
                            AND CASE
                              WHEN report.state_since <= $142::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $143::timestamptz)
                            END = ANY ($144::text[])
                            AND (
                              report.superseded_at IS NULL
                              OR report.superseded_at > $145::timestamptz
                              OR NOT EXISTS (
                                SELECT
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $146::timestamptz
                                  ) correction
                                WHERE
                                  correction.supersedes_id = report.id
                                  AND CASE
                                    WHEN correction.state_since <= $147::timestamptz THEN correction.state
                                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $148::timestamptz)
                                  END = ANY ($149::text[])
                              )
                            )
                            AND report.planned_percent IS NOT NULL
                          ORDER BY
                            report.as_of DESC,
                            CASE
                              WHEN report.state_since <= $150::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $151::timestamptz)
                            END = ANY ($152::text[]) DESC,
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
                              WHEN report.state_since <= $153::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $154::timestamptz)
                            END AS state
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $155::timestamptz
                            ) report
                          WHERE
                            report.project_id = changed.project_id
                            AND report.as_of <= $156::date
                            AND CASE
                              WHEN report.state_since <= $157::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $158::timestamptz)
                            END = ANY ($159::text[])
                            AND (
                              report.superseded_at IS NULL
                              OR report.superseded_at > $160::timestamptz
                              OR NOT EXISTS (
                                SELECT
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $161::timestamptz
                                  ) correction
                                WHERE
                                  correction.supersedes_id = report.id
                                  AND CASE
                                    WHEN correction.state_since <= $162::timestamptz THEN correction.state
                                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $163::timestamptz)
                                  END = ANY ($164::text[])
                              )
                            )
                          ORDER BY
                            report.as_of DESC,
                            CASE
                              WHEN report.state_since <= $165::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $166::timestamptz)
                            END = ANY ($167::text[]) DESC,
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
                              WHEN report.state_since <= $168::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $169::timestamptz)
                            END AS state
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $170::timestamptz
                            ) report
                          WHERE
                            report.project_id = changed.project_id
                            AND report.as_of <= $171::date
                            AND CASE
                              WHEN report.state_since <= $172::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $173::timestamptz)
                            END = ANY ($174::text[])
                            AND (
                              report.superseded_at IS NULL
                              OR report.superseded_at > $175::timestamptz
                              OR NOT EXISTS (
                                SELECT
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $176::timestamptz
                                  ) correction
                                WHERE
                                  correction.supersedes_id = report.id
                                  AND CASE
                                    WHEN correction.state_since <= $177::timestamptz THEN correction.state
                                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $178::timestamptz)
                                  END = ANY ($179::text[])
                              )
                            )
                            AND effective_percent (report.percent, report.stage) IS NOT NULL
                            AND latest.id IS NOT NULL
                            AND latest.percent IS NULL
                          ORDER BY
                            report.as_of DESC,
                            CASE
                              WHEN report.state_since <= $180::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $181::timestamptz)
                            END = ANY ($182::text[]) DESC,
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
                                recorded_at <= $183::timestamptz
                            ) report
                          WHERE
                            report.project_id = changed.project_id
                            AND report.as_of <= $184::date
                            AND CASE
                              WHEN report.state_since <= $185::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $186::timestamptz)
                            END = ANY ($187::text[])
                            AND (
                              report.superseded_at IS NULL
                              OR report.superseded_at > $188::timestamptz
                              OR NOT EXISTS (
                                SELECT
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $189::timestamptz
                                  ) correction
                                WHERE
                                  correction.supersedes_id = report.id
                                  AND CASE
                                    WHEN correction.state_since <= $190::timestamptz THEN correction.state
                                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $191::timestamptz)
                                  END = ANY ($192::text[])
                              )
                            )
                            AND report.stage IS NOT NULL
                            AND latest.id IS NOT NULL
                            AND latest.stage IS NULL
                          ORDER BY
                            report.as_of DESC,
                            CASE
                              WHEN report.state_since <= $193::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $194::timestamptz)
                            END = ANY ($195::text[]) DESC,
                            report.recorded_at DESC,
                            report.id DESC
                          LIMIT
                            1
                        ) staged ON true
                    ) walked
                  WHERE
                    changed.valid_from <= $196::date
                    AND changed.valid_to > $197::date
                    AND changed.known_from > $198::timestamptz
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
                  recorded_at <= $199::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $200::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $201::date
                  AND listing.recorded_at <= $202::timestamptz
                  AND listing.withdrawn_at > $203::timestamptz
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
                      recorded_at <= $204::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $205::timestamptz
                      )
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $206::date
                      AND listing.recorded_at <= $207::timestamptz
                      AND listing.withdrawn_at > $208::timestamptz
                  )
              ) part
            WHERE
              part.parent_id = leaf.id
          )
        WHERE
          tree.ancestor_id = p.id
      )
    END
  )::float8 AS c25,
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
          settled.valid_from <= $209::date
          AND settled.valid_to > $210::date
          AND settled.known_from <= $211::timestamptz
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
                      recorded_at <= $212::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $213::date
                  AND CASE
                    WHEN report.state_since <= $214::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $215::timestamptz)
                  END = ANY ($216::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $217::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $218::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $219::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $220::timestamptz)
                        END = ANY ($221::text[])
                    )
                  )
                  AND report.planned_percent IS NOT NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $222::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $223::timestamptz)
                  END = ANY ($224::text[]) DESC,
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
                    WHEN report.state_since <= $225::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $226::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $227::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $228::date
                  AND CASE
                    WHEN report.state_since <= $229::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $230::timestamptz)
                  END = ANY ($231::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $232::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $233::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $234::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $235::timestamptz)
                        END = ANY ($236::text[])
                    )
                  )
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $237::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $238::timestamptz)
                  END = ANY ($239::text[]) DESC,
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
                    WHEN report.state_since <= $240::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $241::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $242::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $243::date
                  AND CASE
                    WHEN report.state_since <= $244::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $245::timestamptz)
                  END = ANY ($246::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $247::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $248::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $249::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $250::timestamptz)
                        END = ANY ($251::text[])
                    )
                  )
                  AND effective_percent (report.percent, report.stage) IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.percent IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $252::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $253::timestamptz)
                  END = ANY ($254::text[]) DESC,
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
                      recorded_at <= $255::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $256::date
                  AND CASE
                    WHEN report.state_since <= $257::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $258::timestamptz)
                  END = ANY ($259::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $260::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $261::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $262::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $263::timestamptz)
                        END = ANY ($264::text[])
                    )
                  )
                  AND report.stage IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.stage IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $265::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $266::timestamptz)
                  END = ANY ($267::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) staged ON true
          ) walked
        WHERE
          changed.valid_from <= $268::date
          AND changed.valid_to > $269::date
          AND changed.known_from > $270::timestamptz
      ) known
    WHERE
      known.project_id = p.id
  ) AS c26,
  CASE
    WHEN leaf.is_leaf THEN cost.amount
  END AS c27,
  CASE
    WHEN NOT leaf.is_leaf THEN cost.amount
  END AS c28,
  CASE
    WHEN leaf.is_leaf THEN cost.currency
  END AS c29,
  CASE
    WHEN NOT leaf.is_leaf THEN cost.currency
  END AS c30,
  CASE
    WHEN leaf.is_leaf THEN cost.kind
  END AS c31,
  CASE
    WHEN NOT leaf.is_leaf THEN cost.kind
  END AS c32,
  CASE
    WHEN leaf.is_leaf THEN (
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
                    recorded_at <= $271::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $272::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $273::date
                    AND listing.recorded_at <= $274::timestamptz
                    AND listing.withdrawn_at > $275::timestamptz
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
                      recorded_at <= $276::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $277::timestamptz
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
                      recorded_at <= $278::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $279::timestamptz
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
                    recorded_at <= $280::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $281::timestamptz
                    )
                ) figure
              WHERE
                figure.project_id = p.id
                AND figure.extent = 'WHOLE'
                AND (
                  figure.as_of IS NULL
                  OR figure.as_of <= $282::date
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
                            recorded_at <= $283::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $284::timestamptz
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
                            recorded_at <= $285::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $286::timestamptz
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
                          recorded_at <= $287::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $288::timestamptz
                          )
                      ) figure
                    WHERE
                      figure.project_id = leaf.id
                      AND figure.extent = 'WHOLE'
                      AND (
                        figure.as_of IS NULL
                        OR figure.as_of <= $289::date
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
                    recorded_at <= $290::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $291::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $292::date
                    AND listing.recorded_at <= $293::timestamptz
                    AND listing.withdrawn_at > $294::timestamptz
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
                        recorded_at <= $295::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $296::timestamptz
                        )
                    ) project
                  WHERE
                    EXISTS (
                      SELECT
                      FROM
                        project_listing listing
                      WHERE
                        listing.project_id = project.id
                        AND listing.listed_from <= $297::date
                        AND listing.recorded_at <= $298::timestamptz
                        AND listing.withdrawn_at > $299::timestamptz
                    )
                ) part
              WHERE
                part.parent_id = leaf.id
            )
          WHERE
            tree.ancestor_id = p.id
        )
      END
    )
  END AS c33,
  CASE
    WHEN NOT leaf.is_leaf THEN (
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
                    recorded_at <= $300::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $301::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $302::date
                    AND listing.recorded_at <= $303::timestamptz
                    AND listing.withdrawn_at > $304::timestamptz
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
                      recorded_at <= $305::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $306::timestamptz
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
                      recorded_at <= $307::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $308::timestamptz
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
                    recorded_at <= $309::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $310::timestamptz
                    )
                ) figure
              WHERE
                figure.project_id = p.id
                AND figure.extent = 'WHOLE'
                AND (
                  figure.as_of IS NULL
                  OR figure.as_of <= $311::date
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
                            recorded_at <= $312::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $313::timestamptz
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
                            recorded_at <= $314::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $315::timestamptz
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
                          recorded_at <= $316::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $317::timestamptz
                          )
                      ) figure
                    WHERE
                      figure.project_id = leaf.id
                      AND figure.extent = 'WHOLE'
                      AND (
                        figure.as_of IS NULL
                        OR figure.as_of <= $318::date
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
                    recorded_at <= $319::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $320::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $321::date
                    AND listing.recorded_at <= $322::timestamptz
                    AND listing.withdrawn_at > $323::timestamptz
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
                        recorded_at <= $324::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $325::timestamptz
                        )
                    ) project
                  WHERE
                    EXISTS (
                      SELECT
                      FROM
                        project_listing listing
                      WHERE
                        listing.project_id = project.id
                        AND listing.listed_from <= $326::date
                        AND listing.recorded_at <= $327::timestamptz
                        AND listing.withdrawn_at > $328::timestamptz
                    )
                ) part
              WHERE
                part.parent_id = leaf.id
            )
          WHERE
            tree.ancestor_id = p.id
        )
      END
    )
  END AS c34,
  p.assigned_weight AS c35,
  p.is_sample AS c36
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
          recorded_at <= $329::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $330::timestamptz
          )
      ) project
    WHERE
      EXISTS (
        SELECT
        FROM
          project_listing listing
        WHERE
          listing.project_id = project.id
          AND listing.listed_from <= $331::date
          AND listing.recorded_at <= $332::timestamptz
          AND listing.withdrawn_at > $333::timestamptz
      )
  ) p
  LEFT JOIN project parent ON parent.id = p.parent_id
  LEFT JOIN (
    SELECT
      project_id,
      string_agg(
        code,
        '; '
        ORDER BY
          code COLLATE "C"
      ) AS codes
    FROM
      (
        SELECT
          owned.project_id,
          body.code
        FROM
          effective_project_body ($334::timestamptz) owned
          JOIN body ON body.id = owned.body_id
      ) link
    GROUP BY
      project_id
  ) bodies ON bodies.project_id = p.id
  LEFT JOIN (
    SELECT
      project_id,
      string_agg(
        code,
        '; '
        ORDER BY
          code COLLATE "C"
      ) AS codes
    FROM
      (
        SELECT
          classified.project_id,
          sector.code
        FROM
          effective_project_sector ($335::timestamptz) classified
          JOIN sector ON sector.id = classified.sector_id
      ) link
    GROUP BY
      project_id
  ) sectors ON sectors.project_id = p.id
  LEFT JOIN (
    SELECT
      project_id,
      string_agg(
        code,
        '; '
        ORDER BY
          code COLLATE "C"
      ) AS codes
    FROM
      (
        SELECT
          assigned.project_id,
          corridor.code
        FROM
          effective_project_corridor ($336::timestamptz) assigned
          JOIN corridor ON corridor.id = assigned.corridor_id
          AND in_force (corridor.valid_from, corridor.valid_to, $337::date)
      ) link
    GROUP BY
      project_id
  ) corridors ON corridors.project_id = p.id
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
          recorded_at <= $338::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $339::timestamptz
          )
      ) schedule
    WHERE
      schedule.project_id = p.id
      AND (
        schedule.as_of IS NULL
        OR schedule.as_of <= $340::date
      )
    ORDER BY
      schedule.as_of DESC NULLS LAST,
      schedule.recorded_at DESC,
      schedule.id DESC
    LIMIT
      1
  ) schedule ON true
  LEFT JOIN LATERAL (
    SELECT
      figure.*
    FROM
      (
        SELECT
          *
        FROM
          cost_figure
        WHERE
          recorded_at <= $341::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $342::timestamptz
          )
      ) figure
    WHERE
      figure.project_id = p.id
      AND figure.extent = 'WHOLE'
      AND (
        figure.as_of IS NULL
        OR figure.as_of <= $343::date
      )
    ORDER BY
      figure.preferred DESC,
      figure.as_of DESC NULLS LAST,
      figure.id DESC
    LIMIT
      1
  ) cost ON true
  CROSS JOIN LATERAL (
    SELECT
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
                  recorded_at <= $344::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $345::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $346::date
                  AND listing.recorded_at <= $347::timestamptz
                  AND listing.withdrawn_at > $348::timestamptz
              )
          ) part
        WHERE
          part.parent_id = p.id
      ) AS is_leaf
  ) leaf
ORDER BY
  p.code COLLATE "C";
