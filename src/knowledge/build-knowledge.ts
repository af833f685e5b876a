import { buildCell } from './build-cell.js';
import { buildCells, type Cells } from './build-cells.js';
import { buildService, type ServiceBody } from './build-service.js';
import type { Knowledge, Model, Tip, Topic } from './knowledge.js';
import { LAYERS } from './layers.js';
import { pageFrom } from './page-from.js';
import type { ServedKnowledge } from './raw-knowledge.js';
import type { ConceptFile, ModelFile, SourceEntry, TipsFile, TopicFile } from './schema.js';
import { sourceIndex } from './source-index.js';

/**
 * Joins checked files into a Knowledge. Expects that `checkKnowledge` found nothing. `bodyOf` gives what the service in this place says
 * of each task, where `raw` does not; it is called when the service is first asked about.
 */
export function buildKnowledge(raw: ServedKnowledge, bodyOf?: (place: number) => ServiceBody): Knowledge {
  const modelFiles = new Map(raw.models.map(({ data }) => [data.id, data]));
  const index = sourceIndex(raw);
  const models = byId(raw.models.map(({ data }) => buildModel(data, modelFiles)));
  return {
    topics: byId(fromTheGroundUp(raw.topics.map(({ data }) => data)).map(buildTopic)),
    models,
    services: byId(
      raw.services.flatMap(({ data }, place) =>
        bodyOf ? buildService(data, models, () => bodyOf(place)) : buildService(data, models),
      ),
    ),
    concepts: byId(raw.concepts.map(({ data }) => buildConcept(data))),
    tips: byId(raw.tips.flatMap(({ data }) => buildTips(data, index))),
    families: raw.families.data.map(({ general, sources, ...family }) => ({
      ...family,
      general: general && buildCell(general, sources, 'topic'),
    })),
    categories: raw.categories.data,
    layers: raw.layers.data,
    words: raw.words.data,
    outside: raw.outside.data,
    teams: new Map(),
  };
}

function fromTheGroundUp<T extends Pick<TopicFile, 'layer'>>(topics: readonly T[]): T[] {
  return [...topics].sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer));
}

function buildTopic(file: TopicFile): Topic {
  const { id, layer, name, description, terms, general, sources, typical, see, examples } = file;
  return {
    id,
    layer,
    name,
    description,
    terms,
    asksForOutcome: file['asks-for-outcome'],
    general: general && buildCell(general, sources, 'topic'),
    typical,
    see,
    examples,
  };
}

function buildModel(file: ModelFile, all: ReadonlyMap<string, ModelFile>): Model {
  const parent = file.extends === undefined ? undefined : all.get(file.extends);
  const inherited: Cells = parent ? buildModel(parent, all).cells : new Map();
  const cells = new Map([...inherited, ...buildCells(file.cells, file.sources, 'model')]);
  return { id: file.id, name: file.name, description: file.description, cells };
}

function buildConcept(file: ConceptFile) {
  const { pages, sources, ...rest } = file;
  return { ...rest, party: file.party, sources: sources.map((key) => pageFrom(key, pages[key])) };
}

function buildTips({ topic, tips }: TipsFile, index: ReadonlyMap<string, SourceEntry>): Tip[] {
  return tips.map(({ id, services, en, nl, sources }) => ({
    id,
    topic,
    services,
    text: { en, nl },
    sources: sources.map((path) => pageFrom(path, index.get(path))),
  }));
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
