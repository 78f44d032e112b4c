-- The completion that a report states: its percent, else 100 where its stage is COMPLETED or OPERATIONAL, else null (unknown).
CREATE OR REPLACE FUNCTION effective_percent(percent numeric, stage text) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(percent, CASE WHEN stage IN ('COMPLETED', 'OPERATIONAL') THEN 100 END);
