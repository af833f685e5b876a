/**
 * A knowledge base so many times as large: every service, variant and concept comes again under names of its own, so
 * that the real questions still mean the real entries. Topics stay: ten times as many tasks would be another subject.
 */
export function growKnowledge(knowledge, times) {
  const services = new Map(knowledge.services);
  const concepts = new Map(knowledge.concepts);
  for (let copy = 1; copy < times; copy++) {
    const rename = (name) => `${name} ${NAMES[copy % NAMES.length]} ${copy}`;
    for (const service of knowledge.services.values()) {
      const id = `${service.id}-copy-${copy}`;
      services.set(id, {
        ...service,
        id,
        name: rename(service.name),
        aliases: service.aliases.map(rename),
        ambiguous: [],
        parent: service.parent && `${service.parent}-copy-${copy}`,
        variants: service.variants.map((variant) => `${variant}-copy-${copy}`),
      });
    }
    for (const concept of knowledge.concepts.values()) {
      const id = `${concept.id}-copy-${copy}`;
      const aliases = { en: concept.aliases.en.map(rename), nl: concept.aliases.nl.map(rename) };
      concepts.set(id, { ...concept, id, aliases, examples: [] });
    }
  }
  return { ...knowledge, services, concepts };
}

const NAMES = [
  'zephyr',
  'quartz',
  'umbra',
  'vortex',
  'krypton',
  'onyx',
  'cobalt',
  'saffron',
  'indigo',
  'walnut',
];
