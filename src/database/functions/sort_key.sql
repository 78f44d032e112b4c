-- The key that names are ordered by, alike on every server: Thai leading vowels stand after their consonant and marks are left out,
-- as in the Thai dictionary; case is ignored.
CREATE OR REPLACE FUNCTION sort_key(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN fold_case(regexp_replace(
  regexp_replace(value, E'[\\u0e47-\\u0e4e]', '', 'g'),
  E'([\\u0e40-\\u0e44])([\\u0e01-\\u0e2e])', '\2\1', 'g')) COLLATE "C";
