import { spread } from '../spread.mjs';
import { openStores } from './open-stores.mjs';
import { startTick } from './start-sending.mjs';
import { subscribe } from './subscribe.mjs';

const DAY = 24 * 3_600_000;
const at = (time) => Date.parse(`2026-01-05T${time}:00Z`);

/**
 * Part A. What a tick of the scheduler costs, in one store with few and one with ten times as many subscribed, turn about,
 * so that both meet the same noise. Flat is the aim for the same number due, and ten times as much for ten times as many.
 */
export async function tickCost(name, { rounds, due, subscribed }) {
  const few = await begin(name, subscribed / 10, due, 0);
  const many = await begin(name, subscribed, due, due * 10);
  const times = { few: [], many: [], tenfold: [], idle: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.idle.push(await many('08:30', round));
    times.few.push(await few('09:00', round));
    times.many.push(await many('09:00', round));
    times.tenfold.push(await many('15:00', round));
  }
  const ratios = (above, below) => spread(times[above].map((time, round) => time / times[below][round]));
  const [flat, linear] = [ratios('many', 'few'), ratios('tenfold', 'many')];
  const ms = (part) => `${spread(times[part]).median.toFixed(1)} ms`;
  console.log(
    `A ${name}: ${due} due of ${subscribed / 10}: ${ms('few')}; of ${subscribed}: ${ms('many')}; ${due * 10} due of ${subscribed}: ${ms('tenfold')}; none: ${ms('idle')}`,
  );
  console.log(
    `  ten times as many subscribed: ${inWords(flat)}; ten times as many due: ${inWords(linear)}, over ${rounds} rounds`,
  );
  await few.end();
  await many.end();
}

/** So many are due at nine, so many at three, and the rest a year later. */
async function begin(name, subscribed, atNine, atThree) {
  const { store, fill, end } = await openStores[name]();
  await fill(
    Array.from({ length: subscribed }, (_, n) => {
      if (n < atNine) return { subscription: subscribe(n, '09:00'), due: at('09:00') };
      if (n < atNine + atThree) return { subscription: subscribe(n, '15:00'), due: at('15:00') };
      return { subscription: subscribe(n, '21:00'), due: at('21:00') + 365 * DAY };
    }),
  );
  const clock = { now: 0 };
  const tick = startTick(store, clock);
  const timed = async (time, round) => {
    clock.now = at(time) + round * DAY;
    globalThis.gc?.();
    const began = performance.now();
    await tick();
    return performance.now() - began;
  };
  return Object.assign(timed, { end });
}

function inWords({ median, least, most }) {
  return `${median.toFixed(2)} times (${least.toFixed(2)} to ${most.toFixed(2)})`;
}
