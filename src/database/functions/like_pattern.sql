-- A searched text as it stands inside a LIKE pattern on folded text: folded, with the signs of LIKE escaped.
CREATE OR REPLACE FUNCTION like_pattern(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN regexp_replace(fold_text(value), '([\\%_])', '\\\1', 'g');
