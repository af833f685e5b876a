import type { Knowledge } from '../knowledge/knowledge.js';
import { isNone, type TopicChoice } from './choose-topics.js';
import type { ConceptMention } from './find-concept.js';
import type { Cues } from './find-cues.js';
import type { KindReading } from './find-kind.js';
import type { Names } from './find-names.js';
import type { Subject } from './in-context.js';
import { A_TASK } from './models.js';
import { PARTY_WORDS } from './party-words.js';
import type { Reading } from './read-words.js';
import type { Claim, Intent } from './understanding.js';

/** Everything that was found in a question. */
export interface Findings {
  readonly reading: Reading;
  readonly cues: Cues;
  readonly names: Names;
  readonly kind: KindReading;
  readonly subject: Subject;
  readonly concept: ConceptMention | null;
  /** What the words beside the concept mean by themselves. */
  readonly besideConcept: () => TopicChoice;
  readonly claim: Claim | null;
  /** Whether most of the words are strangers to every task. */
  readonly isUnheardOf: () => boolean;
  readonly category: string | null;
}

/** From here on a message is taken for one that asks for nothing Demarc answers. */
const OUTSIDE = 0.4;
/** Beside "who" and a task beyond doubt it has to look more like that. */
const OUTSIDE_BESIDE_WHO = 0.6;
/** The same beside what wants a yes or a no. */
const OUTSIDE_BESIDE_CLAIM = 0.6;
const BEYOND_DOUBT = 0.95;
/** What is certain about its service and its task has to look very much like no question to be left alone. */
const OUTSIDE_AFTER_ALL = 0.75;
/** Without a word about who, about us, about AWS or about a default, doubts weigh more; less so beside a clear task. */
const OUTSIDE_WITHOUT_SIGNAL = 0.25;
const OUTSIDE_WITH_TASK = 0.4;
/** What leans on an earlier message, and says nothing of its own, is left alone from here on. */
const OUTSIDE_OF_CARRIED = 0.6;
/** The same of a message that names another service. */
const OUTSIDE_BESIDE_NAME = 0.85;
/** How certain a topic is that outweighs doubts. */
const CERTAIN_TOPIC = 0.88;
const LIKELY = 0.5;
/** A task that is no likelier than this may be no task at all. */
const VAGUE = 0.68;
/** From here on the wording alone asks for a service as a whole. */
const CLEARLY_WHOLE = 0.6;
/** A topic that nobody tied to a service has to be this likely. */
const LEAST_ALONE = 0.7;
/** Words that carry meaning in a terse message ("s3 durability wie"). */
const TERSE = 4;

/** Decides what kind of thing was said. What is not certain enough is `unclear`: a wrong verdict is worse than none. */
export function decideIntent(findings: Findings, knowledge: Knowledge): Intent {
  const { names, subject } = findings;
  const hasService = subject.services.length > 0;
  const hasTopic = !isNone(subject.choice);
  const talk = smallTalk(findings);
  if (talk) return talk;
  if (repeatsItself(findings.reading)) return 'unclear';
  if (asksForDefinition(findings)) return 'define';
  if (isTerm(findings) && !subject.isCarried) return findings.cues.responsibility ? 'verdict' : 'define';
  // "We moved from Azure to EC2, who patches it?" is a question about EC2, and so is "our Okta users come in by IAM Identity Center".
  const isBesideCloud =
    names.services.length > 1 ||
    (names.services.length > 0 && (hasTopic || (findings.cues.responsibility && !findings.cues.compare)));
  if (names.cloud !== null && !isBesideCloud && !speaksOfAws(findings)) return 'other-cloud';
  // Beside a service with an entry too: "SageMaker notebooks in our VPC" is not a question about the VPC.
  if (names.uncovered !== null || names.unheardOf) return 'unknown-service';
  if (!isAllTerm(findings) && isOutside(findings)) {
    if (hasService || (hasTopic && findings.cues.howTo)) return 'how-to';
    return asksWhoOfAws(findings) ? 'unclear' : 'small-talk';
  }
  const intent = hasService ? withService(findings, hasTopic) : withoutService(findings, hasTopic, knowledge);
  return needsWords(intent, findings) && findings.isUnheardOf() ? 'unclear' : intent;
}

/** "lol lol lol lol lol lol lol": many words, and hardly any of them another. */
function repeatsItself({ tokens }: Reading): boolean {
  return tokens.length > MANY && new Set(tokens.map(({ word }) => word)).size * 4 < tokens.length;
}
const MANY = 16;

/** Whether an answer rests on words of which strangers may be most: none that a term or a wording asks for beyond doubt. */
function needsWords(intent: Intent, findings: Findings): boolean {
  const { names, subject } = findings;
  // "ElastiCache likewise" says all that is needed by a name.
  const isSameOfAnother = subject.isCarried && names.services.length > 0;
  if (intent === 'verdict') return !isAllTerm(findings) && !isSameOfAnother;
  const isWhole = intent === 'overview' || intent === 'ours' || intent === 'theirs';
  return isWhole && findings.kind.asks(intent) < CLEARLY_WHOLE;
}

/** Whether the message asks for nothing that Demarc answers: how to do it, what it costs, something else altogether. */
function isOutside({ kind, cues, subject, claim, reading, names }: Findings): boolean {
  const none = kind.asks('none');
  // A command may stand beside a question that can be answered.
  const isQuestion = reading.isMarked && subject.choice.probability >= CERTAIN_TOPIC;
  if (cues.commands && subject.services.length === 0 && !isQuestion) return true;
  if (cues.dictates && !reading.isMarked && reading.tokens.every(({ afterEnd }) => afterEnd !== 'question'))
    return true;
  // "What does that cost?" leans on a question that was none of that; "no, plain EC2 in Frankfurt" puts a service in its place.
  if (subject.isCarried)
    return (
      cues.howTo ||
      none >
        (names.services.length > 0 ? OUTSIDE_BESIDE_NAME : claim ? OUTSIDE_AFTER_ALL : OUTSIDE_OF_CARRIED)
    );
  const isCertain = subject.services.length > 0 && subject.choice.probability >= CERTAIN_TOPIC;
  const isBeyondDoubt = subject.choice.probability >= BEYOND_DOUBT;
  const isNext = subject.isSameService === true && !cues.howTo;
  if (isCertain && (cues.responsibility || cues.followUp || isNext)) return none > OUTSIDE_AFTER_ALL;
  if (isCertain && claim !== null && (!claim.ofState || isBeyondDoubt)) return none > OUTSIDE_BESIDE_CLAIM;
  const isTerse = reading.content.filter(Boolean).length <= TERSE && !reading.isMarked;
  const hasSignal =
    cues.responsibility || (claim !== null && !claim.ofState) || kind.leans > LIKELY || isTerse;
  if (hasSignal) return none > (cues.who && isBeyondDoubt ? OUTSIDE_BESIDE_WHO : OUTSIDE);
  return none > (isCertain ? OUTSIDE_WITH_TASK : OUTSIDE_WITHOUT_SIGNAL);
}

/** Greetings, thanks and help, said in passing or learnt from what people say. */
function smallTalk({ cues, kind, names, subject, reading }: Findings): 'help' | 'greeting' | 'thanks' | null {
  if (cues.help) return 'help';
  if (cues.greeting) return 'greeting';
  if (cues.thanks || (THANKING.test(reading.text) && !reading.isMarked && kind.asks('thanks') > SLIGHT))
    return 'thanks';
  const hasTask =
    !subject.isCarried &&
    !isNone(subject.choice) &&
    subject.choice.probability > CERTAIN_TOPIC &&
    (reading.tokens.length > TERSE || reading.isMarked);
  if (names.services.length > 0 || (hasTask && (kind.leans < LIKELY || reading.isMarked))) return null;
  return (['help', 'greeting', 'thanks'] as const).find((one) => kind.asks(one) > LIKELY) ?? null;
}

/** Thanks at the head of a message that goes on to say what for. */
const THANKING =
  /^ (?:(?:ok|oke|okay|great|super|top|perfect|ah|oh) )?(?:thanks|thank you|thx|cheers|bedankt|dank je|dankjewel|dank u|dank|merci) /;
const SLIGHT = 0.25;

/** "Our access key ended up on GitHub" is about AWS, whatever else it names. */
function speaksOfAws({ reading, subject }: Findings): boolean {
  const isLikely = !isNone(subject.choice) && subject.choice.probability >= LIKELY;
  return (
    isLikely && / (?:aws|amazon|access key|access keys|iam|bucket|ami|security group) /.test(reading.text)
  );
}

function asksForDefinition(findings: Findings): boolean {
  const { concept, cues, kind, subject } = findings;
  if (
    !concept ||
    (cues.compare && wordsBeside(findings) > 1 && kind.asks('define') < CERTAIN_TOPIC) ||
    (namesBeside(findings) && !isNone(subject.choice))
  )
    return false;
  if (subject.isCarried) return false;
  if (kind.asks('define') >= LIKELY || (cues.define && kind.asks('define') > 0.1)) return true;
  return cues.define && wordsBeside(findings) <= 1;
}

/** Whether a term of the model is nearly all that was said, down to the small words ("is replication a backup?"). */
function isTerm(findings: Findings): boolean {
  const { concept, cues } = findings;
  if (!concept || namesBeside(findings)) return false;
  const words = concept.end - concept.start;
  // "The difference between … and …" is a term too, if all of it is.
  if (words < (cues.compare ? LONG_TERM : 3)) return false;
  return wordsBeside(findings) <= (words >= LONG_TERM ? 1 : 0);
}
const LONG_TERM = 4;

function wordsBeside({ concept, reading }: Findings): number {
  return reading.content.filter(
    (isContent, at) => isContent && (concept === null || at < concept.start || at >= concept.end),
  ).length;
}

/** Whether no word carries meaning but the term's own. */
function isAllTerm(findings: Findings): boolean {
  return findings.concept !== null && !namesBeside(findings) && wordsBeside(findings) === 0;
}

/** Whether a service is named outside of the term: "VPC endpoint" is a term, whatever "VPC" is by itself. */
function namesBeside({ concept, names }: Findings): boolean {
  return names.coveredByService.some(
    (isName, at) => isName && (concept === null || at < concept.start || at >= concept.end),
  );
}

function withService(findings: Findings, hasTopic: boolean): Intent {
  const { cues, names, subject, kind, reading, claim } = findings;
  if (asksForChange(findings) || (!hasTopic && kind.asks('changed') > CLEARLY_WHOLE)) return 'changed';
  if (subject.services.length > 1) return withServices(findings, hasTopic);
  if (hasTopic && subject.isCarried) return 'verdict';
  // "Could patching ever land on our plate?" asks about a task, "is all of it on our plate?" does not.
  const { probability } = subject.choice;
  if (
    hasTopic &&
    probability >= LIKELY &&
    claim !== null &&
    kind.asks(A_TASK) > (probability > VAGUE ? 0.1 : 0.25)
  )
    return 'verdict';
  const whole = wholeKind(kind, cues);
  const isCertain = hasTopic && subject.choice.probability >= CERTAIN_TOPIC;
  if (whole && (!hasTopic || kind.asks(whole) > (isCertain ? CERTAIN_TOPIC : kind.asks(A_TASK))))
    return whole;
  const isVague = !hasTopic || subject.choice.probability < VAGUE;
  const meant = isVague ? wholeByCue(findings) : null;
  if (meant) return meant;
  if (hasTopic) return 'verdict';
  return unknownWords(reading, names) > 0 ? 'unclear' : 'overview';
}

/** What the wording alone asks for as a whole, where no task stands out. */
function wholeByCue({ cues, reading, kind: { asks } }: Findings): 'ours' | 'theirs' | 'overview' | null {
  if (asks('ours') + asks('theirs') + asks('overview') + asks('stack') < 0.25) return null;
  const sides = (['aws', 'customer'] as const).filter((side) =>
    reading.tokens.some(({ word }) => PARTY_WORDS[side].has(word)),
  );
  if (cues.overview || (sides.length === 2 && (cues.ours || cues.theirs))) return 'overview';
  return cues.ours ? 'ours' : cues.theirs ? 'theirs' : null;
}

function withServices({ cues, subject, claim, kind: { asks } }: Findings, hasTopic: boolean): Intent {
  const together = asks('stack') + asks('ours') + asks('theirs') + asks('overview');
  const compares = asks('compare') > LIKELY || (cues.compare && asks('compare') > together);
  if (compares) return 'compare';
  const isTask = hasTopic && (subject.services.length < 3 || subject.choice.probability > VAGUE);
  const isAsked = claim !== null && subject.choice.probability >= BEYOND_DOUBT;
  if (isTask && (together < LIKELY || isAsked)) return 'verdict';
  return together > 0.3 || subject.services.length > 2 ? 'stack' : 'compare';
}

/** Whether a service is asked about as a whole, and whose share of it. */
function wholeKind({ asks }: KindReading, cues: Cues): 'ours' | 'theirs' | 'overview' | null {
  const [best] = [...(['ours', 'theirs', 'overview'] as const)].sort((a, b) => asks(b) - asks(a));
  if (best && asks(best) > 0.4) return best;
  if (asks('ours') + asks('theirs') + asks('overview') + asks('stack') < LIKELY) return null;
  return cues.ours ? 'ours' : cues.theirs ? 'theirs' : 'overview';
}

/** "Do we have to switch it on for new buckets?" wants a yes or a no, however much it sounds like what has changed. */
function asksForChange({ cues, kind: { asks }, claim }: Findings): boolean {
  if (cues.changed) return asks('changed') > 0.05;
  if (claim === null) return asks('changed') > 0.7;
  return claim.ofState && asks('changed') > 0.9;
}

function withoutService(findings: Findings, hasTopic: boolean, knowledge: Knowledge): Intent {
  const { cues, subject, concept, kind, reading, names } = findings;
  if (hasTopic && asksForChange(findings)) return 'changed';
  if (hasTopic && (kind.asks('which') > LIKELY || (cues.which && kind.asks('which') > 0.15))) return 'which';
  if (beatsTopic(findings, knowledge)) return cues.responsibility || findings.claim ? 'verdict' : 'define';
  if (hasTopic && subject.choice.probability >= LEAST_ALONE) return 'verdict';
  const whole = wholeKind(kind, cues);
  if (whole && !hasTopic && unknownWords(reading, names) < 2) return whole;
  if (hasTopic || concept) return 'unclear';
  return cues.responsibility && OF_AWS.test(reading.text) ? 'unclear' : 'small-talk';
}
const OF_AWS = / (?:aws|amazon|cloud) /;

/** "Who does what in the AWS cloud?" is about us, however little it says. */
function asksWhoOfAws({ cues, kind, reading }: Findings): boolean {
  return cues.who && OF_AWS.test(reading.text) && kind.asks('none') <= OUTSIDE_AFTER_ALL;
}

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
  if (!isNone(beside) && beside.probability > VAGUE && !isLaw(concept.id, beside, subject.choice))
    return false;
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
const LAWS = new Set(['gdpr', 'dora', 'nis2', 'hipaa', 'cloud-act']);

/** "Who answers for the GDPR now that the agreement is signed?": all of it is about compliance, and the law is named. */
function isLaw(concept: string, beside: TopicChoice, { topics }: TopicChoice): boolean {
  return LAWS.has(concept) && topics[0] === 'compliance-certification' && beside.topics[0] === topics[0];
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

/** Words that carry meaning and that no service's name accounts for. */
export function unknownWords(reading: Reading, names: Names): number {
  return reading.tokens.filter((_, at) => reading.content[at] && !names.covered[at]).length;
}
