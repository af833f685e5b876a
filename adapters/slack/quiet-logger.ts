import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../src/contract/log.js';
import { errorFields } from './error-fields.js';

/** A logger for Slack's SDK that passes on warnings and errors, and of those only the words that are always the same. */
export function quietLogger(log: Log): Logger {
  const nothing = () => {};
  return {
    debug: nothing,
    info: nothing,
    warn: (...parts: unknown[]) => log.warn(details(parts), wording(parts)),
    error: (...parts: unknown[]) => log.error(details(parts), wording(parts)),
    setLevel: nothing,
    // The SDK builds its debug lines, with message text in them, only when this says debug.
    getLevel: () => LogLevel.WARN,
    setName: nothing,
  };
}

function details(parts: readonly unknown[]) {
  const error = parts.find((part) => part instanceof Error);
  return error === undefined ? {} : errorFields(error);
}

/**
 * The SDK puts what varies, now and then a piece of a message, behind a colon or in brackets. Only why a signature was
 * refused is kept whole: its words are fixed, and whoever sets up the app needs them.
 */
function wording([first]: readonly unknown[]): string {
  if (typeof first !== 'string') return 'Slack SDK: an error';
  const fixed =
    /^.*Failed to verify authenticity: [\w -]+/.exec(first)?.[0] ?? first.split(/[:(\n]/)[0] ?? '';
  return `Slack SDK: ${fixed.trim().slice(0, 200)}`;
}
