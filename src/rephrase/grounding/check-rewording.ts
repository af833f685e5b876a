import type { Fact, Place, Places } from '../place.js';
import type { Rewording, Worded } from '../rewording.js';
import { isPlain } from './is-plain.js';
import { matchWords, type Sentence, type Weights } from './match-words.js';
import { pointsBack } from './points-back.js';
import { type Order, readFacts } from './read-facts.js';
import { GRAMMARS, readTokens } from './read-tokens.js';
import { bringsNothingIn } from './rules/brings-nothing-in.js';
import { keepsBrackets } from './rules/keeps-brackets.js';
import { keepsClausesWhole } from './rules/keeps-clauses-whole.js';
import { keepsMarks } from './rules/keeps-marks.js';
import { keepsParties } from './rules/keeps-parties.js';
import { keepsScopes } from './rules/keeps-scopes.js';
import { keepsSharedParts } from './rules/keeps-shared-parts.js';
import { keepsTwins } from './rules/keeps-twins.js';
import { leavesNothingOut } from './rules/leaves-nothing-out.js';
import { movesWholeParts } from './rules/moves-whole-parts.js';
import type { Rule } from './rules/rule.js';

const RULES: readonly Rule[] = [
  bringsNothingIn,
  leavesNothingOut,
  keepsBrackets,
  keepsClausesWhole,
  keepsMarks,
  movesWholeParts,
  keepsScopes,
  keepsSharedParts,
  keepsTwins,
  keepsParties,
];

/** Two ways to tell which of several like words one is; a rewording that one of them proves is proved. */
const WEIGHTS: readonly Weights[] = [
  { next: 3, clause: 6, run: 1 },
  { next: 3, clause: 1, run: 2 },
];

/** The facts as they stand, and with what their clauses share at the front. */
const READINGS = (['as-it-stands', 'shared-first'] as const satisfies readonly Order[]).flatMap((order) =>
  WEIGHTS.map((weights) => [weights, order] as const),
);

/** How much longer than its facts a rewording may be. */
const LONGER = 1.6;
/** So much longer it may be in any case, in characters. */
const SLACK = 60;

/** What became of a rewording: which facts may be said in its words, and why others may not. */
export interface Checked {
  /** Ids of the facts that are told just as they are. */
  readonly kept: ReadonlySet<string>;
  /** Why the others are not, each a name to count by. */
  readonly faults: readonly string[];
  /** The same by the id of the fact; empty where all was refused at once. */
  readonly why: ReadonlyMap<string, string>;
}

const REFUSED = (fault: string): Checked => ({ kept: new Set(), faults: [fault], why: new Map() });

/**
 * Tells which facts a rewording says just as they are. Facts that share a sentence are kept together or not at all; what is
 * no rewording in its form is refused as a whole. Deterministic; see README.md beside it.
 */
export function checkRewording({ locale, places }: Places, { sentences }: Rewording): Checked {
  const facts = places.flatMap((place) => place.facts);
  const all = facts.map(({ text }) => text).join(' ');
  const length = sentences.reduce((sum, { text }) => sum + text.length + 1, 0);
  if (length > all.length * LONGER + SLACK) return REFUSED('too-long');
  if (!sentences.every(({ text }) => isPlain(text, all))) return REFUSED('not-plain');
  if (new Set(sentences.map((one) => JSON.stringify(one))).size < sentences.length)
    return REFUSED('repeated');
  if (!sentences.every((sentence) => placeOf(sentence, places))) return REFUSED('citation');
  const cited = new Set(sentences.flatMap((sentence) => sentence.facts));
  if (!facts.every(({ id }) => cited.has(id))) return REFUSED('missing-fact');
  const kept = new Set<string>();
  const why = new Map<string, string>();
  for (const place of places)
    for (const told of toldIn(place, sentences)) {
      const fault = isUnchanged(told) ? undefined : faultOf(told, place, locale);
      for (const { id } of told.facts) {
        if (fault) why.set(id, fault);
        else kept.add(id);
      }
    }
  for (const place of places)
    for (const id of astray(place, sentences, locale)) {
      why.set(id, 'order');
      kept.delete(id);
    }
  return { kept, faults: [...new Set(why.values())], why };
}

/** The place that a sentence tells of; undefined when it cites nothing, what is not there, or several places. */
function placeOf({ facts }: Worded, places: readonly Place[]): Place | undefined {
  return places.find(
    (place) => facts.length > 0 && facts.every((id) => place.facts.some((fact) => fact.id === id)),
  );
}

/** Some facts, and the sentences that rest on them and on no others. */
interface Together {
  readonly facts: readonly Fact[];
  readonly sentences: readonly Worded[];
}

/** The facts of a place, with the sentences that rest on them; facts that share a sentence stay together. */
function toldIn({ facts }: Place, sentences: readonly Worded[]): Together[] {
  const left = new Set(facts);
  const all: Together[] = [];
  for (const fact of facts) {
    if (!left.delete(fact)) continue;
    const together = new Set([fact.id]);
    const telling = () => sentences.filter((sentence) => sentence.facts.some((id) => together.has(id)));
    for (let size = 0; size < together.size; ) {
      size = together.size;
      for (const sentence of telling()) for (const id of sentence.facts) together.add(id);
    }
    const here = facts.filter(({ id }) => together.has(id));
    for (const one of here) left.delete(one);
    all.push({ facts: here, sentences: telling() });
  }
  return all;
}

/** The name of the rule that some facts were told against; undefined where they are told as they are. */
function faultOf(
  { facts, sentences }: Together,
  { party }: Place,
  locale: Places['locale'],
): string | undefined {
  const grammar = GRAMMARS[locale];
  const read = sentences.map(
    (sentence): Sentence => ({
      tokens: readTokens(sentence.text, locale),
      facts: new Set(facts.flatMap(({ id }, at) => (sentence.facts.includes(id) ? [at] : []))),
    }),
  );
  let fault: string | undefined;
  for (const [weights, order] of READINGS) {
    const reading = readFacts(facts, locale, order);
    const matched = matchWords(reading, read, weights, grammar);
    const told = { locale, grammar, party, reading, matched };
    const broken = RULES.find((rule) => !rule.holds(told));
    if (!broken) return undefined;
    fault ??= broken.name;
  }
  return fault;
}

/** The facts that lean on the one before them and no longer stand behind it. */
function astray({ facts }: Place, sentences: readonly Worded[], locale: Places['locale']): string[] {
  const order = [...new Set(sentences.flatMap((sentence) => sentence.facts))].filter((id) =>
    facts.some((fact) => fact.id === id),
  );
  if (facts.every(({ id }, at) => order[at] === id)) return [];
  return facts.flatMap((fact, at) => {
    const before = facts[at - 1];
    const place = order.indexOf(fact.id);
    if (!before || order[place - 1] === before.id) return [];
    return pointsBack(readFacts([fact], locale).words, GRAMMARS[locale]) ? [fact.id, before.id] : [];
  });
}

/** Whether the sentences are the facts, letter by letter. */
function isUnchanged({ facts, sentences }: Together): boolean {
  const said = (texts: readonly { readonly text: string }[]) => texts.map(({ text }) => text).join(' ');
  return said(facts) === said(sentences);
}
