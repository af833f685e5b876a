import type { AnswerLine } from '../../../src/contract/answer-line.js';
import type { PageTexts } from './page-texts.js';

/** How the question was read and why, folded away until somebody wants it. */
export function Explanation({ line, texts }: { line: AnswerLine; texts: PageTexts }) {
  if (!line.explanation) return null;
  return (
    <details className="explanation" name="demarc-view">
      <summary>{texts.explanation}</summary>
      <dl lang={line.locale}>
        {line.explanation.map(({ what, why }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never move, and two may say the same.
          <div key={at}>
            <dt>{what}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
