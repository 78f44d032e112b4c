-- True when a span holds on a day. Spans are half-open: the first day belongs to the span, the last does not. An unknown start counts
-- as already in force, an unknown end as still in force.
CREATE OR REPLACE FUNCTION in_force(valid_from date, valid_to date, day date) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (valid_from IS NULL OR valid_from <= day) AND (valid_to IS NULL OR day < valid_to);
