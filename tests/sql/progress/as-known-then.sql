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
-- $2, $3, $4, $5, $7, $8, $10, $11, $12, $14, $15, $17, $18, $19, $20, $22, $23, $25, $26, $27, $29, $30, $32, $33, $34, $35, $37, $38, $40, $41, $42, $44, $45, $47, $48, $49, $50, $52, $53, $55, $57, $58, $60, $61, $62, $63, $65, $66, $68, $69, $70, $71, $73, $74, $76, $77 = 2020-01-01T00:00:00.000Z
-- $6, $72 = <ids>
-- $9, $13, $28, $43, $56, $75, $78 = "2019-06-30"
-- $16, $21, $31, $36, $46, $51, $59, $64 = ["SUBMITTED","VERIFIED","PUBLISHED","CERTIFIED"]
-- $24, $39, $54, $67 = ["CERTIFIED"]
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
      known.percent AS percent,
      coalesce(known.stated, false) AS stated,
      known.latest_id IS NULL AS silent,
      known.stage AS stage,
      1::numeric AS weight,
      known.latest_as_of AS latest_as_of
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
              recorded_at <= $7::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $8::timestamptz
              )
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $9::date
              AND listing.recorded_at <= $10::timestamptz
              AND listing.withdrawn_at > $11::timestamptz
          )
      ) p
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
                  recorded_at <= $12::timestamptz
              ) report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $13::date
              AND CASE
                WHEN report.state_since <= $14::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $15::timestamptz)
              END = ANY ($16::text[])
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $17::timestamptz
                OR NOT EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        progress_report
                      WHERE
                        recorded_at <= $18::timestamptz
                    ) correction
                  WHERE
                    correction.supersedes_id = report.id
                    AND CASE
                      WHEN correction.state_since <= $19::timestamptz THEN correction.state
                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $20::timestamptz)
                    END = ANY ($21::text[])
                )
              )
              AND report.planned_percent IS NOT NULL
            ORDER BY
              report.as_of DESC,
              CASE
                WHEN report.state_since <= $22::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $23::timestamptz)
              END = ANY ($24::text[]) DESC,
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
                WHEN report.state_since <= $25::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $26::timestamptz)
              END AS state
            FROM
              (
                SELECT
                  *
                FROM
                  progress_report
                WHERE
                  recorded_at <= $27::timestamptz
              ) report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $28::date
              AND CASE
                WHEN report.state_since <= $29::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $30::timestamptz)
              END = ANY ($31::text[])
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $32::timestamptz
                OR NOT EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        progress_report
                      WHERE
                        recorded_at <= $33::timestamptz
                    ) correction
                  WHERE
                    correction.supersedes_id = report.id
                    AND CASE
                      WHEN correction.state_since <= $34::timestamptz THEN correction.state
                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $35::timestamptz)
                    END = ANY ($36::text[])
                )
              )
            ORDER BY
              report.as_of DESC,
              CASE
                WHEN report.state_since <= $37::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $38::timestamptz)
              END = ANY ($39::text[]) DESC,
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
                WHEN report.state_since <= $40::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $41::timestamptz)
              END AS state
            FROM
              (
                SELECT
                  *
                FROM
                  progress_report
                WHERE
                  recorded_at <= $42::timestamptz
              ) report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $43::date
              AND CASE
                WHEN report.state_since <= $44::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $45::timestamptz)
              END = ANY ($46::text[])
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $47::timestamptz
                OR NOT EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        progress_report
                      WHERE
                        recorded_at <= $48::timestamptz
                    ) correction
                  WHERE
                    correction.supersedes_id = report.id
                    AND CASE
                      WHEN correction.state_since <= $49::timestamptz THEN correction.state
                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $50::timestamptz)
                    END = ANY ($51::text[])
                )
              )
              AND effective_percent (report.percent, report.stage) IS NOT NULL
              AND latest.id IS NOT NULL
              AND latest.percent IS NULL
            ORDER BY
              report.as_of DESC,
              CASE
                WHEN report.state_since <= $52::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $53::timestamptz)
              END = ANY ($54::text[]) DESC,
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
                  recorded_at <= $55::timestamptz
              ) report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $56::date
              AND CASE
                WHEN report.state_since <= $57::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $58::timestamptz)
              END = ANY ($59::text[])
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $60::timestamptz
                OR NOT EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        progress_report
                      WHERE
                        recorded_at <= $61::timestamptz
                    ) correction
                  WHERE
                    correction.supersedes_id = report.id
                    AND CASE
                      WHEN correction.state_since <= $62::timestamptz THEN correction.state
                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $63::timestamptz)
                    END = ANY ($64::text[])
                )
              )
              AND report.stage IS NOT NULL
              AND latest.id IS NOT NULL
              AND latest.stage IS NULL
            ORDER BY
              report.as_of DESC,
              CASE
                WHEN report.state_since <= $65::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $66::timestamptz)
              END = ANY ($67::text[]) DESC,
              report.recorded_at DESC,
              report.id DESC
            LIMIT
              1
          ) staged ON true
      ) known ON true
    WHERE
      (
        p.id IN (
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
                    recorded_at <= $68::timestamptz
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
                  recorded_at <= $73::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $74::timestamptz
                  )
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
                  AND listing.withdrawn_at > $77::timestamptz
              )
          ) part
        WHERE
          part.parent_id = p.id
      )
      AND true
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
      ) AS weight_stated,
      count(*) FILTER (
        WHERE
          reporting_half_year ($78::date) - reporting_half_year (latest_as_of) <= 1
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
