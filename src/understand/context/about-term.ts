import { hasOwnVerb, wordsBesideNames } from '../leaning.js';
import type { Subject } from '../subject.js';
import type { Turn } from './turn.js';

/** "What is Multi-AZ?", "and who sets that up for RDS?": the task is that of the term that was explained. Null where it is none. */
export function aboutTerm({ subject, message, previous, knowledge: { concepts } }: Turn): Subject | null {
  const [topic] = concepts.get(previous.term ?? '')?.see.topics ?? [];
  const isOfIt = OF_TERM.test(message.reading.text) && wordsBesideNames(message) <= 2;
  if (topic === undefined || !isOfIt || !hasOwnVerb(message)) return null;
  const { services, itself } = subject.services.length > 0 ? subject : previous;
  const choice = { topics: [topic], family: null, probability: 1 };
  return { services, itself: itself ?? [], choice, isCarried: true, claim: subject.claim };
}
const OF_TERM = / (?:it|that|this|those|them|dat|die|dit|hem|ze|daar|daarvan|daarvoor) /;
