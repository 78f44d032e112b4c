import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done with a discrepancy is not deleted, by itself or with it, and is settled by another person than the one who opened it. */
export class DiscrepancyGuards1795829275528 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TRIGGER discrepancy_event_stay BEFORE DELETE ON discrepancy_event FOR EACH ROW EXECUTE FUNCTION only_added()`,
    );
    await this.pointToDiscrepancy(runner, '');
    await runner.query(`
      CREATE FUNCTION discrepancy_event_begin() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER discrepancy_event_begin BEFORE INSERT ON discrepancy_event FOR EACH ROW EXECUTE FUNCTION discrepancy_event_begin()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER discrepancy_event_begin ON discrepancy_event');
    await runner.query('DROP FUNCTION discrepancy_event_begin');
    await this.pointToDiscrepancy(runner, 'ON DELETE CASCADE');
    await runner.query('DROP TRIGGER discrepancy_event_stay ON discrepancy_event');
  }

  private async pointToDiscrepancy(runner: QueryRunner, onDelete: string): Promise<void> {
    await runner.query(`
      ALTER TABLE discrepancy_event DROP CONSTRAINT discrepancy_event_discrepancy_id_fkey,
        ADD CONSTRAINT discrepancy_event_discrepancy_id_fkey FOREIGN KEY (discrepancy_id) REFERENCES discrepancy ${onDelete}`);
  }
}
