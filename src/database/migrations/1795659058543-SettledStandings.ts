import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a trigger sees of the rows that a statement touched. */
const TOUCHED = { insert: 'NEW', update: 'NEW', delete: 'OLD' };
const EVENTS = Object.keys(TOUCHED) as (keyof typeof TOUCHED)[];

/** The tables that decide where a project stands. Listings are never updated. */
const TABLES: Readonly<Record<string, readonly (keyof typeof TOUCHED)[]>> = {
  project: EVENTS,
  project_listing: ['insert', 'delete'],
  project_province: EVENTS,
};

/** The functions for what has changed since an instant, with the columns of each before those of the state. */
const CHANGED = { changed_states: 'project_id integer', changed_leaves: 'id integer, responsible_id integer, province_ids integer[]' };
const STATE =
  'percent numeric, stated boolean, stage text, planned numeric, report_id integer, report_as_of date, report_state text, latest_id integer, latest_as_of date';

/**
 * Where each project stands, as it is known last: since when it is listed, until when it is a leaf, its responsible body, its provinces. Like
 * the settled states they are computed after the functions are applied.
 */
export class SettledStandings1795659058543 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE project_standing (
        project_id integer PRIMARY KEY REFERENCES project ON DELETE CASCADE,
        listed_from date NOT NULL, leaf_until date NOT NULL, body_id integer, province_ids integer[] NOT NULL, known_from timestamptz NOT NULL)`);
    await runner.query(`CREATE INDEX ON project_standing (known_from)`);
    await runner.query(
      `CREATE FUNCTION settled_standings(projects integer[]) RETURNS SETOF project_standing LANGUAGE sql AS 'SELECT * FROM project_standing'`,
    );
    await runner.query(`CREATE FUNCTION settle_standings(projects integer[]) RETURNS integer LANGUAGE sql AS 'SELECT 0'`);
    await runner.query(`
      CREATE FUNCTION project_standing_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'project' THEN
    PERFORM settle_standings(ARRAY(SELECT id FROM touched UNION SELECT parent_id FROM touched WHERE parent_id IS NOT NULL));
  ELSE
    PERFORM settle_standings(ARRAY(SELECT DISTINCT project_id FROM touched));
  END IF;
  RETURN NULL;
END $$`);
    for (const [name, own] of Object.entries(CHANGED)) {
      await runner.query(`
        CREATE FUNCTION ${name}(asked_day date, asked_instant timestamptz) RETURNS TABLE (${own}, ${STATE}) LANGUAGE plpgsql AS 'BEGIN END'`);
    }
    for (const [table, events] of Object.entries(TABLES)) {
      for (const event of events) {
        await runner.query(`
          CREATE TRIGGER project_standing_${event} AFTER ${event} ON ${table} REFERENCING ${TOUCHED[event]} TABLE AS touched
          FOR EACH STATEMENT EXECUTE FUNCTION project_standing_keep()`);
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, events] of Object.entries(TABLES)) {
      for (const event of events) await runner.query(`DROP TRIGGER project_standing_${event} ON ${table}`);
    }
    for (const name of Object.keys(CHANGED)) await runner.query(`DROP FUNCTION ${name}`);
    await runner.query(`DROP FUNCTION project_standing_keep`);
    await runner.query(`DROP FUNCTION settle_standings`);
    await runner.query(`DROP FUNCTION settled_standings`);
    await runner.query(`DROP TABLE project_standing`);
  }
}
