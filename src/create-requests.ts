import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Requests } from './contract/requests.js';

/** Requests of this process. Ids are random and our own: one that somebody sends along could be anything, or anybody's. */
export function createRequests(): Requests {
  const ids = new AsyncLocalStorage<string>();
  return {
    begin: (work) => (ids.getStore() === undefined ? ids.run(randomUUID(), work) : work()),
    current: () => ids.getStore(),
  };
}
