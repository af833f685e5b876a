import type { webApi } from '@slack/bolt';
import type { Log } from '../../../src/contract/log.js';
import type { SlackMessage } from '../render/slack-message.js';
import type { SlackFetch } from '../slack-fetch.js';
import { createLanes } from './create-lanes.js';
import { deliveryTrouble, waitFor } from './delivery-trouble.js';
import type { PostTo } from './destination.js';
import { findPosted } from './find-posted.js';
import { notTaken } from './not-taken.js';
import type { Pace } from './pace.js';
import { postOnce } from './post-once.js';

/** How long a message is tried, in milliseconds: as long as Slack goes on redelivering a question. */
const PATIENCE = 10 * 60_000;
/** The first wait after a call that failed, in milliseconds; it doubles each time, up to the longest. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

/** What posting needs. */
export interface PostParts {
  readonly clientOf: (team: string) => Promise<webApi.WebClient>;
  readonly fetch: SlackFetch;
  /** Where what was posted counts; an answer waits for nobody. */
  readonly pace: Pick<Pace, 'count'>;
  readonly log: Log;
  /** Gives up waiting; what waits rejects and stays unfinished. */
  readonly stopping: AbortSignal;
}

/**
 * Posts an answer for all in a channel to see, once. `id` is written into the message's metadata: when nobody knows
 * whether Slack has taken it (`inDoubt`, or a connection that dropped), it is looked for before it is posted again.
 * Honours a rate limit per channel. Gives the `ts` by which it can be changed, or undefined where Slack has not told it.
 * Rejects with PlatformError when Slack will not take it.
 */
export type Post = (
  to: PostTo,
  message: SlackMessage,
  id: string,
  inDoubt?: boolean,
) => Promise<string | undefined>;

export function createPost({ clientOf, fetch, pace, log, stopping }: PostParts): Post {
  const inLane = createLanes();
  return (to, message, id, inDoubt = false) =>
    inLane(`${to.team}:${to.channel}`, async () => {
      const client = await clientOf(to.team);
      let doubtful = inDoubt;
      const until = Date.now() + PATIENCE;
      for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
        try {
          const found = doubtful ? await findPosted(client, to, id) : undefined;
          if (found !== undefined) return found;
          const ts = await postOnce(to, message, id, { client, fetch, log });
          pace.count(to.team, to.channel);
          return ts;
        } catch (error) {
          const trouble = deliveryTrouble(error);
          if (trouble.kind === 'never' || trouble.kind === 'blocks' || Date.now() > until)
            throw notTaken(error, trouble);
          if (trouble.kind === 'doubt') doubtful = true;
          await waitFor(trouble.kind === 'wait' ? trouble.after : wait, stopping);
        }
      }
    });
}
