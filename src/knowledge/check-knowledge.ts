import type { Problem } from './knowledge-file.js';
import type { RawKnowledge } from './raw-knowledge.js';
import type { Rule } from './rule.js';
import { aliasesBelongToOne } from './rules/aliases-belong-to-one.js';
import { answersFitACard } from './rules/answers-fit-a-card.js';
import { awsNamesAreSpeltRight } from './rules/aws-names-are-spelt-right.js';
import { everyEntryIsReachable } from './rules/every-entry-is-reachable.js';
import { everyTopicHasACell } from './rules/every-topic-has-a-cell.js';
import { halvesSpeakOfTheirParty } from './rules/halves-speak-of-their-party.js';
import { idsMatchFileNames } from './rules/ids-match-file-names.js';
import { namesAreKnown } from './rules/names-are-known.js';
import { placeholdersStayInModels } from './rules/placeholders-stay-in-models.js';
import { reviewsAreNotOverdue } from './rules/reviews-are-not-overdue.js';
import { sourcesAreSound } from './rules/sources-are-sound.js';
import { verdictsDoNotContradict } from './rules/verdicts-do-not-contradict.js';

const RULES: readonly Rule[] = [
  idsMatchFileNames,
  namesAreKnown,
  aliasesBelongToOne,
  everyEntryIsReachable,
  sourcesAreSound,
  reviewsAreNotOverdue,
  verdictsDoNotContradict,
  halvesSpeakOfTheirParty,
  answersFitACard,
  awsNamesAreSpeltRight,
  placeholdersStayInModels,
  everyTopicHasACell,
];

/** What the check found: `problems` keep Demarc from starting, `warnings` only ask for attention. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Holds the files side by side and gives everything that does not fit. `today` is an ISO date. */
export function checkKnowledge(knowledge: RawKnowledge, today: string): Findings {
  const found = (severity: Rule['severity']) =>
    RULES.filter((rule) => rule.severity === severity).flatMap((rule) => rule.check(knowledge, today));
  return { problems: found(undefined), warnings: found('warning') };
}
