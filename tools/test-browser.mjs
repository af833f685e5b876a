// Drives the built playground in a real browser. Chrome or Chromium is looked for in the usual places, or at $CHROME_PATH.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const onPath = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name)));
const elsewhere = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const given = process.env.CHROME_PATH;
const browser = (given ? [given] : [...onPath, ...elsewhere]).find((path) => existsSync(path));
if (!browser) {
  process.stderr.write(
    given
      ? 'There is no file at CHROME_PATH: let it name the program of Chrome or Chromium.\n'
      : 'No browser found: install one (Debian: apt-get install chromium) or set CHROME_PATH to Chrome or Chromium.\n',
  );
  process.exit(1);
}

const jest = [
  '--experimental-vm-modules',
  'node_modules/jest/bin/jest.js',
  '--config',
  'jest.browser.config.mjs',
];
const { status } = spawnSync(process.execPath, [...jest, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROME_PATH: browser, NODE_NO_WARNINGS: '1' },
});
process.exit(status ?? 1);
