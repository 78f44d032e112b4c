-- $1, $2, $4, $5, $7, $8, $10, $11, $14, $15, $16, $17, $18, $19, $23, $25, $26, $27, $29, $30, $33, $35, $38, $40, $41, $42, $44, $45, $46, $47, $49, $50, $53, $55, $56, $57, $59, $60, $61, $62, $63, $64, $65, $66, $68, $69, $70, $71, $72, $73, $75, $76, $78, $79, $80, $81, $83, $84, $85, $86, $88, $89, $90, $91, $92, $93, $94, $95, $97, $98, $99, $100, $101, $102, $104, $105, $107, $108, $109, $110, $112, $113, $114, $115, $117, $118, $120, $121, $122, $124, $126, $128, $129, $131, $132, $134, $135, $137, $138 = 2021-10-28T02:00:00.000Z
-- $3, $6, $9, $12, $13, $20, $21, $22, $24, $28, $31, $32, $34, $36, $37, $39, $43, $48, $51, $52, $54, $58, $67, $74, $77, $82, $87, $96, $103, $106, $111, $116, $119, $123, $125, $127, $130, $133, $136 = "2021-10-28"
SELECT
  p.code AS c0,
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
              recorded_at <= $1::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $2::timestamptz
              )
          ) named
        WHERE
          named.project_id = p.id
          AND (
            named.as_of IS NULL
            OR named.as_of <= $3::date
          )
        ORDER BY
          named.as_of DESC
        LIMIT
          1
      ),
      p.names
    )
    ELSE p.names
  END ->> 'TH' AS c1,
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
              recorded_at <= $4::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $5::timestamptz
              )
          ) named
        WHERE
          named.project_id = p.id
          AND (
            named.as_of IS NULL
            OR named.as_of <= $6::date
          )
        ORDER BY
          named.as_of DESC
        LIMIT
          1
      ),
      p.names
    )
    ELSE p.names
  END ->> 'EN' AS c2,
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
              recorded_at <= $7::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $8::timestamptz
              )
          ) named
        WHERE
          named.project_id = p.id
          AND (
            named.as_of IS NULL
            OR named.as_of <= $9::date
          )
        ORDER BY
          named.as_of DESC
        LIMIT
          1
      ),
      p.names
    )
    ELSE p.names
  END ->> 'MS' AS c3,
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
              recorded_at <= $10::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $11::timestamptz
              )
          ) named
        WHERE
          named.project_id = p.id
          AND (
            named.as_of IS NULL
            OR named.as_of <= $12::date
          )
        ORDER BY
          named.as_of DESC
        LIMIT
          1
      ),
      p.names
    )
    ELSE p.names
  END ->> 'ID' AS c4,
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
          in_force (valid_from, valid_to, $13::date)
          AND recorded_at <= $14::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $15::timestamptz
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
          recorded_at <= $16::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $17::timestamptz
          )
      ) link
      JOIN member_state linked ON linked.id = link.member_state_id
    WHERE
      link.project_id = p.id
  ) AS c16,
  p.relevance AS c17,
  p.cross_border AS c18,
  schedule.starts_on AS c19,
  CASE
    WHEN schedule.starts_on IS NOT NULL THEN schedule.starts_on_precision
  END AS c20,
  schedule.ends_on AS c21,
  CASE
    WHEN schedule.ends_on IS NOT NULL THEN schedule.ends_on_precision
  END AS c22,
  coalesce(schedule.notes ->> 'EN', schedule.notes ->> 'TH', schedule.notes ->> 'MS', schedule.notes ->> 'ID') AS c23,
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
          recorded_at <= $18::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $19::timestamptz
          )
      ) schedule
    WHERE
      schedule.project_id = p.id
      AND (
        schedule.as_of IS NULL
        OR schedule.as_of <= $20::date
      )
      AND schedule.ends_on IS NOT NULL
  ) AS c24,
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
          settled.valid_from <= $21::date
          AND settled.valid_to > $22::date
          AND settled.known_from <= $23::timestamptz
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
          changed_states ($24::date, $25::timestamptz) changed
      ) known
    WHERE
      known.project_id = p.id
  ) AS c25,
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
              AND project.relevance = 'PROGRAMME'
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
              settled.valid_from <= $31::date
              AND settled.valid_to > $32::date
              AND settled.known_from <= $33::timestamptz
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
              changed_states ($34::date, $35::timestamptz) changed
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
                    settled.valid_from <= $36::date
                    AND settled.valid_to > $37::date
                    AND settled.known_from <= $38::timestamptz
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
                    changed_states ($39::date, $40::timestamptz) changed
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
                  recorded_at <= $41::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $42::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $43::date
                  AND listing.recorded_at <= $44::timestamptz
                  AND listing.withdrawn_at > $45::timestamptz
              )
              AND project.relevance = 'PROGRAMME'
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
                      recorded_at <= $46::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $47::timestamptz
                      )
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $48::date
                      AND listing.recorded_at <= $49::timestamptz
                      AND listing.withdrawn_at > $50::timestamptz
                  )
                  AND project.relevance = 'PROGRAMME'
              ) part
            WHERE
              part.parent_id = leaf.id
          )
        WHERE
          tree.ancestor_id = p.id
      )
    END
  )::float8 AS c26,
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
          settled.valid_from <= $51::date
          AND settled.valid_to > $52::date
          AND settled.known_from <= $53::timestamptz
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
          changed_states ($54::date, $55::timestamptz) changed
      ) known
    WHERE
      known.project_id = p.id
  ) AS c27,
  CASE
    WHEN leaf.is_leaf THEN cost.amount
  END AS c28,
  CASE
    WHEN NOT leaf.is_leaf THEN cost.amount
  END AS c29,
  CASE
    WHEN leaf.is_leaf THEN cost.currency
  END AS c30,
  CASE
    WHEN NOT leaf.is_leaf THEN cost.currency
  END AS c31,
  CASE
    WHEN leaf.is_leaf THEN cost.kind
  END AS c32,
  CASE
    WHEN NOT leaf.is_leaf THEN cost.kind
  END AS c33,
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
                    recorded_at <= $56::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $57::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $58::date
                    AND listing.recorded_at <= $59::timestamptz
                    AND listing.withdrawn_at > $60::timestamptz
                )
                AND project.relevance = 'PROGRAMME'
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
                      recorded_at <= $61::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $62::timestamptz
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
                      recorded_at <= $63::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $64::timestamptz
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
                    recorded_at <= $65::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $66::timestamptz
                    )
                ) figure
              WHERE
                figure.project_id = p.id
                AND figure.extent = 'WHOLE'
                AND (
                  figure.as_of IS NULL
                  OR figure.as_of <= $67::date
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
                            recorded_at <= $68::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $69::timestamptz
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
                            recorded_at <= $70::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $71::timestamptz
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
                          recorded_at <= $72::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $73::timestamptz
                          )
                      ) figure
                    WHERE
                      figure.project_id = leaf.id
                      AND figure.extent = 'WHOLE'
                      AND (
                        figure.as_of IS NULL
                        OR figure.as_of <= $74::date
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
                    recorded_at <= $75::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $76::timestamptz
                    )
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
                    AND listing.withdrawn_at > $79::timestamptz
                )
                AND project.relevance = 'PROGRAMME'
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
                        recorded_at <= $80::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $81::timestamptz
                        )
                    ) project
                  WHERE
                    EXISTS (
                      SELECT
                      FROM
                        project_listing listing
                      WHERE
                        listing.project_id = project.id
                        AND listing.listed_from <= $82::date
                        AND listing.recorded_at <= $83::timestamptz
                        AND listing.withdrawn_at > $84::timestamptz
                    )
                    AND project.relevance = 'PROGRAMME'
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
                    recorded_at <= $85::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $86::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $87::date
                    AND listing.recorded_at <= $88::timestamptz
                    AND listing.withdrawn_at > $89::timestamptz
                )
                AND project.relevance = 'PROGRAMME'
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
                      recorded_at <= $90::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $91::timestamptz
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
                      recorded_at <= $92::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $93::timestamptz
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
                    recorded_at <= $94::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $95::timestamptz
                    )
                ) figure
              WHERE
                figure.project_id = p.id
                AND figure.extent = 'WHOLE'
                AND (
                  figure.as_of IS NULL
                  OR figure.as_of <= $96::date
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
                            recorded_at <= $97::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $98::timestamptz
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
                            recorded_at <= $99::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $100::timestamptz
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
                          recorded_at <= $101::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $102::timestamptz
                          )
                      ) figure
                    WHERE
                      figure.project_id = leaf.id
                      AND figure.extent = 'WHOLE'
                      AND (
                        figure.as_of IS NULL
                        OR figure.as_of <= $103::date
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
                    recorded_at <= $104::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $105::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $106::date
                    AND listing.recorded_at <= $107::timestamptz
                    AND listing.withdrawn_at > $108::timestamptz
                )
                AND project.relevance = 'PROGRAMME'
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
                        recorded_at <= $109::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $110::timestamptz
                        )
                    ) project
                  WHERE
                    EXISTS (
                      SELECT
                      FROM
                        project_listing listing
                      WHERE
                        listing.project_id = project.id
                        AND listing.listed_from <= $111::date
                        AND listing.recorded_at <= $112::timestamptz
                        AND listing.withdrawn_at > $113::timestamptz
                    )
                    AND project.relevance = 'PROGRAMME'
                ) part
              WHERE
                part.parent_id = leaf.id
            )
          WHERE
            tree.ancestor_id = p.id
        )
      END
    )
  END AS c35,
  (
    SELECT
      w.weight
    FROM
      (
        SELECT
          *
        FROM
          project_weight
        WHERE
          recorded_at <= $114::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $115::timestamptz
          )
      ) w
    WHERE
      w.project_id = p.id
      AND (
        w.as_of IS NULL
        OR w.as_of <= $116::date
      )
    ORDER BY
      w.as_of DESC
    LIMIT
      1
  ) AS c36,
  p.is_sample AS c37
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
          recorded_at <= $117::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $118::timestamptz
          )
      ) project
    WHERE
      EXISTS (
        SELECT
        FROM
          project_listing listing
        WHERE
          listing.project_id = project.id
          AND listing.listed_from <= $119::date
          AND listing.recorded_at <= $120::timestamptz
          AND listing.withdrawn_at > $121::timestamptz
      )
      AND project.relevance = 'PROGRAMME'
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
          effective_project_body ($122::timestamptz) owned
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
          effective_project_sector ($123::date, $124::timestamptz) classified
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
          effective_project_corridor ($125::date, $126::timestamptz) assigned
          JOIN corridor ON corridor.id = assigned.corridor_id
          AND in_force (corridor.valid_from, corridor.valid_to, $127::date)
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
          recorded_at <= $128::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $129::timestamptz
          )
      ) schedule
    WHERE
      schedule.project_id = p.id
      AND (
        schedule.as_of IS NULL
        OR schedule.as_of <= $130::date
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
          recorded_at <= $131::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $132::timestamptz
          )
      ) figure
    WHERE
      figure.project_id = p.id
      AND figure.extent = 'WHOLE'
      AND (
        figure.as_of IS NULL
        OR figure.as_of <= $133::date
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
                  recorded_at <= $134::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $135::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $136::date
                  AND listing.recorded_at <= $137::timestamptz
                  AND listing.withdrawn_at > $138::timestamptz
              )
              AND project.relevance = 'PROGRAMME'
          ) part
        WHERE
          part.parent_id = p.id
      ) AS is_leaf
  ) leaf
ORDER BY
  p.code COLLATE "C";
