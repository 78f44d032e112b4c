-- Trigger of report_state: a report takes only the steps that report_transition_rule allows, one after the other (else check_violation), and
-- only from who may take them. The state follows from the step, and what a person does has the instant of its commit. The reports of sample
-- projects state nothing about the world: the editors give them any state.
CREATE OR REPLACE FUNCTION report_state_begin() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  about record;
  fault text;
BEGIN
  SELECT project.id, project.is_sample, report.code INTO about
  FROM progress_report report JOIN project ON project.id = report.project_id WHERE report.id = NEW.report_id;
  IF about.is_sample AND NEW.actor_id IS NULL THEN
    RETURN NEW;
  END IF;
  -- The second of two who write about one project waits for the first, and then sees its step.
  PERFORM FROM project WHERE id = about.id FOR NO KEY UPDATE;
  fault := report_step_fault(NEW.report_id, NEW.step, NEW.state, NEW.actor_id, NEW.acting_for_id, NEW.office_id, NEW.reason);
  IF fault IS NOT NULL THEN
    RAISE EXCEPTION 'report % cannot take the step %: %', about.code, coalesce(NEW.step || ' to ' || NEW.state, NEW.step, 'to ' || NEW.state), fault
      USING ERRCODE = 'check_violation', CONSTRAINT = 'report_state_step';
  END IF;
  IF NEW.actor_id IS NOT NULL THEN
    NEW.changed_at := commit_instant();
  END IF;
  NEW.state := coalesce(NEW.state, (
    SELECT to_state FROM report_transition_rule
    WHERE step = NEW.step AND from_state = (SELECT state FROM progress_report WHERE id = NEW.report_id) AND by_person = (NEW.actor_id IS NOT NULL)));
  RETURN NEW;
END $$;
