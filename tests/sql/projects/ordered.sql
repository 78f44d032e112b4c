-- $1, $2, $4, $5, $6, $7, $9, $10, $13, $14, $16, $17, $19, $20, $21, $22, $24, $25, $27, $28, $29, $31, $32, $34, $35, $36, $37, $39, $40, $42, $43, $44, $46, $47, $49, $50, $51, $52, $54, $55, $57, $59, $60, $62, $63, $64, $65, $67, $68, $72, $75, $76, $78, $79, $81, $82, $83, $84, $86, $87, $89, $90, $91, $93, $94, $96, $97, $98, $99, $101, $102, $104, $105, $106, $108, $109, $111, $112, $113, $114, $116, $117, $119, $121, $122, $124, $125, $126, $127, $129, $130, $134, $135, $136, $138, $139, $140, $141, $143, $144, $145, $146, $148, $149, $151, $152, $153, $154, $155, $156, $157, $158, $160, $161, $162, $163, $164, $165, $167, $168, $170, $171, $172, $173, $175, $176 = 2021-10-28T02:00:00.000Z
-- $3, $8, $11, $12, $15, $30, $45, $58, $70, $71, $73, $74, $77, $92, $107, $120, $132, $133, $137, $142, $147, $150, $159, $166, $169, $174 = "2021-10-28"
-- $18, $23, $33, $38, $48, $53, $61, $66, $80, $85, $95, $100, $110, $115, $123, $128 = ["PUBLISHED","CERTIFIED"]
-- $26, $41, $56, $69, $88, $103, $118, $131 = ["CERTIFIED"]
-- $177 = "EN"
-- $178 = 6
-- $179 = <ids>
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
          AND true
        ORDER BY
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
                          recorded_at <= $6::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $7::timestamptz
                          )
                      ) project
                    WHERE
                      EXISTS (
                        SELECT
                        FROM
                          project_listing listing
                        WHERE
                          listing.project_id = project.id
                          AND listing.listed_from <= $8::date
                          AND listing.recorded_at <= $9::timestamptz
                          AND listing.withdrawn_at > $10::timestamptz
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
                      settled.valid_from <= $11::date
                      AND settled.valid_to > $12::date
                      AND settled.known_from <= $13::timestamptz
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
                                  recorded_at <= $14::timestamptz
                              ) report
                            WHERE
                              report.project_id = changed.project_id
                              AND report.as_of <= $15::date
                              AND CASE
                                WHEN report.state_since <= $16::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $17::timestamptz)
                              END = ANY ($18::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $19::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $20::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $21::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $22::timestamptz)
                                    END = ANY ($23::text[])
                                )
                              )
                              AND report.planned_percent IS NOT NULL
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $24::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $25::timestamptz)
                              END = ANY ($26::text[]) DESC,
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
                                WHEN report.state_since <= $27::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $28::timestamptz)
                              END AS state
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $29::timestamptz
                              ) report
                            WHERE
                              report.project_id = changed.project_id
                              AND report.as_of <= $30::date
                              AND CASE
                                WHEN report.state_since <= $31::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $32::timestamptz)
                              END = ANY ($33::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $34::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $35::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $36::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $37::timestamptz)
                                    END = ANY ($38::text[])
                                )
                              )
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $39::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $40::timestamptz)
                              END = ANY ($41::text[]) DESC,
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
                                WHEN report.state_since <= $42::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $43::timestamptz)
                              END AS state
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $44::timestamptz
                              ) report
                            WHERE
                              report.project_id = changed.project_id
                              AND report.as_of <= $45::date
                              AND CASE
                                WHEN report.state_since <= $46::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $47::timestamptz)
                              END = ANY ($48::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $49::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $50::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $51::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $52::timestamptz)
                                    END = ANY ($53::text[])
                                )
                              )
                              AND effective_percent (report.percent, report.stage) IS NOT NULL
                              AND latest.id IS NOT NULL
                              AND latest.percent IS NULL
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $54::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $55::timestamptz)
                              END = ANY ($56::text[]) DESC,
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
                                  recorded_at <= $57::timestamptz
                              ) report
                            WHERE
                              report.project_id = changed.project_id
                              AND report.as_of <= $58::date
                              AND CASE
                                WHEN report.state_since <= $59::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $60::timestamptz)
                              END = ANY ($61::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $62::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $63::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $64::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $65::timestamptz)
                                    END = ANY ($66::text[])
                                )
                              )
                              AND report.stage IS NOT NULL
                              AND latest.id IS NOT NULL
                              AND latest.stage IS NULL
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $67::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $68::timestamptz)
                              END = ANY ($69::text[]) DESC,
                              report.recorded_at DESC,
                              report.id DESC
                            LIMIT
                              1
                          ) staged ON true
                      ) walked
                    WHERE
                      changed.valid_from <= $70::date
                      AND changed.valid_to > $71::date
                      AND changed.known_from > $72::timestamptz
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
                            settled.valid_from <= $73::date
                            AND settled.valid_to > $74::date
                            AND settled.known_from <= $75::timestamptz
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
                                        recorded_at <= $76::timestamptz
                                    ) report
                                  WHERE
                                    report.project_id = changed.project_id
                                    AND report.as_of <= $77::date
                                    AND CASE
                                      WHEN report.state_since <= $78::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $79::timestamptz)
                                    END = ANY ($80::text[])
                                    AND (
                                      report.superseded_at IS NULL
                                      OR report.superseded_at > $81::timestamptz
                                      OR NOT EXISTS (
                                        SELECT
                                        FROM
                                          (
                                            SELECT
                                              *
                                            FROM
                                              progress_report
                                            WHERE
                                              recorded_at <= $82::timestamptz
                                          ) correction
                                        WHERE
                                          correction.supersedes_id = report.id
                                          AND CASE
                                            WHEN correction.state_since <= $83::timestamptz THEN correction.state
                                            ELSE report_state_at (correction.id, correction.state, correction.state_since, $84::timestamptz)
                                          END = ANY ($85::text[])
                                      )
                                    )
                                    AND report.planned_percent IS NOT NULL
                                  ORDER BY
                                    report.as_of DESC,
                                    CASE
                                      WHEN report.state_since <= $86::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $87::timestamptz)
                                    END = ANY ($88::text[]) DESC,
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
                                      WHEN report.state_since <= $89::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $90::timestamptz)
                                    END AS state
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $91::timestamptz
                                    ) report
                                  WHERE
                                    report.project_id = changed.project_id
                                    AND report.as_of <= $92::date
                                    AND CASE
                                      WHEN report.state_since <= $93::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $94::timestamptz)
                                    END = ANY ($95::text[])
                                    AND (
                                      report.superseded_at IS NULL
                                      OR report.superseded_at > $96::timestamptz
                                      OR NOT EXISTS (
                                        SELECT
                                        FROM
                                          (
                                            SELECT
                                              *
                                            FROM
                                              progress_report
                                            WHERE
                                              recorded_at <= $97::timestamptz
                                          ) correction
                                        WHERE
                                          correction.supersedes_id = report.id
                                          AND CASE
                                            WHEN correction.state_since <= $98::timestamptz THEN correction.state
                                            ELSE report_state_at (correction.id, correction.state, correction.state_since, $99::timestamptz)
                                          END = ANY ($100::text[])
                                      )
                                    )
                                  ORDER BY
                                    report.as_of DESC,
                                    CASE
                                      WHEN report.state_since <= $101::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $102::timestamptz)
                                    END = ANY ($103::text[]) DESC,
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
                                      WHEN report.state_since <= $104::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $105::timestamptz)
                                    END AS state
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $106::timestamptz
                                    ) report
                                  WHERE
                                    report.project_id = changed.project_id
                                    AND report.as_of <= $107::date
                                    AND CASE
                                      WHEN report.state_since <= $108::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $109::timestamptz)
                                    END = ANY ($110::text[])
                                    AND (
                                      report.superseded_at IS NULL
                                      OR report.superseded_at > $111::timestamptz
                                      OR NOT EXISTS (
                                        SELECT
                                        FROM
                                          (
                                            SELECT
                                              *
                                            FROM
                                              progress_report
                                            WHERE
                                              recorded_at <= $112::timestamptz
                                          ) correction
                                        WHERE
                                          correction.supersedes_id = report.id
                                          AND CASE
                                            WHEN correction.state_since <= $113::timestamptz THEN correction.state
                                            ELSE report_state_at (correction.id, correction.state, correction.state_since, $114::timestamptz)
                                          END = ANY ($115::text[])
                                      )
                                    )
                                    AND effective_percent (report.percent, report.stage) IS NOT NULL
                                    AND latest.id IS NOT NULL
                                    AND latest.percent IS NULL
                                  ORDER BY
                                    report.as_of DESC,
                                    CASE
                                      WHEN report.state_since <= $116::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $117::timestamptz)
                                    END = ANY ($118::text[]) DESC,
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
                                        recorded_at <= $119::timestamptz
                                    ) report
                                  WHERE
                                    report.project_id = changed.project_id
                                    AND report.as_of <= $120::date
                                    AND CASE
                                      WHEN report.state_since <= $121::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $122::timestamptz)
                                    END = ANY ($123::text[])
                                    AND (
                                      report.superseded_at IS NULL
                                      OR report.superseded_at > $124::timestamptz
                                      OR NOT EXISTS (
                                        SELECT
                                        FROM
                                          (
                                            SELECT
                                              *
                                            FROM
                                              progress_report
                                            WHERE
                                              recorded_at <= $125::timestamptz
                                          ) correction
                                        WHERE
                                          correction.supersedes_id = report.id
                                          AND CASE
                                            WHEN correction.state_since <= $126::timestamptz THEN correction.state
                                            ELSE report_state_at (correction.id, correction.state, correction.state_since, $127::timestamptz)
                                          END = ANY ($128::text[])
                                      )
                                    )
                                    AND report.stage IS NOT NULL
                                    AND latest.id IS NOT NULL
                                    AND latest.stage IS NULL
                                  ORDER BY
                                    report.as_of DESC,
                                    CASE
                                      WHEN report.state_since <= $129::timestamptz THEN report.state
                                      ELSE report_state_at (report.id, report.state, report.state_since, $130::timestamptz)
                                    END = ANY ($131::text[]) DESC,
                                    report.recorded_at DESC,
                                    report.id DESC
                                  LIMIT
                                    1
                                ) staged ON true
                            ) walked
                          WHERE
                            changed.valid_from <= $132::date
                            AND changed.valid_to > $133::date
                            AND changed.known_from > $134::timestamptz
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
                          recorded_at <= $135::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $136::timestamptz
                          )
                      ) project
                    WHERE
                      EXISTS (
                        SELECT
                        FROM
                          project_listing listing
                        WHERE
                          listing.project_id = project.id
                          AND listing.listed_from <= $137::date
                          AND listing.recorded_at <= $138::timestamptz
                          AND listing.withdrawn_at > $139::timestamptz
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
                              recorded_at <= $140::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $141::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $142::date
                              AND listing.recorded_at <= $143::timestamptz
                              AND listing.withdrawn_at > $144::timestamptz
                          )
                      ) part
                    WHERE
                      part.parent_id = leaf.id
                  )
                WHERE
                  tree.ancestor_id = p.id
              )
            END
          ) DESC NULLS LAST,
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
                      recorded_at <= $145::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $146::timestamptz
                      )
                  ) schedule
                WHERE
                  schedule.project_id = p.id
                  AND (
                    schedule.as_of IS NULL
                    OR schedule.as_of <= $147::date
                  )
                ORDER BY
                  schedule.as_of DESC NULLS LAST,
                  schedule.recorded_at DESC,
                  schedule.id DESC
                LIMIT
                  1
              ) schedule
          ) ASC NULLS LAST,
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
                          recorded_at <= $148::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $149::timestamptz
                          )
                      ) project
                    WHERE
                      EXISTS (
                        SELECT
                        FROM
                          project_listing listing
                        WHERE
                          listing.project_id = project.id
                          AND listing.listed_from <= $150::date
                          AND listing.recorded_at <= $151::timestamptz
                          AND listing.withdrawn_at > $152::timestamptz
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
                            recorded_at <= $153::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $154::timestamptz
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
                            recorded_at <= $155::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $156::timestamptz
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
                          recorded_at <= $157::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $158::timestamptz
                          )
                      ) figure
                    WHERE
                      figure.project_id = p.id
                      AND figure.extent = 'WHOLE'
                      AND (
                        figure.as_of IS NULL
                        OR figure.as_of <= $159::date
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
                                  recorded_at <= $160::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $161::timestamptz
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
                                  recorded_at <= $162::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $163::timestamptz
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
                                recorded_at <= $164::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $165::timestamptz
                                )
                            ) figure
                          WHERE
                            figure.project_id = leaf.id
                            AND figure.extent = 'WHOLE'
                            AND (
                              figure.as_of IS NULL
                              OR figure.as_of <= $166::date
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
                          recorded_at <= $167::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $168::timestamptz
                          )
                      ) project
                    WHERE
                      EXISTS (
                        SELECT
                        FROM
                          project_listing listing
                        WHERE
                          listing.project_id = project.id
                          AND listing.listed_from <= $169::date
                          AND listing.recorded_at <= $170::timestamptz
                          AND listing.withdrawn_at > $171::timestamptz
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
                              recorded_at <= $172::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $173::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $174::date
                              AND listing.recorded_at <= $175::timestamptz
                              AND listing.withdrawn_at > $176::timestamptz
                          )
                      ) part
                    WHERE
                      part.parent_id = leaf.id
                  )
                WHERE
                  tree.ancestor_id = p.id
              )
            END
          ) ASC NULLS LAST,
          sort_key (coalesce(p.names ->> $177, p.names ->> 'EN', p.names ->> 'TH', p.names ->> 'MS', p.names ->> 'ID')) COLLATE "C" ASC NULLS LAST,
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $178
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $179::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
