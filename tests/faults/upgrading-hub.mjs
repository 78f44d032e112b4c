// A newer release of the hub: it has one more migration, another rule for what is settled and other data. FAILS_IN and WAITS_IN name a step in which
// the upgrade throws or waits, REVERT has the migration undone.
import { setTimeout as delay } from 'node:timers/promises';
import { built, openHub } from './opened-hub.mjs';

const { MIGRATIONS } = built('./database/migrations.js');
const functions = built('./database/functions.js');
const settled = built('./database/settled-states.js');
const load = built('../seeds/load/load.js');

/** Fails or waits where the test says. */
async function step(name) {
  if (process.env.FAILS_IN === name) throw new Error(`The upgrade could not be made: ${name}`);
  if (process.env.WAITS_IN !== name) return;
  console.log(`waits in ${name}`);
  await delay(60_000);
}

class Upgrade4000000000000 {
  async up(runner) {
    await runner.query(`ALTER TABLE project ADD COLUMN upgraded boolean`);
    await runner.query(`UPDATE project SET upgraded = true`);
    await step('MIGRATION');
  }

  async down(runner) {
    await runner.query(`SET CONSTRAINTS ALL IMMEDIATE`);
    await runner.query(`ALTER TABLE project DROP COLUMN upgraded`);
  }
}
MIGRATIONS.push(Upgrade4000000000000);

// The steps of an upgrade, each with something that it changes.
const { applyFunctions } = functions;
functions.applyFunctions = async (manager, ...rest) => {
  const names = await applyFunctions(manager, ...rest);
  await manager.query(`COMMENT ON FUNCTION carried IS 'upgraded'`);
  await step('FUNCTION');
  return names;
};
settled.settleByNewRule = async (manager, log) => {
  await manager.query('DELETE FROM project_standing');
  await settled.settleAll(manager, log);
  await step('SETTLE');
};
const { loadNewSeedFiles } = load;
load.loadNewSeedFiles = async (database) => {
  const changes = await loadNewSeedFiles(database);
  await database.manager.query(`UPDATE seed_load SET mark = 'upgraded'`);
  await step('SEEDS');
  return changes;
};

if (process.env.REVERT) {
  const dataSource = await built('./database/data-source.js').createDataSource({ url: process.env.DATABASE_URL }).initialize();
  await dataSource.undoLastMigration();
  await dataSource.destroy();
} else {
  await openHub();
  process.once('SIGTERM', () => process.exit(0));
}
