// Writes the app package for Teams, a zip to upload: npm run teams:package -- https://demarc.your-company.com
// Without an address it takes DEMARC_URL; the bot's id is MICROSOFT_APP_ID. A second word says where to write the zip.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { config as readEnvFile } from 'dotenv';
import { strToU8, zipSync } from 'fflate';

const PLACEHOLDER = 'https://demarc.example.com';
const NO_ID = '00000000-0000-0000-0000-000000000000';
const USAGE = `Say the public address of your Demarc, and where to write the zip if demarc-teams.zip does not suit you:
  npm run --silent teams:package -- https://demarc.your-company.com
`;
/** What Teams asks for, in pixels: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package */
const ICONS = { color: 192, outline: 32 };
/** The same files make the same zip, byte for byte. */
const WRITTEN = new Date('2026-01-01T00:00:00');

readEnvFile({ quiet: true });
const [given = process.env.DEMARC_URL, target = 'demarc-teams.zip', ...more] = process.argv.slice(2);
if (!given || more.length > 0) fail('');
const botId = botIdOf(process.env.MICROSOFT_APP_ID?.trim());
const address = addressOf(given);

const dutch = JSON.parse(read('nl.json'));
const manifest = JSON.parse(read('manifest.json').replaceAll(PLACEHOLDER, address).replaceAll(NO_ID, botId));
manifest.id = appIdOf(botId);
const files = {
  'manifest.json': json(manifest),
  'en.json': json(english(manifest, dutch)),
  'nl.json': json(dutch),
};
for (const [name, size] of Object.entries(ICONS)) files[`${name}.png`] = draw(`${name}.svg`, size);

mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, zipSync(files, { mtime: WRITTEN }));
process.stdout.write(`${target}: upload it in Teams under Apps, Manage your apps, Upload an app.\n`);

function read(name) {
  return readFileSync(new URL(`../adapters/teams/package/${name}`, import.meta.url), 'utf8');
}

function json(value) {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}

/** The manifest's own words, under the keys that the Dutch ones have. */
function english(app, other) {
  const at = (path) => path.split(/[.[\]]+/).reduce((part, key) => part?.[key], app);
  return Object.fromEntries(Object.keys(other).map((key) => [key, key === '$schema' ? other[key] : at(key)]));
}

function draw(name, size) {
  return new Resvg(read(name), { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/** One bot is one app: a package made anew updates the app that is there. It is a UUID of version 8, made of the bot's. */
function appIdOf(id) {
  const hex = createHash('sha256').update(`demarc:teams:${id}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function botIdOf(id) {
  if (!id) fail('MICROSOFT_APP_ID is missing: put the "Microsoft App ID" of your Azure Bot into .env. ');
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id))
    fail('MICROSOFT_APP_ID must look like 11111111-2222-3333-4444-555555555555. ');
  return id.toLowerCase();
}

function addressOf(text) {
  if (!URL.canParse(text)) fail(`"${text}" is no address. `);
  const { protocol, origin, pathname } = new URL(text);
  if (protocol !== 'https:') fail('Teams takes https addresses only. ');
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}

function fail(problem) {
  process.stderr.write(`${problem}${USAGE}`);
  process.exit(2);
}
