import { useEffect, useRef, useState } from 'react';
import type { AnswerLine } from '../../../src/contract/answer-line.js';
import { AnswerView } from './answer-view.js';
import { EarlierQuestions } from './earlier-questions.js';
import { ExampleQuestions } from './example-questions.js';
import { headlineOf } from './headline-of.js';
import { LanguageSwitch } from './language-switch.js';
import { modelNote } from './model-note.js';
import { type LanguageChoice, pageLocale } from './page-locale.js';
import { PAGE_TEXTS } from './page-texts.js';
import { QuestionForm } from './question-form.js';
import { useConversation } from './use-conversation.js';

/** The playground: ask a question, and see the answer as Slack, Teams and programs get it. */
export function PlaygroundPage() {
  const [choice, setChoice] = useState<LanguageChoice>('auto');
  const { exchanges, busy, failure, ask, putBack, startOver } = useConversation();
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const focusNext = useRef(false);
  const locale = pageLocale(choice, navigator.languages);
  const texts = PAGE_TEXTS[locale];
  const shown = exchanges.at(-1);

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const asking = (question: string, language = choice) =>
    ask(question, language === 'auto' ? undefined : language);
  // A pressed button may vanish with the answer it stood in; the keyboard goes on at the new verdict once it is drawn.
  const press = async (question: string) => {
    focusNext.current = true;
    if (!(await asking(question))) focusNext.current = false;
  };
  useEffect(() => {
    if (!shown || !focusNext.current) return;
    focusNext.current = false;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center' });
  }, [shown]);
  const choose = (language: LanguageChoice) => {
    setChoice(language);
    if (shown && language !== 'auto' && shown.preview.line.locale !== language)
      void asking(shown.question, language);
  };
  const startAgain = () => {
    startOver();
    input.current?.focus();
  };
  // The button that was pressed goes with the answer it stood in.
  const putFirstBack = () => {
    heading.current?.focus({ preventScroll: true });
    putBack();
  };
  const status = busy ? texts.busy : shown && spoken(shown.preview.line);

  return (
    <>
      <header className="page-header">
        <p className="brand">
          <img src="/logo.svg" alt="" width="32" height="32" />
          <b>Demarc</b> <span>{texts.tagline}</span>
        </p>
        <LanguageSwitch choice={choice} texts={texts} onChoose={choose} />
      </header>
      <main aria-busy={busy}>
        <div className={shown ? 'ask compact' : 'ask'}>
          <h1>{texts.heading}</h1>
          <p className="introduction">{texts.introduction}</p>
          <QuestionForm
            texts={texts}
            following={shown !== undefined}
            input={input}
            onAsk={(question) => void asking(question)}
          />
          {!shown && <ExampleQuestions texts={texts} onAsk={(question) => void press(question)} />}
        </div>
        <p className="visually-hidden" role="status" lang={busy ? locale : shown?.preview.line.locale}>
          {status}
        </p>
        {failure && (
          <p className="failure" role="alert">
            {texts.failures[failure]}
          </p>
        )}
        {shown && (
          <AnswerView
            exchange={shown}
            texts={texts}
            heading={heading}
            onAsk={(question) => void press(question)}
            onPutBack={putFirstBack}
          />
        )}
        {exchanges.length > 1 && (
          <EarlierQuestions
            exchanges={exchanges.slice(0, -1)}
            texts={texts}
            onAsk={(question) => void press(question)}
            onStartOver={startAgain}
          />
        )}
      </main>
      <footer className="page-footer">{texts.footer}</footer>
    </>
  );
}

/** What a screen reader says of an answer, and says again once a second thought has taken its place. */
function spoken(line: AnswerLine): string {
  return [headlineOf(line), line.title, modelNote(line)].filter(Boolean).join(' ');
}
