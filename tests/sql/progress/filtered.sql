-- $1 = ["TH-90"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.kind AS "kind",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.member_state_id AS "memberStateId",
  t.capital AS "capital",
  t.area_km2 AS "areaKm2",
  t.lat AS "lat",
  t.lon AS "lon"
FROM
  province t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = "PROVINCE"
-- $2, $4, $5, $6, $7, $9, $10, $11, $13, $14, $15, $17, $18, $19, $21, $23, $24, $25, $27, $29, $32, $34, $35, $36, $38, $39, $40, $41, $43, $44, $45, $47, $48 = 2021-10-28T02:00:00.000Z
-- $3, $28 = <ids>
-- $8, $16, $22, $33, $42, $46 = "2021-10-28"
-- $12, $20, $26, $37 = ["CERTIFIED"]
-- $30 = ["CONSTRUCTION","PROCUREMENT"]
-- $31 = "1000000"
WITH
  reached AS (
    SELECT
      $1::text AS kind,
      scope_id,
      project_id,
      false AS overlapping,
      NULL::integer[] AS nodes
    FROM
      (
        SELECT
          province_id AS scope_id,
          province_id AS child,
          project_id
        FROM
          (
            SELECT
              *
            FROM
              project_province
            WHERE
              recorded_at <= $2::timestamptz
          ) located
      ) reached
    WHERE
      scope_id = ANY ($3::integer[])
  ),
  state AS MATERIALIZED (
    SELECT
      p.id AS id,
      CASE
        WHEN latest.percent IS NULL THEN used.percent
        ELSE latest.percent
      END AS percent,
      coalesce(latest.stage, staged.stage) AS stage,
      1::numeric AS weight
    FROM
      (
        SELECT
          *
        FROM
          project
        WHERE
          recorded_at <= $4::timestamptz
      ) p
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $5::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $6::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $7::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $8::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $9::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $10::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $11::timestamptz)
          END = ANY ($12::text[])
        ORDER BY
          report.as_of DESC,
          report.recorded_at DESC,
          report.id DESC
        LIMIT
          1
      ) latest ON true
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $13::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $14::timestamptz)
          END AS state
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
          report.project_id = p.id
          AND report.as_of <= $16::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $17::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $18::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $19::timestamptz)
          END = ANY ($20::text[])
          AND (
            report.percent IS NOT NULL
            OR report.stage IN ('COMPLETED', 'OPERATIONAL')
          )
          AND latest.report_id IS NOT NULL
          AND latest.percent IS NULL
        ORDER BY
          report.as_of DESC,
          report.recorded_at DESC,
          report.id DESC
        LIMIT
          1
      ) used ON true
      LEFT JOIN LATERAL (
        SELECT
          report.stage
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
          report.project_id = p.id
          AND report.as_of <= $22::date
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $23::timestamptz
          )
          AND CASE
            WHEN report.state_since <= $24::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $25::timestamptz)
          END = ANY ($26::text[])
          AND report.stage IS NOT NULL
          AND latest.report_id IS NOT NULL
          AND latest.stage IS NULL
        ORDER BY
          report.as_of DESC,
          report.recorded_at DESC,
          report.id DESC
        LIMIT
          1
      ) staged ON true
    WHERE
      (
        p.id IN (
          SELECT
            project_id
          FROM
            (
              SELECT
                province_id AS scope_id,
                province_id AS child,
                project_id
              FROM
                (
                  SELECT
                    *
                  FROM
                    project_province
                  WHERE
                    recorded_at <= $27::timestamptz
                ) located
            ) reached
          WHERE
            scope_id = ANY ($28::integer[])
        )
      )
      AND NOT EXISTS (
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
      )
      AND (true)
      AND (
        SELECT
          (
            (
              (found.stage = ANY ($30::text[]))
              AND (found."costUsd" >= $31::numeric)
            )
          )
        FROM
          (
            SELECT
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
                      recorded_at <= $32::timestamptz
                  ) report
                WHERE
                  report.project_id = p.id
                  AND report.as_of <= $33::date
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $34::timestamptz
                  )
                  AND CASE
                    WHEN report.state_since <= $35::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $36::timestamptz)
                  END = ANY ($37::text[])
                  AND report.stage IS NOT NULL
                ORDER BY
                  report.as_of DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) AS "stage",
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
                          recorded_at <= $38::timestamptz
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
                                        recorded_at <= $39::timestamptz
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
                                        recorded_at <= $40::timestamptz
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
                              recorded_at <= $41::timestamptz
                          ) figure
                        WHERE
                          figure.project_id = p.id
                          AND figure.preferred
                          AND (
                            figure.as_of IS NULL
                            OR figure.as_of <= $42::date
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
                                figure.project_id = leaf.id
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
                      )
                    FROM
                      project_tree tree
                      JOIN (
                        SELECT
                          *
                        FROM
                          project
                        WHERE
                          recorded_at <= $47::timestamptz
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
                              recorded_at <= $48::timestamptz
                          ) part
                        WHERE
                          part.parent_id = leaf.id
                      )
                    WHERE
                      tree.ancestor_id = p.id
                  )
                END
              ) AS "costUsd"
            OFFSET
              0
          ) found
      )
  ),
  members AS (
    SELECT
      member.*,
      state.stage,
      state.percent,
      state.stage IS DISTINCT FROM 'DROPPED' AS counts,
      state.weight AS weight
    FROM
      reached member
      JOIN state ON state.id = member.project_id
  ),
  by_stage AS MATERIALIZED (
    SELECT
      kind,
      scope_id,
      stage,
      count(*) AS projects,
      count(percent) AS reported,
      count(*) AS weight,
      sum(percent) AS weighted_percent,
      count(percent) AS weight_percent
    FROM
      members
    GROUP BY
      kind,
      scope_id,
      stage
  )
SELECT
  roll_up.*
FROM
  (
    SELECT
      kind,
      scope_id,
      (
        sum(weighted_percent) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ) / nullif(
          sum(weight_percent) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          ),
          0
        )
      )::float8 AS percent,
      coalesce(
        sum(projects) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "projectCount",
      coalesce(
        sum(reported) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS reported,
      coalesce(
        sum(weight) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      ) AS "totalWeight",
      json_agg(json_build_object('stage', stage, 'count', projects)) AS "byStage"
    FROM
      by_stage
    GROUP BY
      kind,
      scope_id
  ) roll_up;
