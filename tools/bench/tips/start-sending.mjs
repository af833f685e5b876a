import { sendTips } from '../../../dist/src/tips/send-tips.js';

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
const tip = { id: 'a', topic: 't', services: [], text: { en: 'a', nl: 'a' }, sources: [] };
const KNOWLEDGE = { tips: new Map([['a', tip]]), topics: new Map(), services: new Map() };

/** Starts the scheduler; `every` decides when it ticks. */
export function startSending(store, platform, now, every) {
  return sendTips({
    knowledge: KNOWLEDGE,
    store,
    platforms: [platform],
    now,
    random: Math.random,
    log: SILENT,
    every,
  });
}

/** A scheduler over a platform that takes everything at once; gives what ticks once. */
export function startTick(store, clock) {
  const platform = { name: 'slack', routes: [], async start() {}, async stop() {}, async post() {} };
  let run;
  startSending(
    store,
    platform,
    () => clock.now,
    (_milliseconds, tick) => {
      run = tick;
      return () => {};
    },
  );
  return run;
}
