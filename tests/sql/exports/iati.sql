-- $1, $2, $5, $6, $8, $9, $14, $15, $17, $18, $19, $21, $22 = 2021-10-28T02:00:00.000Z
-- $3, $4, $7, $10, $11, $12, $13, $16, $20, $23 = "2021-10-28"
SELECT
  p.code AS c0,
  json_build_object(
    'code',
    p.code,
    'names',
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
    END,
    'isSample',
    p.is_sample,
    'descriptions',
    p.descriptions,
    'stage',
    p.stage,
    'percent',
    p.percent::text,
    'percentAsOf',
    CASE
      WHEN p.percent IS NOT NULL THEN p.report_as_of
    END,
    'start',
    CASE
      WHEN schedule.starts_on IS NOT NULL THEN json_build_object('day', schedule.starts_on, 'precision', schedule.starts_on_precision, 'kind', schedule.starts_on_kind)
    END,
    'end',
    CASE
      WHEN schedule.ends_on IS NOT NULL THEN json_build_object('day', schedule.ends_on, 'precision', schedule.ends_on_precision, 'kind', schedule.ends_on_kind)
    END,
    'responsible',
    (
      SELECT
        json_agg(
          json_build_object('code', office.code, 'names', office.names, 'role', r.role)
          ORDER BY
            office.code COLLATE "C",
            r.role
        )
      FROM
        (
          SELECT
            *
          FROM
            project_responsibility
          WHERE
            in_force (valid_from, valid_to, $4::date)
            AND recorded_at <= $5::timestamptz
            AND (
              withdrawn_at IS NULL
              OR withdrawn_at > $6::timestamptz
            )
        ) r
        JOIN organisation office ON office.id = r.organisation_id
      WHERE
        r.project_id = p.id
    ),
    'body',
    (
      SELECT
        json_build_object('code', body.code, 'names', body.names)
      FROM
        body
      WHERE
        body.id = p.responsible_id
    ),
    'countries',
    (
      SELECT
        json_agg(
          state.code
          ORDER BY
            state.code COLLATE "C"
        )
      FROM
        member_state state
      WHERE
        state.id = ANY (p.member_state_ids)
    ),
    'provinces',
    (
      SELECT
        json_agg(
          json_build_object(
            'code',
            province.code,
            'names',
            province.names,
            'country',
            state.code,
            'lat',
            province.lat::text,
            'lon',
            province.lon::text
          )
          ORDER BY
            province.code COLLATE "C"
        )
      FROM
        province
        JOIN member_state state ON state.id = province.member_state_id
      WHERE
        province.id = ANY (p.province_ids)
    ),
    'sectors',
    (
      SELECT
        json_agg(
          json_build_object('code', sector.code, 'names', sector.names)
          ORDER BY
            sector.code COLLATE "C"
        )
      FROM
        effective_project_sector ($7::date, $8::timestamptz) classified
        JOIN sector ON sector.id = classified.sector_id
      WHERE
        classified.project_id = p.id
    ),
    'cost',
    CASE
      WHEN cost.id IS NOT NULL THEN json_build_object('amount', cost.amount::text, 'currency', cost.currency, 'kind', cost.kind, 'asOf', cost.as_of)
    END,
    'sources',
    (
      SELECT
        json_agg(
          json_build_object('names', source.titles, 'url', source.url, 'issuedOn', source.issued_on)
          ORDER BY
            source.code COLLATE "C"
        )
      FROM
        (
          SELECT DISTINCT
            citation.source_id
          FROM
            fact_citation cited
            JOIN citation ON citation.id = cited.citation_id
            AND citation.added_at <= $9::timestamptz
          WHERE
            cited.project_id = p.id
        ) cited
        JOIN source ON source.id = cited.source_id
      WHERE
        source.url IS NOT NULL
    )
  )::text AS c1
FROM
  (
    SELECT
      project.*,
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
      JOIN project project ON project.id = standing.project_id
      LEFT JOIN project_state known ON known.project_id = standing.project_id
      AND known.valid_from <= $10::date
      AND known.valid_to > $11::date
    WHERE
      standing.valid_from <= $12::date
      AND standing.valid_to > $13::date
      AND standing.known_from <= $14::timestamptz
      AND (
        known.known_from IS NULL
        OR known.known_from <= $15::timestamptz
      )
      AND true
    UNION ALL
    SELECT
      project.*,
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
      changed_leaves ($16::date, $17::timestamptz) changed
      JOIN project project ON project.id = changed.id
    WHERE
      true
  ) p
  LEFT JOIN LATERAL (
    SELECT
      schedule.*
    FROM
      (
        SELECT
          *
        FROM
          schedule_statement
        WHERE
          recorded_at <= $18::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $19::timestamptz
          )
      ) schedule
    WHERE
      schedule.project_id = p.id
      AND (
        schedule.as_of IS NULL
        OR schedule.as_of <= $20::date
      )
    ORDER BY
      schedule.as_of DESC NULLS LAST,
      schedule.recorded_at DESC,
      schedule.id DESC
    LIMIT
      1
  ) schedule ON true
  LEFT JOIN LATERAL (
    SELECT
      figure.*
    FROM
      (
        SELECT
          *
        FROM
          cost_figure
        WHERE
          recorded_at <= $21::timestamptz
          AND (
            withdrawn_at IS NULL
            OR withdrawn_at > $22::timestamptz
          )
      ) figure
    WHERE
      figure.project_id = p.id
      AND figure.extent = 'WHOLE'
      AND (
        figure.as_of IS NULL
        OR figure.as_of <= $23::date
      )
    ORDER BY
      figure.preferred DESC,
      figure.as_of DESC NULLS LAST,
      figure.id DESC
    LIMIT
      1
  ) cost ON true
ORDER BY
  p.code COLLATE "C";
