import type { AnswerLine } from '../../../src/contract/answer-line.js';
import type { PageTexts } from './page-texts.js';

/** The answer as programs get it, folded away until somebody wants it. */
export function LineJson({ line, texts }: { line: AnswerLine; texts: PageTexts }) {
  return (
    <details className="json" name="demarc-view">
      <summary>{texts.inJson}</summary>
      <p>{texts.jsonHint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it. */}
      <pre tabIndex={0}>
        <code>{JSON.stringify(line, null, 2)}</code>
      </pre>
    </details>
  );
}
