-- $1 = "2021-10-28"
-- $2, $3 = 2021-10-28T02:00:00.000Z
-- $4 = 0
-- $5 = 6
-- $6 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          p.id AS "id",
          p.seeded AS "seeded",
          p.code AS "code",
          p.kind AS "kind",
          p.names AS "names",
          p.translated AS "translated",
          p.aliases AS "aliases",
          p.member_state_id AS "memberStateId",
          p.capital AS "capital",
          p.area_km2 AS "areaKm2",
          p.lat AS "lat",
          p.lon AS "lon",
          json_build_array((p.code)::text)::text AS "cursorPosition"
        FROM
          province p
        WHERE
          EXISTS (
            SELECT
            FROM
              (
                SELECT
                  *
                FROM
                  programme_membership
                WHERE
                  in_force (valid_from, valid_to, $1::date)
                  AND recorded_at <= $2::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $3::timestamptz
                  )
              ) m
            WHERE
              m.province_id = p.id
          )
          AND owner.id IN ($4::integer, p.member_state_id)
          AND true
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $5
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $6::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1, $2, $4, $5, $6, $7, $8, $9, $11, $12 = 2021-10-28T02:00:00.000Z
-- $3, $10 = "2021-10-28"
-- $13 = <ids>
SELECT
  owner.id,
  (
    SELECT
      count(*)
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
              recorded_at <= $1::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $2::timestamptz
              )
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $3::date
              AND listing.recorded_at <= $4::timestamptz
              AND listing.withdrawn_at > $5::timestamptz
          )
      ) p
    WHERE
      p.id IN (
        SELECT
          reached.project_id
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
                  recorded_at <= $6::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $7::timestamptz
                  )
              ) located
          ) reached
        WHERE
          reached.scope_id = owner.id
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
                  recorded_at <= $8::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $9::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $10::date
                  AND listing.recorded_at <= $11::timestamptz
                  AND listing.withdrawn_at > $12::timestamptz
              )
          ) part
        WHERE
          part.parent_id = p.id
      )
      AND true
  ) AS count
FROM
  unnest(
    (
      SELECT
        $13::integer[]
    )::integer[]
  ) owner (id);

-- $1, $2, $4, $5, $6, $7, $8, $9, $11, $12 = 2021-10-28T02:00:00.000Z
-- $3, $10 = "2021-10-28"
-- $13 = 4
-- $14 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          p.id AS "id",
          p.code AS "code"
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
                  recorded_at <= $1::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $2::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $3::date
                  AND listing.recorded_at <= $4::timestamptz
                  AND listing.withdrawn_at > $5::timestamptz
              )
          ) p
        WHERE
          p.id IN (
            SELECT
              reached.project_id
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
                      recorded_at <= $6::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $7::timestamptz
                      )
                  ) located
              ) reached
            WHERE
              reached.scope_id = owner.id
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
                      recorded_at <= $8::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $9::timestamptz
                      )
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $10::date
                      AND listing.recorded_at <= $11::timestamptz
                      AND listing.withdrawn_at > $12::timestamptz
                  )
              ) part
            WHERE
              part.parent_id = p.id
          )
          AND true
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $13
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $14::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1, $2, $5, $20, $35, $48, $60, $61 = "2021-10-28"
-- $3, $4, $6, $7, $9, $10, $11, $12, $14, $15, $17, $18, $19, $21, $22, $24, $25, $26, $27, $29, $30, $32, $33, $34, $36, $37, $39, $40, $41, $42, $44, $45, $47, $49, $50, $52, $53, $54, $55, $57, $58, $62 = 2021-10-28T02:00:00.000Z
-- $8, $13, $23, $28, $38, $43, $51, $56 = ["PUBLISHED","CERTIFIED"]
-- $16, $31, $46, $59 = ["CERTIFIED"]
-- $63 = <ids>
SELECT
  p.id,
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
          settled.valid_from <= $1::date
          AND settled.valid_to > $2::date
          AND settled.known_from <= $3::timestamptz
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
                      recorded_at <= $4::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $5::date
                  AND CASE
                    WHEN report.state_since <= $6::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $7::timestamptz)
                  END = ANY ($8::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $9::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $10::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $11::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $12::timestamptz)
                        END = ANY ($13::text[])
                    )
                  )
                  AND report.planned_percent IS NOT NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $14::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $15::timestamptz)
                  END = ANY ($16::text[]) DESC,
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
                    WHEN report.state_since <= $17::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $18::timestamptz)
                  END AS state
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
                  report.project_id = changed.project_id
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
              ) latest ON true
              LEFT JOIN LATERAL (
                SELECT
                  effective_percent (report.percent, report.stage) AS percent,
                  report.percent IS NOT NULL AS stated,
                  report.stage,
                  report.id,
                  report.as_of,
                  CASE
                    WHEN report.state_since <= $32::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $33::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $34::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $35::date
                  AND CASE
                    WHEN report.state_since <= $36::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $37::timestamptz)
                  END = ANY ($38::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $39::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $40::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $41::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $42::timestamptz)
                        END = ANY ($43::text[])
                    )
                  )
                  AND effective_percent (report.percent, report.stage) IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.percent IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $44::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $45::timestamptz)
                  END = ANY ($46::text[]) DESC,
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
                      recorded_at <= $47::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $48::date
                  AND CASE
                    WHEN report.state_since <= $49::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $50::timestamptz)
                  END = ANY ($51::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $52::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $53::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $54::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $55::timestamptz)
                        END = ANY ($56::text[])
                    )
                  )
                  AND report.stage IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.stage IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $57::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $58::timestamptz)
                  END = ANY ($59::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) staged ON true
          ) walked
        WHERE
          changed.valid_from <= $60::date
          AND changed.valid_to > $61::date
          AND changed.known_from > $62::timestamptz
      ) known
    WHERE
      known.project_id = p.id
  ) AS stage
FROM
  unnest(
    (
      SELECT
        $63::integer[]
    )::integer[]
  ) p (id);
