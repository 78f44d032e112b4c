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

-- $1 = "CMGF-SIPOC"
SELECT
  s.id AS "id",
  s.seeded AS "seeded",
  s.code AS "code",
  s.process_id AS "processId",
  s.number AS "order",
  s.names AS "names",
  s.duration_days AS "durationDays",
  s.durations AS "durations",
  s.methods AS "methods",
  s.output_texts AS "outputTexts",
  s.targets AS "targets",
  s.cautions AS "cautions",
  s.notes AS "notes",
  s.indicator_id AS "indicatorId",
  s.citation_id AS "citationId"
FROM
  process_step s
  JOIN process p ON p.id = s.process_id
WHERE
  p.code = $1
ORDER BY
  s.number;

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
  s.id AS "id",
  s.seeded AS "seeded",
  s.recorded_at AS "recordedAt",
  s.withdrawn_at AS "withdrawnAt",
  s.citation_id AS "citationId",
  s.stated_by_id AS "statedById",
  s.meeting_id AS "meetingId",
  s.step_id AS "stepId",
  s.started_on AS "startedOn",
  s.ended_on AS "endedOn",
  s.notes AS "notes"
FROM
  (
    SELECT
      *
    FROM
      meeting_step
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) s
WHERE
  s.meeting_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  );

-- $1 = ["CMGF-SIPOC"]
-- $2 = ["OUTPUT","OUTCOME","PROCESS","STEP"]
SELECT
  p.code AS "ownerCode",
  i.id AS "id",
  i.seeded AS "seeded",
  i.code AS "code",
  i.names AS "names",
  i.definitions AS "definitions",
  i.units AS "units",
  i.value_type AS "valueType",
  i.level AS "level",
  i.maximum AS "maximum",
  i.targets AS "targets",
  i.scales AS "scales",
  i.citation_id AS "citationId"
FROM
  process p
  JOIN (
    SELECT
      process_id,
      indicator_id,
      0 AS number
    FROM
      process_indicator
    UNION ALL
    SELECT
      process_id,
      indicator_id,
      number
    FROM
      process_step
  ) link ON link.process_id = p.id
  JOIN indicator i ON i.id = link.indicator_id
WHERE
  p.code = ANY ($1::text[])
ORDER BY
  link.number,
  array_position($2::text[], i.level);

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3 = <ids>
SELECT
  r.id AS "id",
  r.seeded AS "seeded",
  r.recorded_at AS "recordedAt",
  r.withdrawn_at AS "withdrawnAt",
  r.citation_id AS "citationId",
  r.stated_by_id AS "statedById",
  r.indicator_id AS "indicatorId",
  r.valid_from AS "validFrom",
  r.valid_to AS "validTo",
  r.components AS "components",
  r.bands AS "bands"
FROM
  (
    SELECT
      *
    FROM
      indicator_rubric
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) r
WHERE
  r.indicator_id = ANY (
    (
      SELECT
        $3::integer[]
    )::integer[]
  )
ORDER BY
  r.valid_from;

-- $1, $4 = <ids>
-- $2 = ["2014-09-13","2016-09-22"]
-- $3 = ["2014-09-12T17:00:00.000Z","2016-09-21T17:00:00.000Z"]
-- $5 = ["LEADERS_SUMMIT","MINISTERIAL_MEETING","GOVERNORS_FORUM","SENIOR_OFFICIALS_MEETING","STRATEGIC_PLANNING_MEETING","BUSINESS_COUNCIL","WORKING_GROUP"]
-- $6 = []
SELECT
  forum.n,
  answer."byStage"
FROM
  unnest($1::integer[], $2::date[], $3::timestamptz[]) WITH ORDINALITY forum (body_id, day, known_at, n)
  CROSS JOIN LATERAL (
    WITH
      node AS MATERIALIZED (
        SELECT
          node.kind,
          node.scope_id,
          array_agg(body.id) AS bodies,
          bool_or(body.level = 'GOVERNORS_FORUM') AS by_area
        FROM
          (
            SELECT
              'BODY' AS kind,
              scope_id,
              body_id
            FROM
              (
                WITH RECURSIVE
                  under AS (
                    SELECT
                      id AS scope_id,
                      0 AS child,
                      id AS body_id
                    FROM
                      body
                    UNION
                    SELECT
                      under.scope_id,
                      CASE
                        WHEN under.child = 0 THEN reporting.body_id
                        ELSE under.child
                      END,
                      reporting.body_id
                    FROM
                      under
                      JOIN (
                        SELECT
                          *
                        FROM
                          body_reporting
                        WHERE
                          in_force (valid_from, valid_to, forum.day)
                          AND recorded_at <= forum.known_at
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > forum.known_at
                          )
                      ) reporting ON reporting.reports_to_id = under.body_id
                  )
                SELECT
                  scope_id,
                  child,
                  body_id
                FROM
                  under
              ) closure
            WHERE
              scope_id = ANY ($4::integer[])
            UNION
            SELECT
              'LEVEL',
              scope_id,
              body_id
            FROM
              (
                SELECT
                  array_position($5::text[], top.level) - 1 AS scope_id,
                  top.id AS child,
                  closure.body_id
                FROM
                  body top
                  JOIN (
                    WITH RECURSIVE
                      under AS (
                        SELECT
                          id AS scope_id,
                          0 AS child,
                          id AS body_id
                        FROM
                          body
                        UNION
                        SELECT
                          under.scope_id,
                          CASE
                            WHEN under.child = 0 THEN reporting.body_id
                            ELSE under.child
                          END,
                          reporting.body_id
                        FROM
                          under
                          JOIN (
                            SELECT
                              *
                            FROM
                              body_reporting
                            WHERE
                              in_force (valid_from, valid_to, forum.day)
                              AND recorded_at <= forum.known_at
                              AND (
                                withdrawn_at IS NULL
                                OR withdrawn_at > forum.known_at
                              )
                          ) reporting ON reporting.reports_to_id = under.body_id
                      )
                    SELECT
                      scope_id,
                      child,
                      body_id
                    FROM
                      under
                  ) closure ON closure.scope_id = top.id
                WHERE
                  in_force (top.valid_from, top.valid_to, forum.day)
              ) closure
            WHERE
              scope_id = ANY ($6::integer[])
          ) node
          JOIN body ON body.id = node.body_id
        GROUP BY
          node.kind,
          node.scope_id
      ),
      state AS (
        SELECT
          p.id AS id,
          p.percent AS percent,
          coalesce(p.stated, false) AS stated,
          p.latest_id IS NULL AS silent,
          p.stage AS stage,
          1::numeric AS weight,
          p.responsible_id AS body_id,
          p.province_ids && ARRAY(
            SELECT
              member.province_id
            FROM
              (
                SELECT
                  *
                FROM
                  programme_membership
                WHERE
                  in_force (valid_from, valid_to, forum.day)
                  AND recorded_at <= forum.known_at
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > forum.known_at
                  )
              ) member
          ) AS located
        FROM
          (
            SELECT
              standing.project_id AS id,
              standing.body_id AS responsible_id,
              standing.province_ids,
              standing.member_state_ids,
              known.percent,
              known.stated,
              known.stage,
              known.planned,
              known.report_id,
              known.report_as_of,
              known.report_state,
              known.latest_id,
              known.latest_as_of
            FROM
              project_standing standing
              LEFT JOIN project_state known ON known.project_id = standing.project_id
              AND known.valid_from <= forum.day
              AND known.valid_to > forum.day
            WHERE
              standing.valid_from <= forum.day
              AND standing.valid_to > forum.day
              AND standing.known_from <= forum.known_at
              AND (
                known.known_from IS NULL
                OR known.known_from <= forum.known_at
              )
              AND (
                (
                  standing.body_id IN (
                    SELECT
                      unnest(bodies)
                    FROM
                      node
                  )
                  OR (
                    standing.province_ids && ARRAY(
                      SELECT
                        member.province_id
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            programme_membership
                          WHERE
                            in_force (valid_from, valid_to, forum.day)
                            AND recorded_at <= forum.known_at
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > forum.known_at
                            )
                        ) member
                    )
                    AND (
                      SELECT
                        bool_or(by_area)
                      FROM
                        node
                    )
                  )
                )
              )
            UNION ALL
            SELECT
              changed.id AS id,
              changed.responsible_id,
              changed.province_ids,
              changed.member_state_ids,
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
              changed_leaves (forum.day, forum.known_at) changed
            WHERE
              (
                (
                  changed.responsible_id IN (
                    SELECT
                      unnest(bodies)
                    FROM
                      node
                  )
                  OR (
                    changed.province_ids && ARRAY(
                      SELECT
                        member.province_id
                      FROM
                        (
                          SELECT
                            *
                          FROM
                            programme_membership
                          WHERE
                            in_force (valid_from, valid_to, forum.day)
                            AND recorded_at <= forum.known_at
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > forum.known_at
                            )
                        ) member
                    )
                    AND (
                      SELECT
                        bool_or(by_area)
                      FROM
                        node
                    )
                  )
                )
              )
          ) p
        WHERE
          true
      ),
      by_stage AS MATERIALIZED (
        SELECT
          node.kind,
          node.scope_id,
          alike.stage,
          sum(alike.projects) AS projects,
          sum(alike.known) AS known,
          sum(alike.known) AS weighed,
          sum(alike.weightless) AS weightless,
          sum(alike.projects) AS weight,
          sum(alike.weighted_percent) AS weighted_percent,
          sum(alike.known) AS weight_percent
        FROM
          (
            SELECT
              body_id,
              located,
              stage,
              count(*) AS projects,
              count(percent) AS known,
              0 AS weightless,
              sum(percent) AS weighted_percent
            FROM
              state
            GROUP BY
              body_id,
              located,
              stage
          ) alike
          JOIN node ON alike.body_id = ANY (node.bodies)
          OR (
            alike.located
            AND node.by_area
          )
        GROUP BY
          node.kind,
          node.scope_id,
          alike.stage
      )
    SELECT
      roll_up.*
    FROM
      (
        SELECT
          kind,
          scope_id,
          round(
            (
              sum(weighted_percent) FILTER (
                WHERE
                  stage IS DISTINCT FROM 'DROPPED'
              )
            ) / nullif(
              sum(weight_percent) FILTER (
                WHERE
                  stage IS DISTINCT FROM 'DROPPED'
              ),
              0
            ),
            10
          )::float8 AS percent,
          round(
            (
              coalesce(
                sum(weighted_percent) FILTER (
                  WHERE
                    stage IS DISTINCT FROM 'DROPPED'
                ),
                0
              )
            ) / nullif(
              sum(weight) FILTER (
                WHERE
                  stage IS DISTINCT FROM 'DROPPED'
              ),
              0
            ),
            10
          )::float8 AS low,
          round(
            (
              coalesce(
                sum(weighted_percent) FILTER (
                  WHERE
                    stage IS DISTINCT FROM 'DROPPED'
                ),
                0
              ) + 100 * (
                sum(weight) FILTER (
                  WHERE
                    stage IS DISTINCT FROM 'DROPPED'
                ) - coalesce(
                  sum(weight_percent) FILTER (
                    WHERE
                      stage IS DISTINCT FROM 'DROPPED'
                  ),
                  0
                )
              )
            ) / nullif(
              sum(weight) FILTER (
                WHERE
                  stage IS DISTINCT FROM 'DROPPED'
              ),
              0
            ),
            10
          )::float8 AS high,
          coalesce(
            sum(projects) FILTER (
              WHERE
                stage IS DISTINCT FROM 'DROPPED'
            ),
            0
          )::bigint AS "projectCount",
          coalesce(
            sum(known) FILTER (
              WHERE
                stage IS DISTINCT FROM 'DROPPED'
            ),
            0
          )::bigint AS "withPercent",
          coalesce(
            sum(weightless) FILTER (
              WHERE
                stage IS DISTINCT FROM 'DROPPED'
            ),
            0
          )::bigint AS "withoutWeight",
          coalesce(
            sum(weighed) FILTER (
              WHERE
                stage IS DISTINCT FROM 'DROPPED'
            ),
            0
          )::bigint AS "percentProjects",
          coalesce(
            sum(weight) FILTER (
              WHERE
                stage IS DISTINCT FROM 'DROPPED'
            ),
            0
          ) AS "totalWeight",
          json_agg(json_build_object('stage', stage, 'count', projects)) AS "byStage"
        FROM
          by_stage
        GROUP BY
          kind,
          scope_id
      ) roll_up
  ) answer
WHERE
  answer.scope_id = forum.body_id;

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

-- $1, $2, $3, $4 = 2021-10-28T02:00:00.000Z
-- $5 = <ids>
SELECT
  link.meeting_id AS "ownerId",
  a.id AS "id",
  a.seeded AS "seeded",
  a.recorded_at AS "recordedAt",
  a.withdrawn_at AS "withdrawnAt",
  a.citation_id AS "citationId",
  a.stated_by_id AS "statedById",
  a.code AS "code",
  a.decision_id AS "decisionId",
  a.texts AS "texts",
  a.assignee_id AS "assigneeId",
  a.project_id AS "projectId",
  a.due_on AS "dueOn",
  a.status AS "status"
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
  ) d ON d.id = link.decision_id
  JOIN (
    SELECT
      *
    FROM
      action_item
    WHERE
      recorded_at <= $3::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $4::timestamptz
      )
  ) a ON a.decision_id = d.id
WHERE
  link.meeting_id = ANY (
    (
      SELECT
        $5::integer[]
    )::integer[]
  )
ORDER BY
  a.code COLLATE "C";

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.kind AS "kind",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.member_state_id AS "memberStateId",
  t.capital AS "capital",
  t.area_km2 AS "areaKm2",
  t.lat AS "lat",
  t.lon AS "lon"
FROM
  province t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );
