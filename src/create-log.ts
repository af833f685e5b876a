import { pino } from 'pino';
import type { Log } from './contract/log.js';
import { noRequests, type Requests } from './contract/requests.js';

/** Structured lines on standard error; standard output is for people. A line about a request carries its id. */
export function createLog(
  level: 'debug' | 'info' | 'warn' | 'error' | 'silent',
  { current }: Pick<Requests, 'current'> = noRequests,
): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: () => {
        const request = current();
        return request === undefined ? {} : { request };
      },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
