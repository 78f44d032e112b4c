-- The part of a whole that is apportioned to one of several places: the stated share of the place (0 where it has none and others have
-- one), or an equal part. Equal parts are rounded to 12 decimals so that together they make up the whole to the last digit: place is the
-- ordinal of this place, from 1, places the number of all.
CREATE OR REPLACE FUNCTION carried(whole numeric, share numeric, has_shares boolean, place bigint, places bigint) RETURNS numeric
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN has_shares THEN whole * coalesce(share, 0)
  ELSE round(whole * place / places, 12) - round(whole * (place - 1) / places, 12) END;
