-- $1, $10 = "BODY"
-- $2, $33 = "CLUSTER"
-- $3, $40 = "CORRIDOR"
-- $4, $44 = "MEMBER_STATE"
-- $5, $50 = "PROVINCE"
-- $6, $54 = "SECTOR"
-- $7 = "PROGRAMME"
-- $8, $9, $12, $13, $14, $16, $17, $19, $20, $22, $23, $25, $26, $28, $29, $31, $32, $35, $36, $38, $39, $42, $46, $47, $48, $49, $52, $53, $56, $57, $58, $59, $60, $61, $62, $64, $65, $71, $72, $74, $75 = 2021-10-28T02:00:00.000Z
-- $11, $15, $18, $21, $24, $27, $30, $34, $37, $41, $43, $45, $51, $55, $63, $66, $67, $68, $69, $70, $73 = "2021-10-28"
SELECT
  c.code AS c0,
  c.kind AS c1,
  c.scope AS c2,
  c.project AS c3,
  c.contribution AS c4,
  c.percent::float8 AS c5,
  c.weight AS c6,
  CASE
    WHEN c.is_in_sum THEN 1 / sum(c.weight) FILTER (
      WHERE
        c.is_in_sum
    ) OVER (
      PARTITION BY
        c.kind,
        c.scope
    )::float8
    ELSE 0
  END AS c7,
  CASE
    WHEN c.weight > 0 THEN c.cost_usd
  END AS c8,
  CASE
    WHEN c.weight > 0 THEN c.assigned_weight
  END AS c9,
  report.code AS c10,
  c.is_sample AS c11
FROM
  (
    WITH
      node (kind, id, code) AS (
        SELECT
          'PROGRAMME'::text AS kind,
          0 AS id,
          'IMT-GT'::text AS code
        UNION ALL
        SELECT
          $1::text,
          id,
          code
        FROM
          body
        UNION ALL
        SELECT
          $2::text,
          id,
          code
        FROM
        cluster
        UNION ALL
        SELECT
          $3::text,
          id,
          code
        FROM
          corridor
        UNION ALL
        SELECT
          $4::text,
          id,
          code
        FROM
          member_state
        UNION ALL
        SELECT
          $5::text,
          id,
          code
        FROM
          province
        UNION ALL
        SELECT
          $6::text,
          id,
          code
        FROM
          sector
      ),
      reached AS (
        SELECT
          $7::text AS kind,
          scope_id,
          project_id,
          false AS overlapping,
          NULL::integer[] AS nodes
        FROM
          (
            SELECT
              0 AS scope_id,
              0 AS child,
              id AS project_id
            FROM
              (
                SELECT
                  *
                FROM
                  project
                WHERE
                  recorded_at <= $8::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $9::timestamptz
                  )
              ) p
          ) reached
        WHERE
          true
        UNION ALL
        SELECT
          $10::text AS kind,
          scope_id,
          project_id,
          min(child) <> max(child) AS overlapping,
          NULL::integer[] AS nodes
        FROM
          (
            SELECT
              bodies.scope_id,
              bodies.child,
              owned.project_id
            FROM
              (
                WITH RECURSIVE
                  under AS (
                    SELECT
                      id AS scope_id,
                      0 AS child,
                      id AS body_id
                    FROM
                      body
                    UNION
                    SELECT
                      under.scope_id,
                      CASE
                        WHEN under.child = 0 THEN reporting.body_id
                        ELSE under.child
                      END,
                      reporting.body_id
                    FROM
                      under
                      JOIN (
                        SELECT
                          *
                        FROM
                          body_reporting
                        WHERE
                          in_force (valid_from, valid_to, $11::date)
                          AND recorded_at <= $12::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $13::timestamptz
                          )
                      ) reporting ON reporting.reports_to_id = under.body_id
                  )
                SELECT
                  scope_id,
                  child,
                  body_id
                FROM
                  under
              ) bodies
              JOIN effective_project_body ($14::timestamptz) owned ON owned.body_id = bodies.body_id
            UNION ALL
            SELECT
              bodies.scope_id,
              - located.province_id,
              located.project_id
            FROM
              (
                WITH RECURSIVE
                  under AS (
                    SELECT
                      id AS scope_id,
                      0 AS child,
                      id AS body_id
                    FROM
                      body
                    UNION
                    SELECT
                      under.scope_id,
                      CASE
                        WHEN under.child = 0 THEN reporting.body_id
                        ELSE under.child
                      END,
                      reporting.body_id
                    FROM
                      under
                      JOIN (
                        SELECT
                          *
                        FROM
                          body_reporting
                        WHERE
                          in_force (valid_from, valid_to, $15::date)
                          AND recorded_at <= $16::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $17::timestamptz
                          )
                      ) reporting ON reporting.reports_to_id = under.body_id
                  )
                SELECT
                  scope_id,
                  child,
                  body_id
                FROM
                  under
              ) bodies
              JOIN body forum ON forum.id = bodies.body_id
              AND forum.level = 'GOVERNORS_FORUM'
              CROSS JOIN (
                SELECT
                  located.*
                FROM
                  (
                    SELECT
                      *
                    FROM
                      programme_membership
                    WHERE
                      in_force (valid_from, valid_to, $18::date)
                      AND recorded_at <= $19::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $20::timestamptz
                      )
                  ) member
                  JOIN (
                    SELECT
                      *
                    FROM
                      project_province
                    WHERE
                      in_force (valid_from, valid_to, $21::date)
                      AND recorded_at <= $22::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $23::timestamptz
                      )
                  ) located ON located.province_id = member.province_id
              ) located
            WHERE
              bodies.child = 0
            UNION ALL
            SELECT
              bodies.scope_id,
              bodies.child,
              inside.project_id
            FROM
              (
                WITH RECURSIVE
                  under AS (
                    SELECT
                      id AS scope_id,
                      0 AS child,
                      id AS body_id
                    FROM
                      body
                    UNION
                    SELECT
                      under.scope_id,
                      CASE
                        WHEN under.child = 0 THEN reporting.body_id
                        ELSE under.child
                      END,
                      reporting.body_id
                    FROM
                      under
                      JOIN (
                        SELECT
                          *
                        FROM
                          body_reporting
                        WHERE
                          in_force (valid_from, valid_to, $24::date)
                          AND recorded_at <= $25::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $26::timestamptz
                          )
                      ) reporting ON reporting.reports_to_id = under.body_id
                  )
                SELECT
                  scope_id,
                  child,
                  body_id
                FROM
                  under
              ) bodies
              JOIN body forum ON forum.id = bodies.body_id
              AND forum.level = 'GOVERNORS_FORUM'
              CROSS JOIN (
                SELECT DISTINCT
                  located.project_id
                FROM
                  (
                    SELECT
                      *
                    FROM
                      programme_membership
                    WHERE
                      in_force (valid_from, valid_to, $27::date)
                      AND recorded_at <= $28::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $29::timestamptz
                      )
                  ) member
                  JOIN (
                    SELECT
                      *
                    FROM
                      project_province
                    WHERE
                      in_force (valid_from, valid_to, $30::date)
                      AND recorded_at <= $31::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $32::timestamptz
                      )
                  ) located ON located.province_id = member.province_id
              ) inside
            WHERE
              bodies.child <> 0
          ) reached
        WHERE
          true
        GROUP BY
          scope_id,
          project_id
        UNION ALL
        SELECT
          $33::text AS kind,
          scope_id,
          project_id,
          min(child) <> max(child) AS overlapping,
          NULL::integer[] AS nodes
        FROM
          (
            SELECT
              member.cluster_id AS scope_id,
              located.province_id AS child,
              located.project_id
            FROM
              (
                SELECT
                  *
                FROM
                  cluster_membership
                WHERE
                  in_force (valid_from, valid_to, $34::date)
                  AND recorded_at <= $35::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $36::timestamptz
                  )
              ) member
              JOIN (
                SELECT
                  *
                FROM
                  project_province
                WHERE
                  in_force (valid_from, valid_to, $37::date)
                  AND recorded_at <= $38::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $39::timestamptz
                  )
              ) located ON located.province_id = member.province_id
          ) reached
        WHERE
          true
        GROUP BY
          scope_id,
          project_id
        UNION ALL
        SELECT
          $40::text AS kind,
          scope_id,
          project_id,
          false AS overlapping,
          NULL::integer[] AS nodes
        FROM
          (
            SELECT
              assigned.corridor_id AS scope_id,
              0 AS child,
              assigned.project_id
            FROM
              effective_project_corridor ($41::date, $42::timestamptz) assigned
              JOIN corridor ON corridor.id = assigned.corridor_id
            WHERE
              in_force (corridor.valid_from, corridor.valid_to, $43::date)
          ) reached
        WHERE
          true
        UNION ALL
        SELECT
          $44::text AS kind,
          scope_id,
          project_id,
          min(child) <> max(child) AS overlapping,
          NULL::integer[] AS nodes
        FROM
          (
            SELECT
              province.member_state_id AS scope_id,
              located.province_id AS child,
              located.project_id
            FROM
              (
                SELECT
                  *
                FROM
                  project_province
                WHERE
                  in_force (valid_from, valid_to, $45::date)
                  AND recorded_at <= $46::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $47::timestamptz
                  )
              ) located
              JOIN province ON province.id = located.province_id
            UNION ALL
            SELECT
              member_state_id,
              0,
              project_id
            FROM
              (
                SELECT
                  *
                FROM
                  project_member_state
                WHERE
                  recorded_at <= $48::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $49::timestamptz
                  )
              ) assigned
          ) reached
        WHERE
          true
        GROUP BY
          scope_id,
          project_id
        UNION ALL
        SELECT
          $50::text AS kind,
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
                  in_force (valid_from, valid_to, $51::date)
                  AND recorded_at <= $52::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $53::timestamptz
                  )
              ) located
          ) reached
        WHERE
          true
        UNION ALL
        SELECT
          $54::text AS kind,
          scope_id,
          project_id,
          false AS overlapping,
          NULL::integer[] AS nodes
        FROM
          (
            SELECT
              sector_id AS scope_id,
              0 AS child,
              project_id
            FROM
              effective_project_sector ($55::date, $56::timestamptz)
          ) reached
        WHERE
          true
      ),
      state AS MATERIALIZED (
        SELECT
          p.percent AS percent,
          coalesce(p.stated, false) AS stated,
          p.latest_id IS NULL AS silent,
          p.stage AS stage,
          p.id AS id,
          p.code AS project,
          p.report_id AS report_id,
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
                        recorded_at <= $57::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $58::timestamptz
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
                        recorded_at <= $59::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $60::timestamptz
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
                      recorded_at <= $61::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $62::timestamptz
                      )
                  ) figure
                WHERE
                  figure.project_id = p.id
                  AND figure.extent = 'WHOLE'
                  AND (
                    figure.as_of IS NULL
                    OR figure.as_of <= $63::date
                  )
                ORDER BY
                  figure.preferred DESC,
                  figure.as_of DESC NULLS LAST,
                  figure.id DESC
                LIMIT
                  1
              ) cost
          ) AS cost_usd,
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
                  recorded_at <= $64::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $65::timestamptz
                  )
              ) w
            WHERE
              w.project_id = p.id
              AND (
                w.as_of IS NULL
                OR w.as_of <= $66::date
              )
            ORDER BY
              w.as_of DESC
            LIMIT
              1
          ) AS assigned_weight,
          p.is_sample AS is_sample
        FROM
          (
            SELECT
              project.*,
              standing.body_id AS responsible_id,
              standing.province_ids,
              standing.member_state_ids,
              known.percent,
              known.stated,
              known.stage,
              known.planned,
              known.report_id,
              known.report_as_of,
              known.report_state,
              known.latest_id,
              known.latest_as_of
            FROM
              project_standing standing
              JOIN project project ON project.id = standing.project_id
              LEFT JOIN project_state known ON known.project_id = standing.project_id
              AND known.valid_from <= $67::date
              AND known.valid_to > $68::date
            WHERE
              standing.valid_from <= $69::date
              AND standing.valid_to > $70::date
              AND standing.known_from <= $71::timestamptz
              AND (
                known.known_from IS NULL
                OR known.known_from <= $72::timestamptz
              )
              AND true
            UNION ALL
            SELECT
              project.*,
              changed.responsible_id,
              changed.province_ids,
              changed.member_state_ids,
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
              changed_leaves ($73::date, $74::timestamptz) changed
              JOIN project project ON project.id = changed.id
            WHERE
              true
          ) p
      )
    SELECT
      node.kind || '/' || node.code || '/' || state.project AS code,
      node.kind,
      node.code AS scope,
      state.*,
      CASE
        WHEN state.stage = 'DROPPED' THEN 'DROPPED'
        ELSE CASE
          WHEN stated THEN 'STATED'
          WHEN percent IS NOT NULL THEN 'FINISHED'
          WHEN silent THEN 'SILENT'
          ELSE 'WITHOUT_PERCENT'
        END
      END AS contribution,
      CASE
        WHEN state.stage = 'DROPPED' THEN 0
        ELSE 1
      END AS weight,
      state.stage IS DISTINCT FROM 'DROPPED'
      AND state.percent IS NOT NULL AS is_in_sum
    FROM
      reached
      JOIN node ON node.kind = reached.kind
      AND node.id = reached.scope_id
      JOIN state ON state.id = reached.project_id
  ) c
  LEFT JOIN (
    SELECT
      *
    FROM
      progress_report
    WHERE
      recorded_at <= $75::timestamptz
  ) report ON report.id = c.report_id
ORDER BY
  c.code COLLATE "C";
