import type { VerdictParty } from '../contract/answer.js';
import type { Knowledge, Service, Topic } from '../knowledge/knowledge.js';
import { cellOf, optionsOf } from './service-cell.js';

/**
 * Tells task by task who carries it on a service: the party of `serviceCell` without its words. Tables ask for hundreds at once, so
 * the ways to run the service are looked up before, and nothing is made.
 */
export function partyOn(service: Service, knowledge: Knowledge): (topic: Topic) => VerdictParty {
  const options = optionsOf(service, knowledge);
  return (topic) => {
    let party: VerdictParty = 'not-applicable';
    for (const option of options) {
      const { party: ofOption } = cellOf(option, topic);
      if (ofOption === 'not-applicable' || ofOption === party) continue;
      if (party !== 'not-applicable') return 'depends';
      party = ofOption;
    }
    return party;
  };
}
