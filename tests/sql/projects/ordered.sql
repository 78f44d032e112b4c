-- $1, $2, $4, $5, $6, $7, $9, $10, $11, $13, $14, $16, $17, $18, $19, $21, $22, $24, $26, $27, $29, $30, $31, $32, $34, $35, $37, $39, $40, $42, $43, $44, $45, $47, $48, $50, $52, $53, $55, $56, $57, $58, $60, $61, $63, $64, $66, $67, $68, $69, $71, $72, $73, $74, $76, $77, $79, $80, $81, $82, $83, $84, $85, $86, $88, $89, $90, $91, $92, $93, $95, $96, $98, $99, $100, $101, $103, $104 = 2021-10-28T02:00:00.000Z
-- $3, $8, $12, $25, $38, $51, $65, $70, $75, $78, $87, $94, $97, $102 = "2021-10-28"
-- $15, $20, $28, $33, $41, $46, $54, $59 = ["PUBLISHED","CERTIFIED"]
-- $23, $36, $49, $62 = ["CERTIFIED"]
-- $105 = "EN"
-- $106 = 6
-- $107 = <ids>
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
                        recorded_at <= $11::timestamptz
                    ) report
                  WHERE
                    report.project_id = p.id
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
                    AND report.stage IS NOT NULL
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
                        recorded_at <= $24::timestamptz
                    ) report
                  WHERE
                    report.project_id = p.id
                    AND report.as_of <= $25::date
                    AND CASE
                      WHEN report.state_since <= $26::timestamptz THEN report.state
                      ELSE report_state_at (report.id, report.state, report.state_since, $27::timestamptz)
                    END = ANY ($28::text[])
                    AND (
                      report.superseded_at IS NULL
                      OR report.superseded_at > $29::timestamptz
                      OR NOT EXISTS (
                        SELECT
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              progress_report
                            WHERE
                              recorded_at <= $30::timestamptz
                          ) correction
                        WHERE
                          correction.supersedes_id = report.id
                          AND CASE
                            WHEN correction.state_since <= $31::timestamptz THEN correction.state
                            ELSE report_state_at (correction.id, correction.state, correction.state_since, $32::timestamptz)
                          END = ANY ($33::text[])
                      )
                    )
                    AND (
                      report.percent IS NOT NULL
                      OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                    )
                  ORDER BY
                    report.as_of DESC,
                    CASE
                      WHEN report.state_since <= $34::timestamptz THEN report.state
                      ELSE report_state_at (report.id, report.state, report.state_since, $35::timestamptz)
                    END = ANY ($36::text[]) DESC,
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
                              recorded_at <= $37::timestamptz
                          ) report
                        WHERE
                          report.project_id = leaf.id
                          AND report.as_of <= $38::date
                          AND CASE
                            WHEN report.state_since <= $39::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $40::timestamptz)
                          END = ANY ($41::text[])
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $42::timestamptz
                            OR NOT EXISTS (
                              SELECT
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $43::timestamptz
                                ) correction
                              WHERE
                                correction.supersedes_id = report.id
                                AND CASE
                                  WHEN correction.state_since <= $44::timestamptz THEN correction.state
                                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $45::timestamptz)
                                END = ANY ($46::text[])
                            )
                          )
                          AND report.stage IS NOT NULL
                        ORDER BY
                          report.as_of DESC,
                          CASE
                            WHEN report.state_since <= $47::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $48::timestamptz)
                          END = ANY ($49::text[]) DESC,
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
                          AND CASE
                            WHEN report.state_since <= $52::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $53::timestamptz)
                          END = ANY ($54::text[])
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $55::timestamptz
                            OR NOT EXISTS (
                              SELECT
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $56::timestamptz
                                ) correction
                              WHERE
                                correction.supersedes_id = report.id
                                AND CASE
                                  WHEN correction.state_since <= $57::timestamptz THEN correction.state
                                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $58::timestamptz)
                                END = ANY ($59::text[])
                            )
                          )
                          AND (
                            report.percent IS NOT NULL
                            OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                          )
                        ORDER BY
                          report.as_of DESC,
                          CASE
                            WHEN report.state_since <= $60::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $61::timestamptz)
                          END = ANY ($62::text[]) DESC,
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
                          recorded_at <= $63::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $64::timestamptz
                          )
                      ) project
                    WHERE
                      EXISTS (
                        SELECT
                        FROM
                          project_listing listing
                        WHERE
                          listing.project_id = project.id
                          AND listing.listed_from <= $65::date
                          AND listing.recorded_at <= $66::timestamptz
                          AND listing.withdrawn_at > $67::timestamptz
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
                              recorded_at <= $68::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $69::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $70::date
                              AND listing.recorded_at <= $71::timestamptz
                              AND listing.withdrawn_at > $72::timestamptz
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
                      recorded_at <= $73::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $74::timestamptz
                      )
                  ) schedule
                WHERE
                  schedule.project_id = p.id
                  AND (
                    schedule.as_of IS NULL
                    OR schedule.as_of <= $75::date
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
                          recorded_at <= $76::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $77::timestamptz
                          )
                      ) project
                    WHERE
                      EXISTS (
                        SELECT
                        FROM
                          project_listing listing
                        WHERE
                          listing.project_id = project.id
                          AND listing.listed_from <= $78::date
                          AND listing.recorded_at <= $79::timestamptz
                          AND listing.withdrawn_at > $80::timestamptz
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
                            recorded_at <= $81::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $82::timestamptz
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
                            recorded_at <= $83::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $84::timestamptz
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
                          recorded_at <= $85::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $86::timestamptz
                          )
                      ) figure
                    WHERE
                      figure.project_id = p.id
                      AND figure.extent = 'WHOLE'
                      AND (
                        figure.as_of IS NULL
                        OR figure.as_of <= $87::date
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
                                  recorded_at <= $88::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $89::timestamptz
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
                                  recorded_at <= $90::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $91::timestamptz
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
                                recorded_at <= $92::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $93::timestamptz
                                )
                            ) figure
                          WHERE
                            figure.project_id = leaf.id
                            AND figure.extent = 'WHOLE'
                            AND (
                              figure.as_of IS NULL
                              OR figure.as_of <= $94::date
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
                              recorded_at <= $100::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $101::timestamptz
                              )
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
                              AND listing.withdrawn_at > $104::timestamptz
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
          sort_key (coalesce(p.names ->> $105, p.names ->> 'EN', p.names ->> 'TH', p.names ->> 'MS', p.names ->> 'ID')) COLLATE "C" ASC NULLS LAST,
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $106
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $107::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
