import type { Suggestion } from '../../../src/contract/answer.js';
import { shortenText } from './shorten-text.js';
import { TEAMS_LIMITS } from './teams-limits.js';

/** A sign, or a little word such as "on" or "bij", after which something has to come. */
const DANGLING = /[\s,/:]+(?:\p{Ll}{1,3})?…$/u;

/** What stands on a button that asks a question: as much of its label as one line holds. The question itself stays whole. */
export function buttonTitle({ label, brief }: Suggestion): string {
  if (label.length <= TEAMS_LIMITS.label) return label;
  return shortenText(brief ?? label, TEAMS_LIMITS.label).replace(DANGLING, '…');
}
