import type { Answer } from '../../../src/contract/answer.js';
import type { Heard } from '../hear/heard.js';
import type { RenderCard } from '../render/remember-cards.js';
import { answerMessage } from './answer-message.js';
import { ConnectorError } from './connector-error.js';
import type { Post } from './create-post.js';
import type { Replace } from './create-replace.js';
import { deliveryTrouble } from './delivery-trouble.js';

/** What bringing back needs. */
interface BringingBack {
  readonly render: RenderCard;
  readonly replace: Replace;
  readonly post: Post;
}

/**
 * Puts an answer in the place of the message whose button asked for it, for everybody who sees that message; as a message of
 * its own where it is not known which that was, or Teams will not change it. Rejects when it has not arrived; the button is
 * still there then, and can be pressed again.
 */
export async function bringBack(
  answer: Answer,
  { to, message }: Pick<Extract<Heard, { readonly type: 'again' }>, 'to' | 'message'>,
  { render, replace, post }: BringingBack,
): Promise<void> {
  const curated = answerMessage(answer, render(answer, { vote: true }));
  if (message === undefined) {
    await post(to, curated);
    return;
  }
  try {
    await replace(to, message, curated);
  } catch (error) {
    if (!isRefused(error)) throw error;
    await post(to, curated);
  }
}

/** Whether Teams has said that it will not change that message, now or later. */
function isRefused(error: unknown): boolean {
  if (!(error instanceof ConnectorError)) return false;
  const { kind } = deliveryTrouble(error);
  return kind === 'never' || kind === 'orphan';
}
