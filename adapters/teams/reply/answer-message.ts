import { type Activity, ActivityTypes, CardFactory } from 'botbuilder';
import type { Answer } from '../../../src/contract/answer.js';
import { renderCard } from '../render/render-card.js';
import { shortenText } from '../render/shorten-text.js';
import { TEAMS_LIMITS } from '../render/teams-limits.js';

/**
 * An answer as one message: the card, and a summary for notifications. It has no `text`, which Teams would draw above the
 * card and so say everything twice; clients that cannot draw the card show its `fallbackText`.
 */
export function answerMessage(answer: Answer): Partial<Activity> {
  const summary = [answer.headline, answer.title].filter(Boolean).join(' ');
  return {
    type: ActivityTypes.Message,
    locale: answer.locale,
    summary: shortenText(summary, TEAMS_LIMITS.summary),
    attachments: [CardFactory.adaptiveCard(renderCard(answer))],
  };
}
