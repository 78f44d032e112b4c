import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Things whose versions are kept. */
const THINGS = ['meeting', 'decision'];

/** Facts that offices state too. */
const STATED = ['action_item', 'decision_link'];

/**
 * Offices write what data files wrote until now. A thing that is changed keeps the version before in a table beside it, whose columns are
 * those of the thing, and the instant at which the version was replaced. A fact says which office stated it.
 */
export class KeptVersions1795736912481 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE meeting ADD status text NOT NULL DEFAULT 'CALLED', ADD change_reason text,
        ADD CONSTRAINT meeting_status_check CHECK (status IN ('CALLED', 'CANCELLED'))`);
    await runner.query(`
      CREATE FUNCTION keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RETURN NEW;
      END $$`);
    for (const thing of THINGS) {
      await runner.query(`
        ALTER TABLE ${thing} ADD recorded_at timestamptz NOT NULL DEFAULT '-infinity', ADD version integer NOT NULL DEFAULT 1,
          ADD stated_by_id integer REFERENCES organisation`);
      await runner.query(`CREATE TABLE ${thing}_past (
          withdrawn_at timestamptz NOT NULL, LIKE ${thing}, PRIMARY KEY (id, version),
          FOREIGN KEY (id) REFERENCES ${thing} ON DELETE CASCADE)`);
      await runner.query(`
        CREATE TRIGGER ${thing}_version BEFORE UPDATE ON ${thing} FOR EACH ROW
        WHEN (OLD.version <> NEW.version) EXECUTE FUNCTION keep_version()`);
      await runner.query(`
        CREATE TRIGGER ${thing}_past_keep BEFORE UPDATE OR TRUNCATE ON ${thing}_past
        FOR EACH STATEMENT EXECUTE FUNCTION only_added()`);
    }
    for (const fact of STATED) await runner.query(`ALTER TABLE ${fact} ADD stated_by_id integer REFERENCES organisation`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const fact of STATED) await runner.query(`ALTER TABLE ${fact} DROP stated_by_id`);
    for (const thing of THINGS) {
      await runner.query(`DROP TABLE ${thing}_past`);
      await runner.query(`DROP TRIGGER ${thing}_version ON ${thing}`);
      await runner.query(`ALTER TABLE ${thing} DROP recorded_at, DROP version, DROP stated_by_id`);
    }
    await runner.query('DROP FUNCTION keep_version');
    await runner.query('ALTER TABLE meeting DROP status, DROP change_reason');
  }
}
