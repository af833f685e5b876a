import type { Knowledge } from '../knowledge/knowledge.js';
import { isNone, NO_CHOICE } from './choose-topics.js';
import { aboutBefore } from './context/about-before.js';
import { aboutNamed } from './context/about-named.js';
import { aboutSeveral } from './context/about-several.js';
import { aboutTerm } from './context/about-term.js';
import { aboutVariant } from './context/about-variant.js';
import { LIKELY, SURE, turnOf } from './context/turn.js';
import type { Cues } from './find-cues.js';
import { HOLDS_TOO, hasOwnVerb, isCommand, leansBack, type Message } from './leaning.js';
import type { Lexicon } from './lexicon.js';
import type { Subject } from './subject.js';
import type { ConversationState } from './understanding.js';

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
  const turn = turnOf(whole, message, previous, knowledge);
  return (
    aboutTerm(turn) ??
    aboutVariant(turn, lexicon) ??
    aboutSeveral(turn) ??
    aboutNamed(turn) ??
    aboutBefore(turn)
  );
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

/** "For which services are the worker nodes ours?": a part names no service where services are asked for. */
function asksWhich({ cues, kind }: Message): boolean {
  return kind.asks('which') > (cues.which ? LIKELY : SURE);
}

/** "Another question: who decides which ports are open there?": another task, and the same service. */
const THERE = / (?:(?<! (?:is|are|was|were|if|when) )there|on it|daar|daarop|daarvan|erop|ervan) /;

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
