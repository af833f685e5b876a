import { keepNothing } from './keep-nothing.js';
import { createState } from './state.js';
import { createStateStore } from './state-store.js';
import type { Store } from './store.js';

/** State that ends with the process: for the command line and for tests. */
export function createMemoryStore(): Store {
  return createStateStore(createState(), keepNothing);
}
