import type { Log } from '../contract/log.js';
import type { AgendaPage } from './agenda.js';
import type { Attempt } from './deliver-tip.js';

/** Writes to the log how sending goes: numbers, and never who gets what. */
export interface TipReport {
  page(page: AgendaPage): void;
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
    page({ late, before, zoneless }) {
      if (late > 0) log.warn({ tips: late }, 'Tips came too late to be posted and are skipped');
      if (before > 0)
        log.info(
          { atMost: before },
          'Tips whose time was long before this start are skipped if they had not come',
        );
      if (zoneless > 0)
        once('zoneless', () =>
          log.error({ subscriptions: zoneless }, 'This machine does not know the time zone of some tips'),
        );
    },
    attempts(attempts) {
      const count = (kind: Attempt) => attempts.filter((attempt) => attempt === kind).length;
      const [posted, again, gone, refused] = [
        count('posted'),
        count('again'),
        count('gone'),
        count('refused'),
      ];
      if (posted > 0) log.info({ tips: posted }, 'Tips were posted');
      if (again > 0) log.warn({ tips: again }, 'Tips did not arrive and are tried again');
      if (gone > 0) log.info({ subscriptions: gone }, 'Places are gone, and so are their tips');
      if (refused > 0) log.error({ tips: refused }, 'Tips were refused and are not tried again today');
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
