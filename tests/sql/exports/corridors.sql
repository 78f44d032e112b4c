-- $1, $4, $7 = "2021-10-28"
-- $2, $3, $5, $6 = 2021-10-28T02:00:00.000Z
SELECT
  c.code AS c0,
  c.names ->> 'TH' AS c1,
  c.names ->> 'EN' AS c2,
  c.names ->> 'MS' AS c3,
  c.names ->> 'ID' AS c4,
  nullif(array_to_string(c.aliases, '; '), '') AS c5,
  c.valid_from AS c6,
  c.first_day_known AS c7,
  c.valid_to AS c8,
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
          in_force (valid_from, valid_to, $1::date)
          AND recorded_at <= $2::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $3::timestamptz
          )
      ) span
      JOIN province linked ON linked.id = span.province_id
    WHERE
      span.corridor_id = c.id
  ) AS c9,
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
      JOIN province linked ON linked.id = span.province_id
    WHERE
      span.corridor_id = c.id
  ) AS c10
FROM
  (
    SELECT
      *
    FROM
      corridor
    WHERE
      in_force (corridor.valid_from, corridor.valid_to, $7::date)
  ) c
ORDER BY
  c.code COLLATE "C";
