import type { Knowledge } from '../../knowledge/knowledge.js';
import { isNone, NO_CHOICE } from '../choose-topics.js';
import {
  asksForWhole,
  BACKWARD,
  contentWords,
  hasOwnVerb,
  leansBack,
  type Message,
  pointsBack,
  REST,
  SHORT,
  standsAlone,
} from '../leaning.js';
import type { Subject } from '../subject.js';
import type { Claim, ConversationState } from '../understanding.js';
import { CERTAIN, claimAsBefore, isFirm, LIKELY, type Turn } from './turn.js';

/** "En de back-ups?", "which part of that is ours?": what is said of the services that were spoken of, where none is named. */
export function aboutBefore(turn: Turn): Subject {
  const { subject, message, previous, before, leans, knowledge } = turn;
  const { cues, names } = message;
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
        claim: subject.claim ?? (leans ? claimAsBefore(turn) : null),
      };
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
