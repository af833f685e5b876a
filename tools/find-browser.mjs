// Finds Chrome or Chromium in the usual places, or at $CHROME_PATH; ends the program with a remedy when there is none.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const ELSEWHERE = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export function findBrowser() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const given = process.env.CHROME_PATH;
  const browser = (given ? [given] : [...onPath, ...ELSEWHERE]).find((path) => existsSync(path));
  if (browser) return browser;
  process.stderr.write(
    given
      ? 'There is no file at CHROME_PATH: let it name the program of Chrome or Chromium.\n'
      : 'No browser found: install one (Debian: apt-get install chromium) or set CHROME_PATH to Chrome or Chromium.\n',
  );
  process.exit(1);
}
