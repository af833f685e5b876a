import type { Knowledge } from '../knowledge/knowledge.js';
import { isNone, NO_CHOICE, type TopicChoice } from './choose-topics.js';
import type { Cues } from './find-cues.js';
import {
  asksForWhole,
  BACKWARD,
  contentWords,
  HOLDS_TOO,
  hasOwnVerb,
  isCommand,
  isFragment,
  leansBack,
  type Message,
  pointsBack,
  REST,
  SAME,
  SHORT,
  standsAlone,
  wordsBesideNames,
} from './leaning.js';
import type { Lexicon } from './lexicon.js';
import type { Subject } from './subject.js';
import type { Claim, ConversationState } from './understanding.js';
import { variantMeant } from './variant-meant.js';

/** How certain a topic has to be to replace the one that a correction leaves in place. */
const LIKELY = 0.4;
/** The same of a message such as "what about plain EC2?", which names another service for the same task. */
const LIKELY_OF_OTHER = 0.6;
const CERTAIN = 0.83;
const SURE = 0.95;

/** Takes from the conversation what the question leaves out: "and Lambda?", "en de backups?", "no, on EC2". */
export function inContext(
  said: Subject,
  message: Message,
  previous: ConversationState | undefined,
  { lexicon, knowledge }: { readonly lexicon: Lexicon; readonly knowledge: Knowledge },
): Subject {
  const { cues, names, reading } = message;
  const named = nameAsTopic(asBeforeIfSame(said, message, previous), cues, knowledge);
  const whole =
    names.implied !== null && !asksWhich(message) && (!previous || cues.shift || !leansBack(message))
      ? { ...named, services: [names.implied] }
      : named;
  if (!previous || isCommand(message) || (cues.shift && !THERE.test(reading.text))) return whole;
  const leans = leansBack(message);
  // Beside what was said before, a task that is barely likely is no new one.
  const isOther =
    whole.services.length > 0 &&
    (cues.followUp ||
      IT_IS.test(reading.text) ||
      message.kind.corrects > LIKELY ||
      wordsBesideNames(message) <= 1);
  const isWeak = leans && whole.choice.probability < (isOther ? LIKELY_OF_OTHER : LIKELY);
  const subject = isWeak ? { ...whole, choice: NO_CHOICE } : whole;
  const before: Subject = {
    services: previous.services,
    choice: { topics: previous.topics, family: previous.family, probability: 1 },
    claim: previous.claim,
    isCarried: true,
    itself: previous.itself ?? [],
  };
  // "And the access logs too?" wants a yes or a no where the question before it did.
  const asBefore = () => ((reading.isMarked || cues.followUp) && !hasOwnVerb(message) ? before.claim : null);
  const ofTerm = aboutTerm(subject, message, previous, knowledge);
  if (ofTerm !== null) return { ...ofTerm, claim: subject.claim };
  const variant = variantMeant(subject, message, previous, lexicon, knowledge);
  if (variant !== undefined) {
    // "Container image" after Lambda says how it is run; only what is said beside it can be a task.
    const { probability } = subject.choice;
    const isAside = !reading.isMarked && IT_IS.test(reading.text);
    const keeps =
      isAside ||
      isNone(subject.choice) ||
      probability < CERTAIN ||
      // "Ours ship as container images": how it is run, and no question of its own.
      !(hasOwnVerb(message) || reading.isMarked) ||
      (leans && (probability < SURE || !hasOwnVerb(message) || IN_CASE.test(reading.text))) ||
      variant.isAll;
    return {
      services: [variant.id],
      choice: keeps ? orBefore(before.choice, subject.choice) : subject.choice,
      claim: isAside ? before.claim : (subject.claim ?? before.claim),
      isCarried: keeps,
      isVariant: wordsBesideNames(message) <= SHORT - 1,
      itself: knowledge.services.get(variant.id)?.parent === undefined ? [variant.id] : [],
    };
  }
  const both = [...new Set([...(previous.others ?? []), ...previous.services])];
  if (
    both.length > 1 &&
    THOSE_TWO.test(reading.text) &&
    (cues.compare || message.kind.asks('compare') > LIKELY)
  ) {
    const services = [...new Set([...both, ...subject.services])];
    return {
      ...subject,
      services,
      choice: isNone(subject.choice) ? before.choice : subject.choice,
      claim: null,
    };
  }
  if (previous.services.length > 1 && subject.services.length === 1 && ADDS.test(reading.text)) {
    const services = [...new Set([...previous.services, ...subject.services])];
    return { ...before, services, claim: null, whole: previous.whole };
  }
  if ((cues.compare || message.kind.asks('compare') > 0.6) && subject.services.length === 1) {
    const services = [...new Set([...subject.services, ...previous.services])];
    const isTask = !isNone(subject.choice) && wordsBesideNames(message) > 2;
    return { ...subject, services, choice: isTask ? subject.choice : before.choice };
  }
  if (subject.services.length > 0) {
    // "And the endpoint of OpenSearch?": one word beside the name is a part, unless it is a task beyond doubt.
    const isPart = leans && wordsBesideNames(message) <= 1 && subject.choice.probability < SURE;
    const corrects = message.kind.corrects > 0.5 && subject.choice.probability < CERTAIN;
    const isCase = WHAT_IF.test(reading.text) && subject.choice.probability < CERTAIN;
    const isSame =
      isCase ||
      ((SAME.test(reading.text) || (isNone(subject.choice) && DO_THOSE.test(reading.text))) &&
        !isNone(before.choice));
    // "Can you sum up S3 for me, the full split": no task of it, whichever was spoken of.
    if (cues.overview && isNone(subject.choice)) return subject;
    const isSameKin = isNone(subject.choice) && areKin(subject.services, previous.services, knowledge);
    if (isSame || isSameKin || ((isNone(subject.choice) || corrects || isPart) && isFragment(message))) {
      return {
        ...before,
        services: subject.services,
        itself: subject.itself,
        claim: subject.claim ?? before.claim,
        whole: isNone(before.choice) ? previous.whole : undefined,
      };
    }
    return leans ? { ...subject, claim: subject.claim ?? asBefore() } : subject;
  }
  if (names.cloud || names.uncovered) return subject;
  if (asksForShare(subject, message) && !isNone(before.choice)) return { ...before, claim: subject.claim };
  if (asksForWhole(message)) {
    const { asks } = message.kind;
    const isWhich = cues.which || asks('which') > 0.5;
    const needsTask = isWhich || cues.changed || asks('changed') > 0.5;
    const choice = isFirm(subject.choice) ? subject.choice : before.choice;
    return {
      services: isWhich ? [] : previous.services,
      choice: needsTask ? choice : NO_CHOICE,
      claim: null,
      isCarried: false,
      itself: subject.itself,
    };
  }
  if (isNone(subject.choice)) {
    // "And chucking out the ones nobody pulls anymore?" asks something else, whatever it is.
    return leans && !asksSomethingElse(message, subject.claim)
      ? { ...before, claim: subject.claim ?? (hasOwnVerb(message) ? null : before.claim) }
      : subject;
  }
  if (pointsBack(message, subject.claim?.ofState === true) && !isFirm(subject.choice))
    return { ...before, claim: subject.claim };
  return standsAlone(message) || isAboutNoService(subject, message, previous, knowledge)
    ? subject
    : {
        ...subject,
        services: previous.services,
        itself: previous.itself ?? [],
        isSameService: true,
        claim: subject.claim ?? (leans ? asBefore() : null),
      };
}

/** "Does that hold for MWAA too?", "bij de serverless variant ook?": wants the yes or no that was wanted before. */
function asBeforeIfSame(said: Subject, message: Message, previous: ConversationState | undefined): Subject {
  const { text, isMarked } = message.reading;
  const isVerbless = isMarked && said.claim?.ofState === true && !hasOwnVerb(message) && !OF_STATE.test(text);
  return previous?.claim && (isVerbless || HOLDS_TOO.test(text)) ? { ...said, claim: null } : said;
}
/** What turns a question into one of how things are by themselves. */
const OF_STATE =
  / (?:default|standaard|automatic\w*|automatisch|vanzelf|already|al|box|itself|always|altijd|on|aan|enabled|actief) /;

/** "What is Multi-AZ?", "and who sets that up for RDS?": the task is that of the term that was explained. */
function aboutTerm(
  { services, itself }: Subject,
  message: Message,
  previous: ConversationState,
  { concepts }: Knowledge,
): Omit<Subject, 'claim'> | null {
  const [topic] = concepts.get(previous.term ?? '')?.see.topics ?? [];
  const isOfIt = OF_TERM.test(message.reading.text) && wordsBesideNames(message) <= 2;
  if (topic === undefined || !isOfIt || !hasOwnVerb(message)) return null;
  const choice = { topics: [topic], family: null, probability: 1 };
  return services.length > 0
    ? { services, itself, choice, isCarried: true }
    : { services: previous.services, itself: previous.itself ?? [], choice, isCarried: true };
}
const OF_TERM = / (?:it|that|this|those|them|dat|die|dit|hem|ze|daar|daarvan|daarvoor) /;

/** "For which services are the worker nodes ours?": a part names no service where services are asked for. */
function asksWhich({ cues, kind }: Message): boolean {
  return kind.asks('which') > (cues.which ? LIKELY : SURE);
}

/** "And if it is deployed as a container image?": in that case, and nothing else is asked. */
const IN_CASE = /^ (?:(?:ok|oke|and|en|but|maar|what|wat) )*(?:if|when|als|wanneer|suppose|stel) /;

/** "Another question: who decides which ports are open there?": another task, and the same service. */
const THERE = / (?:(?<! (?:is|are|was|were|if|when) )there|on it|daar|daarop|daarvan|erop|ervan) /;
/** "It's a container image by the way": says how it is run, and asks nothing. */
const IT_IS =
  /^ (?:(?:oh|wait|wacht|sorry|no|nee|actually|eigenlijk|btw|but|maar|well) )*(?:its|(?:it|that|this|they|these|those|het|dat|dit|die|deze|ze) (?:is|are|was|were|zijn|draait|draaien|runs?)) /;
/** "How do those two compare …?": the two services that were spoken of last. */
const THOSE_TWO = / (?:(?:those|these|the|die|deze) (?:two|twee)|them both|both|beide) /;
/** "Doe Redshift er ook bij", "add Redshift": one more beside those that were spoken of. */
const ADDS = / er (?:ook |nog |even )*bij $|^ (?:(?:please|and|now|en|nu) )*(?:add|include|throw in|voeg) /;
/** "What if it is an Outposts rack?": the same task, run another way. */
const WHAT_IF =
  /^ (?:(?:ok|oke|and|en|but|maar|hm|hmm|so|dus) )*(?:what if|wat als|en als|and if|but if|maar als) /;

/** "What about Neptune, does AWS do those?": the task is the one before. */
const DO_THOSE =
  / (?:do|does|doet|doen|handles?|regelt|regelen|maakt|maken|takes? care of) (?:(?:we|wij|aws|amazon|you|they|ze) )?(?:(?:do|handle|doen|regelen) )?(?:that|those|it|them|dat|die) /;

/** Ways to run one service: "oh wait, we run EMR Serverless". */
function areKin(some: readonly string[], others: readonly string[], { services }: Knowledge): boolean {
  const parentOf = (id: string) => services.get(id)?.parent ?? id;
  return some.length > 0 && some.every((id) => others.some((other) => parentOf(other) === parentOf(id)));
}

function orBefore(before: TopicChoice, said: TopicChoice): TopicChoice {
  return isNone(before) ? said : before;
}

function isFirm(choice: TopicChoice): boolean {
  return !isNone(choice) && choice.probability >= CERTAIN;
}

/** "Who manages IAM for S3?" names two services and means the topic that bears the name of the first. */
function nameAsTopic(said: Subject, cues: Cues, knowledge: Knowledge): Subject {
  const asTopic =
    said.services.length > 1 && !cues.compare
      ? said.services.find((id) => knowledge.topics.has(id))
      : undefined;
  if (asTopic === undefined) return said;
  const choice = isNone(said.choice) ? { ...NO_CHOICE, topics: [asTopic], probability: 1 } : said.choice;
  return { ...said, services: said.services.filter((id) => id !== asTopic), choice };
}

/** Buildings, people and plans belong to no service; only a word such as "and" ties them to the one before. */
function isAboutNoService(
  { choice }: Subject,
  { cues, kind }: Message,
  previous: ConversationState,
  { topics }: Knowledge,
): boolean {
  if (choice.topics.some((topic) => previous.topics.includes(topic))) return false;
  const layer = topics.get(choice.topics[0] ?? '')?.layer;
  // From the guards to the old disks: still the building that the service stands in.
  if (previous.topics.some((topic) => topics.get(topic)?.layer === layer)) return false;
  return (layer === 'facility' || layer === 'organisation') && !cues.followUp && kind.leans < CERTAIN;
}

/** "Which part of that is ours?", "so we do have to do something there?": whose share of the task that was spoken of. */
function asksForShare({ choice, claim }: Subject, message: Message): boolean {
  const { cues, kind, reading } = message;
  if (!isNone(choice) || cues.which || cues.changed || cues.overview || kind.asks('none') > LIKELY)
    return false;
  if (claim !== null) return asksForWhole(message) && !ELSE.test(reading.text);
  return leansBack(message) && OF_THAT.test(reading.text) && !REST.test(reading.text);
}
const ELSE = / (?:else|other|rest|verder|overige|everything|alles|allemaal|all|remains|remaining|over) /;
const OF_THAT = / (?:(?:of|in|from) (?:that|this|it)|daarin|daarvan|hierin|hiervan|ervan) /;

/** "Does anybody know this song?", "and who feeds the cat?": a sentence of its own about things that no task explains. */
function asksSomethingElse(message: Message, claim: Claim | null): boolean {
  const { kind, reading } = message;
  const words = contentWords(reading);
  const saysMuch = words > SHORT || (words === SHORT && (claim === null || !BACKWARD.test(reading.text)));
  if (saysMuch && hasOwnVerb(message)) return true;
  const isWhole = hasOwnVerb(message) && !BACKWARD.test(reading.text);
  if (isWhole && words > 1) return true;
  // "Is it on from the start?" makes a claim about what was spoken of.
  const isClaim = claim !== null && BACKWARD.test(reading.text) && words <= 1;
  return words > 0 && kind.leans < LEANING && (isWhole || (!isClaim && kind.asks('none') > DOUBTED));
}
/** A message that leans less than this on the one before need not mean the same task. */
const LEANING = 0.3;
/** From here on a message may well ask for nothing of ours. */
const DOUBTED = 0.4;
