import { RECORDED_SPAN_TABLES, RECORDED_TABLES } from '../../../src/queries/shared/facts';
import { useDatabase } from '../../support/database';

const { dataSource } = useDatabase();

const TABLE = `(?:${[...RECORDED_TABLES, ...RECORDED_SPAN_TABLES].join('|')})\\b`;
/** A recorded table, or a subselect from one, with its alias. */
const SOURCE = new RegExp(`\\b(?:FROM|JOIN)\\s+(?:${TABLE}|\\(SELECT [^()]*\\bFROM ${TABLE}[^()]*\\))\\s+(\\w+)`, 'g');
const NAMED = new RegExp(`\\b(?:FROM|JOIN)\\s+${TABLE}`, 'g');

it('functions in SQL read recorded tables at an instant that they are given', async () => {
  const functions = await dataSource().query<{ name: string; definition: string }[]>(`
    SELECT proname AS name, pg_get_functiondef(pg_proc.oid) AS definition
    FROM pg_proc JOIN pg_language language ON language.oid = prolang AND language.lanname = 'sql'
    WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'`);
  // What is settled is what is known last, and so is who may write; a fingerprint is of one row that never changes.
  const readers = functions.filter(
    ({ name, definition }) => !/^(settled_|report_chain$|report_fingerprint$)/.test(name) && definition.match(NAMED),
  );
  expect(readers.map(({ name }) => name).sort()).toEqual([
    'effective_project_body',
    'effective_project_corridor',
    'effective_project_sector',
  ]);
  for (const { name, definition } of readers) {
    const aliases = [...definition.matchAll(SOURCE)].map(([, alias]) => alias!);
    expect([name, aliases.length]).toEqual([name, definition.match(NAMED)!.length]);
    for (const alias of aliases)
      expect(definition).toContain(
        `${alias}.recorded_at <= known_at AND (${alias}.withdrawn_at IS NULL OR ${alias}.withdrawn_at > known_at)`,
      );
  }
});
