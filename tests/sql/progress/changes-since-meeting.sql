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
-- $2, $3, $5, $6, $8, $9, $10, $11, $12, $14, $15, $17, $18, $19, $20, $22, $23, $25, $26, $27, $29, $30, $32, $33, $34, $35, $37, $38, $40, $42, $43, $45, $46, $47, $48, $50, $51, $53, $54, $56, $57, $59, $60 = 2021-10-28T02:00:00.000Z
-- $4, $55 = <ids>
-- $7, $13, $28, $41, $58 = "2021-10-28"
-- $16, $21, $31, $36, $44, $49 = ["PUBLISHED","CERTIFIED"]
-- $24, $39, $52 = ["CERTIFIED"]
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
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.inferred AS "inferred",
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
  t.participant_texts AS "participantTexts",
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

-- $1, $2, $4, $5, $7, $8, $10, $11, $12, $13, $15, $16, $18, $19, $21, $22, $25, $26, $28, $29, $31, $32, $33, $34, $35, $37, $38, $40, $41, $42, $43, $45, $46, $48, $49, $50, $52, $53, $55, $56, $57, $58, $60, $61, $63, $65, $66, $68, $69, $70, $71, $73, $74, $76, $77, $79, $80, $82, $83, $84, $85, $87, $88 = 2021-10-28T02:00:00.000Z
-- $3, $96, $102, $117, $130, $147, $152, $155 = "2016-09-22"
-- $6, $20, $23, $30, $36, $51, $64, $81, $86, $89 = "2021-10-28"
-- $9, $14, $39, $44, $54, $59, $67, $72, $105, $110, $120, $125, $133, $138 = ["PUBLISHED","CERTIFIED"]
-- $17, $47, $62, $75, $113, $128, $141 = ["CERTIFIED"]
-- $24, $90 = "PROVINCE"
-- $27, $78, $93, $144 = <ids>
-- $91, $92, $94, $95, $97, $98, $99, $100, $101, $103, $104, $106, $107, $108, $109, $111, $112, $114, $115, $116, $118, $119, $121, $122, $123, $124, $126, $127, $129, $131, $132, $134, $135, $136, $137, $139, $140, $142, $143, $145, $146, $148, $149, $150, $151, $153, $154 = 2016-09-21T17:00:00.000Z
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
        AND listing.withdrawn_at > $2::timestamptz
    ) <= $3::date,
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
    'endsOnPrecision',
    before.ends_on_precision,
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
    'endsOnPrecision',
    after.ends_on_precision,
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
            recorded_at <= $4::timestamptz
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
            recorded_at <= $5::timestamptz
        ) report
      WHERE
        report.project_id = after.project_id
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
        AND report.stage IS NOT NULL
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
                recorded_at <= $18::timestamptz
                AND (
                  withdrawn_at IS NULL
                  OR withdrawn_at > $19::timestamptz
                )
            ) schedule
          WHERE
            schedule.project_id = after.project_id
            AND (
              schedule.as_of IS NULL
              OR schedule.as_of <= $20::date
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
                recorded_at <= $21::timestamptz
                AND (
                  withdrawn_at IS NULL
                  OR withdrawn_at > $22::timestamptz
                )
            ) figure
          WHERE
            figure.project_id = after.project_id
            AND figure.extent = 'WHOLE'
            AND (
              figure.as_of IS NULL
              OR figure.as_of <= $23::date
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
          $24::text AS kind,
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
                  recorded_at <= $25::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $26::timestamptz
                  )
              ) located
          ) reached
        WHERE
          scope_id = ANY ($27::integer[])
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
                  recorded_at <= $28::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $29::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $30::date
                  AND listing.recorded_at <= $31::timestamptz
                  AND listing.withdrawn_at > $32::timestamptz
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
                WHEN report.state_since <= $33::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $34::timestamptz)
              END AS state
            FROM
              (
                SELECT
                  *
                FROM
                  progress_report
                WHERE
                  recorded_at <= $35::timestamptz
              ) report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $36::date
              AND CASE
                WHEN report.state_since <= $37::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $38::timestamptz)
              END = ANY ($39::text[])
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $40::timestamptz
                OR NOT EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        progress_report
                      WHERE
                        recorded_at <= $41::timestamptz
                    ) correction
                  WHERE
                    correction.supersedes_id = report.id
                    AND CASE
                      WHEN correction.state_since <= $42::timestamptz THEN correction.state
                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $43::timestamptz)
                    END = ANY ($44::text[])
                )
              )
            ORDER BY
              report.as_of DESC,
              CASE
                WHEN report.state_since <= $45::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $46::timestamptz)
              END = ANY ($47::text[]) DESC,
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
                WHEN report.state_since <= $48::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $49::timestamptz)
              END AS state
            FROM
              (
                SELECT
                  *
                FROM
                  progress_report
                WHERE
                  recorded_at <= $50::timestamptz
              ) report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $51::date
              AND CASE
                WHEN report.state_since <= $52::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $53::timestamptz)
              END = ANY ($54::text[])
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $55::timestamptz
                OR NOT EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        progress_report
                      WHERE
                        recorded_at <= $56::timestamptz
                    ) correction
                  WHERE
                    correction.supersedes_id = report.id
                    AND CASE
                      WHEN correction.state_since <= $57::timestamptz THEN correction.state
                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $58::timestamptz)
                    END = ANY ($59::text[])
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
                WHEN report.state_since <= $60::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $61::timestamptz)
              END = ANY ($62::text[]) DESC,
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
                  recorded_at <= $63::timestamptz
              ) report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $64::date
              AND CASE
                WHEN report.state_since <= $65::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $66::timestamptz)
              END = ANY ($67::text[])
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $68::timestamptz
                OR NOT EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        progress_report
                      WHERE
                        recorded_at <= $69::timestamptz
                    ) correction
                  WHERE
                    correction.supersedes_id = report.id
                    AND CASE
                      WHEN correction.state_since <= $70::timestamptz THEN correction.state
                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $71::timestamptz)
                    END = ANY ($72::text[])
                )
              )
              AND report.stage IS NOT NULL
              AND latest.report_id IS NOT NULL
              AND latest.stage IS NULL
            ORDER BY
              report.as_of DESC,
              CASE
                WHEN report.state_since <= $73::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $74::timestamptz)
              END = ANY ($75::text[]) DESC,
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
                      recorded_at <= $76::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $77::timestamptz
                      )
                  ) located
              ) reached
            WHERE
              scope_id = ANY ($78::integer[])
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
                      recorded_at <= $79::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $80::timestamptz
                      )
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $81::date
                      AND listing.recorded_at <= $82::timestamptz
                      AND listing.withdrawn_at > $83::timestamptz
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
      members.project_id,
      members.code,
      members.report_id,
      members.stage,
      trim_scale(members.percent)::text AS percent,
      members.stated,
      schedule.ends_on,
      CASE
        WHEN schedule.ends_on IS NOT NULL THEN schedule.ends_on_precision
      END AS ends_on_precision,
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
                  recorded_at <= $84::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $85::timestamptz
                  )
              ) figure
            WHERE
              figure.project_id = members.project_id
              AND figure.extent = 'WHOLE'
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $86::date
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
      LEFT JOIN LATERAL (
        SELECT
          schedule.*
        FROM
          (
            SELECT
              *
            FROM
              schedule_statement
            WHERE
              recorded_at <= $87::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $88::timestamptz
              )
          ) schedule
        WHERE
          schedule.project_id = members.project_id
          AND (
            schedule.as_of IS NULL
            OR schedule.as_of <= $89::date
          )
        ORDER BY
          schedule.as_of DESC NULLS LAST,
          schedule.recorded_at DESC,
          schedule.id DESC
        LIMIT
          1
      ) schedule ON true
  ) after
  LEFT JOIN (
    WITH
      reached AS (
        SELECT
          $90::text AS kind,
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
                  recorded_at <= $91::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $92::timestamptz
                  )
              ) located
          ) reached
        WHERE
          scope_id = ANY ($93::integer[])
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
                  recorded_at <= $94::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $95::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $96::date
                  AND listing.recorded_at <= $97::timestamptz
                  AND listing.withdrawn_at > $98::timestamptz
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
                WHEN report.state_since <= $99::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $100::timestamptz)
              END AS state
            FROM
              (
                SELECT
                  *
                FROM
                  progress_report
                WHERE
                  recorded_at <= $101::timestamptz
              ) report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $102::date
              AND CASE
                WHEN report.state_since <= $103::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $104::timestamptz)
              END = ANY ($105::text[])
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $106::timestamptz
                OR NOT EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        progress_report
                      WHERE
                        recorded_at <= $107::timestamptz
                    ) correction
                  WHERE
                    correction.supersedes_id = report.id
                    AND CASE
                      WHEN correction.state_since <= $108::timestamptz THEN correction.state
                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $109::timestamptz)
                    END = ANY ($110::text[])
                )
              )
            ORDER BY
              report.as_of DESC,
              CASE
                WHEN report.state_since <= $111::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $112::timestamptz)
              END = ANY ($113::text[]) DESC,
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
                WHEN report.state_since <= $114::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $115::timestamptz)
              END AS state
            FROM
              (
                SELECT
                  *
                FROM
                  progress_report
                WHERE
                  recorded_at <= $116::timestamptz
              ) report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $117::date
              AND CASE
                WHEN report.state_since <= $118::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $119::timestamptz)
              END = ANY ($120::text[])
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $121::timestamptz
                OR NOT EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        progress_report
                      WHERE
                        recorded_at <= $122::timestamptz
                    ) correction
                  WHERE
                    correction.supersedes_id = report.id
                    AND CASE
                      WHEN correction.state_since <= $123::timestamptz THEN correction.state
                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $124::timestamptz)
                    END = ANY ($125::text[])
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
                WHEN report.state_since <= $126::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $127::timestamptz)
              END = ANY ($128::text[]) DESC,
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
                  recorded_at <= $129::timestamptz
              ) report
            WHERE
              report.project_id = p.id
              AND report.as_of <= $130::date
              AND CASE
                WHEN report.state_since <= $131::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $132::timestamptz)
              END = ANY ($133::text[])
              AND (
                report.superseded_at IS NULL
                OR report.superseded_at > $134::timestamptz
                OR NOT EXISTS (
                  SELECT
                  FROM
                    (
                      SELECT
                        *
                      FROM
                        progress_report
                      WHERE
                        recorded_at <= $135::timestamptz
                    ) correction
                  WHERE
                    correction.supersedes_id = report.id
                    AND CASE
                      WHEN correction.state_since <= $136::timestamptz THEN correction.state
                      ELSE report_state_at (correction.id, correction.state, correction.state_since, $137::timestamptz)
                    END = ANY ($138::text[])
                )
              )
              AND report.stage IS NOT NULL
              AND latest.report_id IS NOT NULL
              AND latest.stage IS NULL
            ORDER BY
              report.as_of DESC,
              CASE
                WHEN report.state_since <= $139::timestamptz THEN report.state
                ELSE report_state_at (report.id, report.state, report.state_since, $140::timestamptz)
              END = ANY ($141::text[]) DESC,
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
                      recorded_at <= $142::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $143::timestamptz
                      )
                  ) located
              ) reached
            WHERE
              scope_id = ANY ($144::integer[])
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
                      recorded_at <= $145::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $146::timestamptz
                      )
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $147::date
                      AND listing.recorded_at <= $148::timestamptz
                      AND listing.withdrawn_at > $149::timestamptz
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
      members.project_id,
      members.code,
      members.report_id,
      members.stage,
      trim_scale(members.percent)::text AS percent,
      members.stated,
      schedule.ends_on,
      CASE
        WHEN schedule.ends_on IS NOT NULL THEN schedule.ends_on_precision
      END AS ends_on_precision,
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
                  recorded_at <= $150::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $151::timestamptz
                  )
              ) figure
            WHERE
              figure.project_id = members.project_id
              AND figure.extent = 'WHOLE'
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $152::date
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
      LEFT JOIN LATERAL (
        SELECT
          schedule.*
        FROM
          (
            SELECT
              *
            FROM
              schedule_statement
            WHERE
              recorded_at <= $153::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $154::timestamptz
              )
          ) schedule
        WHERE
          schedule.project_id = members.project_id
          AND (
            schedule.as_of IS NULL
            OR schedule.as_of <= $155::date
          )
        ORDER BY
          schedule.as_of DESC NULLS LAST,
          schedule.recorded_at DESC,
          schedule.id DESC
        LIMIT
          1
      ) schedule ON true
  ) before USING (kind, scope_id, project_id)
ORDER BY
  after.code COLLATE "C";

-- $1 = "PROVINCE"
-- $2, $3, $5, $6, $8, $9, $10, $11, $12, $14, $15, $17, $18, $19, $20, $22, $23, $25, $26, $27, $29, $30, $32, $33, $34, $35, $37, $38, $40, $42, $43, $45, $46, $47, $48, $50, $51, $53, $54, $56, $57, $59, $60, $63, $64 = 2021-10-28T02:00:00.000Z
-- $4, $55 = <ids>
-- $7, $13, $28, $41, $58 = "2021-10-28"
-- $16, $21, $31, $36, $44, $49 = ["PUBLISHED","CERTIFIED"]
-- $24, $39, $52 = ["CERTIFIED"]
-- $61, $62 = 2016-09-21T17:00:00.000Z
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
      recorded_at <= $61::timestamptz
  ) old ON old.project_id = members.project_id
  AND old.superseded_at > $62::timestamptz
  AND old.superseded_at <= $63::timestamptz
  JOIN (
    SELECT
      *
    FROM
      progress_report
    WHERE
      recorded_at <= $64::timestamptz
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
  t.withdrawn_at AS "withdrawnAt",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.descriptions AS "descriptions",
  t.translated_descriptions AS "translatedDescriptions",
  t.cross_border AS "crossBorder",
  t.is_sample AS "isSample",
  t.parent_id AS "parentId",
  t.counterpart_id AS "counterpartId",
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
  t.notes AS "notes",
  t.added_at AS "addedAt"
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
  t.notes AS "notes"
FROM
  source t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );
