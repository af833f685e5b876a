// The long versions of the tests in tests/main that kill Demarc again and again while tips are due and settings are made;
// prints what came of them, and fails when something was lost, or came twice that need not. SOAK_CHANNELS (1000) is how many tips are
// due, SOAK_SPEED (10) how many times faster the clock runs, SOAK_KILLS (500) how often it is killed while settings are
// made, SOAK_SEED (1) what chance does. A name (settings-storm) runs those alone, --testNamePattern=lowdb
// one store alone, --testNamePattern=Teams one platform.
import { spawnSync } from 'node:child_process';

const given = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '--config',
    'jest.soak.config.mjs',
    '--runInBand',
    ...(given.some((word) => !word.startsWith('-')) ? given : ['tests/main', ...given]),
  ],
  { stdio: 'inherit', env: { ...process.env, NODE_NO_WARNINGS: '1' } },
);
process.exit(status ?? 1);
