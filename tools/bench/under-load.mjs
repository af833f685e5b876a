import { Pool } from 'undici';
import { spread } from './spread.mjs';

/**
 * Lets `atOnce` people ask again and again for so many seconds. `once(pool)` asks, and gives when the app acknowledged and when the
 * answer was there, in milliseconds since it asked. Gives how many got done in a second, and both times at the median and the 99th
 * percentile.
 */
export async function underLoad(address, once, { seconds, atOnce }) {
  const pool = new Pool(new URL(address).origin, { connections: atOnce, pipelining: 1 });
  const [acknowledged, answered] = [[], []];
  const began = performance.now();
  const person = async () => {
    while (performance.now() < began + seconds * 1_000) {
      const times = await once(pool);
      acknowledged.push(times.acknowledged);
      answered.push(times.answered);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, person));
  const perSecond = answered.length / ((performance.now() - began) / 1_000);
  await pool.close();
  const [first, whole] = [spread(acknowledged), spread(answered)];
  return {
    perSecond,
    'acknowledged, median ms': first.median,
    'acknowledged, p99 ms': first.p99,
    'answered, median ms': whole.median,
    'answered, p99 ms': whole.p99,
  };
}
