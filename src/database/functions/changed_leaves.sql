-- The leaf projects, on a day and as known at an instant, whose settled state or standing has changed since.
-- Made of the fragments of src/queries/progress by npm run sql:update.
CREATE OR REPLACE FUNCTION changed_leaves(asked_day date, asked_instant timestamptz)
RETURNS TABLE (id integer, responsible_id integer, province_ids integer[], member_state_ids integer[], percent numeric, stated boolean, stage text, planned numeric, report_id integer, report_as_of date, report_state text, latest_id integer, latest_as_of date) LANGUAGE plpgsql STABLE PARALLEL SAFE ROWS 10 AS $$
#variable_conflict use_column
BEGIN
  IF coalesce((SELECT max(known_from) FROM project_standing) <= asked_instant, true)
    AND coalesce((SELECT max(known_from) FROM project_state) <= asked_instant, true) THEN
    RETURN;
  END IF;
  RETURN QUERY
  SELECT
    own.id,
    (
      SELECT
        owned.body_id
      FROM
        effective_project_body (asked_instant) owned
      WHERE
        owned.project_id = own.id
    ) AS responsible_id,
    ARRAY(
      SELECT DISTINCT
        area.scope_id
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
                in_force (valid_from, valid_to, asked_day)
                AND recorded_at <= asked_instant
                AND (
                  withdrawn_at IS NULL
                  OR withdrawn_at > asked_instant
                )
            ) located
        ) area
      WHERE
        area.project_id = own.id
      ORDER BY
        area.scope_id
    ) AS province_ids,
    ARRAY(
      SELECT DISTINCT
        area.scope_id
      FROM
        (
          SELECT
            province.member_state_id AS scope_id,
            located.province_id AS child,
            located.project_id
          FROM
            (
              SELECT
                *
              FROM
                project_province
              WHERE
                in_force (valid_from, valid_to, asked_day)
                AND recorded_at <= asked_instant
                AND (
                  withdrawn_at IS NULL
                  OR withdrawn_at > asked_instant
                )
            ) located
            JOIN province ON province.id = located.province_id
          UNION ALL
          SELECT
            member_state_id,
            0,
            project_id
          FROM
            (
              SELECT
                *
              FROM
                project_member_state
              WHERE
                recorded_at <= asked_instant
                AND (
                  withdrawn_at IS NULL
                  OR withdrawn_at > asked_instant
                )
            ) assigned
        ) area
      WHERE
        area.project_id = own.id
      ORDER BY
        area.scope_id
    ) AS member_state_ids,
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
    (
      SELECT DISTINCT
        standing.project_id
      FROM
        project_standing standing
      WHERE
        standing.known_from > asked_instant
      UNION
      SELECT
        state.project_id
      FROM
        project_state state
      WHERE
        state.valid_from <= asked_day
        AND state.valid_to > asked_day
        AND state.known_from > asked_instant
    ) changed
    JOIN (
      SELECT
        *
      FROM
        project
      WHERE
        recorded_at <= asked_instant
        AND (
          withdrawn_at IS NULL
          OR withdrawn_at > asked_instant
        )
    ) own ON own.id = changed.project_id
    CROSS JOIN LATERAL (
      SELECT
        CASE
          WHEN latest.percent IS NULL THEN used.percent
          ELSE latest.percent
        END AS percent,
        coalesce(
          CASE
            WHEN latest.percent IS NULL THEN used.stated
            ELSE latest.stated
          END,
          false
        ) AS stated,
        CASE
          WHEN latest.stage IS NULL THEN staged.stage
          ELSE latest.stage
        END AS stage,
        (
          SELECT
            report.planned_percent
          FROM
            (
              SELECT
                *
              FROM
                progress_report
              WHERE
                recorded_at <= asked_instant
            ) report
          WHERE
            report.project_id = own.id
            AND report.as_of <= asked_day
            AND CASE
              WHEN report.state_since <= asked_instant THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, asked_instant)
            END = ANY ('{PUBLISHED,CERTIFIED}'::text[])
            AND (
              report.superseded_at IS NULL
              OR report.superseded_at > asked_instant
              OR NOT EXISTS (
                SELECT
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= asked_instant
                  ) correction
                WHERE
                  correction.supersedes_id = report.id
                  AND CASE
                    WHEN correction.state_since <= asked_instant THEN correction.state
                    ELSE report_state_at (correction.id, correction.state, correction.state_since, asked_instant)
                  END = ANY ('{PUBLISHED,CERTIFIED}'::text[])
              )
            )
            AND report.planned_percent IS NOT NULL
          ORDER BY
            report.as_of DESC,
            CASE
              WHEN report.state_since <= asked_instant THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, asked_instant)
            END = ANY ('{CERTIFIED}'::text[]) DESC,
            report.recorded_at DESC,
            report.id DESC
          LIMIT
            1
        ) AS planned,
        CASE
          WHEN latest.percent IS NULL THEN used.id
          ELSE latest.id
        END AS report_id,
        CASE
          WHEN latest.percent IS NULL THEN used.as_of
          ELSE latest.as_of
        END AS report_as_of,
        CASE
          WHEN latest.percent IS NULL THEN used.state
          ELSE latest.state
        END AS report_state,
        latest.id AS latest_id,
        latest.as_of AS latest_as_of
      FROM
        (
          SELECT
        ) one
        LEFT JOIN LATERAL (
          SELECT
            effective_percent (report.percent, report.stage) AS percent,
            report.percent IS NOT NULL AS stated,
            report.stage,
            report.id,
            report.as_of,
            CASE
              WHEN report.state_since <= asked_instant THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, asked_instant)
            END AS state
          FROM
            (
              SELECT
                *
              FROM
                progress_report
              WHERE
                recorded_at <= asked_instant
            ) report
          WHERE
            report.project_id = own.id
            AND report.as_of <= asked_day
            AND CASE
              WHEN report.state_since <= asked_instant THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, asked_instant)
            END = ANY ('{PUBLISHED,CERTIFIED}'::text[])
            AND (
              report.superseded_at IS NULL
              OR report.superseded_at > asked_instant
              OR NOT EXISTS (
                SELECT
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= asked_instant
                  ) correction
                WHERE
                  correction.supersedes_id = report.id
                  AND CASE
                    WHEN correction.state_since <= asked_instant THEN correction.state
                    ELSE report_state_at (correction.id, correction.state, correction.state_since, asked_instant)
                  END = ANY ('{PUBLISHED,CERTIFIED}'::text[])
              )
            )
          ORDER BY
            report.as_of DESC,
            CASE
              WHEN report.state_since <= asked_instant THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, asked_instant)
            END = ANY ('{CERTIFIED}'::text[]) DESC,
            report.recorded_at DESC,
            report.id DESC
          LIMIT
            1
        ) latest ON true
        LEFT JOIN LATERAL (
          SELECT
            effective_percent (report.percent, report.stage) AS percent,
            report.percent IS NOT NULL AS stated,
            report.stage,
            report.id,
            report.as_of,
            CASE
              WHEN report.state_since <= asked_instant THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, asked_instant)
            END AS state
          FROM
            (
              SELECT
                *
              FROM
                progress_report
              WHERE
                recorded_at <= asked_instant
            ) report
          WHERE
            report.project_id = own.id
            AND report.as_of <= asked_day
            AND CASE
              WHEN report.state_since <= asked_instant THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, asked_instant)
            END = ANY ('{PUBLISHED,CERTIFIED}'::text[])
            AND (
              report.superseded_at IS NULL
              OR report.superseded_at > asked_instant
              OR NOT EXISTS (
                SELECT
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= asked_instant
                  ) correction
                WHERE
                  correction.supersedes_id = report.id
                  AND CASE
                    WHEN correction.state_since <= asked_instant THEN correction.state
                    ELSE report_state_at (correction.id, correction.state, correction.state_since, asked_instant)
                  END = ANY ('{PUBLISHED,CERTIFIED}'::text[])
              )
            )
            AND effective_percent (report.percent, report.stage) IS NOT NULL
            AND latest.id IS NOT NULL
            AND latest.percent IS NULL
          ORDER BY
            report.as_of DESC,
            CASE
              WHEN report.state_since <= asked_instant THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, asked_instant)
            END = ANY ('{CERTIFIED}'::text[]) DESC,
            report.recorded_at DESC,
            report.id DESC
          LIMIT
            1
        ) used ON true
        LEFT JOIN LATERAL (
          SELECT
            report.stage
          FROM
            (
              SELECT
                *
              FROM
                progress_report
              WHERE
                recorded_at <= asked_instant
            ) report
          WHERE
            report.project_id = own.id
            AND report.as_of <= asked_day
            AND CASE
              WHEN report.state_since <= asked_instant THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, asked_instant)
            END = ANY ('{PUBLISHED,CERTIFIED}'::text[])
            AND (
              report.superseded_at IS NULL
              OR report.superseded_at > asked_instant
              OR NOT EXISTS (
                SELECT
                FROM
                  (
                    SELECT
                      *
                    FROM
                      progress_report
                    WHERE
                      recorded_at <= asked_instant
                  ) correction
                WHERE
                  correction.supersedes_id = report.id
                  AND CASE
                    WHEN correction.state_since <= asked_instant THEN correction.state
                    ELSE report_state_at (correction.id, correction.state, correction.state_since, asked_instant)
                  END = ANY ('{PUBLISHED,CERTIFIED}'::text[])
              )
            )
            AND report.stage IS NOT NULL
            AND latest.id IS NOT NULL
            AND latest.stage IS NULL
          ORDER BY
            report.as_of DESC,
            CASE
              WHEN report.state_since <= asked_instant THEN report.state
              ELSE report_state_at (report.id, report.state, report.state_since, asked_instant)
            END = ANY ('{CERTIFIED}'::text[]) DESC,
            report.recorded_at DESC,
            report.id DESC
          LIMIT
            1
        ) staged ON true
    ) known
  WHERE
    EXISTS (
      SELECT
      FROM
        project_listing listing
      WHERE
        listing.project_id = own.id
        AND listing.listed_from <= asked_day
        AND listing.recorded_at <= asked_instant
        AND listing.withdrawn_at > asked_instant
    )
    AND own.relevance = 'PROGRAMME'
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
                recorded_at <= asked_instant
                AND (
                  withdrawn_at IS NULL
                  OR withdrawn_at > asked_instant
                )
            ) project
          WHERE
            EXISTS (
              SELECT
              FROM
                project_listing listing
              WHERE
                listing.project_id = project.id
                AND listing.listed_from <= asked_day
                AND listing.recorded_at <= asked_instant
                AND listing.withdrawn_at > asked_instant
            )
            AND project.relevance = 'PROGRAMME'
        ) part
      WHERE
        part.parent_id = own.id
    );
END $$;
