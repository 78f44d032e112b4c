-- Trigger of progress_report: the first state of a report opens its history, and the first correction marks the report that it supersedes.
CREATE OR REPLACE FUNCTION progress_report_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO report_state (report_id, state, changed_at, seeded, step, office_id, actor_id, acting_for_id)
  SELECT NEW.id, NEW.state, NEW.recorded_at, NEW.seeded,
    (SELECT step FROM report_transition_rule
     WHERE from_state IS NULL AND to_state = NEW.state AND by_person = (NEW.submitted_by_id IS NOT NULL)),
    NEW.office_id, NEW.submitted_by_id, NEW.submitted_for_id;
  IF NEW.supersedes_id IS NOT NULL THEN
    UPDATE progress_report SET superseded_at = NEW.recorded_at WHERE id = NEW.supersedes_id AND (superseded_at > NEW.recorded_at OR superseded_at IS NULL);
  END IF;
  RETURN NULL;
END $$;
