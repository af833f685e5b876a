import type { Locale } from '../contract/locale.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { chooseTopics, isNone } from './choose-topics.js';
import { beatsTopic, decideIntent } from './decide-intent.js';
import { detectLocale } from './detect-locale.js';
import { findClaim } from './find-claim.js';
import { findConcept } from './find-concept.js';
import { findCues } from './find-cues.js';
import { findNames, type Names } from './find-names.js';
import { type Candidate, findTopics } from './find-topics.js';
import { inContext } from './in-context.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import { type Reading, readWords } from './read-words.js';
import type { ConversationState, Understanding } from './understanding.js';

/** Longer than any question that a person types; a pasted document is not one question. In characters. */
export const LONGEST_QUESTION = 1_000;
const MOST_NEAR = 3;

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
  if (question.length > LONGEST_QUESTION) return withoutSubject(fallback, 'too-long');
  const reading = readWords(question, lexicon);
  if (reading.tokens.length === 0) return withoutSubject(fallback, 'empty');

  const cues = findCues(reading);
  const names = findNames(reading, lexicon, knowledge);
  const candidates = topicCandidates(reading, lexicon, names);
  const said = { services: names.services, choice: chooseTopics(candidates, reading) };
  const subject = inContext(said, { reading, names, cues }, given.previous, lexicon, knowledge);
  const concept = findConcept(reading, lexicon);
  const claim = findClaim(reading, names.coveredByService);
  const findings = { reading, cues, names, subject, concept, claim };
  const intent = decideIntent(findings, knowledge);

  const isConcept = intent === 'define' || (intent === 'verdict' && beatsTopic(findings, knowledge));
  return {
    locale: given.locale ?? detectLocale(reading.tokens) ?? fallback,
    intent,
    services: isConcept ? [] : subject.services,
    topics: isConcept ? [] : subject.choice.topics,
    family: isConcept ? null : subject.choice.family,
    concept: isConcept ? (concept?.id ?? null) : null,
    claim: intent === 'define' ? null : claim,
    share: cues.ours ? 'ours' : cues.theirs ? 'theirs' : 'all',
    wanted: null,
    category: null,
    outsideName: names.cloud ?? names.uncovered,
    near: {
      topics: candidates
        .flatMap(({ target }) => (target.type === 'topic' ? [target.id] : []))
        .slice(0, MOST_NEAR),
      services: subject.services.slice(0, 1),
    },
  };
}

/** The words outside of names speak first; only if they say nothing do a variant's own words count as a task. */
function topicCandidates(reading: Reading, lexicon: Lexicon, names: Names): Candidate[] {
  const outside = findTopics(reading, lexicon, (token) => names.covered[token] === true);
  const choice = chooseTopics(outside, reading);
  if (!isNone(choice) && choice.family === null) return outside;
  const inside = findTopics(reading, lexicon, (token) => names.coveredByService[token] === true);
  // "Who patches managed node groups?": with the variant's words the family becomes one task, if they belong together.
  const narrows =
    inside[0]?.target.type === 'topic' && choice.words.every((word) => inside[0]?.words.includes(word));
  return isNone(choice) || narrows ? inside : outside;
}

function withoutSubject(locale: Locale, intent: 'empty' | 'too-long'): Understanding {
  const near = { topics: [], services: [] };
  return {
    locale,
    intent,
    services: [],
    topics: [],
    family: null,
    concept: null,
    claim: null,
    share: 'all',
    wanted: null,
    category: null,
    outsideName: null,
    near,
  };
}
