-- The form in which texts are compared by search: no case, no accents, no Thai tone marks, no invisible characters, Arabic digits; dashes are
-- hyphens, two of the Thai letter เ are the one that they look like, blanks between are one, and between Thai letters none: Thai is written
-- without, and people put them where they like.
CREATE OR REPLACE FUNCTION fold_text(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN translate(
  fold_case(regexp_replace(regexp_replace(
    replace(regexp_replace(normalize(value, NFKD),
      E'[\\u0300-\\u036f\\u0e47-\\u0e4c\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff]', '', 'g'), 'เเ', 'แ'),
    '\s+', ' ', 'g'), E'(?<=[\\u0e01-\\u0e4e]) (?=[\\u0e01-\\u0e4e])', '', 'g')),
  E'๐๑๒๓๔๕๖๗๘๙\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '0123456789-------');
