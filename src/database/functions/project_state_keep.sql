-- Trigger of progress_report and report_state: the settled states of the projects that a statement writes about are brought up to date
-- with it.
CREATE OR REPLACE FUNCTION project_state_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'report_state' THEN
    PERFORM settle_states(ARRAY(
      SELECT DISTINCT report.project_id FROM touched JOIN progress_report report ON report.id = touched.report_id));
  ELSE
    PERFORM settle_states(ARRAY(SELECT DISTINCT project_id FROM touched));
  END IF;
  RETURN NULL;
END $$;
