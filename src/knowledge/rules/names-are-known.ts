import type { Problem } from '../knowledge-file.js';
import type { Rule } from '../rule.js';

/** Every id that a file refers to exists: topics, models, categories, neighbours. */
export const namesAreKnown: Rule = {
  name: 'names are known',
  check({ topics, models, services, concepts, tips, utterances, families, categories, layers }) {
    const topicIds = new Set(topics.map((t) => t.data.id));
    const modelIds = new Set(models.map((m) => m.data.id));
    const serviceIds = new Set(
      services.flatMap(({ data }) => [data.id, ...data.variants.map((variant) => variant.id)]),
    );
    const categoryIds = new Set(categories.data.map((category) => category.id));
    const conceptIds = new Set(concepts.map((c) => c.data.id));
    const problems: Problem[] = [];
    const need = (
      known: ReadonlySet<string>,
      kind: string,
      id: string | undefined,
      place: { file: string; lineOf(path: readonly PropertyKey[]): number },
      path: readonly PropertyKey[],
    ) => {
      if (id === undefined || known.has(id)) return;
      const message = `there is no ${kind} "${id}": use one of knowledge/${kind}s/, or add it there`;
      problems.push({ file: place.file, line: place.lineOf(path), message });
    };
    for (const place of topics) {
      for (const [i, id] of place.data.see.entries()) need(topicIds, 'topic', id, place, ['see', i]);
      for (const [i, id] of place.data.typical.entries())
        need(serviceIds, 'service', id, place, ['typical', i]);
    }
    for (const place of models) {
      need(modelIds, 'model', place.data.extends, place, ['extends']);
      for (const id of Object.keys(place.data.cells)) need(topicIds, 'topic', id, place, ['cells', id]);
    }
    for (const place of services) {
      const { data } = place;
      if (!categoryIds.has(data.category)) {
        const message = `there is no category "${data.category}": use one of knowledge/categories.yaml, or add it there`;
        problems.push({ file: place.file, line: place.lineOf(['category']), message });
      }
      need(modelIds, 'model', data.model, place, ['model']);
      need(topicIds, 'topic', data.purpose, place, ['purpose']);
      for (const id of Object.keys(data.cells)) need(topicIds, 'topic', id, place, ['cells', id]);
      for (const [i, e] of data.examples.entries())
        need(topicIds, 'topic', e.topic, place, ['examples', i, 'topic']);
      for (const [v, variant] of data.variants.entries()) {
        need(modelIds, 'model', variant.model, place, ['variants', v, 'model']);
        for (const id of Object.keys(variant.cells))
          need(topicIds, 'topic', id, place, ['variants', v, 'cells', id]);
        for (const [i, e] of variant.examples.entries()) {
          need(topicIds, 'topic', e.topic, place, ['variants', v, 'examples', i, 'topic']);
        }
      }
    }
    for (const place of concepts) {
      for (const [i, id] of place.data.see.topics.entries())
        need(topicIds, 'topic', id, place, ['see', 'topics', i]);
      for (const [i, id] of place.data.see.concepts.entries()) {
        need(conceptIds, 'concept', id, place, ['see', 'concepts', i]);
      }
    }
    for (const place of tips) {
      need(topicIds, 'topic', place.data.topic, place, ['topic']);
      for (const [t, tip] of place.data.tips.entries()) {
        for (const [i, id] of tip.services.entries())
          need(serviceIds, 'service', id, place, ['tips', t, 'services', i]);
      }
    }
    const speakable = new Set([...topicIds, ...families.data.map((family) => family.id)]);
    for (const place of utterances) need(speakable, 'topic', place.data.topic, place, ['topic']);
    for (const [f, family] of families.data.entries()) {
      for (const [i, id] of family.topics.entries()) need(topicIds, 'topic', id, families, [f, 'topics', i]);
      for (const [model, id] of Object.entries(family.leads)) {
        need(modelIds, 'model', model, families, [f, 'leads', model]);
        need(topicIds, 'topic', id, families, [f, 'leads', model]);
      }
    }
    for (const [l, layer] of layers.data.entries())
      need(topicIds, 'topic', layer.topic, layers, [l, 'topic']);
    return problems;
  },
};
