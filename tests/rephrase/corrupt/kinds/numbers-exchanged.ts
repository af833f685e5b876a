import type { CorruptionKind } from '../corruption-kind.js';
import { numbersIn } from '../text/numbers-in.js';

/** Two numbers of the rewording in each other's place. */
export const numbersExchanged: CorruptionKind = {
  name: 'numbers-exchanged',
  corrupt({ locale, sentences }, random) {
    const numbers = sentences.flatMap(({ text }, at) =>
      numbersIn(locale, text).map((number) => ({ ...number, at })),
    );
    const pairs = numbers.flatMap((one, at) =>
      numbers
        .slice(at + 1)
        .filter((other) => other.value !== one.value)
        .map((other) => [one, other] as const),
    );
    if (pairs.length === 0) return undefined;
    const [one, other] = random.pick(pairs);
    const changed = sentences.map(({ text, facts }, at) => {
      const later = other.at === at ? text.slice(0, other.start) + one.text + text.slice(other.end) : text;
      return {
        facts,
        text: one.at === at ? later.slice(0, one.start) + other.text + later.slice(one.end) : later,
      };
    });
    return { sentences: changed };
  },
};
