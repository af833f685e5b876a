import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as readEnvFile } from 'dotenv';
import { runCli } from '../adapters/cli/run-cli.js';
import type { AskParts } from './ask.js';
import { type Config, readAskConfig, readAssistantConfig, readConfig } from './config.js';
import type { Answer } from './contract/answer.js';
import { ConfigError, KnowledgeError, StoreError } from './contract/errors.js';
import type { Inbox } from './contract/inbox.js';
import type { Log } from './contract/log.js';
import { countNothing, type Metrics } from './contract/metrics.js';
import type { Platform } from './contract/platform.js';
import type { Requests } from './contract/requests.js';
import { createInbox } from './create-inbox.js';
import { createLog } from './create-log.js';
import { createRequests } from './create-requests.js';
import { createDemarc } from './demarc.js';
import { createReadiness } from './http/create-readiness.js';
import { exportRoutes } from './http/export-routes.js';
import { healthRoutes } from './http/health-routes.js';
import { createHttpServer } from './http/http-server.js';
import { pictureRoutes } from './http/picture-routes.js';
import { isoDay } from './iso-day.js';
import { keepLeases } from './keep-leases.js';
import { readCompiledKnowledge } from './knowledge/compiled-knowledge.js';
import type { Knowledge } from './knowledge/knowledge.js';
import { dropOldTexts } from './learning/drop-old-texts.js';
import type { OpenMetrics } from './metrics/open-metrics.js';
import { observeAsk } from './observe-ask.js';
import { observeInbox } from './observe-inbox.js';
import { openDemarc } from './open-demarc.js';
import { readSecretFiles } from './read-secret-files.js';
import type { OpenRephrase } from './rephrase/open-rephrase.js';
import { openLowdbStore } from './store/lowdb-store.js';
import { createMemoryStore } from './store/memory-store.js';
import type { Store } from './store/store.js';
import { type Sending, sendTips } from './tips/send-tips.js';
import { readTrainedModels } from './training/trained-models-file.js';

/** The repository's or image's root, from dist/src/main.js. */
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** Where the playground's messages seem to have their pictures where no address is configured; the page takes its own. */
const PREVIEWED = 'https://demarc.invalid';

/** What was compiled, and what was learnt from it. */
type Learned = Pick<AskParts, 'knowledge' | 'models'>;

/**
 * Puts everything together. `main.js` starts Demarc; `main.js ask …` answers on the command line; `main.js mcp` answers
 * assistants and editors on standard input and output.
 */
async function main([command, ...args]: readonly string[]): Promise<void> {
  const [knowledge, models] = await Promise.all([
    readCompiledKnowledge(resolve(ROOT, 'dist/knowledge.json')),
    readTrainedModels(resolve(ROOT, 'dist/models.bin')),
  ]);
  const learned = { knowledge, models };
  if (command === 'mcp') return serveAssistant(learned);
  if (command !== 'ask') return serve(learned);
  readEnvFile({ quiet: true });
  const config = readAskConfig(await readSecretFiles(process.env));
  const rephrase = await openRephrase(config, createLog('silent'));
  const demarc = createDemarc({
    ...(await withOverlay(learned, config)),
    store: createMemoryStore(),
    defaultLocale: 'en',
    now: Date.now,
    keepsText: false,
    ...(rephrase ? { rephrase } : {}),
  });
  // Whoever reads may stop early, as `head` does; that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  process.exitCode = await runCli(demarc, args, {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
  });
  await rephrase?.close();
}

/** Curated words only, and no settings: it needs nothing but what was learnt, and what the organisation lays over it. */
async function serveAssistant(learned: Learned): Promise<void> {
  const [{ serveMcp }, manifest] = await Promise.all([
    import('../adapters/mcp/serve-mcp.js'),
    readFile(resolve(ROOT, 'package.json'), 'utf8'),
  ]);
  const { version } = JSON.parse(manifest) as { version: string };
  // The folder that an editor starts this in is somebody's project, whose .env is none of ours.
  const demarc = createDemarc({
    ...(await withOverlay(learned, readAssistantConfig(process.env))),
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

/** For commands that answer and end. Loads what overlays need only where there is one. */
async function withOverlay(learned: Learned, { overlay }: Pick<Config, 'overlay'>): Promise<Learned> {
  if (overlay === undefined) return learned;
  const { loadOverlay } = await import('./knowledge/overlay/load-overlay.js');
  const { knowledge } = await loadOverlay(overlay, learned.knowledge, isoDay(Date.now()));
  return { ...learned, knowledge };
}

async function serve(learned: Learned): Promise<void> {
  readEnvFile({ quiet: true });
  const config = readConfig(await readSecretFiles(process.env));
  const requests = createRequests();
  const log = createLog(config.logLevel, requests);
  const readable = await openMetrics(config, log);
  const metrics: Metrics = readable ?? countNothing;
  const store = await openStore(config, log, readable);
  const services = config.countsServices ? store : undefined;
  const rephrase = await openRephrase(config, log, metrics);
  const make = (knowledge: Knowledge) =>
    createDemarc({
      knowledge,
      models: learned.models,
      store,
      defaultLocale: config.defaultLocale,
      now: Date.now,
      keepsText: config.keepTextDays > 0,
      metrics,
      ...(services ? { services } : {}),
      ...(rephrase ? { rephrase } : {}),
    });
  const { overlay } = config;
  const open = await openDemarc({ base: learned.knowledge, overlay, make, now: Date.now, every, log });
  const { demarc } = open;
  const stopDroppingTexts = dropOldTexts({
    store,
    keepDays: config.keepTextDays,
    now: Date.now,
    every,
    log,
  });
  const inbox = observeInbox(createInbox(store, Date.now), { metrics, log });
  const stopKeepingLeases = keepLeases({ inbox, every, log });
  const platforms = await createPlatforms(config, { inbox, store, log, metrics, requests });

  const readiness = createReadiness({ store, platforms, now: Date.now });
  const server = createHttpServer(
    [
      ...healthRoutes(readiness.missing),
      ...pictureRoutes(demarc),
      ...exportRoutes(demarc),
      ...platforms.flatMap((platform) => platform.routes),
    ],
    log,
    requests,
  );
  let tips: Sending | undefined;
  const stop = async () => {
    readiness.stopping();
    await rephrase?.close();
    const stopPlatforms = () => Promise.all(platforms.map((platform) => platform.stop()));
    await Promise.all([server.close(), (tips?.stop() ?? Promise.resolve()).then(stopPlatforms)]);
    await Promise.all([stopDroppingTexts(), stopKeepingLeases(), open.stop()]);
    await store.close();
    await readable?.close();
  };
  stopOnSignals(stop, log);
  const { reload } = open;
  if (reload) process.on('SIGHUP', () => void reload());
  for (const platform of platforms)
    await platform.start({ ...demarc, ask: observeAsk(demarc.ask, platform.name, { metrics, log }) });
  const address = await server.listen(config.port, config.host);
  const metricsAddress = await readable?.listen();
  readiness.started();
  tips = sendTips({
    get knowledge() {
      return open.knowledge();
    },
    store,
    ...(services ? { services } : {}),
    platforms,
    now: Date.now,
    random: Math.random,
    every,
    log,
    metrics,
  });
  sayHello(address, config, platforms, metricsAddress);
}

/** Loads the client of a language model only where one is switched on. */
async function openRephrase(
  { model, proxy }: Pick<Config, 'model' | 'proxy'>,
  log: Log,
  metrics: Metrics = countNothing,
): Promise<OpenRephrase | undefined> {
  if (model === undefined) return undefined;
  const opening = await import('./rephrase/open-rephrase.js');
  return opening.openRephrase({ config: model, proxy, log, metrics });
}

/** Loads the client of Prometheus only where metrics are switched on. */
async function openMetrics({ metrics }: Config, log: Log): Promise<OpenMetrics | undefined> {
  if (metrics === undefined) return undefined;
  const opening = await import('./metrics/open-metrics.js');
  return opening.openMetrics(metrics, log);
}

/** The store that is configured, timed where metrics are switched on. */
async function openStore(config: Config, log: Log, metrics: Metrics | undefined): Promise<Store> {
  const store = await openBareStore(config, log);
  if (metrics === undefined) return store;
  const { timeStore } = await import('./store/time-store.js');
  return timeStore(store, config.databaseUrl === undefined ? 'files' : 'postgres', metrics);
}

/** Loads the client of a database only where there is one. */
async function openBareStore({ databaseUrl, dataDirectory }: Config, log: Log): Promise<Store> {
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
  readonly metrics: Metrics;
  readonly requests: Requests;
}

/** Loads only what is configured: a platform's SDK costs start-up time and memory. */
async function createPlatforms(config: Config, { store, ...around }: Around): Promise<Platform[]> {
  const { slack, teams, playground, publicUrl, proxy, defaultLocale } = config;
  const shared = { ...around, publicUrl, proxy, records: store, defaultLocale };
  const platforms: Platform[] = [];
  if (slack) {
    const { createSlackPlatform } = await import('../adapters/slack/slack-platform.js');
    platforms.push(createSlackPlatform({ ...slack, ...shared }));
  }
  if (teams) {
    const { createTeamsPlatform } = await import('../adapters/teams/teams-platform.js');
    platforms.push(createTeamsPlatform({ ...teams, ...shared }));
  }
  if (playground) {
    const [{ createWebPlatform }, { renderBlocks }, { renderCard }] = await Promise.all([
      import('../adapters/web/web-platform.js'),
      import('../adapters/slack/render/render-blocks.js'),
      import('../adapters/teams/render/render-card.js'),
    ]);
    const pageDirectory = resolve(ROOT, 'dist/page');
    const previewed = { publicUrl: publicUrl ?? PREVIEWED };
    const renderings = {
      slack: (answer: Answer) => renderBlocks(answer, previewed),
      teams: (answer: Answer) => renderCard(answer, previewed),
    };
    platforms.push(createWebPlatform({ pageDirectory, renderings, log: around.log }));
  }
  return platforms;
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

function sayHello(
  address: string,
  { playground }: Config,
  platforms: readonly Platform[],
  metrics: string | undefined,
): void {
  const lines = [
    `Demarc listens on ${address} for ${platforms.map((platform) => platform.name).join(', ')}.`,
  ];
  if (metrics !== undefined) lines.push(`Metrics are at ${metrics}.`);
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
