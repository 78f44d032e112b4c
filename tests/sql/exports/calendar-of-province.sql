SELECT
  date_trunc('milliseconds', changed_at + interval '999 microseconds') AS instant
FROM
  change_batch
WHERE
  position IS NOT NULL
ORDER BY
  position DESC
LIMIT
  1;

-- $1 = ["TH-90"]
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
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.level AS "level",
  t.kind AS "kind",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.valid_from AS "validFrom",
  t.valid_to AS "validTo",
  t.notes AS "notes"
FROM
  body t
ORDER BY
  t.code COLLATE "C";

-- $1, $2, $4, $5, $7, $8, $9, $10, $12, $13 = <newest commit>
-- $3, $6, $11 = "2021-10-28"
-- $14 = <ids>
SELECT
  owner.id,
  ARRAY(
    SELECT
      p.code
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
          AND project.relevance = 'PROGRAMME'
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
                  in_force (valid_from, valid_to, $6::date)
                  AND recorded_at <= $7::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $8::timestamptz
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
                  recorded_at <= $9::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $10::timestamptz
                  )
              ) project
            WHERE
              EXISTS (
                SELECT
                FROM
                  project_listing listing
                WHERE
                  listing.project_id = project.id
                  AND listing.listed_from <= $11::date
                  AND listing.recorded_at <= $12::timestamptz
                  AND listing.withdrawn_at > $13::timestamptz
              )
              AND project.relevance = 'PROGRAMME'
          ) part
        WHERE
          part.parent_id = p.id
      )
      AND true
    ORDER BY
      p.code COLLATE "C"
  ) AS codes
FROM
  unnest(
    (
      SELECT
        $14::integer[]
    )::integer[]
  ) owner (id);

-- $1, $2 = <newest commit>
-- $3 = "2023-01-01"
-- $4 = "2020-01-01"
SELECT
  m.id AS "id",
  m.seeded AS "seeded",
  m.recorded_at AS "recordedAt",
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
  m.week_id AS "weekId"
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
  m.precision IN ('DAY', 'MONTH')
  AND m.starts_on <= $3::date
  AND m.ends_on >= $4::date;

-- $1, $2, $4, $5, $6, $7, $13, $15 = <newest commit>
-- $3, $8, $11, $12, $14 = "2021-10-28"
-- $9 = "2021-12-31"
-- $10 = "2021-01-01"
SELECT
  p.id AS "id",
  p.seeded AS "seeded",
  p.recorded_at AS "recordedAt",
  p.withdrawn_at AS "withdrawnAt",
  p.code AS "code",
  p.names AS "names",
  p.renamed AS "renamed",
  p.translated AS "translated",
  p.aliases AS "aliases",
  p.descriptions AS "descriptions",
  p.translated_descriptions AS "translatedDescriptions",
  p.cross_border AS "crossBorder",
  p.relevance AS "relevance",
  p.is_sample AS "isSample",
  p.parent_id AS "parentId",
  p.counterpart_id AS "counterpartId",
  p.body_id AS "bodyId",
  CASE
    WHEN p.renamed THEN coalesce(
      (
        SELECT
          named.names
        FROM
          (
            SELECT
              *
            FROM
              project_name
            WHERE
              recorded_at <= $1::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $2::timestamptz
              )
          ) named
        WHERE
          named.project_id = p.id
          AND (
            named.as_of IS NULL
            OR named.as_of <= $3::date
          )
        ORDER BY
          named.as_of DESC
        LIMIT
          1
      ),
      p.names
    )
    ELSE p.names
  END AS called,
  ending.first_day AS "firstDay",
  schedule.ends_on AS "lastDay"
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
          recorded_at <= $4::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $5::timestamptz
          )
      ) project
    WHERE
      project.relevance = 'PROGRAMME'
  ) p
  CROSS JOIN LATERAL (
    SELECT
      schedule.*
    FROM
      (
        SELECT
          *
        FROM
          schedule_statement
        WHERE
          recorded_at <= $6::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $7::timestamptz
          )
      ) schedule
    WHERE
      schedule.project_id = p.id
      AND (
        schedule.as_of IS NULL
        OR schedule.as_of <= $8::date
      )
    ORDER BY
      schedule.as_of DESC NULLS LAST,
      schedule.recorded_at DESC,
      schedule.id DESC
    LIMIT
      1
  ) schedule
  CROSS JOIN LATERAL (
    SELECT
      CASE schedule.ends_on_precision
        WHEN 'DAY' THEN schedule.ends_on
        WHEN 'MONTH' THEN date_trunc('month', schedule.ends_on)::date
      END AS first_day
  ) ending
WHERE
  ending.first_day <= $9::date
  AND schedule.ends_on >= $10::date
  AND NOT p.is_sample
  AND (
    SELECT
      known.stage
    FROM
      (
        SELECT
          settled.project_id,
          settled.percent,
          settled.stated,
          settled.stage,
          settled.planned,
          settled.report_id,
          settled.report_as_of,
          settled.report_state,
          settled.latest_id,
          settled.latest_as_of
        FROM
          project_state settled
        WHERE
          settled.valid_from <= $11::date
          AND settled.valid_to > $12::date
          AND settled.known_from <= $13::timestamptz
        UNION ALL
        SELECT
          changed.project_id,
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
          changed_states ($14::date, $15::timestamptz) changed
      ) known
    WHERE
      known.project_id = p.id
  ) IS DISTINCT FROM 'DROPPED';

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
