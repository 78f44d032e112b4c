-- $1, $2, $3, $4, $5, $6, $8, $10, $11, $13, $14, $15, $16, $18, $19, $21, $22, $24, $25, $26, $28, $29, $31, $32, $33, $34, $36, $37, $39, $41, $42, $44, $45, $46, $47, $49, $50, $52, $54, $55, $57, $58, $59, $60, $62, $63, $65, $67, $68, $70, $71, $72, $73, $75, $76, $78, $79, $81, $82, $83, $84, $86, $87, $88, $90, $91, $93, $94, $95, $96, $98, $99, $101, $102, $104, $105, $106, $107, $108, $109, $110, $111, $113, $114, $115, $116, $117, $118, $120, $121, $123, $124, $125, $126, $128, $129, $130, $131, $133, $134, $135, $136, $137, $138, $139, $140, $142, $143, $144, $145, $146, $147, $149, $150, $152, $153, $154, $155, $157, $158, $159, $160, $162, $163, $164, $165, $166, $168, $169, $171, $172, $174, $175, $177, $178 = 2021-10-28T02:00:00.000Z
-- $7, $9, $23, $27, $40, $53, $66, $80, $85, $89, $103, $112, $119, $122, $127, $132, $141, $148, $151, $156, $161, $167, $170, $173, $176 = "2021-10-28"
-- $12, $17, $30, $35, $43, $48, $56, $61, $69, $74, $92, $97 = ["PUBLISHED","CERTIFIED"]
-- $20, $38, $51, $64, $77, $100 = ["CERTIFIED"]
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
      report.stage
    FROM
      (
        SELECT
          *
        FROM
          progress_report
        WHERE
          recorded_at <= $8::timestamptz
      ) report
    WHERE
      report.project_id = p.id
      AND report.as_of <= $9::date
      AND CASE
        WHEN report.state_since <= $10::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $11::timestamptz)
      END = ANY ($12::text[])
      AND (
        report.superseded_at IS NULL
        OR report.superseded_at > $13::timestamptz
        OR NOT EXISTS (
          SELECT
          FROM
            (
              SELECT
                *
              FROM
                progress_report
              WHERE
                recorded_at <= $14::timestamptz
            ) correction
          WHERE
            correction.supersedes_id = report.id
            AND CASE
              WHEN correction.state_since <= $15::timestamptz THEN correction.state
              ELSE report_state_at (correction.id, correction.state, correction.state_since, $16::timestamptz)
            END = ANY ($17::text[])
        )
      )
      AND report.stage IS NOT NULL
    ORDER BY
      report.as_of DESC,
      CASE
        WHEN report.state_since <= $18::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $19::timestamptz)
      END = ANY ($20::text[]) DESC,
      report.recorded_at DESC,
      report.id DESC
    LIMIT
      1
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
                recorded_at <= $26::timestamptz
            ) report
          WHERE
            report.project_id = p.id
            AND report.as_of <= $27::date
            AND CASE
              WHEN report.state_since <= $28::timestamptz THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, $29::timestamptz)
            END = ANY ($30::text[])
            AND (
              report.superseded_at IS NULL
              OR report.superseded_at > $31::timestamptz
              OR NOT EXISTS (
                SELECT
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $32::timestamptz
                  ) correction
                WHERE
                  correction.supersedes_id = report.id
                  AND CASE
                    WHEN correction.state_since <= $33::timestamptz THEN correction.state
                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $34::timestamptz)
                  END = ANY ($35::text[])
              )
            )
            AND report.stage IS NOT NULL
          ORDER BY
            report.as_of DESC,
            CASE
              WHEN report.state_since <= $36::timestamptz THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, $37::timestamptz)
            END = ANY ($38::text[]) DESC,
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
                recorded_at <= $39::timestamptz
            ) report
          WHERE
            report.project_id = p.id
            AND report.as_of <= $40::date
            AND CASE
              WHEN report.state_since <= $41::timestamptz THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, $42::timestamptz)
            END = ANY ($43::text[])
            AND (
              report.superseded_at IS NULL
              OR report.superseded_at > $44::timestamptz
              OR NOT EXISTS (
                SELECT
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $45::timestamptz
                  ) correction
                WHERE
                  correction.supersedes_id = report.id
                  AND CASE
                    WHEN correction.state_since <= $46::timestamptz THEN correction.state
                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $47::timestamptz)
                  END = ANY ($48::text[])
              )
            )
            AND (
              report.percent IS NOT NULL
              OR report.stage IN ('COMPLETED', 'OPERATIONAL')
            )
          ORDER BY
            report.as_of DESC,
            CASE
              WHEN report.state_since <= $49::timestamptz THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, $50::timestamptz)
            END = ANY ($51::text[]) DESC,
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
                      recorded_at <= $52::timestamptz
                  ) report
                WHERE
                  report.project_id = leaf.id
                  AND report.as_of <= $53::date
                  AND CASE
                    WHEN report.state_since <= $54::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $55::timestamptz)
                  END = ANY ($56::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $57::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $58::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $59::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $60::timestamptz)
                        END = ANY ($61::text[])
                    )
                  )
                  AND report.stage IS NOT NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $62::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $63::timestamptz)
                  END = ANY ($64::text[]) DESC,
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
                      recorded_at <= $65::timestamptz
                  ) report
                WHERE
                  report.project_id = leaf.id
                  AND report.as_of <= $66::date
                  AND CASE
                    WHEN report.state_since <= $67::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $68::timestamptz)
                  END = ANY ($69::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $70::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $71::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $72::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $73::timestamptz)
                        END = ANY ($74::text[])
                    )
                  )
                  AND (
                    report.percent IS NOT NULL
                    OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                  )
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $75::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $76::timestamptz)
                  END = ANY ($77::text[]) DESC,
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
                  recorded_at <= $78::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $79::timestamptz
                  )
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
                  AND listing.withdrawn_at > $82::timestamptz
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
                      recorded_at <= $83::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $84::timestamptz
                      )
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $85::date
                      AND listing.recorded_at <= $86::timestamptz
                      AND listing.withdrawn_at > $87::timestamptz
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
      report.as_of
    FROM
      (
        SELECT
          *
        FROM
          progress_report
        WHERE
          recorded_at <= $88::timestamptz
      ) report
    WHERE
      report.project_id = p.id
      AND report.as_of <= $89::date
      AND CASE
        WHEN report.state_since <= $90::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $91::timestamptz)
      END = ANY ($92::text[])
      AND (
        report.superseded_at IS NULL
        OR report.superseded_at > $93::timestamptz
        OR NOT EXISTS (
          SELECT
          FROM
            (
              SELECT
                *
              FROM
                progress_report
              WHERE
                recorded_at <= $94::timestamptz
            ) correction
          WHERE
            correction.supersedes_id = report.id
            AND CASE
              WHEN correction.state_since <= $95::timestamptz THEN correction.state
              ELSE report_state_at (correction.id, correction.state, correction.state_since, $96::timestamptz)
            END = ANY ($97::text[])
        )
      )
    ORDER BY
      report.as_of DESC,
      CASE
        WHEN report.state_since <= $98::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $99::timestamptz)
      END = ANY ($100::text[]) DESC,
      report.recorded_at DESC,
      report.id DESC
    LIMIT
      1
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
                      recorded_at <= $106::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $107::timestamptz
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
                      recorded_at <= $108::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $109::timestamptz
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
                    recorded_at <= $110::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $111::timestamptz
                    )
                ) figure
              WHERE
                figure.project_id = p.id
                AND figure.extent = 'WHOLE'
                AND (
                  figure.as_of IS NULL
                  OR figure.as_of <= $112::date
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
                            recorded_at <= $113::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $114::timestamptz
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
                            recorded_at <= $115::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $116::timestamptz
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
                          recorded_at <= $117::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $118::timestamptz
                          )
                      ) figure
                    WHERE
                      figure.project_id = leaf.id
                      AND figure.extent = 'WHOLE'
                      AND (
                        figure.as_of IS NULL
                        OR figure.as_of <= $119::date
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
                    recorded_at <= $120::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $121::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $122::date
                    AND listing.recorded_at <= $123::timestamptz
                    AND listing.withdrawn_at > $124::timestamptz
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
                        recorded_at <= $125::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $126::timestamptz
                        )
                    ) project
                  WHERE
                    EXISTS (
                      SELECT
                      FROM
                        project_listing listing
                      WHERE
                        listing.project_id = project.id
                        AND listing.listed_from <= $127::date
                        AND listing.recorded_at <= $128::timestamptz
                        AND listing.withdrawn_at > $129::timestamptz
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
                    recorded_at <= $130::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $131::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $132::date
                    AND listing.recorded_at <= $133::timestamptz
                    AND listing.withdrawn_at > $134::timestamptz
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
                      recorded_at <= $135::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $136::timestamptz
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
                      recorded_at <= $137::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $138::timestamptz
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
                    recorded_at <= $139::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $140::timestamptz
                    )
                ) figure
              WHERE
                figure.project_id = p.id
                AND figure.extent = 'WHOLE'
                AND (
                  figure.as_of IS NULL
                  OR figure.as_of <= $141::date
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
                            recorded_at <= $142::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $143::timestamptz
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
                            recorded_at <= $144::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $145::timestamptz
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
                          recorded_at <= $146::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $147::timestamptz
                          )
                      ) figure
                    WHERE
                      figure.project_id = leaf.id
                      AND figure.extent = 'WHOLE'
                      AND (
                        figure.as_of IS NULL
                        OR figure.as_of <= $148::date
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
                    recorded_at <= $149::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $150::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $151::date
                    AND listing.recorded_at <= $152::timestamptz
                    AND listing.withdrawn_at > $153::timestamptz
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
                        recorded_at <= $154::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $155::timestamptz
                        )
                    ) project
                  WHERE
                    EXISTS (
                      SELECT
                      FROM
                        project_listing listing
                      WHERE
                        listing.project_id = project.id
                        AND listing.listed_from <= $156::date
                        AND listing.recorded_at <= $157::timestamptz
                        AND listing.withdrawn_at > $158::timestamptz
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
          recorded_at <= $159::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $160::timestamptz
          )
      ) project
    WHERE
      EXISTS (
        SELECT
        FROM
          project_listing listing
        WHERE
          listing.project_id = project.id
          AND listing.listed_from <= $161::date
          AND listing.recorded_at <= $162::timestamptz
          AND listing.withdrawn_at > $163::timestamptz
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
          effective_project_body ($164::timestamptz) owned
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
          effective_project_sector ($165::timestamptz) classified
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
          effective_project_corridor ($166::timestamptz) assigned
          JOIN corridor ON corridor.id = assigned.corridor_id
          AND in_force (corridor.valid_from, corridor.valid_to, $167::date)
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
          recorded_at <= $168::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $169::timestamptz
          )
      ) schedule
    WHERE
      schedule.project_id = p.id
      AND (
        schedule.as_of IS NULL
        OR schedule.as_of <= $170::date
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
          recorded_at <= $171::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $172::timestamptz
          )
      ) figure
    WHERE
      figure.project_id = p.id
      AND figure.extent = 'WHOLE'
      AND (
        figure.as_of IS NULL
        OR figure.as_of <= $173::date
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
                  recorded_at <= $174::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $175::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $176::date
                  AND listing.recorded_at <= $177::timestamptz
                  AND listing.withdrawn_at > $178::timestamptz
              )
          ) part
        WHERE
          part.parent_id = p.id
      ) AS is_leaf
  ) leaf
ORDER BY
  p.code COLLATE "C";
