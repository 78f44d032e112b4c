-- The state of a report at an instant; null = it was not on record. The history is read only where the state has changed since.
CREATE OR REPLACE FUNCTION report_state_at(report_id integer, state text, state_since timestamptz, known_at timestamptz) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN state_since <= known_at THEN state ELSE (
  SELECT change.state FROM report_state change
  WHERE change.report_id = report_state_at.report_id AND change.changed_at <= known_at
  ORDER BY change.changed_at DESC LIMIT 1) END;
