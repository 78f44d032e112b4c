-- $1 = ["IB2022-TOURISM","IB2022-TOURISm"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.valid_from AS "validFrom",
  t.valid_to AS "validTo",
  t.plan_id AS "planId"
FROM
  sector t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = "SECTOR"
-- $2, $4, $5, $7, $8, $9, $10, $11, $13, $14, $16, $17, $18, $19, $21, $22, $24, $25, $26, $28, $29, $31, $32, $33, $34, $36, $37, $39, $41, $42, $44, $45, $46, $47, $49, $50, $52, $54, $55, $57, $58 = 2021-10-28T02:00:00.000Z
-- $3, $53 = <ids>
-- $6, $12, $27, $40, $56 = "2021-10-28"
-- $15, $20, $30, $35, $43, $48 = ["PUBLISHED","CERTIFIED"]
-- $23, $38, $51 = ["CERTIFIED"]
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
          sector_id AS scope_id,
          0 AS child,
          project_id
        FROM
          effective_project_sector ($2::timestamptz)
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
              recorded_at <= $4::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $5::timestamptz
              )
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $6::date
              AND listing.recorded_at <= $7::timestamptz
              AND listing.withdrawn_at > $8::timestamptz
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
            WHEN report.state_since <= $9::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $10::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $11::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $12::date
          AND CASE
            WHEN report.state_since <= $13::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $14::timestamptz)
          END = ANY ($15::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $16::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $17::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $18::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $19::timestamptz)
                END = ANY ($20::text[])
            )
          )
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $21::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $22::timestamptz)
          END = ANY ($23::text[]) DESC,
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
            WHEN report.state_since <= $24::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $25::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $26::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $27::date
          AND CASE
            WHEN report.state_since <= $28::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $29::timestamptz)
          END = ANY ($30::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $31::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $32::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $33::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $34::timestamptz)
                END = ANY ($35::text[])
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
            WHEN report.state_since <= $36::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $37::timestamptz)
          END = ANY ($38::text[]) DESC,
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
              recorded_at <= $39::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $40::date
          AND CASE
            WHEN report.state_since <= $41::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $42::timestamptz)
          END = ANY ($43::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $44::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $45::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $46::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $47::timestamptz)
                END = ANY ($48::text[])
            )
          )
          AND report.stage IS NOT NULL
          AND latest.report_id IS NOT NULL
          AND latest.stage IS NULL
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $49::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $50::timestamptz)
          END = ANY ($51::text[]) DESC,
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
                sector_id AS scope_id,
                0 AS child,
                project_id
              FROM
                effective_project_sector ($52::timestamptz)
            ) reached
          WHERE
            scope_id = ANY ($53::integer[])
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
                  recorded_at <= $54::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $55::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $56::date
                  AND listing.recorded_at <= $57::timestamptz
                  AND listing.withdrawn_at > $58::timestamptz
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

-- $1 = "SECTOR"
-- $2, $4, $5, $7, $8, $9, $10, $11, $13, $14, $16, $17, $18, $19, $21, $22, $24, $25, $26, $28, $29, $31, $32, $33, $34, $36, $37, $39, $41, $42, $44, $45, $46, $47, $49, $50, $52, $54, $55, $57, $58 = 2021-10-28T02:00:00.000Z
-- $3, $53, $62 = <ids>
-- $6, $12, $27, $40, $56 = "2021-10-28"
-- $15, $20, $30, $35, $43, $48 = ["PUBLISHED","CERTIFIED"]
-- $23, $38, $51 = ["CERTIFIED"]
-- $59 = "no weight"
-- $60 = 21
-- $61 = ["SECTOR"]
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
          sector_id AS scope_id,
          0 AS child,
          project_id
        FROM
          effective_project_sector ($2::timestamptz)
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
      coalesce(
        CASE
          WHEN latest.percent IS NULL THEN used.stated
          ELSE latest.stated
        END,
        false
      ) AS stated,
      latest.report_id IS NULL AS silent,
      coalesce(latest.stage, staged.stage) AS stage,
      1::numeric AS weight,
      p.code AS code,
      CASE
        WHEN latest.percent IS NULL THEN used.report_id
        ELSE latest.report_id
      END AS report_id,
      CASE
        WHEN latest.percent IS NULL THEN used.as_of
        ELSE latest.as_of
      END AS report_as_of,
      CASE
        WHEN latest.percent IS NULL THEN used.state
        ELSE latest.state
      END AS report_state
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
              recorded_at <= $4::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $5::timestamptz
              )
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $6::date
              AND listing.recorded_at <= $7::timestamptz
              AND listing.withdrawn_at > $8::timestamptz
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
            WHEN report.state_since <= $9::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $10::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $11::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $12::date
          AND CASE
            WHEN report.state_since <= $13::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $14::timestamptz)
          END = ANY ($15::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $16::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $17::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $18::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $19::timestamptz)
                END = ANY ($20::text[])
            )
          )
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $21::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $22::timestamptz)
          END = ANY ($23::text[]) DESC,
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
            WHEN report.state_since <= $24::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $25::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $26::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $27::date
          AND CASE
            WHEN report.state_since <= $28::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $29::timestamptz)
          END = ANY ($30::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $31::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $32::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $33::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $34::timestamptz)
                END = ANY ($35::text[])
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
            WHEN report.state_since <= $36::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $37::timestamptz)
          END = ANY ($38::text[]) DESC,
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
              recorded_at <= $39::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $40::date
          AND CASE
            WHEN report.state_since <= $41::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $42::timestamptz)
          END = ANY ($43::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $44::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $45::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $46::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $47::timestamptz)
                END = ANY ($48::text[])
            )
          )
          AND report.stage IS NOT NULL
          AND latest.report_id IS NOT NULL
          AND latest.stage IS NULL
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $49::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $50::timestamptz)
          END = ANY ($51::text[]) DESC,
          report.recorded_at DESC,
          report.id DESC
        LIMIT
          1
      ) staged ON true
    WHERE
      p.id IN (
        SELECT
          project_id
        FROM
          (
            SELECT
              sector_id AS scope_id,
              0 AS child,
              project_id
            FROM
              effective_project_sector ($52::timestamptz)
          ) reached
        WHERE
          scope_id = ANY ($53::integer[])
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
                  recorded_at <= $54::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $55::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $56::date
                  AND listing.recorded_at <= $57::timestamptz
                  AND listing.withdrawn_at > $58::timestamptz
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
      state.code,
      state.report_id,
      state.report_as_of,
      state.report_state,
      state.stage IS DISTINCT FROM 'DROPPED' AS counts,
      state.weight AS weight
    FROM
      reached member
      JOIN state ON state.id = member.project_id
  ),
  reasoned AS (
    SELECT
      members.*,
      CASE
        WHEN NOT counts THEN 'dropped'
        WHEN weight IS NULL THEN $59
        WHEN percent IS NULL THEN CASE
          WHEN silent THEN 'no report'
          ELSE 'no percent'
        END
      END AS reason,
      CASE
        WHEN NOT counts THEN 'DROPPED'
        WHEN weight IS NULL THEN 'NO_WEIGHT'
        ELSE CASE
          WHEN stated THEN 'STATED'
          WHEN percent IS NOT NULL THEN 'FINISHED'
          WHEN silent THEN 'SILENT'
          ELSE 'WITHOUT_PERCENT'
        END
      END AS contribution
    FROM
      members
  ),
  weighed AS MATERIALIZED (
    SELECT
      reasoned.*,
      CASE
        WHEN reason IS NULL THEN weight / nullif(
          sum(weight) FILTER (
            WHERE
              reason IS NULL
          ) OVER (
            PARTITION BY
              kind,
              scope_id
          ),
          0
        )
      END AS share
    FROM
      reasoned
  )
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          w.project_id AS "projectId",
          w.report_id AS "reportId",
          w.percent::float8 AS percent,
          (
            CASE
              WHEN w.counts THEN coalesce(w.weight, 0)
              ELSE 0
            END
          )::text AS weight,
          coalesce(w.share, 0)::float8 AS share,
          w.contribution AS kind,
          w.reason AS "excludedBecause",
          json_build_array((w.code)::text)::text AS "cursorPosition"
        FROM
          weighed w
        WHERE
          w.kind = owner.kind
          AND w.scope_id = owner.id
        ORDER BY
          w.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $60
      ) item
  ) AS items
FROM
  unnest($61::text[], $62::integer[]) WITH ORDINALITY owner (kind, id, n)
ORDER BY
  owner.n;
