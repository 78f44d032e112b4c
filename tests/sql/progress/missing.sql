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

-- $1, $2, $4, $5, $7, $8, $9, $10, $12, $13, $16, $18, $21, $23 = 2021-10-28T02:00:00.000Z
-- $3, $6, $11, $14, $15, $17, $19, $20, $22 = "2021-10-28"
-- $24 = <ids>
SELECT
  owner.id,
  (
    SELECT
      count(*)
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
              recorded_at <= $1::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $2::timestamptz
              )
          ) project
        WHERE
          EXISTS (
            SELECT
            FROM
              project_listing listing
            WHERE
              listing.project_id = project.id
              AND listing.listed_from <= $3::date
              AND listing.recorded_at <= $4::timestamptz
              AND listing.withdrawn_at > $5::timestamptz
          )
          AND project.relevance = 'PROGRAMME'
      ) p
    WHERE
      p.id IN (
        SELECT
          reached.project_id
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
                  in_force (valid_from, valid_to, $6::date)
                  AND recorded_at <= $7::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $8::timestamptz
                  )
              ) located
          ) reached
        WHERE
          reached.scope_id = owner.id
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
                  recorded_at <= $9::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $10::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $11::date
                  AND listing.recorded_at <= $12::timestamptz
                  AND listing.withdrawn_at > $13::timestamptz
              )
              AND project.relevance = 'PROGRAMME'
          ) part
        WHERE
          part.parent_id = p.id
      )
      AND true
      AND (
        SELECT
          known.percent
        FROM
          (
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
              settled.valid_from <= $14::date
              AND settled.valid_to > $15::date
              AND settled.known_from <= $16::timestamptz
            UNION ALL
            SELECT
              changed.project_id,
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
              changed_states ($17::date, $18::timestamptz) changed
          ) known
        WHERE
          known.project_id = p.id
      ) IS NULL
      AND (
        SELECT
          known.stage
        FROM
          (
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
              settled.valid_from <= $19::date
              AND settled.valid_to > $20::date
              AND settled.known_from <= $21::timestamptz
            UNION ALL
            SELECT
              changed.project_id,
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
              changed_states ($22::date, $23::timestamptz) changed
          ) known
        WHERE
          known.project_id = p.id
      ) IS DISTINCT FROM 'DROPPED'
  ) AS count
FROM
  unnest(
    (
      SELECT
        $24::integer[]
    )::integer[]
  ) owner (id);

-- $1, $2, $4, $5, $7, $8, $9, $10, $12, $13, $16, $18, $21, $23 = 2021-10-28T02:00:00.000Z
-- $3, $6, $11, $14, $15, $17, $19, $20, $22 = "2021-10-28"
-- $24 = 11
-- $25 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          p.id AS "id",
          p.code AS "code"
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
                  recorded_at <= $1::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $2::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $3::date
                  AND listing.recorded_at <= $4::timestamptz
                  AND listing.withdrawn_at > $5::timestamptz
              )
              AND project.relevance = 'PROGRAMME'
          ) p
        WHERE
          p.id IN (
            SELECT
              reached.project_id
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
                      in_force (valid_from, valid_to, $6::date)
                      AND recorded_at <= $7::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $8::timestamptz
                      )
                  ) located
              ) reached
            WHERE
              reached.scope_id = owner.id
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
                      recorded_at <= $9::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $10::timestamptz
                      )
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $11::date
                      AND listing.recorded_at <= $12::timestamptz
                      AND listing.withdrawn_at > $13::timestamptz
                  )
                  AND project.relevance = 'PROGRAMME'
              ) part
            WHERE
              part.parent_id = p.id
          )
          AND true
          AND (
            SELECT
              known.percent
            FROM
              (
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
                  settled.valid_from <= $14::date
                  AND settled.valid_to > $15::date
                  AND settled.known_from <= $16::timestamptz
                UNION ALL
                SELECT
                  changed.project_id,
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
                  changed_states ($17::date, $18::timestamptz) changed
              ) known
            WHERE
              known.project_id = p.id
          ) IS NULL
          AND (
            SELECT
              known.stage
            FROM
              (
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
                  settled.valid_from <= $19::date
                  AND settled.valid_to > $20::date
                  AND settled.known_from <= $21::timestamptz
                UNION ALL
                SELECT
                  changed.project_id,
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
                  changed_states ($22::date, $23::timestamptz) changed
              ) known
            WHERE
              known.project_id = p.id
          ) IS DISTINCT FROM 'DROPPED'
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $24
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $25::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;
