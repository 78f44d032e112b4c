-- What stands against a step of a report, by report_transition_rule; null = it can be taken. WRONG_STATE: no such step leads from the state
-- that the report is in, to the named state, for a person or, where actor is null, for the editors. REASON_NEEDED. NOT_PERMITTED: the actor
-- does not act in the role of the office that takes the step. SAME_PERSON: actor, or one who counts as the same, has part in a step from
-- whose persons this one must be apart; the authors of a report count as who submitted it. NOT_YOUR_STEP, TOO_LATE: a verification is taken
-- back by who verified, within 14 days. SECOND_PERSON_NEEDED: nobody else has asked for the retraction. to_state null = whichever state the
-- step leads to.
CREATE OR REPLACE FUNCTION report_step_fault(report integer, step text, to_state text, actor integer, acting_for integer, office integer, reason text)
RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
  before record;
  rule report_transition_rule;
  persons integer[] := array_remove(ARRAY[actor, acting_for], NULL);
BEGIN
  SELECT taken.state, taken.changed_at, ARRAY[taken.actor_id, taken.acting_for_id] AS persons INTO before
  FROM report_state taken WHERE report_id = report ORDER BY changed_at DESC LIMIT 1;
  SELECT * INTO rule FROM report_transition_rule r
  WHERE r.step = report_step_fault.step AND r.from_state IS NOT DISTINCT FROM before.state
    AND r.to_state = coalesce(report_step_fault.to_state, r.to_state) AND r.by_person = (actor IS NOT NULL);
  IF NOT FOUND THEN
    RETURN 'WRONG_STATE';
  ELSIF rule.needs_reason AND reason IS NULL THEN
    RETURN 'REASON_NEEDED';
  ELSIF actor IS NULL THEN
    RETURN NULL;
  ELSIF office IS DISTINCT FROM office_of_step(report, rule.role) OR NOT acts_in_role(actor, acting_for, rule.role, office) THEN
    RETURN 'NOT_PERMITTED';
  ELSIF persons_as_one(persons, (SELECT recorded_at FROM progress_report WHERE id = report)) && ARRAY(
    SELECT unnest(author_ids) FROM progress_report WHERE id = report AND 'SUBMIT' = ANY (rule.apart_from)
    UNION ALL
    SELECT unnest(ARRAY[actor_id, acting_for_id]) FROM report_state taken WHERE report_id = report AND taken.step = ANY (rule.apart_from))
  THEN
    RETURN 'SAME_PERSON';
  END IF;
  RETURN CASE rule.step
    WHEN 'TAKE_BACK' THEN CASE
      WHEN NOT before.persons && persons THEN 'NOT_YOUR_STEP'
      WHEN before.changed_at < clock_timestamp() - interval '14 days' THEN 'TOO_LATE' END
    WHEN 'RETRACT' THEN CASE
      WHEN NOT EXISTS (
        SELECT FROM report_retraction asked
        WHERE asked.report_id = report AND NOT persons_as_one(ARRAY[asked.actor_id], asked.asked_at) && persons)
      THEN 'SECOND_PERSON_NEEDED' END END;
END $$;
