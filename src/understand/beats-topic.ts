import type { Knowledge } from '../knowledge/knowledge.js';
import { isAllTerm, isTerm } from './beside-term.js';
import { isNone, type TopicChoice } from './choose-topics.js';
import { CERTAIN_TOPIC, type Findings, VAGUE } from './findings.js';

/**
 * Whether a term of the model speaks louder than a topic: when it is most of what was said and has a carrier of its own or
 * nobody asked who carries it, or when the words beside it mean no task by themselves.
 */
export function beatsTopic(findings: Findings, knowledge: Knowledge): boolean {
  const { concept, subject, reading, cues } = findings;
  if (concept === null || (subject.services.length > 0 && !isTerm(findings))) return false;
  const content = reading.content.filter(Boolean).length;
  const isMost = concept.contentWords * 2 >= content;
  if (isTerm(findings)) return true;
  const hasParty = knowledge.concepts.get(concept.id)?.party !== undefined;
  if (isNone(subject.choice))
    return isMost || isAllTerm(findings) || (hasParty && (concept.contentWords > 1 || cues.who));
  const beside = findings.besideConcept();
  // "Who deals with an abuse report?": a whole term is named, and the rest may be anything.
  const isWhole = cues.who && concept.contentWords > 1 && !isSameThing(concept.id, subject.choice);
  const isClear = beside.probability > (isWhole ? CERTAIN_TOPIC : VAGUE);
  if (!isNone(beside) && isClear && !isLaw(concept.id, beside, subject.choice)) return false;
  // The GDPR is a more exact answer than compliance as a whole.
  const isExact = knowledge.concepts.get(concept.id)?.see.topics.includes(subject.choice.topics[0] as string);
  if (hasParty && isExact) return !(asksForCarrier(findings) && isSameThing(concept.id, subject.choice));
  if (hasParty) return isMost || concept.contentWords > 1;
  const isCertain = subject.choice.probability >= CERTAIN_TOPIC;
  return isMost && (!asksForCarrier(findings) || (!isCertain && isAllTerm(findings)));
}

function asksForCarrier({ cues, claim }: Findings): boolean {
  return cues.who || (claim !== null && !claim.ofState);
}

/** Laws, of which each says something of its own; a certificate is what compliance as a whole is about. */
const LAWS = new Set(['gdpr', 'dora', 'hipaa', 'cloud-act']);

/** "Who answers for the GDPR now that the agreement is signed?": all of it is about compliance, and the law is named. */
function isLaw(concept: string, beside: TopicChoice, { topics }: TopicChoice): boolean {
  const isCompliance = topics[0] === 'compliance-certification';
  return (
    LAWS.has(concept) &&
    isCompliance &&
    (beside.topics[0] === topics[0] || beside.probability < CERTAIN_TOPIC)
  );
}

/** A hypervisor is what its task is about, and so is a root user: who carries it is the task's verdict. A law is another thing. */
function isSameThing(concept: string, { topics }: TopicChoice): boolean {
  return topics.some((topic) => (WORDED_ALIKE.get(topic) ?? []).includes(concept));
}
const WORDED_ALIKE: ReadonlyMap<string, readonly string[]> = new Map([
  ['hypervisor', ['hypervisor-virtualisation-layer']],
  ['root-mfa', ['root-user', 'mfa-term']],
  ['network-firewall', ['security-group', 'network-acl-term']],
]);
