import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What can be searched for: each type with its table, and the columns of its names and longer texts. */
const SEARCHED: readonly [type: string, table: string, names: string, texts: string][] = [
  ['CLUSTER', 'cluster', 'names', ''],
  ['BORDER_CROSSING', 'border_crossing', 'names', 'counterpart_names,notes'],
  ['INDICATOR', 'indicator', 'names', 'definitions'],
  ['PROCESS', 'process', 'names', ''],
  ['PROCESS_STEP', 'process_step', 'names', 'methods,output_texts,targets,cautions'],
  ['REGISTER_ENTRY', 'register_entry', '', 'texts,item_texts'],
  ['DISCREPANCY', 'discrepancy', 'subjects', 'values_a,values_b,resolutions'],
];

/** Clusters, crossings, indicators, processes, the register and discrepancies can be found; longer texts may stand in several columns. */
export class MoreIsFound1795645358698 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION search_in, search_entries`);
    await runner.query(`
      CREATE FUNCTION search_in(type text, searched text, names text, aliases text, texts text) RETURNS void LANGUAGE plpgsql AS $f$
      BEGIN
        EXECUTE format($$INSERT INTO search_entry SELECT %L, t.id, t.code, found.* FROM %I t, search_entries(to_jsonb(t), %L, %L, %L) found$$,
          type, searched, names, aliases, texts);
        EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR DELETE OR UPDATE OF %s ON %I FOR EACH ROW EXECUTE FUNCTION search_entry_keep(%L, %L, %L, %L)',
          searched || '_search', concat_ws(', ', 'code', nullif(names, ''), nullif(aliases, ''), nullif(texts, '')), searched,
          type, names, aliases, texts);
        EXECUTE format('CREATE TRIGGER %I AFTER TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION search_entry_keep(%L)',
          searched || '_search_all', searched, type);
      END $f$`);
    await runner.query(`
      CREATE FUNCTION search_entries(r jsonb, names text, aliases text, texts text) RETURNS TABLE (kind text, entry text, folded text)
      LANGUAGE sql IMMUTABLE AS $$
        SELECT 'CODE', r ->> 'code', fold_text(r ->> 'code')
        UNION
        SELECT 'NAME', value, fold_text(value) FROM jsonb_each_text(r -> names)
        UNION
        SELECT 'NAME', value, fold_text(value) FROM jsonb_array_elements_text(coalesce(r -> aliases, '[]')) value
        UNION
        SELECT 'TEXT',
          coalesce(r -> names ->> 'EN', (SELECT min(name.value) FROM jsonb_each_text(r -> names) name),
            r -> split_part(texts, ',', 1) ->> 'EN', text.value #>> '{}'),
          fold_text(text.value #>> '{}')
        FROM string_to_table(texts, ',') longer, jsonb_path_query(r -> longer, 'strict $.** ? (@.type() == "string")') text (value)
      $$`);
    for (const [type, table, names, texts] of SEARCHED)
      await runner.query(`SELECT search_in($1, $2, $3, '', $4)`, [type, table, names, texts]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [type, table] of SEARCHED) {
      for (const trigger of [`${table}_search`, `${table}_search_all`]) await runner.query(`DROP TRIGGER ${trigger} ON ${table}`);
      await runner.query(`DELETE FROM search_entry WHERE type = $1`, [type]);
    }
    await runner.query(`DROP FUNCTION search_in, search_entries`);
    await runner.query(`
      CREATE FUNCTION search_in(type text, searched text, names text, aliases text, texts text) RETURNS void LANGUAGE plpgsql AS $f$
      BEGIN
        EXECUTE format($$INSERT INTO search_entry SELECT %L, t.id, t.code, found.* FROM %I t, search_entries(to_jsonb(t), %L, %L, %L) found$$,
          type, searched, names, aliases, texts);
        EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR DELETE OR UPDATE OF %s ON %I FOR EACH ROW EXECUTE FUNCTION search_entry_keep(%L, %L, %L, %L)',
          searched || '_search', concat_ws(', ', 'code', names, nullif(aliases, ''), nullif(texts, '')), searched,
          type, names, aliases, texts);
        EXECUTE format('CREATE TRIGGER %I AFTER TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION search_entry_keep(%L)',
          searched || '_search_all', searched, type);
      END $f$`);
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
  }
}
