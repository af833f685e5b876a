import type { VerdictParty } from '../../src/contract/answer.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { generalCell } from '../../src/resolve/general-cell.js';
import { at, serviceCell } from '../../src/resolve/service-cell.js';
import type { Question } from '../../tools/evaluate/questions.mjs';

/** What the knowledge base says to a question, one party for each topic that the question may mean. */
export function partiesOf(question: Question, knowledge: Knowledge): ReadonlySet<VerdictParty> {
  if (question.kind === 'concept') {
    const party = knowledge.concepts.get(question.concept ?? '')?.party;
    return new Set(party ? [party] : []);
  }
  return new Set(question.topic.flatMap((topic) => ofTopic(topic, question, knowledge)));
}

function ofTopic(id: string, { kind, service }: Question, knowledge: Knowledge): VerdictParty[] {
  const topic = knowledge.topics.get(id);
  if (!topic) return [];
  if (kind === 'which')
    return [...knowledge.services.values()].map((one) => serviceCell(one, topic, knowledge).party);
  const named = service.flatMap((one) => knowledge.services.get(one) ?? []);
  const [only] = named;
  if (!only) return [generalCell(topic, knowledge).party];
  const parties = [...new Set(named.map((one) => serviceCell(one, topic, knowledge).party))];
  if (named.length > 1) return parties.length === 1 ? parties : ['depends'];
  // A service that is itself one of the ways to run it (Lambda from a zip) may have been asked about as that.
  return only.label ? [...parties, at(only, topic).party] : parties;
}
