-- $1, $2, $4, $5, $6, $7, $9, $10, $13, $15, $18, $20, $21, $22, $24, $25, $26, $27, $29, $30, $31, $32, $34, $35, $37, $38, $39, $40, $41, $42, $43, $44, $46, $47, $48, $49, $50, $51, $53, $54, $56, $57, $58, $59, $61, $62, $63, $64, $67, $68, $70, $71, $73, $74, $76, $77 = 2021-10-28T02:00:00.000Z
-- $3, $8, $11, $12, $14, $16, $17, $19, $23, $28, $33, $36, $45, $52, $55, $60, $65, $69, $72, $75, $78 = "2021-10-28"
-- $66 = "EN"
-- $79 = 6
-- $80 = <ids>
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
              AND project.relevance = 'PROGRAMME'
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
                      AND true
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
                      changed.percent,
                      changed.stated,
                      changed.stage,
                      changed.planned,
                      changed.report_id,
                      changed.report_as_of,
                      changed.report_state,
                      changed.latest_id,
                      changed.latest_as_of
                    FROM
                      changed_states ($14::date, $15::timestamptz) changed
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
                            settled.valid_from <= $16::date
                            AND settled.valid_to > $17::date
                            AND settled.known_from <= $18::timestamptz
                          UNION ALL
                          SELECT
                            changed.project_id,
                            changed.percent,
                            changed.stated,
                            changed.stage,
                            changed.planned,
                            changed.report_id,
                            changed.report_as_of,
                            changed.report_state,
                            changed.latest_id,
                            changed.latest_as_of
                          FROM
                            changed_states ($19::date, $20::timestamptz) changed
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
                          recorded_at <= $21::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $22::timestamptz
                          )
                      ) project
                    WHERE
                      EXISTS (
                        SELECT
                        FROM
                          project_listing listing
                        WHERE
                          listing.project_id = project.id
                          AND listing.listed_from <= $23::date
                          AND listing.recorded_at <= $24::timestamptz
                          AND listing.withdrawn_at > $25::timestamptz
                      )
                      AND true
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
                              recorded_at <= $26::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $27::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $28::date
                              AND listing.recorded_at <= $29::timestamptz
                              AND listing.withdrawn_at > $30::timestamptz
                          )
                          AND true
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
                      recorded_at <= $31::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $32::timestamptz
                      )
                  ) schedule
                WHERE
                  schedule.project_id = p.id
                  AND (
                    schedule.as_of IS NULL
                    OR schedule.as_of <= $33::date
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
                          recorded_at <= $34::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $35::timestamptz
                          )
                      ) project
                    WHERE
                      EXISTS (
                        SELECT
                        FROM
                          project_listing listing
                        WHERE
                          listing.project_id = project.id
                          AND listing.listed_from <= $36::date
                          AND listing.recorded_at <= $37::timestamptz
                          AND listing.withdrawn_at > $38::timestamptz
                      )
                      AND true
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
                            recorded_at <= $39::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $40::timestamptz
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
                            recorded_at <= $41::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $42::timestamptz
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
                          recorded_at <= $43::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $44::timestamptz
                          )
                      ) figure
                    WHERE
                      figure.project_id = p.id
                      AND figure.extent = 'WHOLE'
                      AND (
                        figure.as_of IS NULL
                        OR figure.as_of <= $45::date
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
                                  recorded_at <= $46::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $47::timestamptz
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
                                  recorded_at <= $48::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $49::timestamptz
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
                                recorded_at <= $50::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $51::timestamptz
                                )
                            ) figure
                          WHERE
                            figure.project_id = leaf.id
                            AND figure.extent = 'WHOLE'
                            AND (
                              figure.as_of IS NULL
                              OR figure.as_of <= $52::date
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
                          recorded_at <= $53::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $54::timestamptz
                          )
                      ) project
                    WHERE
                      EXISTS (
                        SELECT
                        FROM
                          project_listing listing
                        WHERE
                          listing.project_id = project.id
                          AND listing.listed_from <= $55::date
                          AND listing.recorded_at <= $56::timestamptz
                          AND listing.withdrawn_at > $57::timestamptz
                      )
                      AND true
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
                              recorded_at <= $58::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $59::timestamptz
                              )
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
                              AND listing.withdrawn_at > $62::timestamptz
                          )
                          AND true
                      ) part
                    WHERE
                      part.parent_id = leaf.id
                  )
                WHERE
                  tree.ancestor_id = p.id
              )
            END
          ) ASC NULLS LAST,
          sort_key (
            coalesce(
              CASE
                WHEN p.renamed THEN coalesce(
                  (
                    SELECT
                      named.names
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          project_name
                        WHERE
                          recorded_at <= $63::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $64::timestamptz
                          )
                      ) named
                    WHERE
                      named.project_id = p.id
                      AND (
                        named.as_of IS NULL
                        OR named.as_of <= $65::date
                      )
                    ORDER BY
                      named.as_of DESC
                    LIMIT
                      1
                  ),
                  p.names
                )
                ELSE p.names
              END ->> $66,
              CASE
                WHEN p.renamed THEN coalesce(
                  (
                    SELECT
                      named.names
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          project_name
                        WHERE
                          recorded_at <= $67::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $68::timestamptz
                          )
                      ) named
                    WHERE
                      named.project_id = p.id
                      AND (
                        named.as_of IS NULL
                        OR named.as_of <= $69::date
                      )
                    ORDER BY
                      named.as_of DESC
                    LIMIT
                      1
                  ),
                  p.names
                )
                ELSE p.names
              END ->> 'EN',
              CASE
                WHEN p.renamed THEN coalesce(
                  (
                    SELECT
                      named.names
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          project_name
                        WHERE
                          recorded_at <= $70::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $71::timestamptz
                          )
                      ) named
                    WHERE
                      named.project_id = p.id
                      AND (
                        named.as_of IS NULL
                        OR named.as_of <= $72::date
                      )
                    ORDER BY
                      named.as_of DESC
                    LIMIT
                      1
                  ),
                  p.names
                )
                ELSE p.names
              END ->> 'TH',
              CASE
                WHEN p.renamed THEN coalesce(
                  (
                    SELECT
                      named.names
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          project_name
                        WHERE
                          recorded_at <= $73::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $74::timestamptz
                          )
                      ) named
                    WHERE
                      named.project_id = p.id
                      AND (
                        named.as_of IS NULL
                        OR named.as_of <= $75::date
                      )
                    ORDER BY
                      named.as_of DESC
                    LIMIT
                      1
                  ),
                  p.names
                )
                ELSE p.names
              END ->> 'MS',
              CASE
                WHEN p.renamed THEN coalesce(
                  (
                    SELECT
                      named.names
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          project_name
                        WHERE
                          recorded_at <= $76::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $77::timestamptz
                          )
                      ) named
                    WHERE
                      named.project_id = p.id
                      AND (
                        named.as_of IS NULL
                        OR named.as_of <= $78::date
                      )
                    ORDER BY
                      named.as_of DESC
                    LIMIT
                      1
                  ),
                  p.names
                )
                ELSE p.names
              END ->> 'ID'
            )
          ) COLLATE "C" ASC NULLS LAST,
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $79
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $80::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
