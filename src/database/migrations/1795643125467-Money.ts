import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a cost figure is of, and rates of a central bank beside the rates that sources imply. */
export class Money1795643125467 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE cost_figure ADD extent text NOT NULL DEFAULT 'WHOLE'`);
    await runner.query(`UPDATE cost_figure SET extent = 'PART' WHERE partial`);
    await runner.query(`
      ALTER TABLE cost_figure DROP partial,
        ADD CONSTRAINT cost_figure_extent_check CHECK (extent IN ('WHOLE', 'PART', 'LARGER')),
        ADD CONSTRAINT cost_figure_preferred_check CHECK (extent = 'WHOLE' OR NOT preferred)`);
    await runner.query(`
      ALTER TABLE exchange_rate DROP CONSTRAINT exchange_rate_currency_as_of_key,
        ADD CONSTRAINT exchange_rate_currency_as_of_derived_key UNIQUE (currency, as_of, derived)`);
    await runner.query(`CREATE INDEX exchange_rate_as_of_idx ON exchange_rate (as_of)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX exchange_rate_as_of_idx`);
    // Without the column, only one rate of a currency and day can stay.
    await runner.query(`
      DELETE FROM exchange_rate market USING exchange_rate implied
      WHERE NOT market.derived AND implied.derived AND (market.currency, market.as_of) = (implied.currency, implied.as_of)`);
    await runner.query(`
      ALTER TABLE exchange_rate DROP CONSTRAINT exchange_rate_currency_as_of_derived_key,
        ADD CONSTRAINT exchange_rate_currency_as_of_key UNIQUE (currency, as_of)`);
    await runner.query(`ALTER TABLE cost_figure ADD partial boolean NOT NULL DEFAULT false`);
    await runner.query(`UPDATE cost_figure SET partial = true WHERE extent <> 'WHOLE'`);
    await runner.query(`
      ALTER TABLE cost_figure DROP extent, ADD CONSTRAINT cost_figure_partial_check CHECK (NOT (preferred AND partial))`);
  }
}
