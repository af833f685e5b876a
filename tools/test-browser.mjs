// Drives the built playground in a real browser.
import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.mjs';

const jest = [
  '--experimental-vm-modules',
  'node_modules/jest/bin/jest.js',
  '--config',
  'jest.browser.config.mjs',
];
const { status } = spawnSync(process.execPath, [...jest, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROME_PATH: findBrowser(), NODE_NO_WARNINGS: '1' },
});
process.exit(status ?? 1);
