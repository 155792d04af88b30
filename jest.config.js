/** Unit and journey tests run in Node; TypeScript is stripped by swc and type-checked apart by `npm run check`. */
process.env.TZ = 'Europe/Paris';
export default {
  testEnvironment: '<rootDir>/test/support/worker-environment.ts',
  // A hub is opened in the runtime of the worker.
  moduleNameMapper: { '^\\./hub-runtime$': '<rootDir>/test/support/worker-runtime.ts' },
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  extensionsToTreatAsEsm: [],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(preact|postal-mime|@orama)/)'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  // More than the cores that a gate has: suites in a browser wait more than they compute.
  maxWorkers: 4,
};
