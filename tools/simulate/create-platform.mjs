import { PlatformError } from '../../dist/src/contract/errors.js';

/**
 * A platform that looks for a message's id before it posts, as Slack's metadata allows. `trouble` says what happens to a
 * post: 'busy', 'lost' (it arrives, and nobody learns that it did), 'death' before or after it arrives, or nothing.
 */
export function createPlatform(name, now, trouble) {
  const arrivals = new Map();
  const lastIds = new Map();
  const counts = { posts: 0, lookedUp: 0 };
  return {
    name,
    routes: [],
    arrivals,
    counts,
    async start() {},
    async stop() {},
    async post(address, _answer, id) {
      counts.posts += 1;
      const what = trouble(address);
      if (what === 'dead' || what === 'death before') return new Promise(() => {});
      if (what === 'busy') throw new PlatformError('busy', { after: 60_000 }, false);
      const ids = lastIds.get(address) ?? [];
      if (ids.includes(id)) counts.lookedUp += 1;
      else {
        lastIds.set(address, [...ids.slice(-9), id]);
        const known = arrivals.get(address);
        if (known) known.push(now());
        else arrivals.set(address, [now()]);
      }
      if (what === 'death after') return new Promise(() => {});
      if (what === 'lost') throw new PlatformError('connection lost', { after: 0 }, false);
    },
  };
}
