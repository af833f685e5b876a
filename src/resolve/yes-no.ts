import type { VerdictParty } from '../contract/answer.js';
import type { Cell, Topic } from '../knowledge/knowledge.js';
import type { Claim } from '../understand/understanding.js';
import type { YesNo } from './resolution.js';

/** What a yes or no rests on. */
export interface Ground {
  readonly party: VerdictParty;
  readonly byDefault?: Cell['byDefault'];
  readonly asksForOutcome?: Topic['asksForOutcome'];
}

/**
 * The yes or no to a claim, given who carries the duty. Null when nothing was claimed, when the verdict is none, or when
 * somebody asks for an outcome ("is it public?", "does AWS make us compliant?"), which a duty does not tell.
 */
export function yesNo(claim: Claim | null, { party, byDefault, asksForOutcome }: Ground): YesNo {
  if (claim === null || party === 'depends') return null;
  if (claim.ofState && asksForOutcome) return null;
  const isSo = claim.ofState && byDefault !== undefined ? byDefault === 'on' : carries(claim, party);
  return isSo !== claim.negated ? 'yes' : 'no';
}

function carries(claim: Claim, party: VerdictParty): boolean {
  return party === claim.about || (party === 'shared' && !claim.exclusive);
}
