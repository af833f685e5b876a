import type { Log } from '../contract/log.js';
import type { Attempt } from './deliver-tip.js';

/** Writes to the log how sending goes: numbers, and never who gets what. */
export interface TipReport {
  /** How attempts ended; an error stands for one that failed for another reason than a platform's refusal. */
  attempts(attempts: readonly (Attempt | Error)[]): void;
  /** The platform of a due tip is not configured, or cannot speak first; said once for each. */
  unreachable(platform: string): void;
}

/** A report that says once what will not change by itself. */
export function createTipReport(log: Log): TipReport {
  const said = new Set<string>();
  const once = (what: string, say: () => void) => {
    if (said.has(what)) return;
    said.add(what);
    say();
  };
  return {
    attempts(attempts) {
      const count = (kind: Attempt) => attempts.filter((attempt) => attempt === kind).length;
      const told = (kind: Attempt, say: (tips: number) => void) => {
        if (count(kind) > 0) say(count(kind));
      };
      told('posted', (tips) => log.info({ tips }, 'Tips were posted'));
      told('again', (tips) => log.warn({ tips }, 'Tips did not arrive and are tried again'));
      told('late', (tips) => log.warn({ tips }, 'Tips came too late to be posted and are skipped'));
      told('refused', (tips) => log.error({ tips }, 'Tips were refused and are not tried again today'));
      told('ended', (subscriptions) =>
        log.info({ subscriptions }, 'Places refused tips day after day, so those have ended'),
      );
      told('zoneless', (subscriptions) =>
        once('zoneless', () =>
          log.error({ subscriptions }, 'This machine does not know the time zone of some tips'),
        ),
      );
      const defects = attempts.filter((attempt) => attempt instanceof Error);
      for (const kind of new Set(defects.map(({ name }) => name)))
        log.error(
          { kind, times: defects.filter(({ name }) => name === kind).length },
          'Sending tips failed; it is tried again',
        );
    },
    unreachable(platform) {
      once(`platform ${platform}`, () =>
        log.warn({ platform }, 'Tips are wanted on a platform that cannot post; they wait until it can'),
      );
    },
  };
}
