import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What can be searched for: each type with its table, and the columns of its names, other names and longer text. */
const SEARCHED: readonly [type: string, table: string, names: string, aliases: string, text: string][] = [
  ['PROVINCE', 'province', 'names', 'aliases', ''],
  ['PROJECT', 'project', 'names', 'aliases', 'descriptions'],
  ['CORRIDOR', 'corridor', 'names', '', ''],
  ['SECTOR', 'sector', 'names', 'aliases', ''],
  ['BODY', 'body', 'names', 'aliases', ''],
  ['MEETING', 'meeting', 'names', '', 'places'],
  ['DECISION', 'decision', 'titles', '', 'texts'],
  ['ORGANISATION', 'organisation', 'names', 'aliases', 'addresses'],
  ['SOURCE', 'source', 'titles', '', ''],
];

/**
 * Every code, name, alias and longer text on a row of its own, folded once when it is written: one index serves one box over all
 * types, and the text that matched is at hand.
 */
export class SearchEntries1795305600050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search_entry (
        type text NOT NULL, thing_id integer NOT NULL, code text NOT NULL COLLATE "C",
        kind text NOT NULL CONSTRAINT search_entry_kind_check CHECK (kind IN ('CODE', 'NAME', 'TEXT')),
        entry text NOT NULL, folded text NOT NULL)`);
    await runner.query(`COMMENT ON TABLE search_entry IS 'What things are found by. Derived: triggers alone write it'`);
    await runner.query(
      `COMMENT ON COLUMN search_entry.entry IS 'What is said to have matched: the code or name itself, for a longer text the name of the thing'`,
    );
    await runner.query(`
      CREATE FUNCTION search_entries(r jsonb, names text, aliases text, texts text) RETURNS TABLE (kind text, entry text, folded text)
      LANGUAGE sql IMMUTABLE AS $$
        SELECT 'CODE', r ->> 'code', fold_text(r ->> 'code')
        UNION
        SELECT 'NAME', value, fold_text(value) FROM jsonb_each_text(r -> names)
        UNION
        SELECT 'NAME', value, fold_text(value) FROM jsonb_array_elements_text(coalesce(r -> aliases, '[]')) value
        UNION
        SELECT 'TEXT', coalesce(r -> names ->> 'EN', (SELECT min(name.value) FROM jsonb_each_text(r -> names) name)), fold_text(text.value)
        FROM jsonb_each_text(CASE WHEN jsonb_typeof(r -> texts) = 'object' THEN r -> texts ELSE '{}' END) text
      $$`);
    await runner.query(`
      CREATE FUNCTION search_entry_keep() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'TRUNCATE' THEN
          DELETE FROM search_entry e WHERE e.type = TG_ARGV[0];
        ELSIF TG_OP <> 'INSERT' THEN
          DELETE FROM search_entry e WHERE e.type = TG_ARGV[0] AND e.thing_id = OLD.id;
        END IF;
        IF TG_OP IN ('INSERT', 'UPDATE') THEN
          INSERT INTO search_entry
          SELECT TG_ARGV[0], NEW.id, NEW.code, found.* FROM search_entries(to_jsonb(NEW), TG_ARGV[1], TG_ARGV[2], TG_ARGV[3]) found;
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE FUNCTION search_in(type text, searched text, names text, aliases text, texts text) RETURNS void LANGUAGE plpgsql AS $f$
      BEGIN
        EXECUTE format($$INSERT INTO search_entry SELECT %L, t.id, t.code, found.* FROM %I t, search_entries(to_jsonb(t), %L, %L, %L) found$$, type, searched, names, aliases, texts);
        EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR DELETE OR UPDATE OF %s ON %I FOR EACH ROW EXECUTE FUNCTION search_entry_keep(%L, %L, %L, %L)',
          searched || '_search', concat_ws(', ', 'code', names, nullif(aliases, ''), nullif(texts, '')), searched, type, names, aliases, texts);
        EXECUTE format('CREATE TRIGGER %I AFTER TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION search_entry_keep(%L)', searched || '_search_all', searched, type);
      END $f$`);
    await runner.query(
      `COMMENT ON FUNCTION search_in IS 'Lets the rows of a table be found; called by the migration that makes the table'`,
    );
    for (const searched of SEARCHED) await runner.query(`SELECT search_in($1, $2, $3, $4, $5)`, [...searched]);

    await runner.query(`CREATE INDEX search_entry_thing_idx ON search_entry (type, thing_id)`);
    await runner.query(`CREATE INDEX search_entry_folded_idx ON search_entry USING gin (folded gin_trgm_ops)`);
    await runner.query(`DROP INDEX project_code_search_idx, project_description_search_idx`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX project_description_search_idx ON project USING gin (search_text(descriptions, '{}') gin_trgm_ops)`);
    await runner.query(`CREATE INDEX project_code_search_idx ON project (lower(code) text_pattern_ops)`);
    await runner.query(`DROP FUNCTION search_entry_keep CASCADE`);
    await runner.query(`DROP FUNCTION search_in, search_entries`);
    await runner.query(`DROP TABLE search_entry`);
  }
}
