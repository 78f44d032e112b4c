-- What reports told, on a day and as known at an instant, of the projects whose settled state of that day has changed since.
-- Made of the fragments of src/queries/progress by npm run sql:update.
CREATE OR REPLACE FUNCTION changed_states(asked_day date, asked_instant timestamptz)
RETURNS TABLE (project_id integer, percent numeric, stated boolean, stage text, planned numeric, report_id integer, report_as_of date, report_state text, latest_id integer, latest_as_of date) LANGUAGE plpgsql STABLE PARALLEL SAFE ROWS 10 AS $$
#variable_conflict use_column
BEGIN
  IF coalesce((SELECT max(known_from) FROM project_state) <= asked_instant, true) THEN
    RETURN;
  END IF;
  RETURN QUERY
  SELECT
    changed.project_id,
    walked.percent,
    walked.stated,
    walked.stage,
    walked.planned,
    walked.report_id,
    walked.report_as_of,
    walked.report_state,
    walked.latest_id,
    walked.latest_as_of
  FROM
    project_state changed
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
            report.project_id = changed.project_id
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
            report.project_id = changed.project_id
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
            report.project_id = changed.project_id
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
            report.project_id = changed.project_id
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
    ) walked
  WHERE
    changed.valid_from <= asked_day
    AND changed.valid_to > asked_day
    AND changed.known_from > asked_instant;
END $$;
