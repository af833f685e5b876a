import type { Ref } from 'react';
import { Explanation } from './explanation.js';
import { LineJson } from './line-json.js';
import type { PageTexts } from './page-texts.js';
import { SlackPreview } from './slack-preview.js';
import { TeamsPreview } from './teams-preview.js';
import type { Exchange } from './use-conversation.js';
import { VerdictBanner } from './verdict-banner.js';

interface AnswerViewProps {
  readonly exchange: Exchange;
  readonly texts: PageTexts;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onAsk: (question: string) => void;
}

/** One answer: the verdict, then how Slack and Teams draw it, then how programs get it. */
export function AnswerView({ exchange, texts, heading, onAsk }: AnswerViewProps) {
  const { question, preview } = exchange;
  return (
    <section className="answer" aria-label={texts.verdict}>
      <VerdictBanner question={question} line={preview.line} youAsked={texts.youAsked} heading={heading} />
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
