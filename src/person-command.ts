import { resolve } from 'node:path';
import { config as readEnvFile } from 'dotenv';
import { readConfig } from './config.js';
import { ConfigError, StoreError } from './contract/errors.js';
import { readSecretFiles } from './read-secret-files.js';
import { keptOf } from './store/kept-of.js';
import type { KeptRecord } from './store/kept-record.js';
import { openLowdbStore } from './store/lowdb-store.js';
import { connectDatabase } from './store/postgres/database.js';
import { forget } from './store/postgres/forget.js';
import { keptOf as keptInPostgres } from './store/postgres/kept-of.js';
import { readState } from './store/read-state.js';

const USAGE = `npm run --silent person -- export slack:T0123:U0456   all that is kept of a person, as JSON
npm run person -- forget slack:T0123:U0456            deletes it, as "forget me" does

A person is slack:<workspace or organization>:<member id>, or teams:<tenant id>:<object id in the directory>.
`;
/** Of a whole tenant the operator has other ways to be rid. */
const PERSON = /^(slack|teams):[^:\s]+:\S+$/;

/** `npm run person`: for whoever answers people's requests. Exits 1 when it could not be done, 2 when asked something else. */
async function main([command, person = '', ...more]: readonly string[]): Promise<number> {
  const isKnown = command === 'export' || command === 'forget';
  if (!isKnown || !PERSON.test(person) || more.length > 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { databaseUrl, directory } = await readSettings();
  if (command === 'export') {
    const kept = await read(person, databaseUrl, directory);
    process.stdout.write(`${JSON.stringify(kept, null, 2)}\n`);
  } else {
    await erase(person, databaseUrl, directory);
    process.stderr.write('Everything that was kept of that person is deleted.\n');
  }
  return 0;
}

/** Changes nothing, so that Demarc may be running, in any version. */
async function read(
  person: string,
  databaseUrl: string | undefined,
  directory: string,
): Promise<readonly KeptRecord[]> {
  if (databaseUrl === undefined) return keptOf(person, await readState(directory), Date.now());
  return inDatabase(databaseUrl, (database) => keptInPostgres(database, person, Date.now()));
}

/** On files one process writes at a time: where Demarc runs, the store says so and nothing is done. */
async function erase(person: string, databaseUrl: string | undefined, directory: string): Promise<void> {
  if (databaseUrl !== undefined) return inDatabase(databaseUrl, (database) => forget(database, person));
  const store = await openLowdbStore(directory, (file) =>
    process.stderr.write(`${file} is damaged and was set aside: nobody is forgotten in it.\n`),
  );
  await store.forget(person).finally(() => store.close());
}

async function inDatabase<T>(
  url: string,
  run: (database: ReturnType<typeof connectDatabase>) => Promise<T>,
): Promise<T> {
  const database = connectDatabase(url, 0);
  return run(database).finally(() => database.close());
}

/** Only where the state is: it does not matter here whether Slack is set up. */
async function readSettings() {
  readEnvFile({ quiet: true });
  // biome-ignore lint/style/noProcessEnv: a program's start is where its environment is handed in.
  const { DATABASE_URL, DATABASE_URL_FILE, PGPASSWORD, PGPASSWORD_FILE, DEMARC_DATA } = process.env;
  const database = await readSecretFiles({ DATABASE_URL, DATABASE_URL_FILE, PGPASSWORD, PGPASSWORD_FILE });
  const { databaseUrl, dataDirectory } = readConfig({ ...database, DEMARC_DATA });
  return { databaseUrl, directory: resolve(dataDirectory) };
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StoreError || error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
