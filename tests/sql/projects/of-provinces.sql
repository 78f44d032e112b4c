-- $1 = "2021-10-28"
-- $2 = 2021-10-28T02:00:00.000Z
-- $3 = 0
-- $4 = 6
-- $5 = <ids>
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
              ) m
            WHERE
              m.province_id = p.id
          )
          AND owner.id IN ($3::integer, p.member_state_id)
          AND true
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $4
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $5::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1, $2, $3 = 2021-10-28T02:00:00.000Z
-- $4 = <ids>
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
          project
        WHERE
          recorded_at <= $1::timestamptz
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
                  recorded_at <= $2::timestamptz
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
              project
            WHERE
              recorded_at <= $3::timestamptz
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
        $4::integer[]
    )::integer[]
  ) owner (id);

-- $1, $2, $3 = 2021-10-28T02:00:00.000Z
-- $4 = 4
-- $5 = <ids>
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
              project
            WHERE
              recorded_at <= $1::timestamptz
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
                      recorded_at <= $2::timestamptz
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
                  project
                WHERE
                  recorded_at <= $3::timestamptz
              ) part
            WHERE
              part.parent_id = p.id
          )
          AND true
        ORDER BY
          p.code COLLATE "C" ASC NULLS LAST
        LIMIT
          $4
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $5::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1, $3, $4, $5 = 2021-10-28T02:00:00.000Z
-- $2 = "2021-10-28"
-- $6 = ["CERTIFIED"]
-- $7 = <ids>
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
      AND (
        report.superseded_at IS NULL
        OR report.superseded_at > $3::timestamptz
      )
      AND CASE
        WHEN report.state_since <= $4::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $5::timestamptz)
      END = ANY ($6::text[])
      AND report.stage IS NOT NULL
    ORDER BY
      report.as_of DESC,
      report.recorded_at DESC,
      report.id DESC
    LIMIT
      1
  ) AS stage
FROM
  unnest(
    (
      SELECT
        $7::integer[]
    )::integer[]
  ) p (id);
