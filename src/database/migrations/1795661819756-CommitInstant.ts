import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One instant for all that one commit records, which no other commit has or comes before. */
export class CommitInstant1795661819756 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
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

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION place_change_batch CASCADE');
    await runner.query('DROP FUNCTION commit_instant');
    await runner.query(String.raw`
      CREATE FUNCTION place_change_batch() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  place bigint;
BEGIN
  DELETE FROM change_entry WHERE batch_id = NEW.id AND kind = 'UNDONE';
  IF NOT EXISTS (SELECT FROM change_entry WHERE batch_id = NEW.id) THEN
    DELETE FROM change_batch WHERE id = NEW.id;
    RETURN NULL;
  END IF;
  PERFORM pg_advisory_xact_lock(19930720);
  place := nextval('change_position');
  -- Transaction ids begin again where a dump is restored: once it is committed, a batch is known by nothing of the kind.
  UPDATE change_batch SET transaction_id = NULL, position = place, changed_at = clock_timestamp() WHERE id = NEW.id;
  PERFORM pg_notify('hub_changes', place::text);
  RETURN NULL;
END $$`);
    await runner.query(`
      CREATE CONSTRAINT TRIGGER change_batch_place AFTER INSERT ON change_batch
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION place_change_batch()`);
  }
}
