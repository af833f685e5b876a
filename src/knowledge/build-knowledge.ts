import type { Localized } from '../contract/locale.js';
import { fillService } from './fill-service.js';
import type { Cell, Knowledge, Model, Page, Service, Tip } from './knowledge.js';
import type { CheckedKnowledge } from './raw-knowledge.js';
import type {
  CellEntry,
  ConceptFile,
  ModelFile,
  ServiceFile,
  SourceEntry,
  TipsFile,
  TopicFile,
  VariantFile,
} from './schema.js';
import { LAYERS } from './schema.js';
import { sourceIndex } from './source-index.js';

type Cells = ReadonlyMap<string, Cell>;
type SourceMap = Readonly<Record<string, SourceEntry>>;

/** Joins checked files into a Knowledge. Expects that `checkKnowledge` found nothing. */
export function buildKnowledge(raw: CheckedKnowledge): Knowledge {
  const modelFiles = new Map(raw.models.map(({ data }) => [data.id, data]));
  const index = sourceIndex(raw);
  const models = byId(raw.models.map(({ data }) => buildModel(data, modelFiles)));
  return {
    topics: byId(fromTheGroundUp(raw.topics.map(({ data }) => buildTopic(data)))),
    models,
    services: byId(raw.services.flatMap(({ data }) => buildService(data, models))),
    concepts: byId(raw.concepts.map(({ data }) => buildConcept(data))),
    tips: byId(raw.tips.flatMap(({ data }) => buildTips(data, index))),
    utterances: new Map(raw.utterances.map(({ data: { topic, en, nl } }) => [topic, { en, nl }])),
    claims: new Map(raw.claims.map(({ data: { claim, en, nl } }) => [claim, { en, nl }])),
    kinds: new Map(raw.kinds.map(({ data: { kind, en, nl } }) => [kind, { en, nl }])),
    families: raw.families.data.map(({ general, sources, ...family }) => ({
      ...family,
      general: general && buildCell(general, sources, 'topic'),
    })),
    categories: raw.categories.data,
    layers: raw.layers.data,
    words: raw.words.data,
    outside: raw.outside.data,
  };
}

function fromTheGroundUp<T extends Pick<TopicFile, 'layer'>>(topics: readonly T[]): T[] {
  return [...topics].sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer));
}

function buildTopic(file: TopicFile) {
  return {
    ...file,
    asksForOutcome: file['asks-for-outcome'],
    general: file.general && buildCell(file.general, file.sources, 'topic'),
  };
}

function buildModel(file: ModelFile, all: ReadonlyMap<string, ModelFile>): Model {
  const parent = file.extends === undefined ? undefined : all.get(file.extends);
  const inherited: Cells = parent ? buildModel(parent, all).cells : new Map();
  const cells = new Map([...inherited, ...buildCells(file.cells, file.sources, 'model')]);
  return { id: file.id, name: file.name, description: file.description, cells };
}

function buildService(file: ServiceFile, models: ReadonlyMap<string, Model>): Service[] {
  const own = buildCells(file.cells, file.sources, 'service');
  const service: Service = {
    id: file.id,
    name: file.name,
    label: file.label,
    summary: file.summary,
    purpose: file.purpose,
    category: file.category,
    model: file.model,
    aliases: file.aliases,
    ambiguous: file.ambiguous,
    parts: file.parts,
    hints: file.hints,
    parent: undefined,
    variants: file.variants.map((variant) => variant.id),
    common: true,
    unnamed: file.unnamed,
    cells: new Map([...named(models.get(file.model), file.name), ...own]),
    examples: file.examples,
  };
  return [service, ...file.variants.map((variant) => buildVariant(variant, file, own, models))];
}

function buildVariant(
  variant: VariantFile,
  file: ServiceFile,
  ofService: Cells,
  models: ReadonlyMap<string, Model>,
): Service {
  const own = buildCells(variant.cells, file.sources, 'variant');
  return {
    id: variant.id,
    name: variant.name,
    label: variant.label,
    summary: variant.summary ?? file.summary,
    purpose: file.purpose,
    category: file.category,
    model: variant.model ?? file.model,
    aliases: variant.aliases,
    ambiguous: [],
    parts: [],
    hints: variant.hints,
    parent: file.id,
    variants: [],
    common: variant.common,
    unnamed: 'itself',
    cells: new Map([...named(models.get(variant.model ?? file.model), variant.name), ...ofService, ...own]),
    examples: variant.examples,
  };
}

function buildConcept(file: ConceptFile) {
  const { pages, sources, ...rest } = file;
  return { ...rest, party: file.party, sources: sources.map((key) => sourceFrom(pages, key)) };
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

function buildCells(
  cells: Readonly<Record<string, CellEntry | undefined>>,
  sources: SourceMap,
  origin: Cell['origin'],
): Cells {
  return new Map(
    Object.entries(cells).flatMap(([topic, cell]) =>
      cell ? [[topic, buildCell(cell, sources, origin)] as const] : [],
    ),
  );
}

function buildCell(cell: CellEntry, pages: SourceMap, origin: Cell['origin']): Cell {
  // A layer that does not exist is backed by the page that says what the service is: the file's first.
  const keys = cell.sources.length > 0 ? cell.sources : Object.keys(pages).slice(0, 1);
  const sources = keys.map((key) => sourceFrom(pages, key));
  const none = {
    aws: undefined,
    customer: undefined,
    changes: undefined,
    byDefault: undefined,
    why: undefined,
    readings: [],
    history: [],
  };
  if (cell.party === 'not-applicable')
    return { ...none, party: cell.party, basis: cell.basis, why: cell.why, sources, origin };
  const readings = (cell.readings ?? []).map(({ en, nl, source }) => ({
    en,
    nl,
    source: sourceFrom(pages, source),
  }));
  const history = (cell.history ?? []).map(({ since, en, nl, source }) => ({
    since,
    en,
    nl,
    source: sourceFrom(pages, source),
  }));
  return {
    ...none,
    party: cell.party,
    basis: cell.basis,
    aws: cell.aws,
    customer: cell.customer,
    changes: cell.changes,
    byDefault: cell.default,
    readings,
    history,
    sources,
    origin,
  };
}

function sourceFrom(pages: SourceMap, key: string): Page {
  return pageFrom(key, pages[key]);
}

/** The older of the two dates is shown: a stored copy does not get younger by being read. */
function pageFrom(key: string, entry: SourceEntry | undefined): Page {
  if (!entry) throw new Error(`source "${key}" is not declared; checkKnowledge reports this`);
  return { title: entry.title, url: entry.url, checked: entry.edition ?? entry.checked };
}

/** A model's cells, speaking of one service. */
function named(model: Model | undefined, name: string): Cells {
  if (!model) throw new Error('a service names an unknown model; checkKnowledge reports this');
  const fill = (text: Localized | undefined) => text && fillService(text, { en: name, nl: name });
  return new Map(
    [...model.cells].map(([topic, cell]) => [
      topic,
      {
        ...cell,
        aws: fill(cell.aws),
        customer: fill(cell.customer),
        changes: fill(cell.changes),
        why: fill(cell.why),
      },
    ]),
  );
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
