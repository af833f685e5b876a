import type { Verdict } from '../contract/answer.js';
import { hereOf, isCustomers, type Told } from './here-of.js';

/** The team that has the customer's part in all of some verdicts, as a verdict names it; nothing where none has. */
export function teamIn(all: readonly Told[]): Pick<Verdict, 'here'> {
  const teams = new Set(all.filter(isCustomers).map((one) => hereOf(one)?.team.id));
  const [here] = teams;
  return teams.size === 1 && here !== undefined ? { here } : {};
}
