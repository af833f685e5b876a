import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const run = promisify(execFile);

describe('the import rules', () => {
  let copy: string;
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'demarc-imports-'));
    for (const part of [
      'src',
      'adapters',
      'tools',
      'tsconfig.json',
      'package.json',
      '.dependency-cruiser.cjs',
    ]) {
      await cp(part, join(copy, part), { recursive: true });
    }
    await symlink(resolve('node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  /** Runs the checker over the copy; gives what it complains about. */
  async function check(...folders: string[]): Promise<string> {
    return run(process.execPath, ['tools/check-imports.mjs', ...folders], {
      cwd: copy,
      env: { PATH: process.env.PATH },
    }).then(
      () => '',
      (error: { stderr: string; stdout: string }) => error.stderr || error.stdout,
    );
  }

  it('fire on each planted violation', async () => {
    const planted: Record<string, string> = {
      'src/resolve/planted-a.ts': "import '../../adapters/cli/run-cli.js';",
      'src/contract/planted-b.ts': "import '../ask.js';",
      'adapters/cli/planted-c.ts': "import '../../src/ask.js';",
      'adapters/cli/planted-d.ts': "import '../slack/render/render-blocks.js';",
      'src/compose/planted-e.ts': "import 'node:fs';",
      'src/http/planted-f.ts': "import '../understand/token.js';",
      'src/http/planted-g.ts': "import 'lowdb';",
      'src/http/planted-h.ts': "import '@slack/bolt';",
      'src/http/planted-i.ts': "import './planted-j.js';",
      'src/http/planted-j.ts': "import './planted-i.js';",
      'src/http/planted-k.ts': "import './nowhere.js';",
      'src/rephrase/planted-l.ts': "import 'openai';",
      'src/http/planted-r.ts': "import 'prom-client';",
      'src/draw/layout/planted-n.ts': "import '@resvg/resvg-js';",
      'src/http/planted-o.ts': "import '../draw/render-png.js';",
      'src/draw/planted-p.ts': "import '../compose/compose.js';",
      'src/draw/layout/planted-q.ts': "import '../load-fonts.js';",
      'src/http/planted-m.ts': "import '../rephrase/model/open-model.js';",
    };
    for (const [file, text] of Object.entries(planted)) await writeFile(join(copy, file), `${text}\n`);
    const complaints = await check();
    for (const file of Object.keys(planted)) expect(complaints).toContain(file);
    for (const rule of [
      'core-knows-no-adapter',
      'contract-stands-alone',
      'adapters-see-the-contract',
      'adapters-are-strangers',
      'pure-stages',
      'understand-by-its-door',
      'lowdb-in-one-folder',
      'slack-sdk-in-one-folder',
      'no-circles',
      'no-unresolved',
      'openai-in-one-file',
      'prom-client-in-one-file',
      'resvg-in-one-file',
      'draw-by-its-door',
      'drawing-sees-the-contract',
      'layout-loads-nothing',
      'rephrase-by-its-doors',
    ]) {
      expect(complaints).toContain(`"${rule}"`);
    }
  });

  it('fail when the checker saw nothing', async () => {
    expect(await check('tests-that-are-not-there')).not.toBe('');
  });
});
