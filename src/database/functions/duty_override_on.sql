-- Whether an office reports a project on a day, as somebody decided last; null = nobody has, or the rules of the chains hold again.
CREATE OR REPLACE FUNCTION duty_override_on(project integer, office integer, day date) RETURNS boolean LANGUAGE sql STABLE
RETURN (
  SELECT decided.reports FROM duty_override decided
  WHERE decided.project_id = project AND decided.office_id = office AND in_force(decided.valid_from, decided.valid_to, day)
  ORDER BY decided.id DESC LIMIT 1);
