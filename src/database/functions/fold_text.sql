-- The form in which texts are compared by search: no case, no accents, no Thai tone marks, no zero-width characters, Arabic digits.
CREATE OR REPLACE FUNCTION fold_text(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN translate(
  fold_case(regexp_replace(normalize(value, NFKD), E'[\\u0300-\\u036f\\u0e47-\\u0e4c\\u200b-\\u200d\\ufeff]', '', 'g')),
  '๐๑๒๓๔๕๖๗๘๙', '0123456789');
