import { PlatformError } from '../../../src/contract/errors.js';
import type { Inbox } from '../../../src/contract/inbox.js';
import { LABELS } from '../../../src/contract/labels.js';
import type { Log } from '../../../src/contract/log.js';
import type { Metrics } from '../../../src/contract/metrics.js';
import { errorFields } from '../error-fields.js';
import type { Post } from './create-post.js';
import { plainMessage } from './plain-message.js';
import type { Reply } from './reply.js';

/** What sending needs. */
export interface SendParts {
  readonly post: Post;
  readonly inbox: Pick<Inbox, 'finish'>;
  readonly log: Log;
  readonly metrics: Metrics;
}

/**
 * Sends a reply that was taken on, and finishes it: it has arrived, or never will. One that is cut off by a stop stays
 * unfinished. Gives the id of the message; undefined when the reply itself has not arrived, or its id was not told. Never
 * rejects.
 */
export type Send = (delivery: string, reply: Reply) => Promise<string | undefined>;

export function createSend({ post, inbox, log, metrics }: SendParts): Send {
  const underWay = new Set<string>();
  return async (delivery, reply) => {
    if (underWay.has(delivery)) return undefined;
    underWay.add(delivery);
    const began = performance.now();
    try {
      const id = await postOrSaySo(reply, post, log);
      noteArrival(id, performance.now() - began, metrics);
      await inbox.finish(delivery);
      return id || undefined;
    } catch (error) {
      if ((error as Error | undefined)?.name === 'AbortError') return undefined;
      metrics.count('replies', { platform: 'teams', result: 'failed' });
      log.error(errorFields(error), 'An answer could not be delivered to Teams');
      await inbox.finish(delivery).catch((another: unknown) => {
        log.error(errorFields(another), 'An answer that could not be delivered could not be given up either');
      });
      return undefined;
    } finally {
      underWay.delete(delivery);
    }
  };
}

/** Counts a reply by the id of its message, which took so many milliseconds; what stands in for a refused card is no reply. */
function noteArrival(id: string | undefined, milliseconds: number, metrics: Metrics): void {
  const result = id === undefined ? 'failed' : 'arrived';
  metrics.count('replies', { platform: 'teams', result });
  if (id !== undefined) metrics.time('replying', { platform: 'teams', stage: 'deliver' }, milliseconds);
}

/**
 * Gives the message's id. A card that Teams refuses, while it still takes messages there, is followed by words that it cannot
 * refuse, and then there is none.
 */
async function postOrSaySo(
  { to, message, locale }: Reply,
  post: Post,
  log: Log,
): Promise<string | undefined> {
  try {
    return await post(to, message);
  } catch (error) {
    if (!(error instanceof PlatformError) || error.gone || error.retry !== null) throw error;
    log.error(
      errorFields(error.cause ?? error),
      'Teams refused a card; the person is told that there is no answer',
    );
    await post(to, plainMessage(LABELS[locale].broken, locale));
    return undefined;
  }
}
