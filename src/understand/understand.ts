import type { Locale } from '../contract/locale.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { chooseTopics, type TopicChoice } from './choose-topics.js';
import { detectLocale } from './detect-locale.js';
import { findClaim } from './find-claim.js';
import { type ConceptMention, findConcept } from './find-concept.js';
import { type Cues, findCues } from './find-cues.js';
import { findNames, type Names } from './find-names.js';
import { findTopics } from './find-topics.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import { type Reading, readWords } from './read-words.js';
import type { ConversationState, Intent, Understanding } from './understanding.js';

/** Longer than any question that a person types; a pasted document is not one question. In characters. */
export const LONGEST_QUESTION = 1_000;

/** What is known besides the words. */
export interface Given {
  /** The language somebody fixed; overrides what the words look like. */
  readonly locale?: Locale | undefined;
  /** The language when neither words nor conversation tell. */
  readonly defaultLocale: Locale;
  readonly previous?: ConversationState | undefined;
}

export type Understand = (question: string, given: Given) => Understanding;

/** Prepares understanding over a knowledge base. The result is pure: the same words always mean the same. */
export function createUnderstand(knowledge: Knowledge): Understand {
  const lexicon = buildLexicon(knowledge);
  return (question, given) => understand(question, given, lexicon, knowledge);
}

function understand(question: string, given: Given, lexicon: Lexicon, knowledge: Knowledge): Understanding {
  const fallback = given.locale ?? given.previous?.locale ?? given.defaultLocale;
  const nothing = emptyUnderstanding(fallback);
  if (question.length > LONGEST_QUESTION) return { ...nothing, intent: 'too-long' };
  const reading = readWords(question, lexicon);
  if (reading.tokens.length === 0) return { ...nothing, intent: 'empty' };

  const locale = given.locale ?? detectLocale(reading.tokens) ?? fallback;
  const cues = findCues(reading);
  const names = findNames(reading, lexicon, knowledge);
  const candidates = findTopics(reading, lexicon, (token) => names.covered[token] === true);
  const found = inContext(
    chooseTopics(candidates, reading),
    names,
    reading,
    lexicon,
    given.previous,
    cues,
    knowledge,
  );
  const concept = findConcept(reading, lexicon);
  const intent = intentOf({ reading, cues, names, found, concept });

  const near = {
    topics: candidates
      .filter((c) => c.target.type === 'topic')
      .map((c) => c.target.id)
      .slice(0, 3),
    services: found.services.slice(0, 2),
  };
  const answersConcept =
    intent === 'define' || (intent === 'verdict' && concept !== null && beatsTopic(concept, found));
  return {
    locale,
    intent,
    services: answersConcept ? [] : found.services,
    topics: answersConcept ? [] : topicsOf(found.choice, knowledge),
    family: answersConcept ? null : found.choice.family,
    concept: answersConcept ? (concept?.id ?? null) : null,
    claim: intent === 'define' ? null : findClaim(reading),
    outsideName: names.cloud ?? names.uncovered,
    near,
  };
}

interface Found {
  readonly services: readonly string[];
  readonly choice: TopicChoice;
}

/** Takes from the conversation what the question leaves out, and sorts out names that are topics too (IAM). */
function inContext(
  choice: TopicChoice,
  names: Names,
  reading: Reading,
  lexicon: Lexicon,
  previous: ConversationState | undefined,
  cues: Cues,
  knowledge: Knowledge,
): Found {
  let { services } = names;
  let chosen = choice;
  // "Who manages IAM for S3?" names two services and means the topic that bears the name of the first.
  const asTopic =
    services.length > 1 && !cues.compare ? services.find((id) => knowledge.topics.has(id)) : undefined;
  if (asTopic !== undefined) {
    services = services.filter((id) => id !== asTopic);
    if (isNone(choice)) chosen = { topics: [asTopic], family: null, words: [] };
  }
  if (!previous) return { services, choice: chosen };

  const isShort = reading.content.filter(Boolean).length <= 3;
  if (services.length === 0) {
    const variant = variantHinted(reading, lexicon, previous, knowledge);
    if (variant) services = [variant];
  }
  if (services.length === 0 && !isNone(chosen) && !names.cloud && !names.uncovered) {
    return { services: previous.services, choice: chosen };
  }
  const hasPreviousTopic = previous.topics.length > 0;
  if (
    services.length > 0 &&
    isNone(chosen) &&
    hasPreviousTopic &&
    (cues.followUp || isShort) &&
    !cues.define &&
    !cues.ours &&
    !cues.theirs
  ) {
    if (countUnexplained(reading, names) <= 1) {
      return { services, choice: { topics: previous.topics, family: previous.family, words: [] } };
    }
  }
  return { services, choice: chosen };
}

/** After "it depends", two words such as "on Fargate" choose the variant. */
function variantHinted(
  reading: Reading,
  lexicon: Lexicon,
  previous: ConversationState,
  knowledge: Knowledge,
): string | undefined {
  for (const id of previous.services) {
    const family = knowledge.services.get(id)?.parent ?? id;
    const hints = lexicon.hints.get(family);
    for (let at = 0; hints && at < reading.stems.length; at++) {
      const hint = hints.longestAt(reading.stems, at);
      if (hint) return hint.value;
    }
  }
  return undefined;
}

function intentOf(all: {
  reading: Reading;
  cues: Cues;
  names: Names;
  found: Found;
  concept: ConceptMention | null;
}): Intent {
  const { reading, cues, names, found, concept } = all;
  if (cues.help) return 'help';
  if (cues.greeting) return 'greeting';
  if (cues.thanks) return 'thanks';
  if (names.cloud !== null) return 'other-cloud';
  const hasService = found.services.length > 0;
  const hasTopic = !isNone(found.choice);
  if (names.uncovered !== null && !hasService) return 'unknown-service';
  if (concept && cues.define && !(hasService && hasTopic) && !cues.compare) return 'define';
  if (cues.howTo && !(hasTopic && cues.responsibility))
    return hasService || hasTopic ? 'how-to' : 'small-talk';

  const unexplained = countUnexplained(reading, names);
  if (hasService && cues.compare && found.services.length > 1) return 'compare';
  if (hasService && hasTopic) return 'verdict';
  if (hasService) {
    if (
      unexplained > 2 ||
      (unexplained > 0 && !cues.responsibility && !cues.define && !cues.ours && !cues.theirs)
    )
      return 'unclear';
    if (found.services.length > 1) return 'compare';
    if (cues.ours) return 'ours';
    if (cues.theirs) return 'theirs';
    return unexplained > 1 ? 'unclear' : 'overview';
  }
  if (concept && (unexplained === 0 || cues.responsibility) && beatsTopic(concept, found))
    return cues.responsibility ? 'verdict' : 'define';
  if (
    hasTopic &&
    (cues.responsibility || findClaim(reading) !== null || unexplained === 0) &&
    unexplained <= 2
  )
    return 'verdict';
  if (hasTopic || concept) return 'unclear';
  return cues.responsibility && mentionsAws(reading) ? 'unclear' : 'small-talk';
}

/** Content words that neither a service's name nor a known word accounts for. */
function countUnexplained(reading: Reading, names: Names): number {
  return reading.tokens.filter(
    (_, at) => reading.content[at] && !names.covered[at] && reading.canonical[at] === null,
  ).length;
}

/** A term of the model speaks louder than a topic when it covers more of the words, and when there is no topic. */
function beatsTopic(concept: ConceptMention, found: Found): boolean {
  return (
    found.services.length === 0 && (isNone(found.choice) || concept.contentWords > found.choice.words.length)
  );
}

function mentionsAws(reading: Reading): boolean {
  return / (?:aws|amazon|cloud) /.test(reading.text);
}

function topicsOf(choice: TopicChoice, knowledge: Knowledge): readonly string[] {
  if (choice.family === null) return choice.topics;
  return knowledge.families.find((family) => family.id === choice.family)?.topics ?? [];
}

function isNone(choice: TopicChoice): boolean {
  return choice.topics.length === 0 && choice.family === null;
}

function emptyUnderstanding(locale: Locale): Understanding {
  return {
    locale,
    intent: 'unclear',
    services: [],
    topics: [],
    family: null,
    concept: null,
    claim: null,
    outsideName: null,
    near: { topics: [], services: [] },
  };
}
