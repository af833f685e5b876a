import { generalCell } from '../../../dist/src/resolve/general-cell.js';
import { serviceCell } from '../../../dist/src/resolve/service-cell.js';

/**
 * What a search engine's hit is worth as an answer: the verdict of the cell that it found, from the same knowledge base
 * and by the same rules as Demarc's. A peer only has to find the service and the topic, or the concept; it knows no yes or no.
 */
export function answerFor({ service = null, topic = null, concept = null }, knowledge) {
  if (concept) {
    const { party = null } = knowledge.concepts.get(concept);
    if (!party) return { ...NOTHING, kind: 'concept', outcome: 'answered' };
    return answered(party, null, concept, 'concept');
  }
  const found = knowledge.topics.get(topic);
  if (!found) return NOTHING;
  const { party } = service
    ? serviceCell(knowledge.services.get(service), found, knowledge)
    : generalCell(found, knowledge);
  return answered(party, service, topic, 'verdict');
}

/** No hit that is good enough. */
export const NOTHING = { kind: 'nothing-like', outcome: 'unknown', verdict: null, verdicts: [], title: '' };

function answered(party, service, topic, kind) {
  const verdict = { party, service, topic, yesNo: null };
  return {
    kind,
    outcome: party === 'depends' ? 'depends' : 'answered',
    verdict,
    verdicts: [verdict],
    title: '',
  };
}
