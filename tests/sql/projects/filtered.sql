-- $1, $2, $4, $8, $9, $11, $12, $19, $20, $25, $27, $28, $29, $31, $32, $34, $35, $36, $38, $40, $41, $42, $44, $46, $47, $48, $50, $52, $53, $54, $56, $57, $58, $59, $60, $61, $63, $64, $65, $67, $68, $69, $71, $72, $73, $75, $77, $78, $79 = 2021-10-28T02:00:00.000Z
-- $3 = "TH-90"
-- $5, $7, $26, $33, $39, $45, $51, $62, $66, $70, $76 = "2021-10-28"
-- $6 = ["EC1","EC2"]
-- $10 = "TH-CL-GULF"
-- $13 = "ID"
-- $14 = ["P99"]
-- $15 = "ท่าเรือ"
-- $16 = "2010-01-01"
-- $17, $18 = false
-- $21 = ["DROPPED"]
-- $22 = 80
-- $23 = "500000000"
-- $24 = true
-- $30, $37, $43, $49, $55, $74, $80 = ["CERTIFIED"]
-- $81 = <ids>
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
          project
        WHERE
          recorded_at <= $1::timestamptz
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
                                recorded_at <= $2::timestamptz
                            ) located
                        ) reached
                    ) own
                    JOIN province related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                    AND (related.code = $3)
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
                            effective_project_corridor ($4::timestamptz) assigned
                            JOIN corridor ON corridor.id = assigned.corridor_id
                          WHERE
                            in_force (corridor.valid_from, corridor.valid_to, $5::date)
                        ) reached
                    ) own
                    JOIN corridor related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                    AND (related.code = ANY ($6::text[]))
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
                                in_force (valid_from, valid_to, $7::date)
                                AND recorded_at <= $8::timestamptz
                            ) member
                            JOIN (
                              SELECT
                                *
                              FROM
                                project_province
                              WHERE
                                recorded_at <= $9::timestamptz
                            ) located ON located.province_id = member.province_id
                        ) reached
                    ) own
                    JOIN
                  cluster related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                    AND (related.code = $10)
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
                                recorded_at <= $11::timestamptz
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
                                recorded_at <= $12::timestamptz
                            ) assigned
                        ) reached
                    ) own
                    JOIN member_state related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                    AND (related.code = $13)
                )
              )
            ) IS NOT TRUE
          )
          AND (
            p.code IS NOT NULL
            AND p.code <> ALL ($14::text[])
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
                    '%' || like_pattern ($15) || '%'
                )
            )
          )
          AND (p.starts_on >= $16::date)
          AND (p.ends_on IS NOT NULL)
          AND (p.cross_border = $17)
          AND (p.is_sample = $18)
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
                        effective_project_sector ($19::timestamptz)
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
                    effective_project_body ($20::timestamptz) owned
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
                AND found.stage <> ALL ($21::text[])
              )
              AND ((found.percent)::float8 < $22::float8)
              AND (found."costUsd" <= $23::numeric)
              AND (found."hasReports" = $24)
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
                      recorded_at <= $25::timestamptz
                  ) report
                WHERE
                  report.project_id = p.id
                  AND report.as_of <= $26::date
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $27::timestamptz
                  )
                  AND CASE
                    WHEN report.state_since <= $28::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $29::timestamptz)
                  END = ANY ($30::text[])
                  AND report.stage IS NOT NULL
                ORDER BY
                  report.as_of DESC,
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
                          project
                        WHERE
                          recorded_at <= $31::timestamptz
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
                            recorded_at <= $32::timestamptz
                        ) report
                      WHERE
                        report.project_id = p.id
                        AND report.as_of <= $33::date
                        AND (
                          report.superseded_at IS NULL
                          OR report.superseded_at > $34::timestamptz
                        )
                        AND CASE
                          WHEN report.state_since <= $35::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $36::timestamptz)
                        END = ANY ($37::text[])
                        AND report.stage IS NOT NULL
                      ORDER BY
                        report.as_of DESC,
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
                            recorded_at <= $38::timestamptz
                        ) report
                      WHERE
                        report.project_id = p.id
                        AND report.as_of <= $39::date
                        AND (
                          report.superseded_at IS NULL
                          OR report.superseded_at > $40::timestamptz
                        )
                        AND CASE
                          WHEN report.state_since <= $41::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $42::timestamptz)
                        END = ANY ($43::text[])
                        AND (
                          report.percent IS NOT NULL
                          OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                        )
                      ORDER BY
                        report.as_of DESC,
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
                                  recorded_at <= $44::timestamptz
                              ) report
                            WHERE
                              report.project_id = leaf.id
                              AND report.as_of <= $45::date
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $46::timestamptz
                              )
                              AND CASE
                                WHEN report.state_since <= $47::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $48::timestamptz)
                              END = ANY ($49::text[])
                              AND report.stage IS NOT NULL
                            ORDER BY
                              report.as_of DESC,
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
                                  recorded_at <= $50::timestamptz
                              ) report
                            WHERE
                              report.project_id = leaf.id
                              AND report.as_of <= $51::date
                              AND (
                                report.superseded_at IS NULL
                                OR report.superseded_at > $52::timestamptz
                              )
                              AND CASE
                                WHEN report.state_since <= $53::timestamptz THEN report.state
                                ELSE report_state_at (report.id, report.state, report.state_since, $54::timestamptz)
                              END = ANY ($55::text[])
                              AND (
                                report.percent IS NOT NULL
                                OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                              )
                            ORDER BY
                              report.as_of DESC,
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
                          project
                        WHERE
                          recorded_at <= $56::timestamptz
                      ) leaf ON leaf.id = tree.project_id
                      AND NOT EXISTS (
                        SELECT
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              project
                            WHERE
                              recorded_at <= $57::timestamptz
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
                          project
                        WHERE
                          recorded_at <= $58::timestamptz
                      ) part
                    WHERE
                      part.parent_id = p.id
                  ) THEN (
                    SELECT
                      (
                        CASE preferred.currency
                          WHEN 'USD' THEN preferred.amount
                          ELSE round(
                            preferred.amount * (
                              CASE 'USD'
                                WHEN 'USD' THEN 1
                                ELSE (
                                  SELECT
                                    rate.per_usd
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        exchange_rate
                                      WHERE
                                        recorded_at <= $59::timestamptz
                                    ) rate
                                  WHERE
                                    rate.currency = 'USD'
                                    AND rate.as_of <= preferred.as_of
                                  ORDER BY
                                    rate.as_of DESC
                                  LIMIT
                                    1
                                )
                              END
                            ) / (
                              CASE preferred.currency
                                WHEN 'USD' THEN 1
                                ELSE (
                                  SELECT
                                    rate.per_usd
                                  FROM
                                    (
                                      SELECT
                                        *
                                      FROM
                                        exchange_rate
                                      WHERE
                                        recorded_at <= $60::timestamptz
                                    ) rate
                                  WHERE
                                    rate.currency = preferred.currency
                                    AND rate.as_of <= preferred.as_of
                                  ORDER BY
                                    rate.as_of DESC
                                  LIMIT
                                    1
                                )
                              END
                            ),
                            2
                          )
                        END
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
                              recorded_at <= $61::timestamptz
                          ) figure
                        WHERE
                          figure.project_id = p.id
                          AND figure.preferred
                          AND (
                            figure.as_of IS NULL
                            OR figure.as_of <= $62::date
                          )
                        ORDER BY
                          figure.as_of DESC NULLS LAST
                        LIMIT
                          1
                      ) preferred
                  )
                  ELSE (
                    SELECT
                      sum(
                        (
                          SELECT
                            (
                              CASE preferred.currency
                                WHEN 'USD' THEN preferred.amount
                                ELSE round(
                                  preferred.amount * (
                                    CASE 'USD'
                                      WHEN 'USD' THEN 1
                                      ELSE (
                                        SELECT
                                          rate.per_usd
                                        FROM
                                          (
                                            SELECT
                                              *
                                            FROM
                                              exchange_rate
                                            WHERE
                                              recorded_at <= $63::timestamptz
                                          ) rate
                                        WHERE
                                          rate.currency = 'USD'
                                          AND rate.as_of <= preferred.as_of
                                        ORDER BY
                                          rate.as_of DESC
                                        LIMIT
                                          1
                                      )
                                    END
                                  ) / (
                                    CASE preferred.currency
                                      WHEN 'USD' THEN 1
                                      ELSE (
                                        SELECT
                                          rate.per_usd
                                        FROM
                                          (
                                            SELECT
                                              *
                                            FROM
                                              exchange_rate
                                            WHERE
                                              recorded_at <= $64::timestamptz
                                          ) rate
                                        WHERE
                                          rate.currency = preferred.currency
                                          AND rate.as_of <= preferred.as_of
                                        ORDER BY
                                          rate.as_of DESC
                                        LIMIT
                                          1
                                      )
                                    END
                                  ),
                                  2
                                )
                              END
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
                                    recorded_at <= $65::timestamptz
                                ) figure
                              WHERE
                                figure.project_id = leaf.id
                                AND figure.preferred
                                AND (
                                  figure.as_of IS NULL
                                  OR figure.as_of <= $66::date
                                )
                              ORDER BY
                                figure.as_of DESC NULLS LAST
                              LIMIT
                                1
                            ) preferred
                        )
                      )
                    FROM
                      project_tree tree
                      JOIN (
                        SELECT
                          *
                        FROM
                          project
                        WHERE
                          recorded_at <= $67::timestamptz
                      ) leaf ON leaf.id = tree.project_id
                      AND NOT EXISTS (
                        SELECT
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              project
                            WHERE
                              recorded_at <= $68::timestamptz
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
                        recorded_at <= $69::timestamptz
                    ) report
                  WHERE
                    report.project_id = p.id
                    AND report.as_of <= $70::date
                    AND (
                      report.superseded_at IS NULL
                      OR report.superseded_at > $71::timestamptz
                    )
                    AND CASE
                      WHEN report.state_since <= $72::timestamptz THEN report.state
                      ELSE report_state_at (report.id, report.state, report.state_since, $73::timestamptz)
                    END = ANY ($74::text[])
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
                            recorded_at <= $75::timestamptz
                        ) report
                      WHERE
                        report.project_id = tree.project_id
                        AND report.as_of <= $76::date
                        AND (
                          report.superseded_at IS NULL
                          OR report.superseded_at > $77::timestamptz
                        )
                        AND CASE
                          WHEN report.state_since <= $78::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $79::timestamptz)
                        END = ANY ($80::text[])
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
        $81::integer[]
    )::integer[]
  ) owner (id);

-- $1, $2, $4, $8, $9, $11, $12, $19, $20, $25, $27, $28, $29, $31, $32, $34, $35, $36, $38, $40, $41, $42, $44, $46, $47, $48, $50, $52, $53, $54, $56, $57, $58, $59, $60, $61, $63, $64, $65, $67, $68, $69, $71, $72, $73, $75, $77, $78, $79 = 2021-10-28T02:00:00.000Z
-- $3 = "TH-90"
-- $5, $7, $26, $33, $39, $45, $51, $62, $66, $70, $76 = "2021-10-28"
-- $6 = ["EC1","EC2"]
-- $10 = "TH-CL-GULF"
-- $13 = "ID"
-- $14 = ["P99"]
-- $15 = "ท่าเรือ"
-- $16 = "2010-01-01"
-- $17, $18 = false
-- $21 = ["DROPPED"]
-- $22 = 80
-- $23 = "500000000"
-- $24 = true
-- $30, $37, $43, $49, $55, $74, $80 = ["CERTIFIED"]
-- $81 = 6
-- $82 = <ids>
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
              project
            WHERE
              recorded_at <= $1::timestamptz
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
                                    recorded_at <= $2::timestamptz
                                ) located
                            ) reached
                        ) own
                        JOIN province related ON related.id = own.key
                      WHERE
                        own.project_id = p.id
                        AND (related.code = $3)
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
                                effective_project_corridor ($4::timestamptz) assigned
                                JOIN corridor ON corridor.id = assigned.corridor_id
                              WHERE
                                in_force (corridor.valid_from, corridor.valid_to, $5::date)
                            ) reached
                        ) own
                        JOIN corridor related ON related.id = own.key
                      WHERE
                        own.project_id = p.id
                        AND (related.code = ANY ($6::text[]))
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
                                    in_force (valid_from, valid_to, $7::date)
                                    AND recorded_at <= $8::timestamptz
                                ) member
                                JOIN (
                                  SELECT
                                    *
                                  FROM
                                    project_province
                                  WHERE
                                    recorded_at <= $9::timestamptz
                                ) located ON located.province_id = member.province_id
                            ) reached
                        ) own
                        JOIN
                      cluster related ON related.id = own.key
                      WHERE
                        own.project_id = p.id
                        AND (related.code = $10)
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
                                    recorded_at <= $11::timestamptz
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
                                    recorded_at <= $12::timestamptz
                                ) assigned
                            ) reached
                        ) own
                        JOIN member_state related ON related.id = own.key
                      WHERE
                        own.project_id = p.id
                        AND (related.code = $13)
                    )
                  )
                ) IS NOT TRUE
              )
              AND (
                p.code IS NOT NULL
                AND p.code <> ALL ($14::text[])
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
                        '%' || like_pattern ($15) || '%'
                    )
                )
              )
              AND (p.starts_on >= $16::date)
              AND (p.ends_on IS NOT NULL)
              AND (p.cross_border = $17)
              AND (p.is_sample = $18)
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
                            effective_project_sector ($19::timestamptz)
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
                        effective_project_body ($20::timestamptz) owned
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
                    AND found.stage <> ALL ($21::text[])
                  )
                  AND ((found.percent)::float8 < $22::float8)
                  AND (found."costUsd" <= $23::numeric)
                  AND (found."hasReports" = $24)
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
                          recorded_at <= $25::timestamptz
                      ) report
                    WHERE
                      report.project_id = p.id
                      AND report.as_of <= $26::date
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $27::timestamptz
                      )
                      AND CASE
                        WHEN report.state_since <= $28::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $29::timestamptz)
                      END = ANY ($30::text[])
                      AND report.stage IS NOT NULL
                    ORDER BY
                      report.as_of DESC,
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
                              project
                            WHERE
                              recorded_at <= $31::timestamptz
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
                                recorded_at <= $32::timestamptz
                            ) report
                          WHERE
                            report.project_id = p.id
                            AND report.as_of <= $33::date
                            AND (
                              report.superseded_at IS NULL
                              OR report.superseded_at > $34::timestamptz
                            )
                            AND CASE
                              WHEN report.state_since <= $35::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $36::timestamptz)
                            END = ANY ($37::text[])
                            AND report.stage IS NOT NULL
                          ORDER BY
                            report.as_of DESC,
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
                                recorded_at <= $38::timestamptz
                            ) report
                          WHERE
                            report.project_id = p.id
                            AND report.as_of <= $39::date
                            AND (
                              report.superseded_at IS NULL
                              OR report.superseded_at > $40::timestamptz
                            )
                            AND CASE
                              WHEN report.state_since <= $41::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $42::timestamptz)
                            END = ANY ($43::text[])
                            AND (
                              report.percent IS NOT NULL
                              OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                            )
                          ORDER BY
                            report.as_of DESC,
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
                                      recorded_at <= $44::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = leaf.id
                                  AND report.as_of <= $45::date
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $46::timestamptz
                                  )
                                  AND CASE
                                    WHEN report.state_since <= $47::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $48::timestamptz)
                                  END = ANY ($49::text[])
                                  AND report.stage IS NOT NULL
                                ORDER BY
                                  report.as_of DESC,
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
                                      recorded_at <= $50::timestamptz
                                  ) report
                                WHERE
                                  report.project_id = leaf.id
                                  AND report.as_of <= $51::date
                                  AND (
                                    report.superseded_at IS NULL
                                    OR report.superseded_at > $52::timestamptz
                                  )
                                  AND CASE
                                    WHEN report.state_since <= $53::timestamptz THEN report.state
                                    ELSE report_state_at (report.id, report.state, report.state_since, $54::timestamptz)
                                  END = ANY ($55::text[])
                                  AND (
                                    report.percent IS NOT NULL
                                    OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                                  )
                                ORDER BY
                                  report.as_of DESC,
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
                              project
                            WHERE
                              recorded_at <= $56::timestamptz
                          ) leaf ON leaf.id = tree.project_id
                          AND NOT EXISTS (
                            SELECT
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  project
                                WHERE
                                  recorded_at <= $57::timestamptz
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
                              project
                            WHERE
                              recorded_at <= $58::timestamptz
                          ) part
                        WHERE
                          part.parent_id = p.id
                      ) THEN (
                        SELECT
                          (
                            CASE preferred.currency
                              WHEN 'USD' THEN preferred.amount
                              ELSE round(
                                preferred.amount * (
                                  CASE 'USD'
                                    WHEN 'USD' THEN 1
                                    ELSE (
                                      SELECT
                                        rate.per_usd
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            exchange_rate
                                          WHERE
                                            recorded_at <= $59::timestamptz
                                        ) rate
                                      WHERE
                                        rate.currency = 'USD'
                                        AND rate.as_of <= preferred.as_of
                                      ORDER BY
                                        rate.as_of DESC
                                      LIMIT
                                        1
                                    )
                                  END
                                ) / (
                                  CASE preferred.currency
                                    WHEN 'USD' THEN 1
                                    ELSE (
                                      SELECT
                                        rate.per_usd
                                      FROM
                                        (
                                          SELECT
                                            *
                                          FROM
                                            exchange_rate
                                          WHERE
                                            recorded_at <= $60::timestamptz
                                        ) rate
                                      WHERE
                                        rate.currency = preferred.currency
                                        AND rate.as_of <= preferred.as_of
                                      ORDER BY
                                        rate.as_of DESC
                                      LIMIT
                                        1
                                    )
                                  END
                                ),
                                2
                              )
                            END
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
                                  recorded_at <= $61::timestamptz
                              ) figure
                            WHERE
                              figure.project_id = p.id
                              AND figure.preferred
                              AND (
                                figure.as_of IS NULL
                                OR figure.as_of <= $62::date
                              )
                            ORDER BY
                              figure.as_of DESC NULLS LAST
                            LIMIT
                              1
                          ) preferred
                      )
                      ELSE (
                        SELECT
                          sum(
                            (
                              SELECT
                                (
                                  CASE preferred.currency
                                    WHEN 'USD' THEN preferred.amount
                                    ELSE round(
                                      preferred.amount * (
                                        CASE 'USD'
                                          WHEN 'USD' THEN 1
                                          ELSE (
                                            SELECT
                                              rate.per_usd
                                            FROM
                                              (
                                                SELECT
                                                  *
                                                FROM
                                                  exchange_rate
                                                WHERE
                                                  recorded_at <= $63::timestamptz
                                              ) rate
                                            WHERE
                                              rate.currency = 'USD'
                                              AND rate.as_of <= preferred.as_of
                                            ORDER BY
                                              rate.as_of DESC
                                            LIMIT
                                              1
                                          )
                                        END
                                      ) / (
                                        CASE preferred.currency
                                          WHEN 'USD' THEN 1
                                          ELSE (
                                            SELECT
                                              rate.per_usd
                                            FROM
                                              (
                                                SELECT
                                                  *
                                                FROM
                                                  exchange_rate
                                                WHERE
                                                  recorded_at <= $64::timestamptz
                                              ) rate
                                            WHERE
                                              rate.currency = preferred.currency
                                              AND rate.as_of <= preferred.as_of
                                            ORDER BY
                                              rate.as_of DESC
                                            LIMIT
                                              1
                                          )
                                        END
                                      ),
                                      2
                                    )
                                  END
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
                                        recorded_at <= $65::timestamptz
                                    ) figure
                                  WHERE
                                    figure.project_id = leaf.id
                                    AND figure.preferred
                                    AND (
                                      figure.as_of IS NULL
                                      OR figure.as_of <= $66::date
                                    )
                                  ORDER BY
                                    figure.as_of DESC NULLS LAST
                                  LIMIT
                                    1
                                ) preferred
                            )
                          )
                        FROM
                          project_tree tree
                          JOIN (
                            SELECT
                              *
                            FROM
                              project
                            WHERE
                              recorded_at <= $67::timestamptz
                          ) leaf ON leaf.id = tree.project_id
                          AND NOT EXISTS (
                            SELECT
                            FROM
                              (
                                SELECT
                                  *
                                FROM
                                  project
                                WHERE
                                  recorded_at <= $68::timestamptz
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
                            recorded_at <= $69::timestamptz
                        ) report
                      WHERE
                        report.project_id = p.id
                        AND report.as_of <= $70::date
                        AND (
                          report.superseded_at IS NULL
                          OR report.superseded_at > $71::timestamptz
                        )
                        AND CASE
                          WHEN report.state_since <= $72::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $73::timestamptz)
                        END = ANY ($74::text[])
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
                                recorded_at <= $75::timestamptz
                            ) report
                          WHERE
                            report.project_id = tree.project_id
                            AND report.as_of <= $76::date
                            AND (
                              report.superseded_at IS NULL
                              OR report.superseded_at > $77::timestamptz
                            )
                            AND CASE
                              WHEN report.state_since <= $78::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $79::timestamptz)
                            END = ANY ($80::text[])
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
          $81
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $82::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
