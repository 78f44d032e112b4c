-- $1 = ["TH-CL-GULF","TH-CL-GULf"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.scheme AS "scheme",
  t.names AS "names",
  t.member_state_id AS "memberStateId"
FROM
cluster t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = "CLUSTER"
-- $2, $10, $16, $31, $44, $56, $64 = "2021-10-28"
-- $3, $4, $5, $6, $8, $9, $11, $12, $13, $14, $15, $17, $18, $20, $21, $22, $23, $25, $26, $28, $29, $30, $32, $33, $35, $36, $37, $38, $40, $41, $43, $45, $46, $48, $49, $50, $51, $53, $54, $57, $58, $59, $60, $62, $63, $65, $66 = 2021-10-28T02:00:00.000Z
-- $7, $61 = <ids>
-- $19, $24, $34, $39, $47, $52 = ["PUBLISHED","CERTIFIED"]
-- $27, $42, $55 = ["CERTIFIED"]
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
              in_force (valid_from, valid_to, $2::date)
              AND recorded_at <= $3::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $4::timestamptz
              )
          ) member
          JOIN (
            SELECT
              *
            FROM
              project_province
            WHERE
              recorded_at <= $5::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $6::timestamptz
              )
          ) located ON located.province_id = member.province_id
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
      ) p
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.percent IS NOT NULL AS stated,
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
          AND CASE
            WHEN report.state_since <= $17::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $18::timestamptz)
          END = ANY ($19::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $20::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $21::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $22::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $23::timestamptz)
                END = ANY ($24::text[])
            )
          )
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $25::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $26::timestamptz)
          END = ANY ($27::text[]) DESC,
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
            WHEN report.state_since <= $28::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $29::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $30::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $31::date
          AND CASE
            WHEN report.state_since <= $32::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $33::timestamptz)
          END = ANY ($34::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $35::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $36::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $37::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $38::timestamptz)
                END = ANY ($39::text[])
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
            WHEN report.state_since <= $40::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $41::timestamptz)
          END = ANY ($42::text[]) DESC,
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
              recorded_at <= $43::timestamptz
          ) report
        WHERE
          report.project_id = p.id
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
          AND report.stage IS NOT NULL
          AND latest.report_id IS NOT NULL
          AND latest.stage IS NULL
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
      ) staged ON true
    WHERE
      (
        p.id IN (
          SELECT
            project_id
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
                    in_force (valid_from, valid_to, $56::date)
                    AND recorded_at <= $57::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $58::timestamptz
                    )
                ) member
                JOIN (
                  SELECT
                    *
                  FROM
                    project_province
                  WHERE
                    recorded_at <= $59::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $60::timestamptz
                    )
                ) located ON located.province_id = member.province_id
            ) reached
          WHERE
            scope_id = ANY ($61::integer[])
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
                  recorded_at <= $62::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $63::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $64::date
                  AND listing.recorded_at <= $65::timestamptz
                  AND listing.withdrawn_at > $66::timestamptz
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
