/**
 * The knowledge base as documents for a search engine: one per topic and concept, with every name, term, example and
 * utterance in both languages, and one per service with its names. A hit in each makes a cell.
 */
export function documents({ services, topics, concepts, utterances }) {
  const both = ({ en, nl }) => [en, nl].flat();
  const subjects = [
    ...[...topics.values()].map((topic) => ({
      topic: topic.id,
      phrases: [
        ...both(topic.name),
        ...both(topic.terms),
        ...topic.examples.flatMap(both),
        ...both(utterances.get(topic.id) ?? { en: [], nl: [] }),
      ],
    })),
    ...[...concepts.values()].map((concept) => ({
      concept: concept.id,
      phrases: [...both(concept.name), ...both(concept.aliases), ...concept.examples.flatMap(both)],
    })),
  ];
  const names = [...services.values()].map(({ id, name, aliases, hints }) => ({
    service: id,
    phrases: [name, ...aliases, ...hints],
  }));
  const numbered = (all) => all.map((one, id) => ({ id, ...one, text: one.phrases.join(' \n') }));
  return { subjects: numbered(subjects), names: numbered(names) };
}
