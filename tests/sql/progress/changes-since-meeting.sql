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
-- $2, $3, $5, $6, $8, $9, $12, $13, $15, $16, $18, $19, $20, $21, $23, $24, $26, $27, $28, $30, $31, $33, $34, $35, $36, $38, $39, $41, $42, $43, $45, $46, $48, $49, $50, $51, $53, $54, $56, $58, $59, $61, $62, $63, $64, $66, $67, $71, $72, $73, $75, $76, $78, $79 = 2021-10-28T02:00:00.000Z
-- $4, $74 = <ids>
-- $7, $10, $11, $14, $29, $44, $57, $69, $70, $77 = "2021-10-28"
-- $17, $22, $32, $37, $47, $52, $60, $65 = ["PUBLISHED","CERTIFIED"]
-- $25, $40, $55, $68 = ["CERTIFIED"]
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
      known.percent AS percent,
      coalesce(known.stated, false) AS stated,
      known.latest_id IS NULL AS silent,
      known.stage AS stage,
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
      LEFT JOIN (
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
          settled.valid_from <= $10::date
          AND settled.valid_to > $11::date
          AND settled.known_from <= $12::timestamptz
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
                      recorded_at <= $13::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $14::date
                  AND CASE
                    WHEN report.state_since <= $15::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $16::timestamptz)
                  END = ANY ($17::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $18::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $19::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $20::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $21::timestamptz)
                        END = ANY ($22::text[])
                    )
                  )
                  AND report.planned_percent IS NOT NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $23::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $24::timestamptz)
                  END = ANY ($25::text[]) DESC,
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
                    WHEN report.state_since <= $26::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $27::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $28::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $29::date
                  AND CASE
                    WHEN report.state_since <= $30::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $31::timestamptz)
                  END = ANY ($32::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $33::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $34::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $35::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $36::timestamptz)
                        END = ANY ($37::text[])
                    )
                  )
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $38::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $39::timestamptz)
                  END = ANY ($40::text[]) DESC,
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
                    WHEN report.state_since <= $41::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $42::timestamptz)
                  END AS state
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
                  report.project_id = changed.project_id
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
                  AND effective_percent (report.percent, report.stage) IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.percent IS NULL
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
                      recorded_at <= $56::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $57::date
                  AND CASE
                    WHEN report.state_since <= $58::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $59::timestamptz)
                  END = ANY ($60::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $61::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $62::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $63::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $64::timestamptz)
                        END = ANY ($65::text[])
                    )
                  )
                  AND report.stage IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.stage IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $66::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $67::timestamptz)
                  END = ANY ($68::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) staged ON true
          ) walked
        WHERE
          changed.valid_from <= $69::date
          AND changed.valid_to > $70::date
          AND changed.known_from > $71::timestamptz
      ) known ON known.project_id = p.id
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
                    recorded_at <= $72::timestamptz
                    AND (
                      withdrawn_at IS NULL
                      OR withdrawn_at > $73::timestamptz
                    )
                ) located
            ) reached
          WHERE
            scope_id = ANY ($74::integer[])
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
                  recorded_at <= $75::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $76::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $77::date
                  AND listing.recorded_at <= $78::timestamptz
                  AND listing.withdrawn_at > $79::timestamptz
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

-- $1, $2, $4, $5, $7, $8, $10, $11, $12, $13, $15, $16, $18, $19, $21, $22, $25, $26, $28, $29, $31, $32, $35, $36, $38, $39, $41, $42, $43, $44, $46, $47, $49, $50, $51, $53, $54, $56, $57, $58, $59, $61, $62, $64, $65, $66, $68, $69, $71, $72, $73, $74, $76, $77, $79, $81, $82, $84, $85, $86, $87, $89, $90, $94, $95, $96, $98, $99, $101, $102, $103, $104, $106, $107 = 2021-10-28T02:00:00.000Z
-- $3, $115, $118, $119, $122, $137, $152, $165, $177, $178, $185, $190, $193 = "2016-09-22"
-- $6, $20, $23, $30, $33, $34, $37, $52, $67, $80, $92, $93, $100, $105, $108 = "2021-10-28"
-- $9, $14, $40, $45, $55, $60, $70, $75, $83, $88, $125, $130, $140, $145, $155, $160, $168, $173 = ["PUBLISHED","CERTIFIED"]
-- $17, $48, $63, $78, $91, $133, $148, $163, $176 = ["CERTIFIED"]
-- $24, $109 = "PROVINCE"
-- $27, $97, $112, $182 = <ids>
-- $110, $111, $113, $114, $116, $117, $120, $121, $123, $124, $126, $127, $128, $129, $131, $132, $134, $135, $136, $138, $139, $141, $142, $143, $144, $146, $147, $149, $150, $151, $153, $154, $156, $157, $158, $159, $161, $162, $164, $166, $167, $169, $170, $171, $172, $174, $175, $179, $180, $181, $183, $184, $186, $187, $188, $189, $191, $192 = 2016-09-21T17:00:00.000Z
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
          known.percent AS percent,
          coalesce(known.stated, false) AS stated,
          known.latest_id IS NULL AS silent,
          known.stage AS stage,
          1::numeric AS weight,
          p.code AS code,
          known.report_id AS report_id,
          known.report_as_of AS report_as_of,
          known.report_state AS report_state
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
          LEFT JOIN (
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
              settled.valid_from <= $33::date
              AND settled.valid_to > $34::date
              AND settled.known_from <= $35::timestamptz
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
                          recorded_at <= $36::timestamptz
                      ) report
                    WHERE
                      report.project_id = changed.project_id
                      AND report.as_of <= $37::date
                      AND CASE
                        WHEN report.state_since <= $38::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $39::timestamptz)
                      END = ANY ($40::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $41::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $42::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $43::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $44::timestamptz)
                            END = ANY ($45::text[])
                        )
                      )
                      AND report.planned_percent IS NOT NULL
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $46::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $47::timestamptz)
                      END = ANY ($48::text[]) DESC,
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
                        WHEN report.state_since <= $49::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $50::timestamptz)
                      END AS state
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          progress_report
                        WHERE
                          recorded_at <= $51::timestamptz
                      ) report
                    WHERE
                      report.project_id = changed.project_id
                      AND report.as_of <= $52::date
                      AND CASE
                        WHEN report.state_since <= $53::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $54::timestamptz)
                      END = ANY ($55::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $56::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $57::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $58::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $59::timestamptz)
                            END = ANY ($60::text[])
                        )
                      )
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $61::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $62::timestamptz)
                      END = ANY ($63::text[]) DESC,
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
                        WHEN report.state_since <= $64::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $65::timestamptz)
                      END AS state
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          progress_report
                        WHERE
                          recorded_at <= $66::timestamptz
                      ) report
                    WHERE
                      report.project_id = changed.project_id
                      AND report.as_of <= $67::date
                      AND CASE
                        WHEN report.state_since <= $68::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $69::timestamptz)
                      END = ANY ($70::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $71::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $72::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $73::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $74::timestamptz)
                            END = ANY ($75::text[])
                        )
                      )
                      AND effective_percent (report.percent, report.stage) IS NOT NULL
                      AND latest.id IS NOT NULL
                      AND latest.percent IS NULL
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $76::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $77::timestamptz)
                      END = ANY ($78::text[]) DESC,
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
                          recorded_at <= $79::timestamptz
                      ) report
                    WHERE
                      report.project_id = changed.project_id
                      AND report.as_of <= $80::date
                      AND CASE
                        WHEN report.state_since <= $81::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $82::timestamptz)
                      END = ANY ($83::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $84::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $85::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $86::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $87::timestamptz)
                            END = ANY ($88::text[])
                        )
                      )
                      AND report.stage IS NOT NULL
                      AND latest.id IS NOT NULL
                      AND latest.stage IS NULL
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $89::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $90::timestamptz)
                      END = ANY ($91::text[]) DESC,
                      report.recorded_at DESC,
                      report.id DESC
                    LIMIT
                      1
                  ) staged ON true
              ) walked
            WHERE
              changed.valid_from <= $92::date
              AND changed.valid_to > $93::date
              AND changed.known_from > $94::timestamptz
          ) known ON known.project_id = p.id
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
                      recorded_at <= $95::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $96::timestamptz
                      )
                  ) located
              ) reached
            WHERE
              scope_id = ANY ($97::integer[])
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
                      recorded_at <= $98::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $99::timestamptz
                      )
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $100::date
                      AND listing.recorded_at <= $101::timestamptz
                      AND listing.withdrawn_at > $102::timestamptz
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
                  recorded_at <= $103::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $104::timestamptz
                  )
              ) figure
            WHERE
              figure.project_id = members.project_id
              AND figure.extent = 'WHOLE'
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $105::date
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
              recorded_at <= $106::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $107::timestamptz
              )
          ) schedule
        WHERE
          schedule.project_id = members.project_id
          AND (
            schedule.as_of IS NULL
            OR schedule.as_of <= $108::date
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
          $109::text AS kind,
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
                  recorded_at <= $110::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $111::timestamptz
                  )
              ) located
          ) reached
        WHERE
          scope_id = ANY ($112::integer[])
      ),
      state AS MATERIALIZED (
        SELECT
          p.id AS id,
          known.percent AS percent,
          coalesce(known.stated, false) AS stated,
          known.latest_id IS NULL AS silent,
          known.stage AS stage,
          1::numeric AS weight,
          p.code AS code,
          known.report_id AS report_id,
          known.report_as_of AS report_as_of,
          known.report_state AS report_state
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
                  recorded_at <= $113::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $114::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $115::date
                  AND listing.recorded_at <= $116::timestamptz
                  AND listing.withdrawn_at > $117::timestamptz
              )
          ) p
          LEFT JOIN (
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
              settled.valid_from <= $118::date
              AND settled.valid_to > $119::date
              AND settled.known_from <= $120::timestamptz
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
                          recorded_at <= $121::timestamptz
                      ) report
                    WHERE
                      report.project_id = changed.project_id
                      AND report.as_of <= $122::date
                      AND CASE
                        WHEN report.state_since <= $123::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $124::timestamptz)
                      END = ANY ($125::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $126::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $127::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $128::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $129::timestamptz)
                            END = ANY ($130::text[])
                        )
                      )
                      AND report.planned_percent IS NOT NULL
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $131::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $132::timestamptz)
                      END = ANY ($133::text[]) DESC,
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
                        WHEN report.state_since <= $134::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $135::timestamptz)
                      END AS state
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          progress_report
                        WHERE
                          recorded_at <= $136::timestamptz
                      ) report
                    WHERE
                      report.project_id = changed.project_id
                      AND report.as_of <= $137::date
                      AND CASE
                        WHEN report.state_since <= $138::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $139::timestamptz)
                      END = ANY ($140::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $141::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $142::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $143::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $144::timestamptz)
                            END = ANY ($145::text[])
                        )
                      )
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $146::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $147::timestamptz)
                      END = ANY ($148::text[]) DESC,
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
                        WHEN report.state_since <= $149::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $150::timestamptz)
                      END AS state
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          progress_report
                        WHERE
                          recorded_at <= $151::timestamptz
                      ) report
                    WHERE
                      report.project_id = changed.project_id
                      AND report.as_of <= $152::date
                      AND CASE
                        WHEN report.state_since <= $153::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $154::timestamptz)
                      END = ANY ($155::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $156::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $157::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $158::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $159::timestamptz)
                            END = ANY ($160::text[])
                        )
                      )
                      AND effective_percent (report.percent, report.stage) IS NOT NULL
                      AND latest.id IS NOT NULL
                      AND latest.percent IS NULL
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $161::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $162::timestamptz)
                      END = ANY ($163::text[]) DESC,
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
                          recorded_at <= $164::timestamptz
                      ) report
                    WHERE
                      report.project_id = changed.project_id
                      AND report.as_of <= $165::date
                      AND CASE
                        WHEN report.state_since <= $166::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $167::timestamptz)
                      END = ANY ($168::text[])
                      AND (
                        report.superseded_at IS NULL
                        OR report.superseded_at > $169::timestamptz
                        OR NOT EXISTS (
                          SELECT
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                progress_report
                              WHERE
                                recorded_at <= $170::timestamptz
                            ) correction
                          WHERE
                            correction.supersedes_id = report.id
                            AND CASE
                              WHEN correction.state_since <= $171::timestamptz THEN correction.state
                              ELSE report_state_at (correction.id, correction.state, correction.state_since, $172::timestamptz)
                            END = ANY ($173::text[])
                        )
                      )
                      AND report.stage IS NOT NULL
                      AND latest.id IS NOT NULL
                      AND latest.stage IS NULL
                    ORDER BY
                      report.as_of DESC,
                      CASE
                        WHEN report.state_since <= $174::timestamptz THEN report.state
                        ELSE report_state_at (report.id, report.state, report.state_since, $175::timestamptz)
                      END = ANY ($176::text[]) DESC,
                      report.recorded_at DESC,
                      report.id DESC
                    LIMIT
                      1
                  ) staged ON true
              ) walked
            WHERE
              changed.valid_from <= $177::date
              AND changed.valid_to > $178::date
              AND changed.known_from > $179::timestamptz
          ) known ON known.project_id = p.id
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
                      recorded_at <= $180::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $181::timestamptz
                      )
                  ) located
              ) reached
            WHERE
              scope_id = ANY ($182::integer[])
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
                      recorded_at <= $183::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $184::timestamptz
                      )
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $185::date
                      AND listing.recorded_at <= $186::timestamptz
                      AND listing.withdrawn_at > $187::timestamptz
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
                  recorded_at <= $188::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $189::timestamptz
                  )
              ) figure
            WHERE
              figure.project_id = members.project_id
              AND figure.extent = 'WHOLE'
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $190::date
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
              recorded_at <= $191::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $192::timestamptz
              )
          ) schedule
        WHERE
          schedule.project_id = members.project_id
          AND (
            schedule.as_of IS NULL
            OR schedule.as_of <= $193::date
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
-- $2, $3, $5, $6, $8, $9, $12, $13, $15, $16, $18, $19, $20, $21, $23, $24, $26, $27, $28, $30, $31, $33, $34, $35, $36, $38, $39, $41, $42, $43, $45, $46, $48, $49, $50, $51, $53, $54, $56, $58, $59, $61, $62, $63, $64, $66, $67, $71, $72, $73, $75, $76, $78, $79, $90, $92, $93, $95, $96, $97, $98 = 2021-10-28T02:00:00.000Z
-- $4, $74 = <ids>
-- $7, $10, $11, $14, $29, $44, $57, $69, $70, $77, $81, $91 = "2021-10-28"
-- $17, $22, $32, $37, $47, $52, $60, $65, $84, $89, $94, $99 = ["PUBLISHED","CERTIFIED"]
-- $25, $40, $55, $68 = ["CERTIFIED"]
-- $80, $82, $83, $85, $86, $87, $88 = 2016-09-21T17:00:00.000Z
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
      known.percent AS percent,
      coalesce(known.stated, false) AS stated,
      known.latest_id IS NULL AS silent,
      known.stage AS stage,
      1::numeric AS weight,
      p.code AS code,
      known.report_id AS report_id,
      known.report_as_of AS report_as_of,
      known.report_state AS report_state
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
      LEFT JOIN (
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
          settled.valid_from <= $10::date
          AND settled.valid_to > $11::date
          AND settled.known_from <= $12::timestamptz
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
                      recorded_at <= $13::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $14::date
                  AND CASE
                    WHEN report.state_since <= $15::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $16::timestamptz)
                  END = ANY ($17::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $18::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $19::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $20::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $21::timestamptz)
                        END = ANY ($22::text[])
                    )
                  )
                  AND report.planned_percent IS NOT NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $23::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $24::timestamptz)
                  END = ANY ($25::text[]) DESC,
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
                    WHEN report.state_since <= $26::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $27::timestamptz)
                  END AS state
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= $28::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $29::date
                  AND CASE
                    WHEN report.state_since <= $30::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $31::timestamptz)
                  END = ANY ($32::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $33::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $34::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $35::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $36::timestamptz)
                        END = ANY ($37::text[])
                    )
                  )
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $38::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $39::timestamptz)
                  END = ANY ($40::text[]) DESC,
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
                    WHEN report.state_since <= $41::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $42::timestamptz)
                  END AS state
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
                  report.project_id = changed.project_id
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
                  AND effective_percent (report.percent, report.stage) IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.percent IS NULL
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
                      recorded_at <= $56::timestamptz
                  ) report
                WHERE
                  report.project_id = changed.project_id
                  AND report.as_of <= $57::date
                  AND CASE
                    WHEN report.state_since <= $58::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $59::timestamptz)
                  END = ANY ($60::text[])
                  AND (
                    report.superseded_at IS NULL
                    OR report.superseded_at > $61::timestamptz
                    OR NOT EXISTS (
                      SELECT
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            progress_report
                          WHERE
                            recorded_at <= $62::timestamptz
                        ) correction
                      WHERE
                        correction.supersedes_id = report.id
                        AND CASE
                          WHEN correction.state_since <= $63::timestamptz THEN correction.state
                          ELSE report_state_at (correction.id, correction.state, correction.state_since, $64::timestamptz)
                        END = ANY ($65::text[])
                    )
                  )
                  AND report.stage IS NOT NULL
                  AND latest.id IS NOT NULL
                  AND latest.stage IS NULL
                ORDER BY
                  report.as_of DESC,
                  CASE
                    WHEN report.state_since <= $66::timestamptz THEN report.state
                    ELSE report_state_at (report.id, report.state, report.state_since, $67::timestamptz)
                  END = ANY ($68::text[]) DESC,
                  report.recorded_at DESC,
                  report.id DESC
                LIMIT
                  1
              ) staged ON true
          ) walked
        WHERE
          changed.valid_from <= $69::date
          AND changed.valid_to > $70::date
          AND changed.known_from > $71::timestamptz
      ) known ON known.project_id = p.id
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
                  recorded_at <= $72::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $73::timestamptz
                  )
              ) located
          ) reached
        WHERE
          scope_id = ANY ($74::integer[])
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
                  recorded_at <= $75::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $76::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $77::date
                  AND listing.recorded_at <= $78::timestamptz
                  AND listing.withdrawn_at > $79::timestamptz
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
  CROSS JOIN LATERAL (
    SELECT
      report.*
    FROM
      (
        SELECT
          *
        FROM
          progress_report
        WHERE
          recorded_at <= $80::timestamptz
      ) report
    WHERE
      report.project_id = members.project_id
      AND report.as_of <= $81::date
      AND CASE
        WHEN report.state_since <= $82::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $83::timestamptz)
      END = ANY ($84::text[])
      AND (
        report.superseded_at IS NULL
        OR report.superseded_at > $85::timestamptz
        OR NOT EXISTS (
          SELECT
          FROM
            (
              SELECT
                *
              FROM
                progress_report
              WHERE
                recorded_at <= $86::timestamptz
            ) correction
          WHERE
            correction.supersedes_id = report.id
            AND CASE
              WHEN correction.state_since <= $87::timestamptz THEN correction.state
              ELSE report_state_at (correction.id, correction.state, correction.state_since, $88::timestamptz)
            END = ANY ($89::text[])
        )
      )
      AND report.superseded_at IS NOT NULL
  ) old
  CROSS JOIN LATERAL (
    SELECT
      report.*
    FROM
      (
        SELECT
          *
        FROM
          progress_report
        WHERE
          recorded_at <= $90::timestamptz
      ) report
    WHERE
      report.project_id = members.project_id
      AND report.as_of <= $91::date
      AND CASE
        WHEN report.state_since <= $92::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $93::timestamptz)
      END = ANY ($94::text[])
      AND (
        report.superseded_at IS NULL
        OR report.superseded_at > $95::timestamptz
        OR NOT EXISTS (
          SELECT
          FROM
            (
              SELECT
                *
              FROM
                progress_report
              WHERE
                recorded_at <= $96::timestamptz
            ) correction
          WHERE
            correction.supersedes_id = report.id
            AND CASE
              WHEN correction.state_since <= $97::timestamptz THEN correction.state
              ELSE report_state_at (correction.id, correction.state, correction.state_since, $98::timestamptz)
            END = ANY ($99::text[])
        )
      )
      AND report.id IN (
        WITH RECURSIVE
          correction AS (
            SELECT
              first.id
            FROM
              progress_report first
            WHERE
              first.supersedes_id = old.id
            UNION ALL
            SELECT
              next.id
            FROM
              correction
              JOIN progress_report next ON next.supersedes_id = correction.id
          )
        SELECT
          id
        FROM
          correction
      )
  ) new
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
