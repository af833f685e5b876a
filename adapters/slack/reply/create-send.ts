import { PlatformError } from '../../../src/contract/errors.js';
import type { Inbox } from '../../../src/contract/inbox.js';
import type { Log } from '../../../src/contract/log.js';
import type { Metrics } from '../../../src/contract/metrics.js';
import { errorFields } from '../error-fields.js';
import type { Post } from './create-post.js';
import type { Respond } from './create-respond.js';
import type { Arrived } from './create-revise.js';
import { noteArrival } from './note-arrival.js';
import type { Reply } from './reply.js';
import { cannotShare, mayNotPost } from './slack-words.js';

/** What sending needs. */
export interface SendParts {
  readonly post: Post;
  readonly respond: Respond;
  readonly inbox: Pick<Inbox, 'finish'>;
  readonly log: Log;
  readonly metrics: Metrics;
}

/**
 * Sends a reply that was taken on, and finishes it: it has arrived, or never will. One that is cut off by a stop stays
 * unfinished. `inDoubt`: perhaps it was sent before. Gives what has arrived, and undefined when nothing has or somebody else
 * is sending it. Never rejects.
 */
export type Send = (delivery: string, reply: Reply, inDoubt?: boolean) => Promise<Arrived | undefined>;

export function createSend({ post, respond, inbox, log, metrics }: SendParts): Send {
  const underWay = new Set<string>();
  return async (delivery, reply, inDoubt = false) => {
    if (underWay.has(delivery)) return undefined;
    underWay.add(delivery);
    const began = performance.now();
    try {
      const ts = await sendOne(delivery, reply, inDoubt, { post, respond });
      noteArrival(metrics, began);
      await inbox.finish(delivery);
      return { id: delivery, to: reply.to, ts };
    } catch (error) {
      if ((error as Error | undefined)?.name === 'AbortError') return undefined;
      metrics.count('replies', { platform: 'slack', result: 'failed' });
      log.error(errorFields(error), 'An answer could not be delivered to Slack');
      await giveUp(delivery, reply, error, { respond, inbox, log });
      return undefined;
    } finally {
      underWay.delete(delivery);
    }
  };
}

async function sendOne(
  delivery: string,
  { to, message, copy }: Reply,
  inDoubt: boolean,
  { post, respond }: Pick<SendParts, 'post' | 'respond'>,
): Promise<string | undefined> {
  if (to.type === 'private') {
    await respond(to, message);
    return undefined;
  }
  const ts = await post(to, message, delivery, inDoubt);
  if (copy !== null) await respond({ url: copy }, { delete_original: true });
  return ts;
}

async function giveUp(
  delivery: string,
  { copy, locale }: Reply,
  error: unknown,
  { respond, inbox, log }: Pick<SendParts, 'respond' | 'inbox' | 'log'>,
): Promise<void> {
  try {
    if (copy !== null && error instanceof PlatformError && error.retry === null)
      await respond({ url: copy }, error.gone ? cannotShare(locale) : mayNotPost(locale));
    await inbox.finish(delivery);
  } catch (another) {
    log.error(errorFields(another), 'An answer that could not be delivered could not be given up either');
  }
}
