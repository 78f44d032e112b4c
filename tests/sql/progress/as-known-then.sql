-- $1 = ["MY","My"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names"
FROM
  member_state t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = "MEMBER_STATE"
-- $2, $3, $4, $5, $7, $9, $10, $12, $13, $14, $15, $17, $18, $20, $21, $22, $24, $25, $27, $28, $29, $30, $32, $33, $35, $36, $37, $39, $40, $42, $43, $44, $45, $47, $48, $50, $52, $53, $55, $56, $57, $58, $60, $61, $65, $66, $67, $68, $69, $71, $72, $73, $74, $75, $76, $77, $78, $79, $80, $81, $83, $84, $86, $87, $88, $89, $91, $92, $94, $95, $96, $98, $99, $101, $102, $103, $104, $106, $107, $109, $110, $111, $113, $114, $116, $117, $118, $119, $121, $122, $124, $126, $127, $129, $130, $131, $132, $134, $135, $138, $139, $140, $141, $143, $144, $145, $146, $147, $148 = 2020-01-01T00:00:00.000Z
-- $6, $70, $149 = <ids>
-- $8, $23, $38, $51, $63, $64, $82, $97, $112, $125, $137, $142, $150 = "2019-06-30"
-- $11, $16, $26, $31, $41, $46, $54, $59, $85, $90, $100, $105, $115, $120, $128, $133 = ["SUBMITTED","VERIFIED","PUBLISHED","CERTIFIED"]
-- $19, $34, $49, $62, $93, $108, $123, $136 = ["CERTIFIED"]
WITH
  reached AS (
    SELECT
      $1::text AS kind,
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
              recorded_at <= $2::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $3::timestamptz
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
              recorded_at <= $4::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $5::timestamptz
              )
          ) assigned
      ) reached
    WHERE
      scope_id = ANY ($6::integer[])
    GROUP BY
      scope_id,
      project_id
  ),
  state AS MATERIALIZED (
    SELECT
      p.id AS id,
      p.percent AS percent,
      coalesce(p.stated, false) AS stated,
      p.latest_id IS NULL AS silent,
      p.stage AS stage,
      1::numeric AS weight,
      p.latest_as_of AS latest_as_of
    FROM
      (
        SELECT
          standing.project_id AS id,
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
          LEFT JOIN LATERAL (
            SELECT
              CASE
                WHEN latest.percent IS NULL THEN used.percent
                ELSE latest.percent
              END AS percent,
              coalesce(
                CASE
                  WHEN latest.percent IS NULL THEN used.stated
                  ELSE latest.stated
                END,
                false
              ) AS stated,
              CASE
                WHEN latest.stage IS NULL THEN staged.stage
                ELSE latest.stage
              END AS stage,
              (
                SELECT
                  report.planned_percent
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
                  report.project_id = standing.project_id
                  AND report.as_of <= $8::date
                  AND CASE
                    WHEN report.state_since <= $9::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $10::timestamptz)
                  END = ANY ($11::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $12::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $13::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $14::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $15::timestamptz)
                        END = ANY ($16::text[])
                    )
                  )
                  AND report.planned_percent IS NOT NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $17::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $18::timestamptz)
                  END = ANY ($19::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) AS planned,
              CASE
                WHEN latest.percent IS NULL THEN used.id
                ELSE latest.id
              END AS report_id,
              CASE
                WHEN latest.percent IS NULL THEN used.as_of
                ELSE latest.as_of
              END AS report_as_of,
              CASE
                WHEN latest.percent IS NULL THEN used.state
                ELSE latest.state
              END AS report_state,
              latest.id AS latest_id,
              latest.as_of AS latest_as_of
            FROM
              (
                SELECT
              ) one
              LEFT JOIN LATERAL (
                SELECT
                  effective_percent (report.percent, report.stage) AS percent,
                  report.percent IS NOT NULL AS stated,
                  report.stage,
                  report.id,
                  report.as_of,
                  CASE
                    WHEN report.state_since <= $20::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $21::timestamptz)
                  END AS state
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
                  report.project_id = standing.project_id
                  AND report.as_of <= $23::date
                  AND CASE
                    WHEN report.state_since <= $24::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $25::timestamptz)
                  END = ANY ($26::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $27::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $28::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $29::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $30::timestamptz)
                        END = ANY ($31::text[])
                    )
                  )
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $32::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $33::timestamptz)
                  END = ANY ($34::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) latest ON true
              LEFT JOIN LATERAL (
                SELECT
                  effective_percent (report.percent, report.stage) AS percent,
                  report.percent IS NOT NULL AS stated,
                  report.stage,
                  report.id,
                  report.as_of,
                  CASE
                    WHEN report.state_since <= $35::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $36::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $37::timestamptz
                  ) report
                WHERE
                  report.project_id = standing.project_id
                  AND report.as_of <= $38::date
                  AND CASE
                    WHEN report.state_since <= $39::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $40::timestamptz)
                  END = ANY ($41::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $42::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $43::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $44::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $45::timestamptz)
                        END = ANY ($46::text[])
                    )
                  )
                  AND effective_percent (report.percent, report.stage) IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.percent IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $47::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $48::timestamptz)
                  END = ANY ($49::text[]) DESC,
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
                      recorded_at <= $50::timestamptz
                  ) report
                WHERE
                  report.project_id = standing.project_id
                  AND report.as_of <= $51::date
                  AND CASE
                    WHEN report.state_since <= $52::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $53::timestamptz)
                  END = ANY ($54::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $55::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $56::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $57::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $58::timestamptz)
                        END = ANY ($59::text[])
                    )
                  )
                  AND report.stage IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.stage IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $60::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $61::timestamptz)
                  END = ANY ($62::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) staged ON true
          ) known ON true
        WHERE
          standing.listed_from <= $63::date
          AND standing.leaf_until > $64::date
          AND standing.known_from <= $65::timestamptz
          AND (
            standing.project_id IN (
              SELECT
                project_id
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
                        recorded_at <= $66::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $67::timestamptz
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
                        recorded_at <= $68::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $69::timestamptz
                        )
                    ) assigned
                ) reached
              WHERE
                scope_id = ANY ($70::integer[])
            )
          )
        UNION ALL
        SELECT
          changed.id AS id,
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
          (
            SELECT
              own.id,
              (
                SELECT
                  owned.body_id
                FROM
                  effective_project_body ($71::timestamptz) owned
                WHERE
                  owned.project_id = own.id
              ) AS responsible_id,
              ARRAY(
                SELECT DISTINCT
                  area.scope_id
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
                          recorded_at <= $72::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $73::timestamptz
                          )
                      ) located
                  ) area
                WHERE
                  area.project_id = own.id
                ORDER BY
                  area.scope_id
              ) AS province_ids,
              ARRAY(
                SELECT DISTINCT
                  area.scope_id
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
                          recorded_at <= $74::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $75::timestamptz
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
                          recorded_at <= $76::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $77::timestamptz
                          )
                      ) assigned
                  ) area
                WHERE
                  area.project_id = own.id
                ORDER BY
                  area.scope_id
              ) AS member_state_ids,
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
              (
                SELECT
                  standing.project_id
                FROM
                  project_standing standing
                WHERE
                  standing.known_from > $78::timestamptz
              ) changed
              JOIN (
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
              ) own ON own.id = changed.project_id
              CROSS JOIN LATERAL (
                SELECT
                  CASE
                    WHEN latest.percent IS NULL THEN used.percent
                    ELSE latest.percent
                  END AS percent,
                  coalesce(
                    CASE
                      WHEN latest.percent IS NULL THEN used.stated
                      ELSE latest.stated
                    END,
                    false
                  ) AS stated,
                  CASE
                    WHEN latest.stage IS NULL THEN staged.stage
                    ELSE latest.stage
                  END AS stage,
                  (
                    SELECT
                      report.planned_percent
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          progress_report
                        WHERE
                          recorded_at <= $81::timestamptz
                      ) report
                    WHERE
                      report.project_id = own.id
                      AND report.as_of <= $82::date
                      AND CASE
                        WHEN report.state_since <= $83::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $84::timestamptz)
                      END = ANY ($85::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $86::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $87::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $88::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $89::timestamptz)
                            END = ANY ($90::text[])
                        )
                      )
                      AND report.planned_percent IS NOT NULL
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $91::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $92::timestamptz)
                      END = ANY ($93::text[]) DESC,
                      report.recorded_at DESC,
                      report.id DESC
                    LIMIT
                      1
                  ) AS planned,
                  CASE
                    WHEN latest.percent IS NULL THEN used.id
                    ELSE latest.id
                  END AS report_id,
                  CASE
                    WHEN latest.percent IS NULL THEN used.as_of
                    ELSE latest.as_of
                  END AS report_as_of,
                  CASE
                    WHEN latest.percent IS NULL THEN used.state
                    ELSE latest.state
                  END AS report_state,
                  latest.id AS latest_id,
                  latest.as_of AS latest_as_of
                FROM
                  (
                    SELECT
                  ) one
                  LEFT JOIN LATERAL (
                    SELECT
                      effective_percent (report.percent, report.stage) AS percent,
                      report.percent IS NOT NULL AS stated,
                      report.stage,
                      report.id,
                      report.as_of,
                      CASE
                        WHEN report.state_since <= $94::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $95::timestamptz)
                      END AS state
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          progress_report
                        WHERE
                          recorded_at <= $96::timestamptz
                      ) report
                    WHERE
                      report.project_id = own.id
                      AND report.as_of <= $97::date
                      AND CASE
                        WHEN report.state_since <= $98::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $99::timestamptz)
                      END = ANY ($100::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $101::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $102::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $103::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $104::timestamptz)
                            END = ANY ($105::text[])
                        )
                      )
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $106::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $107::timestamptz)
                      END = ANY ($108::text[]) DESC,
                      report.recorded_at DESC,
                      report.id DESC
                    LIMIT
                      1
                  ) latest ON true
                  LEFT JOIN LATERAL (
                    SELECT
                      effective_percent (report.percent, report.stage) AS percent,
                      report.percent IS NOT NULL AS stated,
                      report.stage,
                      report.id,
                      report.as_of,
                      CASE
                        WHEN report.state_since <= $109::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $110::timestamptz)
                      END AS state
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          progress_report
                        WHERE
                          recorded_at <= $111::timestamptz
                      ) report
                    WHERE
                      report.project_id = own.id
                      AND report.as_of <= $112::date
                      AND CASE
                        WHEN report.state_since <= $113::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $114::timestamptz)
                      END = ANY ($115::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $116::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $117::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $118::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $119::timestamptz)
                            END = ANY ($120::text[])
                        )
                      )
                      AND effective_percent (report.percent, report.stage) IS NOT NULL
                      AND latest.id IS NOT NULL
                      AND latest.percent IS NULL
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $121::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $122::timestamptz)
                      END = ANY ($123::text[]) DESC,
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
                          recorded_at <= $124::timestamptz
                      ) report
                    WHERE
                      report.project_id = own.id
                      AND report.as_of <= $125::date
                      AND CASE
                        WHEN report.state_since <= $126::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $127::timestamptz)
                      END = ANY ($128::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $129::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $130::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $131::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $132::timestamptz)
                            END = ANY ($133::text[])
                        )
                      )
                      AND report.stage IS NOT NULL
                      AND latest.id IS NOT NULL
                      AND latest.stage IS NULL
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $134::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $135::timestamptz)
                      END = ANY ($136::text[]) DESC,
                      report.recorded_at DESC,
                      report.id DESC
                    LIMIT
                      1
                  ) staged ON true
              ) known
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = own.id
                  AND listing.listed_from <= $137::date
                  AND listing.recorded_at <= $138::timestamptz
                  AND listing.withdrawn_at > $139::timestamptz
              )
              AND own.relevance = 'PROGRAMME'
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
                          recorded_at <= $140::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $141::timestamptz
                          )
                      ) project
                    WHERE
                      EXISTS (
                        SELECT
                        FROM
                          project_listing listing
                        WHERE
                          listing.project_id = project.id
                          AND listing.listed_from <= $142::date
                          AND listing.recorded_at <= $143::timestamptz
                          AND listing.withdrawn_at > $144::timestamptz
                      )
                      AND project.relevance = 'PROGRAMME'
                  ) part
                WHERE
                  part.parent_id = own.id
              )
          ) changed
        WHERE
          (
            changed.id IN (
              SELECT
                project_id
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
                        recorded_at <= $145::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $146::timestamptz
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
                        recorded_at <= $147::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $148::timestamptz
                        )
                    ) assigned
                ) reached
              WHERE
                scope_id = ANY ($149::integer[])
            )
          )
      ) p
    WHERE
      true
  ),
  members AS (
    SELECT
      member.*,
      state.percent,
      state.stated,
      state.silent,
      state.stage,
      state.latest_as_of,
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
      count(percent) AS known,
      count(percent) AS weighed,
      0 AS weightless,
      count(*) AS weight,
      sum(percent) AS weighted_percent,
      count(percent) AS weight_percent,
      count(*) FILTER (
        WHERE
          reporting_half_year ($150::date) - reporting_half_year (latest_as_of) <= 1
      ) AS timely
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
      round(
        (
          sum(weighted_percent) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          )
        ) / nullif(
          sum(weight_percent) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          ),
          0
        ),
        10
      )::float8 AS percent,
      round(
        (
          coalesce(
            sum(weighted_percent) FILTER (
              WHERE
                stage IS DISTINCT FROM 'DROPPED'
            ),
            0
          )
        ) / nullif(
          sum(weight) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          ),
          0
        ),
        10
      )::float8 AS low,
      round(
        (
          coalesce(
            sum(weighted_percent) FILTER (
              WHERE
                stage IS DISTINCT FROM 'DROPPED'
            ),
            0
          ) + 100 * (
            sum(weight) FILTER (
              WHERE
                stage IS DISTINCT FROM 'DROPPED'
            ) - coalesce(
              sum(weight_percent) FILTER (
                WHERE
                  stage IS DISTINCT FROM 'DROPPED'
              ),
              0
            )
          )
        ) / nullif(
          sum(weight) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          ),
          0
        ),
        10
      )::float8 AS high,
      coalesce(
        sum(projects) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "projectCount",
      coalesce(
        sum(known) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "withPercent",
      coalesce(
        sum(weightless) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "withoutWeight",
      coalesce(
        sum(weighed) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "percentProjects",
      coalesce(
        sum(weight) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      ) AS "totalWeight",
      json_agg(json_build_object('stage', stage, 'count', projects)) AS "byStage",
      coalesce(
        sum(timely) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "onTime"
    FROM
      by_stage
    GROUP BY
      kind,
      scope_id
  ) roll_up;
