-- The percent that a schedule plans for a day: 0 up to its start, 100 from its end on, linear between; null where a date is missing that
-- the answer depends on.
CREATE OR REPLACE FUNCTION planned_percent(starts_on date, ends_on date, day date) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
  WHEN day >= ends_on THEN 100
  WHEN day <= starts_on THEN 0
  WHEN starts_on IS NULL OR ends_on IS NULL THEN NULL
  ELSE 100 * (day - starts_on)::numeric / (ends_on - starts_on) END;
