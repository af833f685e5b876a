import type { Localized } from '../contract/locale.js';
import { buildCells, type Cells } from './build-cells.js';
import { fillService } from './fill-service.js';
import type { Model, Service } from './knowledge.js';
import type { ServiceFile, VariantFile } from './schema.js';

/** A service of a checked file, and each of its variants. */
export function buildService(file: ServiceFile, models: ReadonlyMap<string, Model>): Service[] {
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
