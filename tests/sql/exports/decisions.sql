-- $1, $2, $3, $4, $5, $6, $7, $8 = 2021-10-28T02:00:00.000Z
-- $9 = "2021-10-28"
SELECT
  d.code AS c0,
  d.kind AS c1,
  d.titles ->> 'TH' AS c2,
  d.titles ->> 'EN' AS c3,
  d.titles ->> 'MS' AS c4,
  d.titles ->> 'ID' AS c5,
  d.texts ->> 'TH' AS c6,
  d.texts ->> 'EN' AS c7,
  d.texts ->> 'MS' AS c8,
  d.texts ->> 'ID' AS c9,
  d.decided_on AS c10,
  d.date_as_printed AS c11,
  office.code AS c12,
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
              meeting
            UNION ALL
            SELECT
              *
            FROM
              meeting_past
          ) version
        WHERE
          recorded_at <= $1::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $2::timestamptz
          )
      ) linked ON linked.id = link.meeting_id
    WHERE
      link.decision_id = d.id
  ) AS c13,
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
          decision_link
        WHERE
          recorded_at <= $3::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $4::timestamptz
          )
      ) link
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
          recorded_at <= $5::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $6::timestamptz
          )
      ) linked ON linked.id = link.to_id
    WHERE
      link.from_id = d.id
  ) AS c14
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
          decision
        UNION ALL
        SELECT
          *
        FROM
          decision_past
      ) version
    WHERE
      recorded_at <= $7::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $8::timestamptz
      )
  ) d
  LEFT JOIN organisation office ON office.id = d.decided_by_id
WHERE
  d.decided_on <= $9::date
  OR d.decided_on IS NULL
ORDER BY
  d.code COLLATE "C";
