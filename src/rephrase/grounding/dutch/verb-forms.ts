import { STRONG_VERBS } from './strong-verbs.js';

const STRONG = new Map(STRONG_VERBS.map(([infinitive = '', ...forms]) => [infinitive, forms]));

/** What a verb may begin with that takes the place of the "ge" of its participle. */
const PREFIX = /^(?:be|ver|ont|her|er|ge|mis|over|onder|voor|door|weer|vol|aan|om)(?=.{4})/;

/**
 * The forms of a Dutch verb as they are spelt, of which some may not exist ("kopel" beside "koppel"), which does no harm in
 * a look-up. What parts from the verb stands before a bar: "aan|zetten" gives "aanzet", "aangezet" and "zet aan", "zetten aan"
 * (which is how "aan te zetten" is read).
 */
export function verbForms(verb: string): string[] {
  const [particle, base] = verb.includes('|') ? verb.split('|') : [undefined, verb];
  const forms = formsOf(base as string);
  if (particle === undefined) return forms;
  return forms.flatMap((form) => [`${particle}${form}`, `${form} ${particle}`]);
}

function formsOf(infinitive: string): string[] {
  const strong = STRONG.get(infinitive);
  if (strong) return [infinitive, ...strong];
  const prefix = PREFIX.exec(infinitive)?.[0] ?? '';
  const rest = STRONG.get(infinitive.slice(prefix.length));
  if (prefix && rest)
    return [
      infinitive,
      ...rest.flatMap((form) => [`${prefix}${form}`, `${prefix}${form.replace(/^ge/, '')}`]),
    ];
  return weak(infinitive, prefix);
}

function weak(infinitive: string, prefix: string): string[] {
  const root = infinitive.replace(/e?n$/, '').replace(/([^aeiou])\1$/, '$1');
  // "Evalueren" gives "evalueert", "definiëren" "definieert", "creëren" "creëert": their e is no second half of "ue".
  const long = root
    .replace(/(?<![aeiou])([aeou])([^aeiouwxy])$/, '$1$1$2')
    .replace(/(?<=u)er$|(?<=i)ër$/, 'eer')
    .replace(/(?<=e)ër$/, 'ëer');
  const roots = [...new Set([root, long])].map((one) => one.replace(/v$/, 'f').replace(/z$/, 's'));
  const participle = prefix && !/^ge/.test(infinitive) ? '' : 'ge';
  return [
    infinitive,
    `${infinitive}d`,
    `${infinitive}de`,
    ...roots.flatMap((one) => [
      one,
      `${one}t`,
      `${one}te`,
      `${one}de`,
      `${one}ten`,
      `${one}den`,
      ...['', 't', 'd', 'te', 'de', 'e'].map((end) => `${participle}${one}${end}`),
    ]),
  ];
}
