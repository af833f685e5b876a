import type { Verdict } from '../contract/answer.js';
import { hereOf, isCustomers, type Told } from './here-of.js';

/** The team that has the customer's part in all of some verdicts, as a verdict names it; nothing where none has. */
export function teamIn(all: readonly Told[]): Pick<Verdict, 'here'> {
  let here: string | undefined;
  for (const one of all) {
    if (!isCustomers(one)) continue;
    const team = hereOf(one)?.team.id;
    if (team === undefined || (here !== undefined && here !== team)) return {};
    here = team;
  }
  return here === undefined ? {} : { here };
}
