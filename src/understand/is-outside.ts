import { BEYOND_DOUBT, CERTAIN_TOPIC, type Findings, LIKELY, TERSE } from './findings.js';

/** From here on a message is taken for one that asks for nothing Demarc answers. */
const OUTSIDE = 0.4;
/** Beside "who" and a task beyond doubt it has to look more like that. */
const OUTSIDE_BESIDE_WHO = 0.6;
/** The same beside what wants a yes or a no. */
const OUTSIDE_BESIDE_CLAIM = 0.6;
/** What is certain about its service and its task has to look very much like no question to be left alone. */
export const OUTSIDE_AFTER_ALL = 0.75;
/** Beside a service, a task beyond doubt and "who" it is left alone only if it looks like nothing else. */
const OUTSIDE_BESIDE_ALL = 0.9;
/** Without a word about who, about us, about AWS or about a default, doubts weigh more; less so beside a clear task. */
const OUTSIDE_WITHOUT_SIGNAL = 0.25;
const OUTSIDE_WITH_TASK = 0.4;
/** What leans on an earlier message, and says nothing of its own, is left alone from here on. */
const OUTSIDE_OF_CARRIED = 0.6;
/** The same of a message that names another service. */
const OUTSIDE_BESIDE_NAME = 0.85;

/** "Heads-up: tonight the core switch gets replaced": tells something, and asks nothing. */
const ANNOUNCES =
  /^ (?:heads up|fyi|for your information|psa|reminder|ter info|ter informatie|mededeling|let op|herinnering) /;

/** Whether the message asks for nothing that Demarc answers: how to do it, what it costs, something else altogether. */
export function isOutside({ kind, cues, subject, claim, reading, names }: Findings): boolean {
  const none = kind.asks('none');
  const asks = reading.isMarked || reading.tokens.some(({ afterEnd }) => afterEnd === 'question');
  if (!asks && !cues.who && ANNOUNCES.test(reading.text)) return true;
  // A command may stand beside a question that can be answered.
  const isQuestion = reading.isMarked && subject.choice.probability >= CERTAIN_TOPIC;
  if (subject.services.length === 0 && !isQuestion && cues.commands) return true;
  if (!asks && cues.dictates) return true;
  // "What does that cost?" leans on a question that was none of that; "no, plain EC2 in Frankfurt" puts a service in its place.
  if (subject.isCarried)
    return (
      cues.howTo ||
      none >
        (names.services.length > 0 || subject.isVariant
          ? OUTSIDE_BESIDE_NAME
          : claim
            ? OUTSIDE_AFTER_ALL
            : OUTSIDE_OF_CARRIED)
    );
  const isCertain = subject.services.length > 0 && subject.choice.probability >= CERTAIN_TOPIC;
  const isBeyondDoubt = subject.choice.probability >= BEYOND_DOUBT;
  // "Wie is er verantwoordelijk voor …?" begins like small talk.
  if (isCertain && isBeyondDoubt && cues.who && !cues.howTo) return none > OUTSIDE_BESIDE_ALL;
  const isNext = subject.isSameService === true && !cues.howTo;
  if (isCertain && (cues.responsibility || cues.followUp || isNext)) return none > OUTSIDE_AFTER_ALL;
  if (isCertain && claim !== null && (!claim.ofState || isBeyondDoubt)) return none > OUTSIDE_BESIDE_CLAIM;
  const isTerse = reading.content.filter(Boolean).length <= TERSE && !reading.isMarked;
  const hasSignal =
    cues.responsibility || (claim !== null && !claim.ofState) || kind.leans > LIKELY || isTerse;
  if (hasSignal) return none > (cues.who && isBeyondDoubt ? OUTSIDE_BESIDE_WHO : OUTSIDE);
  return none > (isCertain ? OUTSIDE_WITH_TASK : OUTSIDE_WITHOUT_SIGNAL);
}
