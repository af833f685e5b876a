// Prints the manifest of the Slack app for an address of yours: npm run slack:manifest -- https://demarc.your-company.com
// Without one it takes DEMARC_URL. For Socket Mode, which needs no address: npm run slack:manifest -- --socket
import { readFileSync } from 'node:fs';
import { config as readEnvFile } from 'dotenv';

const PLACEHOLDER = 'https://demarc.example.com';
const USAGE = `Say the public address of your Demarc, or --socket when it has none:
  npm run --silent slack:manifest -- https://demarc.your-company.com
  npm run --silent slack:manifest -- --socket
`;

readEnvFile({ quiet: true });
const [given = process.env.DEMARC_URL, ...more] = process.argv.slice(2);
const manifest = readFileSync(new URL('../adapters/slack/manifest.json', import.meta.url), 'utf8');
if (!given || more.length > 0) fail('');
if (given === '--socket') print(forSocketMode(JSON.parse(manifest)));
else print(JSON.parse(manifest.replaceAll(PLACEHOLDER, addressOf(given))));

/** Slack reaches an app in Socket Mode through the app's own connection, so no address stands in it. */
function forSocketMode(app) {
  for (const command of app.features.slash_commands) delete command.url;
  delete app.settings.event_subscriptions.request_url;
  delete app.settings.interactivity.request_url;
  delete app.oauth_config.redirect_urls;
  app.settings.socket_mode_enabled = true;
  return app;
}

function addressOf(text) {
  if (!URL.canParse(text)) fail(`"${text}" is no address. `);
  const { protocol, origin, pathname } = new URL(text);
  if (protocol !== 'https:') fail('Slack calls https addresses only. ');
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}

function print(app) {
  process.stdout.write(`${JSON.stringify(app, null, 2)}\n`);
}

function fail(problem) {
  process.stderr.write(`${problem}${USAGE}`);
  process.exit(2);
}
