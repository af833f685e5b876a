import type { ClaimLabel } from '../knowledge/knowledge.js';
import type { Claim } from './understanding.js';

/** A claim as a label: whose, then what is said of it; "none" when no yes or no is asked for. Denying outweighs excluding. */
export function claimLabel(claim: Claim | null): ClaimLabel {
  if (claim === null) return 'none';
  const about = claim.ofState ? 'state' : claim.about === 'aws' ? 'aws' : 'us';
  if (claim.negated) return `${about}-not`;
  return claim.exclusive && about !== 'state' ? `${about}-only` : about;
}

/** The claim that a label stands for. */
export function claimOfLabel(label: ClaimLabel): Claim | null {
  if (label === 'none') return null;
  return {
    about: label.startsWith('us') ? 'customer' : 'aws',
    ofState: label.startsWith('state'),
    negated: label.endsWith('-not'),
    exclusive: label.endsWith('-only'),
  };
}
