import type { Log } from './contract/log.js';

/** Ends the program when it is told to, with exit code 1 where `stop` rejects. A second signal changes nothing. */
export function stopOnSignals(stop: () => Promise<void>, log: Log): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'Stopping; requests under way may finish');
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
