// The long versions of the tests in tests/adapters/slack that spoil deliveries and let it storm; prints what came of them.
// SOAK_QUESTIONS (2100), SOAK_LIVES (40) and SOAK_SEED (1) say how long it storms, first on lowdb and then over three
// processes on PostgreSQL; SOAK_MUTATIONS (500) how much is spoilt.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '--config',
    'jest.soak.config.mjs',
    '--runInBand',
    'tests/adapters/slack',
  ],
  {
    stdio: 'inherit',
    env: { SOAK_MUTATIONS: '500', ...process.env, NODE_NO_WARNINGS: '1' },
  },
);
process.exit(status ?? 1);
