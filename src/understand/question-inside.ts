import { BEYOND_DOUBT, CERTAIN_TOPIC, type Findings } from './findings.js';
import { A_TASK } from './models.js';
import type { Understanding } from './understanding.js';

/** What is understood of a message, and what was found in it; null where there is nothing to look at. */
export interface Understood {
  readonly understanding: Understanding;
  readonly findings: Findings | null;
}

/** Whether no answer came of a message that gives no orders. */
export function isLeftAlone({ intent }: Understanding, { cues }: Findings): boolean {
  return (intent === 'how-to' || intent === 'small-talk' || intent === 'unclear') && !cues.commands;
}

/** Where a part of a message ends: a sentence, or what a comma or a colon sets apart. */
const PART_END = /[,:;.!?\u2026\n]\s+/g;
/** A question behind more breaks than this is looked for no further. */
const MOST_PARTS = 4;
/** Fewer words than this are no question of their own. */
const LEAST_WORDS = 4;
const SURELY_TASK = 0.7;

/**
 * The question inside a message that says other things first: "you stupid bot, who patches the guest OS on EC2?". Null where no
 * part from some break to the end asks about a task beyond doubt.
 */
export function questionInside(
  question: string,
  whole: Findings,
  read: (part: string) => Understood,
): Understanding | null {
  let parts = 0;
  for (const { 0: mark, index } of question.matchAll(PART_END)) {
    parts += 1;
    if (parts > MOST_PARTS) return null;
    const { understanding, findings } = read(question.slice(index + mark.length));
    if (findings === null || findings.reading.tokens.length < LEAST_WORDS) return null;
    const { kind, subject, names, cues } = findings;
    // "The modules in our Lambda function, who keeps those up to date?": what is asked about stands before.
    if (names.services.length === 0 && whole.names.services.length > 0) return null;
    // "… who patches the guest OS on EC2?" is one, whatever its words are used for elsewhere.
    const asksWho =
      cues.who && names.services.length > 0 && subject.choice.probability >= BEYOND_DOUBT && !cues.howTo;
    const isCertain =
      understanding.intent === 'verdict' &&
      subject.choice.probability >= CERTAIN_TOPIC &&
      (kind.asks(A_TASK) >= SURELY_TASK || asksWho);
    if (isCertain) return understanding;
  }
  return null;
}
