import { z } from 'zod';

/** The shapes of the knowledge files, as knowledge/README.md describes them to curators. */

/** Longest text that still reads well in a card on a phone; see the limits of both platforms' renderers. */
export const MAX_TEXT = 320;
const MAX_PARAGRAPH = 400;

const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id is lower case, digits and single hyphens, for example "ebs-snapshot"',
  );

const sentence = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'write the text or leave the field out')
    .max(max, `at most ${max} characters: shorten it`)
    .refine((text) => !/[<>`*_]|\]\(|https?:/.test(text), 'plain text only: no Markdown, HTML or links');

const localized = <T extends z.ZodType>(inner: T) => z.strictObject({ en: inner, nl: inner });
const text = localized(sentence(MAX_TEXT));
const shortText = localized(sentence(90));

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write the date as YYYY-MM-DD')
  .refine((value) => !Number.isNaN(Date.parse(value)), 'no such day');

const source = z.strictObject({
  title: z.string().min(3),
  url: z.url('a whole address that begins with https://'),
  checked: day,
  edition: day.optional(),
});
const sourceMap = z.record(z.string(), source);

const phrase = z
  .string()
  .trim()
  .min(2)
  .refine((value) => value === value.toLowerCase(), 'write aliases and terms in lower case');
const phrases = localized(z.array(phrase));

const backing = {
  basis: z.enum(['documented', 'derived']),
  sources: z.array(z.string()).min(1, 'name at least one source'),
};
const reading = z.strictObject({ en: sentence(MAX_TEXT), nl: sentence(MAX_TEXT), source: z.string() });
/** Whether the protection is there when nobody does anything; answers "is it … by default?". */
const byDefault = z.enum(['on', 'off']).optional();
const extra = { default: byDefault, changes: text.optional(), readings: z.array(reading).optional() };

const cell = z.discriminatedUnion('party', [
  z.strictObject({ party: z.literal('aws'), aws: text, customer: text.optional(), ...extra, ...backing }),
  z.strictObject({
    party: z.literal('customer'),
    customer: text,
    aws: text.optional(),
    ...extra,
    ...backing,
  }),
  z.strictObject({ party: z.literal('shared'), aws: text, customer: text, ...extra, ...backing }),
  z.strictObject({
    party: z.literal('not-applicable'),
    why: text.optional(),
    basis: z.enum(['documented', 'derived']).default('derived'),
    sources: z.array(z.string()).default([]),
  }),
]);
const cells = z.partialRecord(id, cell);

const serviceExample = z.strictObject({ topic: id, en: z.string().min(5), nl: z.string().min(5) });
const example = z.strictObject({ en: z.string().min(5), nl: z.string().min(5) });

/** The layers of a service from the ground up: the order in which overviews list tasks. */
export const LAYERS = [
  'facility',
  'infrastructure',
  'platform',
  'application',
  'network',
  'data',
  'identity',
  'resilience',
  'operations',
  'organisation',
] as const;

export const topicFile = z.strictObject({
  id,
  layer: z.enum(LAYERS),
  name: shortText,
  description: text,
  'asks-for-outcome': z.boolean().default(false),
  terms: phrases,
  general: cell.optional(),
  sources: sourceMap.default({}),
  see: z.array(id).default([]),
  examples: z.array(example).default([]),
});

export const modelFile = z.strictObject({
  id,
  extends: id.optional(),
  name: shortText,
  description: text,
  sources: sourceMap,
  cells,
});

const variant = z.strictObject({
  id,
  name: z.string(),
  label: shortText,
  common: z.boolean(),
  model: id.optional(),
  aliases: z.array(phrase).default([]),
  hints: z.array(phrase).default([]),
  summary: text.optional(),
  cells: cells.default({}),
  examples: z.array(serviceExample).default([]),
});

export const serviceFile = z.strictObject({
  id,
  name: z.string(),
  category: z.string(),
  model: id,
  aliases: z.array(phrase).min(1),
  ambiguous: z.array(phrase).default([]),
  summary: text,
  sources: sourceMap,
  cells: cells.default({}),
  examples: z.array(serviceExample).default([]),
  unnamed: z.enum(['depends', 'itself']).default('itself'),
  label: shortText.optional(),
  variants: z.array(variant).default([]),
});

export const conceptFile = z.strictObject({
  id,
  name: shortText,
  aliases: phrases,
  party: z.enum(['aws', 'customer', 'shared']).optional(),
  text: localized(z.array(sentence(MAX_PARAGRAPH)).min(1).max(4)),
  basis: z.enum(['documented', 'derived']),
  sources: z.array(z.string()).min(1),
  pages: sourceMap,
  see: z
    .strictObject({ topics: z.array(id).default([]), concepts: z.array(id).default([]) })
    .default({ topics: [], concepts: [] }),
  examples: z.array(example).default([]),
});

/** Everyday words: each canonical word with the English and Dutch words that mean the same. */
export const wordsFile = z.strictObject({
  ignored: z.array(z.string().min(1)),
  words: z.record(z.string(), z.array(phrase)),
});

/** Words that name several topics at once ("patching"). */
export const familiesFile = z.array(
  z.strictObject({
    id,
    answer: z.enum(['all', 'first']),
    name: shortText,
    terms: phrases,
    topics: z.array(id).min(2),
    leads: z.record(z.string(), id).default({}),
    general: cell.optional(),
    sources: sourceMap.default({}),
  }),
);

/** Names that Demarc recognises and does not answer about. */
export const outsideFile = z.strictObject({
  clouds: z.array(z.strictObject({ name: z.string(), aliases: z.array(phrase) })),
  services: z.array(z.strictObject({ name: z.string(), aliases: z.array(phrase) })),
});

export type TopicFile = z.infer<typeof topicFile>;
export type ModelFile = z.infer<typeof modelFile>;
export type ServiceFile = z.infer<typeof serviceFile>;
export type VariantFile = z.infer<typeof variant>;
export type ConceptFile = z.infer<typeof conceptFile>;
export type WordsFile = z.infer<typeof wordsFile>;
export type FamiliesFile = z.infer<typeof familiesFile>;
export type OutsideFile = z.infer<typeof outsideFile>;
export type SourceEntry = z.infer<typeof source>;
export type CellEntry = z.infer<typeof cell>;
export type ServiceExample = z.infer<typeof serviceExample>;
