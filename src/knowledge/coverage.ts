import type { Cell, Knowledge } from './knowledge.js';

/** What the knowledge base holds, as a short text for curators. */
export function coverage(knowledge: Knowledge): string {
  const services = [...knowledge.services.values()];
  const cells = services.flatMap((service) => [...service.cells.values()]);
  const own = cells.filter((cell) => cell.origin !== 'model');
  const count = (predicate: (cell: Cell) => boolean) => cells.filter(predicate).length;
  const dates = cells.flatMap((cell) => cell.sources.map((source) => source.checked)).sort();
  const rows = services.map((service) => {
    const values = [...service.cells.values()];
    const written = values.filter((cell) => cell.origin !== 'model').length;
    const documented = values.filter((cell) => cell.basis === 'documented').length;
    return `  ${service.id.padEnd(28)}${String(written).padStart(4)} own ${String(documented).padStart(4)} documented`;
  });
  return [
    `${services.length} services and variants, ${knowledge.topics.size} topics, ${knowledge.concepts.size} concepts`,
    `${cells.length} cells: ${own.length} written for a service, ${cells.length - own.length} from a model`,
    `${count((cell) => cell.basis === 'documented')} documented, ${count((cell) => cell.basis === 'derived')} derived`,
    `sources read between ${dates[0] ?? 'never'} and ${dates.at(-1) ?? 'never'}`,
    ...rows,
  ].join('\n');
}
