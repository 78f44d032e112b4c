-- $1, $3, $4, $6, $10, $11, $13, $14, $21, $22, $27, $29, $30, $32, $33, $34, $35, $37, $38, $40, $42, $43, $45, $46, $48, $49, $50, $51, $53, $54, $56, $58, $59, $61, $62, $63, $64, $66, $67, $69, $71, $72, $74, $75, $76, $77, $79, $80, $82, $84, $85, $87, $88, $89, $90, $92, $93, $95, $97, $98, $100, $101, $103, $104, $105, $106, $108, $109, $110, $112, $114, $115, $117, $118, $120, $121, $123, $124, $125, $126, $128, $130, $131, $133, $134, $135, $136 = 2021-10-28T02:00:00.000Z
-- $2, $7, $9, $28, $41, $44, $57, $70, $83, $96, $99, $102, $107, $111, $113, $116, $119, $129 = "2021-10-28"
-- $5 = "TH-90"
-- $8 = ["EC1","EC2"]
-- $12 = "TH-CL-GULF"
-- $15 = "ID"
-- $16 = ["P99"]
-- $17 = "ท่าเรือ"
-- $18 = "2010-01-01"
-- $19, $20 = false
-- $23 = ["DROPPED"]
-- $24 = 80
-- $25 = "500000000"
-- $26 = true
-- $31, $36, $47, $52, $60, $65, $73, $78, $86, $91, $122, $127, $132, $137 = ["PUBLISHED","CERTIFIED"]
-- $39, $55, $68, $81, $94 = ["CERTIFIED"]
-- $138 = <ids>
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
                                recorded_at <= $4::timestamptz
                            ) located
                        ) reached
                    ) own
                    JOIN province related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                    AND (related.code = $5)
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
                            effective_project_corridor ($6::timestamptz) assigned
                            JOIN corridor ON corridor.id = assigned.corridor_id
                          WHERE
                            in_force (corridor.valid_from, corridor.valid_to, $7::date)
                        ) reached
                    ) own
                    JOIN corridor related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                    AND (related.code = ANY ($8::text[]))
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
                                in_force (valid_from, valid_to, $9::date)
                                AND recorded_at <= $10::timestamptz
                            ) member
                            JOIN (
                              SELECT
                                *
                              FROM
                                project_province
                              WHERE
                                recorded_at <= $11::timestamptz
                            ) located ON located.province_id = member.province_id
                        ) reached
                    ) own
                    JOIN
                  cluster related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                    AND (related.code = $12)
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
                                recorded_at <= $13::timestamptz
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
                                recorded_at <= $14::timestamptz
                            ) assigned
                        ) reached
                    ) own
                    JOIN member_state related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                    AND (related.code = $15)
                )
              )
            ) IS NOT TRUE
          )
          AND (
            p.code IS NOT NULL
            AND p.code <> ALL ($16::text[])
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
                    '%' || like_pattern ($17) || '%'
                )
            )
          )
          AND (p.starts_on >= $18::date)
          AND (p.ends_on IS NOT NULL)
          AND (p.cross_border = $19)
          AND (p.is_sample = $20)
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
                        effective_project_sector ($21::timestamptz)
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
                    effective_project_body ($22::timestamptz) owned
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
                AND found.stage <> ALL ($23::text[])
              )
              AND ((found.percent)::float8 < $24::float8)
              AND (found."costUsd" <= $25::numeric)
              AND (found."hasReports" = $26)
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
                      recorded_at <= $27::timestamptz
                  ) report
                WHERE
                  report.project_id = p.id
                  AND report.as_of <= $28::date
                  AND CASE
                    WHEN report.state_since <= $29::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $30::timestamptz)
                  END = ANY ($31::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $32::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $33::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $34::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $35::timestamptz)
                        END = ANY ($36::text[])
                    )
                  )
                  AND report.stage IS NOT NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $37::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $38::timestamptz)
                  END = ANY ($39::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) AS "stage",
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
                              recorded_at <= $40::timestamptz
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $41::date
                              AND listing.recorded_at <= $42::timestamptz
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
                            recorded_at <= $43::timestamptz
                        ) report
                      WHERE
                        report.project_id = p.id
                        AND report.as_of <= $44::date
                        AND CASE
                          WHEN report.state_since <= $45::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $46::timestamptz)
                        END = ANY ($47::text[])
                        AND (
                          report.superseded_at IS NULL
                          OR report.superseded_at > $48::timestamptz
                          OR NOT EXISTS (
                            SELECT
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $49::timestamptz
                              ) correction
                            WHERE
                              correction.supersedes_id = report.id
                              AND CASE
                                WHEN correction.state_since <= $50::timestamptz THEN correction.state
                                ELSE report_state_at (correction.id, correction.state, correction.state_since, $51::timestamptz)
                              END = ANY ($52::text[])
                          )
                        )
                        AND report.stage IS NOT NULL
                      ORDER BY
                        report.as_of DESC,
                        CASE
                          WHEN report.state_since <= $53::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $54::timestamptz)
                        END = ANY ($55::text[]) DESC,
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
                            recorded_at <= $56::timestamptz
                        ) report
                      WHERE
                        report.project_id = p.id
                        AND report.as_of <= $57::date
                        AND CASE
                          WHEN report.state_since <= $58::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $59::timestamptz)
                        END = ANY ($60::text[])
                        AND (
                          report.superseded_at IS NULL
                          OR report.superseded_at > $61::timestamptz
                          OR NOT EXISTS (
                            SELECT
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $62::timestamptz
                              ) correction
                            WHERE
                              correction.supersedes_id = report.id
                              AND CASE
                                WHEN correction.state_since <= $63::timestamptz THEN correction.state
                                ELSE report_state_at (correction.id, correction.state, correction.state_since, $64::timestamptz)
                              END = ANY ($65::text[])
                          )
                        )
                        AND (
                          report.percent IS NOT NULL
                          OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                        )
                      ORDER BY
                        report.as_of DESC,
                        CASE
                          WHEN report.state_since <= $66::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $67::timestamptz)
                        END = ANY ($68::text[]) DESC,
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
                                  recorded_at <= $69::timestamptz
                              ) report
                            WHERE
                              report.project_id = leaf.id
                              AND report.as_of <= $70::date
                              AND CASE
                                WHEN report.state_since <= $71::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $72::timestamptz)
                              END = ANY ($73::text[])
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $74::timestamptz
                                OR NOT EXISTS (
                                  SELECT
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        progress_report
                                      WHERE
                                        recorded_at <= $75::timestamptz
                                    ) correction
                                  WHERE
                                    correction.supersedes_id = report.id
                                    AND CASE
                                      WHEN correction.state_since <= $76::timestamptz THEN correction.state
                                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $77::timestamptz)
                                    END = ANY ($78::text[])
                                )
                              )
                              AND report.stage IS NOT NULL
                            ORDER BY
                              report.as_of DESC,
                              CASE
                                WHEN report.state_since <= $79::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $80::timestamptz)
                              END = ANY ($81::text[]) DESC,
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
                                  recorded_at <= $82::timestamptz
                              ) report
                            WHERE
                              report.project_id = leaf.id
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
                              AND (
                                report.percent IS NOT NULL
                                OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                              )
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
                              recorded_at <= $95::timestamptz
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $96::date
                              AND listing.recorded_at <= $97::timestamptz
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
                                  recorded_at <= $98::timestamptz
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
                              recorded_at <= $101::timestamptz
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $102::date
                              AND listing.recorded_at <= $103::timestamptz
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
                                recorded_at <= $104::timestamptz
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
                                recorded_at <= $105::timestamptz
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
                              recorded_at <= $106::timestamptz
                          ) figure
                        WHERE
                          figure.project_id = p.id
                          AND figure.extent = 'WHOLE'
                          AND (
                            figure.as_of IS NULL
                            OR figure.as_of <= $107::date
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
                                      recorded_at <= $108::timestamptz
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
                                      recorded_at <= $109::timestamptz
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
                                    recorded_at <= $110::timestamptz
                                ) figure
                              WHERE
                                figure.project_id = leaf.id
                                AND figure.extent = 'WHOLE'
                                AND (
                                  figure.as_of IS NULL
                                  OR figure.as_of <= $111::date
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
                              recorded_at <= $112::timestamptz
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $113::date
                              AND listing.recorded_at <= $114::timestamptz
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
                                  recorded_at <= $115::timestamptz
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
                        recorded_at <= $118::timestamptz
                    ) report
                  WHERE
                    report.project_id = p.id
                    AND report.as_of <= $119::date
                    AND CASE
                      WHEN report.state_since <= $120::timestamptz THEN report.state
                      ELSE report_state_at (report.id, report.state, report.state_since, $121::timestamptz)
                    END = ANY ($122::text[])
                    AND (
                      report.superseded_at IS NULL
                      OR report.superseded_at > $123::timestamptz
                      OR NOT EXISTS (
                        SELECT
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              progress_report
                            WHERE
                              recorded_at <= $124::timestamptz
                          ) correction
                        WHERE
                          correction.supersedes_id = report.id
                          AND CASE
                            WHEN correction.state_since <= $125::timestamptz THEN correction.state
                            ELSE report_state_at (correction.id, correction.state, correction.state_since, $126::timestamptz)
                          END = ANY ($127::text[])
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
                            recorded_at <= $128::timestamptz
                        ) report
                      WHERE
                        report.project_id = tree.project_id
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
                    )
                )
              ) AS "hasReports"
            OFFSET
              0
          ) found
      )
  ) AS count
FROM
  unnest(
    (
      SELECT
        $138::integer[]
    )::integer[]
  ) owner (id);

-- $1, $3, $4, $6, $10, $11, $13, $14, $21, $22, $27, $29, $30, $32, $33, $34, $35, $37, $38, $40, $42, $43, $45, $46, $48, $49, $50, $51, $53, $54, $56, $58, $59, $61, $62, $63, $64, $66, $67, $69, $71, $72, $74, $75, $76, $77, $79, $80, $82, $84, $85, $87, $88, $89, $90, $92, $93, $95, $97, $98, $100, $101, $103, $104, $105, $106, $108, $109, $110, $112, $114, $115, $117, $118, $120, $121, $123, $124, $125, $126, $128, $130, $131, $133, $134, $135, $136 = 2021-10-28T02:00:00.000Z
-- $2, $7, $9, $28, $41, $44, $57, $70, $83, $96, $99, $102, $107, $111, $113, $116, $119, $129 = "2021-10-28"
-- $5 = "TH-90"
-- $8 = ["EC1","EC2"]
-- $12 = "TH-CL-GULF"
-- $15 = "ID"
-- $16 = ["P99"]
-- $17 = "ท่าเรือ"
-- $18 = "2010-01-01"
-- $19, $20 = false
-- $23 = ["DROPPED"]
-- $24 = 80
-- $25 = "500000000"
-- $26 = true
-- $31, $36, $47, $52, $60, $65, $73, $78, $86, $91, $122, $127, $132, $137 = ["PUBLISHED","CERTIFIED"]
-- $39, $55, $68, $81, $94 = ["CERTIFIED"]
-- $138 = 6
-- $139 = <ids>
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
                                    recorded_at <= $4::timestamptz
                                ) located
                            ) reached
                        ) own
                        JOIN province related ON related.id = own.key
                      WHERE
                        own.project_id = p.id
                        AND (related.code = $5)
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
                                effective_project_corridor ($6::timestamptz) assigned
                                JOIN corridor ON corridor.id = assigned.corridor_id
                              WHERE
                                in_force (corridor.valid_from, corridor.valid_to, $7::date)
                            ) reached
                        ) own
                        JOIN corridor related ON related.id = own.key
                      WHERE
                        own.project_id = p.id
                        AND (related.code = ANY ($8::text[]))
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
                                    in_force (valid_from, valid_to, $9::date)
                                    AND recorded_at <= $10::timestamptz
                                ) member
                                JOIN (
                                  SELECT
                                    *
                                  FROM
                                    project_province
                                  WHERE
                                    recorded_at <= $11::timestamptz
                                ) located ON located.province_id = member.province_id
                            ) reached
                        ) own
                        JOIN
                      cluster related ON related.id = own.key
                      WHERE
                        own.project_id = p.id
                        AND (related.code = $12)
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
                                    recorded_at <= $13::timestamptz
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
                                    recorded_at <= $14::timestamptz
                                ) assigned
                            ) reached
                        ) own
                        JOIN member_state related ON related.id = own.key
                      WHERE
                        own.project_id = p.id
                        AND (related.code = $15)
                    )
                  )
                ) IS NOT TRUE
              )
              AND (
                p.code IS NOT NULL
                AND p.code <> ALL ($16::text[])
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
                        '%' || like_pattern ($17) || '%'
                    )
                )
              )
              AND (p.starts_on >= $18::date)
              AND (p.ends_on IS NOT NULL)
              AND (p.cross_border = $19)
              AND (p.is_sample = $20)
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
                            effective_project_sector ($21::timestamptz)
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
                        effective_project_body ($22::timestamptz) owned
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
                    AND found.stage <> ALL ($23::text[])
                  )
                  AND ((found.percent)::float8 < $24::float8)
                  AND (found."costUsd" <= $25::numeric)
                  AND (found."hasReports" = $26)
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
                          recorded_at <= $27::timestamptz
                      ) report
                    WHERE
                      report.project_id = p.id
                      AND report.as_of <= $28::date
                      AND CASE
                        WHEN report.state_since <= $29::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $30::timestamptz)
                      END = ANY ($31::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $32::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $33::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $34::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $35::timestamptz)
                            END = ANY ($36::text[])
                        )
                      )
                      AND report.stage IS NOT NULL
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $37::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $38::timestamptz)
                      END = ANY ($39::text[]) DESC,
                      report.recorded_at DESC,
                      report.id DESC
                    LIMIT
                      1
                  ) AS "stage",
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
                                  recorded_at <= $40::timestamptz
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $41::date
                                  AND listing.recorded_at <= $42::timestamptz
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
                                recorded_at <= $43::timestamptz
                            ) report
                          WHERE
                            report.project_id = p.id
                            AND report.as_of <= $44::date
                            AND CASE
                              WHEN report.state_since <= $45::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $46::timestamptz)
                            END = ANY ($47::text[])
                            AND (
                              report.superseded_at IS NULL
                              OR report.superseded_at > $48::timestamptz
                              OR NOT EXISTS (
                                SELECT
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $49::timestamptz
                                  ) correction
                                WHERE
                                  correction.supersedes_id = report.id
                                  AND CASE
                                    WHEN correction.state_since <= $50::timestamptz THEN correction.state
                                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $51::timestamptz)
                                  END = ANY ($52::text[])
                              )
                            )
                            AND report.stage IS NOT NULL
                          ORDER BY
                            report.as_of DESC,
                            CASE
                              WHEN report.state_since <= $53::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $54::timestamptz)
                            END = ANY ($55::text[]) DESC,
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
                                recorded_at <= $56::timestamptz
                            ) report
                          WHERE
                            report.project_id = p.id
                            AND report.as_of <= $57::date
                            AND CASE
                              WHEN report.state_since <= $58::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $59::timestamptz)
                            END = ANY ($60::text[])
                            AND (
                              report.superseded_at IS NULL
                              OR report.superseded_at > $61::timestamptz
                              OR NOT EXISTS (
                                SELECT
                                FROM
                                  (
                                    SELECT
                                      *
                                    FROM
                                      progress_report
                                    WHERE
                                      recorded_at <= $62::timestamptz
                                  ) correction
                                WHERE
                                  correction.supersedes_id = report.id
                                  AND CASE
                                    WHEN correction.state_since <= $63::timestamptz THEN correction.state
                                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $64::timestamptz)
                                  END = ANY ($65::text[])
                              )
                            )
                            AND (
                              report.percent IS NOT NULL
                              OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                            )
                          ORDER BY
                            report.as_of DESC,
                            CASE
                              WHEN report.state_since <= $66::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $67::timestamptz)
                            END = ANY ($68::text[]) DESC,
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
                                      recorded_at <= $69::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = leaf.id
                                  AND report.as_of <= $70::date
                                  AND CASE
                                    WHEN report.state_since <= $71::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $72::timestamptz)
                                  END = ANY ($73::text[])
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $74::timestamptz
                                    OR NOT EXISTS (
                                      SELECT
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            progress_report
                                          WHERE
                                            recorded_at <= $75::timestamptz
                                        ) correction
                                      WHERE
                                        correction.supersedes_id = report.id
                                        AND CASE
                                          WHEN correction.state_since <= $76::timestamptz THEN correction.state
                                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $77::timestamptz)
                                        END = ANY ($78::text[])
                                    )
                                  )
                                  AND report.stage IS NOT NULL
                                ORDER BY
                                  report.as_of DESC,
                                  CASE
                                    WHEN report.state_since <= $79::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $80::timestamptz)
                                  END = ANY ($81::text[]) DESC,
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
                                      recorded_at <= $82::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = leaf.id
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
                                  AND (
                                    report.percent IS NOT NULL
                                    OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                                  )
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
                                  recorded_at <= $95::timestamptz
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $96::date
                                  AND listing.recorded_at <= $97::timestamptz
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
                                      recorded_at <= $98::timestamptz
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
                                  recorded_at <= $101::timestamptz
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $102::date
                                  AND listing.recorded_at <= $103::timestamptz
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
                                    recorded_at <= $104::timestamptz
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
                                    recorded_at <= $105::timestamptz
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
                                  recorded_at <= $106::timestamptz
                              ) figure
                            WHERE
                              figure.project_id = p.id
                              AND figure.extent = 'WHOLE'
                              AND (
                                figure.as_of IS NULL
                                OR figure.as_of <= $107::date
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
                                          recorded_at <= $108::timestamptz
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
                                          recorded_at <= $109::timestamptz
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
                                        recorded_at <= $110::timestamptz
                                    ) figure
                                  WHERE
                                    figure.project_id = leaf.id
                                    AND figure.extent = 'WHOLE'
                                    AND (
                                      figure.as_of IS NULL
                                      OR figure.as_of <= $111::date
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
                                  recorded_at <= $112::timestamptz
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $113::date
                                  AND listing.recorded_at <= $114::timestamptz
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
                                      recorded_at <= $115::timestamptz
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
                            recorded_at <= $118::timestamptz
                        ) report
                      WHERE
                        report.project_id = p.id
                        AND report.as_of <= $119::date
                        AND CASE
                          WHEN report.state_since <= $120::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $121::timestamptz)
                        END = ANY ($122::text[])
                        AND (
                          report.superseded_at IS NULL
                          OR report.superseded_at > $123::timestamptz
                          OR NOT EXISTS (
                            SELECT
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  progress_report
                                WHERE
                                  recorded_at <= $124::timestamptz
                              ) correction
                            WHERE
                              correction.supersedes_id = report.id
                              AND CASE
                                WHEN correction.state_since <= $125::timestamptz THEN correction.state
                                ELSE report_state_at (correction.id, correction.state, correction.state_since, $126::timestamptz)
                              END = ANY ($127::text[])
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
                                recorded_at <= $128::timestamptz
                            ) report
                          WHERE
                            report.project_id = tree.project_id
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
                        )
                    )
                  ) AS "hasReports"
                OFFSET
                  0
              ) found
          )
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $138
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $139::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
