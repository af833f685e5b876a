import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import { PlatformError } from '../../../src/contract/errors.js';
import type { Log } from '../../../src/contract/log.js';
import { errorFields } from '../error-fields.js';
import type { ConnectorOf } from './create-connector-of.js';
import { deliveryTrouble, type Trouble } from './delivery-trouble.js';
import type { Destination } from './destination.js';
import { createPace, type PaceWindow, TEAMS_WINDOWS } from './pace.js';

/** How long things take, in milliseconds. */
export interface PostTimes {
  /** How long a message is tried, all waiting included. */
  readonly patience: number;
  /** The first wait after a failure; it doubles each time, up to the longest. */
  readonly firstWait: number;
  readonly longestWait: number;
  /** How long Teams may take over one try. */
  readonly answerTime: number;
  readonly windows: readonly PaceWindow[];
}

const TIMES: PostTimes = {
  patience: 10 * 60_000,
  firstWait: 500,
  longestWait: 30_000,
  answerTime: 30_000,
  windows: TEAMS_WINDOWS,
};

/** What posting needs. */
export interface PostParts {
  readonly connectorOf: ConnectorOf;
  readonly log: Log;
  /** Gives up waiting; what waits rejects with AbortError and stays unsent. */
  readonly stopping: AbortSignal;
  /** Other times than those that suit Teams. */
  readonly times?: Partial<PostTimes>;
}

/**
 * Posts a message and gives its id. Keeps to the pace that Teams allows in each conversation, and tries again what failed in
 * passing; no conversation waits for another. Rejects with PlatformError when Teams will not take it (403 and 404 `gone`:
 * post there no more). When a connection breaks after a message has left, nobody can tell whether it arrived, for a bot
 * cannot look into a conversation; it is sent once more, and the log says so: an answer that comes twice is better than none.
 * It is tried for `longest` milliseconds at most, or as long as suits an answer.
 */
export type Post = (to: Destination, message: Partial<Activity>, longest?: number) => Promise<string>;

export function createPost({ connectorOf, log, stopping, times }: PostParts): Post {
  const { patience, firstWait, longestWait, answerTime, windows } = { ...TIMES, ...times };
  const pace = createPace(windows);
  return async (to, message, longest = patience) => {
    const connector = await connectorOf(to.serviceUrl);
    const place = withoutThread(to.conversation);
    const until = Date.now() + longest;
    let replyTo = to.replyTo;
    let doubted = false;
    for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
      const turn = pace.take(place, until);
      if (turn.tooLate) throw tooMuch(turn.wait);
      if (turn.wait > 0) await pause(turn.wait, undefined, { signal: stopping });
      try {
        return await connector.post(to.conversation, replyTo, message, answerTime);
      } catch (error) {
        const trouble = deliveryTrouble(error);
        if (isFinal(trouble, replyTo, doubted)) throw refused(error, trouble);
        if (trouble.kind === 'orphan') {
          replyTo = null;
          continue;
        }
        if (trouble.kind === 'doubt') {
          doubted = true;
          log.warn(errorFields(error), 'A message may have reached Teams or not; it is sent once more');
        }
        const after = (trouble.kind === 'wait' ? trouble.after : null) ?? jitter(wait);
        if (Date.now() + after > until) throw refused(error, trouble, after);
        if (trouble.kind === 'wait') pace.hold(place, after);
        await pause(after, undefined, { signal: stopping });
      }
    }
  };
}

function isFinal({ kind }: Trouble, replyTo: string | null, doubted: boolean): boolean {
  return kind === 'never' || (kind === 'doubt' && doubted) || (kind === 'orphan' && replyTo === null);
}

/** A channel's threads count as one conversation. */
function withoutThread(conversation: string): string {
  return conversation.split(';messageid=', 1)[0] ?? conversation;
}

/** Within a fifth more or less, so that what failed together does not come back together. */
function jitter(wait: number): number {
  return wait * (0.8 + 0.4 * Math.random());
}

function tooMuch(after: number): PlatformError {
  return new PlatformError('Teams takes no more messages in this conversation for now.', { after }, false);
}

function refused(cause: unknown, trouble: Trouble, after?: number): PlatformError {
  const gone = trouble.kind === 'never' && trouble.gone;
  return new PlatformError('Teams did not take the message.', after === undefined ? null : { after }, gone, {
    cause,
  });
}
