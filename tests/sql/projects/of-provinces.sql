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
          json_build_array((p.code)::text)::text AS place
        FROM
          province p
        WHERE
          EXISTS (
            SELECT
            FROM
              programme_membership m
            WHERE
              m.province_id = p.id
              AND in_force (m.valid_from, m.valid_to, $1::date)
              AND m.recorded_at <= $2::timestamptz
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
  scope.id AS "scopeId",
  (
    SELECT
      count(*)
    FROM
      project p
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
              project_province located
            WHERE
              located.recorded_at <= $1::timestamptz
          ) reached
        WHERE
          reached.scope_id = scope.id
      )
      AND p.recorded_at <= $2::timestamptz
      AND NOT EXISTS (
        SELECT
        FROM
          project part
        WHERE
          part.parent_id = p.id
          AND part.recorded_at <= $3::timestamptz
      )
      AND true
  ) AS count
FROM
  unnest(
    (
      SELECT
        $4::integer[]
    )::integer[]
  ) scope (id);

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
          project p
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
                  project_province located
                WHERE
                  located.recorded_at <= $1::timestamptz
              ) reached
            WHERE
              reached.scope_id = owner.id
          )
          AND p.recorded_at <= $2::timestamptz
          AND NOT EXISTS (
            SELECT
            FROM
              project part
            WHERE
              part.parent_id = p.id
              AND part.recorded_at <= $3::timestamptz
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

-- $1 = "2021-10-28"
-- $2, $3, $4, $5 = 2021-10-28T02:00:00.000Z
-- $6 = ["CERTIFIED"]
-- $7 = <ids>
SELECT
  p.id,
  (
    SELECT
      report.stage
    FROM
      progress_report report
    WHERE
      report.project_id = p.id
      AND report.as_of <= $1::date
      AND report.recorded_at <= $2::timestamptz
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
  project p
WHERE
  p.id = ANY (
    (
      SELECT
        $7::integer[]
    )::integer[]
  );
