import { headlineOf } from './headline-of.js';
import type { PageTexts } from './page-texts.js';
import type { Exchange } from './use-conversation.js';

interface EarlierQuestionsProps {
  /** Oldest first, without the one that is shown. */
  readonly exchanges: readonly Exchange[];
  readonly texts: PageTexts;
  readonly onAsk: (question: string) => void;
  readonly onStartOver: () => void;
}

/** What was asked before in this conversation, and a way to begin a new one. */
export function EarlierQuestions({ exchanges, texts, onAsk, onStartOver }: EarlierQuestionsProps) {
  return (
    <section className="earlier" aria-labelledby="demarc-earlier">
      <div className="earlier-head">
        <h2 id="demarc-earlier">{texts.earlier}</h2>
        <button type="button" className="quiet" onClick={onStartOver}>
          {texts.startOver}
        </button>
      </div>
      <ol>
        {exchanges.map(({ question, preview }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows at its end.
          <li key={at}>
            <button type="button" aria-label={texts.askAgain(question)} onClick={() => onAsk(question)}>
              {question}
            </button>{' '}
            <span lang={preview.line.locale}>{headlineOf(preview.line) || preview.line.title}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
