-- What stands against a step of a report, by report_transition_rule; null = it can be taken. WRONG_STATE: no such step leads from the state
-- that the report is in, to the named state, for a person or, where actor is null, for the editors. REASON_NEEDED. SAME_PERSON: actor, or
-- the one in whose place they act, has part in a step from whose persons this one must be apart; the authors of a report count as who
-- submitted it. to_state null = whichever state the step leads to.
CREATE OR REPLACE FUNCTION report_step_fault(report integer, step text, to_state text, actor integer, acting_for integer, reason text) RETURNS text
LANGUAGE plpgsql STABLE AS $$
DECLARE
  before text := (SELECT state FROM report_state WHERE report_id = report ORDER BY changed_at DESC LIMIT 1);
  rule report_transition_rule;
BEGIN
  SELECT * INTO rule FROM report_transition_rule r
  WHERE r.step = report_step_fault.step AND r.from_state IS NOT DISTINCT FROM before
    AND r.to_state = coalesce(report_step_fault.to_state, r.to_state) AND r.by_person = (actor IS NOT NULL);
  RETURN CASE
    WHEN NOT FOUND THEN 'WRONG_STATE'
    WHEN rule.needs_reason AND reason IS NULL THEN 'REASON_NEEDED'
    WHEN ARRAY[actor, acting_for] && ARRAY(
      SELECT unnest(author_ids) FROM progress_report WHERE id = report AND 'SUBMIT' = ANY (rule.apart_from)
      UNION ALL
      SELECT unnest(ARRAY[actor_id, acting_for_id]) FROM report_state taken WHERE report_id = report AND taken.step = ANY (rule.apart_from))
    THEN 'SAME_PERSON' END;
END $$;
