import { asAborted } from './as-aborted.js';
import type { Complete } from './complete.js';
import { ModelError } from './model-error.js';
import type { Pause } from './pause.js';

interface DeadlineOptions {
  /** For everything, in milliseconds. */
  readonly deadline: number;
  /** Aborts when the process stops. */
  readonly stopping: AbortSignal;
  readonly pause: Pause;
}

/**
 * Gives a call one deadline. It rejects with `timeout` then, and with `stopped` as soon as the caller or the process wants no
 * answer any more, also when what was called does not heed its signal. Afterwards nothing is left: no timer, no listener.
 */
export function withDeadline(complete: Complete, { deadline, stopping, pause }: DeadlineOptions): Complete {
  return async (prompt, unwanted) => {
    const ending = new AbortController();
    const { signal } = ending;
    const end = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(asAborted(signal)), { once: true });
    });
    const stop = () => ending.abort(new ModelError('stopped'));
    const sources = [stopping, unwanted];
    for (const source of sources) source.addEventListener('abort', stop, { once: true });
    if (sources.some(({ aborted }) => aborted)) stop();
    pause(deadline, signal).then(
      () => ending.abort(new ModelError('timeout')),
      () => undefined,
    );
    try {
      return await Promise.race([end, complete(prompt, signal)]);
    } finally {
      for (const source of sources) source.removeEventListener('abort', stop);
      ending.abort(new ModelError('stopped'));
    }
  };
}
