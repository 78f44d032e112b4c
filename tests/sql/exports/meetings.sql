-- $1, $2, $3, $4 = 2021-10-28T02:00:00.000Z
SELECT
  m.code AS c0,
  m.names ->> 'TH' AS c1,
  m.names ->> 'EN' AS c2,
  m.names ->> 'MS' AS c3,
  m.names ->> 'ID' AS c4,
  body.code AS c5,
  m.number AS c6,
  m.starts_on AS c7,
  m.ends_on AS c8,
  CASE
    WHEN m.starts_on IS NOT NULL THEN m.precision
  END AS c9,
  m.status AS c10,
  m.change_reason AS c11,
  m.places ->> 'TH' AS c12,
  m.places ->> 'EN' AS c13,
  m.places ->> 'MS' AS c14,
  m.places ->> 'ID' AS c15,
  province.code AS c16,
  host.code AS c17,
  host_office.code AS c18,
  chair.code AS c19,
  m.inferred AS c20,
  (
    SELECT
      string_agg(
        linked.code,
        '; '
        ORDER BY
          linked.code COLLATE "C"
      )
    FROM
      decision_meeting link
      JOIN (
        SELECT
          *
        FROM
          (
            SELECT
              NULL::timestamptz AS withdrawn_at,
              *
            FROM
              decision
            UNION ALL
            SELECT
              *
            FROM
              decision_past
          ) version
        WHERE
          recorded_at <= $1::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $2::timestamptz
          )
      ) linked ON linked.id = link.decision_id
    WHERE
      link.meeting_id = m.id
  ) AS c21
FROM
  (
    SELECT
      *
    FROM
      (
        SELECT
          NULL::timestamptz AS withdrawn_at,
          *
        FROM
          meeting
        UNION ALL
        SELECT
          *
        FROM
          meeting_past
      ) version
    WHERE
      recorded_at <= $3::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $4::timestamptz
      )
  ) m
  LEFT JOIN body ON body.id = m.body_id
  LEFT JOIN province ON province.id = m.province_id
  LEFT JOIN member_state host ON host.id = m.host_member_state_id
  LEFT JOIN organisation host_office ON host_office.id = m.host_organisation_id
  LEFT JOIN member_state chair ON chair.id = m.chair_id
ORDER BY
  m.code COLLATE "C";
