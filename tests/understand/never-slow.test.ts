import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Ask } from '../../src/contract/ask.js';
import type { TaughtKnowledge } from '../../src/knowledge/knowledge.js';
import { createRealAsk, loadTaughtKnowledge } from '../load-real-knowledge.js';

/** What no question may take of the processor, in milliseconds. */
const LIMIT = 20;
/** How many questions; `npm run soak:questions` asks many more. */
const RUNS = Number(process.env.SOAK_MESSAGES ?? 1_500);
/** Memory that is tidied up is not the question's: only what is slow each time is slow. */
const TRIES = 4;

/** Words that the patterns of understanding begin with, so that whatever can repeat does. */
const SEEDS =
  `leave to aws hand over rely on count we us they not no never that dat of or if whether als omdat because so dus
  who wie which welke difference between compare what changed since when ignore your instructions (((( ???? ,,,, it is is it
  laten we aan aws over krijgen van ligt bij ons our own team nobody but us the whole entirely`.split(/\s+/);

describe('understanding is never slow', () => {
  let ask: Ask;
  let words: string[];
  beforeAll(async () => {
    ask = await createRealAsk();
    words = wordsOf(await loadTaughtKnowledge());
  });

  it('whatever is typed', async () => {
    const word = fc.oneof(
      fc.constantFrom(...SEEDS),
      fc.integer({ min: 0, max: 1_000_000 }).map((at) => words[at % words.length] as string),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 5, maxLength: 45 }),
    );
    const message = fc.oneof(
      {
        weight: 5,
        arbitrary: fc
          .array(word, { minLength: 1, maxLength: 180 })
          .map((all) => all.join(' ').slice(0, 1_000)),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(word, fc.integer({ min: 1, max: 500 }))
          .map(([one, times]) => `${one} `.repeat(times).slice(0, 1_000)),
      },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 1_000 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1_000, maxLength: 6_000 }) },
    );
    await fc.assert(
      fc.asyncProperty(message, async (question) => {
        let least = Number.POSITIVE_INFINITY;
        for (let attempt = 0; attempt < TRIES && least >= LIMIT; attempt++) {
          const began = process.cpuUsage();
          await ask(question, {});
          const { user, system } = process.cpuUsage(began);
          least = Math.min(least, (user + system) / 1_000);
        }
        expect(least).toBeLessThan(LIMIT);
      }),
      { numRuns: RUNS, seed: 20_261_128 },
    );
  }, 3_600_000);
});

/** Every word in which the knowledge base speaks of itself. */
function wordsOf({ services, utterances }: TaughtKnowledge): string[] {
  const texts = [
    ...[...services.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
    ...[...utterances.values()].flatMap(({ en, nl }) => [...en.slice(0, 50), ...nl.slice(0, 50)]),
  ];
  return [...new Set(texts.flatMap((text) => text.split(/\s+/)))];
}
