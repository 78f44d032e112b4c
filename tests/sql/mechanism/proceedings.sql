-- $1 = "body"
-- $2 = ["CMGF","CMGf"]
SELECT
  $1::text AS kind,
  t.code
FROM
  (
    SELECT
      code,
      names,
      aliases
    FROM
      body
  ) t
WHERE
  t.code = ANY ($2::text[]);

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = 0
-- $4 = "CMGF"
-- $5 = 11
-- $6 = <ids>
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
          AND (
            (
              SELECT
                code
              FROM
                body
              WHERE
                id = m.body_id
            ) = $4
          )
        ORDER BY
          m.starts_on ASC NULLS LAST,
          m.code COLLATE "C" ASC NULLS LAST
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

-- $1, $2, $3, $4, $5, $6, $7, $8 = 2021-10-28T02:00:00.000Z
-- $9 = <ids>
SELECT
  m.id,
  (
    SELECT
      sum(part.n)::integer
    FROM
      (
        SELECT
          count(*) + count(*) FILTER (
            WHERE
              f.withdrawn_at <= $1::timestamptz
          ) AS n
        FROM
          meeting_participant f
        WHERE
          f.meeting_id = m.id
          AND f.recorded_at <= $2::timestamptz
        UNION ALL
        SELECT
          count(*) + count(*) FILTER (
            WHERE
              f.withdrawn_at <= $3::timestamptz
          ) AS n
        FROM
          agenda_item f
        WHERE
          f.meeting_id = m.id
          AND f.recorded_at <= $4::timestamptz
        UNION ALL
        SELECT
          count(*) + count(*) FILTER (
            WHERE
              f.withdrawn_at <= $5::timestamptz
          ) AS n
        FROM
          meeting_paper f
        WHERE
          f.meeting_id = m.id
          AND f.recorded_at <= $6::timestamptz
        UNION ALL
        SELECT
          count(*) + count(*) FILTER (
            WHERE
              f.withdrawn_at <= $7::timestamptz
          ) AS n
        FROM
          meeting_step f
        WHERE
          f.meeting_id = m.id
          AND f.recorded_at <= $8::timestamptz
      ) part
  ) AS changes
FROM
  unnest(
    (
      SELECT
        $9::integer[]
    )::integer[]
  ) m (id);

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
  a.id AS "id",
  a.seeded AS "seeded",
  a.recorded_at AS "recordedAt",
  a.withdrawn_at AS "withdrawnAt",
  a.citation_id AS "citationId",
  a.stated_by_id AS "statedById",
  a.meeting_id AS "meetingId",
  a.number AS "number",
  a.titles AS "titles",
  a.presenter_id AS "presenterId",
  a.project_codes AS "projectCodes",
  a.body_codes AS "bodyCodes",
  a.decision_codes AS "decisionCodes"
FROM
  (
    SELECT
      *
    FROM
      agenda_item
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) a
WHERE
  a.meeting_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  );

-- $1, $2, $3, $4, $6 = 2021-10-28T02:00:00.000Z
-- $5 = <ids>
SELECT
  a.id AS "id",
  a.seeded AS "seeded",
  a.recorded_at AS "recordedAt",
  a.withdrawn_at AS "withdrawnAt",
  a.citation_id AS "citationId",
  a.stated_by_id AS "statedById",
  a.meeting_id AS "meetingId",
  a.province_id AS "provinceId",
  a.organisation_id AS "organisationId",
  a.titles AS "titles",
  a.standing AS "standing",
  a.representatives AS "representatives"
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
  JOIN (
    SELECT
      *
    FROM
      meeting_participant
    WHERE
      recorded_at <= $3::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $4::timestamptz
      )
  ) a ON a.meeting_id = m.id
  LEFT JOIN province p ON p.id = a.province_id
  LEFT JOIN organisation o ON o.id = a.organisation_id
WHERE
  m.id = ANY (
    (
      SELECT
        $5::integer[]
    )::integer[]
  )
  AND m.status = 'CALLED'
  AND m.ends_on < ($6::timestamptz AT TIME ZONE 'Asia/Bangkok')::date
ORDER BY
  p.code COLLATE "C",
  o.code COLLATE "C",
  a.titles::text COLLATE "C";

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
  a.id AS "id",
  a.seeded AS "seeded",
  a.recorded_at AS "recordedAt",
  a.withdrawn_at AS "withdrawnAt",
  a.citation_id AS "citationId",
  a.stated_by_id AS "statedById",
  a.meeting_id AS "meetingId",
  a.number AS "number",
  a.titles AS "titles",
  a.lang AS "lang",
  a.url AS "url",
  a.place AS "place",
  a.agenda_number AS "agendaNumber"
FROM
  (
    SELECT
      *
    FROM
      meeting_paper
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) a
WHERE
  a.meeting_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
ORDER BY
  a.number;

-- $1 = <ids>
-- $2 = 2021-10-28T02:00:00.000Z
SELECT
  v.id AS "id",
  v.seeded AS "seeded",
  v.meeting_id AS "meetingId",
  v.version AS "version",
  v.texts AS "texts",
  v.correction AS "correction",
  v.changed_at AS "changedAt",
  v.changed_by_id AS "changedById",
  v.office_id AS "officeId"
FROM
  meeting_minutes v
WHERE
  v.meeting_id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  )
  AND v.changed_at <= $2::timestamptz
ORDER BY
  v.version DESC;

-- $1, $2, $3, $4, $6, $7, $9 = 2021-10-28T02:00:00.000Z
-- $5 = "TH"
-- $8 = <ids>
SELECT
  m.id AS "meetingId",
  p.id AS "provinceId",
  a.standing,
  a.representatives
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
  CROSS JOIN LATERAL (
    SELECT
      member.province_id
    FROM
      (
        SELECT
          *
        FROM
          programme_membership
        WHERE
          in_force (valid_from, valid_to, m.starts_on)
          AND recorded_at <= $3::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $4::timestamptz
          )
      ) member
  ) seat
  JOIN province p ON p.id = seat.province_id
  JOIN member_state s ON s.id = p.member_state_id
  AND s.code = $5
  LEFT JOIN (
    SELECT
      *
    FROM
      meeting_participant
    WHERE
      recorded_at <= $6::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $7::timestamptz
      )
  ) a ON a.meeting_id = m.id
  AND a.province_id = p.id
WHERE
  m.id = ANY (
    (
      SELECT
        $8::integer[]
    )::integer[]
  )
  AND m.status = 'CALLED'
  AND m.ends_on < ($9::timestamptz AT TIME ZONE 'Asia/Bangkok')::date
ORDER BY
  p.code COLLATE "C";
