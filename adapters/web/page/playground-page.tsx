import { useEffect, useRef } from 'react';
import type { AnswerLine } from '../../../src/contract/answer-line.js';
import { AnswerView } from './answer-view.js';
import { EarlierQuestions } from './earlier-questions.js';
import { ExampleQuestions } from './example-questions.js';
import { headlineOf } from './headline-of.js';
import { LanguageSwitch } from './language-switch.js';
import { modelNote } from './model-note.js';
import { PageFooter } from './page-footer.js';
import { pageLocale } from './page-locale.js';
import { PAGE_TEXTS } from './page-texts.js';
import { QuestionForm } from './question-form.js';
import { usePlayground } from './use-playground.js';

/** The playground: ask a question, and see the answer as Slack, Teams and programs get it. */
export function PlaygroundPage() {
  const { view, exchanges, shown, isDraft, busy, failure, ask, type, look, putBack, startOver } =
    usePlayground();
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const focusNext = useRef(false);
  const locale = pageLocale(view.language, navigator.languages);
  const texts = PAGE_TEXTS[locale];
  const hasAsked = exchanges.length > 0;

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const latest = exchanges.at(-1);
  useEffect(() => {
    document.title = latest ? `${inWords(latest.preview.line)} · Demarc` : texts.title;
  }, [latest, texts]);
  // A pressed button may vanish with the answer it stood in; the keyboard goes on at the new verdict once it is drawn.
  const press = async (question: string) => {
    focusNext.current = true;
    if (!(await ask(question))) focusNext.current = false;
  };
  useEffect(() => {
    if (!latest || !focusNext.current) return;
    focusNext.current = false;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center' });
  }, [latest]);
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
        <LanguageSwitch choice={view.language} texts={texts} onChoose={(language) => look({ language })} />
      </header>
      <main aria-busy={busy}>
        <div className={hasAsked ? 'ask compact' : 'ask'}>
          <h1>{texts.heading}</h1>
          <p className="introduction">{texts.introduction}</p>
          <QuestionForm
            texts={texts}
            following={hasAsked}
            input={input}
            onType={type}
            onAsk={(question) => void ask(question)}
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
            isDraft={isDraft}
            view={view}
            texts={texts}
            heading={heading}
            onAsk={(question) => void press(question)}
            onLook={look}
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
      <PageFooter texts={texts} />
    </>
  );
}

/** What a screen reader says of an answer, and says again once a second thought has taken its place. */
function spoken(line: AnswerLine): string {
  return [inWords(line), modelNote(line)].filter(Boolean).join(' ');
}

/** The verdict and what it is about. */
function inWords(line: AnswerLine): string {
  return [headlineOf(line), line.title].filter(Boolean).join(' ');
}
