import { runCli } from '../adapters/cli/run-cli.js';
import { readAskConfig } from './config.js';
import { createLog } from './create-log.js';
import { createDemarc } from './demarc.js';
import { loadRephrase } from './load-rephrase.js';
import type { Compiled } from './read-compiled.js';
import { readSecretFiles } from './read-secret-files.js';
import { createMemoryStore } from './store/memory-store.js';
import { withOverlay } from './with-overlay.js';

/** `main.js ask …`: answers on the command line, and keeps nothing. Sets the exit code. */
export async function askCommand(
  compiled: Compiled,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const config = readAskConfig(await readSecretFiles(env));
  const rephrase = await loadRephrase(config, createLog('silent'));
  const demarc = createDemarc({
    ...(await withOverlay(compiled, config)),
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
