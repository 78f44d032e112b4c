-- $1 = ["IB2022-TOURISM"]
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
-- $2, $4, $6, $7, $8, $9, $11, $12, $14, $15, $16, $17, $19, $20, $22, $23, $24, $26, $27, $29, $30, $31, $32, $34, $35, $37, $39, $40, $42, $43, $44, $45, $47, $48, $50, $52, $54 = 2021-10-28T02:00:00.000Z
-- $3, $51 = <ids>
-- $5, $10, $25, $38, $53 = "2021-10-28"
-- $13, $18, $28, $33, $41, $46 = ["PUBLISHED","CERTIFIED"]
-- $21, $36, $49 = ["CERTIFIED"]
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
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $5::date
              AND listing.recorded_at <= $6::timestamptz
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
            WHEN report.state_since <= $7::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $8::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $9::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $10::date
          AND CASE
            WHEN report.state_since <= $11::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $12::timestamptz)
          END = ANY ($13::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $14::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $15::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $16::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $17::timestamptz)
                END = ANY ($18::text[])
            )
          )
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $19::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $20::timestamptz)
          END = ANY ($21::text[]) DESC,
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
            WHEN report.state_since <= $22::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $23::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $24::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $25::date
          AND CASE
            WHEN report.state_since <= $26::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $27::timestamptz)
          END = ANY ($28::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $29::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $30::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $31::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $32::timestamptz)
                END = ANY ($33::text[])
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
            WHEN report.state_since <= $34::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $35::timestamptz)
          END = ANY ($36::text[]) DESC,
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
              recorded_at <= $37::timestamptz
          ) report
        WHERE
          report.project_id = p.id
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
          AND report.stage IS NOT NULL
          AND latest.report_id IS NOT NULL
          AND latest.stage IS NULL
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
                effective_project_sector ($50::timestamptz)
            ) reached
          WHERE
            scope_id = ANY ($51::integer[])
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
                  recorded_at <= $52::timestamptz
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $53::date
                  AND listing.recorded_at <= $54::timestamptz
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
-- $2, $4, $6, $7, $8, $9, $11, $12, $14, $15, $16, $17, $19, $20, $22, $23, $24, $26, $27, $29, $30, $31, $32, $34, $35, $37, $39, $40, $42, $43, $44, $45, $47, $48, $50, $52, $54 = 2021-10-28T02:00:00.000Z
-- $3, $51, $58 = <ids>
-- $5, $10, $25, $38, $53 = "2021-10-28"
-- $13, $18, $28, $33, $41, $46 = ["PUBLISHED","CERTIFIED"]
-- $21, $36, $49 = ["CERTIFIED"]
-- $55 = "no weight"
-- $56 = 21
-- $57 = ["SECTOR"]
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
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $5::date
              AND listing.recorded_at <= $6::timestamptz
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
            WHEN report.state_since <= $7::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $8::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $9::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $10::date
          AND CASE
            WHEN report.state_since <= $11::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $12::timestamptz)
          END = ANY ($13::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $14::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $15::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $16::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $17::timestamptz)
                END = ANY ($18::text[])
            )
          )
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $19::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $20::timestamptz)
          END = ANY ($21::text[]) DESC,
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
            WHEN report.state_since <= $22::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $23::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $24::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $25::date
          AND CASE
            WHEN report.state_since <= $26::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $27::timestamptz)
          END = ANY ($28::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $29::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $30::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $31::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $32::timestamptz)
                END = ANY ($33::text[])
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
            WHEN report.state_since <= $34::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $35::timestamptz)
          END = ANY ($36::text[]) DESC,
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
              recorded_at <= $37::timestamptz
          ) report
        WHERE
          report.project_id = p.id
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
          AND report.stage IS NOT NULL
          AND latest.report_id IS NOT NULL
          AND latest.stage IS NULL
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
              effective_project_sector ($50::timestamptz)
          ) reached
        WHERE
          scope_id = ANY ($51::integer[])
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
                  recorded_at <= $52::timestamptz
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $53::date
                  AND listing.recorded_at <= $54::timestamptz
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
        WHEN weight IS NULL THEN $55
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
          $56
      ) item
  ) AS items
FROM
  unnest($57::text[], $58::integer[]) WITH ORDINALITY owner (kind, id, n)
ORDER BY
  owner.n;
