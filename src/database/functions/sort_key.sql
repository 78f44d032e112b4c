-- The key that names are ordered by, alike on every server: Thai leading vowels stand after their consonant, and marks count only where
-- names are alike without them, as in the Thai dictionary; case is ignored.
CREATE OR REPLACE FUNCTION sort_key(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
  SELECT fold_case(CASE WHEN plain = value THEN ordered ELSE ordered || E'\u0001' || marked END) COLLATE "C"
  FROM (SELECT regexp_replace(value, E'[\\u0e47-\\u0e4e]', '', 'g') AS plain) without,
    LATERAL (SELECT
      regexp_replace(plain, E'([\\u0e40-\\u0e44])([\\u0e01-\\u0e2e])', '\2\1', 'g') AS ordered,
      regexp_replace(value, E'([\\u0e40-\\u0e44])([\\u0e01-\\u0e2e])', '\2\1', 'g') AS marked) keys);
