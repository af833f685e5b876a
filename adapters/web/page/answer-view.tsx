import type { Ref } from 'react';
import type { View } from './address.js';
import { Explanation } from './explanation.js';
import { LineJson } from './line-json.js';
import type { PageTexts } from './page-texts.js';
import { Panels } from './panels.js';
import { PictureView } from './picture-view.js';
import { SecondThought } from './second-thought.js';
import type { Exchange } from './use-conversation.js';
import { VerdictBanner } from './verdict-banner.js';

interface AnswerViewProps {
  readonly exchange: Exchange;
  /** Only typed so far. */
  readonly isDraft: boolean;
  readonly view: View;
  readonly texts: PageTexts;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onAsk: (question: string) => void;
  readonly onLook: (change: Partial<View>) => void;
  readonly onPutBack: () => void;
}

/**
 * One answer: the verdict, then how Slack and Teams draw it, then how programs get it. Above the
 * verdict stands how a language model read the question, below it that one worded the answer.
 */
export function AnswerView(props: AnswerViewProps) {
  const { exchange, isDraft, view, texts, heading, onAsk, onLook, onPutBack } = props;
  const { question, preview, first } = exchange;
  const { line } = preview;
  const secondThought = first && <SecondThought line={line} onPutBack={onPutBack} />;
  const wasRead = line.readAs !== null;
  const fold = (name: View['fold']) => ({
    isOpen: view.fold === name,
    onToggle: () => onLook({ fold: view.fold === name ? undefined : name }),
  });
  const classes = ['answer', isDraft && 'draft', first && 'refined'].filter(Boolean).join(' ');
  return (
    <section className={classes} aria-label={texts.verdict}>
      {wasRead && secondThought}
      <VerdictBanner question={question} line={line} isDraft={isDraft} texts={texts} heading={heading} />
      {!wasRead && secondThought}
      {preview.pictures.map((picture) => (
        <PictureView key={picture.light} picture={picture} texts={texts} lang={line.locale} />
      ))}
      <Panels preview={preview} panel={view.panel} texts={texts} onAsk={onAsk} onLook={onLook} />
      <Explanation line={line} texts={texts} {...fold('explanation')} />
      <LineJson line={line} texts={texts} {...fold('json')} />
    </section>
  );
}
