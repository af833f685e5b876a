import type { Log } from '../../src/contract/log.js';
import { REASONS, type Reason } from '../../src/contract/vote.js';
import type { Heard } from './hear/heard.js';
import { type Answering, answerHeard } from './reply/answer-heard.js';
import type { Post } from './reply/create-post.js';
import { searchResults, shareable, windowFor } from './reply/message-extension.js';
import { plainMessage } from './reply/plain-message.js';
import type { References } from './reply/references.js';
import { TEAMS_WORDS } from './reply/teams-words.js';

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
      case 'question':
      case 'welcome':
        await acting.references.refresh(heard.where, heard.to);
        await answerHeard(heard, acting);
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

/** Everything that was kept for the place goes, and first of all the way to it: nothing is posted there any more. */
async function forget({ whom }: Of<'gone'>, { references, demarc }: Acting): Promise<void> {
  await references.drop(whom);
  references.forget(whom);
  await demarc.forget(whom);
}

/** The last vote of a person about an answer counts. Thanks are said where only the person sees them, if the client can. */
async function countVote(
  { where, answer, shape, helpful, reason, words, thankIn }: Of<'vote'>,
  { demarc, post, log }: Acting,
): Promise<object | undefined> {
  await demarc.vote({
    answer,
    person: where.person,
    shape,
    helpful,
    reason: !helpful && REASONS.includes(reason as Reason) ? (reason as Reason) : null,
    words: !helpful && demarc.keepsText ? (words ?? null) : null,
  });
  const locale = shape.endsWith('/nl') ? 'nl' : 'en';
  const { thanks } = TEAMS_WORDS[locale];
  if (thankIn === undefined)
    return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: thanks };
  await post(thankIn, plainMessage(thanks, locale)).catch(() =>
    log.debug({}, 'Thanks for a vote did not arrive'),
  );
  return undefined;
}
