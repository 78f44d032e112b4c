-- $1, $4, $7, $8 = "2021-10-28"
-- $2, $3, $5, $6, $9, $10 = 2021-10-28T02:00:00.000Z
SELECT
  p.code AS c0,
  p.kind AS c1,
  p.names ->> 'TH' AS c2,
  p.names ->> 'EN' AS c3,
  p.names ->> 'MS' AS c4,
  p.names ->> 'ID' AS c5,
  nullif(array_to_string(p.aliases, '; '), '') AS c6,
  member_state.code AS c7,
  p.capital AS c8,
  p.area_km2 AS c9,
  p.lat AS c10,
  p.lon AS c11,
  membership.id IS NOT NULL AS c12,
  membership.valid_from AS c13,
  (
    SELECT
      string_agg(
        linked.code,
        '; '
        ORDER BY
          linked.code COLLATE "C"
      )
    FROM
      (
        SELECT
          *
        FROM
          cluster_membership
        WHERE
          in_force (valid_from, valid_to, $1::date)
          AND recorded_at <= $2::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $3::timestamptz
          )
      ) span
      JOIN
    cluster linked ON linked.id = span.cluster_id
    WHERE
      span.province_id = p.id
  ) AS c14,
  (
    SELECT
      string_agg(
        linked.code,
        '; '
        ORDER BY
          linked.code COLLATE "C"
      )
    FROM
      (
        SELECT
          *
        FROM
          corridor_membership
        WHERE
          in_force (valid_from, valid_to, $4::date)
          AND recorded_at <= $5::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $6::timestamptz
          )
      ) span
      JOIN corridor linked ON linked.id = span.corridor_id
      AND in_force (linked.valid_from, linked.valid_to, $7::date)
    WHERE
      span.province_id = p.id
  ) AS c15,
  json_build_object('type', 'Point', 'coordinates', json_build_array(p.lon, p.lat))::text AS c16
FROM
  province p
  JOIN member_state ON member_state.id = p.member_state_id
  LEFT JOIN (
    SELECT
      *
    FROM
      programme_membership
    WHERE
      in_force (valid_from, valid_to, $8::date)
      AND recorded_at <= $9::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $10::timestamptz
      )
  ) membership ON membership.province_id = p.id
ORDER BY
  p.code COLLATE "C";
