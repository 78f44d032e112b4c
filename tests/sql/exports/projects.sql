-- $1, $2, $3, $5, $6, $7, $9, $10, $12, $13, $14, $16, $18, $19, $20, $22, $24, $25, $26, $28, $30, $31, $32, $34, $35, $36, $38, $39, $40, $42, $43, $44, $45, $47, $48, $49, $51, $52, $53, $54, $55, $56, $58 = 2021-10-28T02:00:00.000Z
-- $4, $11, $17, $23, $29, $37, $46, $50, $57, $59 = "2021-10-28"
-- $8, $15, $21, $27, $33, $41 = ["CERTIFIED"]
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
      WHEN NOT EXISTS (
        SELECT
        FROM
          (
            SELECT
              *
            FROM
              project
            WHERE
              recorded_at <= $9::timestamptz
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
                recorded_at <= $10::timestamptz
            ) report
          WHERE
            report.project_id = p.id
            AND report.as_of <= $11::date
            AND (
              report.superseded_at IS NULL
              OR report.superseded_at > $12::timestamptz
            )
            AND CASE
              WHEN report.state_since <= $13::timestamptz THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, $14::timestamptz)
            END = ANY ($15::text[])
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
                recorded_at <= $16::timestamptz
            ) report
          WHERE
            report.project_id = p.id
            AND report.as_of <= $17::date
            AND (
              report.superseded_at IS NULL
              OR report.superseded_at > $18::timestamptz
            )
            AND CASE
              WHEN report.state_since <= $19::timestamptz THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, $20::timestamptz)
            END = ANY ($21::text[])
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
                      recorded_at <= $22::timestamptz
                  ) report
                WHERE
                  report.project_id = leaf.id
                  AND report.as_of <= $23::date
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $24::timestamptz
                  )
                  AND CASE
                    WHEN report.state_since <= $25::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $26::timestamptz)
                  END = ANY ($27::text[])
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
                      recorded_at <= $28::timestamptz
                  ) report
                WHERE
                  report.project_id = leaf.id
                  AND report.as_of <= $29::date
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $30::timestamptz
                  )
                  AND CASE
                    WHEN report.state_since <= $31::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $32::timestamptz)
                  END = ANY ($33::text[])
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
              recorded_at <= $34::timestamptz
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
                  recorded_at <= $35::timestamptz
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
          recorded_at <= $36::timestamptz
      ) report
    WHERE
      report.project_id = p.id
      AND report.as_of <= $37::date
      AND (
        report.superseded_at IS NULL
        OR report.superseded_at > $38::timestamptz
      )
      AND CASE
        WHEN report.state_since <= $39::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $40::timestamptz)
      END = ANY ($41::text[])
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
      WHEN NOT EXISTS (
        SELECT
        FROM
          (
            SELECT
              *
            FROM
              project
            WHERE
              recorded_at <= $42::timestamptz
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
                            recorded_at <= $43::timestamptz
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
                            recorded_at <= $44::timestamptz
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
                  recorded_at <= $45::timestamptz
              ) figure
            WHERE
              figure.project_id = p.id
              AND figure.preferred
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $46::date
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
                                  recorded_at <= $47::timestamptz
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
                                  recorded_at <= $48::timestamptz
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
                        recorded_at <= $49::timestamptz
                    ) figure
                  WHERE
                    figure.project_id = leaf.id
                    AND figure.preferred
                    AND (
                      figure.as_of IS NULL
                      OR figure.as_of <= $50::date
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
              recorded_at <= $51::timestamptz
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
                  recorded_at <= $52::timestamptz
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
      project
    WHERE
      recorded_at <= $53::timestamptz
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
          effective_project_body ($54::timestamptz) owned
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
          effective_project_sector ($55::timestamptz) classified
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
          effective_project_corridor ($56::timestamptz) assigned
          JOIN corridor ON corridor.id = assigned.corridor_id
          AND in_force (corridor.valid_from, corridor.valid_to, $57::date)
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
          recorded_at <= $58::timestamptz
      ) figure
    WHERE
      figure.project_id = p.id
      AND figure.preferred
      AND (
        figure.as_of IS NULL
        OR figure.as_of <= $59::date
      )
    ORDER BY
      figure.as_of DESC NULLS LAST
    LIMIT
      1
  ) cost ON true
ORDER BY
  p.code COLLATE "C";
