import type { Ref } from 'react';
import type { AnswerLine } from '../../../src/contract/answer-line.js';
import { CopyLink } from './copy-link.js';
import { headlineOf } from './headline-of.js';
import { PAGE_TEXTS, type PageTexts } from './page-texts.js';
import { SplitBar } from './split-bar.js';
import { VerdictTally } from './verdict-tally.js';

interface VerdictBannerProps {
  readonly question: string;
  readonly line: AnswerLine;
  /** Only typed so far. */
  readonly isDraft: boolean;
  readonly texts: PageTexts;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** The verdict, first and large: its word and its colour, what it is about, and the question. In the answer's language. */
export function VerdictBanner({ question, line, isDraft, texts, heading }: VerdictBannerProps) {
  const { parties } = PAGE_TEXTS[line.locale];
  const headline = headlineOf(line);
  const party = line.verdict?.party;
  return (
    <div className="verdict" data-party={party ?? line.outcome}>
      <div className="verdict-head">
        <p className="verdict-question">
          <span>{isDraft ? texts.typed : texts.youAsked}</span> <q>{question}</q>
        </p>
        {isDraft && <p className="typed-hint">{texts.typedHint}</p>}
      </div>
      <h2 ref={heading} tabIndex={-1} lang={line.locale}>
        {headline && <span className="verdict-word">{sentences(headline)}</span>}{' '}
        <span className={headline ? 'verdict-title' : 'verdict-title alone'}>{line.title}</span>
      </h2>
      <div lang={line.locale}>
        {party && <SplitBar party={party} parties={parties} />}
        {!party && isOverview(line) && <VerdictTally verdicts={line.verdicts} parties={parties} />}
      </div>
      {!isDraft && <CopyLink texts={texts} />}
    </div>
  );
}

/** "Yes, in part." and "Shared." break apart before either of them breaks inside. */
function sentences(headline: string) {
  return headline.split(/(?<=\.) /).map((sentence) => <span key={sentence}>{sentence} </span>);
}

/** Many tasks of one service; a comparison counts several services through each other, which says nothing. */
function isOverview({ verdicts }: AnswerLine): boolean {
  return verdicts.length > 1 && new Set(verdicts.map((verdict) => verdict.service)).size === 1;
}
