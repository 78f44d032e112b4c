-- $1, $2, $4, $5, $7, $8, $10, $11, $13, $14, $15, $16, $17, $18, $22, $24, $25, $26, $28, $29, $32, $34, $37, $39, $40, $41, $43, $44, $45, $46, $48, $49, $52, $54, $55, $56, $58, $59, $60, $61, $62, $63, $64, $65, $67, $68, $69, $70, $71, $72, $74, $75, $77, $78, $79, $80, $82, $83, $84, $85, $87, $88, $89, $90, $91, $92, $93, $94, $96, $97, $98, $99, $100, $101, $103, $104, $106, $107, $108, $109, $111, $112, $113, $114, $116, $117, $118, $119, $120, $122, $123, $125, $126, $128, $129, $131, $132 = 2021-10-28T02:00:00.000Z
-- $3, $6, $9, $12, $19, $20, $21, $23, $27, $30, $31, $33, $35, $36, $38, $42, $47, $50, $51, $53, $57, $66, $73, $76, $81, $86, $95, $102, $105, $110, $115, $121, $124, $127, $130 = "2021-10-28"
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
          recorded_at <= $13::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $14::timestamptz
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
          recorded_at <= $15::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $16::timestamptz
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
          recorded_at <= $17::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $18::timestamptz
          )
      ) schedule
    WHERE
      schedule.project_id = p.id
      AND (
        schedule.as_of IS NULL
        OR schedule.as_of <= $19::date
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
          settled.valid_from <= $20::date
          AND settled.valid_to > $21::date
          AND settled.known_from <= $22::timestamptz
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
          changed_states ($23::date, $24::timestamptz) changed
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
                  recorded_at <= $25::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $26::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $27::date
                  AND listing.recorded_at <= $28::timestamptz
                  AND listing.withdrawn_at > $29::timestamptz
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
              settled.valid_from <= $30::date
              AND settled.valid_to > $31::date
              AND settled.known_from <= $32::timestamptz
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
              changed_states ($33::date, $34::timestamptz) changed
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
                    settled.valid_from <= $35::date
                    AND settled.valid_to > $36::date
                    AND settled.known_from <= $37::timestamptz
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
                    changed_states ($38::date, $39::timestamptz) changed
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
                  recorded_at <= $40::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $41::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $42::date
                  AND listing.recorded_at <= $43::timestamptz
                  AND listing.withdrawn_at > $44::timestamptz
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
                      recorded_at <= $45::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $46::timestamptz
                      )
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $47::date
                      AND listing.recorded_at <= $48::timestamptz
                      AND listing.withdrawn_at > $49::timestamptz
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
          settled.valid_from <= $50::date
          AND settled.valid_to > $51::date
          AND settled.known_from <= $52::timestamptz
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
          changed_states ($53::date, $54::timestamptz) changed
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
                    recorded_at <= $55::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $56::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $57::date
                    AND listing.recorded_at <= $58::timestamptz
                    AND listing.withdrawn_at > $59::timestamptz
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
                      recorded_at <= $60::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $61::timestamptz
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
                      recorded_at <= $62::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $63::timestamptz
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
                    recorded_at <= $64::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $65::timestamptz
                    )
                ) figure
              WHERE
                figure.project_id = p.id
                AND figure.extent = 'WHOLE'
                AND (
                  figure.as_of IS NULL
                  OR figure.as_of <= $66::date
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
                            recorded_at <= $67::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $68::timestamptz
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
                            recorded_at <= $69::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $70::timestamptz
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
                          recorded_at <= $71::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $72::timestamptz
                          )
                      ) figure
                    WHERE
                      figure.project_id = leaf.id
                      AND figure.extent = 'WHOLE'
                      AND (
                        figure.as_of IS NULL
                        OR figure.as_of <= $73::date
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
                    recorded_at <= $74::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $75::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $76::date
                    AND listing.recorded_at <= $77::timestamptz
                    AND listing.withdrawn_at > $78::timestamptz
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
                        recorded_at <= $79::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $80::timestamptz
                        )
                    ) project
                  WHERE
                    EXISTS (
                      SELECT
                      FROM
                        project_listing listing
                      WHERE
                        listing.project_id = project.id
                        AND listing.listed_from <= $81::date
                        AND listing.recorded_at <= $82::timestamptz
                        AND listing.withdrawn_at > $83::timestamptz
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
                    recorded_at <= $84::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $85::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $86::date
                    AND listing.recorded_at <= $87::timestamptz
                    AND listing.withdrawn_at > $88::timestamptz
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
                      recorded_at <= $89::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $90::timestamptz
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
                      recorded_at <= $91::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $92::timestamptz
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
                    recorded_at <= $93::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $94::timestamptz
                    )
                ) figure
              WHERE
                figure.project_id = p.id
                AND figure.extent = 'WHOLE'
                AND (
                  figure.as_of IS NULL
                  OR figure.as_of <= $95::date
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
                            recorded_at <= $96::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $97::timestamptz
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
                            recorded_at <= $98::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $99::timestamptz
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
                          recorded_at <= $100::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $101::timestamptz
                          )
                      ) figure
                    WHERE
                      figure.project_id = leaf.id
                      AND figure.extent = 'WHOLE'
                      AND (
                        figure.as_of IS NULL
                        OR figure.as_of <= $102::date
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
                    recorded_at <= $103::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $104::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $105::date
                    AND listing.recorded_at <= $106::timestamptz
                    AND listing.withdrawn_at > $107::timestamptz
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
                        recorded_at <= $108::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $109::timestamptz
                        )
                    ) project
                  WHERE
                    EXISTS (
                      SELECT
                      FROM
                        project_listing listing
                      WHERE
                        listing.project_id = project.id
                        AND listing.listed_from <= $110::date
                        AND listing.recorded_at <= $111::timestamptz
                        AND listing.withdrawn_at > $112::timestamptz
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
  p.assigned_weight AS c36,
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
          recorded_at <= $113::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $114::timestamptz
          )
      ) project
    WHERE
      EXISTS (
        SELECT
        FROM
          project_listing listing
        WHERE
          listing.project_id = project.id
          AND listing.listed_from <= $115::date
          AND listing.recorded_at <= $116::timestamptz
          AND listing.withdrawn_at > $117::timestamptz
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
          effective_project_body ($118::timestamptz) owned
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
          effective_project_sector ($119::timestamptz) classified
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
          effective_project_corridor ($120::timestamptz) assigned
          JOIN corridor ON corridor.id = assigned.corridor_id
          AND in_force (corridor.valid_from, corridor.valid_to, $121::date)
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
          recorded_at <= $122::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $123::timestamptz
          )
      ) schedule
    WHERE
      schedule.project_id = p.id
      AND (
        schedule.as_of IS NULL
        OR schedule.as_of <= $124::date
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
          recorded_at <= $125::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $126::timestamptz
          )
      ) figure
    WHERE
      figure.project_id = p.id
      AND figure.extent = 'WHOLE'
      AND (
        figure.as_of IS NULL
        OR figure.as_of <= $127::date
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
                  recorded_at <= $128::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $129::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $130::date
                  AND listing.recorded_at <= $131::timestamptz
                  AND listing.withdrawn_at > $132::timestamptz
              )
              AND project.relevance = 'PROGRAMME'
          ) part
        WHERE
          part.parent_id = p.id
      ) AS is_leaf
  ) leaf
ORDER BY
  p.code COLLATE "C";
