-- $1, $2, $3, $4, $5, $6, $10, $12, $13, $14, $16, $17, $20, $22, $25, $27, $28, $29, $31, $32, $33, $34, $36, $37, $40, $42, $43, $44, $46, $47, $48, $49, $50, $51, $52, $53, $55, $56, $57, $58, $59, $60, $62, $63, $65, $66, $67, $68, $70, $71, $72, $73, $75, $76, $77, $78, $79, $80, $81, $82, $84, $85, $86, $87, $88, $89, $91, $92, $94, $95, $96, $97, $99, $100, $101, $102, $104, $105, $106, $107, $108, $110, $111, $113, $114, $116, $117, $119, $120 = 2021-10-28T02:00:00.000Z
-- $7, $8, $9, $11, $15, $18, $19, $21, $23, $24, $26, $30, $35, $38, $39, $41, $45, $54, $61, $64, $69, $74, $83, $90, $93, $98, $103, $109, $112, $115, $118 = "2021-10-28"
SELECT
  p.code AS c0,
  p.names ->> 'TH' AS c1,
  p.names ->> 'EN' AS c2,
  p.names ->> 'MS' AS c3,
  p.names ->> 'ID' AS c4,
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
          recorded_at <= $1::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $2::timestamptz
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
          recorded_at <= $3::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $4::timestamptz
          )
      ) link
      JOIN member_state linked ON linked.id = link.member_state_id
    WHERE
      link.project_id = p.id
  ) AS c16,
  p.cross_border AS c17,
  schedule.starts_on AS c18,
  CASE
    WHEN schedule.starts_on IS NOT NULL THEN schedule.starts_on_precision
  END AS c19,
  schedule.ends_on AS c20,
  CASE
    WHEN schedule.ends_on IS NOT NULL THEN schedule.ends_on_precision
  END AS c21,
  coalesce(schedule.notes ->> 'EN', schedule.notes ->> 'TH', schedule.notes ->> 'MS', schedule.notes ->> 'ID') AS c22,
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
          recorded_at <= $5::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $6::timestamptz
          )
      ) schedule
    WHERE
      schedule.project_id = p.id
      AND (
        schedule.as_of IS NULL
        OR schedule.as_of <= $7::date
      )
      AND schedule.ends_on IS NOT NULL
  ) AS c23,
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
          settled.valid_from <= $8::date
          AND settled.valid_to > $9::date
          AND settled.known_from <= $10::timestamptz
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
          changed_states ($11::date, $12::timestamptz) changed
      ) known
    WHERE
      known.project_id = p.id
  ) AS c24,
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
                  recorded_at <= $13::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $14::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $15::date
                  AND listing.recorded_at <= $16::timestamptz
                  AND listing.withdrawn_at > $17::timestamptz
              )
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
              settled.valid_from <= $18::date
              AND settled.valid_to > $19::date
              AND settled.known_from <= $20::timestamptz
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
              changed_states ($21::date, $22::timestamptz) changed
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
                    settled.valid_from <= $23::date
                    AND settled.valid_to > $24::date
                    AND settled.known_from <= $25::timestamptz
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
                    changed_states ($26::date, $27::timestamptz) changed
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
                  recorded_at <= $28::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $29::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $30::date
                  AND listing.recorded_at <= $31::timestamptz
                  AND listing.withdrawn_at > $32::timestamptz
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
                      recorded_at <= $33::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $34::timestamptz
                      )
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $35::date
                      AND listing.recorded_at <= $36::timestamptz
                      AND listing.withdrawn_at > $37::timestamptz
                  )
              ) part
            WHERE
              part.parent_id = leaf.id
          )
        WHERE
          tree.ancestor_id = p.id
      )
    END
  )::float8 AS c25,
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
          settled.valid_from <= $38::date
          AND settled.valid_to > $39::date
          AND settled.known_from <= $40::timestamptz
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
          changed_states ($41::date, $42::timestamptz) changed
      ) known
    WHERE
      known.project_id = p.id
  ) AS c26,
  CASE
    WHEN leaf.is_leaf THEN cost.amount
  END AS c27,
  CASE
    WHEN NOT leaf.is_leaf THEN cost.amount
  END AS c28,
  CASE
    WHEN leaf.is_leaf THEN cost.currency
  END AS c29,
  CASE
    WHEN NOT leaf.is_leaf THEN cost.currency
  END AS c30,
  CASE
    WHEN leaf.is_leaf THEN cost.kind
  END AS c31,
  CASE
    WHEN NOT leaf.is_leaf THEN cost.kind
  END AS c32,
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
                    recorded_at <= $43::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $44::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $45::date
                    AND listing.recorded_at <= $46::timestamptz
                    AND listing.withdrawn_at > $47::timestamptz
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
                      recorded_at <= $48::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $49::timestamptz
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
                      recorded_at <= $50::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $51::timestamptz
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
                    recorded_at <= $52::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $53::timestamptz
                    )
                ) figure
              WHERE
                figure.project_id = p.id
                AND figure.extent = 'WHOLE'
                AND (
                  figure.as_of IS NULL
                  OR figure.as_of <= $54::date
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
                            recorded_at <= $55::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $56::timestamptz
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
                            recorded_at <= $57::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $58::timestamptz
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
                          recorded_at <= $59::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $60::timestamptz
                          )
                      ) figure
                    WHERE
                      figure.project_id = leaf.id
                      AND figure.extent = 'WHOLE'
                      AND (
                        figure.as_of IS NULL
                        OR figure.as_of <= $61::date
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
                    recorded_at <= $62::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $63::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $64::date
                    AND listing.recorded_at <= $65::timestamptz
                    AND listing.withdrawn_at > $66::timestamptz
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
                        recorded_at <= $67::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $68::timestamptz
                        )
                    ) project
                  WHERE
                    EXISTS (
                      SELECT
                      FROM
                        project_listing listing
                      WHERE
                        listing.project_id = project.id
                        AND listing.listed_from <= $69::date
                        AND listing.recorded_at <= $70::timestamptz
                        AND listing.withdrawn_at > $71::timestamptz
                    )
                ) part
              WHERE
                part.parent_id = leaf.id
            )
          WHERE
            tree.ancestor_id = p.id
        )
      END
    )
  END AS c33,
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
                    recorded_at <= $72::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $73::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $74::date
                    AND listing.recorded_at <= $75::timestamptz
                    AND listing.withdrawn_at > $76::timestamptz
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
                      recorded_at <= $77::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $78::timestamptz
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
                      recorded_at <= $79::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $80::timestamptz
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
                    recorded_at <= $81::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $82::timestamptz
                    )
                ) figure
              WHERE
                figure.project_id = p.id
                AND figure.extent = 'WHOLE'
                AND (
                  figure.as_of IS NULL
                  OR figure.as_of <= $83::date
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
                            recorded_at <= $84::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $85::timestamptz
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
                            recorded_at <= $86::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $87::timestamptz
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
                          recorded_at <= $88::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $89::timestamptz
                          )
                      ) figure
                    WHERE
                      figure.project_id = leaf.id
                      AND figure.extent = 'WHOLE'
                      AND (
                        figure.as_of IS NULL
                        OR figure.as_of <= $90::date
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
                    recorded_at <= $91::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $92::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $93::date
                    AND listing.recorded_at <= $94::timestamptz
                    AND listing.withdrawn_at > $95::timestamptz
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
                        recorded_at <= $96::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $97::timestamptz
                        )
                    ) project
                  WHERE
                    EXISTS (
                      SELECT
                      FROM
                        project_listing listing
                      WHERE
                        listing.project_id = project.id
                        AND listing.listed_from <= $98::date
                        AND listing.recorded_at <= $99::timestamptz
                        AND listing.withdrawn_at > $100::timestamptz
                    )
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
  p.assigned_weight AS c35,
  p.is_sample AS c36
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
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $102::timestamptz
          )
      ) project
    WHERE
      EXISTS (
        SELECT
        FROM
          project_listing listing
        WHERE
          listing.project_id = project.id
          AND listing.listed_from <= $103::date
          AND listing.recorded_at <= $104::timestamptz
          AND listing.withdrawn_at > $105::timestamptz
      )
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
          effective_project_body ($106::timestamptz) owned
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
          effective_project_sector ($107::timestamptz) classified
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
          effective_project_corridor ($108::timestamptz) assigned
          JOIN corridor ON corridor.id = assigned.corridor_id
          AND in_force (corridor.valid_from, corridor.valid_to, $109::date)
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
          recorded_at <= $110::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $111::timestamptz
          )
      ) schedule
    WHERE
      schedule.project_id = p.id
      AND (
        schedule.as_of IS NULL
        OR schedule.as_of <= $112::date
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
          recorded_at <= $113::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $114::timestamptz
          )
      ) figure
    WHERE
      figure.project_id = p.id
      AND figure.extent = 'WHOLE'
      AND (
        figure.as_of IS NULL
        OR figure.as_of <= $115::date
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
                  recorded_at <= $116::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $117::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $118::date
                  AND listing.recorded_at <= $119::timestamptz
                  AND listing.withdrawn_at > $120::timestamptz
              )
          ) part
        WHERE
          part.parent_id = p.id
      ) AS is_leaf
  ) leaf
ORDER BY
  p.code COLLATE "C";
