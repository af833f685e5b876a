// What daily tips cost. A: a tick of the scheduler, with the same number due out of ever more that are subscribed, on the
// memory store and on files; flat is the aim, since what is not due is never looked at. B: one write of the embedded store's
// files, with ever more records in them. Platforms answer at once: the time is Demarc's own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLowdbStore } from '../../dist/src/store/lowdb-store.js';
import { createMemoryStore } from '../../dist/src/store/memory-store.js';
import { sendTips } from '../../dist/src/tips/send-tips.js';
import { spread } from './spread.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 7);
const DUE = Number(process.env.DUE ?? 500);
const SUBSCRIBED = [10_000, 100_000];
const RECORDS = [1_000, 3_000, 10_000, 30_000, 100_000];
const NINE = Date.parse('2026-01-05T09:00:00Z');
const DAY = 24 * 3_600_000;
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
const tip = { id: 'a', topic: 't', services: [], text: { en: 'a', nl: 'a' }, sources: [] };
const KNOWLEDGE = { tips: new Map([['a', tip]]), topics: new Map(), services: new Map() };

for (const [name, open] of [
  ['memory', async () => ({ store: createMemoryStore(), end: async () => {} })],
  ['lowdb', openFiles],
]) {
  const ticks = [];
  for (const subscribed of SUBSCRIBED) ticks.push(await tickOf(name, subscribed, open));
  console.log(`  ratio of the medians on ${name}: ${(ticks[1] / ticks[0]).toFixed(2)}`);
}
for (const records of RECORDS) await writesOf(records);

async function tickOf(name, subscribed, open) {
  const { store, end } = await open();
  await keep(store, subscribed);
  const clock = { now: NINE - 60_000 };
  const tick = startTick(store, clock);
  const [idle, busy] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    clock.now = NINE - 60_000 + round * DAY;
    idle.push(await timed(tick));
    clock.now = NINE + round * DAY;
    globalThis.gc?.();
    busy.push(await timed(tick));
  }
  const [none, some] = [spread(idle).median, spread(busy).median];
  console.log(
    `A ${name}: ${subscribed} subscribed; a tick with nothing due ${none.toFixed(2)} ms, with ${DUE} due ${some.toFixed(0)} ms`,
  );
  await end();
  return some;
}

/** Spread over as many workspaces as it takes for none to be waited for. */
async function keep(store, subscribed) {
  const kept = [];
  for (let n = 0; n < subscribed; n += 1) {
    const isDue = n < DUE;
    const subscription = { ...subscribe(n), time: isDue ? '09:00' : '21:00' };
    kept.push(store.keepSubscription(subscription, isDue ? NINE : NINE + 365 * DAY));
  }
  await Promise.all(kept);
}

function subscribe(n) {
  return {
    address: `slack:T${n % 1_000}:C${n}`,
    by: `slack:T${n % 1_000}:U${n}`,
    time: '09:00',
    zone: 'Europe/London',
    locale: 'en',
    days: [1, 2, 3, 4, 5, 6, 7],
    holidays: null,
    resumes: null,
  };
}

function startTick(store, clock) {
  let run;
  sendTips({
    knowledge: KNOWLEDGE,
    store,
    platforms: [{ name: 'slack', routes: [], async start() {}, async stop() {}, async post() {} }],
    now: () => clock.now,
    random: Math.random,
    log: SILENT,
    every(_milliseconds, tick) {
      run = tick;
      return () => {};
    },
  });
  return run;
}

/** A lone change of the largest table, and a hundred at once, which share a write. */
async function writesOf(records) {
  const { store, end } = await openFiles();
  await keep(store, records);
  const addresses = Array.from({ length: records }, (_, n) => subscribe(n).address);
  await Promise.all(addresses.map((address) => store.claimTip(address, 'a day', 'a', 0, 1)));
  const [alone, together] = [[], []];
  for (let round = 0; round < ROUNDS * 2; round += 1) {
    alone.push(
      await timed(() => store.keepSubscription({ ...subscribe(1), time: `0${round % 10}:00` }, NINE)),
    );
    const many = () =>
      Promise.all(
        Array.from({ length: 100 }, (_, n) =>
          store.claimTip(subscribe(n).address, `day ${round}`, 'a', 0, 1),
        ),
      );
    together.push(await timed(many));
  }
  const [one, hundred] = [spread(alone), spread(together)];
  console.log(
    `B lowdb: ${records} subscriptions; one kept ${one.median.toFixed(1)} ms (p99 ${one.p99.toFixed(1)}), 100 tips claimed at once ${hundred.median.toFixed(1)} ms`,
  );
  await end();
}

async function openFiles() {
  const directory = await mkdtemp(join(tmpdir(), 'demarc-bench-'));
  const store = await openLowdbStore(directory, () => {});
  return {
    store,
    async end() {
      await store.close();
      await rm(directory, { recursive: true });
    },
  };
}

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
