import type { AnswerLine } from '../../../src/contract/answer-line.js';
import { FoldAway } from './fold-away.js';
import type { PageTexts } from './page-texts.js';

interface LineJsonProps {
  readonly line: AnswerLine;
  readonly texts: PageTexts;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The answer as programs get it, folded away until somebody wants it. */
export function LineJson({ line, texts, isOpen, onToggle }: LineJsonProps) {
  return (
    <FoldAway className="json" title={texts.inJson} isOpen={isOpen} onToggle={onToggle}>
      <p>{texts.jsonHint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it. */}
      <pre tabIndex={0}>
        <code>{JSON.stringify(line, null, 2)}</code>
      </pre>
    </FoldAway>
  );
}
