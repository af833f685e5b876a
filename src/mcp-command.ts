import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readAssistantConfig } from './config.js';
import { createLog } from './create-log.js';
import { createDemarc } from './demarc.js';
import type { Compiled } from './read-compiled.js';
import { createMemoryStore } from './store/memory-store.js';
import { withOverlay } from './with-overlay.js';

/**
 * `main.js mcp`: answers assistants and editors on standard input and output. Curated words only, and no settings: it needs
 * nothing but what was compiled, and what the organisation lays over it. `root` is the repository's or image's.
 */
export async function mcpCommand(compiled: Compiled, root: string, env: NodeJS.ProcessEnv): Promise<void> {
  const [{ serveMcp }, manifest] = await Promise.all([
    import('../adapters/mcp/serve-mcp.js'),
    readFile(resolve(root, 'package.json'), 'utf8'),
  ]);
  const { version } = JSON.parse(manifest) as { version: string };
  const demarc = createDemarc({
    ...(await withOverlay(compiled, readAssistantConfig(env))),
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
