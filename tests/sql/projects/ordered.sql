-- $1, $3, $4, $6, $7, $9, $10, $12, $13, $14, $15, $17, $18, $20, $22, $23, $25, $26, $27, $28, $30, $31, $33, $35, $36, $38, $39, $40, $41, $43, $44, $46, $48, $49, $51, $52, $53, $54, $56, $57, $59, $61, $62, $64, $65, $67, $68, $69, $70, $72, $73, $74, $76, $78, $79, $81 = 2021-10-28T02:00:00.000Z
-- $2, $5, $8, $21, $34, $47, $60, $63, $66, $71, $75, $77, $80 = "2021-10-28"
-- $11, $16, $24, $29, $37, $42, $50, $55 = ["PUBLISHED","CERTIFIED"]
-- $19, $32, $45, $58 = ["CERTIFIED"]
-- $82 = "EN"
-- $83 = 6
-- $84 = <ids>
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
                          recorded_at <= $4::timestamptz
                      ) project
                    WHERE
                      EXISTS (
                        SELECT
                        FROM
                          project_listing listing
                        WHERE
                          listing.project_id = project.id
                          AND listing.listed_from <= $5::date
                          AND listing.recorded_at <= $6::timestamptz
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
                        recorded_at <= $7::timestamptz
                    ) report
                  WHERE
                    report.project_id = p.id
                    AND report.as_of <= $8::date
                    AND CASE
                      WHEN report.state_since <= $9::timestamptz THEN report.state
                      ELSE report_state_at (report.id, report.state, report.state_since, $10::timestamptz)
                    END = ANY ($11::text[])
                    AND (
                      report.superseded_at IS NULL
                      OR report.superseded_at > $12::timestamptz
                      OR NOT EXISTS (
                        SELECT
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              progress_report
                            WHERE
                              recorded_at <= $13::timestamptz
                          ) correction
                        WHERE
                          correction.supersedes_id = report.id
                          AND CASE
                            WHEN correction.state_since <= $14::timestamptz THEN correction.state
                            ELSE report_state_at (correction.id, correction.state, correction.state_since, $15::timestamptz)
                          END = ANY ($16::text[])
                      )
                    )
                    AND report.stage IS NOT NULL
                  ORDER BY
                    report.as_of DESC,
                    CASE
                      WHEN report.state_since <= $17::timestamptz THEN report.state
                      ELSE report_state_at (report.id, report.state, report.state_since, $18::timestamptz)
                    END = ANY ($19::text[]) DESC,
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
                        recorded_at <= $20::timestamptz
                    ) report
                  WHERE
                    report.project_id = p.id
                    AND report.as_of <= $21::date
                    AND CASE
                      WHEN report.state_since <= $22::timestamptz THEN report.state
                      ELSE report_state_at (report.id, report.state, report.state_since, $23::timestamptz)
                    END = ANY ($24::text[])
                    AND (
                      report.superseded_at IS NULL
                      OR report.superseded_at > $25::timestamptz
                      OR NOT EXISTS (
                        SELECT
                        FROM
                          (
                            SELECT
                              *
                            FROM
                              progress_report
                            WHERE
                              recorded_at <= $26::timestamptz
                          ) correction
                        WHERE
                          correction.supersedes_id = report.id
                          AND CASE
                            WHEN correction.state_since <= $27::timestamptz THEN correction.state
                            ELSE report_state_at (correction.id, correction.state, correction.state_since, $28::timestamptz)
                          END = ANY ($29::text[])
                      )
                    )
                    AND (
                      report.percent IS NOT NULL
                      OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                    )
                  ORDER BY
                    report.as_of DESC,
                    CASE
                      WHEN report.state_since <= $30::timestamptz THEN report.state
                      ELSE report_state_at (report.id, report.state, report.state_since, $31::timestamptz)
                    END = ANY ($32::text[]) DESC,
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
                              recorded_at <= $33::timestamptz
                          ) report
                        WHERE
                          report.project_id = leaf.id
                          AND report.as_of <= $34::date
                          AND CASE
                            WHEN report.state_since <= $35::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $36::timestamptz)
                          END = ANY ($37::text[])
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $38::timestamptz
                            OR NOT EXISTS (
                              SELECT
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $39::timestamptz
                                ) correction
                              WHERE
                                correction.supersedes_id = report.id
                                AND CASE
                                  WHEN correction.state_since <= $40::timestamptz THEN correction.state
                                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $41::timestamptz)
                                END = ANY ($42::text[])
                            )
                          )
                          AND report.stage IS NOT NULL
                        ORDER BY
                          report.as_of DESC,
                          CASE
                            WHEN report.state_since <= $43::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $44::timestamptz)
                          END = ANY ($45::text[]) DESC,
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
                              recorded_at <= $46::timestamptz
                          ) report
                        WHERE
                          report.project_id = leaf.id
                          AND report.as_of <= $47::date
                          AND CASE
                            WHEN report.state_since <= $48::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $49::timestamptz)
                          END = ANY ($50::text[])
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $51::timestamptz
                            OR NOT EXISTS (
                              SELECT
                              FROM
                                (
                                  SELECT
                                    *
                                  FROM
                                    progress_report
                                  WHERE
                                    recorded_at <= $52::timestamptz
                                ) correction
                              WHERE
                                correction.supersedes_id = report.id
                                AND CASE
                                  WHEN correction.state_since <= $53::timestamptz THEN correction.state
                                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $54::timestamptz)
                                END = ANY ($55::text[])
                            )
                          )
                          AND (
                            report.percent IS NOT NULL
                            OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                          )
                        ORDER BY
                          report.as_of DESC,
                          CASE
                            WHEN report.state_since <= $56::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $57::timestamptz)
                          END = ANY ($58::text[]) DESC,
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
                          recorded_at <= $59::timestamptz
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
                              recorded_at <= $62::timestamptz
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $63::date
                              AND listing.recorded_at <= $64::timestamptz
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
          p.ends_on ASC NULLS LAST,
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
                          recorded_at <= $65::timestamptz
                      ) project
                    WHERE
                      EXISTS (
                        SELECT
                        FROM
                          project_listing listing
                        WHERE
                          listing.project_id = project.id
                          AND listing.listed_from <= $66::date
                          AND listing.recorded_at <= $67::timestamptz
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
                            recorded_at <= $68::timestamptz
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
                            recorded_at <= $69::timestamptz
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
                          recorded_at <= $70::timestamptz
                      ) figure
                    WHERE
                      figure.project_id = p.id
                      AND figure.extent = 'WHOLE'
                      AND (
                        figure.as_of IS NULL
                        OR figure.as_of <= $71::date
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
                                  recorded_at <= $72::timestamptz
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
                                  recorded_at <= $73::timestamptz
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
                                recorded_at <= $74::timestamptz
                            ) figure
                          WHERE
                            figure.project_id = leaf.id
                            AND figure.extent = 'WHOLE'
                            AND (
                              figure.as_of IS NULL
                              OR figure.as_of <= $75::date
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
                          recorded_at <= $76::timestamptz
                      ) project
                    WHERE
                      EXISTS (
                        SELECT
                        FROM
                          project_listing listing
                        WHERE
                          listing.project_id = project.id
                          AND listing.listed_from <= $77::date
                          AND listing.recorded_at <= $78::timestamptz
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
                              recorded_at <= $79::timestamptz
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $80::date
                              AND listing.recorded_at <= $81::timestamptz
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
          sort_key (coalesce(p.names ->> $82, p.names ->> 'EN', p.names ->> 'TH', p.names ->> 'MS', p.names ->> 'ID')) COLLATE "C" ASC NULLS LAST,
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $83
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $84::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
