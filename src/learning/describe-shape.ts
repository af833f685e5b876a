import type { AnswerKind } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { outsideService } from './outside-service.js';
import type { Shape } from './shape.js';

/** A shape in words that a curator can read. */
export interface ShapeInWords {
  readonly question: string;
  readonly service: string;
  readonly topic: string;
  readonly language: string;
}

const LANGUAGES: Readonly<Record<Locale, string>> = { en: 'English', nl: 'Dutch' };

const QUESTIONS: Readonly<Record<AnswerKind, string>> = {
  verdict: 'who does a task',
  concept: 'what a term means',
  overview: 'a service as a whole',
  ours: 'what is left for us',
  theirs: 'what AWS does',
  compare: 'services side by side',
  stack: 'services that are run together',
  which: 'on which services a task is whose',
  changed: 'what has changed',
  team: 'what a team of the organisation does',
  picture: 'a picture',
  export: 'a file of a stack',
  tip: 'a tip',
  quiz: 'a question of the quiz',
  setting: 'a setting',
  help: 'help',
  greeting: 'a greeting',
  thanks: 'thanks',
  'how-to': 'taken for a how-to question',
  'small-talk': 'taken for another subject',
  empty: 'no words',
  'too-long': 'too long',
  unclear: 'not certain what is meant; what is named below is the nearest guess',
  'nothing-like': 'nothing in the knowledge base is like it',
  'other-cloud': 'about another cloud or product',
  'unknown-service': 'about a service without an entry',
  'no-change-known': 'what has changed, and no change is recorded',
};

/** Says what a shape stands for. An id that has left the knowledge base is told as such. */
export function describeShape({ kind, service, topic, locale }: Shape, knowledge: Knowledge): ShapeInWords {
  return {
    question: Object.hasOwn(QUESTIONS, kind) ? QUESTIONS[kind as AnswerKind] : kind,
    service: service === null ? 'no service recognised' : serviceInWords(service, knowledge),
    topic: topic === null ? 'no task or term recognised' : topicInWords(topic, knowledge),
    language: LANGUAGES[locale],
  };
}

function serviceInWords(id: string, { services, outside }: Knowledge): string {
  const service = services.get(id);
  if (service) return `${service.name} (${id})`;
  const name = outsideService(id, outside)?.name;
  return name ? `${name} (no entry)` : `${id} (no longer in the knowledge base)`;
}

function topicInWords(id: string, { topics, families, concepts }: Knowledge): string {
  const found = topics.get(id) ?? families.find((family) => family.id === id) ?? concepts.get(id);
  return found ? `${found.name.en} (${id})` : `${id} (no longer in the knowledge base)`;
}
