import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Extensions and the small functions that every statement shares: each rule about text and time stands here once. */
export class TextAndTime1795305600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);

    await runner.query(String.raw`
      CREATE FUNCTION fold_text(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN translate(
        lower(regexp_replace(normalize(value, NFKD), E'[\\u0300-\\u036f\\u0e47-\\u0e4c\\u200b-\\u200d\\ufeff]', '', 'g')),
        '๐๑๒๓๔๕๖๗๘๙', '0123456789')`);
    await runner.query(`
      COMMENT ON FUNCTION fold_text IS 'What a text is compared by when searched: no case, no accents, no Thai tone marks, Arabic digits'`);

    await runner.query(String.raw`
      CREATE FUNCTION search_text(names jsonb, aliases text[]) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN (
        SELECT string_agg(E'\n' || fold_text(entry), '')
        FROM (SELECT value AS entry FROM jsonb_each_text(names) UNION ALL SELECT unnest(aliases)) entries)`);
    await runner.query(`
      COMMENT ON FUNCTION search_text IS 'Every name and alias, folded, each on a line of its own that starts with a newline'`);

    await runner.query(String.raw`
      CREATE FUNCTION like_pattern(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN regexp_replace(fold_text(value), '([\\%_])', '\\\1', 'g')`);
    await runner.query(`
      COMMENT ON FUNCTION like_pattern IS 'A searched text as it stands inside a LIKE pattern on search_text: folded, and with nothing that LIKE reads as a sign'`);

    await runner.query(String.raw`
      CREATE FUNCTION sort_key(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN lower(regexp_replace(
        regexp_replace(value, E'[\\u0e47-\\u0e4e]', '', 'g'),
        E'([\\u0e40-\\u0e44])([\\u0e01-\\u0e2e])', '\2\1', 'g')) COLLATE "C"`);
    await runner.query(`
      COMMENT ON FUNCTION sort_key IS 'What names are ordered by, alike on every server: Thai leading vowels after their consonant and marks aside, as in the Thai dictionary; no case'`);

    await runner.query(`
      CREATE FUNCTION in_force(valid_from date, valid_to date, day date) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN (valid_from IS NULL OR valid_from <= day) AND (valid_to IS NULL OR day < valid_to)`);
    await runner.query(`
      COMMENT ON FUNCTION in_force IS 'Spans are half-open; an unknown start counts as already in force'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION in_force, sort_key, like_pattern, search_text, fold_text`);
    await runner.query(`DROP EXTENSION pg_trgm, btree_gist`);
  }
}
