import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was written, by whom and by which right: entries that follow one another in the order of commits, chained by hashes. */
export class Audit1795697487586 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        sequence bigint PRIMARY KEY, at timestamptz NOT NULL, previous text NOT NULL, hash text NOT NULL, body text NOT NULL)`);
    for (const name of ['audit_entry_begin', 'audit_entry_keep'])
      await runner.query(`
        CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RETURN NEW;
        END $$`);
    await runner.query('CREATE TRIGGER audit_entry_begin BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_entry_begin()');
    await runner.query(`
      CREATE TRIGGER audit_entry_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
      FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_keep()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_entry');
    await runner.query('DROP FUNCTION audit_entry_begin');
    await runner.query('DROP FUNCTION audit_entry_keep');
    await runner.query('DROP FUNCTION commit_instant');
    await runner.query(String.raw`
      CREATE FUNCTION commit_instant() RETURNS timestamptz LANGUAGE plpgsql AS $$
DECLARE
  instant timestamptz := nullif(current_setting('hub.commit_instant', true), '');
BEGIN
  IF instant IS NULL THEN
    PERFORM pg_advisory_xact_lock(19930720);
    instant := date_trunc('milliseconds', greatest(
      clock_timestamp(), (SELECT changed_at FROM change_batch WHERE position IS NOT NULL ORDER BY position DESC LIMIT 1)) + interval '1 millisecond');
    PERFORM set_config('hub.commit_instant', to_char(instant AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), true);
  END IF;
  RETURN instant;
END $$`);
  }
}
