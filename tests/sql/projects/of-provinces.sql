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

-- $1, $2, $4, $5, $6, $7, $8, $9, $11, $12 = 2021-10-28T02:00:00.000Z
-- $3, $10 = "2021-10-28"
-- $13 = <ids>
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
                  recorded_at <= $6::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $7::timestamptz
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
                  recorded_at <= $8::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $9::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $10::date
                  AND listing.recorded_at <= $11::timestamptz
                  AND listing.withdrawn_at > $12::timestamptz
              )
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
        $13::integer[]
    )::integer[]
  ) owner (id);

-- $1, $2, $4, $5, $6, $7, $8, $9, $11, $12 = 2021-10-28T02:00:00.000Z
-- $3, $10 = "2021-10-28"
-- $13 = 4
-- $14 = <ids>
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
                      recorded_at <= $6::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $7::timestamptz
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
                      recorded_at <= $8::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $9::timestamptz
                      )
                  ) project
                WHERE
                  EXISTS (
                    SELECT
                    FROM
                      project_listing listing
                    WHERE
                      listing.project_id = project.id
                      AND listing.listed_from <= $10::date
                      AND listing.recorded_at <= $11::timestamptz
                      AND listing.withdrawn_at > $12::timestamptz
                  )
              ) part
            WHERE
              part.parent_id = p.id
          )
          AND true
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $13
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $14::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1, $3, $4, $6, $7, $8, $9, $11, $12 = 2021-10-28T02:00:00.000Z
-- $2 = "2021-10-28"
-- $5, $10 = ["PUBLISHED","CERTIFIED"]
-- $13 = ["CERTIFIED"]
-- $14 = <ids>
SELECT
  p.id,
  (
    SELECT
      report.stage
    FROM
      (
        SELECT
          *
        FROM
          progress_report
        WHERE
          recorded_at <= $1::timestamptz
      ) report
    WHERE
      report.project_id = p.id
      AND report.as_of <= $2::date
      AND CASE
        WHEN report.state_since <= $3::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $4::timestamptz)
      END = ANY ($5::text[])
      AND (
        report.superseded_at IS NULL
        OR report.superseded_at > $6::timestamptz
        OR NOT EXISTS (
          SELECT
          FROM
            (
              SELECT
                *
              FROM
                progress_report
              WHERE
                recorded_at <= $7::timestamptz
            ) correction
          WHERE
            correction.supersedes_id = report.id
            AND CASE
              WHEN correction.state_since <= $8::timestamptz THEN correction.state
              ELSE report_state_at (correction.id, correction.state, correction.state_since, $9::timestamptz)
            END = ANY ($10::text[])
        )
      )
      AND report.stage IS NOT NULL
    ORDER BY
      report.as_of DESC,
      CASE
        WHEN report.state_since <= $11::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $12::timestamptz)
      END = ANY ($13::text[]) DESC,
      report.recorded_at DESC,
      report.id DESC
    LIMIT
      1
  ) AS stage
FROM
  unnest(
    (
      SELECT
        $14::integer[]
    )::integer[]
  ) p (id);
