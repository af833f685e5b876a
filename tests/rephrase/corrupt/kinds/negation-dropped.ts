import { englishVerbs } from '../text/english-verbs.js';
import type { Swap } from '../text/replace-one.js';
import { replacingKind } from '../text/replacing-kind.js';
import { swapWords } from '../text/swap-words.js';

const ENGLISH: readonly Swap[] = [
  {
    find: /\b(does|do) not ([a-z]+)\b/gu,
    put: ([, does, verb]) => (does === 'do' ? verb : englishVerbs.thirdOf(verb as string)),
  },
  {
    find: /\b(is|are|was|were|has|have|can|may|must|should|will|could|would|need) not (?!only\b)/gu,
    put: ([, verb]) => `${verb} `,
  },
  { find: /, not ([^,.;]+)(?=[,.;])/gu, put: ([, words]) => `, and ${words}` },
  { find: /(?<=\p{L}, but |\p{L}, and )not /gu, put: () => '' },
  { find: /\b([Nn])ever\b/gu, put: () => 'always' },
  { find: /\bno (?!longer than|more than|later than|matter)(?=\p{L})/gu, put: () => 'some ' },
  { find: /\bno longer /gu, put: () => '' },
  { find: /\bwithout\b/gu, put: () => 'with' },
  ...swapWords([
    ['cannot', 'can'],
    ['nothing', 'everything'],
    ['nobody', 'everybody'],
    ['none', 'all'],
    ['nowhere', 'everywhere'],
    ['neither', 'both'],
    ['unencrypted', 'encrypted'],
    ['impossible', 'possible'],
    ['unsupported', 'supported'],
  ]),
];

const DUTCH: readonly Swap[] = [
  { find: /(?<=[\p{L}\d,)] )niet (?!alleen)/gu, put: () => '' },
  { find: / niet(?=[.,;])/gu, put: () => '' },
  { find: /\b(?<!meer )geen /gu, put: () => 'een ' },
  { find: /\b([Zz])onder\b/gu, put: () => 'met' },
  ...swapWords([
    ['nooit', 'altijd'],
    ['niets', 'alles'],
    ['niemand', 'iedereen'],
    ['nergens', 'overal'],
    ['onmogelijk', 'mogelijk'],
    ['onversleuteld', 'versleuteld'],
    ['geen van', 'alle'],
  ]),
];

/** What is not so is so. */
export const negationDropped = replacingKind('negation-dropped', { en: ENGLISH, nl: DUTCH });
