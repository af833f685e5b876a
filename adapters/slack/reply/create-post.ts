import type { webApi } from '@slack/bolt';
import { PlatformError } from '../../../src/contract/errors.js';
import type { Log } from '../../../src/contract/log.js';
import { errorFields } from '../error-fields.js';
import type { SlackMessage } from '../render/slack-message.js';
import { createLanes } from './create-lanes.js';
import { deliveryTrouble, waitFor } from './delivery-trouble.js';
import type { PostTo } from './destination.js';
import { isPosted } from './is-posted.js';

/** How long a message is tried, in milliseconds: as long as Slack goes on redelivering a question. */
const PATIENCE = 10 * 60_000;
/** The first wait after a call that failed, in milliseconds; it doubles each time, up to the longest. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

/** What posting needs. */
export interface PostParts {
  readonly clientOf: (team: string) => Promise<webApi.WebClient>;
  readonly log: Log;
  /** Gives up waiting; what waits rejects and stays unfinished. */
  readonly stopping: AbortSignal;
}

/**
 * Posts a message for all in a channel to see, once. `id` is written into the message's metadata: when nobody knows
 * whether Slack has taken it (`inDoubt`, or a connection that dropped), it is looked for before it is posted again.
 * Honours a rate limit per channel. Rejects with PlatformError when Slack will not take it.
 */
export type Post = (to: PostTo, message: SlackMessage, id: string, inDoubt?: boolean) => Promise<void>;

export function createPost({ clientOf, log, stopping }: PostParts): Post {
  const inLane = createLanes();
  return (to, message, id, inDoubt = false) =>
    inLane(`${to.team}:${to.channel}`, async () => {
      const client = await clientOf(to.team);
      let doubtful = inDoubt;
      let words = message;
      const until = Date.now() + PATIENCE;
      for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
        try {
          if (doubtful && (await isPosted(client, to, id))) return;
          await client.chat.postMessage(content(to, words, id));
          return;
        } catch (error) {
          const trouble = deliveryTrouble(error);
          if (trouble.kind === 'never' || Date.now() > until) throw refused(error, trouble);
          if (trouble.kind === 'blocks') {
            if (words.blocks === undefined) throw refused(error, trouble);
            log.warn(errorFields(error), 'Slack refused the blocks of a message; it goes out as text');
            words = { text: words.text };
            continue;
          }
          if (trouble.kind === 'doubt') doubtful = true;
          await waitFor(trouble.kind === 'wait' ? trouble.after : wait, stopping);
        }
      }
    });
}

function content(
  { channel, thread }: PostTo,
  message: SlackMessage,
  id: string,
): webApi.ChatPostMessageArguments {
  return {
    channel,
    ...(thread === null ? {} : { thread_ts: thread }),
    ...message,
    metadata: { event_type: 'demarc', event_payload: { id } },
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
  };
}

function refused(cause: unknown, trouble: ReturnType<typeof deliveryTrouble>): PlatformError {
  const gone = trouble.kind === 'never' && trouble.gone;
  const retry =
    trouble.kind === 'wait'
      ? { after: trouble.after }
      : trouble.kind === 'doubt'
        ? { after: LONGEST_WAIT }
        : null;
  return new PlatformError('Slack did not take the message.', retry, gone, { cause });
}
