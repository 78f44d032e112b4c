-- $1, $2, $3, $5, $6, $7, $9, $11, $12, $13, $15, $17, $18, $19, $21, $23, $24, $25, $27, $28, $29, $30, $31, $32, $34, $35, $36, $38, $39 = 2021-10-28T02:00:00.000Z
-- $4, $10, $16, $22, $33, $37 = "2021-10-28"
-- $8, $14, $20, $26 = ["CERTIFIED"]
-- $40 = "EN"
-- $41 = 6
-- $42 = <ids>
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
                      project
                    WHERE
                      recorded_at <= $2::timestamptz
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
                        recorded_at <= $3::timestamptz
                    ) report
                  WHERE
                    report.project_id = p.id
                    AND report.as_of <= $4::date
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
                    (
                      SELECT
                        *
                      FROM
                        progress_report
                      WHERE
                        recorded_at <= $9::timestamptz
                    ) report
                  WHERE
                    report.project_id = p.id
                    AND report.as_of <= $10::date
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
                          (
                            SELECT
                              *
                            FROM
                              progress_report
                            WHERE
                              recorded_at <= $15::timestamptz
                          ) report
                        WHERE
                          report.project_id = leaf.id
                          AND report.as_of <= $16::date
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
                          (
                            SELECT
                              *
                            FROM
                              progress_report
                            WHERE
                              recorded_at <= $21::timestamptz
                          ) report
                        WHERE
                          report.project_id = leaf.id
                          AND report.as_of <= $22::date
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
                  JOIN (
                    SELECT
                      *
                    FROM
                      project
                    WHERE
                      recorded_at <= $27::timestamptz
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
                          recorded_at <= $28::timestamptz
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
                      project
                    WHERE
                      recorded_at <= $29::timestamptz
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
                                    recorded_at <= $30::timestamptz
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
                                    recorded_at <= $31::timestamptz
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
                          recorded_at <= $32::timestamptz
                      ) figure
                    WHERE
                      figure.project_id = p.id
                      AND figure.preferred
                      AND (
                        figure.as_of IS NULL
                        OR figure.as_of <= $33::date
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
                                          recorded_at <= $34::timestamptz
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
                                          recorded_at <= $35::timestamptz
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
                                recorded_at <= $36::timestamptz
                            ) figure
                          WHERE
                            figure.project_id = leaf.id
                            AND figure.preferred
                            AND (
                              figure.as_of IS NULL
                              OR figure.as_of <= $37::date
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
                      recorded_at <= $38::timestamptz
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
                          recorded_at <= $39::timestamptz
                      ) part
                    WHERE
                      part.parent_id = leaf.id
                  )
                WHERE
                  tree.ancestor_id = p.id
              )
            END
          ) ASC NULLS LAST,
          sort_key (coalesce(p.names ->> $40, p.names ->> 'EN', p.names ->> 'TH', p.names ->> 'MS', p.names ->> 'ID')) COLLATE "C" ASC NULLS LAST,
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $41
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $42::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
