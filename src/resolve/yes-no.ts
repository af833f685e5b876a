import type { VerdictParty } from '../contract/answer.js';
import type { Claim } from '../understand/understanding.js';
import type { YesNo } from './resolution.js';

/** The yes or no to a claim, given who carries the duty. Null when nothing was claimed or the verdict is not one. */
export function yesNo(claim: Claim | null, party: VerdictParty): YesNo {
  if (claim === null || party === 'depends') return null;
  const carries = party === claim.about || (party === 'shared' && !claim.exclusive);
  return carries !== claim.negated ? 'yes' : 'no';
}
