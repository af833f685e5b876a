import type { webApi } from '@slack/bolt';
import { PlatformError } from '../../../src/contract/errors.js';
import type { SlackMessage } from '../render/slack-message.js';
import { createLanes } from './create-lanes.js';
import { deliveryTrouble, type Trouble, waitFor } from './delivery-trouble.js';
import type { PostTo } from './destination.js';
import { metadataOf } from './metadata-of.js';
import { notTaken } from './not-taken.js';

/** How long after its turn was asked for a message may still change, in milliseconds: later it has been read. */
const PATIENCE = 60_000;
/** The wait before the second try when Slack does not say how long, in milliseconds. */
const AGAIN = 500;

/** What changing a message needs. */
export interface UpdateParts {
  readonly clientOf: (team: string) => Promise<webApi.WebClient>;
  /** Gives up waiting; what waits rejects. */
  readonly stopping: AbortSignal;
}

/**
 * Changes a posted message, and leaves it findable by its `id`. Tries twice at most, one message of a workspace after the
 * other, so that whoever comes next does not call while Slack wants to be left in peace: it takes 50 changes a minute.
 * Rejects with PlatformError when the message stays as it was. https://docs.slack.dev/reference/methods/chat.update
 */
export type Update = (to: PostTo, ts: string, message: SlackMessage, id: string) => Promise<void>;

export function createUpdate({ clientOf, stopping }: UpdateParts): Update {
  const inLane = createLanes();
  return (to, ts, message, id) => {
    const until = Date.now() + PATIENCE;
    return inLane(to.team, async () => {
      if (Date.now() > until) throw new PlatformError('A change had to wait too long.', null, false);
      const client = await clientOf(to.team);
      const change = async () => {
        try {
          await client.chat.update({
            channel: to.channel,
            ts,
            ...message,
            metadata: metadataOf(id),
            link_names: false,
          });
        } catch (error) {
          return { error, trouble: deliveryTrouble(error) };
        }
      };
      const first = await change();
      if (first === undefined) return;
      const wait = waitAfter(first.trouble);
      if (wait === undefined || Date.now() + wait > until) throw notTaken(first.error, first.trouble);
      await waitFor(wait, stopping);
      const second = await change();
      if (second !== undefined) throw notTaken(second.error, second.trouble);
    });
  };
}

/** How long to wait before another try; undefined when none would help. A change may well be made twice. */
function waitAfter(trouble: Trouble): number | undefined {
  if (trouble.kind === 'wait') return trouble.after;
  return trouble.kind === 'doubt' ? AGAIN : undefined;
}
