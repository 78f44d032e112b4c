-- The settled states of projects: what their reports tell, day by day, by the rules of src/queries/progress/counting-reports.ts on the
-- default basis. A state holds from the day of a report to the day of the next. known_from is the last instant at which a report that
-- affects these days was recorded or changed its state: from then on the state is what a walk through the reports finds. Where a project
-- has no report that affects a day, there is no row: no report has ever counted there.
CREATE OR REPLACE FUNCTION settled_states(projects integer[]) RETURNS SETOF project_state LANGUAGE sql STABLE AS $$
  WITH written AS MATERIALIZED (
    SELECT report.id, report.project_id, report.as_of, report.recorded_at, report.percent, report.planned_percent, report.stage, report.state,
      report.state_since, effective_percent(report.percent, report.stage) AS effective, least(report.as_of, superseded.as_of) AS affected_from,
      report.state IN ('PUBLISHED', 'CERTIFIED') AND (report.superseded_at IS NULL OR NOT EXISTS (
        SELECT FROM progress_report correction
        WHERE correction.supersedes_id = report.id AND correction.state IN ('PUBLISHED', 'CERTIFIED'))) AS counts
    FROM progress_report report LEFT JOIN progress_report superseded ON superseded.id = report.supersedes_id
    WHERE report.project_id = ANY (projects)),
  -- used, staged, planned: the number of reports so far that state a percent, a stage, a planned percent. Reports with one number follow the
  -- one that states it.
  counting AS (
    SELECT *, count(effective) OVER so_far AS used, count(stage) OVER so_far AS staged, count(planned_percent) OVER so_far AS planned,
      row_number() OVER so_far AS position, lead(as_of) OVER so_far AS next
    FROM written WHERE counts
    WINDOW so_far AS (PARTITION BY project_id ORDER BY as_of, state = 'CERTIFIED', recorded_at, id ROWS UNBOUNDED PRECEDING)),
  carried AS (
    SELECT project_id, as_of, next, id, used > 0 AS is_used,
      first_value(effective) OVER of_used AS percent, first_value(percent) OVER of_used IS NOT NULL AS stated,
      first_value(id) OVER of_used AS used_id, first_value(as_of) OVER of_used AS used_as_of, first_value(state) OVER of_used AS used_state,
      first_value(stage) OVER (PARTITION BY project_id, staged ORDER BY position) AS stage,
      first_value(planned_percent) OVER (PARTITION BY project_id, planned ORDER BY position) AS planned
    FROM counting WINDOW of_used AS (PARTITION BY project_id, used ORDER BY position)),
  spans AS (
    SELECT project_id, as_of AS valid_from, coalesce(next, 'infinity') AS valid_to,
      CASE WHEN is_used THEN percent END AS percent, is_used AND stated AS stated, stage, planned,
      CASE WHEN is_used THEN used_id END AS report_id, CASE WHEN is_used THEN used_as_of END AS report_as_of,
      CASE WHEN is_used THEN used_state END AS report_state, id AS latest_id, as_of AS latest_as_of
    FROM carried WHERE next IS DISTINCT FROM as_of
    UNION ALL
    SELECT project_id, '-infinity', coalesce(min(as_of) FILTER (WHERE counts), 'infinity'), NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL
    FROM written GROUP BY project_id),
  -- A span is affected by what affects any day before its end.
  affected AS (
    SELECT *, max(changed_at) OVER (PARTITION BY project_id ORDER BY day, changed_at IS NOT NULL ROWS UNBOUNDED PRECEDING) AS known_from
    FROM (
      SELECT spans.*, valid_to AS day, NULL::timestamptz AS changed_at FROM spans
      UNION ALL
      SELECT project_id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, affected_from, max(state_since)
      FROM written GROUP BY project_id, affected_from) events)
  SELECT project_id, valid_from, valid_to, known_from, percent, stated, stage, planned, report_id, report_as_of, report_state, latest_id, latest_as_of
  FROM affected WHERE changed_at IS NULL AND known_from IS NOT NULL
$$;
