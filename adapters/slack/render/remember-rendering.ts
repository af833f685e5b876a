import type { Answer } from '../../../src/contract/answer.js';
import type { Extras } from './render-extras.js';
import type { SlackMessage } from './slack-message.js';

/** Draws an answer with what it has besides. */
export type Render = (answer: Answer, extras?: Extras) => SlackMessage;

/**
 * Draws each answer once for each set of extras: an answer that is given again is the same object, and one in other words
 * is another. Whoever shares one is named in it, so that is drawn anew.
 */
export function rememberRendering(render: Render): Render {
  const known = new WeakMap<Answer, Map<string, SlackMessage>>();
  return (answer, extras = {}) => {
    if (extras.sharedBy !== undefined) return render(answer, extras);
    const drawn = known.get(answer) ?? new Map<string, SlackMessage>();
    known.set(answer, drawn);
    const { vote, tables, share, curated, refine } = extras;
    // What is written for a button is JSON, in which no line ends.
    const key = `${vote} ${tables}\n${share}\n${curated}\n${refine}`;
    const found = drawn.get(key) ?? render(answer, extras);
    if (drawn.size < MOST) drawn.set(key, found);
    return found;
  };
}

/** Ways to draw one answer that are remembered at most. */
const MOST = 4;
