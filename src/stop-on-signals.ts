import type { Log } from './contract/log.js';

/** How long stopping may take, in milliseconds; what is left then is done by whoever starts next. */
export const DRAIN = 25_000;

/** What stopping on signals needs. */
export interface StopOnSignalsParts {
  /** Lets what is under way finish; rejects when that fails. */
  readonly stop: () => Promise<void>;
  /** The process: it hears signals, and ends. */
  readonly process: {
    on(signal: 'SIGTERM' | 'SIGINT', heard: (signal: NodeJS.Signals) => void): unknown;
    exit(code: number): void;
  };
  readonly log: Log;
  /** Milliseconds; `DRAIN` unless given. */
  readonly drain?: number;
}

/**
 * Stops at the first SIGTERM or SIGINT, and passes over those that follow. The exit code is 0 when all that was under way has
 * ended, and 1 when stopping failed or took longer than it may.
 */
export function stopOnSignals({ stop, process, log, drain = DRAIN }: StopOnSignalsParts): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'Stopping; requests under way may finish');
    setTimeout(() => {
      log.error({ drain }, 'Not all could finish in time; what was kept is sent by whoever starts next');
      process.exit(1);
    }, drain).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ kind: error instanceof Error ? error.name : 'unknown' }, 'Could not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
