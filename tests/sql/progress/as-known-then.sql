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
-- $2, $9, $24, $39, $52, $64, $65, $67, $74, $77, $86, $101, $116, $129, $141, $146, $149, $155 = "2019-06-30"
-- $3, $4, $5, $6, $8, $10, $11, $13, $14, $15, $16, $18, $19, $21, $22, $23, $25, $26, $28, $29, $30, $31, $33, $34, $36, $37, $38, $40, $41, $43, $44, $45, $46, $48, $49, $51, $53, $54, $56, $57, $58, $59, $61, $62, $66, $68, $69, $70, $71, $73, $75, $76, $78, $79, $80, $81, $82, $83, $84, $85, $87, $88, $90, $91, $92, $93, $95, $96, $98, $99, $100, $102, $103, $105, $106, $107, $108, $110, $111, $113, $114, $115, $117, $118, $120, $121, $122, $123, $125, $126, $128, $130, $131, $133, $134, $135, $136, $138, $139, $142, $143, $144, $145, $147, $148, $150, $151, $152, $153 = 2020-01-01T00:00:00.000Z
-- $7, $72, $154 = <ids>
-- $12, $17, $27, $32, $42, $47, $55, $60, $89, $94, $104, $109, $119, $124, $132, $137 = ["SUBMITTED","VERIFIED","PUBLISHED","CERTIFIED"]
-- $20, $35, $50, $63, $97, $112, $127, $140 = ["CERTIFIED"]
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
              in_force (valid_from, valid_to, $2::date)
              AND recorded_at <= $3::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $4::timestamptz
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
              recorded_at <= $5::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $6::timestamptz
              )
          ) assigned
      ) reached
    WHERE
      scope_id = ANY ($7::integer[])
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
                      recorded_at <= $8::timestamptz
                  ) report
                WHERE
                  report.project_id = standing.project_id
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
                  AND report.planned_percent IS NOT NULL
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
                    WHEN report.state_since <= $21::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $22::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $23::timestamptz
                  ) report
                WHERE
                  report.project_id = standing.project_id
                  AND report.as_of <= $24::date
                  AND CASE
                    WHEN report.state_since <= $25::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $26::timestamptz)
                  END = ANY ($27::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $28::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $29::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $30::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $31::timestamptz)
                        END = ANY ($32::text[])
                    )
                  )
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $33::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $34::timestamptz)
                  END = ANY ($35::text[]) DESC,
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
                    WHEN report.state_since <= $36::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $37::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $38::timestamptz
                  ) report
                WHERE
                  report.project_id = standing.project_id
                  AND report.as_of <= $39::date
                  AND CASE
                    WHEN report.state_since <= $40::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $41::timestamptz)
                  END = ANY ($42::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $43::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $44::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $45::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $46::timestamptz)
                        END = ANY ($47::text[])
                    )
                  )
                  AND effective_percent (report.percent, report.stage) IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.percent IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $48::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $49::timestamptz)
                  END = ANY ($50::text[]) DESC,
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
                      recorded_at <= $51::timestamptz
                  ) report
                WHERE
                  report.project_id = standing.project_id
                  AND report.as_of <= $52::date
                  AND CASE
                    WHEN report.state_since <= $53::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $54::timestamptz)
                  END = ANY ($55::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $56::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $57::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $58::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $59::timestamptz)
                        END = ANY ($60::text[])
                    )
                  )
                  AND report.stage IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.stage IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $61::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $62::timestamptz)
                  END = ANY ($63::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) staged ON true
          ) known ON true
        WHERE
          standing.valid_from <= $64::date
          AND standing.valid_to > $65::date
          AND standing.known_from <= $66::timestamptz
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
                        in_force (valid_from, valid_to, $67::date)
                        AND recorded_at <= $68::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $69::timestamptz
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
                        recorded_at <= $70::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $71::timestamptz
                        )
                    ) assigned
                ) reached
              WHERE
                scope_id = ANY ($72::integer[])
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
                  effective_project_body ($73::timestamptz) owned
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
                          in_force (valid_from, valid_to, $74::date)
                          AND recorded_at <= $75::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $76::timestamptz
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
                          in_force (valid_from, valid_to, $77::date)
                          AND recorded_at <= $78::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $79::timestamptz
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
                          recorded_at <= $80::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $81::timestamptz
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
                SELECT DISTINCT
                  standing.project_id
                FROM
                  project_standing standing
                WHERE
                  standing.known_from > $82::timestamptz
              ) changed
              JOIN (
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
                          recorded_at <= $85::timestamptz
                      ) report
                    WHERE
                      report.project_id = own.id
                      AND report.as_of <= $86::date
                      AND CASE
                        WHEN report.state_since <= $87::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $88::timestamptz)
                      END = ANY ($89::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $90::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $91::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $92::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $93::timestamptz)
                            END = ANY ($94::text[])
                        )
                      )
                      AND report.planned_percent IS NOT NULL
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $95::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $96::timestamptz)
                      END = ANY ($97::text[]) DESC,
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
                        WHEN report.state_since <= $98::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $99::timestamptz)
                      END AS state
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          progress_report
                        WHERE
                          recorded_at <= $100::timestamptz
                      ) report
                    WHERE
                      report.project_id = own.id
                      AND report.as_of <= $101::date
                      AND CASE
                        WHEN report.state_since <= $102::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $103::timestamptz)
                      END = ANY ($104::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $105::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $106::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $107::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $108::timestamptz)
                            END = ANY ($109::text[])
                        )
                      )
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $110::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $111::timestamptz)
                      END = ANY ($112::text[]) DESC,
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
                        WHEN report.state_since <= $113::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $114::timestamptz)
                      END AS state
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          progress_report
                        WHERE
                          recorded_at <= $115::timestamptz
                      ) report
                    WHERE
                      report.project_id = own.id
                      AND report.as_of <= $116::date
                      AND CASE
                        WHEN report.state_since <= $117::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $118::timestamptz)
                      END = ANY ($119::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $120::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $121::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $122::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $123::timestamptz)
                            END = ANY ($124::text[])
                        )
                      )
                      AND effective_percent (report.percent, report.stage) IS NOT NULL
                      AND latest.id IS NOT NULL
                      AND latest.percent IS NULL
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $125::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $126::timestamptz)
                      END = ANY ($127::text[]) DESC,
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
                          recorded_at <= $128::timestamptz
                      ) report
                    WHERE
                      report.project_id = own.id
                      AND report.as_of <= $129::date
                      AND CASE
                        WHEN report.state_since <= $130::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $131::timestamptz)
                      END = ANY ($132::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $133::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $134::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $135::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $136::timestamptz)
                            END = ANY ($137::text[])
                        )
                      )
                      AND report.stage IS NOT NULL
                      AND latest.id IS NOT NULL
                      AND latest.stage IS NULL
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $138::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $139::timestamptz)
                      END = ANY ($140::text[]) DESC,
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
                  AND listing.listed_from <= $141::date
                  AND listing.recorded_at <= $142::timestamptz
                  AND listing.withdrawn_at > $143::timestamptz
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
                          recorded_at <= $144::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $145::timestamptz
                          )
                      ) project
                    WHERE
                      EXISTS (
                        SELECT
                        FROM
                          project_listing listing
                        WHERE
                          listing.project_id = project.id
                          AND listing.listed_from <= $146::date
                          AND listing.recorded_at <= $147::timestamptz
                          AND listing.withdrawn_at > $148::timestamptz
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
                        in_force (valid_from, valid_to, $149::date)
                        AND recorded_at <= $150::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $151::timestamptz
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
                        recorded_at <= $152::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $153::timestamptz
                        )
                    ) assigned
                ) reached
              WHERE
                scope_id = ANY ($154::integer[])
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
          reporting_half_year ($155::date) - reporting_half_year (latest_as_of) <= 1
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
