// The long versions of the tests in tests/adapters/teams that spoil activities and let it storm; prints what came of them.
// SOAK_QUESTIONS (1200), SOAK_LIVES (24) and SOAK_SEED (1) say how long it storms, SOAK_MUTATIONS (400) in how many ways each
// activity is spoilt.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '--config',
    'jest.soak.config.mjs',
    '--runInBand',
    'tests/adapters/teams',
  ],
  {
    stdio: 'inherit',
    env: { SOAK_MUTATIONS: '400', ...process.env, NODE_NO_WARNINGS: '1' },
  },
);
process.exit(status ?? 1);
