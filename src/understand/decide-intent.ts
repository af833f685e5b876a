import type { Knowledge } from '../knowledge/knowledge.js';
import { isNone } from './choose-topics.js';
import type { ConceptMention } from './find-concept.js';
import type { Cues } from './find-cues.js';
import type { Names } from './find-names.js';
import type { Subject } from './in-context.js';
import type { Reading } from './read-words.js';
import type { Claim, Intent } from './understanding.js';

/** Everything that was found in a question. */
export interface Findings {
  readonly reading: Reading;
  readonly cues: Cues;
  readonly names: Names;
  readonly subject: Subject;
  readonly concept: ConceptMention | null;
  readonly claim: Claim | null;
}

/** Decides what kind of thing was said. What is not certain enough is `unclear`: a wrong verdict is worse than none. */
export function decideIntent(findings: Findings, knowledge: Knowledge): Intent {
  const { cues, names, subject } = findings;
  if (cues.help) return 'help';
  if (cues.greeting) return 'greeting';
  if (cues.thanks) return 'thanks';
  const hasService = subject.services.length > 0;
  const hasTopic = !isNone(subject.choice);
  // "We moved from Azure to EC2, who patches it?" is a question about EC2.
  if (names.cloud !== null && !(names.services.length > 0 && hasTopic)) return 'other-cloud';
  // Beside a service with an entry too: "SageMaker notebooks in our VPC" is not a question about the VPC.
  if (names.uncovered !== null) return 'unknown-service';
  if (findings.concept && cues.define && !(hasService && hasTopic) && !cues.compare) return 'define';
  if (cues.howTo && !(hasTopic && cues.responsibility))
    return hasService || hasTopic ? 'how-to' : 'small-talk';
  return hasService ? withService(findings, hasTopic) : withoutService(findings, hasTopic, knowledge);
}

function withService({ reading, cues, names, subject }: Findings, hasTopic: boolean): Intent {
  const several = subject.services.length > 1;
  if (several && cues.compare) return 'compare';
  if (hasTopic) return 'verdict';
  const unknown = unknownWords(reading, names);
  const asksForShare = cues.responsibility || cues.define || cues.ours || cues.theirs || cues.overview;
  if (unknown > (asksForShare ? 1 : 0)) return 'unclear';
  if (several) return 'compare';
  if (cues.ours) return 'ours';
  if (cues.theirs) return 'theirs';
  return 'overview';
}

function withoutService(findings: Findings, hasTopic: boolean, knowledge: Knowledge): Intent {
  const { reading, cues, names, subject, concept, claim } = findings;
  const unknown = unknownWords(reading, names);
  const aboutResponsibility = cues.responsibility || claim !== null;
  if ((unknown === 0 || aboutResponsibility) && beatsTopic(findings, knowledge)) {
    return cues.responsibility ? 'verdict' : 'define';
  }
  // Without a service an unknown word may be the thing that was asked about, and AWS has no say in it; a task that is
  // named in several words leaves room for one.
  const room = aboutResponsibility && subject.choice.words.length > 1 ? 1 : 0;
  if (hasTopic && unknown <= room) return 'verdict';
  if (!hasTopic && unknown === 0 && (cues.ours || cues.theirs)) return cues.ours ? 'ours' : 'theirs';
  if (hasTopic || concept) return 'unclear';
  return cues.responsibility && / (?:aws|amazon|cloud) /.test(reading.text) ? 'unclear' : 'small-talk';
}

/**
 * Whether a term of the model speaks louder than a topic: when it covers more of the words, or as many and either it has
 * a carrier of its own or nobody asked who carries it.
 */
export function beatsTopic({ cues, claim, concept, subject }: Findings, knowledge: Knowledge): boolean {
  if (concept === null || subject.services.length > 0) return false;
  const topicWords = subject.choice.isWhole ? subject.choice.words.length : 0;
  if (isNone(subject.choice) || concept.contentWords > topicWords) return true;
  if (concept.contentWords < topicWords) return false;
  return knowledge.concepts.get(concept.id)?.party !== undefined || !(cues.who || claim !== null);
}

/** Words that carry meaning and that neither a service's name nor the word list accounts for. */
export function unknownWords(reading: Reading, names: Names): number {
  return reading.tokens.filter(
    (_, at) => reading.content[at] && !names.covered[at] && reading.canonical[at] === null,
  ).length;
}
