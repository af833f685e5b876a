import type { Knowledge, Service } from '../knowledge.js';
import type { KnowledgeFile } from '../knowledge-file.js';
import type { RawKnowledge } from '../raw-knowledge.js';
import type { ServiceFile, TopicFile, VariantFile } from '../schema.js';
import type { Overlay } from './overlay.js';
import type { ChangedServiceFile } from './overlay-schema.js';

/**
 * An overlay among the entries of the base, for the rules that hold files side by side. Of the base only ids and names are
 * there: its own texts and pages were checked when it was compiled, and to read them again would cost seconds.
 */
export function asChecked(overlay: Overlay, base: Knowledge): RawKnowledge {
  const changed = new Map(overlay.changed.map((file) => [file.data.id, file]));
  const whole = [...base.services.values()].filter(({ parent }) => parent === undefined);
  const unchanged = whole.filter(({ id }) => !changed.has(id));
  return {
    topics: [...base.topics.values()].map(({ id, layer, name, description }) =>
      ofBase(`topics/${id}.yaml`, { ...NO_TOPIC, id, layer: layer as TopicFile['layer'], name, description }),
    ),
    models: [...base.models.values()].map(({ id, name, description }) =>
      ofBase(`models/${id}.yaml`, { id, name, description, sources: {}, cells: {} }),
    ),
    services: [
      ...unchanged.map((service) => ofBase(`services/${service.id}.yaml`, asFile(service, base))),
      ...whole.flatMap((service) => {
        const file = changed.get(service.id);
        return file ? [withChanges(file, service, base)] : [];
      }),
      ...overlay.added,
    ],
    concepts: [],
    tips: [],
    utterances: [],
    kinds: [],
    claims: [],
    families: ofBase('families.yaml', []),
    categories: ofBase('categories.yaml', [...base.categories] as RawKnowledge['categories']['data']),
    layers: ofBase('layers.yaml', []),
    words: ofBase('words.yaml', base.words),
    outside: ofBase('outside.yaml', base.outside),
  };
}

const NO_TOPIC = {
  'asks-for-outcome': false,
  terms: { en: [], nl: [] },
  sources: {},
  typical: [],
  see: [],
  examples: [],
};

function ofBase<T>(file: string, data: T): KnowledgeFile<T> {
  return { file, data, lineOf: () => 1 };
}

/** A service of the base, without what it says. */
function asFile(service: Service, base: Knowledge): ServiceFile {
  const { id, name, category, model, summary, purpose, unnamed, label } = service;
  return {
    ...namesOf(service),
    id,
    name,
    category,
    model,
    summary,
    purpose,
    unnamed,
    label,
    ambiguous: [...service.ambiguous],
    parts: [...service.parts],
    sources: {},
    cells: {},
    examples: [],
    variants: service.variants.flatMap((variant): VariantFile[] => {
      const known = base.services.get(variant);
      if (!known) return [];
      const { id, name, label, common, model } = known;
      return [
        {
          ...namesOf(known),
          id,
          name,
          label: label ?? { en: name, nl: name },
          common,
          model,
          cells: {},
          examples: [],
        },
      ];
    }),
  };
}

function namesOf({ aliases, hints }: Service) {
  return { aliases: [...aliases], hints: [...hints] };
}

/** What an overlay says of a service, with the names that it has already, so that none is given twice. */
function withChanges(
  { file, data, lineOf }: KnowledgeFile<ChangedServiceFile>,
  service: Service,
  base: Knowledge,
): KnowledgeFile<ServiceFile> {
  const known = asFile(service, base);
  return {
    file,
    isOwn: true,
    data: {
      ...known,
      aliases: [...known.aliases, ...data.aliases],
      hints: [...known.hints, ...data.hints],
      sources: data.sources,
      cells: data.cells,
      variants: known.variants.map((variant) => {
        const own = data.variants.find(({ id }) => id === variant.id);
        if (!own) return variant;
        return {
          ...variant,
          aliases: [...variant.aliases, ...own.aliases],
          hints: [...variant.hints, ...own.hints],
          cells: own.cells,
        };
      }),
    },
    lineOf: (path) => lineOf(inOwnFile(path, known, data)),
  };
}

/** The way to the same field in the file that was written, in which the names and variants of the base do not stand. */
function inOwnFile(
  path: readonly PropertyKey[],
  known: ServiceFile,
  { variants }: ChangedServiceFile,
): readonly PropertyKey[] {
  const [field, at, inner, index] = path;
  if (field === 'aliases' || field === 'hints') return [field, Number(at) - known[field].length];
  if (field !== 'variants') return path;
  const variant = known.variants[Number(at)];
  const own = variants.findIndex(({ id }) => id === variant?.id);
  if (variant && (inner === 'aliases' || inner === 'hints'))
    return ['variants', own, inner, Number(index) - variant[inner].length];
  return ['variants', own, ...path.slice(2)];
}
