import { setTimeout as pause } from 'node:timers/promises';
import { type RunningDemarc, startDemarc } from '../start-demarc.js';

/** A Demarc that somebody starts again whenever it has ended, as Docker and Kubernetes do. */
export interface Replica {
  /** The process, while there is one that listens. */
  running(): RunningDemarc | undefined;
  /** Ends it with SIGKILL; resolves when it has ended. */
  kill(): Promise<void>;
  /** Starts it again, as often as it takes; resolves when it listens. */
  start(): Promise<void>;
  /** Lets it finish what it is at; gives all that its processes have written. */
  stop(): Promise<string>;
}

/** How long somebody waits before a start that failed is tried again, in milliseconds. */
const START_AGAIN = 300;

/** Starts one; resolves when it listens. */
export async function startReplica(env: Readonly<Record<string, string>>): Promise<Replica> {
  let output = '';
  let running: RunningDemarc | undefined;
  let starting = Promise.resolve();
  let stopped = false;
  const startNow = async () => {
    while (running === undefined && !stopped) {
      try {
        running = await startDemarc(env);
      } catch (error) {
        // Its database is away, for example.
        output += (error as Error).message;
        await pause(START_AGAIN);
      }
    }
  };
  const start = () => {
    starting = startNow();
    return starting;
  };
  await start();
  return {
    running: () => running,
    async kill() {
      const killed = running;
      running = undefined;
      await killed?.kill();
      output += killed?.output() ?? '';
    },
    start,
    async stop() {
      stopped = true;
      await starting;
      await running?.stop();
      return output + (running?.output() ?? '');
    },
  };
}
