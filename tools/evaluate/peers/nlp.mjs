import { NlpManager } from 'node-nlp';

/** nlp.js: topics and concepts as intents, trained on the entries' example questions; services as named entities. */
export async function createNlpPeer(knowledge) {
  const manager = new NlpManager({
    languages: ['en', 'nl'],
    forceNER: true,
    autoSave: false,
    nlu: { log: false },
  });
  const learn = (examples, intent) => {
    for (const { en, nl } of examples) {
      manager.addDocument('en', en, intent);
      manager.addDocument('nl', nl, intent);
    }
  };
  for (const topic of knowledge.topics.values()) learn([topic.name, ...topic.examples], topic.id);
  for (const service of knowledge.services.values()) {
    for (const example of service.examples) learn([example], example.topic);
    manager.addNamedEntityText('service', service.id, ['en', 'nl'], [service.name, ...service.aliases]);
  }
  for (const concept of knowledge.concepts.values())
    learn([concept.name, ...concept.examples], `concept ${concept.id}`);
  await manager.train();
  return {
    name: 'nlp.js',
    /** Best intent and entity with the intent's score, or undefined. */
    async find(text, locale) {
      const { intent, score, entities } = await manager.process(locale, text);
      if (!intent || intent === 'None') return undefined;
      if (intent.startsWith('concept ')) return { concept: intent.slice(8), score };
      return { topic: intent, service: entities.find(({ entity }) => entity === 'service')?.option, score };
    },
  };
}
