import type { Localized } from '../contract/locale.js';
import { buildCells, type Cells } from './build-cells.js';
import { fillService } from './fill-service.js';
import type { Model, Service } from './knowledge.js';
import { mapOnDemand } from './map-on-demand.js';
import type { ServiceFile, VariantFile } from './schema.js';

/** What a service's file says of each task: most of the base, and of most services never asked for. */
export interface ServiceBody extends Pick<ServiceFile, 'cells' | 'sources'> {
  /** In the file's order. */
  readonly variants: readonly Pick<VariantFile, 'cells'>[];
}

/**
 * A service of a checked file, and each of its variants. Their cells are built once somebody asks for one of them, of what `bodyOf`
 * gives then.
 */
export function buildService(
  file: ServiceFile,
  models: ReadonlyMap<string, Model>,
  bodyOf: () => ServiceBody = () => file,
): Service[] {
  const body = once(bodyOf);
  const own = once(() => buildCells(body().cells, body().sources, 'service'));
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
    cells: mapOnDemand(() => new Map([...named(models.get(file.model), file.name), ...own()])),
    examples: file.examples,
  };
  const variants = file.variants.map((variant, at) =>
    buildVariant(variant, file, () => {
      const { sources, variants } = body();
      const cells = buildCells(variants[at]?.cells ?? {}, sources, 'variant');
      return new Map([...named(models.get(variant.model ?? file.model), variant.name), ...own(), ...cells]);
    }),
  );
  return [service, ...variants];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function buildVariant(variant: VariantFile, file: ServiceFile, cells: () => Cells): Service {
  return {
    id: variant.id,
    name: variant.name,
    label: variant.label,
    summary: variant.summary ?? file.summary,
    purpose: variant.purpose ?? file.purpose,
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
    cells: mapOnDemand(cells),
    examples: variant.examples,
  };
}

/** A model's cells, speaking of one service; of the same shape as those of `buildCell`. */
function named(model: Model | undefined, name: string): Cells {
  if (!model) throw new Error('a service names an unknown model; checkKnowledge reports this');
  const fill = (text: Localized | undefined) => text && fillService(text, { en: name, nl: name });
  return new Map(
    [...model.cells].map(([topic, cell]) => [
      topic,
      {
        aws: fill(cell.aws),
        customer: fill(cell.customer),
        changes: fill(cell.changes),
        byDefault: cell.byDefault,
        why: fill(cell.why),
        readings: cell.readings,
        history: cell.history,
        party: cell.party,
        basis: cell.basis,
        sources: cell.sources,
        origin: cell.origin,
      },
    ]),
  );
}
