import type { Problem } from './knowledge-file.js';
import type { RawKnowledge } from './raw-knowledge.js';
import type { Rule } from './rule.js';
import { aliasesBelongToOne } from './rules/aliases-belong-to-one.js';
import { everyTopicHasACell } from './rules/every-topic-has-a-cell.js';
import { idsMatchFileNames } from './rules/ids-match-file-names.js';
import { namesAreKnown } from './rules/names-are-known.js';
import { placeholdersStayInModels } from './rules/placeholders-stay-in-models.js';
import { sourcesAreSound } from './rules/sources-are-sound.js';

const RULES: readonly Rule[] = [
  idsMatchFileNames,
  namesAreKnown,
  aliasesBelongToOne,
  sourcesAreSound,
  placeholdersStayInModels,
  everyTopicHasACell,
];

/** Holds the files side by side and gives everything that does not fit. `today` is an ISO date. */
export function checkKnowledge(knowledge: RawKnowledge, today: string): Problem[] {
  return RULES.flatMap((rule) => rule.check(knowledge, today));
}
