const SeedReporter = require.resolve('./tests/support/seed.js');
require(SeedReporter);

/** What both kinds of tests have in common. */
const common = {
  transform: { '^.+\\.tsx?$': ['ts-jest', { tsconfig: 'tsconfig.json' }] },
  testEnvironment: '<rootDir>/tests/support/environment.js',
  setupFiles: ['reflect-metadata', '<rootDir>/tests/support/random.ts', '<rootDir>/tests/support/thread-program.ts'],
};

/** Two workers, because two databases are prepared (tests/support/global-setup.ts) and the suite is sized for two cores. */
module.exports = {
  maxWorkers: 2,
  testTimeout: 180_000,
  reporters: ['default', SeedReporter],
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.{ts,tsx}'] },
    {
      ...common,
      displayName: 'database',
      testMatch: ['<rootDir>/tests/{integration,e2e,sql,docs}/**/*.test.{ts,tsx}'],
      globalSetup: '<rootDir>/tests/support/global-setup.ts',
      globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
    },
  ],
};
