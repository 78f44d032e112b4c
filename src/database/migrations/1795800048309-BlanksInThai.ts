import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LooksAlike1795772825535 } from './1795772825535-LooksAlike';

/** `fold_text`, and the functions that call it. */
const FUNCTIONS = [
  String.raw`
    CREATE FUNCTION fold_text(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN translate(
      fold_case(regexp_replace(regexp_replace(
        replace(regexp_replace(normalize(value, NFKD),
          E'[\\u0300-\\u036f\\u0e47-\\u0e4c\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff]', '', 'g'), 'เเ', 'แ'),
        '\s+', ' ', 'g'), E'(?<=[\\u0e01-\\u0e4e]) (?=[\\u0e01-\\u0e4e])', '', 'g')),
      E'๐๑๒๓๔๕๖๗๘๙\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '0123456789-------')`,
  String.raw`
    CREATE FUNCTION search_text(names jsonb, aliases text[]) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (
      SELECT string_agg(E'\n' || fold_text(entry), '')
      FROM (SELECT value AS entry FROM jsonb_each_text(names) UNION ALL SELECT unnest(aliases)) entries)`,
  String.raw`
    CREATE FUNCTION like_pattern(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN regexp_replace(fold_text(value), '([\\%_])', '\\\1', 'g')`,
];

/** Search takes blanks between Thai letters for nothing. All entries are folded again. */
export class BlanksInThai1795800048309 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION like_pattern, search_text, fold_text');
    for (const created of FUNCTIONS) await runner.query(created);
    await runner.query(`
      DO $$
      DECLARE
        searched record;
      BEGIN
        DELETE FROM search_entry;
        FOR searched IN
          SELECT tgrelid::regclass AS name, string_to_array(encode(tgargs, 'escape'), '\\000') AS arguments
          FROM pg_trigger WHERE tgfoid = 'search_entry_keep'::regproc AND tgnargs = 4
        LOOP
          EXECUTE format('INSERT INTO search_entry SELECT %L, t.id, t.code, found.* FROM %s t, search_entries(to_jsonb(t), %L, %L, %L) found',
            searched.arguments[1], searched.name, searched.arguments[2], searched.arguments[3], searched.arguments[4]);
        END LOOP;
      END $$`);
  }

  /** Folds as the migration did by which entries were folded before. */
  down(runner: QueryRunner): Promise<void> {
    return new LooksAlike1795772825535().up(runner);
  }
}
