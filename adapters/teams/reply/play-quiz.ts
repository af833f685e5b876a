import type { Answer } from '../../../src/contract/answer.js';
import type { Demarc } from '../../../src/contract/demarc.js';
import type { Inbox } from '../../../src/contract/inbox.js';
import type { Heard } from '../hear/heard.js';
import type { RenderCard } from '../render/remember-cards.js';
import { answerMessage } from './answer-message.js';
import { bringBack } from './bring-back.js';
import type { Post } from './create-post.js';
import type { Replace } from './create-replace.js';
import { originOf } from './origin-of.js';
import { plainMessage } from './plain-message.js';
import { TEAMS_WORDS } from './teams-words.js';

/** What playing needs. */
export interface QuizPlaying {
  readonly demarc: Pick<Demarc, 'playQuiz'>;
  readonly inbox: Pick<Inbox, 'claim'>;
  readonly render: RenderCard;
  readonly post: Post;
  readonly replace: Replace;
}

type Pressed = Extract<Heard, { readonly type: 'quiz' }>;

/** What comes of a press: the answer to an invoke, and what goes out meanwhile. */
export interface Played {
  readonly answer: object | undefined;
  readonly following: Promise<void>;
}

/**
 * Takes a press in a quiz. An invoke is answered with a card that only the one who pressed sees in place of the question.
 * A client that sends a message instead gets a message back, which all read: so it does not tell what was right while others
 * may still answer. Rejects when nothing was counted.
 */
export async function playQuiz(pressed: Pressed, playing: QuizPlaying): Promise<Played> {
  const { demarc, inbox, render } = playing;
  const { quiz, option, where, asInvoke, delivery } = pressed;
  const { told, shown } = await demarc.playQuiz(quiz, option, originOf(where));
  const isNew = asInvoke || (await inbox.claim(delivery));
  const messages = [
    ...(isNew && told !== null && !asInvoke ? [tellAll(told, pressed, playing)] : []),
    ...(isNew && shown !== null ? [bringBack(shown, pressed, playing)] : []),
  ];
  const seen = told ?? shown;
  return {
    answer: asInvoke && seen !== null ? asCard(seen, render) : undefined,
    following: Promise.all(messages).then(() => undefined),
  };
}

/** https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format */
function asCard(answer: Answer, render: RenderCard): object {
  const card = render(answer, { vote: true });
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
}

async function tellAll(
  told: Answer,
  { to }: Pick<Pressed, 'to'>,
  { post, render }: QuizPlaying,
): Promise<void> {
  const isOpen = told.quiz !== undefined;
  const counted = plainMessage(TEAMS_WORDS[told.locale].quizCounted, told.locale);
  await post(to, isOpen ? counted : answerMessage(told, render(told, { vote: true })));
}
