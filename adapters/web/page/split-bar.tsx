import type { VerdictParty } from '../../../src/contract/answer.js';
import type { PageTexts } from './page-texts.js';

/** The line between AWS and you, and who stands behind it. A picture of the verdict's word, so hidden from readers. */
export function SplitBar({ party, parties }: { party: VerdictParty; parties: PageTexts['parties'] }) {
  return (
    <div className="split-bar" data-party={party} aria-hidden="true">
      <span className="half aws">{parties.aws}</span>
      <span className="half you">{parties.customer}</span>
    </div>
  );
}
