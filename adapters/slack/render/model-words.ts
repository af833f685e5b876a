import type { Answer } from '../../../src/contract/answer.js';
import { LABELS } from '../../../src/contract/labels.js';
import { shorten } from './shorten.js';

/** How long a title or question may be inside them: room is left for the answer. */
const LONGEST = 300;

/** What is said of a language model that had a hand in an answer, in plain text: above it and under it; empty where it had none. */
export function modelWords({ locale, title, wording, readAs }: Answer): {
  readonly above: string;
  readonly under: string;
} {
  const says = LABELS[locale];
  return {
    above: readAs === null ? '' : says.readAs(line(readAs)),
    under: wording === 'rephrased' ? says.worded(line(title)) : '',
  };
}

function line(text: string): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), LONGEST, (plain) => plain);
}
