/**
 * The knowledge base as documents for a search engine: one per service and topic, one per topic without a service, one
 * per concept; with every name, alias, term and example question in both languages.
 */
export function documents({ services, topics, concepts }) {
  const both = ({ en, nl }) => [en, nl].flat();
  const words = (topic) =>
    [both(topic.name), both(topic.terms), topic.examples.flatMap(both)].flat().join(' \n');
  const ofTopics = [...topics.values()].map((topic) => ({ topic: topic.id, text: words(topic) }));
  const names = (service) => [service.name, ...service.aliases, ...service.hints].join(' \n');
  const cells = [...services.values()].flatMap((service) =>
    ofTopics.map(({ topic, text }) => ({ service: service.id, topic, names: names(service), text })),
  );
  const ofConcepts = [...concepts.values()].map((concept) => ({
    concept: concept.id,
    names: '',
    text: [both(concept.name), both(concept.aliases), concept.examples.flatMap(both)].flat().join(' \n'),
  }));
  return [...cells, ...ofTopics.map((one) => ({ ...one, names: '' })), ...ofConcepts].map((one, id) => ({
    id,
    ...one,
  }));
}
