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
-- $2, $5, $9, $10, $11, $12, $15, $18, $22, $24, $27 = "2021-10-28"
-- $3, $4, $6, $7, $13, $14, $16, $17, $19, $20, $23, $25, $26, $28, $29 = 2021-10-28T02:00:00.000Z
-- $8, $21, $30 = <ids>
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
              in_force (valid_from, valid_to, $5::date)
              AND recorded_at <= $6::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $7::timestamptz
              )
          ) located ON located.province_id = member.province_id
      ) reached
    WHERE
      scope_id = ANY ($8::integer[])
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
          AND known.valid_from <= $9::date
          AND known.valid_to > $10::date
        WHERE
          standing.valid_from <= $11::date
          AND standing.valid_to > $12::date
          AND standing.known_from <= $13::timestamptz
          AND (
            known.known_from IS NULL
            OR known.known_from <= $14::timestamptz
          )
          AND (
            standing.project_id IN (
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
                        in_force (valid_from, valid_to, $15::date)
                        AND recorded_at <= $16::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $17::timestamptz
                        )
                    ) member
                    JOIN (
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
                    ) located ON located.province_id = member.province_id
                ) reached
              WHERE
                scope_id = ANY ($21::integer[])
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
          changed_leaves ($22::date, $23::timestamptz) changed
        WHERE
          (
            changed.id IN (
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
                        in_force (valid_from, valid_to, $24::date)
                        AND recorded_at <= $25::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $26::timestamptz
                        )
                    ) member
                    JOIN (
                      SELECT
                        *
                      FROM
                        project_province
                      WHERE
                        in_force (valid_from, valid_to, $27::date)
                        AND recorded_at <= $28::timestamptz
                        AND (
                          withdrawn_at IS NULL
                          OR withdrawn_at > $29::timestamptz
                        )
                    ) located ON located.province_id = member.province_id
                ) reached
              WHERE
                scope_id = ANY ($30::integer[])
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
