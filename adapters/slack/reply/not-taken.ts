import { PlatformError } from '../../../src/contract/errors.js';
import type { Trouble } from './delivery-trouble.js';

/** When a message is tried again of which nobody knows whether Slack has taken it, in milliseconds. */
const IN_DOUBT = 30_000;

/** What whoever wanted a message posted is told when it was not. */
export function notTaken(cause: unknown, trouble: Trouble): PlatformError {
  return new PlatformError(
    'Slack did not take the message.',
    retryOf(trouble),
    trouble.kind === 'never' && trouble.gone,
    { cause },
  );
}

function retryOf(trouble: Trouble): PlatformError['retry'] {
  if (trouble.kind === 'wait') return { after: trouble.after, untaken: true };
  return trouble.kind === 'doubt' ? { after: IN_DOUBT } : null;
}
