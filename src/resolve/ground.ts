import type { ResolvedCell } from './resolution.js';
import type { Ground } from './yes-no.js';

/** What a cell gives a yes or no to rest on. */
export function ground({ cell, party, topic }: ResolvedCell): Ground {
  return { party, byDefault: cell.byDefault, asksForOutcome: topic.asksForOutcome };
}
