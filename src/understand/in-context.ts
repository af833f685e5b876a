import type { Knowledge } from '../knowledge/knowledge.js';
import { isNone, type TopicChoice } from './choose-topics.js';
import type { Cues } from './find-cues.js';
import type { Names } from './find-names.js';
import type { Lexicon } from './lexicon.js';
import type { Reading } from './read-words.js';
import type { ConversationState } from './understanding.js';

/** What a question is about once the conversation has filled in what it leaves out. */
export interface Subject {
  readonly services: readonly string[];
  readonly choice: TopicChoice;
}

/** A question with more words than this that carry meaning stands on its own. */
const SHORT = 3;

/** Takes from the conversation what the question leaves out: "and Lambda?", "en de backups?", "no, on EC2". */
export function inContext(
  said: Subject,
  { reading, names, cues }: { readonly reading: Reading; readonly names: Names; readonly cues: Cues },
  previous: ConversationState | undefined,
  lexicon: Lexicon,
  knowledge: Knowledge,
): Subject {
  const subject = nameAsTopic(said, cues, knowledge);
  if (!previous) return subject;

  const variant = variantMeant(subject, reading, cues, previous, lexicon, knowledge);
  const services = variant === undefined ? subject.services : [variant];
  const { choice } = subject;
  if (services.length === 0 && !isNone(choice) && !names.cloud && !names.uncovered) {
    return { services: previous.services, choice };
  }
  if (services.length === 0 && isNone(choice) && pointsBack(reading)) {
    const { topics, family } = previous;
    return { services: previous.services, choice: { topics, family, words: [], isWhole: true } };
  }
  const leavesTopicOut = services.length > 0 && isNone(choice) && previous.topics.length > 0;
  if (leavesTopicOut && isFragment(reading, cues)) {
    const { topics, family } = previous;
    return { services, choice: { topics, family, words: [], isWhole: true } };
  }
  return { services, choice };
}

/** "Who manages IAM for S3?" names two services and means the topic that bears the name of the first. */
function nameAsTopic(said: Subject, cues: Cues, knowledge: Knowledge): Subject {
  const asTopic =
    said.services.length > 1 && !cues.compare
      ? said.services.find((id) => knowledge.topics.has(id))
      : undefined;
  if (asTopic === undefined) return said;
  const choice = isNone(said.choice)
    ? { topics: [asTopic], family: null, words: [], isWhole: true }
    : said.choice;
  return { services: said.services.filter((id) => id !== asTopic), choice };
}

/** After "it depends", a few words such as "on Fargate" choose the variant, even where they name a service too. */
function variantMeant(
  subject: Subject,
  reading: Reading,
  cues: Cues,
  previous: ConversationState,
  lexicon: Lexicon,
  knowledge: Knowledge,
): string | undefined {
  for (const id of previous.services) {
    const service = knowledge.services.get(id);
    const hasWays = service !== undefined && (service.parent !== undefined || service.variants.length > 0);
    const mayOverrule = hasWays && isNone(subject.choice) && isFragment(reading, cues);
    if (!service || (subject.services.length > 0 && !mayOverrule)) continue;
    const hints = lexicon.hints.get(service.parent ?? id);
    for (let at = 0; hints && at < reading.nameKeys.length; at++) {
      const hint = hints.longestAt(reading.nameKeys, at);
      if (hint) return hint.value;
    }
  }
  return undefined;
}

/** "So that is us?": words without a subject of their own speak of what was said before. */
function pointsBack({ tokens, content }: Reading): boolean {
  return tokens.length > 1 && !content.includes(true);
}

function isFragment(reading: Reading, cues: Cues): boolean {
  if (cues.define || cues.ours || cues.theirs || cues.overview) return false;
  return cues.followUp || reading.content.filter(Boolean).length <= SHORT;
}
