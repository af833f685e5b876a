/** What starts real processes again and again, for a minute and more: `npm run test:storms`. */
export const STORMS = [
  'tests/adapters/.*/retry-storm\\.test\\.ts$',
  'tests/adapters/slack/private-over-restarts\\.test\\.ts$',
  'tests/main/tip-storm\\.test\\.ts$',
  'tests/main/faults/.*\\.test\\.ts$',
  'tests/deploy/image-steps\\.test\\.ts$',
  'tests/tools/soak\\.test\\.ts$',
];

/** Types are checked by tsc; swc only strips them, so a test starts in milliseconds. */
export default {
  testEnvironment: 'node',
  // Reading and checking the whole knowledge base takes a second or two where two workers share two noisy cores.
  testTimeout: 30_000,
  // Modules of tests are never freed in a worker, and each test of answers reads the whole base: a worker is replaced in time.
  workerIdleMemoryLimit: '1GB',
  // Jest would leave one core to itself, which is half of a machine that has two, and needs next to nothing of it.
  maxWorkers: '100%',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/', ...STORMS],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
};
