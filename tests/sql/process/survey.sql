-- $1, $2 = 2021-10-28T02:00:00.000Z
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
          m.id AS "id",
          m.seeded AS "seeded",
          m.recorded_at::text AS "recordedAt",
          m.version AS "version",
          m.stated_by_id AS "statedById",
          m.code AS "code",
          m.names AS "names",
          m.translated AS "translated",
          m.aliases AS "aliases",
          m.inferred AS "inferred",
          m.body_id AS "bodyId",
          m.number AS "number",
          m.number_as_printed AS "numberAsPrinted",
          m.starts_on AS "startsOn",
          m.ends_on AS "endsOn",
          m.precision AS "precision",
          m.status AS "status",
          m.change_reason AS "changeReason",
          m.places AS "places",
          m.province_id AS "provinceId",
          m.host_member_state_id AS "hostMemberStateId",
          m.host_organisation_id AS "hostOrganisationId",
          m.chair_id AS "chairId",
          m.participant_texts AS "participantTexts",
          m.week_id AS "weekId",
          json_build_array((m.starts_on)::text, (m.code)::text)::text AS "cursorPosition"
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
              recorded_at <= $1::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $2::timestamptz
              )
          ) m
        WHERE
          owner.id IN ($3::integer, m.body_id)
          AND true
        ORDER BY
          m.starts_on ASC NULLS LAST,
          m.code COLLATE "C" ASC NULLS LAST
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

-- $1 = <ids>
-- $2 = 2021-10-28T02:00:00.000Z
SELECT
  s.id AS "id",
  s.seeded AS "seeded",
  s.meeting_id AS "meetingId",
  s.opens_on AS "opensOn",
  s.closes_on AS "closesOn",
  s.questions AS "questions",
  s.opened_at AS "openedAt",
  s.opened_for_id AS "openedForId",
  s.closed_at AS "closedAt",
  s.closed_for_id AS "closedForId"
FROM
  survey s
WHERE
  s.meeting_id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  )
  AND s.opened_at <= $2::timestamptz;
