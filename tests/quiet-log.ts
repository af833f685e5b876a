import type { Log } from '../src/contract/log.js';

/** A log for tests that look at something else. */
export const quietLog: Log = { debug() {}, info() {}, warn() {}, error() {} };
