import { z } from 'zod';
import type { Rewording } from './rewording.js';

/** The most sentences that are read. */
const MOST = 100;

const REWORDING = z.strictObject({
  sentences: z
    .array(
      z.strictObject({
        text: z.string().min(1).max(2_000),
        facts: z.array(z.string().max(10)).min(1).max(MOST),
      }),
    )
    .min(1)
    .max(MOST),
});

/** Reads what a language model gave back; undefined when it is not, letter by letter, JSON of the form that was asked for. */
export function readRewording(reply: string): Rewording | undefined {
  try {
    const parsed = REWORDING.safeParse(JSON.parse(reply));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
