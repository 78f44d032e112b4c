-- The office whose holder of a role takes a step with a report: the one that reported, or the one that the report's chain names today for
-- those who verify and certify; null = there is none.
CREATE OR REPLACE FUNCTION office_of_step(report integer, role text) RETURNS integer LANGUAGE sql STABLE
RETURN (
  SELECT CASE WHEN role = 'REPORTER' THEN written.office_id ELSE checking.id END
  FROM progress_report written
  LEFT JOIN report_rule rule ON rule.chain = written.chain
    AND in_force(rule.valid_from, rule.valid_to, (clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date)
  LEFT JOIN organisation checking ON checking.code = CASE role WHEN 'VERIFIER' THEN rule.verifier_office WHEN 'CERTIFIER' THEN rule.certifier_office END
  WHERE written.id = report);
