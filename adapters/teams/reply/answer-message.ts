import type { Activity } from 'botbuilder';
import type { Answer } from '../../../src/contract/answer.js';
import type { AdaptiveCard } from '../render/adaptive-card.js';
import { renderAiLabel } from '../render/render-ai-label.js';
import { renderSummary } from '../render/render-summary.js';
import { cardMessage } from './card-message.js';

/**
 * An answer as one message: its card, a summary for notifications, and the AI label if a language model worded it. It has no `text`, which Teams would draw above the
 * card and so say everything twice; clients that cannot draw the card show its `fallbackText`.
 */
export function answerMessage(answer: Answer, card: AdaptiveCard): Partial<Activity> {
  const label = answer.wording === 'rephrased' ? { entities: [renderAiLabel(answer)] } : {};
  return { ...cardMessage(card), summary: renderSummary(answer), ...label };
}
