import type { ClaimLabel } from '../knowledge/knowledge.js';
import { claimByRule } from './claim-by-rule.js';
import { claimFeatures } from './claim-features.js';
import { claimLabel, claimOfLabel } from './claim-label.js';
import { formOf } from './clause-form.js';
import { clausesOf } from './clauses.js';
import type { Features } from './features.js';
import type { LinearModel } from './linear-model.js';
import type { Reading } from './read-words.js';
import type { Claim } from './understanding.js';

/** Finds what a yes/no question claims; null when the question wants no yes or no. */
export function findClaim(reading: Reading, isName: readonly boolean[], model: LinearModel): Claim | null {
  const { likelihood } = model.weigh(saidOfClaim(reading, isName));
  let best = 0;
  for (let at = 1; at < likelihood.length; at++)
    if ((likelihood[at] as number) > (likelihood[best] as number)) best = at;
  return claimOfLabel(model.labels[best] as ClaimLabel);
}

/** What a message says about its claim, for the model to learn from and to weigh. */
export function saidOfClaim(reading: Reading, isName: readonly boolean[]): Features {
  const clauses = clausesOf(reading, isName);
  const forms = clauses.map((clause, at) => formOf(clause, clauses[at - 1]));
  const byRule = claimLabel(claimByRule(clauses, forms, reading.isMarked));
  return claimFeatures(clauses, forms, byRule, reading.isMarked);
}
