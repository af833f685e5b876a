import type { Statement } from './statement.js';

/** Touches no table. */
export const PING: Statement = { name: 'ping', text: 'select 1', repeatable: true };
