-- $1, $2, $3, $5, $6, $8, $9, $10, $11, $13, $14, $16, $18, $19, $21, $22, $24, $25, $26, $27, $29, $30, $32, $34, $35, $37, $38, $39, $40, $42, $43, $45, $47, $48, $50, $51, $52, $53, $55, $56, $58, $60, $61, $63, $64, $65, $66, $68, $69, $71, $73, $74, $76, $77, $79, $80, $82, $83, $84, $85, $87, $88, $90, $92, $93, $94, $95, $97, $98, $99, $101, $103, $104, $106, $107, $109, $110, $111, $112, $114 = 2021-10-28T02:00:00.000Z
-- $4, $17, $20, $33, $46, $59, $72, $75, $78, $91, $96, $100, $102, $105, $108, $113, $115 = "2021-10-28"
-- $7, $12, $23, $28, $36, $41, $49, $54, $62, $67, $81, $86 = ["PUBLISHED","CERTIFIED"]
-- $15, $31, $44, $57, $70, $89 = ["CERTIFIED"]
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
  bodies.codes AS c11,
  sectors.codes AS c12,
  corridors.codes AS c13,
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
      ) link
      JOIN province linked ON linked.id = link.province_id
    WHERE
      link.project_id = p.id
  ) AS c14,
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
          recorded_at <= $2::timestamptz
      ) link
      JOIN member_state linked ON linked.id = link.member_state_id
    WHERE
      link.project_id = p.id
  ) AS c15,
  p.cross_border AS c16,
  p.starts_on AS c17,
  p.ends_on AS c18,
  p.date_note AS c19,
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
          recorded_at <= $3::timestamptz
      ) report
    WHERE
      report.project_id = p.id
      AND report.as_of <= $4::date
      AND CASE
        WHEN report.state_since <= $5::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $6::timestamptz)
      END = ANY ($7::text[])
      AND (
        report.superseded_at IS NULL
        OR report.superseded_at > $8::timestamptz
        OR NOT EXISTS (
          SELECT
          FROM
            (
              SELECT
                *
              FROM
                progress_report
              WHERE
                recorded_at <= $9::timestamptz
            ) correction
          WHERE
            correction.supersedes_id = report.id
            AND CASE
              WHEN correction.state_since <= $10::timestamptz THEN correction.state
              ELSE report_state_at (correction.id, correction.state, correction.state_since, $11::timestamptz)
            END = ANY ($12::text[])
        )
      )
      AND report.stage IS NOT NULL
    ORDER BY
      report.as_of DESC,
      CASE
        WHEN report.state_since <= $13::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $14::timestamptz)
      END = ANY ($15::text[]) DESC,
      report.recorded_at DESC,
      report.id DESC
    LIMIT
      1
  ) AS c20,
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
                  recorded_at <= $16::timestamptz
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $17::date
                  AND listing.recorded_at <= $18::timestamptz
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
                recorded_at <= $19::timestamptz
            ) report
          WHERE
            report.project_id = p.id
            AND report.as_of <= $20::date
            AND CASE
              WHEN report.state_since <= $21::timestamptz THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, $22::timestamptz)
            END = ANY ($23::text[])
            AND (
              report.superseded_at IS NULL
              OR report.superseded_at > $24::timestamptz
              OR NOT EXISTS (
                SELECT
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $25::timestamptz
                  ) correction
                WHERE
                  correction.supersedes_id = report.id
                  AND CASE
                    WHEN correction.state_since <= $26::timestamptz THEN correction.state
                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $27::timestamptz)
                  END = ANY ($28::text[])
              )
            )
            AND report.stage IS NOT NULL
          ORDER BY
            report.as_of DESC,
            CASE
              WHEN report.state_since <= $29::timestamptz THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, $30::timestamptz)
            END = ANY ($31::text[]) DESC,
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
                recorded_at <= $32::timestamptz
            ) report
          WHERE
            report.project_id = p.id
            AND report.as_of <= $33::date
            AND CASE
              WHEN report.state_since <= $34::timestamptz THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, $35::timestamptz)
            END = ANY ($36::text[])
            AND (
              report.superseded_at IS NULL
              OR report.superseded_at > $37::timestamptz
              OR NOT EXISTS (
                SELECT
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $38::timestamptz
                  ) correction
                WHERE
                  correction.supersedes_id = report.id
                  AND CASE
                    WHEN correction.state_since <= $39::timestamptz THEN correction.state
                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $40::timestamptz)
                  END = ANY ($41::text[])
              )
            )
            AND (
              report.percent IS NOT NULL
              OR report.stage IN ('COMPLETED', 'OPERATIONAL')
            )
          ORDER BY
            report.as_of DESC,
            CASE
              WHEN report.state_since <= $42::timestamptz THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, $43::timestamptz)
            END = ANY ($44::text[]) DESC,
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
                      recorded_at <= $45::timestamptz
                  ) report
                WHERE
                  report.project_id = leaf.id
                  AND report.as_of <= $46::date
                  AND CASE
                    WHEN report.state_since <= $47::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $48::timestamptz)
                  END = ANY ($49::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $50::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $51::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $52::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $53::timestamptz)
                        END = ANY ($54::text[])
                    )
                  )
                  AND report.stage IS NOT NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $55::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $56::timestamptz)
                  END = ANY ($57::text[]) DESC,
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
                      recorded_at <= $58::timestamptz
                  ) report
                WHERE
                  report.project_id = leaf.id
                  AND report.as_of <= $59::date
                  AND CASE
                    WHEN report.state_since <= $60::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $61::timestamptz)
                  END = ANY ($62::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $63::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $64::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $65::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $66::timestamptz)
                        END = ANY ($67::text[])
                    )
                  )
                  AND (
                    report.percent IS NOT NULL
                    OR report.stage IN ('COMPLETED', 'OPERATIONAL')
                  )
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $68::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $69::timestamptz)
                  END = ANY ($70::text[]) DESC,
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
                  recorded_at <= $71::timestamptz
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $72::date
                  AND listing.recorded_at <= $73::timestamptz
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
                      recorded_at <= $74::timestamptz
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $75::date
                      AND listing.recorded_at <= $76::timestamptz
                  )
              ) part
            WHERE
              part.parent_id = leaf.id
          )
        WHERE
          tree.ancestor_id = p.id
      )
    END
  )::float8 AS c21,
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
          recorded_at <= $77::timestamptz
      ) report
    WHERE
      report.project_id = p.id
      AND report.as_of <= $78::date
      AND CASE
        WHEN report.state_since <= $79::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $80::timestamptz)
      END = ANY ($81::text[])
      AND (
        report.superseded_at IS NULL
        OR report.superseded_at > $82::timestamptz
        OR NOT EXISTS (
          SELECT
          FROM
            (
              SELECT
                *
              FROM
                progress_report
              WHERE
                recorded_at <= $83::timestamptz
            ) correction
          WHERE
            correction.supersedes_id = report.id
            AND CASE
              WHEN correction.state_since <= $84::timestamptz THEN correction.state
              ELSE report_state_at (correction.id, correction.state, correction.state_since, $85::timestamptz)
            END = ANY ($86::text[])
        )
      )
    ORDER BY
      report.as_of DESC,
      CASE
        WHEN report.state_since <= $87::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $88::timestamptz)
      END = ANY ($89::text[]) DESC,
      report.recorded_at DESC,
      report.id DESC
    LIMIT
      1
  ) AS c22,
  cost.amount AS c23,
  cost.currency AS c24,
  cost.kind AS c25,
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
                  recorded_at <= $90::timestamptz
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $91::date
                  AND listing.recorded_at <= $92::timestamptz
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
                    recorded_at <= $93::timestamptz
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
                    recorded_at <= $94::timestamptz
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
                  recorded_at <= $95::timestamptz
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
                        recorded_at <= $99::timestamptz
                    ) figure
                  WHERE
                    figure.project_id = leaf.id
                    AND figure.extent = 'WHOLE'
                    AND (
                      figure.as_of IS NULL
                      OR figure.as_of <= $100::date
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
                  recorded_at <= $101::timestamptz
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
                      recorded_at <= $104::timestamptz
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
                  )
              ) part
            WHERE
              part.parent_id = leaf.id
          )
        WHERE
          tree.ancestor_id = p.id
      )
    END
  ) AS c26,
  p.assigned_weight AS c27,
  p.is_sample AS c28
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
          recorded_at <= $107::timestamptz
      ) project
    WHERE
      EXISTS (
        SELECT
        FROM
          project_listing listing
        WHERE
          listing.project_id = project.id
          AND listing.listed_from <= $108::date
          AND listing.recorded_at <= $109::timestamptz
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
          effective_project_body ($110::timestamptz) owned
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
          effective_project_sector ($111::timestamptz) classified
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
          effective_project_corridor ($112::timestamptz) assigned
          JOIN corridor ON corridor.id = assigned.corridor_id
          AND in_force (corridor.valid_from, corridor.valid_to, $113::date)
      ) link
    GROUP BY
      project_id
  ) corridors ON corridors.project_id = p.id
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
          recorded_at <= $114::timestamptz
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
ORDER BY
  p.code COLLATE "C";
