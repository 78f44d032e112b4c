-- The number of the half-year that ends at the cut-off (30 June or 31 December) on or after a day. Consecutive half-years differ by 1.
CREATE OR REPLACE FUNCTION reporting_half_year(day date) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN extract(year FROM day)::integer * 2 + (extract(month FROM day) > 6)::integer;
