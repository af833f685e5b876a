import type { Answer } from '../../../src/contract/answer.js';
import type { AdaptiveCard } from './adaptive-card.js';
import type { CardExtras } from './render-extras.js';

/** Draws an answer with what it has besides. */
export type RenderCard = (answer: Answer, extras?: CardExtras) => AdaptiveCard;

/**
 * Draws each answer once with and once without a vote: an answer that is given again is the same object. A button that has a
 * question asked again carries the words of one person, so that is drawn anew, and so is what has a picture in it, which is large.
 * Cards are shared: nobody may change one.
 */
export function rememberCards(render: RenderCard): RenderCard {
  const voted = new WeakMap<Answer, AdaptiveCard>();
  const plain = new WeakMap<Answer, AdaptiveCard>();
  return (answer, extras = {}) => {
    const { insert, again, embedded } = extras;
    if (insert !== undefined || again !== undefined || embedded !== undefined) return render(answer, extras);
    const known = extras.vote ? voted : plain;
    const card = known.get(answer) ?? render(answer, extras);
    known.set(answer, card);
    return card;
  };
}
