import type { Persist } from './persist.js';

/** Makes nothing last: for state that ends with the process. */
export const keepNothing: Persist = {
  async table() {},
  tableLater() {},
  conversation() {},
  async claimed() {},
  async replied() {},
  async finished() {},
  async forget() {},
  async ping() {},
  async expire() {},
  tidy() {},
  async close() {},
};
