import { type Activity, ActivityTypes, CardFactory } from 'botbuilder';
import type { AdaptiveCard } from '../render/adaptive-card.js';

/** A card as a message; notifications and clients that cannot draw it say its `fallbackText`. */
export function cardMessage(card: AdaptiveCard): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    locale: card.lang,
    summary: card.fallbackText,
    attachments: [CardFactory.adaptiveCard(card)],
  };
}
