import type { VerdictParty } from '../contract/answer.js';
import { fillService } from '../knowledge/fill-service.js';
import type { Cell, Knowledge, Topic } from '../knowledge/knowledge.js';
import type { ResolvedCell } from './resolution.js';

/** The models between which a question without a service may have to choose. */
const MODELS = ['infrastructure', 'managed', 'serverless'];
const SOME_SERVICE = { en: 'the service', nl: 'de service' };

/**
 * What holds for a topic when no service is named: AWS's own word, or what its typical services, or else the operating
 * models, have in common.
 */
export function generalCell(
  topic: Topic,
  knowledge: Knowledge,
): {
  readonly party: VerdictParty;
  readonly cell: ResolvedCell | undefined;
  readonly options: readonly ResolvedCell[];
} {
  if (topic.general) {
    const cell = { topic, service: null, model: null, cell: topic.general, party: topic.general.party };
    return { party: topic.general.party, cell, options: [cell] };
  }
  const all = topic.typical.length > 0 ? ofServices(topic, knowledge) : ofModels(topic, knowledge);
  const real = all.filter((option) => option.cell.party !== 'not-applicable');
  const options = real.length > 0 ? real : all;
  const parties = new Set(options.map((option) => option.cell.party));
  const [first] = options;
  if (!first) throw new Error(`no model has a cell for ${topic.id}; the knowledge check reports this`);
  if (parties.size > 1) return { party: 'depends', cell: undefined, options };
  // Services that agree each say so in their own words: none of them speaks for all.
  if (first.service) return { party: first.party, cell: undefined, options };
  return { party: first.cell.party, cell: { ...first, model: null }, options };
}

function ofServices(topic: Topic, { services }: Knowledge): ResolvedCell[] {
  return topic.typical.flatMap((id) => {
    const service = services.get(id);
    const cell = service?.cells.get(topic.id);
    return service && cell ? [{ topic, service, model: null, cell, party: cell.party }] : [];
  });
}

function ofModels(topic: Topic, { models }: Knowledge): ResolvedCell[] {
  return MODELS.flatMap((id) => {
    const model = models.get(id);
    const cell = model?.cells.get(topic.id);
    return model && cell ? [{ topic, service: null, model, cell: spoken(cell), party: cell.party }] : [];
  });
}

function spoken(cell: Cell): Cell {
  const fill = (text: Cell['aws']) => text && fillService(text, SOME_SERVICE);
  return {
    ...cell,
    aws: fill(cell.aws),
    customer: fill(cell.customer),
    changes: fill(cell.changes),
    why: fill(cell.why),
  };
}
