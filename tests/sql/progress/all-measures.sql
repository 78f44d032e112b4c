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
-- $2, $3, $5, $7, $8, $10, $11, $12, $13, $15, $16, $19, $20, $22, $23, $25, $26, $27, $28, $29, $31, $32, $34, $35, $36, $37, $39, $40, $42, $43, $44, $46, $47, $49, $50, $51, $52, $54, $55, $57, $59, $60, $62, $63, $64, $65, $67, $68, $70, $71, $73, $74, $76, $77 = 2021-10-28T02:00:00.000Z
-- $4, $72 = <ids>
-- $6, $18, $21, $24, $30, $45, $58, $75, $78, $79, $80 = "2021-10-28"
-- $9, $14, $33, $38, $48, $53, $61, $66 = ["PUBLISHED","CERTIFIED"]
-- $17, $41, $56, $69 = ["CERTIFIED"]
-- $81 = 365
-- $82, $83 = ["DRAFT","SUBMITTED","VERIFIED","PUBLISHED","CERTIFIED","REJECTED"]
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
      END AS report_state,
      latest.as_of AS latest_as_of,
      coalesce(
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
                recorded_at <= $5::timestamptz
            ) report
          WHERE
            report.project_id = p.id
            AND report.as_of <= $6::date
            AND CASE
              WHEN report.state_since <= $7::timestamptz THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, $8::timestamptz)
            END = ANY ($9::text[])
            AND (
              report.superseded_at IS NULL
              OR report.superseded_at > $10::timestamptz
              OR NOT EXISTS (
                SELECT
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $11::timestamptz
                  ) correction
                WHERE
                  correction.supersedes_id = report.id
                  AND CASE
                    WHEN correction.state_since <= $12::timestamptz THEN correction.state
                    ELSE report_state_at (correction.id, correction.state, correction.state_since, $13::timestamptz)
                  END = ANY ($14::text[])
              )
            )
            AND report.planned_percent IS NOT NULL
          ORDER BY
            report.as_of DESC,
            CASE
              WHEN report.state_since <= $15::timestamptz THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, $16::timestamptz)
            END = ANY ($17::text[]) DESC,
            report.recorded_at DESC,
            report.id DESC
          LIMIT
            1
        ),
        (
          SELECT
            planned_percent (schedule.starts_on, schedule.ends_on, $18::date)
          FROM
            (
              SELECT
                schedule.*
              FROM
                (
                  SELECT
                    *
                  FROM
                    schedule_statement
                  WHERE
                    recorded_at <= $19::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $20::timestamptz
                    )
                ) schedule
              WHERE
                schedule.project_id = p.id
                AND (
                  schedule.as_of IS NULL
                  OR schedule.as_of <= $21::date
                )
              ORDER BY
                schedule.as_of DESC NULLS LAST,
                schedule.recorded_at DESC,
                schedule.id DESC
              LIMIT
                1
            ) schedule
        )
      ) AS planned
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
              recorded_at <= $22::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $23::timestamptz
              )
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $24::date
              AND listing.recorded_at <= $25::timestamptz
              AND listing.withdrawn_at > $26::timestamptz
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
      ) latest ON true
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.percent IS NOT NULL AS stated,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $42::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $43::timestamptz)
          END AS state
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $44::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $45::date
          AND CASE
            WHEN report.state_since <= $46::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $47::timestamptz)
          END = ANY ($48::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $49::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $50::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $51::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $52::timestamptz)
                END = ANY ($53::text[])
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
            WHEN report.state_since <= $54::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $55::timestamptz)
          END = ANY ($56::text[]) DESC,
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
              recorded_at <= $57::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $58::date
          AND CASE
            WHEN report.state_since <= $59::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $60::timestamptz)
          END = ANY ($61::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $62::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $63::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $64::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $65::timestamptz)
                END = ANY ($66::text[])
            )
          )
          AND report.stage IS NOT NULL
          AND latest.report_id IS NOT NULL
          AND latest.stage IS NULL
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $67::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $68::timestamptz)
          END = ANY ($69::text[]) DESC,
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
                    recorded_at <= $70::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $71::timestamptz
                    )
                ) located
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
      state.code,
      state.report_id,
      state.report_as_of,
      state.report_state,
      state.latest_as_of,
      state.planned,
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
          overlapping
      ) AS overlapping,
      count(*) FILTER (
        WHERE
          reporting_half_year ($78::date) - reporting_half_year (latest_as_of) <= 1
      ) AS timely,
      sum(planned) AS weighted_planned,
      count(planned) AS weight_planned,
      sum(percent - planned) AS weighted_variance,
      count(percent - planned) AS weight_variance,
      count(weight * planned) AS planned,
      count(weight * (percent - planned)) AS compared
    FROM
      members
    GROUP BY
      kind,
      scope_id,
      stage
  )
SELECT
  roll_up.*,
  ages.newest,
  ages.oldest,
  ages."medianAgeDays",
  coalesce(ages."staleCount", 0) AS "staleCount",
  ages.status
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
        sum(overlapping) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "overlapCount",
      coalesce(
        sum(timely) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "onTime",
      round(
        (
          sum(weighted_planned) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          )
        ) / nullif(
          sum(weight_planned) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          ),
          0
        ),
        10
      )::float8 AS "plannedPercent",
      round(
        (
          sum(weighted_variance) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          )
        ) / nullif(
          sum(weight_variance) FILTER (
            WHERE
              stage IS DISTINCT FROM 'DROPPED'
          ),
          0
        ),
        10
      )::float8 AS variance,
      coalesce(
        sum(planned) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "plannedProjects",
      coalesce(
        sum(compared) FILTER (
          WHERE
            stage IS DISTINCT FROM 'DROPPED'
        ),
        0
      )::bigint AS "varianceProjects"
    FROM
      by_stage
    GROUP BY
      kind,
      scope_id
  ) roll_up
  LEFT JOIN (
    SELECT
      kind,
      scope_id,
      max(report_as_of) AS newest,
      min(report_as_of) AS oldest,
      round(
        (
          percentile_cont(0.5) WITHIN GROUP (
            ORDER BY
              $79::date - report_as_of
          )
        )::numeric
      )::integer AS "medianAgeDays",
      count(*) FILTER (
        WHERE
          $80::date - report_as_of > $81::integer
      ) AS "staleCount",
      ($82::text[]) [min(array_position($83::text[], report_state))] AS status
    FROM
      members
    WHERE
      counts
      AND percent IS NOT NULL
    GROUP BY
      kind,
      scope_id
  ) ages ON ages.kind IS NOT DISTINCT FROM roll_up.kind
  AND ages.scope_id IS NOT DISTINCT FROM roll_up.scope_id;

SELECT
  record_opening () AS opening;

SELECT
  'USD' AS currency
UNION
SELECT
  currency
FROM
  exchange_rate rate
WHERE
  NOT rate.derived
ORDER BY
  currency;

-- $1 = "PROVINCE"
-- $2, $3, $5, $6, $8, $9, $10, $11, $12, $14, $15, $17, $18, $19, $20, $22, $23, $25, $26, $27, $29, $30, $32, $33, $34, $35, $37, $38, $40, $42, $43, $45, $46, $47, $48, $50, $51, $53, $54, $56, $57, $59, $60, $62, $63, $66, $67, $68, $69, $71, $72, $74, $75, $77, $78, $81, $82, $83, $84, $86, $87, $89, $90, $92, $93, $96, $97, $98, $99, $101, $102, $104, $105 = 2021-10-28T02:00:00.000Z
-- $4, $55 = <ids>
-- $7, $13, $28, $41, $58, $70, $73, $85, $88, $100, $103 = "2021-10-28"
-- $16, $21, $31, $36, $44, $49 = ["PUBLISHED","CERTIFIED"]
-- $24, $39, $52 = ["CERTIFIED"]
-- $61, $64, $65, $76, $79, $80, $91, $94, $95 = "THB"
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
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.percent IS NOT NULL AS stated,
          report.stage,
          report.id AS report_id,
          report.as_of,
          CASE
            WHEN report.state_since <= $10::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $11::timestamptz)
          END AS state
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
      ) latest ON true
      LEFT JOIN LATERAL (
        SELECT
          effective_percent (report.percent, report.stage) AS percent,
          report.percent IS NOT NULL AS stated,
          report.stage,
          report.id AS report_id,
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
          AND (
            report.percent IS NOT NULL
            OR report.stage IN ('COMPLETED', 'OPERATIONAL')
          )
          AND latest.report_id IS NOT NULL
          AND latest.percent IS NULL
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
              recorded_at <= $40::timestamptz
          ) report
        WHERE
          report.project_id = p.id
          AND report.as_of <= $41::date
          AND CASE
            WHEN report.state_since <= $42::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $43::timestamptz)
          END = ANY ($44::text[])
          AND (
            report.superseded_at IS NULL
            OR report.superseded_at > $45::timestamptz
            OR NOT EXISTS (
              SELECT
              FROM
                (
                  SELECT
                    *
                  FROM
                    progress_report
                  WHERE
                    recorded_at <= $46::timestamptz
                ) correction
              WHERE
                correction.supersedes_id = report.id
                AND CASE
                  WHEN correction.state_since <= $47::timestamptz THEN correction.state
                  ELSE report_state_at (correction.id, correction.state, correction.state_since, $48::timestamptz)
                END = ANY ($49::text[])
            )
          )
          AND report.stage IS NOT NULL
          AND latest.report_id IS NOT NULL
          AND latest.stage IS NULL
        ORDER BY
          report.as_of DESC,
          CASE
            WHEN report.state_since <= $50::timestamptz THEN report.state
            ELSE report_state_at (report.id, report.state, report.state_since, $51::timestamptz)
          END = ANY ($52::text[]) DESC,
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
                  recorded_at <= $53::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $54::timestamptz
                  )
              ) located
          ) reached
        WHERE
          scope_id = ANY ($55::integer[])
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
                  recorded_at <= $56::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $57::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $58::date
                  AND listing.recorded_at <= $59::timestamptz
                  AND listing.withdrawn_at > $60::timestamptz
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
  priced AS (
    SELECT
      member.kind,
      member.scope_id,
      cost.amount AS amount,
      cost.preferred,
      cost.amount IS NOT NULL AS converted
    FROM
      members member
      LEFT JOIN LATERAL (
        SELECT
          figure.preferred,
          round(
            figure.amount * (
              SELECT
                CASE
                  WHEN $61::text = 'USD' THEN 1
                  ELSE rate.per_usd
                END
              FROM
                (
                  SELECT
                    *
                  FROM
                    exchange_rate
                  WHERE
                    recorded_at <= $62::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $63::timestamptz
                    )
                ) rate
              WHERE
                NOT rate.derived
                AND (
                  rate.currency = $64::text
                  OR $65::text = 'USD'
                )
                AND rate.as_of < date_trunc('month', figure.as_of) + interval '1 month'
              ORDER BY
                rate.as_of DESC
              LIMIT
                1
            ) / (
              SELECT
                CASE
                  WHEN figure.currency = 'USD' THEN 1
                  ELSE rate.per_usd
                END
              FROM
                (
                  SELECT
                    *
                  FROM
                    exchange_rate
                  WHERE
                    recorded_at <= $66::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $67::timestamptz
                    )
                ) rate
              WHERE
                NOT rate.derived
                AND (
                  rate.currency = figure.currency
                  OR figure.currency = 'USD'
                )
                AND rate.as_of < date_trunc('month', figure.as_of) + interval '1 month'
              ORDER BY
                rate.as_of DESC
              LIMIT
                1
            ),
            2
          ) AS amount
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
                  recorded_at <= $68::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $69::timestamptz
                  )
              ) figure
            WHERE
              figure.project_id = member.project_id
              AND figure.extent = 'WHOLE'
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $70::date
              )
            ORDER BY
              figure.preferred DESC,
              figure.as_of DESC NULLS LAST,
              figure.id DESC
            LIMIT
              1
          ) figure
      ) cost ON true
    WHERE
      member.counts
  ),
  bundle AS MATERIALIZED (
    SELECT DISTINCT
      member.kind,
      member.scope_id,
      whole.id,
      cost.amount
    FROM
      members member
      JOIN project_tree tree ON tree.project_id = member.project_id
      AND tree.distance > 0
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
              recorded_at <= $71::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $72::timestamptz
              )
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $73::date
              AND listing.recorded_at <= $74::timestamptz
              AND listing.withdrawn_at > $75::timestamptz
          )
      ) whole ON whole.id = tree.ancestor_id
      LEFT JOIN LATERAL (
        SELECT
          figure.preferred,
          round(
            figure.amount * (
              SELECT
                CASE
                  WHEN $76::text = 'USD' THEN 1
                  ELSE rate.per_usd
                END
              FROM
                (
                  SELECT
                    *
                  FROM
                    exchange_rate
                  WHERE
                    recorded_at <= $77::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $78::timestamptz
                    )
                ) rate
              WHERE
                NOT rate.derived
                AND (
                  rate.currency = $79::text
                  OR $80::text = 'USD'
                )
                AND rate.as_of < date_trunc('month', figure.as_of) + interval '1 month'
              ORDER BY
                rate.as_of DESC
              LIMIT
                1
            ) / (
              SELECT
                CASE
                  WHEN figure.currency = 'USD' THEN 1
                  ELSE rate.per_usd
                END
              FROM
                (
                  SELECT
                    *
                  FROM
                    exchange_rate
                  WHERE
                    recorded_at <= $81::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $82::timestamptz
                    )
                ) rate
              WHERE
                NOT rate.derived
                AND (
                  rate.currency = figure.currency
                  OR figure.currency = 'USD'
                )
                AND rate.as_of < date_trunc('month', figure.as_of) + interval '1 month'
              ORDER BY
                rate.as_of DESC
              LIMIT
                1
            ),
            2
          ) AS amount
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
                  recorded_at <= $83::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $84::timestamptz
                  )
              ) figure
            WHERE
              figure.project_id = whole.id
              AND figure.extent = 'WHOLE'
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $85::date
              )
            ORDER BY
              figure.preferred DESC,
              figure.as_of DESC NULLS LAST,
              figure.id DESC
            LIMIT
              1
          ) figure
      ) cost ON true
    WHERE
      member.counts
      AND cost.amount IS NOT NULL
  ),
  unsplit AS (
    SELECT
      bundle.kind,
      bundle.scope_id,
      bundle.amount - coalesce(
        (
          SELECT
            sum(cost.amount)
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
                    recorded_at <= $86::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $87::timestamptz
                    )
                ) project
              WHERE
                EXISTS (
                  SELECT
                  FROM
                    project_listing listing
                  WHERE
                    listing.project_id = project.id
                    AND listing.listed_from <= $88::date
                    AND listing.recorded_at <= $89::timestamptz
                    AND listing.withdrawn_at > $90::timestamptz
                )
            ) piece ON piece.id = tree.project_id
            LEFT JOIN LATERAL (
              SELECT
                figure.preferred,
                round(
                  figure.amount * (
                    SELECT
                      CASE
                        WHEN $91::text = 'USD' THEN 1
                        ELSE rate.per_usd
                      END
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          exchange_rate
                        WHERE
                          recorded_at <= $92::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $93::timestamptz
                          )
                      ) rate
                    WHERE
                      NOT rate.derived
                      AND (
                        rate.currency = $94::text
                        OR $95::text = 'USD'
                      )
                      AND rate.as_of < date_trunc('month', figure.as_of) + interval '1 month'
                    ORDER BY
                      rate.as_of DESC
                    LIMIT
                      1
                  ) / (
                    SELECT
                      CASE
                        WHEN figure.currency = 'USD' THEN 1
                        ELSE rate.per_usd
                      END
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          exchange_rate
                        WHERE
                          recorded_at <= $96::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $97::timestamptz
                          )
                      ) rate
                    WHERE
                      NOT rate.derived
                      AND (
                        rate.currency = figure.currency
                        OR figure.currency = 'USD'
                      )
                      AND rate.as_of < date_trunc('month', figure.as_of) + interval '1 month'
                    ORDER BY
                      rate.as_of DESC
                    LIMIT
                      1
                  ),
                  2
                ) AS amount
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
                        recorded_at <= $98::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $99::timestamptz
                        )
                    ) figure
                  WHERE
                    figure.project_id = piece.id
                    AND figure.extent = 'WHOLE'
                    AND (
                      figure.as_of IS NULL
                      OR figure.as_of <= $100::date
                    )
                  ORDER BY
                    figure.preferred DESC,
                    figure.as_of DESC NULLS LAST,
                    figure.id DESC
                  LIMIT
                    1
                ) figure
            ) cost ON true
          WHERE
            tree.ancestor_id = bundle.id
            AND tree.distance > 0
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
                        recorded_at <= $101::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $102::timestamptz
                        )
                    ) project
                  WHERE
                    EXISTS (
                      SELECT
                      FROM
                        project_listing listing
                      WHERE
                        listing.project_id = project.id
                        AND listing.listed_from <= $103::date
                        AND listing.recorded_at <= $104::timestamptz
                        AND listing.withdrawn_at > $105::timestamptz
                    )
                ) part
              WHERE
                part.parent_id = piece.id
            )
        ),
        0
      ) AS amount
    FROM
      bundle
    WHERE
      NOT EXISTS (
        SELECT
        FROM
          bundle outer_bundle
          JOIN project_tree tree ON tree.ancestor_id = outer_bundle.id
          AND tree.distance > 0
        WHERE
          (outer_bundle.kind, outer_bundle.scope_id) = (bundle.kind, bundle.scope_id)
          AND tree.project_id = bundle.id
      )
  )
SELECT
  kind,
  scope_id,
  round(
    sum(amount) FILTER (
      WHERE
        converted
    ),
    2
  ) AS amount,
  count(*) FILTER (
    WHERE
      converted
  ) AS counted,
  count(*) FILTER (
    WHERE
      converted
      AND NOT preferred
  ) AS "notPreferred",
  count(*) FILTER (
    WHERE
      preferred IS NULL
  ) AS "noFigure",
  count(*) FILTER (
    WHERE
      preferred IS NOT NULL
      AND NOT converted
  ) AS "noRate",
  (
    SELECT
      round(sum(unsplit.amount), 2)
    FROM
      unsplit
    WHERE
      (unsplit.kind, unsplit.scope_id) = (priced.kind, priced.scope_id)
      AND unsplit.amount > 0
  ) AS "notSplit",
  (
    SELECT
      count(*)
    FROM
      unsplit
    WHERE
      (unsplit.kind, unsplit.scope_id) = (priced.kind, priced.scope_id)
      AND unsplit.amount > 0
  ) AS "notSplitProjects"
FROM
  priced
GROUP BY
  kind,
  scope_id;
