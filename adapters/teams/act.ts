import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../../src/contract/log.js';
import { REASONS, type Reason } from '../../src/contract/vote.js';
import { errorFields } from './error-fields.js';
import type { Heard } from './hear/heard.js';
import { renderReason } from './render/render-reason.js';
import { type Answering, answerHeard } from './reply/answer-heard.js';
import { cardMessage } from './reply/card-message.js';
import type { Post } from './reply/create-post.js';
import { searchResults, shareable, windowFor } from './reply/message-extension.js';
import { plainMessage } from './reply/plain-message.js';
import type { References } from './reply/references.js';
import { TEAMS_WORDS } from './reply/teams-words.js';

/** How long the response to a vote waits for what follows it, in milliseconds: Teams gives up after 15 seconds. */
const PATIENCE = 5_000;

/** What acting needs. */
export interface Acting extends Answering {
  readonly references: References;
  readonly post: Post;
  readonly log: Log;
}

/** Does what an activity wants, and gives what an invoke is answered with. Rejects when Teams had better send it again. */
export type Act = (heard: Heard) => Promise<object | undefined>;

type Of<T extends Heard['type']> = Extract<Heard, { readonly type: T }>;

export function createAct(acting: Acting): Act {
  return async (heard) => {
    switch (heard.type) {
      case 'welcome':
        await welcome(heard, acting);
        return undefined;
      case 'question':
        // Neither waits for the other's disk.
        await Promise.all([acting.references.refresh(heard.where, heard.to), answerHeard(heard, acting)]);
        return undefined;
      case 'vote':
        return countVote(heard, acting);
      case 'search':
        return searchResults(heard, acting);
      case 'look':
        return windowFor(heard, acting);
      case 'insert':
        return shareable(heard, acting);
      case 'gone':
        await forget(heard, acting);
        return undefined;
    }
  };
}

/**
 * Teams tells an installation several times, and once more when the app is upgraded. Whoever can be reached already has been
 * welcomed.
 */
async function welcome(heard: Of<'welcome'>, acting: Acting): Promise<void> {
  const isKnown = (await acting.references.of(heard.where.place)) !== undefined;
  if (!isKnown) await answerHeard(heard, acting);
  await acting.references.refresh(heard.where, heard.to);
}

/** Everything that was kept for the place goes, and first of all the way to it: nothing is posted there any more. */
async function forget({ whom }: Of<'gone'>, { references, demarc }: Acting): Promise<void> {
  await references.drop(whom);
  references.forget(whom);
  await demarc.forget(whom);
}

/** The last vote of a person about an answer counts. Thanks are said where only the person sees them, if the client can. */
async function countVote(vote: Of<'vote'>, { demarc, post, log }: Acting): Promise<object | undefined> {
  const { where, answer, shape, helpful, reason, words, asInvoke, to, askWhyIn } = vote;
  await demarc.vote({
    answer,
    person: where.person,
    shape,
    helpful,
    reason: REASONS.includes(reason as Reason) ? (reason as Reason) : null,
    words: demarc.keepsText ? (words ?? null) : null,
  });
  const locale = shape.endsWith('/nl') ? 'nl' : 'en';
  const { thanks } = TEAMS_WORDS[locale];
  const say = async (...message: Parameters<Post>) => {
    const said = post(...message).catch((error: unknown) =>
      log.warn(errorFields(error), 'What follows a vote did not arrive; the vote is counted'),
    );
    await Promise.race([said, pause(PATIENCE, undefined, { ref: false })]);
  };
  if (askWhyIn)
    await say(askWhyIn, cardMessage(renderReason({ answer, shape, locale, keepsText: demarc.keepsText })));
  else if (!asInvoke) await say(to, plainMessage(thanks, locale));
  return asInvoke
    ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: thanks }
    : undefined;
}
