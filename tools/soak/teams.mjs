// The long version of the test in tests/adapters/teams that posts spoilt activities: more than 10,000 of them.
// SOAK_MUTATIONS (400) says in how many ways each one is spoilt.
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
