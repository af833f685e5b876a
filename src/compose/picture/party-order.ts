import type { VerdictParty } from '../../contract/answer.js';

/** The order of a legend. */
export const PARTY_ORDER: readonly VerdictParty[] = [
  'aws',
  'shared',
  'customer',
  'depends',
  'not-applicable',
];
