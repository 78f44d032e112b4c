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
-- $2, $6, $7, $8, $9, $12, $16, $18 = "2021-10-28"
-- $3, $4, $10, $11, $13, $14, $17, $19, $20 = 2021-10-28T02:00:00.000Z
-- $5, $15, $21 = <ids>
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
              in_force (valid_from, valid_to, $2::date)
              AND recorded_at <= $3::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $4::timestamptz
              )
          ) located
      ) reached
    WHERE
      scope_id = ANY ($5::integer[])
  ),
  state AS MATERIALIZED (
    SELECT
      p.id AS id,
      p.percent AS percent,
      coalesce(p.stated, false) AS stated,
      p.latest_id IS NULL AS silent,
      p.stage AS stage,
      1::numeric AS weight
    FROM
      (
        SELECT
          standing.project_id AS id,
          standing.body_id AS responsible_id,
          standing.province_ids,
          standing.member_state_ids,
          known.percent,
          known.stated,
          known.stage,
          known.planned,
          known.report_id,
          known.report_as_of,
          known.report_state,
          known.latest_id,
          known.latest_as_of
        FROM
          project_standing standing
          LEFT JOIN project_state known ON known.project_id = standing.project_id
          AND known.valid_from <= $6::date
          AND known.valid_to > $7::date
        WHERE
          standing.valid_from <= $8::date
          AND standing.valid_to > $9::date
          AND standing.known_from <= $10::timestamptz
          AND (
            known.known_from IS NULL
            OR known.known_from <= $11::timestamptz
          )
          AND (
            standing.project_id IN (
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
                        in_force (valid_from, valid_to, $12::date)
                        AND recorded_at <= $13::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $14::timestamptz
                        )
                    ) located
                ) reached
              WHERE
                scope_id = ANY ($15::integer[])
            )
          )
        UNION ALL
        SELECT
          changed.id AS id,
          changed.responsible_id,
          changed.province_ids,
          changed.member_state_ids,
          changed.percent,
          changed.stated,
          changed.stage,
          changed.planned,
          changed.report_id,
          changed.report_as_of,
          changed.report_state,
          changed.latest_id,
          changed.latest_as_of
        FROM
          changed_leaves ($16::date, $17::timestamptz) changed
        WHERE
          (
            changed.id IN (
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
                        in_force (valid_from, valid_to, $18::date)
                        AND recorded_at <= $19::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $20::timestamptz
                        )
                    ) located
                ) reached
              WHERE
                scope_id = ANY ($21::integer[])
            )
          )
      ) p
    WHERE
      true
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
      count(percent) AS weighed,
      0 AS weightless,
      count(*) AS weight,
      sum(percent) AS weighted_percent,
      count(percent) AS weight_percent
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
  t.recorded_at AS "recordedAt",
  t.version AS "version",
  t.stated_by_id AS "statedById",
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
  t.status AS "status",
  t.change_reason AS "changeReason",
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

-- $1, $2, $4, $5, $7, $8, $10, $11, $12, $13, $15, $16, $18, $19, $21, $22, $26, $27, $33, $34, $36, $37, $40, $42, $43, $45, $46, $48, $49 = 2021-10-28T02:00:00.000Z
-- $3, $52, $56, $57, $58, $59, $62, $66, $68, $74, $77 = "2016-09-22"
-- $6, $20, $23, $25, $29, $30, $31, $32, $35, $39, $41, $47, $50 = "2021-10-28"
-- $9, $14 = ["PUBLISHED","CERTIFIED"]
-- $17 = ["CERTIFIED"]
-- $24, $51 = "PROVINCE"
-- $28, $38, $44, $55, $65, $71 = <ids>
-- $53, $54, $60, $61, $63, $64, $67, $69, $70, $72, $73, $75, $76 = 2016-09-21T17:00:00.000Z
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
                  in_force (valid_from, valid_to, $25::date)
                  AND recorded_at <= $26::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $27::timestamptz
                  )
              ) located
          ) reached
        WHERE
          scope_id = ANY ($28::integer[])
      ),
      state AS MATERIALIZED (
        SELECT
          p.id AS id,
          p.percent AS percent,
          coalesce(p.stated, false) AS stated,
          p.latest_id IS NULL AS silent,
          p.stage AS stage,
          1::numeric AS weight,
          p.code AS code,
          p.report_id AS report_id,
          p.report_as_of AS report_as_of,
          p.report_state AS report_state
        FROM
          (
            SELECT
              project.*,
              standing.body_id AS responsible_id,
              standing.province_ids,
              standing.member_state_ids,
              known.percent,
              known.stated,
              known.stage,
              known.planned,
              known.report_id,
              known.report_as_of,
              known.report_state,
              known.latest_id,
              known.latest_as_of
            FROM
              project_standing standing
              JOIN project project ON project.id = standing.project_id
              LEFT JOIN project_state known ON known.project_id = standing.project_id
              AND known.valid_from <= $29::date
              AND known.valid_to > $30::date
            WHERE
              standing.valid_from <= $31::date
              AND standing.valid_to > $32::date
              AND standing.known_from <= $33::timestamptz
              AND (
                known.known_from IS NULL
                OR known.known_from <= $34::timestamptz
              )
              AND standing.project_id IN (
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
                          in_force (valid_from, valid_to, $35::date)
                          AND recorded_at <= $36::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $37::timestamptz
                          )
                      ) located
                  ) reached
                WHERE
                  scope_id = ANY ($38::integer[])
              )
            UNION ALL
            SELECT
              project.*,
              changed.responsible_id,
              changed.province_ids,
              changed.member_state_ids,
              changed.percent,
              changed.stated,
              changed.stage,
              changed.planned,
              changed.report_id,
              changed.report_as_of,
              changed.report_state,
              changed.latest_id,
              changed.latest_as_of
            FROM
              changed_leaves ($39::date, $40::timestamptz) changed
              JOIN project project ON project.id = changed.id
            WHERE
              changed.id IN (
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
                          in_force (valid_from, valid_to, $41::date)
                          AND recorded_at <= $42::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $43::timestamptz
                          )
                      ) located
                  ) reached
                WHERE
                  scope_id = ANY ($44::integer[])
              )
          ) p
        WHERE
          true
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
                  recorded_at <= $45::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $46::timestamptz
                  )
              ) figure
            WHERE
              figure.project_id = members.project_id
              AND figure.extent = 'WHOLE'
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $47::date
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
              recorded_at <= $48::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $49::timestamptz
              )
          ) schedule
        WHERE
          schedule.project_id = members.project_id
          AND (
            schedule.as_of IS NULL
            OR schedule.as_of <= $50::date
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
          $51::text AS kind,
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
                  in_force (valid_from, valid_to, $52::date)
                  AND recorded_at <= $53::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $54::timestamptz
                  )
              ) located
          ) reached
        WHERE
          scope_id = ANY ($55::integer[])
      ),
      state AS MATERIALIZED (
        SELECT
          p.id AS id,
          p.percent AS percent,
          coalesce(p.stated, false) AS stated,
          p.latest_id IS NULL AS silent,
          p.stage AS stage,
          1::numeric AS weight,
          p.code AS code,
          p.report_id AS report_id,
          p.report_as_of AS report_as_of,
          p.report_state AS report_state
        FROM
          (
            SELECT
              project.*,
              standing.body_id AS responsible_id,
              standing.province_ids,
              standing.member_state_ids,
              known.percent,
              known.stated,
              known.stage,
              known.planned,
              known.report_id,
              known.report_as_of,
              known.report_state,
              known.latest_id,
              known.latest_as_of
            FROM
              project_standing standing
              JOIN project project ON project.id = standing.project_id
              LEFT JOIN project_state known ON known.project_id = standing.project_id
              AND known.valid_from <= $56::date
              AND known.valid_to > $57::date
            WHERE
              standing.valid_from <= $58::date
              AND standing.valid_to > $59::date
              AND standing.known_from <= $60::timestamptz
              AND (
                known.known_from IS NULL
                OR known.known_from <= $61::timestamptz
              )
              AND standing.project_id IN (
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
                          in_force (valid_from, valid_to, $62::date)
                          AND recorded_at <= $63::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $64::timestamptz
                          )
                      ) located
                  ) reached
                WHERE
                  scope_id = ANY ($65::integer[])
              )
            UNION ALL
            SELECT
              project.*,
              changed.responsible_id,
              changed.province_ids,
              changed.member_state_ids,
              changed.percent,
              changed.stated,
              changed.stage,
              changed.planned,
              changed.report_id,
              changed.report_as_of,
              changed.report_state,
              changed.latest_id,
              changed.latest_as_of
            FROM
              changed_leaves ($66::date, $67::timestamptz) changed
              JOIN project project ON project.id = changed.id
            WHERE
              changed.id IN (
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
                          in_force (valid_from, valid_to, $68::date)
                          AND recorded_at <= $69::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $70::timestamptz
                          )
                      ) located
                  ) reached
                WHERE
                  scope_id = ANY ($71::integer[])
              )
          ) p
        WHERE
          true
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
                  recorded_at <= $72::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $73::timestamptz
                  )
              ) figure
            WHERE
              figure.project_id = members.project_id
              AND figure.extent = 'WHOLE'
              AND (
                figure.as_of IS NULL
                OR figure.as_of <= $74::date
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
              recorded_at <= $75::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $76::timestamptz
              )
          ) schedule
        WHERE
          schedule.project_id = members.project_id
          AND (
            schedule.as_of IS NULL
            OR schedule.as_of <= $77::date
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
-- $2, $6, $7, $8, $9, $12, $16, $18, $23, $33 = "2021-10-28"
-- $3, $4, $10, $11, $13, $14, $17, $19, $20, $32, $34, $35, $37, $38, $39, $40 = 2021-10-28T02:00:00.000Z
-- $5, $15, $21 = <ids>
-- $22, $24, $25, $27, $28, $29, $30 = 2016-09-21T17:00:00.000Z
-- $26, $31, $36, $41 = ["PUBLISHED","CERTIFIED"]
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
              in_force (valid_from, valid_to, $2::date)
              AND recorded_at <= $3::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $4::timestamptz
              )
          ) located
      ) reached
    WHERE
      scope_id = ANY ($5::integer[])
  ),
  state AS MATERIALIZED (
    SELECT
      p.id AS id,
      p.percent AS percent,
      coalesce(p.stated, false) AS stated,
      p.latest_id IS NULL AS silent,
      p.stage AS stage,
      1::numeric AS weight,
      p.code AS code,
      p.report_id AS report_id,
      p.report_as_of AS report_as_of,
      p.report_state AS report_state
    FROM
      (
        SELECT
          project.*,
          standing.body_id AS responsible_id,
          standing.province_ids,
          standing.member_state_ids,
          known.percent,
          known.stated,
          known.stage,
          known.planned,
          known.report_id,
          known.report_as_of,
          known.report_state,
          known.latest_id,
          known.latest_as_of
        FROM
          project_standing standing
          JOIN project project ON project.id = standing.project_id
          LEFT JOIN project_state known ON known.project_id = standing.project_id
          AND known.valid_from <= $6::date
          AND known.valid_to > $7::date
        WHERE
          standing.valid_from <= $8::date
          AND standing.valid_to > $9::date
          AND standing.known_from <= $10::timestamptz
          AND (
            known.known_from IS NULL
            OR known.known_from <= $11::timestamptz
          )
          AND standing.project_id IN (
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
                      in_force (valid_from, valid_to, $12::date)
                      AND recorded_at <= $13::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $14::timestamptz
                      )
                  ) located
              ) reached
            WHERE
              scope_id = ANY ($15::integer[])
          )
        UNION ALL
        SELECT
          project.*,
          changed.responsible_id,
          changed.province_ids,
          changed.member_state_ids,
          changed.percent,
          changed.stated,
          changed.stage,
          changed.planned,
          changed.report_id,
          changed.report_as_of,
          changed.report_state,
          changed.latest_id,
          changed.latest_as_of
        FROM
          changed_leaves ($16::date, $17::timestamptz) changed
          JOIN project project ON project.id = changed.id
        WHERE
          changed.id IN (
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
                      in_force (valid_from, valid_to, $18::date)
                      AND recorded_at <= $19::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $20::timestamptz
                      )
                  ) located
              ) reached
            WHERE
              scope_id = ANY ($21::integer[])
          )
      ) p
    WHERE
      true
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
          recorded_at <= $22::timestamptz
      ) report
    WHERE
      report.project_id = members.project_id
      AND report.as_of <= $23::date
      AND CASE
        WHEN report.state_since <= $24::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $25::timestamptz)
      END = ANY ($26::text[])
      AND (
        report.superseded_at IS NULL
        OR report.superseded_at > $27::timestamptz
        OR NOT EXISTS (
          SELECT
          FROM
            (
              SELECT
                *
              FROM
                progress_report
              WHERE
                recorded_at <= $28::timestamptz
            ) correction
          WHERE
            correction.supersedes_id = report.id
            AND CASE
              WHEN correction.state_since <= $29::timestamptz THEN correction.state
              ELSE report_state_at (correction.id, correction.state, correction.state_since, $30::timestamptz)
            END = ANY ($31::text[])
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
          recorded_at <= $32::timestamptz
      ) report
    WHERE
      report.project_id = members.project_id
      AND report.as_of <= $33::date
      AND CASE
        WHEN report.state_since <= $34::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $35::timestamptz)
      END = ANY ($36::text[])
      AND (
        report.superseded_at IS NULL
        OR report.superseded_at > $37::timestamptz
        OR NOT EXISTS (
          SELECT
          FROM
            (
              SELECT
                *
              FROM
                progress_report
              WHERE
                recorded_at <= $38::timestamptz
            ) correction
          WHERE
            correction.supersedes_id = report.id
            AND CASE
              WHEN correction.state_since <= $39::timestamptz THEN correction.state
              ELSE report_state_at (correction.id, correction.state, correction.state_since, $40::timestamptz)
            END = ANY ($41::text[])
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
  t.renamed AS "renamed",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.descriptions AS "descriptions",
  t.translated_descriptions AS "translatedDescriptions",
  t.cross_border AS "crossBorder",
  t.relevance AS "relevance",
  t.is_sample AS "isSample",
  t.parent_id AS "parentId",
  t.counterpart_id AS "counterpartId",
  t.body_id AS "bodyId"
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
  t.notes AS "notes",
  t.stated_by_id AS "statedById"
FROM
  source t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );
