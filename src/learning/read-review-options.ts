import { parseArgs } from 'node:util';

/** What the review is asked for. */
export interface ReviewOptions {
  /** How many gaps are shown. */
  readonly top: number;
  /** From how many days; null: from all time. */
  readonly days: number | null;
  readonly json: boolean;
  /** Directory into which each draft is written; null: none. */
  readonly drafts: string | null;
  readonly help: boolean;
}

const MOST = 10_000;

/** Reads the options of `npm run review`; a problem is told in a sentence that names the option and the remedy. */
export function readReviewOptions(args: readonly string[]): ReviewOptions | { readonly problem: string } {
  let values: { top?: string; days?: string; json?: boolean; drafts?: string; help?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        top: { type: 'string' },
        days: { type: 'string' },
        json: { type: 'boolean' },
        drafts: { type: 'string' },
        help: { type: 'boolean' },
      },
    }));
  } catch (error) {
    // Node's own sentence names the argument; what follows its first sentence is advice for programmers.
    return { problem: `${(error as Error).message.split(/[.\n]/, 1)[0]}.` };
  }
  const { json = false, drafts, help = false } = values;
  const top = wholeNumber(values.top ?? '10');
  const days = values.days === undefined ? null : wholeNumber(values.days);
  if (top === undefined) return { problem: `--top takes a whole number from 1 to ${MOST}: --top 20.` };
  if (days === undefined) return { problem: `--days takes a whole number from 1 to ${MOST}: --days 30.` };
  if (drafts?.trim() === '') return { problem: '--drafts takes a directory: --drafts drafts.' };
  return { top, days, json, drafts: drafts ?? null, help };
}

function wholeNumber(text: string): number | undefined {
  const number = Number(text);
  return /^\d+$/.test(text) && number >= 1 && number <= MOST ? number : undefined;
}
