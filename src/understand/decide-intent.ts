import type { Knowledge } from '../knowledge/knowledge.js';
import { isNone, type TopicChoice } from './choose-topics.js';
import type { ConceptMention } from './find-concept.js';
import type { Cues } from './find-cues.js';
import type { KindLikelihood } from './find-kind.js';
import type { Names } from './find-names.js';
import type { Subject } from './in-context.js';
import type { Reading } from './read-words.js';
import type { Claim, Intent } from './understanding.js';

/** Everything that was found in a question. */
export interface Findings {
  readonly reading: Reading;
  readonly cues: Cues;
  readonly names: Names;
  readonly kind: KindLikelihood;
  readonly subject: Subject;
  readonly concept: ConceptMention | null;
  /** What the words beside the concept mean by themselves. */
  readonly besideConcept: TopicChoice;
  readonly claim: Claim | null;
  readonly category: string | null;
}

/** From here on a message is taken for one that asks for nothing Demarc answers. */
const OUTSIDE = 0.5;
/** What is certain about its service and its task has to look very much like no question to be left alone. */
const OUTSIDE_AFTER_ALL = 0.9;
/** How certain a topic is that outweighs doubts. */
const CERTAIN_TOPIC = 0.8;
const LIKELY = 0.5;

/** Decides what kind of thing was said. What is not certain enough is `unclear`: a wrong verdict is worse than none. */
export function decideIntent(findings: Findings, knowledge: Knowledge): Intent {
  const { cues, names, subject, kind } = findings;
  const hasService = subject.services.length > 0;
  const hasTopic = !isNone(subject.choice);
  const talk = smallTalk(findings);
  if (talk) return talk;
  // "We moved from Azure to EC2, who patches it?" is a question about EC2.
  if (names.cloud !== null && !(names.services.length > 0 && hasTopic) && !speaksOfAws(findings)) return 'other-cloud';
  // Beside a service with an entry too: "SageMaker notebooks in our VPC" is not a question about the VPC.
  if (names.uncovered !== null || (names.unheardOf && names.services.length === 0)) return 'unknown-service';
  if (asksForDefinition(findings, hasService && hasTopic)) return 'define';
  const isCertain = hasService && hasTopic && subject.choice.probability >= CERTAIN_TOPIC && cues.responsibility;
  if (kind('none') > (isCertain ? OUTSIDE_AFTER_ALL : OUTSIDE)) {
    if (cues.howTo || hasService) return hasService || hasTopic ? 'how-to' : 'small-talk';
    return 'small-talk';
  }
  return hasService ? withService(findings, hasTopic) : withoutService(findings, hasTopic, knowledge);
}

/** Greetings, thanks and help, said in passing or learnt from what people say. */
function smallTalk({ cues, kind, names, subject, reading }: Findings): 'help' | 'greeting' | 'thanks' | null {
  if (cues.help) return 'help';
  if (cues.greeting) return 'greeting';
  if (cues.thanks) return 'thanks';
  const hasSubject = names.services.length > 0 || (!isNone(subject.choice) && subject.choice.probability > CERTAIN_TOPIC && reading.tokens.length > 4);
  if (hasSubject) return null;
  return (['help', 'greeting', 'thanks'] as const).find((one) => kind(one) > LIKELY) ?? null;
}

/** "Our access key ended up on GitHub" is about AWS, whatever else it names. */
function speaksOfAws({ reading, subject }: Findings): boolean {
  return !isNone(subject.choice) && subject.choice.probability >= LIKELY && / (?:aws|amazon|access key|access keys|iam|bucket|ami|security group) /.test(reading.text);
}

function asksForDefinition({ concept, cues, kind }: Findings, hasBoth: boolean): boolean {
  if (!concept || hasBoth || cues.compare) return false;
  return kind('define') > LIKELY || (cues.define && kind('define') > 0.1);
}

function withService({ cues, names, subject, kind, reading }: Findings, hasTopic: boolean): Intent {
  const several = subject.services.length > 1;
  if (asksForChange(cues, kind)) return 'changed';
  if (several) {
    const compares = cues.compare || kind('compare') > LIKELY;
    const stacks = kind('stack') + kind('ours') + kind('theirs') + kind('overview');
    if (compares && stacks < LIKELY + 0.2) return 'compare';
    if (hasTopic && stacks < LIKELY) return 'verdict';
    return stacks > 0.3 || subject.services.length > 2 ? 'stack' : 'compare';
  }
  const whole = wholeKind(kind, cues);
  if (whole && !(hasTopic && subject.choice.probability > CERTAIN_TOPIC && kind(whole) < 0.85)) return whole;
  if (hasTopic) return 'verdict';
  if (whole) return whole;
  return unknownWords(reading, names) > 0 ? 'unclear' : 'overview';
}

function wholeKind(kind: KindLikelihood, cues: Cues): 'ours' | 'theirs' | 'overview' | null {
  const likely = (['ours', 'theirs', 'overview'] as const).filter((one) => kind(one) > 0.4);
  if (likely.length > 0) return likely.reduce((best, one) => (kind(one) > kind(best) ? one : best));
  if (kind('ours') + kind('theirs') + kind('overview') < LIKELY) return null;
  return cues.ours ? 'ours' : cues.theirs ? 'theirs' : 'overview';
}

function asksForChange(cues: Cues, kind: KindLikelihood): boolean {
  return kind('changed') > LIKELY || (cues.changed && kind('changed') > 0.2);
}

function withoutService(findings: Findings, hasTopic: boolean, knowledge: Knowledge): Intent {
  const { cues, subject, concept, kind, reading, names } = findings;
  if (hasTopic && asksForChange(cues, kind)) return 'changed';
  if (hasTopic && (kind('which') > LIKELY || (cues.which && kind('which') > 0.2))) return 'which';
  if (beatsTopic(findings, knowledge)) return cues.responsibility || findings.claim ? 'verdict' : 'define';
  if (hasTopic && subject.choice.probability >= LIKELY) return 'verdict';
  const whole = wholeKind(kind, cues);
  if (whole && !hasTopic && unknownWords(reading, names) < 2) return whole;
  if (hasTopic || concept) return 'unclear';
  return cues.responsibility && / (?:aws|amazon|cloud) /.test(reading.text) ? 'unclear' : 'small-talk';
}

/**
 * Whether a term of the model speaks louder than a topic: when the words beside it mean no task by themselves, and it has a
 * carrier of its own or nobody asked who carries it.
 */
export function beatsTopic(
  { cues, claim, concept, subject, besideConcept, reading }: Findings,
  knowledge: Knowledge,
): boolean {
  if (concept === null || subject.services.length > 0) return false;
  const content = reading.content.filter(Boolean).length;
  const isMost = concept.contentWords * 2 >= content;
  const hasParty = knowledge.concepts.get(concept.id)?.party !== undefined;
  if (isNone(subject.choice)) return isMost || (hasParty && (concept.contentWords > 1 || cues.who));
  const standsAlone = !isNone(besideConcept) && besideConcept.probability > CERTAIN_TOPIC;
  return !standsAlone && (hasParty ? isMost || concept.contentWords > 1 : isMost && !(cues.who || claim !== null));
}

/** Words that carry meaning and that no service's name accounts for. */
export function unknownWords(reading: Reading, names: Names): number {
  return reading.tokens.filter((_, at) => reading.content[at] && !names.covered[at]).length;
}
