// `npm run simulate`: years of daily tips in every IANA zone, on a simulated clock, through the real scheduler and the real
// store, with kills, stops and outages at random. Prints doubles, misses and lateness; ends with 1 on any double or miss.
//
//   --years 5            how long
//   --days 30            instead of years
//   --subscriptions 2000 at least one for each zone
//   --store memory       or lowdb: real files in a temporary directory, which takes far longer; give few days
//   --seed 2026          another course of events
//
// When tips are expected is found by tools/simulate/create-oracle.mjs, which shares no code with Demarc. Public holidays
// are left out: an oracle for them would be the library that Demarc uses.
import { parseArgs } from 'node:util';
import { spread } from './bench/spread.mjs';
import { createDice } from './simulate/create-dice.mjs';
import { createOracle } from './simulate/create-oracle.mjs';
import { judge } from './simulate/judge.mjs';
import { live } from './simulate/live.mjs';
import { makeSubscriptions } from './simulate/make-subscriptions.mjs';
import { openLowdb, openMemory } from './simulate/open-stores.mjs';

const { values: options } = parseArgs({
  options: {
    years: { type: 'string', default: '5' },
    days: { type: 'string' },
    subscriptions: { type: 'string', default: '2000' },
    store: { type: 'string', default: 'memory' },
    seed: { type: 'string', default: '2026' },
    from: { type: 'string', default: '2026-01-01' },
  },
});
const DAY = 24 * 3_600_000;
const began = performance.now();
const seconds = () => Math.round((performance.now() - began) / 1_000);
const days = Number(options.days ?? Number(options.years) * 365.25);
const from = Date.parse(`${options.from}T00:00:00Z`);
const to = from + days * DAY;
const dice = createDice(Number(options.seed));
const zones = Intl.supportedValuesOf('timeZone');
const subscriptions = makeSubscriptions(Number(options.subscriptions), zones, dice);
console.log(
  `${subscriptions.length} subscriptions in ${zones.length} zones over ${Math.round(days)} days, on ${options.store}`,
);

let told = 0;
const { arrivals, spells, trouble, posts, lookedUp } = await live({
  from,
  to,
  subscriptions,
  stores: await (options.store === 'lowdb' ? openLowdb() : openMemory()),
  dice,
  onDay(now) {
    const done = Math.floor(((now - from) / (to - from)) * 20);
    if (done > told) console.log(`  ${done * 5} % after ${seconds()} s`);
    told = Math.max(told, done);
  },
});

const oracle = createOracle(from, to);
const all = {
  expected: 0,
  posted: 0,
  excused: 0,
  doubles: 0,
  strays: 0,
  dawdled: 0,
  misses: [],
  lateness: [],
};
for (const subscription of subscriptions) {
  // What falls due in the last two hours may still be on its way.
  const expected = oracle.expected(subscription).filter(({ at }) => at < to - DAY);
  const last = to - DAY;
  const came = (arrivals.get(subscription.address) ?? []).filter((at) => at < last);
  const { misses, lateness, ...counts } = judge(expected, came, spells);
  for (const [name, count] of Object.entries(counts)) all[name] += count;
  for (const late of lateness) all.lateness.push(late);
  for (const miss of misses) all.misses.push({ ...subscription, ...miss });
}
const { median, p99, most } = spread(all.lateness);
const asSeconds = (milliseconds) => `${Math.round(milliseconds / 1_000)} s`;
console.log(
  [
    `events      ${trouble.kills} kills, ${trouble.stops} stops, ${trouble.outages} platform outages, ${trouble.failures} failed posts; down for ${Math.round(trouble.downFor / 3_600_000)} h`,
    `tips        ${all.expected} expected, ${all.posted} posted in ${posts} attempts, ${lookedUp} found posted already`,
    `excused     ${all.excused}: Demarc or the platform was down for nearly all of their two hours`,
    `doubles     ${all.doubles}`,
    `misses      ${all.misses.length}`,
    `at a wrong time ${all.strays}`,
    `late though all was well ${all.dawdled}`,
    `lateness    median ${asSeconds(median)}, p99 ${asSeconds(p99)}, max ${asSeconds(most)}`,
    `took        ${seconds()} s`,
  ].join('\n'),
);
for (const miss of all.misses.slice(0, 5)) console.log(JSON.stringify(miss));
if (all.doubles + all.misses.length + all.strays + all.dawdled > 0 || all.posted === 0) process.exitCode = 1;
