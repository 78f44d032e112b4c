-- $1, $17 = "2026-01-01"
-- $2, $8, $13, $18 = "2026-06-30"
-- $3 = []
-- $4, $5, $6, $7, $9, $10, $11, $12, $14, $15 = 2026-11-26T14:30:04.438Z
-- $16 = "2026-07-31"
SELECT
  node.code,
  node.names,
  counted.*
FROM
  (
    SELECT
      scope_id,
      count(*) AS expected,
      count(*) FILTER (
        WHERE
          state IS NULL
          AND is_drafted
      ) AS drafted,
      count(*) FILTER (
        WHERE
          state = 'SUBMITTED'
      ) AS submitted,
      count(*) FILTER (
        WHERE
          state = 'VERIFIED'
      ) AS verified,
      count(*) FILTER (
        WHERE
          state = 'CERTIFIED'
      ) AS certified,
      count(*) FILTER (
        WHERE
          is_late
      ) AS late,
      count(*) FILTER (
        WHERE
          state IS NULL
          AND NOT is_drafted
      ) AS missing
    FROM
      (
        SELECT
          member.scope_id,
          reported.state,
          coalesce(reported.is_late, false) AS is_late,
          EXISTS (
            SELECT
            FROM
              report_draft draft
              JOIN organisation office ON office.id = draft.office_id
            WHERE
              draft.project_id = member.project_id
              AND draft.as_of BETWEEN $1 AND $2
              AND true
              AND office.code = ANY ($3::text[])
          ) AS is_drafted
        FROM
          (
            SELECT DISTINCT
              reached.scope_id,
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
                      recorded_at <= $4::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $5::timestamptz
                      )
                  ) located
              ) reached
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
                      recorded_at <= $6::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $7::timestamptz
                      )
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $8::date
                      AND listing.recorded_at <= $9::timestamptz
                      AND listing.withdrawn_at > $10::timestamptz
                  )
              ) project ON project.id = reached.project_id
            WHERE
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
                          recorded_at <= $11::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $12::timestamptz
                          )
                      ) project
                    WHERE
                      EXISTS (
                        SELECT
                        FROM
                          project_listing listing
                        WHERE
                          listing.project_id = project.id
                          AND listing.listed_from <= $13::date
                          AND listing.recorded_at <= $14::timestamptz
                          AND listing.withdrawn_at > $15::timestamptz
                      )
                  ) part
                WHERE
                  part.parent_id = project.id
              )
          ) member
          LEFT JOIN LATERAL (
            SELECT
              (
                array_agg(
                  report.state
                  ORDER BY
                    array_position('{CERTIFIED,VERIFIED,SUBMITTED}', report.state)
                )
              ) [1] AS state,
              min(report.recorded_at) >= ($16::date + 1)::timestamp AT TIME ZONE 'Asia/Bangkok' AS is_late
            FROM
              progress_report report
            WHERE
              report.project_id = member.project_id
              AND report.as_of BETWEEN $17 AND $18
              AND report.submitted_by_id IS NOT NULL
              AND report.state IN ('SUBMITTED', 'VERIFIED', 'CERTIFIED')
              AND true
          ) reported ON true
      ) project
    GROUP BY
      scope_id
  ) counted
  JOIN province node ON node.id = counted.scope_id
ORDER BY
  node.code COLLATE "C";
