import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The statements that change what reports tell of projects, and what their triggers see. A report comes with its first state. */
const EVENTS = [
  ['progress_report', 'insert', 'NEW', ''],
  ['progress_report', 'delete', 'OLD', ''],
  // A trigger writes the first state of each report, one by one: those are told with the reports of the statement.
  ['report_state', 'insert', 'NEW', 'WHEN (pg_trigger_depth() = 0)'],
] as const;

/**
 * The settled state of each project, day by day, so that a roll-up does not walk through reports. The states that hold to this day stand
 * apart from those that ended: a question about today reads them alone. They are computed after the functions are applied (settled-states.ts).
 */
export class SettledStates1795657263534 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE project_state (
        project_id integer NOT NULL REFERENCES project ON DELETE CASCADE,
        valid_from date NOT NULL, valid_to date NOT NULL, known_from timestamptz NOT NULL,
        percent numeric, stated boolean NOT NULL, stage text, planned numeric,
        report_id integer, report_as_of date, report_state text, latest_id integer, latest_as_of date,
        PRIMARY KEY (project_id, valid_to)) PARTITION BY RANGE (valid_to)`);
    await runner.query(`CREATE TABLE project_state_open PARTITION OF project_state FOR VALUES FROM ('infinity') TO (MAXVALUE)`);
    await runner.query(`CREATE TABLE project_state_ended PARTITION OF project_state FOR VALUES FROM (MINVALUE) TO ('infinity')`);
    await runner.query(`CREATE INDEX ON project_state_ended (valid_to, valid_from)`);
    await runner.query(`CREATE INDEX ON project_state (known_from)`);
    // Their files have the rule: with the functions comes the first settling.
    await runner.query(
      `CREATE FUNCTION settled_states(projects integer[]) RETURNS SETOF project_state LANGUAGE sql AS 'SELECT * FROM project_state'`,
    );
    await runner.query(`CREATE FUNCTION settle_states(projects integer[]) RETURNS integer LANGUAGE sql AS 'SELECT 0'`);
    await runner.query(`
      CREATE FUNCTION project_state_keep() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_TABLE_NAME = 'report_state' THEN
          PERFORM settle_states(ARRAY(
            SELECT DISTINCT report.project_id FROM touched JOIN progress_report report ON report.id = touched.report_id));
        ELSE
          PERFORM settle_states(ARRAY(SELECT DISTINCT project_id FROM touched));
        END IF;
        RETURN NULL;
      END $$`);
    for (const [table, event, touched, condition] of EVENTS) {
      await runner.query(`
        CREATE TRIGGER project_state_${event} AFTER ${event} ON ${table} REFERENCING ${touched} TABLE AS touched
        FOR EACH STATEMENT ${condition} EXECUTE FUNCTION project_state_keep()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, event] of EVENTS) await runner.query(`DROP TRIGGER project_state_${event} ON ${table}`);
    await runner.query(`DROP FUNCTION project_state_keep`);
    await runner.query(`DROP FUNCTION settle_states`);
    await runner.query(`DROP FUNCTION settled_states`);
    await runner.query(`DROP TABLE project_state`);
  }
}
