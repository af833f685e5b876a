import { NlpManager } from 'node-nlp';

/** More utterances than this for an intent and language make its training take many minutes. */
const MOST_UTTERANCES = 100;

/**
 * nlp.js: topics and concepts as intents, trained on the entries' example questions and on what people say, and on what is no
 * question for Demarc; services as named entities.
 */
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
  const said = [...knowledge.utterances].filter(([topic]) => knowledge.topics.has(topic));
  for (const [intent, { en, nl }] of [...said, ['None', knowledge.kinds.get('none')]]) {
    for (const text of en.slice(0, MOST_UTTERANCES)) manager.addDocument('en', text, intent);
    for (const text of nl.slice(0, MOST_UTTERANCES)) manager.addDocument('nl', text, intent);
  }
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
