import { config as readEnvFile } from 'dotenv';
import { askCommand } from './ask-command.js';
import { readConfig } from './config.js';
import { countNothing, type Metrics } from './contract/metrics.js';
import { createInbox } from './create-inbox.js';
import { createLog } from './create-log.js';
import { createPlatforms } from './create-platforms.js';
import { createRequests } from './create-requests.js';
import { createDemarc } from './demarc.js';
import { dropExpired } from './drop-expired.js';
import { every } from './every.js';
import { explainFailure } from './explain-failure.js';
import { garbageCollector } from './garbage-collector.js';
import { holdModels } from './hold-models.js';
import { createReadiness } from './http/create-readiness.js';
import { exportRoutes } from './http/export-routes.js';
import { healthRoutes } from './http/health-routes.js';
import { createHttpServer } from './http/http-server.js';
import { pictureRoutes } from './http/picture-routes.js';
import { keepLeases } from './keep-leases.js';
import type { Knowledge } from './knowledge/knowledge.js';
import { dropOldTexts } from './learning/drop-old-texts.js';
import { loadMetrics } from './load-metrics.js';
import { loadRephrase } from './load-rephrase.js';
import { mcpCommand } from './mcp-command.js';
import { observeAsk } from './observe-ask.js';
import { observeInbox } from './observe-inbox.js';
import { openCompiled } from './open-compiled.js';
import { openDemarc } from './open-demarc.js';
import { openStore } from './open-store.js';
import { readCompiled } from './read-compiled.js';
import { readSecretFiles } from './read-secret-files.js';
import { restWhenQuiet } from './rest-when-quiet.js';
import { sayHello } from './say-hello.js';
import { stopOnSignals } from './stop-on-signals.js';
import { type Sending, sendTips } from './tips/send-tips.js';

/**
 * Puts everything together. `main.js` starts Demarc; `main.js ask …` answers on the command line; `main.js mcp` answers
 * assistants and editors on standard input and output. `root` is the repository's or image's. What fails is told on standard
 * error, and ends the process.
 */
export async function start(args: readonly string[], root: string): Promise<void> {
  try {
    await run(args, root);
  } catch (error) {
    process.stderr.write(`${explainFailure(error)}\n`);
    process.exit(1);
  }
}

async function run([command, ...args]: readonly string[], root: string): Promise<void> {
  // The folder that an editor starts this in is somebody's project, whose .env is none of ours.
  if (command === 'mcp') return mcpCommand(await readCompiled(root), root, process.env);
  readEnvFile({ quiet: true });
  if (command === 'ask') return askCommand(await readCompiled(root), args, process.env);
  return serve(root);
}

/** `main.js`: answers in Slack, in Teams and on the playground, whichever are configured, until it is told to stop. */
async function serve(root: string): Promise<void> {
  const compiled = await openCompiled(root);
  const config = readConfig(await readSecretFiles(process.env));
  const requests = createRequests();
  const log = createLog(config.logLevel, requests);
  const readable = await loadMetrics(config, log);
  const metrics: Metrics = readable ?? countNothing;
  const store = await openStore(config, log, readable);
  const services = config.countsServices ? store : undefined;
  const rephrase = await loadRephrase(config, log, metrics);

  const held = holdModels(compiled, log);
  // What is understood of an overlay takes half a second to prepare: that is done at once, and kept.
  const models = config.overlay === undefined ? held.get : await held.get();
  const make = (knowledge: Knowledge) =>
    createDemarc({
      knowledge,
      models,
      store,
      defaultLocale: config.defaultLocale,
      now: Date.now,
      keepsText: config.keepTextDays > 0,
      metrics,
      limits: config.limits,
      ...(services ? { services } : {}),
      ...(rephrase ? { rephrase } : {}),
    });
  const { overlay } = config;
  const open = await openDemarc({ base: compiled.knowledge, overlay, make, now: Date.now, every, log });
  const { demarc } = open;

  const stopDroppingTexts = dropOldTexts({
    store,
    keepDays: config.keepTextDays,
    now: Date.now,
    every,
    log,
  });
  const stopDroppingExpired = dropExpired({ store, now: Date.now, every, log });
  const inbox = observeInbox(createInbox(store, Date.now), { metrics, log });
  const stopKeepingLeases = keepLeases({ inbox, every, log });
  const platforms = await createPlatforms(config, { root, inbox, store, log, metrics, requests });

  const readiness = createReadiness({
    store,
    // What is kept need not be read again.
    canReadModels: config.overlay === undefined ? compiled.canReadModels : async () => true,
    platforms,
    now: Date.now,
  });
  const server = createHttpServer(
    [
      ...healthRoutes(readiness.missing),
      ...pictureRoutes(demarc),
      ...exportRoutes(demarc),
      ...platforms.flatMap((platform) => platform.routes),
    ],
    log,
    { gate: config.limits, requests },
  );

  let tips: Sending | undefined;
  let stopResting = () => {};
  const stop = async () => {
    readiness.stopping();
    stopResting();
    await rephrase?.close();
    const stopPlatforms = () => Promise.all(platforms.map((platform) => platform.stop()));
    await Promise.all([server.close(), (tips?.stop() ?? Promise.resolve()).then(stopPlatforms)]);
    await Promise.all([stopDroppingTexts(), stopDroppingExpired(), stopKeepingLeases(), open.stop()]);
    await store.close();
    await readable?.close();
    await compiled.close();
  };
  stopOnSignals({ stop, process, log });
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
  stopResting = restWhenQuiet({
    collect: garbageCollector(),
    letGo: held.letGo,
    used: processorTime,
    every,
  });
}

/** What this process has used, in milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
