import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isoDay } from '../../src/iso-day.js';
import { readLearned } from '../../src/learning/read-learned.js';
import { openLowdbStore } from '../../src/store/lowdb-store.js';
import { startDemarc } from '../main/start-demarc.js';

const DAY = 24 * 60 * 60_000;

describe('what people typed, when Demarc starts', () => {
  let data: string;
  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), 'demarc-texts-'));
    const store = await openLowdbStore(data, () => {});
    await store.countGap('unknown/unclear/-/-/en', isoDay(Date.now() - 5 * DAY), 'the old one');
    await store.countGap('unknown/unclear/-/-/en', isoDay(Date.now()), 'the new one');
    await store.close();
  });
  afterEach(() => rm(data, { recursive: true, force: true }));

  it.each([
    ['3', ['the new one']],
    ['30', ['the old one', 'the new one']],
    ['', []],
  ])('is deleted from the disk after the days that the operator set: "%s"', async (days, texts) => {
    const demarc = await startDemarc({ DEMARC_DATA: data, DEMARC_KEEP_TEXT_DAYS: days });
    expect(await demarc.stop()).toBe(0);
    expect(await readLearned(data, '')).toMatchObject({ gaps: [{ count: 2, texts }] });
  });
});
