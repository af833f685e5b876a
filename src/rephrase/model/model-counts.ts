import { countNothing, type LabelsOf, type Metrics } from '../../contract/metrics.js';
import { REJECTIONS } from '../../contract/rejections.js';
import type { ModelTrouble } from './model-error.js';

/**
 * What may come of asking a language model: how a call ended, what its words were good for, or why they were refused, by a
 * name of ours and never by what somebody typed.
 */
export type ModelEvent =
  | 'answered'
  | ModelTrouble
  | 'reworded'
  | 'read'
  | 'no reading'
  | `${typeof REFUSED}${string}`;

/** How often what happened, by name, since the process started. */
export interface ModelCounts {
  count(what: ModelEvent): void;
  snapshot(): Readonly<Record<string, number>>;
}

const REFUSED = 'refused: ';

const USES = { reworded: 'reworded', read: 'read', 'no reading': 'no-reading' } as const;

/** Counts in memory, and tells whoever counts for the whole of Demarc. */
export function createModelCounts(metrics: Metrics = countNothing): ModelCounts {
  const counts = new Map<string, number>();
  return {
    count(what) {
      counts.set(what, (counts.get(what) ?? 0) + 1);
      tell(what, metrics);
    },
    snapshot: () => Object.fromEntries(counts),
  };
}

function tell(what: ModelEvent, metrics: Metrics): void {
  if (isRefusal(what)) metrics.count('modelRejects', { reason: reasonOf(what.slice(REFUSED.length)) });
  else if (what === 'reworded' || what === 'read' || what === 'no reading')
    metrics.count('modelUses', { result: USES[what] });
  else metrics.count('modelCalls', { result: what });
}

function isRefusal(what: ModelEvent): what is `${typeof REFUSED}${string}` {
  return what.startsWith(REFUSED);
}

function reasonOf(fault: string): LabelsOf<'modelRejects'>['reason'] {
  return REJECTIONS.find((reason) => reason === fault) ?? 'other';
}
