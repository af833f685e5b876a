import type { Verdict, VerdictParty } from '../../../src/contract/answer.js';
import type { PageTexts } from './page-texts.js';

const ORDER: readonly VerdictParty[] = ['aws', 'shared', 'customer', 'depends', 'not-applicable'];

/** How many of a service's tasks are whose, when an answer is about all of them. */
export function VerdictTally({
  verdicts,
  parties,
}: {
  verdicts: readonly Verdict[];
  parties: PageTexts['parties'];
}) {
  const counts = ORDER.map((party) => ({
    party,
    count: verdicts.filter((one) => one.party === party).length,
  }));
  return (
    <ul className="tally">
      {counts.map(({ party, count }) =>
        count === 0 ? null : (
          <li key={party} data-party={party}>
            <b>{count}</b> {parties[party]}
          </li>
        ),
      )}
    </ul>
  );
}
