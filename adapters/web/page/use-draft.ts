import { useEffect, useRef, useState } from 'react';
import { fetchPreview, type PreviewRequest } from './fetch-preview.js';
import type { Exchange } from './use-conversation.js';

/** How long a text has to stay as it is before it is answered, in milliseconds. */
const PAUSE = 350;
/** Nothing shorter is a question, in characters. */
const SHORTEST = 3;

/** What is typed and not asked yet, answered after a pause. */
export interface Draft {
  /** The answer to what was typed; undefined when there is none. */
  readonly answered: Exchange | undefined;
  /** Takes what stands in the field now: an answer that is still under way is let go, and never comes. */
  type(text: string, around: Pick<PreviewRequest, 'conversation' | 'locale'>): void;
  /** Waits for no answer any more. The one that is shown goes, unless it is the one to this question. */
  settle(question?: string): void;
  /** Takes the answer to this question away, as it has been asked by now. */
  drop(question: string): void;
}

/**
 * Answers what is typed so far, where it has an answer: half a question seldom has one, and to be told so at every pause
 * would only distract.
 */
export function useDraft(): Draft {
  const [answered, setAnswered] = useState<Exchange>();
  const underWay = useRef<AbortController>(undefined);
  const letGo = () => underWay.current?.abort();
  useEffect(() => () => underWay.current?.abort(), []);
  return {
    answered,
    type(text, around) {
      letGo();
      const question = text.trim();
      if (question.length < SHORTEST) return setAnswered(undefined);
      const controller = new AbortController();
      const { signal } = controller;
      underWay.current = controller;
      const timer = setTimeout(async () => {
        const result = await fetchPreview({ ...around, question, draft: true }, signal).catch(
          () => undefined,
        );
        if (result && !signal.aborted)
          setAnswered('ok' in result ? answerIn(question, result.ok) : undefined);
      }, PAUSE);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    },
    settle(question) {
      letGo();
      setAnswered((shown) => (shown?.question === question ? shown : undefined));
    },
    drop: (question) => setAnswered((shown) => (shown?.question === question ? undefined : shown)),
  };
}

function answerIn(question: string, preview: Exchange['preview']): Exchange | undefined {
  const { outcome } = preview.line;
  return outcome === 'answered' || outcome === 'depends' ? { question, preview } : undefined;
}
