import { isNone } from './choose-topics.js';
import { CERTAIN_TOPIC, type Findings, LIKELY } from './findings.js';

/** Whether somebody wants a term explained. */
export function asksForDefinition(findings: Findings): boolean {
  const { concept, cues, kind, subject } = findings;
  if (
    !concept ||
    (cues.compare && wordsBeside(findings) > 1 && kind.asks('define') < CERTAIN_TOPIC) ||
    (namesBeside(findings) && !isNone(subject.choice))
  )
    return false;
  if (subject.isCarried) return false;
  if (kind.asks('define') >= LIKELY || (cues.define && kind.asks('define') > 0.1)) return true;
  return cues.define && wordsBeside(findings) <= 1;
}

/** Whether a term of the model is nearly all that was said, down to the small words ("is replication a backup?"). */
export function isTerm(findings: Findings): boolean {
  const { concept, cues } = findings;
  if (!concept || namesBeside(findings)) return false;
  const words = concept.end - concept.start;
  // "The difference between … and …" is a term too, if all of it is.
  if (words < (cues.compare ? LONG_TERM : 3)) return false;
  return wordsBeside(findings) <= (words >= LONG_TERM ? 1 : 0);
}
const LONG_TERM = 4;

function wordsBeside({ concept, reading }: Findings): number {
  return reading.content.filter(
    (isContent, at) => isContent && (concept === null || at < concept.start || at >= concept.end),
  ).length;
}

/** Whether no word carries meaning but the term's own. */
export function isAllTerm(findings: Findings): boolean {
  return findings.concept !== null && !namesBeside(findings) && wordsBeside(findings) === 0;
}

/** Whether a service is named outside of the term: "VPC endpoint" is a term, whatever "VPC" is by itself. */
function namesBeside({ concept, names }: Findings): boolean {
  return names.coveredByService.some(
    (isName, at) => isName && (concept === null || at < concept.start || at >= concept.end),
  );
}
