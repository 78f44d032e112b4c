-- $1, $2, $4, $5, $6, $7, $10, $11, $12, $13, $16, $17, $18, $19, $22, $23, $24, $25, $27, $28, $29, $30, $31, $32, $34, $35, $36, $38, $39, $40 = 2021-10-28T02:00:00.000Z
-- $3, $9, $15, $21, $33, $37 = "2021-10-28"
-- $8, $14, $20, $26 = ["CERTIFIED"]
-- $41 = "EN"
-- $42 = 6
-- $43 = <ids>
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
          AND true
        ORDER BY
          (
            CASE
              WHEN p.recorded_at <= $1::timestamptz
              AND NOT EXISTS (
                SELECT
                FROM
                  project part
                WHERE
                  part.parent_id = p.id
                  AND part.recorded_at <= $2::timestamptz
              ) THEN CASE
                WHEN (
                  SELECT
                    report.stage
                  FROM
                    progress_report report
                  WHERE
                    report.project_id = p.id
                    AND report.as_of <= $3::date
                    AND report.recorded_at <= $4::timestamptz
                    AND (
                      report.superseded_at IS NULL
                      OR report.superseded_at > $5::timestamptz
                    )
                    AND CASE
                      WHEN report.state_since <= $6::timestamptz THEN report.state
                      ELSE report_state_at (report.id, report.state, report.state_since, $7::timestamptz)
                    END = ANY ($8::text[])
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
                    AND report.as_of <= $9::date
                    AND report.recorded_at <= $10::timestamptz
                    AND (
                      report.superseded_at IS NULL
                      OR report.superseded_at > $11::timestamptz
                    )
                    AND CASE
                      WHEN report.state_since <= $12::timestamptz THEN report.state
                      ELSE report_state_at (report.id, report.state, report.state_since, $13::timestamptz)
                    END = ANY ($14::text[])
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
                          AND report.as_of <= $15::date
                          AND report.recorded_at <= $16::timestamptz
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $17::timestamptz
                          )
                          AND CASE
                            WHEN report.state_since <= $18::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $19::timestamptz)
                          END = ANY ($20::text[])
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
                          AND report.as_of <= $21::date
                          AND report.recorded_at <= $22::timestamptz
                          AND (
                            report.superseded_at IS NULL
                            OR report.superseded_at > $23::timestamptz
                          )
                          AND CASE
                            WHEN report.state_since <= $24::timestamptz THEN report.state
                            ELSE report_state_at (report.id, report.state, report.state_since, $25::timestamptz)
                          END = ANY ($26::text[])
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
                  AND leaf.recorded_at <= $27::timestamptz
                  AND NOT EXISTS (
                    SELECT
                    FROM
                      project part
                    WHERE
                      part.parent_id = leaf.id
                      AND part.recorded_at <= $28::timestamptz
                  )
                WHERE
                  tree.ancestor_id = p.id
              )
            END
          ) DESC NULLS LAST,
          p.ends_on ASC NULLS LAST,
          (
            CASE
              WHEN p.recorded_at <= $29::timestamptz
              AND NOT EXISTS (
                SELECT
                FROM
                  project part
                WHERE
                  part.parent_id = p.id
                  AND part.recorded_at <= $30::timestamptz
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
                                AND rate.recorded_at <= $31::timestamptz
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
                                AND rate.recorded_at <= $32::timestamptz
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
                        OR figure.as_of <= $33::date
                      )
                      AND figure.recorded_at <= $34::timestamptz
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
                                      AND rate.recorded_at <= $35::timestamptz
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
                                      AND rate.recorded_at <= $36::timestamptz
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
                              OR figure.as_of <= $37::date
                            )
                            AND figure.recorded_at <= $38::timestamptz
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
                  AND leaf.recorded_at <= $39::timestamptz
                  AND NOT EXISTS (
                    SELECT
                    FROM
                      project part
                    WHERE
                      part.parent_id = leaf.id
                      AND part.recorded_at <= $40::timestamptz
                  )
                WHERE
                  tree.ancestor_id = p.id
              )
            END
          ) ASC NULLS LAST,
          sort_key (coalesce(p.names ->> $41, p.names ->> 'EN', p.names ->> 'TH', p.names ->> 'MS', p.names ->> 'ID')) COLLATE "C" ASC NULLS LAST,
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $42
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $43::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
