import type { VerdictParty } from '../contract/answer.js';
import type { Cell, Knowledge, Service, Topic } from '../knowledge/knowledge.js';
import { known } from './known.js';
import type { ResolvedCell } from './resolution.js';

/** What a service's knowledge says to a topic when the question did not say how the service is run. */
export interface ServiceCell {
  /** `depends` when the options differ. */
  readonly party: VerdictParty;
  /** One cell that holds for all options, or undefined when each has its own words. */
  readonly cell: ResolvedCell | undefined;
  readonly options: readonly ResolvedCell[];
  /** Less usual variants with another verdict. */
  readonly exceptions: readonly ResolvedCell[];
}

/** What a service's knowledge says to a topic. An overview asks this for each of its tasks. */
export function serviceCell(service: Service, topic: Topic, knowledge: Knowledge): ServiceCell {
  // Most services have no variants, so that there is nothing to add up.
  if (service.variants.length === 0) {
    const only = at(service, topic);
    return { party: only.cell.party, cell: only, options: [only], exceptions: [] };
  }
  const variants = variantsOf(service, knowledge);
  const meant = optionsOf(service, knowledge);
  const all = meant.map((option) => at(option, topic));
  // A variant that lacks the layer does not make the answer depend on it: who asks has the layer.
  const real = all.filter((option) => option.cell.party !== 'not-applicable');
  const options = real.length > 0 ? real : all;

  const [first] = options as [ResolvedCell, ...ResolvedCell[]];
  const party: VerdictParty = options.every((option) => option.cell.party === first.cell.party)
    ? first.cell.party
    : 'depends';
  const cell =
    party !== 'depends' && options.every((option) => saysTheSame(option.cell, first.cell))
      ? { ...first, service: options.length === 1 ? first.service : service }
      : undefined;
  const exceptions = variants
    .filter((variant) => !meant.includes(variant))
    .map((variant) => at(variant, topic))
    .filter(
      (option) =>
        option.cell.party !== party && option.cell.party !== 'not-applicable' && party !== 'depends',
    );
  return { party, cell, options, exceptions };
}

/** One line for a service and a topic, however many options it has. */
export function summed(service: Service, topic: Topic, knowledge: Knowledge): ResolvedCell {
  if (service.variants.length === 0) return at(service, topic);
  const { cell: one, party, options } = serviceCell(service, topic, knowledge);
  const { model, cell } = one ?? (options[0] as ResolvedCell);
  return { topic, service, model, cell, party };
}

/** What a question may mean that names this service: its common variants, itself if it is a way to run it, or both. */
export function optionsOf(service: Service, knowledge: Knowledge): readonly Service[] {
  const mayDepend = service.unnamed === 'depends' && service.variants.length > 0;
  const common = mayDepend ? variantsOf(service, knowledge).filter((variant) => variant.common) : [];
  return common.length === 0 || service.label !== undefined ? [service, ...common] : common;
}

function variantsOf(service: Service, knowledge: Knowledge): Service[] {
  return known(service.variants, knowledge.services);
}

/** A service's own cell, and what it speaks of. */
export function at(service: Service, topic: Topic): ResolvedCell {
  const cell = cellOf(service, topic);
  return { topic, service, model: null, cell, party: cell.party };
}

/** A service's own cell. Every topic has one: the check "every topic has a cell" sees to it. */
export function cellOf(service: Service, topic: Topic): Cell {
  const cell = service.cells.get(topic.id);
  if (!cell) throw new Error(`no cell for ${service.id} × ${topic.id}; the knowledge check reports this`);
  return cell;
}

function saysTheSame(one: Cell, other: Cell): boolean {
  return (
    (one.aws?.en ?? '') === (other.aws?.en ?? '') &&
    (one.customer?.en ?? '') === (other.customer?.en ?? '') &&
    one.here === other.here
  );
}
