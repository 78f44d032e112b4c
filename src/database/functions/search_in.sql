-- Called by the migration that makes a table: lets its rows be found as things of a type, now and when they change.
CREATE OR REPLACE FUNCTION search_in(type text, searched text, names text, aliases text, texts text) RETURNS void LANGUAGE plpgsql AS $f$
BEGIN
  EXECUTE format($$INSERT INTO search_entry SELECT %L, t.id, t.code, found.* FROM %I t, search_entries(to_jsonb(t), %L, %L, %L) found$$,
    type, searched, names, aliases, texts);
  EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR DELETE OR UPDATE OF %s ON %I FOR EACH ROW EXECUTE FUNCTION search_entry_keep(%L, %L, %L, %L)',
    searched || '_search', concat_ws(', ', 'code', nullif(names, ''), nullif(aliases, ''), nullif(texts, '')), searched,
    type, names, aliases, texts);
  EXECUTE format('CREATE TRIGGER %I AFTER TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION search_entry_keep(%L)',
    searched || '_search_all', searched, type);
END $f$;
