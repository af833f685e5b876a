import type { Answer } from '../../../src/contract/answer.js';
import type { AdaptiveCard } from './adaptive-card.js';
import type { CardExtras } from './render-extras.js';

/** Draws an answer as a card. */
export type Render = (answer: Answer, extras?: CardExtras) => AdaptiveCard;
