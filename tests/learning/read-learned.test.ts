import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StoreError } from '../../src/contract/errors.js';
import { readLearned } from '../../src/learning/read-learned.js';
import { openLowdbStore } from '../../src/store/lowdb-store.js';
import type { Store } from '../../src/store/store.js';

const SHAPE = 'unknown/unclear/rds/iam/en';
const VOTE = { answer: 'a', person: 'slack:T1:U1', shape: SHAPE, helpful: false, reason: 'misread' } as const;

describe('reading what was counted', () => {
  let directory: string;
  let store: Store | undefined;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'demarc-learned-'));
  });
  afterEach(async () => {
    await store?.close();
    store = undefined;
    await rm(directory, { recursive: true, force: true });
  });
  /** Nobody is kept waiting until a count is written, so it is waited for here. */
  const written = async () => {
    const counts = JSON.stringify(await store?.gaps());
    const onDisk = async () => JSON.stringify((await readLearned(directory, '2000-01-01')).gaps);
    while ((await onDisk()) !== counts) await sleep(10);
  };

  it('finds what a running Demarc has counted, and disturbs nothing', async () => {
    store = await openLowdbStore(directory, () => {});
    await store.countGap(SHAPE, '2026-11-27', null);
    await store.countGap(SHAPE, '2026-11-28', 'who has the keys?');
    await store.keepVote({ ...VOTE, words: 'about keys' }, '2026-11-28');
    await written();
    const before = await readdir(directory);
    expect(await readLearned(directory, '2026-11-28')).toEqual({
      gaps: await store.gaps(),
      votes: await store.votes(),
    });
    expect(await readdir(directory)).toEqual(before);
    await store.countGap(SHAPE, '2026-11-28', null);
    await written();
    expect(await readLearned(directory, '2026-11-28')).toMatchObject({ gaps: [{ count: 3 }] });
  });

  it('leaves out what people typed before a day, though nobody has dropped it yet', async () => {
    store = await openLowdbStore(directory, () => {});
    await store.countGap(SHAPE, '2026-11-27', 'the old one');
    await store.countGap(SHAPE, '2026-11-28', 'the new one');
    await store.keepVote({ ...VOTE, words: 'old words' }, '2026-11-27');
    await written();
    expect(await readLearned(directory, '2026-11-28')).toMatchObject({
      gaps: [{ count: 2, texts: ['the new one'] }],
      votes: [{ helpful: false, words: null }],
    });
    expect(await readLearned(directory, '2026-11-29')).toMatchObject({ gaps: [{ count: 2, texts: [] }] });
  });

  it('finds nothing where nothing was counted, or nothing is', async () => {
    expect(await readLearned(directory, '2026-11-28')).toEqual({ gaps: [], votes: [] });
    const nowhere = join(directory, 'nowhere');
    expect(await readLearned(nowhere, '2026-11-28')).toEqual({ gaps: [], votes: [] });
    expect(await readdir(directory)).toEqual([]);
  });

  it.each(['{"gaps":', '{}', '[["a",{}]]', '[null]'])(
    'says what to do about a damaged file: %s',
    async (content) => {
      await writeFile(join(directory, 'gaps.json'), content);
      await expect(readLearned(directory, '2026-11-28')).rejects.toThrow(StoreError);
      await expect(readLearned(directory, '2026-11-28')).rejects.toThrow(
        /gaps\.json.*set aside when Demarc starts/,
      );
    },
  );
});
