import type { Locale, Localized } from '../../contract/locale.js';
import type { Cut } from './cut-words.js';
import type { WordTable } from './word-table.js';

/** What may stand apart from its verb. */
const PARTICLES: Localized<ReadonlySet<string>> = {
  en: new Set(['on', 'off', 'up', 'out', 'back', 'away', 'over', 'down']),
  nl: new Set([
    'aan',
    'uit',
    'in',
    'op',
    'af',
    'bij',
    'toe',
    'terug',
    'door',
    'over',
    'vast',
    'weg',
    'open',
    'vrij',
    'tegen',
    'voort',
    'na',
    'mee',
    'weer',
    'om',
    'opnieuw',
    'samen',
    'stil',
    'bloot',
    'voor',
    'klaar',
    'dicht',
  ]),
};

/** Alone at the end of a stretch these say that something is on or off. */
const STATES: Localized<Readonly<Record<string, readonly [string, string]>>> = {
  en: { on: ['turn', 'on'], off: ['turn', 'off'] },
  nl: { aan: ['zet', 'aan'], uit: ['zet', 'uit'] },
};

/** What may follow a particle, and not a preposition. */
const FOLLOWING: Localized<ReadonlySet<string>> = {
  en: new Set([
    'by',
    'and',
    'or',
    'but',
    'until',
    'unless',
    'if',
    'when',
    'once',
    'before',
    'after',
    'at',
    'for',
    'yourself',
    'as',
  ]),
  nl: new Set([
    'en',
    'of',
    'maar',
    'dan',
    'als',
    'zodra',
    'tenzij',
    'totdat',
    'tot',
    'wanneer',
    'voordat',
    'nadat',
    'zonder',
    'van',
    'voor',
    'bij',
    'met',
    'op',
    'in',
    'per',
    'binnen',
    'door',
    'via',
    'om',
    'na',
    'standaard',
    'zelf',
    'naar',
    'te',
    'tijdens',
    'die',
    'dat',
    'want',
    'omdat',
    'waar',
    'zodat',
    'terwijl',
    'uit',
    'over',
    'aan',
    'wie',
    'wat',
    'zoals',
    'rond',
    'volgens',
    'tegen',
  ]),
};

/** What is nothing but a particle, whatever follows. */
const NEVER_PREPOSITION: ReadonlySet<string> = new Set(
  'af toe terug vast weg open vrij mee weer opnieuw samen stil bloot klaar dicht'.split(' '),
);

/** How far a particle may stand from its verb, in words. */
const FAR = 16;

/** Puts particles beside the verbs that they belong to: "zet het per tabel aan", "turn it off", "aan te zetten". */
export function joinParticles(cuts: readonly Cut[], locale: Locale, table: WordTable): Cut[] {
  const joined = [...cuts];
  for (let at = 0; at < joined.length; at += 1) {
    const particle = joined[at] as Cut;
    if (particle.mark || !PARTICLES[locale].has(particle.word)) continue;
    const [, to, verb] = [particle, joined[at + 1], joined[at + 2]];
    if (locale === 'nl' && to?.word === 'te' && verb && isPair(verb, particle, table)) {
      joined.splice(at, 3, verb, particle);
      at += 1;
    } else if (isAtEnd(joined, at, locale)) {
      const from = verbBefore(joined, at, table);
      const state = STATES[locale][particle.word];
      if (from !== undefined) {
        joined.splice(at, 1);
        joined.splice(from + 1, 0, particle);
      } else if (state) {
        joined.splice(at, 1, ...state.map((word): Cut => ({ written: word, word, mark: null })));
        at += 1;
      }
    }
  }
  return joined;
}

function isAtEnd(cuts: readonly Cut[], at: number, locale: Locale): boolean {
  const next = cuts[at + 1];
  const word = cuts[at]?.word ?? '';
  return (
    next === undefined ||
    next.mark !== null ||
    FOLLOWING[locale].has(next.word) ||
    NEVER_PREPOSITION.has(word) ||
    (locale === 'en' && word !== 'on' && !(word === 'up' && next.word === 'to'))
  );
}

function verbBefore(cuts: readonly Cut[], at: number, table: WordTable): number | undefined {
  for (let from = at - 1; from >= Math.max(0, at - FAR); from -= 1) {
    const verb = cuts[from] as Cut;
    if (verb.mark === 'strong') return undefined;
    if (verb.mark === null && isPair(verb, cuts[at] as Cut, table)) return from;
  }
  return undefined;
}

function isPair(verb: Cut, particle: Cut, table: WordTable): boolean {
  return table([verb.word, particle.word], 0)?.length === 2;
}
