-- Every name and alias of a row, folded, each on a line of its own that starts with a newline.
CREATE OR REPLACE FUNCTION search_text(names jsonb, aliases text[]) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
  SELECT string_agg(E'\n' || fold_text(entry), '')
  FROM (SELECT value AS entry FROM jsonb_each_text(names) UNION ALL SELECT unnest(aliases)) entries);
