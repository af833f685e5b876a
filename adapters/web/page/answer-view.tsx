import type { Ref } from 'react';
import { Explanation } from './explanation.js';
import { LineJson } from './line-json.js';
import type { PageTexts } from './page-texts.js';
import { SecondThought } from './second-thought.js';
import { SlackPreview } from './slack-preview.js';
import { TeamsPreview } from './teams-preview.js';
import type { Exchange } from './use-conversation.js';
import { VerdictBanner } from './verdict-banner.js';

interface AnswerViewProps {
  readonly exchange: Exchange;
  readonly texts: PageTexts;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onAsk: (question: string) => void;
  readonly onPutBack: () => void;
}

/**
 * One answer: the verdict, then how Slack and Teams draw it, then how programs get it. Above the
 * verdict stands how a language model read the question, below it that one worded the answer.
 */
export function AnswerView({ exchange, texts, heading, onAsk, onPutBack }: AnswerViewProps) {
  const { question, preview, first } = exchange;
  const secondThought = first && <SecondThought line={preview.line} onPutBack={onPutBack} />;
  const wasRead = preview.line.readAs !== null;
  return (
    <section className={first ? 'answer refined' : 'answer'} aria-label={texts.verdict}>
      {wasRead && secondThought}
      <VerdictBanner question={question} line={preview.line} youAsked={texts.youAsked} heading={heading} />
      {!wasRead && secondThought}
      <div className="panels">
        <section className="panel" aria-labelledby="demarc-slack">
          <h2 id="demarc-slack">{texts.inSlack}</h2>
          <SlackPreview preview={preview} onAsk={onAsk} />
        </section>
        <section className="panel" aria-labelledby="demarc-teams">
          <h2 id="demarc-teams">{texts.inTeams}</h2>
          <TeamsPreview preview={preview} onAsk={onAsk} />
        </section>
      </div>
      <Explanation line={preview.line} texts={texts} />
      <LineJson line={preview.line} texts={texts} />
    </section>
  );
}
