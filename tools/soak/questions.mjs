// The long versions of the tests in tests/understand and tests/tips that try whatever may be typed and whenever a tip may be due.
// SOAK_MESSAGES (10000) says how many messages are typed, SOAK_YEARS (20) how many years of tips go by.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '--config',
    'jest.soak.config.mjs',
    '--runInBand',
    'tests/understand',
    'tests/tips',
  ],
  {
    stdio: 'inherit',
    env: { SOAK_MESSAGES: '10000', SOAK_YEARS: '20', ...process.env, NODE_NO_WARNINGS: '1' },
  },
);
process.exit(status ?? 1);
