import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as readEnvFile } from 'dotenv';
import { runCli } from '../adapters/cli/run-cli.js';
import type { AskParts } from './ask.js';
import { type Config, readAskConfig, readConfig } from './config.js';
import type { Demarc } from './contract/demarc.js';
import { ConfigError, KnowledgeError, StoreError } from './contract/errors.js';
import type { Inbox } from './contract/inbox.js';
import type { Log } from './contract/log.js';
import type { Platform } from './contract/platform.js';
import { createInbox } from './create-inbox.js';
import { createLog } from './create-log.js';
import { createDemarc } from './demarc.js';
import { dropExpired } from './drop-expired.js';
import { healthRoutes } from './http/health-routes.js';
import { createHttpServer } from './http/http-server.js';
import { keepLeases } from './keep-leases.js';
import { readCompiledKnowledge } from './knowledge/compiled-knowledge.js';
import type { Knowledge } from './knowledge/knowledge.js';
import { dropOldTexts } from './learning/drop-old-texts.js';
import { readSecretFiles } from './read-secret-files.js';
import type { OpenRephrase } from './rephrase/open-rephrase.js';
import { openLowdbStore } from './store/lowdb-store.js';
import { createMemoryStore } from './store/memory-store.js';
import type { Store } from './store/store.js';
import { type Sending, sendTips } from './tips/send-tips.js';
import { readTrainedModels } from './training/trained-models-file.js';

/** The repository's or image's root, from dist/src/main.js. */
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Puts everything together. `main.js` starts Demarc; `main.js ask …` answers on the command line; `main.js mcp` answers
 * assistants and editors on standard input and output.
 */
async function main([command, ...args]: readonly string[]): Promise<void> {
  const [knowledge, models] = await Promise.all([
    readCompiledKnowledge(resolve(ROOT, 'dist/knowledge.json')),
    readTrainedModels(resolve(ROOT, 'dist/models.json')),
  ]);
  const learned = { knowledge, models };
  if (command === 'mcp') return serveAssistant(learned);
  if (command !== 'ask') return serve(learned);
  readEnvFile({ quiet: true });
  const config = readAskConfig(await readSecretFiles(process.env));
  const rephrase = await openRephrase(config, knowledge, createLog('silent'));
  const demarc = createDemarc({
    ...learned,
    store: createMemoryStore(),
    defaultLocale: 'en',
    now: Date.now,
    keepsText: false,
    ...(rephrase ? { rephrase } : {}),
  });
  process.exitCode = await runCli(demarc, args, {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
  });
  await rephrase?.close();
}

/** Curated words only, and no settings: it needs nothing but what was learnt. */
async function serveAssistant(learned: Pick<AskParts, 'knowledge' | 'models'>): Promise<void> {
  const [{ serveMcp }, manifest] = await Promise.all([
    import('../adapters/mcp/serve-mcp.js'),
    readFile(resolve(ROOT, 'package.json'), 'utf8'),
  ]);
  const { version } = JSON.parse(manifest) as { version: string };
  const demarc = createDemarc({
    ...learned,
    store: createMemoryStore(),
    defaultLocale: 'en',
    now: Date.now,
    keepsText: false,
  });
  await serveMcp(
    { demarc, version, log: createLog('info') },
    { input: process.stdin, output: process.stdout },
  );
}

async function serve(learned: Pick<AskParts, 'knowledge' | 'models'>): Promise<void> {
  readEnvFile({ quiet: true });
  const config = readConfig(await readSecretFiles(process.env));
  const log = createLog(config.logLevel);
  const store = await openStore(config, log);
  const services = config.countsServices ? store : undefined;
  const rephrase = await openRephrase(config, learned.knowledge, log);
  const demarc = createDemarc({
    ...learned,
    store,
    defaultLocale: config.defaultLocale,
    now: Date.now,
    keepsText: config.keepTextDays > 0,
    limits: config.limits,
    ...(services ? { services } : {}),
    ...(rephrase ? { rephrase } : {}),
  });
  const stopDroppingTexts = dropOldTexts({
    store,
    keepDays: config.keepTextDays,
    now: Date.now,
    every,
    log,
  });
  const stopDroppingExpired = dropExpired({ store, now: Date.now, every, log });
  const inbox = createInbox(store, Date.now);
  const stopKeepingLeases = keepLeases({ inbox, every, log });
  const platforms = await createPlatforms(config, {
    inbox,
    store,
    log,
  });

  let ready = false;
  const server = createHttpServer(
    [...healthRoutes(() => ready), ...platforms.flatMap((platform) => platform.routes)],
    log,
    { gate: config.limits },
  );
  let tips: Sending | undefined;
  const stop = async () => {
    ready = false;
    await rephrase?.close();
    const stopPlatforms = () => Promise.all(platforms.map((platform) => platform.stop()));
    await Promise.all([server.close(), (tips?.stop() ?? Promise.resolve()).then(stopPlatforms)]);
    await Promise.all([stopDroppingTexts(), stopDroppingExpired(), stopKeepingLeases()]);
    await store.close();
  };
  stopOnSignals(stop, log);
  await startAll(platforms, demarc);
  const address = await server.listen(config.port, config.host);
  ready = true;
  const { knowledge } = learned;
  tips = sendTips({
    knowledge,
    store,
    ...(services ? { services } : {}),
    platforms,
    now: Date.now,
    random: Math.random,
    every,
    log,
  });
  sayHello(address, config, platforms);
}

/** Loads the client of a language model only where one is switched on. */
async function openRephrase(
  { model, proxy }: Pick<Config, 'model' | 'proxy'>,
  knowledge: Knowledge,
  log: Log,
): Promise<OpenRephrase | undefined> {
  if (model === undefined) return undefined;
  const opening = await import('./rephrase/open-rephrase.js');
  return opening.openRephrase({ config: model, proxy, knowledge, log });
}

/** Loads the client of a database only where there is one. */
async function openStore({ databaseUrl, dataDirectory }: Config, log: Log): Promise<Store> {
  if (databaseUrl !== undefined) {
    const { openPostgresStore } = await import('./store/postgres-store.js');
    return openPostgresStore(databaseUrl);
  }
  return openLowdbStore(resolve(dataDirectory), (file, aside) =>
    log.error(
      { file, aside },
      'A damaged file was set aside; Demarc goes on with what could be read. Mend it or delete it: nobody is forgotten in it',
    ),
  );
}

/** What every platform is given. */
interface Around {
  readonly inbox: Inbox;
  readonly store: Store;
  readonly log: Log;
}

/** Loads only what is configured: a platform's SDK costs start-up time and memory. */
async function createPlatforms(config: Config, { inbox, store, log }: Around): Promise<Platform[]> {
  const { slack, teams, playground, defaultLocale } = config;
  const platforms: Platform[] = [];
  if (slack) {
    const { createSlackPlatform } = await import('../adapters/slack/slack-platform.js');
    platforms.push(
      createSlackPlatform({ ...slack, proxy: config.proxy, inbox, records: store, log, defaultLocale }),
    );
  }
  if (teams) {
    const { createTeamsPlatform } = await import('../adapters/teams/teams-platform.js');
    platforms.push(
      createTeamsPlatform({ ...teams, proxy: config.proxy, inbox, records: store, log, defaultLocale }),
    );
  }
  if (playground) {
    const [{ createWebPlatform }, { renderBlocks }, { renderCard }] = await Promise.all([
      import('../adapters/web/web-platform.js'),
      import('../adapters/slack/render/render-blocks.js'),
      import('../adapters/teams/render/render-card.js'),
    ]);
    const pageDirectory = resolve(ROOT, 'dist/page');
    platforms.push(
      createWebPlatform({ pageDirectory, renderings: { slack: renderBlocks, teams: renderCard }, log }),
    );
  }
  return platforms;
}

async function startAll(platforms: readonly Platform[], demarc: Demarc): Promise<void> {
  for (const platform of platforms) await platform.start(demarc);
}

/** Runs now and every so many milliseconds, until what it gives is called. */
function every(milliseconds: number, run: () => void | Promise<void>): () => void {
  void run();
  const timer = setInterval(run, milliseconds);
  return () => clearInterval(timer);
}

function stopOnSignals(stop: () => Promise<void>, log: Log): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'Stopping; requests under way may finish');
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ kind: error instanceof Error ? error.name : 'unknown' }, 'Could not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

function sayHello(address: string, { playground }: Config, platforms: readonly Platform[]): void {
  const lines = [
    `Demarc listens on ${address} for ${platforms.map((platform) => platform.name).join(', ')}.`,
  ];
  if (playground) {
    lines.push(
      'Open that address and ask, for example:',
      '  do we need to patch aurora ourselves?',
      '  wie maakt back-ups van DynamoDB?',
      '  compare EC2 and Lambda',
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** What somebody can mend is told without a stack; anything else is a defect and keeps its own. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof KnowledgeError || error instanceof StoreError)
    return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return 'The port is taken. Stop the other program, or choose another port: PORT=4000 npm start';
  if (code === 'EACCES') return 'The port may not be used. Choose one above 1023: PORT=4000 npm start';
  return `Demarc could not start: ${message}`;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
