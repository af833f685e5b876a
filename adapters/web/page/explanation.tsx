import type { AnswerLine } from '../../../src/contract/answer-line.js';
import { FoldAway } from './fold-away.js';
import type { PageTexts } from './page-texts.js';

interface ExplanationProps {
  readonly line: AnswerLine;
  readonly texts: PageTexts;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** How the question was read and why, folded away until somebody wants it. */
export function Explanation({ line, texts, isOpen, onToggle }: ExplanationProps) {
  if (!line.explanation) return null;
  return (
    <FoldAway className="explanation" title={texts.explanation} isOpen={isOpen} onToggle={onToggle}>
      <dl lang={line.locale}>
        {line.explanation.map(({ what, why }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never move, and two may say the same.
          <div key={at}>
            <dt>{what}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </FoldAway>
  );
}
