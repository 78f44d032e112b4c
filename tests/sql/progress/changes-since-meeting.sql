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
          ) located
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
                    recorded_at <= $50::timestamptz
                ) located
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

-- $1 = ["CMGF-13"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  t.body_id AS "bodyId",
  t.number AS "number",
  t.number_as_printed AS "numberAsPrinted",
  t.starts_on AS "startsOn",
  t.ends_on AS "endsOn",
  t.precision AS "precision",
  t.places AS "places",
  t.province_id AS "provinceId",
  t.host_member_state_id AS "hostMemberStateId",
  t.host_organisation_id AS "hostOrganisationId",
  t.chair_id AS "chairId",
  t.week_id AS "weekId"
FROM
  meeting t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1, $3, $4, $6, $7, $9, $10, $11, $12, $14, $15, $17, $19, $22, $24, $26, $27, $28, $29, $31, $32, $34, $35, $36, $37, $39, $40, $42, $43, $44, $46, $47, $49, $50, $51, $52, $54, $55, $57, $59, $60, $62, $63, $64, $65, $67, $68, $70, $72, $74, $75, $77 = 2021-10-28T02:00:00.000Z
-- $2, $83, $88, $103, $116, $131, $134, $136 = "2016-09-22"
-- $5, $18, $20, $25, $30, $45, $58, $73, $76, $78 = "2021-10-28"
-- $8, $13, $33, $38, $48, $53, $61, $66, $91, $96, $106, $111, $119, $124 = ["PUBLISHED","CERTIFIED"]
-- $16, $41, $56, $69, $99, $114, $127 = ["CERTIFIED"]
-- $21, $79 = "PROVINCE"
-- $23, $71, $81, $129 = <ids>
-- $80, $82, $84, $85, $86, $87, $89, $90, $92, $93, $94, $95, $97, $98, $100, $101, $102, $104, $105, $107, $108, $109, $110, $112, $113, $115, $117, $118, $120, $121, $122, $123, $125, $126, $128, $130, $132, $133, $135 = 2016-09-21T17:00:00.000Z
SELECT
  kind,
  scope_id,
  project_id AS "projectId",
  before.code IS NOT NULL AS existed,
  coalesce(
    (
      SELECT
        min(listing.listed_from)
      FROM
        project_listing listing
      WHERE
        listing.project_id = project_id
        AND listing.recorded_at <= $1::timestamptz
    ) <= $2::date,
    false
  ) AS "isListed",
  json_build_object(
    'stage',
    before.stage,
    'percent',
    before.percent,
    'isStated',
    before.stated,
    'endsOn',
    before.ends_on,
    'cost',
    before.cost
  ) AS was,
  json_build_object(
    'stage',
    after.stage,
    'percent',
    after.percent,
    'isStated',
    after.stated,
    'endsOn',
    after.ends_on,
    'cost',
    after.cost
  ) AS is,
  json_build_object(
    'PERCENT',
    (
      SELECT
        citation_id
      FROM
        (
          SELECT
            *
          FROM
            progress_report
          WHERE
            recorded_at <= $3::timestamptz
        ) used
      WHERE
        used.id = after.report_id
    ),
    'STAGE',
    (
      SELECT
        report.citation_id
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
        report.project_id = after.project_id
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
        AND report.stage IS NOT NULL
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
    ),
    'LAST_DAY',
    (
      SELECT
        citation_id
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
                recorded_at <= $17::timestamptz
            ) schedule
          WHERE
            schedule.project_id = after.project_id
            AND (
              schedule.as_of IS NULL
              OR schedule.as_of <= $18::date
            )
          ORDER BY
            schedule.as_of DESC NULLS LAST,
            schedule.recorded_at DESC,
            schedule.id DESC
          LIMIT
            1
        ) schedule
    ),
    'COST',
    (
      SELECT
        citation_id
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
                recorded_at <= $19::timestamptz
            ) figure
          WHERE
            figure.project_id = after.project_id
            AND figure.extent = 'WHOLE'
            AND (
              figure.as_of IS NULL
              OR figure.as_of <= $20::date
            )
          ORDER BY
            figure.preferred DESC,
            figure.as_of DESC NULLS LAST,
            figure.id DESC
          LIMIT
            1
        ) preferred
    )
  ) AS "citationIds"
FROM
  (
    WITH
      reached AS (
        SELECT
          $21::text AS kind,
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
                  recorded_at <= $22::timestamptz
              ) located
          ) reached
        WHERE
          scope_id = ANY ($23::integer[])
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
                  recorded_at <= $24::timestamptz
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $25::date
                  AND listing.recorded_at <= $26::timestamptz
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
                  ) located
              ) reached
            WHERE
              scope_id = ANY ($71::integer[])
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
                      recorded_at <= $72::timestamptz
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
      )
    SELECT
      kind,
      scope_id,
      project_id,
      code,
      report_id,
      stage,
      trim_scale(percent)::text AS percent,
      stated,
      (
        SELECT
          ends_on
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
                  recorded_at <= $75::timestamptz
              ) schedule
            WHERE
              schedule.project_id = members.project_id
              AND (
                schedule.as_of IS NULL
                OR schedule.as_of <= $76::date
              )
            ORDER BY
              schedule.as_of DESC NULLS LAST,
              schedule.recorded_at DESC,
              schedule.id DESC
            LIMIT
              1
          ) schedule
      ) AS ends_on,
      (
        SELECT
          amount || ' ' || currency
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
                  recorded_at <= $77::timestamptz
              ) figure
            WHERE
              figure.project_id = members.project_id
              AND figure.extent = 'WHOLE'
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $78::date
              )
            ORDER BY
              figure.preferred DESC,
              figure.as_of DESC NULLS LAST,
              figure.id DESC
            LIMIT
              1
          ) preferred
      ) AS cost
    FROM
      members
  ) after
  LEFT JOIN (
    WITH
      reached AS (
        SELECT
          $79::text AS kind,
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
                  recorded_at <= $80::timestamptz
              ) located
          ) reached
        WHERE
          scope_id = ANY ($81::integer[])
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
                  recorded_at <= $82::timestamptz
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $83::date
                  AND listing.recorded_at <= $84::timestamptz
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
                WHEN report.state_since <= $85::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $86::timestamptz)
              END AS state
            FROM
              (
                SELECT
                  *
                FROM
                  progress_report
                WHERE
                  recorded_at <= $87::timestamptz
              ) report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $88::date
              AND CASE
                WHEN report.state_since <= $89::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $90::timestamptz)
              END = ANY ($91::text[])
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $92::timestamptz
                OR NOT EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        progress_report
                      WHERE
                        recorded_at <= $93::timestamptz
                    ) correction
                  WHERE
                    correction.supersedes_id = report.id
                    AND CASE
                      WHEN correction.state_since <= $94::timestamptz THEN correction.state
                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $95::timestamptz)
                    END = ANY ($96::text[])
                )
              )
            ORDER BY
              report.as_of DESC,
              CASE
                WHEN report.state_since <= $97::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $98::timestamptz)
              END = ANY ($99::text[]) DESC,
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
                WHEN report.state_since <= $100::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $101::timestamptz)
              END AS state
            FROM
              (
                SELECT
                  *
                FROM
                  progress_report
                WHERE
                  recorded_at <= $102::timestamptz
              ) report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $103::date
              AND CASE
                WHEN report.state_since <= $104::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $105::timestamptz)
              END = ANY ($106::text[])
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $107::timestamptz
                OR NOT EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        progress_report
                      WHERE
                        recorded_at <= $108::timestamptz
                    ) correction
                  WHERE
                    correction.supersedes_id = report.id
                    AND CASE
                      WHEN correction.state_since <= $109::timestamptz THEN correction.state
                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $110::timestamptz)
                    END = ANY ($111::text[])
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
                WHEN report.state_since <= $112::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $113::timestamptz)
              END = ANY ($114::text[]) DESC,
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
                  recorded_at <= $115::timestamptz
              ) report
            WHERE
              report.project_id = p.id
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
              AND report.stage IS NOT NULL
              AND latest.report_id IS NOT NULL
              AND latest.stage IS NULL
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
                      recorded_at <= $128::timestamptz
                  ) located
              ) reached
            WHERE
              scope_id = ANY ($129::integer[])
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
                      recorded_at <= $130::timestamptz
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $131::date
                      AND listing.recorded_at <= $132::timestamptz
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
      )
    SELECT
      kind,
      scope_id,
      project_id,
      code,
      report_id,
      stage,
      trim_scale(percent)::text AS percent,
      stated,
      (
        SELECT
          ends_on
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
                  recorded_at <= $133::timestamptz
              ) schedule
            WHERE
              schedule.project_id = members.project_id
              AND (
                schedule.as_of IS NULL
                OR schedule.as_of <= $134::date
              )
            ORDER BY
              schedule.as_of DESC NULLS LAST,
              schedule.recorded_at DESC,
              schedule.id DESC
            LIMIT
              1
          ) schedule
      ) AS ends_on,
      (
        SELECT
          amount || ' ' || currency
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
                  recorded_at <= $135::timestamptz
              ) figure
            WHERE
              figure.project_id = members.project_id
              AND figure.extent = 'WHOLE'
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $136::date
              )
            ORDER BY
              figure.preferred DESC,
              figure.as_of DESC NULLS LAST,
              figure.id DESC
            LIMIT
              1
          ) preferred
      ) AS cost
    FROM
      members
  ) before USING (kind, scope_id, project_id)
ORDER BY
  after.code COLLATE "C";

-- $1 = "PROVINCE"
-- $2, $4, $6, $7, $8, $9, $11, $12, $14, $15, $16, $17, $19, $20, $22, $23, $24, $26, $27, $29, $30, $31, $32, $34, $35, $37, $39, $40, $42, $43, $44, $45, $47, $48, $50, $52, $54, $57, $58 = 2021-10-28T02:00:00.000Z
-- $3, $51 = <ids>
-- $5, $10, $25, $38, $53 = "2021-10-28"
-- $13, $18, $28, $33, $41, $46 = ["PUBLISHED","CERTIFIED"]
-- $21, $36, $49 = ["CERTIFIED"]
-- $55, $56 = 2016-09-21T17:00:00.000Z
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
          ) located
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
                  recorded_at <= $50::timestamptz
              ) located
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
  )
SELECT
  members.kind,
  members.scope_id,
  members.project_id AS "projectId",
  coalesce(trim_scale(old.percent)::text, old.stage) AS before,
  coalesce(trim_scale(new.percent)::text, new.stage) AS after,
  new.citation_id AS "citationId"
FROM
  members
  JOIN (
    SELECT
      *
    FROM
      progress_report
    WHERE
      recorded_at <= $55::timestamptz
  ) old ON old.project_id = members.project_id
  AND old.superseded_at > $56::timestamptz
  AND old.superseded_at <= $57::timestamptz
  JOIN (
    SELECT
      *
    FROM
      progress_report
    WHERE
      recorded_at <= $58::timestamptz
  ) new ON new.supersedes_id = old.id
ORDER BY
  members.code COLLATE "C",
  new.recorded_at,
  new.id;

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.recorded_at AS "recordedAt",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.descriptions AS "descriptions",
  t.starts_on AS "startsOn",
  t.ends_on AS "endsOn",
  t.date_note AS "dateNote",
  t.cross_border AS "crossBorder",
  t.is_sample AS "isSample",
  t.parent_id AS "parentId",
  t.body_id AS "bodyId",
  t.assigned_weight AS "assignedWeight"
FROM
  project t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.source_id AS "sourceId",
  t.locator AS "locator",
  t.published_on AS "publishedOn",
  t.note AS "note"
FROM
  citation t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.titles AS "titles",
  t.publisher AS "publisher",
  t.url AS "url",
  t.issued_on AS "issuedOn",
  t.note AS "note"
FROM
  source t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );
