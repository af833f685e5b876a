import type { Knowledge } from '../../knowledge/knowledge.js';
import { isNone, NO_CHOICE, type TopicChoice } from '../choose-topics.js';
import { hasOwnVerb, leansBack, type Message, wordsBesideNames } from '../leaning.js';
import type { Subject } from '../subject.js';
import type { Claim, ConversationState } from '../understanding.js';

/** How certain a topic has to be to replace the one that a correction leaves in place. */
export const LIKELY = 0.4;
/** The same of a message such as "what about plain EC2?", which names another service for the same task. */
const LIKELY_OF_OTHER = 0.6;
export const CERTAIN = 0.83;
export const SURE = 0.95;

/** A message of a conversation, beside what was spoken of before it. */
export interface Turn {
  /** What the message says by itself. */
  readonly subject: Subject;
  readonly message: Message;
  readonly previous: ConversationState;
  /** What was spoken of, as a message would say it. */
  readonly before: Subject;
  readonly leans: boolean;
  readonly knowledge: Knowledge;
}

/** Sets what a message says beside what was spoken of. Beside that, a task that is barely likely is no new one. */
export function turnOf(
  said: Subject,
  message: Message,
  previous: ConversationState,
  knowledge: Knowledge,
): Turn {
  const { cues, kind, reading } = message;
  const leans = leansBack(message);
  const isOther =
    said.services.length > 0 &&
    (cues.followUp || IT_IS.test(reading.text) || kind.corrects > LIKELY || wordsBesideNames(message) <= 1);
  const isWeak = leans && said.choice.probability < (isOther ? LIKELY_OF_OTHER : LIKELY);
  return {
    subject: isWeak ? { ...said, choice: NO_CHOICE } : said,
    message,
    previous,
    before: {
      services: previous.services,
      choice: { topics: previous.topics, family: previous.family, probability: 1 },
      claim: previous.claim,
      isCarried: true,
      itself: previous.itself ?? [],
    },
    leans,
    knowledge,
  };
}

/** "It's a container image by the way": says how it is run, and asks nothing. */
export const IT_IS =
  /^ (?:(?:oh|wait|wacht|sorry|no|nee|actually|eigenlijk|btw|but|maar|well) )*(?:its|(?:it|that|this|they|these|those|het|dat|dit|die|deze|ze) (?:is|are|was|were|zijn|draait|draaien|runs?)) /;

/** "And the access logs too?" wants a yes or a no where the question before it did. */
export function claimAsBefore({ message, before }: Turn): Claim | null {
  const { cues, reading } = message;
  return (reading.isMarked || cues.followUp) && !hasOwnVerb(message) ? before.claim : null;
}

export function isFirm(choice: TopicChoice): boolean {
  return !isNone(choice) && choice.probability >= CERTAIN;
}
