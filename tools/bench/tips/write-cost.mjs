import { spread } from '../spread.mjs';
import { openStores } from './open-stores.mjs';
import { subscribe } from './subscribe.mjs';

const DAY = 24 * 3_600_000;

/**
 * Part B. What a write of the embedded store costs with so many subscribed, each of whom was given a tip: a lone setting,
 * a hundred tips claimed at once, which share a write.
 */
export async function writeCost(records, rounds) {
  const { store, fill, end } = await openStores.lowdb();
  const all = Array.from({ length: records }, (_, n) => ({ subscription: subscribe(n, '09:00'), due: DAY }));
  await fill(all);
  await Promise.all(all.map(({ subscription: { address } }) => store.claimTip(address, 'a day', 'a', 0, 1)));
  const [alone, together] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const changed = subscribe(1, `0${round % 10}:00`);
    alone.push(await timed(() => store.keepSubscription(changed, DAY)));
    const claims = all.slice(0, 100).map(({ subscription: { address } }) => address);
    together.push(
      await timed(() =>
        Promise.all(claims.map((address) => store.claimTip(address, `day ${round}`, 'a', 0, 1))),
      ),
    );
  }
  const [one, hundred] = [spread(alone), spread(together)];
  console.log(
    `B lowdb: ${records} subscriptions; one kept ${inWords(one)}, 100 tips claimed at once ${inWords(hundred)}`,
  );
  await end();
}

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function inWords({ least, median, most }) {
  return `${median.toFixed(1)} ms (${least.toFixed(1)} to ${most.toFixed(1)})`;
}
