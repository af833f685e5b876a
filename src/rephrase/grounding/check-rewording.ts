import type { Fact, Place, Places } from '../place.js';
import type { Rewording, Worded } from '../rewording.js';
import { isPlain } from './is-plain.js';
import { readMarks } from './read-marks.js';
import { keepsBrackets } from './rules/keeps-brackets.js';
import { keepsCircumstances } from './rules/keeps-circumstances.js';
import { keepsClaims } from './rules/keeps-claims.js';
import { keepsConditions } from './rules/keeps-conditions.js';
import { keepsContrasts } from './rules/keeps-contrasts.js';
import { keepsMarkers } from './rules/keeps-markers.js';
import { keepsNeighbours } from './rules/keeps-neighbours.js';
import { keepsNumbers } from './rules/keeps-numbers.js';
import { keepsOwners } from './rules/keeps-owners.js';
import { keepsReasons } from './rules/keeps-reasons.js';
import { keepsRepeats } from './rules/keeps-repeats.js';
import { keepsScopes } from './rules/keeps-scopes.js';
import { keepsWeights } from './rules/keeps-weights.js';
import { keepsWhoDoesWhat } from './rules/keeps-who-does-what.js';
import { leavesNothingOut } from './rules/leaves-nothing-out.js';
import { namesNoStranger } from './rules/names-no-stranger.js';
import { saysNothingNew } from './rules/says-nothing-new.js';
import { saysSomething } from './rules/says-something.js';
import type { Rule, Told } from './told.js';

const RULES: readonly Rule[] = [
  saysNothingNew,
  leavesNothingOut,
  keepsRepeats,
  namesNoStranger,
  keepsNumbers,
  keepsBrackets,
  keepsWhoDoesWhat,
  keepsOwners,
  keepsClaims,
  keepsMarkers,
  keepsConditions,
  keepsCircumstances,
  keepsReasons,
  keepsWeights,
  keepsScopes,
  keepsNeighbours,
  keepsContrasts,
  saysSomething,
];

/** How much longer than its facts a rewording may be. */
const LONGER = 1.35;
/** So much longer it may be in any case, in characters. */
const SLACK = 40;

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
  for (const told of places.flatMap((place) => toldIn(place, sentences, locale))) {
    const broken = isUnchanged(told) ? undefined : RULES.find((rule) => !rule.holds(told));
    for (const { id } of told.facts) {
      if (broken) why.set(id, broken.name);
      else kept.add(id);
    }
  }
  return { kept, faults: [...new Set(why.values())], why };
}

/** The place that a sentence tells of; undefined when it cites nothing, what is not there, or several places. */
function placeOf({ facts }: Worded, places: readonly Place[]): Place | undefined {
  return places.find(
    (place) => facts.length > 0 && facts.every((id) => place.facts.some((fact) => fact.id === id)),
  );
}

/** The facts of a place, with the sentences that rest on them; facts that share a sentence stay together. */
function toldIn({ facts, party }: Place, sentences: readonly Worded[], locale: Told['locale']): Told[] {
  const left = new Set(facts);
  const all: Told[] = [];
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
    all.push(compared(here, telling(), party, locale));
  }
  return all;
}

function compared(
  facts: readonly Fact[],
  sentences: readonly Worded[],
  party: Told['party'],
  locale: Told['locale'],
): Told {
  const read = (texts: readonly { readonly text: string }[]) =>
    texts.flatMap(({ text }) => readMarks(text, locale));
  return { facts, sentences, party, locale, given: read(facts), worded: read(sentences) };
}

/** Whether the sentences are the facts, letter by letter. */
function isUnchanged({ facts, sentences }: Told): boolean {
  const said = (texts: readonly { readonly text: string }[]) => texts.map(({ text }) => text).join(' ');
  return said(facts) === said(sentences);
}
