import { resolve } from 'node:path';
import { renderBlocks } from '../../adapters/slack/render/render-blocks.js';
import { renderCard } from '../../adapters/teams/render/render-card.js';
import { createWebPlatform } from '../../adapters/web/web-platform.js';
import type { Ask } from '../../src/contract/ask.js';
import type { Refine } from '../../src/contract/refine.js';
import { createHttpServer } from '../../src/http/http-server.js';
import { demarcOf } from '../demarc-of.js';
import { quietLog } from '../quiet-log.js';

/** Serves the built playground with second thoughts of the test's own; gives its address and a way to stop it. */
export async function startPlayground(
  ask: Ask,
  refine: Refine,
): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const platform = createWebPlatform({
    pageDirectory: resolve('dist/page'),
    renderings: { slack: renderBlocks, teams: renderCard },
    log: quietLog,
  });
  await platform.start(demarcOf(ask, { refine }));
  const server = createHttpServer(platform.routes, quietLog);
  const address = await server.listen(0);
  return {
    address,
    stop: async () => void (await Promise.all([platform.stop(), server.close()])),
  };
}
