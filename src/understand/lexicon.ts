import { LOCALES } from '../contract/locale.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { stem } from '../words/stem.js';
import { BETWEEN_TERMS } from './between-terms.js';
import { definedTerm } from './defined-term.js';
import { nameKey } from './name-key.js';
import { createNameSpelling, type NameSpelling } from './name-spelling.js';
import { createPhraseIndex, type PhraseIndex } from './phrase-index.js';
import { createSpelling, type Spelling } from './spelling.js';
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

/** Everything that understanding looks up, made once from the knowledge base. */
export interface Lexicon {
  /** By name keys; everything else goes by word stems. */
  readonly names: PhraseIndex<Name>;
  /** The words for parts of a service, by name keys, to the service's id. */
  readonly parts: PhraseIndex<string>;
  readonly concepts: PhraseIndex<string>;
  /** Terms that are explained to whoever asks what they mean; by stems, without the words of `BETWEEN_TERMS`. */
  readonly definitions: PhraseIndex<string>;
  /** The words for kinds of services ("databases") to the category's id. */
  readonly categories: PhraseIndex<string>;
  /** The names of the organisation's teams, without their article, to the team's id. */
  readonly teams: PhraseIndex<string>;
  /** By service id: the phrases that select one of its variants. */
  readonly hints: ReadonlyMap<string, PhraseIndex<string>>;
  /** Everyday words to their canonical word. */
  readonly words: PhraseIndex<string>;
  readonly ignored: ReadonlySet<string>;
  readonly spelling: Spelling;
  readonly nameSpelling: NameSpelling;
}

/** `texts` are the words that people wrote about it, of `writtenWords`. */
export function buildLexicon(knowledge: Knowledge, texts: WrittenWords): Lexicon {
  const known = new Set<string>();
  const written = new Map<string, number>();
  const write = (word: string, times = 1) => written.set(word, (written.get(word) ?? 0) + times);
  const stems = (phrase: string) => tokenise(phrase).map((token) => token.stem);
  const learn = <T>(index: PhraseIndex<T>, phrase: string, value: T, keys = stems) => {
    for (const { word, stem } of tokenise(phrase)) {
      known.add(word).add(stem);
      write(word);
    }
    index.add(keys(phrase), value);
  };
  const nameKeys = (phrase: string) => tokenise(phrase).map(({ word, stem }) => nameKey(word, stem));
  const learnName = <T>(index: PhraseIndex<T>, phrase: string, value: T) =>
    learn(index, phrase, value, nameKeys);

  const names = createPhraseIndex<Name>();
  const parts = createPhraseIndex<string>();
  const hints = new Map<string, PhraseIndex<string>>();
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
    const siblings = hints.get(parent) ?? createPhraseIndex<string>();
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

  const concepts = createPhraseIndex<string>();
  for (const concept of knowledge.concepts.values()) {
    for (const locale of LOCALES) {
      for (const alias of [concept.name[locale], ...concept.aliases[locale]])
        learn(concepts, alias, concept.id);
    }
  }

  const definitions = createPhraseIndex<string>();
  for (const concept of knowledge.concepts.values()) {
    for (const alias of LOCALES.flatMap((locale) => concept.aliases[locale])) {
      const term = definedTerm(alias) ?? alias;
      definitions.add(
        stems(term).filter((one) => !BETWEEN_TERMS.has(one)),
        concept.id,
      );
    }
  }

  const categories = createPhraseIndex<string>();
  for (const { id, terms } of knowledge.categories) {
    for (const locale of LOCALES) for (const term of terms[locale]) learn(categories, term, id);
  }

  const teams = createPhraseIndex<string>();
  for (const { id, name, aliases } of knowledge.teams.values()) {
    for (const phrase of [...LOCALES.map((locale) => name[locale]), ...aliases])
      learn(teams, phrase.replace(/^(?:the|our|de|het|ons|onze) /i, ''), id);
  }

  const words = createPhraseIndex<string>();
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
    names,
    parts,
    concepts,
    definitions,
    categories,
    teams,
    hints,
    words,
    ignored,
    spelling: createSpelling(
      known,
      written,
      (word) => words.longestAt([stem(word)], 0)?.value ?? word,
      outsideWords,
    ),
    nameSpelling: createNameSpelling(oneWordNames),
  };
}

/** A name as one word, if it is short enough to be written so. */
function asOneWord(alias: string): string[] {
  const words = tokenise(alias).map(({ word }) => word);
  const isShort = words.length <= 3 && words.every((word) => /^[a-z]+\d*$/.test(word));
  return isShort && words[0] !== 'aws' && words[0] !== 'amazon' ? [words.join('')] : [];
}
