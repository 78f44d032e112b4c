-- $1 = "2021-10-28"
-- $2, $3 = 2021-10-28T02:00:00.000Z
-- $4 = 0
-- $5 = 6
-- $6 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          p.id AS "id",
          p.seeded AS "seeded",
          p.code AS "code",
          p.kind AS "kind",
          p.names AS "names",
          p.translated AS "translated",
          p.aliases AS "aliases",
          p.member_state_id AS "memberStateId",
          p.capital AS "capital",
          p.area_km2 AS "areaKm2",
          p.lat AS "lat",
          p.lon AS "lon",
          json_build_array((p.code)::text)::text AS "cursorPosition"
        FROM
          province p
        WHERE
          EXISTS (
            SELECT
            FROM
              (
                SELECT
                  *
                FROM
                  programme_membership
                WHERE
                  in_force (valid_from, valid_to, $1::date)
                  AND recorded_at <= $2::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $3::timestamptz
                  )
              ) m
            WHERE
              m.province_id = p.id
          )
          AND owner.id IN ($4::integer, p.member_state_id)
          AND true
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $5
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $6::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1, $2, $4, $5, $7, $8, $9, $10, $12, $13 = 2021-10-28T02:00:00.000Z
-- $3, $6, $11 = "2021-10-28"
-- $14 = <ids>
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
  ) AS count
FROM
  unnest(
    (
      SELECT
        $14::integer[]
    )::integer[]
  ) owner (id);

-- $1, $2, $4, $5, $7, $8, $9, $10, $12, $13 = 2021-10-28T02:00:00.000Z
-- $3, $6, $11 = "2021-10-28"
-- $14 = 4
-- $15 = <ids>
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
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $14
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $15::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1, $2, $4 = "2021-10-28"
-- $3, $5 = 2021-10-28T02:00:00.000Z
-- $6 = <ids>
SELECT
  p.id,
  (
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
          settled.valid_from <= $1::date
          AND settled.valid_to > $2::date
          AND settled.known_from <= $3::timestamptz
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
          changed_states ($4::date, $5::timestamptz) changed
      ) known
    WHERE
      known.project_id = p.id
  ) AS stage
FROM
  unnest(
    (
      SELECT
        $6::integer[]
    )::integer[]
  ) p (id);
