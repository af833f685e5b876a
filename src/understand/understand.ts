import type { Locale } from '../contract/locale.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { aboutOne } from './about-one.js';
import { beatsTopic } from './beats-topic.js';
import { chooseTopics, isNone, onlyLikely } from './choose-topics.js';
import { decideIntent } from './decide-intent.js';
import { detectLocale } from './detect-locale.js';
import { findCategory } from './find-category.js';
import { findClaim } from './find-claim.js';
import { findConcept } from './find-concept.js';
import { findCues } from './find-cues.js';
import { findDefinition } from './find-definition.js';
import { findExport } from './find-export.js';
import { createFindKind, type FindKind } from './find-kind.js';
import { findNames } from './find-names.js';
import { findPicture } from './find-picture.js';
import { findTeam } from './find-team.js';
import { type Candidate, createFindTopics } from './find-topics.js';
import type { Findings } from './findings.js';
import { inContext } from './in-context.js';
import { isUnheardOf } from './is-unheard-of.js';
import { buildLexicon, type Lexicon, openLexicon } from './lexicon.js';
import { makeTrace } from './make-trace.js';
import { type Models, openModels, type TrainedModels } from './models.js';
import { isLeftAlone, questionInside, type Understood } from './question-inside.js';
import { readWords } from './read-words.js';
import { switchedOn } from './switched-on.js';
import { teamAsWho } from './team-as-who.js';
import { choiceWithout, type TopicMeans } from './topics-of.js';
import { understandPicture } from './understand-picture.js';
import type { ConversationState, Understanding } from './understanding.js';
import { wantedParty } from './wanted-party.js';
import { openWrittenWords } from './written-words.js';

/** Longer than any question that a person types; a pasted document is not one question. In characters. */
export const LONGEST_QUESTION = 1_000;
const MOST_NEAR = 3;
const NO_SERVICES: readonly string[] = [];
/** How likely a task has to be that narrows a question about a whole service. */
const CLEAR = 0.78;
/** The same where services are set side by side. */
const CLEAR_OF_SEVERAL = 0.9;
/** How likely a message has to ask what a term means for terms to be looked up that are told apart only then. */
const LIKELY = 0.4;

/** What is known besides the words. */
export interface Given {
  /** The language somebody fixed; overrides what the words look like. */
  readonly locale?: Locale | undefined;
  /** The language when neither words nor conversation tell. */
  readonly defaultLocale: Locale;
  readonly previous?: ConversationState | undefined;
  /** Whether the understanding brings its evidence along. */
  readonly explain?: boolean | undefined;
}

export type Understand = (question: string, given: Given) => Understanding;

/** Everything that understanding looks things up in. */
interface Means extends TopicMeans {
  readonly lexicon: Lexicon;
  readonly models: Models;
  readonly findKind: FindKind;
}

/**
 * Prepares understanding over a knowledge base, with the models that were trained on it. The result is pure: the same words always
 * mean the same.
 */
export function createUnderstand(knowledge: Knowledge, models: TrainedModels): Understand {
  const opened = openModels(models);
  const means = {
    knowledge,
    lexicon: lexiconOf(knowledge, models, opened),
    models: opened,
    findKind: createFindKind(opened.kinds),
    findTopics: createFindTopics(opened.topics, knowledge),
  };
  return (question, given) => {
    const { understanding, findings } = understand(question, given, means);
    if (findings === null || !isLeftAlone(understanding, findings)) return understanding;
    return questionInside(question, findings, (part) => understand(part, given, means)) ?? understanding;
  };
}

function lexiconOf(
  knowledge: Knowledge,
  { base, lexicon, written }: TrainedModels,
  { words }: Models,
): Lexicon {
  return knowledge === base
    ? openLexicon(lexicon, words)
    : buildLexicon(knowledge, openWrittenWords(written, words), words);
}

function understand(question: string, given: Given, means: Means): Understood {
  const { knowledge, lexicon, models, findKind } = means;
  const fallback = given.locale ?? given.previous?.locale ?? given.defaultLocale;
  if (question.length > LONGEST_QUESTION)
    return { understanding: withoutSubject(fallback, 'too-long'), findings: null };
  const reading = readWords(knowledge.teams.size > 0 ? teamAsWho(question) : question, lexicon);
  if (reading.tokens.length === 0)
    return { understanding: withoutSubject(fallback, 'empty'), findings: null };

  const cues = findCues(reading);
  const named = findNames(reading, lexicon, knowledge);
  const kind = findKind(reading, named);
  const {
    names,
    topics: { candidates, choice: likely },
  } = aboutOne(named, reading, cues, kind, means, given.previous?.services ?? NO_SERVICES);
  const claim = findClaim(reading, names.coveredByService, models.claims);
  const choice = !isNone(likely)
    ? likely
    : kind.asks('which') > CLEAR
      ? onlyLikely(candidates)
      : switchedOn(reading, names, claim, knowledge);
  const term = findConcept(reading, lexicon, names.coveredByService);
  const isDefinition = kind.asks('define') > LIKELY || cues.define;
  const concept = (isDefinition ? findDefinition(reading, lexicon) : null) ?? term;
  const category = findCategory(reading, lexicon);
  const subject = inContext(
    { services: names.services, choice, claim, isCarried: false, itself: names.itself },
    { reading, names, cues, kind },
    given.previous,
    means,
  );
  const besideConcept = () => (concept ? choiceWithout(concept, reading, names, means) : choice);
  const findings: Findings = {
    besideConcept,
    reading,
    cues,
    names,
    kind,
    subject,
    concept,
    claim: subject.claim,
    isUnheardOf: () => isUnheardOf(reading, names, models.topics),
    category,
  };
  const wish = findPicture(reading);
  const pictured =
    wish &&
    understandPicture(wish, findings, given.previous, (isLeftOut) =>
      chooseTopics(means.findTopics(reading, names, isLeftOut)),
    );
  const exported = pictured ? null : findExport(reading, names, given.previous);
  // Asked about a service, a team is only a word: the answer says whose task it is.
  const team = names.services.length === 0 ? findTeam(reading, lexicon) : null;
  const decided = () => (team === null ? decideIntent(findings, knowledge) : 'team');
  const intent = pictured?.intent ?? (exported ? 'stack-export' : decided());

  const isConcept = intent === 'define' || (intent === 'verdict' && beatsTopic(findings, knowledge));
  // What has changed, or differs, is asked of services as a whole, unless a task stands out.
  const isOfWhole = (intent === 'changed' && subject.services.length > 0) || intent === 'compare';
  const isClear = subject.choice.probability >= (intent === 'compare' ? CLEAR_OF_SEVERAL : CLEAR);
  const hasTopics = !isConcept && !(isOfWhole && !subject.isCarried && !isClear);
  const understanding: Understanding = {
    locale:
      given.locale ??
      (pictured && wish?.spoken) ??
      exported?.spoken ??
      detectLocale(reading.tokens) ??
      fallback,
    intent,
    services: isConcept ? [] : subject.services,
    itself: subject.itself,
    topics: hasTopics ? subject.choice.topics : [],
    family: hasTopics ? subject.choice.family : null,
    concept: isConcept ? (concept?.id ?? null) : null,
    claim: intent === 'define' || pictured || exported ? null : subject.claim,
    share: cues.ours ? 'ours' : cues.theirs ? 'theirs' : 'all',
    wanted: intent === 'which' ? wantedParty(reading) : null,
    category: intent === 'which' || pictured ? category : null,
    outsideName: names.cloud ?? names.uncovered,
    trace: given.explain ? makeTrace(findings, candidates, models.topics) : null,
    near: {
      topics: firstTopics(candidates),
      services: subject.services.slice(0, 1),
    },
  };
  if (team === null && !pictured && !exported) return { understanding, findings };
  return {
    understanding: {
      ...understanding,
      ...(team === null ? {} : { team }),
      ...pictured,
      ...(exported && { services: exported.services, itself: exported.itself, topics: [], family: null }),
    },
    findings,
  };
}

/** The first topic of each candidate, each once. */
function firstTopics(candidates: readonly Candidate[]): string[] {
  const first: string[] = [];
  for (const { topics } of candidates) {
    const [topic] = topics;
    if (topic !== undefined && !first.includes(topic) && first.length < MOST_NEAR) first.push(topic);
  }
  return first;
}

function withoutSubject(locale: Locale, intent: 'empty' | 'too-long'): Understanding {
  const near = { topics: [], services: [] };
  return {
    locale,
    intent,
    services: [],
    itself: [],
    topics: [],
    family: null,
    concept: null,
    claim: null,
    share: 'all',
    wanted: null,
    category: null,
    outsideName: null,
    trace: null,
    near,
  };
}
