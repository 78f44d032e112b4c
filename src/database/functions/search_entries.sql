-- The entries by which a row r is found: its code, each name and alias, and each longer text. Each comes with the text that is said to have
-- matched (the code or name itself, for a longer text the English name or else the first one, without names the first longer text in English)
-- and the folded text that is compared. names, aliases and texts are the columns that hold them, '' = there is none; longer texts may
-- stand in several columns, with a comma between.
CREATE OR REPLACE FUNCTION search_entries(r jsonb, names text, aliases text, texts text) RETURNS TABLE (kind text, entry text, folded text)
LANGUAGE sql IMMUTABLE AS $$
  SELECT 'CODE', r ->> 'code', fold_text(r ->> 'code')
  UNION
  SELECT 'NAME', value, fold_text(value) FROM jsonb_each_text(r -> names)
  UNION
  SELECT 'NAME', value, fold_text(value) FROM jsonb_array_elements_text(coalesce(r -> aliases, '[]')) value
  UNION
  SELECT 'TEXT', coalesce(r -> names ->> 'EN', (SELECT min(name.value COLLATE "C") COLLATE "default" FROM jsonb_each_text(r -> names) name), r -> split_part(texts, ',', 1) ->> 'EN', text.value #>> '{}'),
    fold_text(text.value #>> '{}')
  FROM string_to_table(texts, ',') longer, jsonb_path_query(r -> longer, 'strict $.** ? (@.type() == "string")') text (value)
$$;
