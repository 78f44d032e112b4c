import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What can be searched for: each type with its table, and the columns of its names and longer texts. */
const SEARCHED: readonly [type: string, table: string, names: string, texts: string][] = [
  ['ACTION_ITEM', 'action_item', '', 'texts'],
  ['PLAN_OBJECTIVE', 'plan_objective', 'titles', ''],
];

/** Actions and the objectives of plans can be found. */
export class FoundActions1795798890831 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [type, table, names, texts] of SEARCHED)
      await runner.query(`SELECT search_in($1, $2, $3, '', $4)`, [type, table, names, texts]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [type, table] of SEARCHED) {
      for (const trigger of [`${table}_search`, `${table}_search_all`]) await runner.query(`DROP TRIGGER ${trigger} ON ${table}`);
      await runner.query(`DELETE FROM search_entry WHERE type = $1`, [type]);
    }
  }
}
