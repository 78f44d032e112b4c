-- $1, $2, $4, $5, $6, $7, $9, $10, $12, $13, $14, $15, $18, $19, $20, $21, $24, $25, $26, $27, $30, $31, $32, $33, $35, $36, $38, $39, $40, $41, $43, $44, $45, $46, $48, $49, $50, $52, $53, $54, $55, $56, $57, $60, $61 = 2021-10-28T02:00:00.000Z
-- $3, $11, $17, $23, $29, $37, $47, $51, $58, $59 = "2021-10-28"
-- $8, $16, $22, $28, $34, $42 = ["CERTIFIED"]
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
      project_province link
      JOIN province linked ON linked.id = link.province_id
    WHERE
      link.project_id = p.id
      AND link.recorded_at <= $1::timestamptz
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
      project_member_state link
      JOIN member_state linked ON linked.id = link.member_state_id
    WHERE
      link.project_id = p.id
      AND link.recorded_at <= $2::timestamptz
  ) AS c15,
  p.cross_border AS c16,
  p.starts_on AS c17,
  p.ends_on AS c18,
  p.date_note AS c19,
  (
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
  ) AS c20,
  (
    CASE
      WHEN p.recorded_at <= $9::timestamptz
      AND NOT EXISTS (
        SELECT
        FROM
          project part
        WHERE
          part.parent_id = p.id
          AND part.recorded_at <= $10::timestamptz
      ) THEN CASE
        WHEN (
          SELECT
            report.stage
          FROM
            progress_report report
          WHERE
            report.project_id = p.id
            AND report.as_of <= $11::date
            AND report.recorded_at <= $12::timestamptz
            AND (
              report.superseded_at IS NULL
              OR report.superseded_at > $13::timestamptz
            )
            AND CASE
              WHEN report.state_since <= $14::timestamptz THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, $15::timestamptz)
            END = ANY ($16::text[])
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
            AND report.as_of <= $17::date
            AND report.recorded_at <= $18::timestamptz
            AND (
              report.superseded_at IS NULL
              OR report.superseded_at > $19::timestamptz
            )
            AND CASE
              WHEN report.state_since <= $20::timestamptz THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, $21::timestamptz)
            END = ANY ($22::text[])
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
                  AND report.as_of <= $23::date
                  AND report.recorded_at <= $24::timestamptz
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $25::timestamptz
                  )
                  AND CASE
                    WHEN report.state_since <= $26::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $27::timestamptz)
                  END = ANY ($28::text[])
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
                  AND report.as_of <= $29::date
                  AND report.recorded_at <= $30::timestamptz
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $31::timestamptz
                  )
                  AND CASE
                    WHEN report.state_since <= $32::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $33::timestamptz)
                  END = ANY ($34::text[])
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
          AND leaf.recorded_at <= $35::timestamptz
          AND NOT EXISTS (
            SELECT
            FROM
              project part
            WHERE
              part.parent_id = leaf.id
              AND part.recorded_at <= $36::timestamptz
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
      progress_report report
    WHERE
      report.project_id = p.id
      AND report.as_of <= $37::date
      AND report.recorded_at <= $38::timestamptz
      AND (
        report.superseded_at IS NULL
        OR report.superseded_at > $39::timestamptz
      )
      AND CASE
        WHEN report.state_since <= $40::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $41::timestamptz)
      END = ANY ($42::text[])
    ORDER BY
      report.as_of DESC,
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
      WHEN p.recorded_at <= $43::timestamptz
      AND NOT EXISTS (
        SELECT
        FROM
          project part
        WHERE
          part.parent_id = p.id
          AND part.recorded_at <= $44::timestamptz
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
                        AND rate.recorded_at <= $45::timestamptz
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
                        AND rate.recorded_at <= $46::timestamptz
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
                OR figure.as_of <= $47::date
              )
              AND figure.recorded_at <= $48::timestamptz
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
                              AND rate.recorded_at <= $49::timestamptz
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
                              AND rate.recorded_at <= $50::timestamptz
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
                      OR figure.as_of <= $51::date
                    )
                    AND figure.recorded_at <= $52::timestamptz
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
          AND leaf.recorded_at <= $53::timestamptz
          AND NOT EXISTS (
            SELECT
            FROM
              project part
            WHERE
              part.parent_id = leaf.id
              AND part.recorded_at <= $54::timestamptz
          )
        WHERE
          tree.ancestor_id = p.id
      )
    END
  ) AS c26,
  p.assigned_weight AS c27,
  p.is_sample AS c28
FROM
  project p
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
          effective_project_body ($55::timestamptz) owned
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
          effective_project_sector ($56::timestamptz) classified
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
          effective_project_corridor ($57::timestamptz) assigned
          JOIN corridor ON corridor.id = assigned.corridor_id
          AND in_force (corridor.valid_from, corridor.valid_to, $58::date)
      ) link
    GROUP BY
      project_id
  ) corridors ON corridors.project_id = p.id
  LEFT JOIN LATERAL (
    SELECT
      figure.*
    FROM
      cost_figure figure
    WHERE
      figure.project_id = p.id
      AND figure.preferred
      AND (
        figure.as_of IS NULL
        OR figure.as_of <= $59::date
      )
      AND figure.recorded_at <= $60::timestamptz
    ORDER BY
      figure.as_of DESC NULLS LAST
    LIMIT
      1
  ) cost ON true
WHERE
  p.recorded_at <= $61::timestamptz
ORDER BY
  p.code COLLATE "C";
