import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StoreError } from '../../src/contract/errors.js';
import { openLowdbStore } from '../../src/store/lowdb-store.js';
import type { Store } from '../../src/store/store.js';

let directory: string;
let child: ChildProcess | undefined;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'demarc-killed-'));
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await rm(directory, { recursive: true, force: true });
});

/** Starts a process that keeps things, and gives the lines that it says: "take r1:7". */
async function start(round: number): Promise<{ said: () => string[]; kill: () => Promise<unknown> }> {
  const running = spawn(process.execPath, ['tests/store/keep-until-killed.mjs', directory, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = running;
  let output = '';
  running.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  await once(running.stdout, 'data');
  return {
    said: () => output.split('\n').slice(0, -1),
    kill: () => {
      const closed = once(running, 'close');
      running.kill('SIGKILL');
      return closed;
    },
  };
}

/** What was said to be kept, and is not; what was said to be finished, and is not. */
async function lost(said: readonly string[], store: Store): Promise<string[]> {
  const replies = new Set((await store.unfinished('', 0, 1)).map(({ delivery }) => delivery));
  const missing: string[] = [];
  for (const line of said) {
    const [what = '', name = ''] = line.split(' ');
    const kept: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
      open: () => true,
      // Those with even numbers are finished, perhaps when the kill came.
      take: async () => (await store.taken(name, 0)) && (replies.has(name) || isEven(name)),
      finish: async () => (await store.taken(name, 0)) && !replies.has(name),
      preference: async () => (await store.preference(name))?.locale === 'nl',
      tip: async () => {
        // At first it is left alone, since its message may be on its way.
        await store.claimTip(name, '2025-01-01', 'other', 0, 1);
        const claim = await store.claimTip(name, '2025-01-01', 'other', 3_600_000, 3_600_001);
        return typeof claim === 'object' && claim.tip === `tip of ${name}`;
      },
    };
    if (!(await kept[what]?.())) missing.push(line);
  }
  return missing;
}

function isEven(name: string): boolean {
  return Number(name.split(':')[1]) % 2 === 0;
}

describe('the lowdb store, when its process is killed', () => {
  it('loses nothing that it said it had kept, and damages no file, at whatever moment', async () => {
    const said: string[] = [];
    for (let round = 0; round < 5; round++) {
      const process = await start(round);
      await sleep(50 + Math.random() * 400);
      await process.kill();
      said.push(...process.said());
      const damaged: string[] = [];
      const store = await openLowdbStore(directory, (file) => damaged.push(file));
      expect(await lost(said, store)).toEqual([]);
      expect(damaged).toEqual([]);
      await store.close();
    }
    expect(said.length).toBeGreaterThan(100);
  });

  it('refuses the directory while that process lives, and gives it at once when it is dead', async () => {
    const process = await start(0);
    const attempt = openLowdbStore(directory, () => undefined);
    await expect(attempt).rejects.toThrow(StoreError);
    await expect(attempt).rejects.toThrow(
      `Another Demarc works in ${directory}. Stop it, or set DEMARC_DATA`,
    );
    await process.kill();
    await (await openLowdbStore(directory, () => undefined)).close();
  });
});
