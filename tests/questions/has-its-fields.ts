import type { Question } from '../../tools/evaluate/questions.mjs';

/** By kind: fields that a question has, and after a bar those that it may have; see README.md. */
const FIELDS: Readonly<Record<string, string>> = {
  verdict: 'topic party | service yes-no',
  concept: 'concept party | yes-no',
  overview: 'service',
  ours: 'service',
  theirs: 'service',
  compare: 'service | topic',
  stack: 'service',
  define: 'concept',
  which: 'topic | party',
  changed: '| service topic',
  help: '',
  greeting: '',
  thanks: '',
  none: 'why',
};
const LABELS = ['service', 'topic', 'concept', 'party', 'yes-no', 'why'] as const;
const WHYS = [
  'other-cloud',
  'how-to',
  'pricing',
  'trouble',
  'off-topic',
  'unknown-service',
  'hostile',
  'vague',
];

/** Whether a question has the fields of its kind, no others, and in them what they can hold. */
export function hasItsFields(question: Question): boolean {
  const fields = FIELDS[question.kind];
  if (fields === undefined) return false;
  const [must, may] = fields.split('|').map((part) => part.split(' ').filter(Boolean));
  const given: string[] = LABELS.filter((name) => (question[name] ?? []).length > 0);
  const least = question.kind === 'compare' || question.kind === 'stack' ? 2 : 0;
  return (
    (must ?? []).every((name) => given.includes(name)) &&
    given.every((name) => (must ?? []).includes(name) || may?.includes(name)) &&
    question.service.length >= least &&
    [undefined, 'yes', 'no'].includes(question['yes-no']) &&
    (question.why === undefined || WHYS.includes(question.why))
  );
}
