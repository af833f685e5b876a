import type { Answer, ExplanationLine, Source, Suggestion, Verdict } from './answer.js';
import type { Locale } from './locale.js';
import { plainText } from './plain-text.js';

/** An answer for programs: one line of `ask --jsonl`, and the reply of `POST /api/ask`. */
export interface AnswerLine {
  readonly id: string | number | null;
  readonly outcome: Answer['outcome'];
  readonly kind: Answer['kind'];
  readonly locale: Locale;
  readonly verdict: Verdict | null;
  readonly verdicts: readonly Verdict[];
  readonly title: string;
  readonly text: string;
  readonly sources: readonly Source[];
  readonly suggestions: readonly Suggestion[];
  readonly wording: Answer['wording'];
  readonly readAs: Answer['readAs'];
  /** Only when it was asked for. */
  readonly explanation?: readonly ExplanationLine[];
  /** How long the answer took, in milliseconds. */
  readonly ms: number;
}

/** Gives an answer the shape that programs read. `ms` is rounded to a thousandth. */
export function answerLine(answer: Answer, id: string | number | null, ms: number): AnswerLine {
  const { outcome, kind, locale, verdict, verdicts, title, sources, suggestions } = answer;
  const { wording, readAs, explanation } = answer;
  const text = plainText(answer);
  return {
    id,
    outcome,
    kind,
    locale,
    verdict,
    verdicts,
    title,
    text,
    sources,
    suggestions: suggestions.map(({ label, question }) => ({ label, question })),
    wording,
    readAs,
    ...(explanation ? { explanation } : {}),
    ms: Math.round(ms * 1000) / 1000,
  };
}
