// Keeps things in the directory that it is given until it is killed, and says of each when it is kept; of conversations, which a kill may take,
// it says nothing. Each round has
// names of its own.
import { writeSync } from 'node:fs';
import { openLowdbStore } from '../../dist/src/store/lowdb-store.js';

const [directory, round] = process.argv.slice(2);
const LATER = Date.now() + 3_600_000;
const store = await openLowdbStore(directory, (file) => say('damaged', file));
const say = (what, name) => writeSync(1, `${what} ${name}\n`);
const state = (name) => ({ locale: 'nl', services: [name], topics: [], family: null, claim: null });

let count = 0;
async function work() {
  for (;;) {
    count += 1;
    const number = count;
    const name = `r${round}:${number}`;
    await store.take(name, { name, text: 'x'.repeat(2_000) }, 0, LATER, LATER);
    say('take', name);
    await store.keepConversation(name, state(name), LATER);
    if (number % 2 === 0) {
      await store.finish(name);
      say('finish', name);
    }
    if (number % 10 === 0) {
      await store.keepPreference(name, { locale: 'nl' });
      say('preference', name);
      await store.claimTip(name, '2025-01-01', `tip of ${name}`, 0, LATER);
      say('tip', name);
    }
  }
}
say('open', directory);
for (let worker = 0; worker < 20; worker++) work();
