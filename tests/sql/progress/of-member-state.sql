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
-- $2, $8, $9, $10, $11, $14, $20, $22 = "2021-10-28"
-- $3, $4, $5, $6, $12, $13, $15, $16, $17, $18, $21, $23, $24, $25, $26 = 2021-10-28T02:00:00.000Z
-- $7, $19, $27 = <ids>
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
              in_force (valid_from, valid_to, $2::date)
              AND recorded_at <= $3::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $4::timestamptz
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
              recorded_at <= $5::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $6::timestamptz
              )
          ) assigned
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
          AND known.valid_from <= $8::date
          AND known.valid_to > $9::date
        WHERE
          standing.valid_from <= $10::date
          AND standing.valid_to > $11::date
          AND standing.known_from <= $12::timestamptz
          AND (
            known.known_from IS NULL
            OR known.known_from <= $13::timestamptz
          )
          AND (
            standing.project_id IN (
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
                        in_force (valid_from, valid_to, $14::date)
                        AND recorded_at <= $15::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $16::timestamptz
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
                        recorded_at <= $17::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $18::timestamptz
                        )
                    ) assigned
                ) reached
              WHERE
                scope_id = ANY ($19::integer[])
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
          changed_leaves ($20::date, $21::timestamptz) changed
        WHERE
          (
            changed.id IN (
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
                        in_force (valid_from, valid_to, $22::date)
                        AND recorded_at <= $23::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $24::timestamptz
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
                        recorded_at <= $25::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $26::timestamptz
                        )
                    ) assigned
                ) reached
              WHERE
                scope_id = ANY ($27::integer[])
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
