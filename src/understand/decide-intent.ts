import type { Knowledge } from '../knowledge/knowledge.js';
import { beatsTopic } from './beats-topic.js';
import { asksForDefinition, isAllTerm, isTerm } from './beside-term.js';
import { isNone } from './choose-topics.js';
import type { Names } from './find-names.js';
import { findSmallTalk } from './find-small-talk.js';
import { BEYOND_DOUBT, CERTAIN_TOPIC, type Findings, LIKELY, VAGUE } from './findings.js';
import { isOutside, OUTSIDE_AFTER_ALL } from './is-outside.js';
import { A_TASK } from './models.js';
import type { Reading } from './read-words.js';
import type { Intent } from './understanding.js';
import { wholeByCue, wholeKind } from './whole-kind.js';

/** From here on the wording alone asks for a service as a whole. */
const CLEARLY_WHOLE = 0.6;
/** A topic that nobody tied to a service has to be this likely. */
const LEAST_ALONE = 0.7;

/** Decides what kind of thing was said. What is not certain enough is `unclear`: a wrong verdict is worse than none. */
export function decideIntent(findings: Findings, knowledge: Knowledge): Intent {
  const { names, subject } = findings;
  const hasService = subject.services.length > 0;
  const hasTopic = !isNone(subject.choice);
  const talk = findSmallTalk(findings);
  if (talk) return talk;
  if (repeatsItself(findings.reading)) return 'unclear';
  if (asksForDefinition(findings)) return 'define';
  if (isTerm(findings) && !subject.isCarried) return findings.cues.responsibility ? 'verdict' : 'define';
  // "We moved from Azure to EC2, who patches it?" is a question about EC2, and so is "our Okta users come in by IAM Identity Center".
  const isBesideCloud =
    names.services.length > 1 ||
    (names.services.length > 0 && (hasTopic || (findings.cues.responsibility && !findings.cues.compare)));
  if (names.cloud !== null && (asksCloud(findings) || (!isBesideCloud && !speaksOfAws(findings))))
    return 'other-cloud';
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

/** "Does Google encrypt …?": whatever else is named, another cloud is to do it. */
function asksCloud({ names, reading }: Findings): boolean {
  const [cloud = ''] = names.cloud?.toLowerCase().split(' ') ?? [];
  const { 1: doer } = DOER.exec(reading.text) ?? [];
  return cloud !== '' && doer === cloud && !/ (?:aws|amazon) /.test(reading.text);
}
const DOER = /^ (?:(?:and|en|so|dus|hi|hey|hoi) )*(?:does|do|will|can|is|has|doet|kan|heeft|\w{3,}t) (\w+) /;

/** "Our access key ended up on GitHub" is about AWS, whatever else it names. */
function speaksOfAws({ reading, subject }: Findings): boolean {
  const isLikely = !isNone(subject.choice) && subject.choice.probability >= LIKELY;
  return (
    isLikely && / (?:aws|amazon|access key|access keys|iam|bucket|ami|security group) /.test(reading.text)
  );
}

function withService(findings: Findings, hasTopic: boolean): Intent {
  const { cues, names, subject, kind, reading, claim } = findings;
  if (asksForChange(findings) || (!hasTopic && kind.asks('changed') > CLEARLY_WHOLE)) return 'changed';
  if (subject.services.length > 1) return withServices(findings, hasTopic);
  if (hasTopic && subject.isCarried) return 'verdict';
  if (!hasTopic && (subject.whole === 'ours' || subject.whole === 'theirs')) return subject.whole;
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

function withServices({ cues, subject, claim, kind: { asks } }: Findings, hasTopic: boolean): Intent {
  if (!hasTopic && subject.whole === 'compare') return 'compare';
  const together = asks('stack') + asks('ours') + asks('theirs') + asks('overview');
  const compares = asks('compare') > LIKELY || (cues.compare && asks('compare') > together);
  if (compares) return 'compare';
  const isTask = hasTopic && (subject.services.length < 3 || subject.choice.probability > VAGUE);
  const isAsked = claim !== null && subject.choice.probability >= BEYOND_DOUBT;
  if (isTask && (together < LIKELY || isAsked)) return 'verdict';
  return together > 0.3 || subject.services.length > 2 ? 'stack' : 'compare';
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
  if (whole && !hasTopic && unknownWords(reading, names) < 2)
    return OF_WHAT_WAS_SAID.test(reading.text) && !OF_AWS.test(reading.text) ? 'unclear' : whole;
  if (hasTopic || concept) return 'unclear';
  return cues.responsibility && OF_AWS.test(reading.text) ? 'unclear' : 'small-talk';
}
const OF_AWS = / (?:aws|amazon|cloud) /;
/** "En moeten wij daar dan nog iets mee?": of something that nobody has named. */
const OF_WHAT_WAS_SAID =
  / (?:daar|daarmee|daaraan|daarvan|daarbij|hiermee|hieraan|dat|there|with that|of that|with it|about it) /;

/** "Who does what in the AWS cloud?" is about us, however little it says. */
function asksWhoOfAws({ cues, kind, reading }: Findings): boolean {
  return cues.who && OF_AWS.test(reading.text) && kind.asks('none') <= OUTSIDE_AFTER_ALL;
}

/** Words that carry meaning and that no service's name accounts for. */
export function unknownWords(reading: Reading, names: Names): number {
  return reading.tokens.filter((_, at) => reading.content[at] && !names.covered[at]).length;
}
