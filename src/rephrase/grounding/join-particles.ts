import type { Locale, Localized } from '../../contract/locale.js';
import type { Cut } from './cut-words.js';
import { INFINITIVES } from './lexicon-nl/infinitives.js';
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
    'om',
    'samen',
    'stil',
    'bloot',
    'voor',
    'klaar',
    'dicht',
  ]),
};

/** Alone at the end of a stretch these say that something is on or off. */
const STATES: Localized<Readonly<Record<string, string>>> = {
  en: { on: 'turn on', off: 'turn off' },
  nl: { aan: 'zet aan', uit: 'zet uit' },
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
    ...'does do did is are can may must will per in with from during only here there via through across'.split(
      ' ',
    ),
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
    'wat',
    'zoals',
    'hoelang',
    ...'onder vanaf vanuit zodra automatisch vanzelf'.split(' '),
    'hoeveel',
    'hoe',
    'welke',
    'welk',
    'rond',
    'volgens',
    'tegen',
  ]),
};

/** What is nothing but a particle, whatever follows. */
const NEVER_PREPOSITION: ReadonlySet<string> = new Set(
  'af toe terug vast weg open vrij mee stil bloot klaar dicht'.split(' '),
);

/** How far a particle may stand from its verb, in words. */
const FAR = 16;

/** Makes one word of a verb and its particle: "zet het per tabel aan", "turn it off", "aan te zetten". */
export function joinParticles(cuts: readonly Cut[], locale: Locale, table: WordTable): Cut[] {
  const joined = [...cuts];
  for (let at = 0; at < joined.length; at += 1) {
    const particle = joined[at] as Cut;
    if (particle.mark || !PARTICLES[locale].has(particle.word) || isFromOn(joined, at)) continue;
    const [before, to, verb] = [joined[at - 1], joined[at + 1], joined[at + 2]];
    if (
      locale === 'nl' &&
      to?.word === 'te' &&
      verb &&
      (isPair(verb, particle, table) || INFINITIVES.has(verb.word))
    ) {
      joined.splice(at, 3, pairOf(verb, particle));
    } else if (locale === 'en' && before && isPair(before, particle, table)) {
      joined.splice(at - 1, 2, pairOf(before, particle));
      at -= 1;
    } else if (isAtEnd(joined, at, locale)) {
      const from =
        verbBefore(joined, at, (verb) => isPair(verb, particle, table)) ??
        (locale === 'nl' && isLoose(joined, at)
          ? verbBefore(joined, at, ({ word }) => INFINITIVES.has(word))
          : undefined);
      const state = STATES[locale][particle.word];
      if (from !== undefined) {
        joined.splice(at, 1);
        joined.splice(from, 1, pairOf(joined[from] as Cut, particle));
        at -= 1;
      } else if (state) joined.splice(at, 1, { written: state, word: state, mark: null });
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

/** Whether something can be but a particle of any verb: it ends a stretch, or could stand nowhere else. */
function isLoose(cuts: readonly Cut[], at: number): boolean {
  const word = cuts[at]?.word ?? '';
  const next = cuts[at + 1];
  const start = cuts.slice(0, at).findLastIndex((cut) => cut.mark !== null);
  // "Daar fouten in", "er niet van af": what it belongs to is the pronoun.
  const isOfPronoun = cuts.slice(start + 1, at).some((cut) => /^(?:er|daar|hier|waar)$/.test(cut.word));
  if (NEVER_PREPOSITION.has(word)) return true;
  return (next === undefined || next.mark !== null) && word !== 'om' && word !== 'voor' && !isOfPronoun;
}

/** "From version 5 on" has nothing to do with what is on. */
function isFromOn(cuts: readonly Cut[], at: number): boolean {
  if (cuts[at]?.word !== 'on') return false;
  const start = cuts.slice(0, at).findLastIndex((cut) => cut.mark === 'strong');
  return cuts.slice(start + 1, at).some((cut) => cut.word === 'from');
}

function verbBefore(cuts: readonly Cut[], at: number, isVerb: (cut: Cut) => boolean): number | undefined {
  for (let from = at - 1; from >= Math.max(0, at - FAR); from -= 1) {
    const verb = cuts[from] as Cut;
    if (verb.mark === 'strong') return undefined;
    if (isVerb(verb)) return from;
  }
  return undefined;
}

function isPair(verb: Cut, particle: Cut, table: WordTable): boolean {
  return verb.mark === null && table([pairOf(verb, particle).word], 0) !== undefined;
}

function pairOf(verb: Cut, particle: Cut): Cut {
  return {
    written: `${verb.written} ${particle.written}`,
    word: `${verb.word} ${particle.word}`,
    mark: null,
  };
}
