-- Trigger of every table whose rows speak of projects, with the rows as `touched`: keeps project_listing. A project is listed from a day
-- on, as known from an instant on: the day of a counting report, of a cost figure, of a schedule or its first day, of the publication of a
-- cited document, or of its own entry into the record; until what says so is withdrawn. What speaks of a part speaks of its bundle. A day
-- that is known for good to be no earlier than one known before is left out.
CREATE OR REPLACE FUNCTION project_listing_keep() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  affected integer[];
  -- The affected projects, their bundles, and all parts of these.
  members integer[];
  listed project_listing[];
BEGIN
  IF TG_TABLE_NAME = 'project' THEN
    affected := ARRAY(SELECT id FROM touched);
  ELSIF TG_TABLE_NAME = 'report_state' THEN
    affected := ARRAY(SELECT DISTINCT report.project_id FROM touched JOIN progress_report report ON report.id = touched.report_id);
  ELSE
    affected := ARRAY(SELECT DISTINCT project_id FROM touched WHERE project_id IS NOT NULL);
  END IF;
  affected := ARRAY(SELECT DISTINCT ancestor_id FROM project_tree WHERE project_id = ANY (affected));
  members := ARRAY(SELECT DISTINCT project_id FROM project_tree WHERE ancestor_id = ANY (affected));
  -- Two transactions that write about one family of projects do it one after the other.
  PERFORM FROM project WHERE id = ANY (affected) ORDER BY id FOR NO KEY UPDATE;
  WITH spoken AS (
    SELECT report.project_id, report.as_of AS day, min(change.changed_at) FILTER (WHERE change.state IN ('PUBLISHED', 'CERTIFIED')) AS recorded_at,
      min(change.changed_at) FILTER (WHERE change.state = 'REJECTED') AS withdrawn_at
    FROM progress_report report JOIN report_state change ON change.report_id = report.id
    WHERE report.project_id = ANY (members) GROUP BY report.id
    UNION
    SELECT project_id, as_of, recorded_at, withdrawn_at FROM cost_figure WHERE project_id = ANY (members)
    UNION
    SELECT project_id, least(as_of, starts_on), recorded_at, withdrawn_at FROM schedule_statement WHERE project_id = ANY (members)
    UNION
    SELECT cited.project_id, citation.published_on, citation.added_at, NULL
    FROM fact_citation cited JOIN citation ON citation.id = cited.citation_id WHERE cited.project_id = ANY (members)
    UNION
    SELECT id, (recorded_at AT TIME ZONE 'Asia/Bangkok')::date, recorded_at, NULL FROM project WHERE id = ANY (members) AND isfinite(recorded_at)),
  known AS (
    SELECT DISTINCT tree.ancestor_id AS project_id, day, greatest(spoken.recorded_at, project.recorded_at) AS recorded_at,
      coalesce(least(spoken.withdrawn_at, project.withdrawn_at), 'infinity') AS withdrawn_at
    FROM project_tree tree JOIN spoken ON spoken.project_id = tree.project_id JOIN project ON project.id = tree.project_id
    WHERE tree.ancestor_id = ANY (affected) AND day IS NOT NULL AND spoken.recorded_at IS NOT NULL),
  ranked AS (
    SELECT *, min(day) FILTER (WHERE withdrawn_at = 'infinity') OVER (
      PARTITION BY project_id ORDER BY recorded_at, day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
    FROM known)
  SELECT array_agg(DISTINCT row(project_id, day, recorded_at, withdrawn_at)::project_listing) INTO listed
  FROM ranked WHERE before IS NULL OR day < before;
  DELETE FROM project_listing kept WHERE kept.project_id = ANY (affected) AND NOT EXISTS (
    SELECT FROM unnest(listed) listing WHERE listing.project_id = kept.project_id AND listing.* IS NOT DISTINCT FROM kept.*);
  INSERT INTO project_listing SELECT listing.* FROM unnest(listed) listing ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
