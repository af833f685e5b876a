import { buildCells, type Cells } from '../build-cells.js';
import { buildService } from '../build-service.js';
import type { Cell, Knowledge, Page, Service } from '../knowledge.js';
import type { Overlay } from './overlay.js';
import type { ChangedServiceFile } from './overlay-schema.js';

/**
 * The base with an organisation's services over it: those that it added, and those of which it says something else. Expects
 * that `checkOverlay` found nothing. The base is left as it is.
 */
export function layOver(base: Knowledge, { added, changed }: Overlay): Knowledge {
  const services = new Map(base.services);
  for (const { data } of changed) {
    const service = services.get(data.id);
    if (!service) continue;
    const cells = ownCells(data.cells, data);
    services.set(data.id, withNames({ ...service, cells: new Map([...service.cells, ...cells]) }, data));
    for (const id of service.variants) {
      const variant = services.get(id);
      if (variant) services.set(id, variantOver(variant, cells, data));
    }
  }
  for (const { data } of added) {
    for (const service of buildService(data, base.models))
      services.set(service.id, {
        ...service,
        cells: new Map([...service.cells].map(([topic, cell]) => [topic, asOwn(cell)])),
      });
  }
  return { ...base, services };
}

/** What is said of a service holds for its variants, unless the base has a word about the variant itself. */
function variantOver(variant: Service, ofService: Cells, data: ChangedServiceFile): Service {
  const own = data.variants.find(({ id }) => id === variant.id);
  const inherited = [...ofService].filter(([topic]) => variant.cells.get(topic)?.origin !== 'variant');
  const cells = new Map([...variant.cells, ...inherited, ...(own ? ownCells(own.cells, data) : [])]);
  return own ? withNames({ ...variant, cells }, own) : { ...variant, cells };
}

function ownCells(cells: ChangedServiceFile['cells'], { sources }: ChangedServiceFile): Cells {
  return new Map([...buildCells(cells, sources, 'own')].map(([topic, cell]) => [topic, asOwn(cell)]));
}

function withNames(
  service: Service,
  { aliases, hints }: Pick<ChangedServiceFile, 'aliases' | 'hints'>,
): Service {
  return {
    ...service,
    aliases: [...service.aliases, ...aliases],
    hints: [...service.hints, ...hints],
  };
}

/** Marks an entry and its pages as the organisation's, so that nobody takes them for AWS's word. */
function asOwn(cell: Cell): Cell {
  const own = (page: Page): Page => ({ ...page, own: true });
  const cited = <T extends { readonly source: Page }>(one: T): T => ({ ...one, source: own(one.source) });
  return {
    ...cell,
    origin: 'own',
    sources: cell.sources.map(own),
    readings: cell.readings.map(cited),
    history: cell.history.map(cited),
  };
}
