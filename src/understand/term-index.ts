import { LOCALES } from '../contract/locale.js';
import type { Knowledge } from '../knowledge/knowledge.js';

/** What a term points at: a topic, or a family of topics. */
export interface Target {
  readonly type: 'topic' | 'family';
  readonly id: string;
  /** Ids of the topics meant: itself, or a family's members. */
  readonly topics: readonly string[];
}

/** A phrase that names a topic, as a set of canonical words whose order does not matter. */
export interface Term {
  readonly target: Target;
  readonly words: readonly string[];
  /** Sum of its words' weights. */
  readonly weight: number;
}

/** All topics' terms, by the words in them. */
export interface TermIndex {
  readonly byWord: ReadonlyMap<string, readonly Term[]>;
  /** How telling a word is: high when few topics use it. 0 for a word that no term has. */
  weightOf(word: string): number;
  readonly vocabulary: Iterable<string>;
}

export function createTermIndex(knowledge: Knowledge, canonicalise: (phrase: string) => string[]): TermIndex {
  const phrases = [
    ...[...knowledge.topics.values()].flatMap((topic) =>
      LOCALES.flatMap((locale) =>
        [topic.name[locale], ...topic.terms[locale]].map((text) => ({
          target: { type: 'topic' as const, id: topic.id, topics: [topic.id] },
          text,
        })),
      ),
    ),
    ...knowledge.families.flatMap((family) =>
      LOCALES.flatMap((locale) =>
        [family.name[locale], ...family.terms[locale]].map((text) => ({
          target: { type: 'family' as const, id: family.id, topics: family.topics },
          text,
        })),
      ),
    ),
  ];
  const sets = phrases.map(({ target, text }) => ({
    target,
    words: [...new Set(canonicalise(text))].sort(),
  }));

  const topicsByWord = new Map<string, Set<string>>();
  for (const { target, words } of sets) {
    for (const word of words) {
      const topics = topicsByWord.get(word) ?? new Set();
      topicsByWord.set(word, topics.add(target.id));
    }
  }
  const total = knowledge.topics.size;
  const weightOf = (word: string) => {
    const topics = topicsByWord.get(word)?.size ?? 0;
    return topics === 0 ? 0 : Math.log(1 + total / topics);
  };

  const seen = new Set<string>();
  const byWord = new Map<string, Term[]>();
  for (const { target, words } of sets) {
    const key = `${target.id}:${words.join(' ')}`;
    if (words.length === 0 || seen.has(key)) continue;
    seen.add(key);
    const term = { target, words, weight: words.reduce((sum, word) => sum + weightOf(word), 0) };
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), term]);
  }
  return { byWord, weightOf, vocabulary: topicsByWord.keys() };
}
