import { ModelError } from './model-error.js';

/** Why an aborted signal was, as an error of ours: the reason itself if it is one, else out of time, or not wanted. */
export function asAborted({ reason }: AbortSignal): ModelError {
  if (reason instanceof ModelError) return reason;
  const late = (reason as { name?: unknown } | undefined)?.name === 'TimeoutError';
  return new ModelError(late ? 'timeout' : 'stopped', { cause: reason });
}
