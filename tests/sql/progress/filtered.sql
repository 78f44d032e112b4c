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
-- $2, $3, $5, $6, $8, $9, $12, $13, $15, $16, $18, $19, $20, $21, $23, $24, $26, $27, $28, $30, $31, $33, $34, $35, $36, $38, $39, $41, $42, $43, $45, $46, $48, $49, $50, $51, $53, $54, $56, $58, $59, $61, $62, $63, $64, $66, $67, $71, $72, $73, $75, $76, $78, $79, $84, $85, $87, $88, $90, $91, $92, $93, $95, $96, $98, $99, $100, $102, $103, $105, $106, $107, $108, $110, $111, $113, $114, $115, $117, $118, $120, $121, $122, $123, $125, $126, $128, $130, $131, $133, $134, $135, $136, $138, $139, $143, $144, $145, $147, $148, $149, $150, $151, $152, $153, $154, $156, $157, $158, $159, $160, $161, $163, $164, $166, $167, $168, $169, $171, $172 = 2021-10-28T02:00:00.000Z
-- $4, $74 = <ids>
-- $7, $10, $11, $14, $29, $44, $57, $69, $70, $77, $82, $83, $86, $101, $116, $129, $141, $142, $146, $155, $162, $165, $170 = "2021-10-28"
-- $17, $22, $32, $37, $47, $52, $60, $65, $89, $94, $104, $109, $119, $124, $132, $137 = ["PUBLISHED","CERTIFIED"]
-- $25, $40, $55, $68, $97, $112, $127, $140 = ["CERTIFIED"]
-- $80 = ["CONSTRUCTION","PROCUREMENT"]
-- $81 = "1000000"
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
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $3::timestamptz
              )
          ) located
      ) reached
    WHERE
      scope_id = ANY ($4::integer[])
  ),
  state AS MATERIALIZED (
    SELECT
      p.id AS id,
      known.percent AS percent,
      coalesce(known.stated, false) AS stated,
      known.latest_id IS NULL AS silent,
      known.stage AS stage,
      1::numeric AS weight
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
              recorded_at <= $5::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $6::timestamptz
              )
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $7::date
              AND listing.recorded_at <= $8::timestamptz
              AND listing.withdrawn_at > $9::timestamptz
          )
      ) p
      LEFT JOIN (
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
          settled.valid_from <= $10::date
          AND settled.valid_to > $11::date
          AND settled.known_from <= $12::timestamptz
        UNION ALL
        SELECT
          changed.project_id,
          walked.percent,
          walked.stated,
          walked.stage,
          walked.planned,
          walked.report_id,
          walked.report_as_of,
          walked.report_state,
          walked.latest_id,
          walked.latest_as_of
        FROM
          project_state changed
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
                      recorded_at <= $13::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $14::date
                  AND CASE
                    WHEN report.state_since <= $15::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $16::timestamptz)
                  END = ANY ($17::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $18::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $19::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $20::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $21::timestamptz)
                        END = ANY ($22::text[])
                    )
                  )
                  AND report.planned_percent IS NOT NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $23::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $24::timestamptz)
                  END = ANY ($25::text[]) DESC,
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
                    WHEN report.state_since <= $26::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $27::timestamptz)
                  END AS state
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
                  report.project_id = changed.project_id
                  AND report.as_of <= $29::date
                  AND CASE
                    WHEN report.state_since <= $30::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $31::timestamptz)
                  END = ANY ($32::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $33::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $34::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $35::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $36::timestamptz)
                        END = ANY ($37::text[])
                    )
                  )
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $38::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $39::timestamptz)
                  END = ANY ($40::text[]) DESC,
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
                    WHEN report.state_since <= $41::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $42::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $43::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $44::date
                  AND CASE
                    WHEN report.state_since <= $45::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $46::timestamptz)
                  END = ANY ($47::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $48::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $49::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $50::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $51::timestamptz)
                        END = ANY ($52::text[])
                    )
                  )
                  AND effective_percent (report.percent, report.stage) IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.percent IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $53::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $54::timestamptz)
                  END = ANY ($55::text[]) DESC,
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
                      recorded_at <= $56::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $57::date
                  AND CASE
                    WHEN report.state_since <= $58::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $59::timestamptz)
                  END = ANY ($60::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $61::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $62::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $63::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $64::timestamptz)
                        END = ANY ($65::text[])
                    )
                  )
                  AND report.stage IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.stage IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $66::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $67::timestamptz)
                  END = ANY ($68::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) staged ON true
          ) walked
        WHERE
          changed.valid_from <= $69::date
          AND changed.valid_to > $70::date
          AND changed.known_from > $71::timestamptz
      ) known ON known.project_id = p.id
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
                    recorded_at <= $72::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $73::timestamptz
                    )
                ) located
            ) reached
          WHERE
            scope_id = ANY ($74::integer[])
        )
      )
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
                  recorded_at <= $75::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $76::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $77::date
                  AND listing.recorded_at <= $78::timestamptz
                  AND listing.withdrawn_at > $79::timestamptz
              )
          ) part
        WHERE
          part.parent_id = p.id
      )
      AND (true)
      AND (
        SELECT
          (
            (
              (found.stage = ANY ($80::text[]))
              AND (found."costUsd" >= $81::numeric)
            )
          )
        FROM
          (
            SELECT
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
                      settled.valid_from <= $82::date
                      AND settled.valid_to > $83::date
                      AND settled.known_from <= $84::timestamptz
                    UNION ALL
                    SELECT
                      changed.project_id,
                      walked.percent,
                      walked.stated,
                      walked.stage,
                      walked.planned,
                      walked.report_id,
                      walked.report_as_of,
                      walked.report_state,
                      walked.latest_id,
                      walked.latest_as_of
                    FROM
                      project_state changed
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
                              report.project_id = changed.project_id
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
                              report.project_id = changed.project_id
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
                              report.project_id = changed.project_id
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
                              report.project_id = changed.project_id
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
                      ) walked
                    WHERE
                      changed.valid_from <= $141::date
                      AND changed.valid_to > $142::date
                      AND changed.known_from > $143::timestamptz
                  ) known
                WHERE
                  known.project_id = p.id
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
                                recorded_at <= $149::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $150::timestamptz
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
                                recorded_at <= $151::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $152::timestamptz
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
                              recorded_at <= $153::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $154::timestamptz
                              )
                          ) figure
                        WHERE
                          figure.project_id = p.id
                          AND figure.extent = 'WHOLE'
                          AND (
                            figure.as_of IS NULL
                            OR figure.as_of <= $155::date
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
                                      recorded_at <= $156::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $157::timestamptz
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
                                      recorded_at <= $158::timestamptz
                                      AND (
                                        withdrawn_at IS NULL
                                        OR withdrawn_at > $159::timestamptz
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
                                    recorded_at <= $160::timestamptz
                                    AND (
                                      withdrawn_at IS NULL
                                      OR withdrawn_at > $161::timestamptz
                                    )
                                ) figure
                              WHERE
                                figure.project_id = leaf.id
                                AND figure.extent = 'WHOLE'
                                AND (
                                  figure.as_of IS NULL
                                  OR figure.as_of <= $162::date
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
                              recorded_at <= $163::timestamptz
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > $164::timestamptz
                              )
                          ) project
                        WHERE
                          EXISTS (
                            SELECT
                            FROM
                              project_listing listing
                            WHERE
                              listing.project_id = project.id
                              AND listing.listed_from <= $165::date
                              AND listing.recorded_at <= $166::timestamptz
                              AND listing.withdrawn_at > $167::timestamptz
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
                                  recorded_at <= $168::timestamptz
                                  AND (
                                    withdrawn_at IS NULL
                                    OR withdrawn_at > $169::timestamptz
                                  )
                              ) project
                            WHERE
                              EXISTS (
                                SELECT
                                FROM
                                  project_listing listing
                                WHERE
                                  listing.project_id = project.id
                                  AND listing.listed_from <= $170::date
                                  AND listing.recorded_at <= $171::timestamptz
                                  AND listing.withdrawn_at > $172::timestamptz
                              )
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
      state.percent,
      state.stated,
      state.silent,
      state.stage,
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
      count(*) FILTER (
        WHERE
          stated
      ) AS stated,
      count(*) FILTER (
        WHERE
          silent
      ) AS silent,
      count(percent) AS weighed,
      0 AS weightless,
      count(*) AS weight,
      sum(percent) AS weighted_percent,
      count(percent) AS weight_percent,
      sum(
        CASE
          WHEN stated THEN percent
        END
      ) AS weighted_stated,
      count(
        CASE
          WHEN stated THEN percent
        END
      ) AS weight_stated
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
          sum(weighted_stated) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          )
        ) / nullif(
          sum(weight_stated) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          ),
          0
        ),
        10
      )::float8 AS "statedPercent",
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
        sum(stated) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS stated,
      coalesce(
        sum(silent) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS silent,
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
      json_agg(json_build_object('stage', stage, 'count', projects)) AS "byStage"
    FROM
      by_stage
    GROUP BY
      kind,
      scope_id
  ) roll_up;
