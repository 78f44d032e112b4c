import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indicators, their observations and border crossings are public: what changes in them is logged. */
export class IndicatorChanges1795305600030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SELECT log_changes('indicator', 'Indicator')`);
    await runner.query(`SELECT log_changes('observation', 'Observation', owners => '{indicator_id, province_id, member_state_id}')`);
    await runner.query(`SELECT log_changes('border_crossing', 'BorderCrossing', owners => '{province_id}')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`SELECT stop_logging(name) FROM unnest(ARRAY['indicator', 'observation', 'border_crossing']) name`);
  }
}
