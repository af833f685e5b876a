import type { webApi } from '@slack/bolt';
import { PlatformError } from '../../../src/contract/errors.js';
import type { Log } from '../../../src/contract/log.js';
import type { SlackMessage } from '../render/slack-message.js';
import type { SlackFetch } from '../slack-fetch.js';
import { deliveryTrouble, waitFor } from './delivery-trouble.js';
import type { PostTo } from './destination.js';
import { findPosted } from './find-posted.js';
import { notTaken } from './not-taken.js';
import type { Pace } from './pace.js';
import { postOnce } from './post-once.js';

/** How long a message waits here for its turn, in milliseconds; whoever has to wait longer is told when to come back. */
const PATIENCE = 10_000;

/** What posting unasked needs. */
export interface PostUnaskedParts {
  readonly clientOf: (team: string) => Promise<webApi.WebClient>;
  readonly fetch: SlackFetch;
  readonly pace: Pace;
  readonly log: Log;
  /** Gives up waiting; what waits rejects. */
  readonly stopping: AbortSignal;
}

/**
 * Posts what nobody is waiting for: at the pace that Slack allows, and one try at most, so that no answer stands behind it
 * and no dead channel takes up room. Unless it `isNew`, a message with its `id` is looked for first. Rejects with
 * PlatformError, which says when to try again.
 */
export type PostUnasked = (to: PostTo, message: SlackMessage, id: string, isNew: boolean) => Promise<void>;

export function createPostUnasked({ clientOf, fetch, pace, log, stopping }: PostUnaskedParts): PostUnasked {
  return async (to, message, id, isNew) => {
    const { team, channel } = to;
    const client = await clientOf(team);
    if (!isNew && (await isThere(client, to, id))) return;
    const { wait, tooLong } = pace.take(team, channel, PATIENCE);
    if (tooLong) throw new PlatformError('Slack has enough for now.', { after: wait, untaken: true }, false);
    await waitFor(wait, stopping);
    try {
      await postOnce(to, message, id, { client, fetch, log });
    } catch (error) {
      const trouble = deliveryTrouble(error);
      if (trouble.kind === 'wait') pace.hold(team, channel, trouble.after);
      throw notTaken(error, trouble);
    }
  };
}

async function isThere(client: webApi.WebClient, to: PostTo, id: string): Promise<boolean> {
  try {
    return (await findPosted(client, to, id)) !== undefined;
  } catch (error) {
    throw notTaken(error, deliveryTrouble(error));
  }
}
