import { setTimeout as pause } from 'node:timers/promises';
import type { Locale } from '../../src/contract/locale.js';
import type { Log } from '../../src/contract/log.js';
import { unlessStoreFails } from '../../src/contract/unless-store-fails.js';
import { REASONS, type Reason } from '../../src/contract/vote.js';
import { errorFields } from './error-fields.js';
import type { Heard } from './hear/heard.js';
import { renderReason } from './render/render-reason.js';
import { type Answering, answerHeard } from './reply/answer-heard.js';
import { askAgain } from './reply/ask-again.js';
import { bringBack } from './reply/bring-back.js';
import { cardMessage } from './reply/card-message.js';
import type { Post } from './reply/create-post.js';
import { searchResults, shareable, windowFor } from './reply/message-extension.js';
import { plainMessage } from './reply/plain-message.js';
import { playQuiz } from './reply/play-quiz.js';
import type { References } from './reply/references.js';
import { TEAMS_WORDS } from './reply/teams-words.js';

/** How long the response to a pressed button waits for what follows it, in milliseconds: Teams gives up after 15 seconds. */
const PATIENCE = 5_000;

/** What acting needs. */
export interface Acting extends Answering {
  readonly references: References;
  readonly post: Post;
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
      case 'question': {
        const { references } = acting;
        // Neither waits for the other's disk.
        const [forgotten] = await Promise.all([answerHeard(heard, acting), refreshed(heard, acting)]);
        // It may have been noted anew meanwhile, and else would not be when it is needed.
        if (forgotten) await references.drop(heard.where.person);
        return undefined;
      }
      case 'vote':
        return countVote(heard, acting);
      case 'quiz': {
        const { answer, following } = await playQuiz(heard, acting);
        await waitFor(following, 'What follows a press in a quiz did not arrive; it is counted', acting.log);
        return answer;
      }
      case 'again': {
        const curated = await askAgain(heard.again, heard.where, acting.demarc);
        const failed = 'A curated answer that was asked for did not arrive';
        await waitFor(bringBack(curated, heard, acting), failed, acting.log);
        return undefined;
      }
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

/** The way to a place that could not be kept is kept with the next question. */
function refreshed({ where, to }: Of<'question'>, { references, log }: Acting): Promise<void> {
  return unlessStoreFails(references.refresh(where, to), (error) =>
    log.warn(errorFields(error), 'The way to a place in Teams could not be kept'),
  );
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
async function countVote(vote: Of<'vote'>, acting: Acting): Promise<object | undefined> {
  const { demarc, log } = acting;
  const { where, answer, shape, helpful, reason, words, asInvoke } = vote;
  await demarc.vote({
    answer,
    person: where.person,
    shape,
    helpful,
    reason: REASONS.includes(reason as Reason) ? (reason as Reason) : null,
    words: demarc.keepsText ? (words ?? null) : null,
  });
  const locale = shape.endsWith('/nl') ? 'nl' : 'en';
  const failed = 'What follows a vote did not arrive; the vote is counted';
  await waitFor(followVote(vote, locale, acting), failed, log);
  const { thanks } = TEAMS_WORDS[locale];
  return asInvoke
    ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: thanks }
    : undefined;
}

/** Waits for what follows a pressed button, though not for long; the log tells when it failed. */
async function waitFor(following: Promise<void>, failed: string, log: Log): Promise<void> {
  const followed = following.catch((error: unknown) => log.warn(errorFields(error), failed));
  await Promise.race([followed, pause(PATIENCE, undefined, { ref: false })]);
}

/** Asks why an answer did not help, or says thanks; those for a reason stand in place of the form that it came with. */
async function followVote(vote: Of<'vote'>, locale: Locale, acting: Acting): Promise<void> {
  const { demarc, post, replace } = acting;
  const { answer, shape, asInvoke, to, askWhyIn, form } = vote;
  const { thanks, thanksForReason } = TEAMS_WORDS[locale];
  if (askWhyIn) {
    const asked = renderReason({ answer, shape, locale, keepsText: demarc.keepsText });
    await post(askWhyIn, cardMessage(asked));
  } else if (form !== undefined) {
    const message = plainMessage(thanksForReason, locale);
    await replace(to, form, message).catch(() => post(to, message));
  } else if (!asInvoke) await post(to, plainMessage(thanks, locale));
}
