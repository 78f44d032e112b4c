-- $1 = ["TH","Th"]
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
-- $2, $3, $4, $5, $7, $8, $10, $11, $12, $13, $14, $16, $17, $19, $20, $21, $22, $24, $25, $27, $28, $29, $31, $32, $34, $35, $36, $37, $39, $40, $42, $44, $45, $47, $48, $49, $50, $52, $53, $55, $56, $57, $58, $60, $61, $63, $64 = 2021-10-28T02:00:00.000Z
-- $6, $59 = <ids>
-- $9, $15, $30, $43, $62 = "2021-10-28"
-- $18, $23, $33, $38, $46, $51 = ["PUBLISHED","CERTIFIED"]
-- $26, $41, $54 = ["CERTIFIED"]
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
      latest.report_id IS NULL AS silent,
      coalesce(latest.stage, staged.stage) AS stage,
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
          effective_percent (report.percent, report.stage) AS percent,
          report.percent IS NOT NULL AS stated,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $12::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $13::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $14::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $15::date
          AND CASE
            WHEN report.state_since <= $16::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $17::timestamptz)
          END = ANY ($18::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $19::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $20::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $21::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $22::timestamptz)
                END = ANY ($23::text[])
            )
          )
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $24::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $25::timestamptz)
          END = ANY ($26::text[]) DESC,
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
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $27::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $28::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $29::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $30::date
          AND CASE
            WHEN report.state_since <= $31::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $32::timestamptz)
          END = ANY ($33::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $34::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $35::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $36::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $37::timestamptz)
                END = ANY ($38::text[])
            )
          )
          AND (
            report.percent IS NOT NULL
            OR report.stage IN ('COMPLETED', 'OPERATIONAL')
          )
          AND latest.report_id IS NOT NULL
          AND latest.percent IS NULL
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $39::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $40::timestamptz)
          END = ANY ($41::text[]) DESC,
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
          AND report.stage IS NOT NULL
          AND latest.report_id IS NOT NULL
          AND latest.stage IS NULL
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
      ) staged ON true
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
                    recorded_at <= $55::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $56::timestamptz
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
                    recorded_at <= $57::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $58::timestamptz
                    )
                ) assigned
            ) reached
          WHERE
            scope_id = ANY ($59::integer[])
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
                  recorded_at <= $60::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $61::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $62::date
                  AND listing.recorded_at <= $63::timestamptz
                  AND listing.withdrawn_at > $64::timestamptz
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
