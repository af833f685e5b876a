import type { Logger } from '@slack/bolt';
import { quietLogger } from './quiet-logger.js';

/** A logger for a client of Slack's whose caller reports every failure itself. */
export function silentLogger(): Logger {
  const nothing = () => {};
  return quietLogger({ debug: nothing, info: nothing, warn: nothing, error: nothing });
}
