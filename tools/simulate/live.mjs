import { nextDue } from '../../dist/src/tips/next-due.js';
import { sendTips } from '../../dist/src/tips/send-tips.js';
import { createPlatform } from './create-platform.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const TICK = 30_000;
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
const TIPS = new Map(
  ['a-1', 'b-1', 'c-1', 'a-2', 'd-1'].map((id) => [
    id,
    { id, topic: id[0], services: [], text: { en: id, nl: id }, sources: [] },
  ]),
);
const KNOWLEDGE = { tips: TIPS, topics: new Map(), services: new Map() };

/**
 * Runs the scheduler over simulated time, tick by tick. It is killed in the middle of its work, stopped, down for a while,
 * and its platforms are. Gives what arrived, and the spans in which all was well.
 */
export async function live({ from, to, subscriptions, stores, dice, onDay }) {
  const clock = { now: from };
  const trouble = { kills: 0, stops: 0, outages: 0, failures: 0, downFor: 0 };
  const troubled = new Map();
  let process = newProcess();
  let platformDownUntil = 0;
  const happens = (address) => {
    if (process.isDead) return 'dead';
    if (process.doom) {
      const doom = process.doom;
      process.die();
      return doom;
    }
    if (clock.now < platformDownUntil) return 'busy';
    // Not twice in half a day, so that chance alone never uses a tip's two hours up.
    if (dice() > 0.02 || clock.now - (troubled.get(address) ?? 0) < 12 * HOUR) return undefined;
    troubled.set(address, clock.now);
    trouble.failures += 1;
    return dice() < 0.5 ? 'busy' : 'lost';
  };
  const platforms = ['slack', 'teams'].map((name) => createPlatform(name, () => clock.now, happens));
  let store = await stores.open();
  for (const subscription of subscriptions)
    await store.keepSubscription(subscription, nextDue(subscription, from));

  const spells = [];
  let wellSince = from;
  const unwell = (until) => {
    if (clock.now > wellSince) spells.push({ begin: wellSince, end: clock.now });
    wellSince = Math.max(wellSince, until);
  };
  let sending = start();
  function start() {
    const own = process;
    const mortal = new Proxy(store, {
      get: (whole, key) => (own.isDead ? () => new Promise(() => {}) : whole[key]),
    });
    let run;
    const handle = sendTips({
      knowledge: KNOWLEDGE,
      store: mortal,
      platforms,
      now: () => clock.now,
      random: dice,
      log: SILENT,
      every(_milliseconds, tick) {
        run = tick;
        return () => {
          run = undefined;
        };
      },
    });
    return { tick: () => run?.(), stop: () => handle.stop() };
  }

  let day = 0;
  for (; clock.now < to; clock.now += TICK) {
    const chance = dice();
    if (chance < 0.0003) process.doom = dice() < 0.5 ? 'death before' : 'death after';
    else if (chance < 0.0004) {
      trouble.outages += 1;
      platformDownUntil = clock.now + span(dice);
      unwell(platformDownUntil);
    }
    const stops = chance > 0.9998;
    const ticked = sending.tick();
    await (process.doom ? Promise.race([ticked, process.death]) : ticked);
    if (stops && !process.isDead) await sending.stop();
    if (stops || process.isDead) {
      trouble[process.isDead ? 'kills' : 'stops'] += 1;
      store = await stores.restart(store, process.isDead);
      process = newProcess();
      // Most restarts take a moment; some take days.
      const down = dice() < 0.7 ? MINUTE : span(dice);
      unwell(clock.now + down);
      trouble.downFor += down;
      clock.now += Math.ceil(down / TICK) * TICK;
      sending = start();
    }
    if (clock.now - day >= HOUR) {
      day = clock.now;
      stores.remember();
      onDay?.(clock.now);
    }
  }
  await sending.stop();
  unwell(0);
  await stores.end(store);
  const arrivals = new Map(platforms.flatMap((platform) => [...platform.arrivals]));
  const counts = platforms.map((platform) => platform.counts);
  const sum = (name) => counts.reduce((all, one) => all + one[name], 0);
  return { arrivals, spells, trouble, posts: sum('posts'), lookedUp: sum('lookedUp') };
}

/** Minutes mostly, sometimes hours, seldom days. */
function span(dice) {
  const chance = dice();
  if (chance < 0.6) return dice() * 30 * MINUTE;
  return chance < 0.95 ? dice() * 6 * HOUR : dice() * 72 * HOUR;
}

function newProcess() {
  let die = () => {};
  const death = new Promise((resolve) => {
    die = resolve;
  });
  const process = { doom: undefined, isDead: false, death };
  process.die = () => {
    process.isDead = true;
    die();
  };
  return process;
}
