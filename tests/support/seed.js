/**
 * The seed of all random runs: HUB_TEST_SEED, else today's date (UTC), so that every day tries other cases and each can be repeated.
 * Workers inherit it from the process that reads the configuration.
 */
process.env.HUB_TEST_SEED ||= new Date().toISOString().slice(0, 10).replaceAll('-', '');

/** A reporter of Jest that says the seed before the first test. */
module.exports = class SeedReporter {
  onRunStart() {
    console.log(
      `Random runs begin at the seed ${process.env.HUB_TEST_SEED}. To repeat them: HUB_TEST_SEED=${process.env.HUB_TEST_SEED} npm test`,
    );
  }
};
