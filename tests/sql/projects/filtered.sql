-- $1, $3, $6, $8, $10, $11, $18, $19, $25, $26, $27, $28, $30, $31, $33, $34, $35, $36, $39, $40, $41, $42, $45, $46, $47, $48, $51, $52, $53, $54, $56, $57, $58, $59, $60, $61, $63, $64, $65, $67, $68, $69, $71, $72, $73, $74, $77, $78, $79, $80 = 2021-10-28T02:00:00.000Z
-- $2 = "TH-90"
-- $4, $7, $24, $32, $38, $44, $50, $62, $66, $70, $76 = "2021-10-28"
-- $5 = ["EC1","EC2"]
-- $9 = "TH-CL-GULF"
-- $12 = "ID"
-- $13 = ["P99"]
-- $14 = "ท่าเรือ"
-- $15 = "2010-01-01"
-- $16, $17 = false
-- $20 = ["DROPPED"]
-- $21 = 80
-- $22 = "500000000"
-- $23 = true
-- $29, $37, $43, $49, $55, $75, $81 = ["CERTIFIED"]
-- $82 = <ids>
SELECT
  scope.id AS "scopeId",
  (
    SELECT
      count(*)
    FROM
      project p
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
                            project_province located
                          WHERE
                            located.recorded_at <= $1::timestamptz
                        ) reached
                    ) own
                    JOIN province related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                    AND (related.code = $2)
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
                            effective_project_corridor ($3::timestamptz) assigned
                            JOIN corridor ON corridor.id = assigned.corridor_id
                          WHERE
                            in_force (corridor.valid_from, corridor.valid_to, $4::date)
                        ) reached
                    ) own
                    JOIN corridor related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                    AND (related.code = ANY ($5::text[]))
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
                            cluster_membership member
                            JOIN project_province located ON located.province_id = member.province_id
                            AND located.recorded_at <= $6::timestamptz
                          WHERE
                            in_force (member.valid_from, member.valid_to, $7::date)
                            AND member.recorded_at <= $8::timestamptz
                        ) reached
                    ) own
                    JOIN
                  cluster related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                    AND (related.code = $9)
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
                            project_province located
                            JOIN province ON province.id = located.province_id
                          WHERE
                            located.recorded_at <= $10::timestamptz
                          UNION ALL
                          SELECT
                            located.member_state_id,
                            0,
                            located.project_id
                          FROM
                            project_member_state located
                          WHERE
                            located.recorded_at <= $11::timestamptz
                        ) reached
                    ) own
                    JOIN member_state related ON related.id = own.key
                  WHERE
                    own.project_id = p.id
                    AND (related.code = $12)
                )
              )
            ) IS NOT TRUE
          )
          AND (
            p.code IS NOT NULL
            AND p.code <> ALL ($13::text[])
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
                    '%' || like_pattern ($14) || '%'
                )
            )
          )
          AND (p.starts_on >= $15::date)
          AND (p.ends_on IS NOT NULL)
          AND (p.cross_border = $16)
          AND (p.is_sample = $17)
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
                        effective_project_sector ($18::timestamptz)
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
                    effective_project_body ($19::timestamptz) owned
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
                AND found.stage <> ALL ($20::text[])
              )
              AND ((found.percent)::float8 < $21::float8)
              AND (found."costUsd" <= $22::numeric)
              AND (found."hasReports" = $23)
            )
          )
        FROM
          (
            SELECT
              (
                SELECT
                  report.stage
                FROM
                  progress_report report
                WHERE
                  report.project_id = p.id
                  AND report.as_of <= $24::date
                  AND report.recorded_at <= $25::timestamptz
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $26::timestamptz
                  )
                  AND CASE
                    WHEN report.state_since <= $27::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $28::timestamptz)
                  END = ANY ($29::text[])
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
                  WHEN p.recorded_at <= $30::timestamptz
                  AND NOT EXISTS (
                    SELECT
                    FROM
                      project part
                    WHERE
                      part.parent_id = p.id
                      AND part.recorded_at <= $31::timestamptz
                  ) THEN CASE
                    WHEN (
                      SELECT
                        report.stage
                      FROM
                        progress_report report
                      WHERE
                        report.project_id = p.id
                        AND report.as_of <= $32::date
                        AND report.recorded_at <= $33::timestamptz
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
                        progress_report report
                      WHERE
                        report.project_id = p.id
                        AND report.as_of <= $38::date
                        AND report.recorded_at <= $39::timestamptz
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
                              progress_report report
                            WHERE
                              report.project_id = leaf.id
                              AND report.as_of <= $44::date
                              AND report.recorded_at <= $45::timestamptz
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
                              progress_report report
                            WHERE
                              report.project_id = leaf.id
                              AND report.as_of <= $50::date
                              AND report.recorded_at <= $51::timestamptz
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
                      JOIN project leaf ON leaf.id = tree.project_id
                      AND leaf.recorded_at <= $56::timestamptz
                      AND NOT EXISTS (
                        SELECT
                        FROM
                          project part
                        WHERE
                          part.parent_id = leaf.id
                          AND part.recorded_at <= $57::timestamptz
                      )
                    WHERE
                      tree.ancestor_id = p.id
                  )
                END
              ) AS "percent",
              (
                CASE
                  WHEN p.recorded_at <= $58::timestamptz
                  AND NOT EXISTS (
                    SELECT
                    FROM
                      project part
                    WHERE
                      part.parent_id = p.id
                      AND part.recorded_at <= $59::timestamptz
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
                                    exchange_rate rate
                                  WHERE
                                    rate.currency = 'USD'
                                    AND rate.as_of <= preferred.as_of
                                    AND rate.recorded_at <= $60::timestamptz
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
                                    exchange_rate rate
                                  WHERE
                                    rate.currency = preferred.currency
                                    AND rate.as_of <= preferred.as_of
                                    AND rate.recorded_at <= $61::timestamptz
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
                          cost_figure figure
                        WHERE
                          figure.project_id = p.id
                          AND figure.preferred
                          AND (
                            figure.as_of IS NULL
                            OR figure.as_of <= $62::date
                          )
                          AND figure.recorded_at <= $63::timestamptz
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
                                          exchange_rate rate
                                        WHERE
                                          rate.currency = 'USD'
                                          AND rate.as_of <= preferred.as_of
                                          AND rate.recorded_at <= $64::timestamptz
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
                                          exchange_rate rate
                                        WHERE
                                          rate.currency = preferred.currency
                                          AND rate.as_of <= preferred.as_of
                                          AND rate.recorded_at <= $65::timestamptz
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
                                cost_figure figure
                              WHERE
                                figure.project_id = leaf.id
                                AND figure.preferred
                                AND (
                                  figure.as_of IS NULL
                                  OR figure.as_of <= $66::date
                                )
                                AND figure.recorded_at <= $67::timestamptz
                              ORDER BY
                                figure.as_of DESC NULLS LAST
                              LIMIT
                                1
                            ) preferred
                        )
                      )
                    FROM
                      project_tree tree
                      JOIN project leaf ON leaf.id = tree.project_id
                      AND leaf.recorded_at <= $68::timestamptz
                      AND NOT EXISTS (
                        SELECT
                        FROM
                          project part
                        WHERE
                          part.parent_id = leaf.id
                          AND part.recorded_at <= $69::timestamptz
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
                    progress_report report
                  WHERE
                    report.project_id = p.id
                    AND report.as_of <= $70::date
                    AND report.recorded_at <= $71::timestamptz
                    AND (
                      report.superseded_at IS NULL
                      OR report.superseded_at > $72::timestamptz
                    )
                    AND CASE
                      WHEN report.state_since <= $73::timestamptz THEN report.state
                      ELSE report_state_at (report.id, report.state, report.state_since, $74::timestamptz)
                    END = ANY ($75::text[])
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
                        progress_report report
                      WHERE
                        report.project_id = tree.project_id
                        AND report.as_of <= $76::date
                        AND report.recorded_at <= $77::timestamptz
                        AND (
                          report.superseded_at IS NULL
                          OR report.superseded_at > $78::timestamptz
                        )
                        AND CASE
                          WHEN report.state_since <= $79::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $80::timestamptz)
                        END = ANY ($81::text[])
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
        $82::integer[]
    )::integer[]
  ) scope (id);

-- $1, $3, $6, $8, $10, $11, $18, $19, $25, $26, $27, $28, $30, $31, $33, $34, $35, $36, $39, $40, $41, $42, $45, $46, $47, $48, $51, $52, $53, $54, $56, $57, $58, $59, $60, $61, $63, $64, $65, $67, $68, $69, $71, $72, $73, $74, $77, $78, $79, $80 = 2021-10-28T02:00:00.000Z
-- $2 = "TH-90"
-- $4, $7, $24, $32, $38, $44, $50, $62, $66, $70, $76 = "2021-10-28"
-- $5 = ["EC1","EC2"]
-- $9 = "TH-CL-GULF"
-- $12 = "ID"
-- $13 = ["P99"]
-- $14 = "ท่าเรือ"
-- $15 = "2010-01-01"
-- $16, $17 = false
-- $20 = ["DROPPED"]
-- $21 = 80
-- $22 = "500000000"
-- $23 = true
-- $29, $37, $43, $49, $55, $75, $81 = ["CERTIFIED"]
-- $82 = 6
-- $83 = <ids>
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
          project p
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
                                project_province located
                              WHERE
                                located.recorded_at <= $1::timestamptz
                            ) reached
                        ) own
                        JOIN province related ON related.id = own.key
                      WHERE
                        own.project_id = p.id
                        AND (related.code = $2)
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
                                effective_project_corridor ($3::timestamptz) assigned
                                JOIN corridor ON corridor.id = assigned.corridor_id
                              WHERE
                                in_force (corridor.valid_from, corridor.valid_to, $4::date)
                            ) reached
                        ) own
                        JOIN corridor related ON related.id = own.key
                      WHERE
                        own.project_id = p.id
                        AND (related.code = ANY ($5::text[]))
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
                                cluster_membership member
                                JOIN project_province located ON located.province_id = member.province_id
                                AND located.recorded_at <= $6::timestamptz
                              WHERE
                                in_force (member.valid_from, member.valid_to, $7::date)
                                AND member.recorded_at <= $8::timestamptz
                            ) reached
                        ) own
                        JOIN
                      cluster related ON related.id = own.key
                      WHERE
                        own.project_id = p.id
                        AND (related.code = $9)
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
                                project_province located
                                JOIN province ON province.id = located.province_id
                              WHERE
                                located.recorded_at <= $10::timestamptz
                              UNION ALL
                              SELECT
                                located.member_state_id,
                                0,
                                located.project_id
                              FROM
                                project_member_state located
                              WHERE
                                located.recorded_at <= $11::timestamptz
                            ) reached
                        ) own
                        JOIN member_state related ON related.id = own.key
                      WHERE
                        own.project_id = p.id
                        AND (related.code = $12)
                    )
                  )
                ) IS NOT TRUE
              )
              AND (
                p.code IS NOT NULL
                AND p.code <> ALL ($13::text[])
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
                        '%' || like_pattern ($14) || '%'
                    )
                )
              )
              AND (p.starts_on >= $15::date)
              AND (p.ends_on IS NOT NULL)
              AND (p.cross_border = $16)
              AND (p.is_sample = $17)
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
                            effective_project_sector ($18::timestamptz)
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
                        effective_project_body ($19::timestamptz) owned
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
                    AND found.stage <> ALL ($20::text[])
                  )
                  AND ((found.percent)::float8 < $21::float8)
                  AND (found."costUsd" <= $22::numeric)
                  AND (found."hasReports" = $23)
                )
              )
            FROM
              (
                SELECT
                  (
                    SELECT
                      report.stage
                    FROM
                      progress_report report
                    WHERE
                      report.project_id = p.id
                      AND report.as_of <= $24::date
                      AND report.recorded_at <= $25::timestamptz
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $26::timestamptz
                      )
                      AND CASE
                        WHEN report.state_since <= $27::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $28::timestamptz)
                      END = ANY ($29::text[])
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
                      WHEN p.recorded_at <= $30::timestamptz
                      AND NOT EXISTS (
                        SELECT
                        FROM
                          project part
                        WHERE
                          part.parent_id = p.id
                          AND part.recorded_at <= $31::timestamptz
                      ) THEN CASE
                        WHEN (
                          SELECT
                            report.stage
                          FROM
                            progress_report report
                          WHERE
                            report.project_id = p.id
                            AND report.as_of <= $32::date
                            AND report.recorded_at <= $33::timestamptz
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
                            progress_report report
                          WHERE
                            report.project_id = p.id
                            AND report.as_of <= $38::date
                            AND report.recorded_at <= $39::timestamptz
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
                                  progress_report report
                                WHERE
                                  report.project_id = leaf.id
                                  AND report.as_of <= $44::date
                                  AND report.recorded_at <= $45::timestamptz
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
                                  progress_report report
                                WHERE
                                  report.project_id = leaf.id
                                  AND report.as_of <= $50::date
                                  AND report.recorded_at <= $51::timestamptz
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
                          JOIN project leaf ON leaf.id = tree.project_id
                          AND leaf.recorded_at <= $56::timestamptz
                          AND NOT EXISTS (
                            SELECT
                            FROM
                              project part
                            WHERE
                              part.parent_id = leaf.id
                              AND part.recorded_at <= $57::timestamptz
                          )
                        WHERE
                          tree.ancestor_id = p.id
                      )
                    END
                  ) AS "percent",
                  (
                    CASE
                      WHEN p.recorded_at <= $58::timestamptz
                      AND NOT EXISTS (
                        SELECT
                        FROM
                          project part
                        WHERE
                          part.parent_id = p.id
                          AND part.recorded_at <= $59::timestamptz
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
                                        exchange_rate rate
                                      WHERE
                                        rate.currency = 'USD'
                                        AND rate.as_of <= preferred.as_of
                                        AND rate.recorded_at <= $60::timestamptz
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
                                        exchange_rate rate
                                      WHERE
                                        rate.currency = preferred.currency
                                        AND rate.as_of <= preferred.as_of
                                        AND rate.recorded_at <= $61::timestamptz
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
                              cost_figure figure
                            WHERE
                              figure.project_id = p.id
                              AND figure.preferred
                              AND (
                                figure.as_of IS NULL
                                OR figure.as_of <= $62::date
                              )
                              AND figure.recorded_at <= $63::timestamptz
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
                                              exchange_rate rate
                                            WHERE
                                              rate.currency = 'USD'
                                              AND rate.as_of <= preferred.as_of
                                              AND rate.recorded_at <= $64::timestamptz
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
                                              exchange_rate rate
                                            WHERE
                                              rate.currency = preferred.currency
                                              AND rate.as_of <= preferred.as_of
                                              AND rate.recorded_at <= $65::timestamptz
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
                                    cost_figure figure
                                  WHERE
                                    figure.project_id = leaf.id
                                    AND figure.preferred
                                    AND (
                                      figure.as_of IS NULL
                                      OR figure.as_of <= $66::date
                                    )
                                    AND figure.recorded_at <= $67::timestamptz
                                  ORDER BY
                                    figure.as_of DESC NULLS LAST
                                  LIMIT
                                    1
                                ) preferred
                            )
                          )
                        FROM
                          project_tree tree
                          JOIN project leaf ON leaf.id = tree.project_id
                          AND leaf.recorded_at <= $68::timestamptz
                          AND NOT EXISTS (
                            SELECT
                            FROM
                              project part
                            WHERE
                              part.parent_id = leaf.id
                              AND part.recorded_at <= $69::timestamptz
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
                        progress_report report
                      WHERE
                        report.project_id = p.id
                        AND report.as_of <= $70::date
                        AND report.recorded_at <= $71::timestamptz
                        AND (
                          report.superseded_at IS NULL
                          OR report.superseded_at > $72::timestamptz
                        )
                        AND CASE
                          WHEN report.state_since <= $73::timestamptz THEN report.state
                          ELSE report_state_at (report.id, report.state, report.state_since, $74::timestamptz)
                        END = ANY ($75::text[])
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
                            progress_report report
                          WHERE
                            report.project_id = tree.project_id
                            AND report.as_of <= $76::date
                            AND report.recorded_at <= $77::timestamptz
                            AND (
                              report.superseded_at IS NULL
                              OR report.superseded_at > $78::timestamptz
                            )
                            AND CASE
                              WHEN report.state_since <= $79::timestamptz THEN report.state
                              ELSE report_state_at (report.id, report.state, report.state_since, $80::timestamptz)
                            END = ANY ($81::text[])
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
          $82
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $83::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
