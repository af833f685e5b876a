import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { PAGE_FILES } from '../../../adapters/web/page-files.js';
import { createWebPlatform, type Renderings } from '../../../adapters/web/web-platform.js';
import type { Ask } from '../../../src/contract/ask.js';
import type { Log } from '../../../src/contract/log.js';
import type { Platform } from '../../../src/contract/platform.js';
import type { Refine } from '../../../src/contract/refine.js';
import { createHttpServer } from '../../../src/http/http-server.js';
import { demarcOf } from '../../demarc-of.js';

/** The playground on the real server, with a page of stand-in files. */
export interface RunningWeb {
  readonly address: string;
  readonly platform: Platform;
  readonly log: readonly string[];
  post(path: string, body: unknown): Promise<Response>;
  close(): Promise<void>;
}

const RENDERINGS: Renderings = {
  slack: ({ title }) => ({ text: title, blocks: [{ type: 'header' }] }),
  teams: ({ title }) => ({ type: 'AdaptiveCard', title }),
};

/** Starts it with `ask` behind it; renderers that a test does not give draw the title, and there is no language model. */
export async function startWeb(
  ask: Ask,
  renderings: Partial<Renderings> = {},
  refine: Refine | null = null,
): Promise<RunningWeb> {
  const pageDirectory = await mkdtemp(join(tmpdir(), 'demarc-page-'));
  await Promise.all(
    PAGE_FILES.flatMap(({ name }) => {
      const content = Buffer.from(`content of ${name}`);
      const file = join(pageDirectory, name);
      return [
        writeFile(file, content),
        writeFile(`${file}.gz`, gzipSync(content)),
        writeFile(`${file}.br`, brotliCompressSync(content)),
      ];
    }),
  );
  const lines: string[] = [];
  const write = (fields: object, message: string) => void lines.push(JSON.stringify({ ...fields, message }));
  const log: Log = { debug: write, info: write, warn: write, error: write };
  const platform = createWebPlatform({ pageDirectory, renderings: { ...RENDERINGS, ...renderings }, log });
  await platform.start(demarcOf(ask, { refine }));
  const server = createHttpServer(platform.routes, log);
  const address = await server.listen(0);
  return {
    address,
    platform,
    log: lines,
    post: (path, body) =>
      fetch(`${address}${path}`, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async close() {
      await Promise.all([platform.stop(), server.close()]);
      await rm(pageDirectory, { recursive: true });
    },
  };
}
