import { LOCALES } from '../contract/locale.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { BETWEEN_TERMS } from './between-terms.js';
import { definedTerm } from './defined-term.js';
import { nameKey } from './name-key.js';
import { layPhrases, type PhraseTable } from './phrase-index.js';
import { type LaidSpelling, laySpelling } from './spelling.js';
import { tokenise } from './token.js';
import type { WrittenWords } from './written-words.js';

/** A name somebody may say. */
export type Name =
  | { readonly type: 'service'; readonly id: string; readonly isVariant: boolean }
  | AmbiguousName
  | { readonly type: 'cloud'; readonly name: string }
  | { readonly type: 'uncovered'; readonly name: string };

/** An ordinary word that names a service only beside a cue such as "AWS", or where a name must stand. */
export interface AmbiguousName {
  readonly type: 'ambiguous';
  readonly id: string;
  /** Whether it is one word and all of the service's name but for "AWS" or "Amazon" (Glue, Config, MQ). */
  readonly isOwn: boolean;
}

/** What a lexicon is opened of; its fields are those of `Lexicon`. The build makes it, so that a start need not read thousands of names. */
export interface LaidLexicon {
  readonly names: PhraseTable<Name>;
  readonly parts: PhraseTable<string>;
  readonly concepts: PhraseTable<string>;
  readonly definitions: PhraseTable<string>;
  readonly categories: PhraseTable<string>;
  readonly teams: PhraseTable<string>;
  readonly hints: Readonly<Record<string, PhraseTable<string>>>;
  readonly words: PhraseTable<string>;
  readonly ignored: readonly string[];
  /** The names of services that are one word, or are written as one ("stepfunctions"). */
  readonly oneWordNames: readonly string[];
  readonly spelling: LaidSpelling;
}

/**
 * Lays out what understanding looks up in a knowledge base. `texts` are the words that people wrote about it, of `writtenWords`; `ids`
 * numbers words, and what is new goes in.
 */
export function layLexicon(knowledge: Knowledge, texts: WrittenWords, ids: Map<string, number>): LaidLexicon {
  const known = new Set<string>();
  const written = new Map<string, number>();
  const write = (word: string, times = 1) => written.set(word, (written.get(word) ?? 0) + times);
  const stems = (phrase: string) => tokenise(phrase).map((token) => token.stem);
  const learn = <T>(into: Map<string, T>, phrase: string, value: T, keys = stems) => {
    for (const { word, stem } of tokenise(phrase)) {
      known.add(word).add(stem);
      write(word);
    }
    add(into, keys(phrase), value);
  };
  const nameKeys = (phrase: string) => tokenise(phrase).map(({ word, stem }) => nameKey(word, stem));
  const learnName = <T>(into: Map<string, T>, phrase: string, value: T) =>
    learn(into, phrase, value, nameKeys);

  const names = new Map<string, Name>();
  const parts = new Map<string, string>();
  const hints = new Map<string, Map<string, string>>();
  const oneWordNames: string[] = [];
  for (const service of knowledge.services.values()) {
    const isVariant = service.parent !== undefined;
    for (const alias of [...service.aliases, service.name]) {
      learnName(names, alias, { type: 'service', id: service.id, isVariant });
      oneWordNames.push(...asOneWord(alias));
    }
    for (const alias of service.ambiguous) {
      const isOwn =
        !alias.includes(' ') && service.name.toLowerCase().replace(/^(?:aws|amazon) /, '') === alias;
      learnName(names, alias, { type: 'ambiguous', id: service.id, isOwn });
      if (isOwn) oneWordNames.push(alias);
    }
    for (const part of service.parts) learnName(parts, part, service.id);
    const parent = service.parent ?? (service.hints.length > 0 ? service.id : undefined);
    if (parent === undefined) continue;
    const siblings = hints.get(parent) ?? new Map<string, string>();
    hints.set(parent, siblings);
    for (const hint of [...service.hints, service.label?.en, service.label?.nl]) {
      if (hint) learnName(siblings, hint, service.id);
    }
  }
  // "stepfunctions", "apigateway": written as one word, unless that is another service's name.
  for (const service of knowledge.services.values()) {
    for (const alias of service.aliases) {
      for (const name of asOneWord(alias))
        learnName(names, name, { type: 'service', id: service.id, isVariant: service.parent !== undefined });
    }
  }
  // "TransIP" is no slip for "transit", though nobody wrote it elsewhere.
  const outsideWords = new Set<string>();
  for (const { name, aliases } of knowledge.outside.clouds) {
    for (const alias of aliases) {
      learnName(names, alias, { type: 'cloud', name });
      for (const { word } of tokenise(alias)) outsideWords.add(word);
    }
  }
  for (const { name, aliases } of knowledge.outside.services) {
    for (const alias of [name, ...aliases]) learnName(names, alias, { type: 'uncovered', name });
  }

  const concepts = new Map<string, string>();
  for (const concept of knowledge.concepts.values()) {
    for (const locale of LOCALES) {
      for (const alias of [concept.name[locale], ...concept.aliases[locale]])
        learn(concepts, alias, concept.id);
    }
  }

  const definitions = new Map<string, string>();
  for (const concept of knowledge.concepts.values()) {
    for (const alias of LOCALES.flatMap((locale) => concept.aliases[locale])) {
      const term = definedTerm(alias) ?? alias;
      const keys = stems(term).filter((one) => !BETWEEN_TERMS.has(one));
      add(definitions, keys, concept.id);
    }
  }

  const categories = new Map<string, string>();
  for (const { id, terms } of knowledge.categories) {
    for (const locale of LOCALES) for (const term of terms[locale]) learn(categories, term, id);
  }

  const teams = new Map<string, string>();
  for (const { id, name, aliases } of knowledge.teams.values()) {
    for (const phrase of [...LOCALES.map((locale) => name[locale]), ...aliases])
      learn(teams, phrase.replace(/^(?:the|our|de|het|ons|onze) /i, ''), id);
  }

  const words = new Map<string, string>();
  for (const [canonical, surfaces] of Object.entries(knowledge.words.words)) {
    for (const surface of [canonical, ...surfaces]) learn(words, surface, canonical);
  }
  const ignored = new Set(
    knowledge.words.ignored.flatMap((phrase) => tokenise(phrase).map((token) => token.word)),
  );

  for (const word of ignored) {
    known.add(word);
    write(word);
  }

  for (const [word, stem, times] of texts) {
    known.add(word).add(stem);
    write(word, times);
  }
  return {
    names: layPhrases(names, ids),
    parts: layPhrases(parts, ids),
    concepts: layPhrases(concepts, ids),
    definitions: layPhrases(definitions, ids),
    categories: layPhrases(categories, ids),
    teams: layPhrases(teams, ids),
    hints: Object.fromEntries([...hints].map(([service, phrases]) => [service, layPhrases(phrases, ids)])),
    words: layPhrases(words, ids),
    ignored: [...ignored],
    oneWordNames,
    spelling: laySpelling({ known, written, names: outsideWords }, ids),
  };
}

/** Of two values under one phrase the first stays; a phrase without a word is none. */
function add<T>(phrases: Map<string, T>, keys: readonly string[], value: T): void {
  const phrase = keys.join(' ');
  if (phrase !== '' && !phrases.has(phrase)) phrases.set(phrase, value);
}

/** A name as one word, if it is short enough to be written so. */
function asOneWord(alias: string): string[] {
  const words = tokenise(alias).map(({ word }) => word);
  const isShort = words.length <= 3 && words.every((word) => /^[a-z]+\d*$/.test(word));
  return isShort && words[0] !== 'aws' && words[0] !== 'amazon' ? [words.join('')] : [];
}
