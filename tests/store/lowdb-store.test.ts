import { renameSync } from 'node:fs';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { StoreError } from '../../src/contract/errors.js';
import { createInbox } from '../../src/create-inbox.js';
import { openLowdbStore } from '../../src/store/lowdb-store.js';
import type { Store } from '../../src/store/store.js';
import { everySubscription } from '../every-subscription.js';
import { ANNA, fillFor, personContract } from './person-contract.js';
import { quizContract } from './quiz-contract.js';
import { storeContract } from './store-contract.js';
import { turnContract } from './turn-contract.js';

const made: string[] = [];
const opened: Store[] = [];
const directory = async () => {
  const path = await mkdtemp(join(tmpdir(), 'demarc-store-'));
  made.push(path);
  return path;
};
const damaged: string[] = [];
const open = async (path: string) => {
  const store = await openLowdbStore(path, (file, aside) => damaged.push(file, aside));
  opened.push(store);
  return store;
};
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
  await Promise.all(made.splice(0).map((path) => rm(path, { recursive: true, force: true })));
  damaged.length = 0;
});

storeContract('lowdb', async () => open(await directory()));
turnContract('lowdb', async () => open(await directory()));
quizContract('lowdb', async () => open(await directory()));
personContract('lowdb', async () => open(await directory()));

const STATE = { locale: 'nl', services: ['s3'], topics: [], family: null, claim: null } as const;
const TIPS = {
  address: 'slack:T1:C1',
  by: 'slack:T1:U1',
  time: '09:00',
  zone: 'Europe/Amsterdam',
  locale: 'nl',
  days: [1],
  holidays: null,
  resumes: null,
} as const;
const VOTE = {
  answer: 'slack:T1:C1:171',
  person: 'slack:T1:U1',
  shape: 'verdict',
  helpful: true,
  reason: null,
  words: null,
} as const;
const filesIn = async (path: string) =>
  (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/** Keeps something of every kind. */
async function fill(store: Store): Promise<void> {
  await Promise.all([
    store.keepConversation('slack:T1:C1:171', STATE, 1_000),
    store.claim('slack:T1:claimed', 0, 1_000),
    store.take('slack:T1:taken', { say: 'hello' }, 0, 500, 1_000),
    store.take('slack:T1:finished', 'done', 0, 500, 1_000).then(() => store.finish('slack:T1:finished')),
    store.keepPreference('slack:T1:U1', { locale: 'nl' }),
    store.keepSubscription(TIPS, 0),
    store.keepInstallation('slack:T1', 'sealed'),
    store.countGap('shape', '2025-01-01', 'who fluffs S3?'),
    store.keepVote(VOTE, '2025-01-01'),
    store
      .claimTip('slack:T1:C1', '2025-01-01', 'one', 0, 500)
      .then(() => store.tipPosted('slack:T1:C1', '2025-01-01')),
    store.claimTip('slack:T1:C1', '2025-01-02', 'two', 0, 500),
  ]);
}

const LONG = 12 * 60_000;

/** Claims one and the same tip, for long. */
function claimed(store: Store, now: number) {
  return store.claimTip('slack:T1:C1', '2025-01-03', now === 0 ? 'three' : 'other', now, now + LONG);
}

describe('the lowdb store, opened again', () => {
  it('finds all that was kept', async () => {
    const path = await directory();
    const first = await open(path);
    await fill(first);
    await first.close();
    const second = await open(path);
    expect(await second.conversation('slack:T1:C1:171', 0)).toEqual(STATE);
    for (const delivery of ['claimed', 'taken', 'finished'])
      expect(await second.taken(`slack:T1:${delivery}`, 0)).toBe(true);
    expect(await second.preference('slack:T1:U1')).toEqual({ locale: 'nl' });
    expect(await everySubscription(second)).toEqual([TIPS]);
    expect(await second.installation('slack:T1')).toBe('sealed');
    expect(await second.gaps()).toEqual([
      { shape: 'shape', count: 1, last: '2025-01-01', texts: ['who fluffs S3?'] },
    ]);
    expect(await second.votes()).toEqual([{ ...VOTE, day: '2025-01-01' }]);
    expect(await second.tipsGiven('slack:T1:C1')).toEqual(['one']);
    expect(damaged).toEqual([]);
  });

  it('gives unfinished replies at once, since whoever was at them has ended', async () => {
    const path = await directory();
    const first = await open(path);
    await fill(first);
    await first.close();
    const second = await open(path);
    expect(await second.unfinished('slack:', 0, 500)).toEqual([
      { delivery: 'slack:T1:taken', reply: { say: 'hello' } },
    ]);
    expect(await second.claimTip('slack:T1:C1', '2025-01-01', 'other', 0, 500)).toBe('posted');
  });

  it('gives a turn that was kept when it is next due', async () => {
    const path = await directory();
    const first = await open(path);
    await first.keepSubscription(TIPS, 100);
    await first.keepTurn(TIPS.address, 100, { due: 900, wake: 900, refusals: 1 });
    await first.close();
    const second = await open(path);
    expect(await second.takeDue(899, 2_000, 10)).toEqual([]);
    expect(await second.takeDue(900, 2_000, 10)).toEqual([
      { subscription: TIPS, turn: { due: 900, wake: 900, refusals: 1 } },
    ]);
  });

  it('gives a tip half a minute later, since its message may still be on its way', async () => {
    const path = await directory();
    const first = await open(path);
    await fill(first);
    await claimed(first, 0);
    await first.close();
    const second = await open(path);
    expect(await claimed(second, 1_000)).toBe('held');
    expect(await second.claimTip('slack:T1:C1', '2025-01-02', 'other', 20_000, 20_500)).toBe('held');
    expect(await claimed(second, 30_999)).toBe('held');
    expect(await claimed(second, 31_000)).toEqual({ tip: 'three', first: false });
  });

  it('lets that half a minute run on, however often it is opened', async () => {
    const path = await directory();
    const first = await open(path);
    await claimed(first, 0);
    await first.close();
    for (const now of [1_000, 12_000, 30_999]) {
      const again = await open(path);
      expect(await claimed(again, now)).toBe('held');
      await again.close();
    }
    const last = await open(path);
    expect(await claimed(last, 31_000)).toEqual({ tip: 'three', first: false });
  });

  it('lets it begin anew when whoever took the tip over has ended too', async () => {
    const path = await directory();
    const first = await open(path);
    await claimed(first, 0);
    await first.close();
    const second = await open(path);
    await claimed(second, 1_000);
    await claimed(second, 31_000);
    await second.close();
    const third = await open(path);
    expect(await claimed(third, 32_000)).toBe('held');
    expect(await claimed(third, 61_999)).toBe('held');
    expect(await claimed(third, 62_000)).toEqual({ tip: 'three', first: false });
  });

  it('brings no finished reply back, however often it is opened', async () => {
    const path = await directory();
    for (let round = 0; round < 3; round++) {
      const store = await open(path);
      expect(await store.unfinished('', 0, 10)).toEqual([]);
      await Promise.all(
        Array.from({ length: 100 }, async (_, n) => {
          await store.take(`${round} ${n}`, 'x'.repeat(2_000), 0, 500, 1_000);
          await store.finish(`${round} ${n}`);
        }),
      );
      await store.close();
      expect(await readdir(join(path, 'replies'))).toEqual([]);
    }
  });

  it('gives a delivery that was taken anew after it had expired', async () => {
    const path = await directory();
    const first = await open(path);
    await first.take('d', 'old', 0, 0, 1_000);
    await first.finish('d');
    await first.take('d', 'new', 1_000, 1_000, 2_000);
    await first.close();
    const second = await open(path);
    expect(await second.unfinished('', 1_000, 1_500)).toEqual([{ delivery: 'd', reply: 'new' }]);
  });
});

describe('the directory of the lowdb store', () => {
  it('is made, and can be read by nobody else', async () => {
    const path = join(await directory(), 'deep', 'down');
    const store = await open(path);
    await fill(store);
    expect((await stat(path)).mode & 0o777).toBe(0o700);
    const files = await filesIn(path);
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) expect([file, (await stat(file)).mode & 0o777]).toEqual([file, 0o600]);
  });

  it('keeps the rights that the operator gave it', async () => {
    const path = await directory();
    await chmod(path, 0o750);
    await open(path);
    expect((await stat(path)).mode & 0o777).toBe(0o750);
  });

  it('loses the state file of earlier versions and half-written files, and no others', async () => {
    const path = await directory();
    await writeFile(join(path, 'state.json'), '{\n  "conversations": {},\n  "claims": {}\n}');
    await writeFile(join(path, '.tips.json.tmp'), '[');
    await writeFile(join(path, '.tmp'), 'a stranger’s');
    await (await open(path)).close();
    expect((await filesIn(path)).map((file) => file.slice(path.length + 1))).toEqual(['.tmp']);
  });

  it('holds nothing more of whom was told to be forgotten', async () => {
    const path = await directory();
    const first = await open(path);
    await fill(first);
    for (let n = 0; n < 300; n++) first.keepConversation(`slack:T1:C1:${n}`, STATE, 1_000);
    for (let n = 0; n < 300; n++) first.take(`slack:T2:${n}`, 'x'.repeat(1_000), 0, 0, 1_000);
    await first.close();
    const second = await open(path);
    await second.take('slack:T1:late', 'reply', 0, 0, 1_000);
    await second.forget('slack:T1');
    for (const file of await filesIn(path)) expect(await readFile(file, 'utf8')).not.toContain('slack:T1');
    await second.close();
    const third = await open(path);
    expect(await third.unfinished('', 0, 0)).toHaveLength(300);
    expect(await third.conversation('slack:T1:C1:299', 0)).toBeUndefined();
  });

  it('holds no name of a person who was told to be forgotten, in any file', async () => {
    const path = await directory();
    const store = await open(path);
    await fillFor(store, ANNA);
    await fillFor(store, 'slack:T1:U2', 'slack:T1:C8');
    const mentions = async () => {
      const texts = await Promise.all((await filesIn(path)).map((file) => readFile(file, 'utf8')));
      return texts.filter((text) => text.includes('U1ANNA')).length;
    };
    expect(await mentions()).toBeGreaterThan(7);
    await store.forget(ANNA);
    expect(await mentions()).toBe(0);
    expect(await store.keptOf('slack:T1:U2', 0)).toHaveLength(12);
  });

  it('holds nothing whose time is over, however little came after it', async () => {
    const path = await directory();
    const store = await open(path);
    await fillFor(store, ANNA);
    await store.keepConversation('slack:T1:C1:1', STATE, 9_000);
    await store.claim('slack:T1:later', 0, 9_000);
    await store.expire(1_000, '2026-01-01');
    const texts = await Promise.all((await filesIn(path)).map((file) => readFile(file, 'utf8')));
    for (const gone of ['ANNA:D1', 'a reply', '171', 'm.en.card'])
      expect(texts.filter((text) => text.includes(gone))).toEqual([]);
    await store.close();
    const again = await open(path);
    expect(await again.conversation('slack:T1:C1:1', 1_000)).toEqual(STATE);
    expect(await again.taken('slack:T1:later', 1_000)).toBe(true);
    expect(await again.preference(ANNA)).toEqual({ locale: 'nl' });
  });

  it('does not grow for ever: files go when all that they hold has expired', async () => {
    const path = await directory();
    const store = await open(path);
    for (let minute = 0; minute < 10; minute++) {
      const now = minute * 60_000;
      for (let burst = 0; burst < 3; burst++) {
        await Promise.all(
          Array.from({ length: 300 }, async (_, n) => {
            await store.keepConversation(`${minute} ${burst} ${n}`, STATE, now + 120_000);
            await store.take(`${minute} ${burst} ${n}`, 'x'.repeat(100), now, now, now + 120_000);
          }),
        );
      }
    }
    await store.conversation('none', 600_000);
    await store.close();
    // Three bursts fill at least two files; of ten minutes the last is left.
    const left = (await readdir(join(path, 'recent'))).length;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(10);
  });
});

describe('a damaged file of the lowdb store', () => {
  it.each([
    ['cut', (file: string) => truncate(file, 10)],
    ['empty', (file: string) => truncate(file, 0)],
    ['no JSON', (file: string) => writeFile(file, 'oops')],
    ['other JSON', (file: string) => writeFile(file, '{"a":1}')],
  ])('is set aside, and the operator told, when it is %s', async (_how, damage) => {
    const path = await directory();
    const first = await open(path);
    await fill(first);
    await first.close();
    await damage(join(path, 'preferences.json'));
    const before = await readFile(join(path, 'preferences.json'), 'utf8');
    const second = await open(path);
    const [file = '', aside = ''] = damaged;
    expect(file).toBe(join(path, 'preferences.json'));
    expect(aside).toMatch(/preferences\.json\.damaged-/);
    expect(await readFile(aside, 'utf8')).toBe(before);
    expect(await second.preference('slack:T1:U1')).toBeUndefined();
    expect(await second.installation('slack:T1')).toBe('sealed');
    await second.keepPreference('slack:T1:U1', { locale: 'en' });
    await second.close();
    expect(await (await open(path)).preference('slack:T1:U1')).toEqual({ locale: 'en' });
    expect(damaged).toHaveLength(2);
  });

  it('gives the entries that can still be read', async () => {
    const path = await directory();
    const first = await open(path);
    for (const address of ['one', 'two', 'three']) await first.keepSubscription({ ...TIPS, address }, 0);
    await first.close();
    const file = join(path, 'subscriptions.json');
    await truncate(file, (await stat(file)).size - 20);
    const second = await open(path);
    expect(await everySubscription(second)).toEqual([
      { ...TIPS, address: 'one' },
      { ...TIPS, address: 'two' },
    ]);
    await second.close();
    await writeFile(
      file,
      JSON.stringify([['one', { address: 'one' }], 7, ['two', { ...TIPS, address: 'two' }]]),
    );
    const third = await open(path);
    expect(await everySubscription(third)).toEqual([{ ...TIPS, address: 'two' }]);
    expect(damaged).toHaveLength(4);
    await third.close();
    expect(await everySubscription(await open(path))).toHaveLength(1);
    expect(damaged).toHaveLength(4);
  });

  it('gives what can still be read, when it belongs to a journal', async () => {
    const path = await directory();
    const first = await open(path);
    for (const name of ['one', 'two', 'three']) await first.keepConversation(name, STATE, 1_000);
    await first.close();
    const [file = ''] = await filesIn(join(path, 'recent'));
    await truncate(file, (await stat(file)).size - 10);
    const second = await open(path);
    expect(await second.conversation('one', 0)).toEqual(STATE);
    expect(await second.conversation('two', 0)).toEqual(STATE);
    expect(await second.conversation('three', 0)).toBeUndefined();
    expect(damaged).toEqual([file, expect.stringContaining('.damaged-')]);
    await second.close();
    expect(await (await open(path)).conversation('two', 0)).toEqual(STATE);
    expect(damaged).toHaveLength(2);
  });
});

describe('the lowdb store, when it cannot write', () => {
  it('says what to do, and lets the delivery be taken when it can again', async () => {
    const path = await directory();
    const store = await open(path);
    await rename(join(path, 'replies'), join(path, 'moved'));
    await expect(store.take('d', 'reply', 0, 0, 1_000)).rejects.toThrow(StoreError);
    await expect(store.take('d', 'reply', 0, 0, 1_000)).rejects.toThrow(/free space and permissions/);
    expect(await store.taken('d', 0)).toBe(false);
    expect(await store.unfinished('', 0, 10)).toEqual([]);
    await rename(join(path, 'moved'), join(path, 'replies'));
    expect(await store.take('d', 'reply', 0, 0, 1_000)).toBe(true);
    await store.close();
    expect(await (await open(path)).unfinished('', 0, 10)).toEqual([{ delivery: 'd', reply: 'reply' }]);
  });

  it('gives a reply once more to nobody that was sent meanwhile, as soon as that can be noted', async () => {
    const path = await directory();
    const store = await open(path);
    const inbox = createInbox(store, Date.now);
    await inbox.take('slack:sent', 'reply');
    await rename(join(path, 'recent'), join(path, 'moved'));
    await inbox.finish('slack:sent');
    await expect(inbox.renew()).rejects.toThrow(StoreError);
    await rename(join(path, 'moved'), join(path, 'recent'));
    await inbox.release();
    await store.close();
    expect(await (await open(path)).unfinished('slack:', Date.now(), 0)).toEqual([]);
  });

  it('loses nothing that was on disk, though what came to a full file could not be written', async () => {
    const path = await directory();
    const store = await open(path);
    const take = (name: string) => store.take(name, 'x'.repeat(70_000), 0, 0, 1_000);
    const first = take('first');
    // It comes while the first is written, so it waits for the next write of the same file.
    await pause(0);
    const second = take('second');
    await first;
    renameSync(join(path, 'replies'), join(path, 'moved'));
    await expect(second).rejects.toThrow(StoreError);
    renameSync(join(path, 'moved'), join(path, 'replies'));
    await take('third');
    await store.close();
    const kept = await (await open(path)).unfinished('', 0, 10);
    expect(kept.map(({ delivery }) => delivery)).toEqual(['first', 'third']);
  });

  it('is not there while its directory is gone, nor once it is closed', async () => {
    const path = await directory();
    const store = await open(path);
    await rename(path, `${path}-moved`);
    await expect(store.ping()).rejects.toThrow(StoreError);
    await rename(`${path}-moved`, path);
    await store.ping();
    await store.close();
    await expect(store.ping()).rejects.toThrow(StoreError);
  });

  it('is not there after a write that failed, until something can be written, and writes nothing to tell before', async () => {
    const path = await directory();
    const store = await open(path);
    const { mtimeMs } = await stat(path);
    await store.ping();
    expect((await stat(path)).mtimeMs).toBe(mtimeMs);
    // Of these names neither can be written to.
    for (const name of ['.preferences.json.tmp', '.room.json.tmp']) await mkdir(join(path, name));
    await store.ping();
    await expect(store.keepPreference('a', { locale: 'nl' })).rejects.toThrow(StoreError);
    await expect(store.ping()).rejects.toThrow(/free space and permissions/);
    await rmdir(join(path, '.room.json.tmp'));
    await store.ping();
    expect(await readdir(path)).not.toContain('.room.json.tmp');
  });

  it('names the directory and the remedy when it is none', async () => {
    const path = join(await directory(), 'file');
    await writeFile(path, '');
    await expect(open(path)).rejects.toThrow(StoreError);
    await expect(open(path)).rejects.toThrow(`Cannot use ${path}. Make it a directory`);
  });

  it('refuses to keep anything once it is closed', async () => {
    const path = await directory();
    const store = await open(path);
    await store.close();
    await expect(store.keepPreference('a', { locale: 'nl' })).rejects.toThrow(StoreError);
    expect(await filesIn(path)).toEqual([]);
  });

  it('lets go of the directory when it could not be opened', async () => {
    const path = await directory();
    await mkdir(join(path, 'tips.json'));
    await expect(open(path)).rejects.toThrow(StoreError);
    await rm(join(path, 'tips.json'), { recursive: true });
    await open(path);
  });
});

describe('the lowdb store, under load', () => {
  it('keeps thousands of questions that come at once, in a handful of files', async () => {
    const path = await directory();
    const first = await open(path);
    await Promise.all(
      Array.from({ length: 3_000 }, async (_, n) => {
        await first.keepConversation(`conversation ${n}`, STATE, 1_000);
        await first.take(`delivery ${n}`, { text: 'x'.repeat(500), n }, 0, 0, 1_000);
        if (n % 3 > 0) await first.finish(`delivery ${n}`);
      }),
    );
    await first.close();
    expect((await filesIn(path)).length).toBeLessThan(60);
    const second = await open(path);
    expect(await second.unfinished('', 0, 10)).toHaveLength(1_000);
    for (const n of [0, 1_500, 2_999])
      expect(await second.conversation(`conversation ${n}`, 0)).toEqual(STATE);
  });
});
