import type { ClaimLabel } from '../knowledge/knowledge.js';
import { remember, rememberPair } from '../words/remember.js';
import type { Form } from './clause-form.js';
import { shutsOut } from './clause-words.js';
import type { Clause } from './clauses.js';
import { SERVICE } from './clauses.js';
import { type FeatureSink, type Features, type Marks, marksAs } from './features.js';
import { PARTY_WORDS } from './party-words.js';

/*
 * What a message's clauses say about its claim, beside its words and their neighbours:
 *   .rule us-not      what the rules read
 *   .form yes-no @us  a clause of this form speaks of this party first
 *   ~does @aws        a word near a party, next to it or one further
 */

const WRITTEN = marksAs((written) => written);
/** "Our servers" are not said to do anything. */
const POSSESSIVES = new Set(['our', 'onze', 'my', 'mijn', 'your', 'jouw', 'ons']);
/** A word as it counts here, and the number by which models know it where that is at hand. */
interface Word {
  readonly word: string;
  readonly number: number | undefined;
  /** What it is told as, where that is no word. */
  readonly mark: keyof Marks<unknown> | null;
  readonly isParty: boolean;
}
/** The words by which people name either side are told alike: what is said of AWS is said of Amazon too. */
const MARKED: ReadonlyMap<string, Word> = new Map([
  ...[...PARTY_WORDS.customer].map((word) => [word, marked('us')] as const),
  ...[...POSSESSIVES].map((word) => [word, marked('ours')] as const),
  ...[...PARTY_WORDS.aws].map((word) => [word, marked('aws')] as const),
  [SERVICE, marked('name')],
]);
const NEGATIONS = new Set(['not', 'no', 'never', 'nothing', 'niet', 'geen', 'nooit', 'niks', 'niets']);
const REACH = 2;

/** "… without us enabling it", "zonder dat wij iets aanzetten", "whether we ask or not": whose doing it is is not said here. */
const CONCEDES =
  /^(?:dat (?:we|wij|ik|je|er|iemand|men|onze|ons)\b|(?:us|our|me|anybody|anyone|somebody|someone|the customer)\b(?: \w+){0,3} \w+ing\b|(?:\w+ly )?\w+ing\b|.* or not$|or not\b)/;

/* Remarks are the same few over and over. One that is kept is found faster than one that is put together anew. */
const formNote = rememberPair((form, party) => `form ${form} ${party}`);
const ruleNote = rememberPair((rule, of) => `rule ${rule} ${of}`);
const ruleAlone = remember((rule) => `rule ${rule}`);
const formsNote = remember((forms) => `forms ${forms}`);
const lastNote = remember((form) => `last ${form}`);
const partiesNote = remember((parties) => `parties ${parties}`);

/** By how often something is denied; more often than twice is twice. */
const DENIED = ['denied 0', 'denied 1', 'denied 2'];

function deniedIn(words: readonly Word[]): number {
  let denied = 0;
  for (const { word } of words) if (denied < 2 && NEGATIONS.has(word)) denied += 1;
  return denied;
}

/** What clauses with their forms, and the claim that the rules read in them, say about what is claimed. */
export function claimFeatures(
  clauses: readonly Clause[],
  forms: readonly Form[],
  byRule: ClaimLabel,
  isMarked: boolean,
): Features {
  const spoken = clauses.filter((clause) => !concedes(clause));
  const told = spoken.length > 0 ? spoken : clauses;
  const texts = told.map(wordsOf);
  const all = joined(texts);
  const parties = all.filter(isParty);
  return <W>(sink: FeatureSink<W>) => {
    for (const [at, words] of texts.entries()) {
      const form = forms[clauses.indexOf(told[at] as Clause)] as Form;
      neighbours(words, sink);
      sink.note(formNote(form, words.find(isParty)?.word ?? ''));
      sink.note(ruleNote(byRule, form));
    }
    if (parties.length > 0)
      for (let at = 0; at < all.length; at++) if (isParty(all[at] as Word)) around(all, at, sink);
    sink.note(ruleAlone(byRule));
    sink.note(ruleNote(byRule, String(isMarked)));
    sink.note(formsNote(forms.join(' ')));
    sink.note(lastNote(String(forms.at(-1))));
    sink.note(partiesNote(parties.map(({ word }) => word).join(' ')));
    sink.note(DENIED[deniedIn(all)] as string);
    if (isMarked) sink.word(sink.marks.question);
  };
}

function concedes({ role, text, plain }: Clause): boolean {
  return (
    role === 'condition' &&
    (CONCEDES.test(text) || plain.text.startsWith(' we never ')) &&
    !shutsOut(plain.text)
  );
}

function neighbours<W>(words: readonly Word[], sink: FeatureSink<W>): void {
  let before = sink.marks.beginning;
  let beforeThat: W | null = null;
  for (const written of words) {
    const word = toldAs(written, sink);
    sink.word(word);
    sink.stemmed(word, written.word);
    sink.pair(before, word);
    if (beforeThat !== null) sink.triple(beforeThat, before, word);
    beforeThat = before;
    before = word;
  }
  sink.pair(before, sink.marks.end);
}

function toldAs<W>({ word, number, mark }: Word, sink: FeatureSink<W>): W {
  return mark === null ? sink.of(word, number) : sink.marks[mark];
}

function around<W>(words: readonly Word[], at: number, sink: FeatureSink<W>): void {
  const party = toldAs(words[at] as Word, sink);
  for (let far = 1; far <= REACH; far++) {
    const next = words[at + far];
    const last = at >= far ? words[at - far] : undefined;
    if (next !== undefined) sink.behindPair(party, toldAs(next, sink));
    if (last !== undefined) sink.behindPair(toldAs(last, sink), party);
  }
}

/** One behind another; flat() takes a hundred times as long for some words. */
function joined(texts: readonly (readonly Word[])[]): readonly Word[] {
  const [first] = texts;
  if (first !== undefined && texts.length === 1) return first;
  const all: Word[] = [];
  for (const words of texts) for (const word of words) all.push(word);
  return all;
}

function marked(mark: 'us' | 'ours' | 'aws' | 'name'): Word {
  return { word: WRITTEN[mark], number: undefined, mark, isParty: mark !== 'name' };
}

/** The words of a clause, with a party for each by which one is named. */
function wordsOf({ words, numbers, plain }: Clause): Word[] {
  // Words that were put into plain ones are others.
  const areSame = plain.words === words;
  return plain.words.map(
    (word, at) =>
      MARKED.get(word) ?? { word, number: areSame ? numbers[at] : undefined, mark: null, isParty: false },
  );
}

function isParty(word: Word): boolean {
  return word.isParty;
}

/** How much a feature says by its kind. */
export function claimFeatureValue(feature: string): number {
  if (feature.startsWith('.')) return 1;
  if (feature.startsWith('~')) return 0.7;
  return feature.includes(' ') ? 0.7 : 1;
}
