import { z } from 'zod';
import type { AnswerLine } from '../../src/contract/answer-line.js';
import { LOCALES } from '../../src/contract/locale.js';

const verdict = z.strictObject({
  party: z
    .enum(['aws', 'customer', 'shared', 'depends', 'not-applicable'])
    .describe('Who carries the task; "depends" where it depends on how the service is deployed.'),
  yesNo: z.enum(['yes', 'no']).nullable().describe('The answer to a yes-or-no question, else null.'),
  service: z.string().nullable().describe('Id of a service or variant; null: it holds without one.'),
  topic: z.string().nullable().describe('Id of a task or concept.'),
  here: z
    .string()
    .optional()
    .describe('Id of the team of this organisation that has the customer’s part; the text names it.'),
});

const source = z.strictObject({
  title: z.string(),
  url: z.string(),
  checked: z.string().describe('The day (YYYY-MM-DD) on which somebody last read this page.'),
  overdue: z.boolean().describe('Whether that is longer ago than it should be; then say so.'),
  own: z
    .literal(true)
    .optional()
    .describe('It backs a verdict that this organisation wrote itself, which AWS does not say; then say so.'),
});

/** A tool's structured output: a line of `ask --jsonl` without what a program adds to it. */
export const answerSchema = z.strictObject({
  outcome: z
    .enum(['answered', 'depends', 'unknown', 'notice'])
    .describe('"answered" has a verdict or facts; "depends" and "unknown" say what is missing or not known.'),
  kind: z.string().describe('What kind of answer it is, such as verdict, overview, compare or stack.'),
  locale: z.enum(LOCALES),
  verdict: verdict.nullable().describe('The verdict where there is just one.'),
  verdicts: z.array(verdict).describe('Every verdict behind the answer, by service and task.'),
  title: z.string(),
  text: z.string().describe('The whole answer as plain text, with its sources.'),
  sources: z
    .array(source)
    .describe('The pages that the answer rests on; AWS’s own, but for those marked "own".'),
  suggestions: z
    .array(z.strictObject({ label: z.string(), question: z.string() }))
    .describe('Questions to go on with; each is understood by the tool "ask".'),
});

/** What a tool gives a program, beside the text for people. */
export type ToolAnswer = Pick<
  AnswerLine,
  'outcome' | 'kind' | 'locale' | 'verdict' | 'verdicts' | 'title' | 'text' | 'sources' | 'suggestions'
>;
