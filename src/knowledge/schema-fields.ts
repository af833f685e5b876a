import { z } from 'zod';

/** The fields of which knowledge files are made. */

/** Longest text that still reads well in a card on a phone; see the limits of both platforms' renderers. */
const MAX_TEXT = 320;

export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id is lower case, digits and single hyphens, for example "ebs-snapshot"',
  );

export const sentence = (max = MAX_TEXT) =>
  z
    .string()
    .trim()
    .min(1, 'write the text or leave the field out')
    .max(max, `at most ${max} characters: shorten it`)
    .refine((text) => !/[<>`*_]|\]\(|https?:/.test(text), 'plain text only: no Markdown, HTML or links');

export const localized = <T extends z.ZodType>(inner: T) => z.strictObject({ en: inner, nl: inner });
export const text = localized(sentence());
export const shortText = localized(sentence(90));

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write the date as YYYY-MM-DD')
  .refine((value) => !Number.isNaN(Date.parse(value)), 'no such day');

export const source = z.strictObject({
  title: z.string().min(3),
  url: z.url('a whole address that begins with https://'),
  checked: day,
  edition: day.optional(),
});
export const sourceMap = z.record(z.string(), source);

export const phrase = z
  .string()
  .trim()
  .min(2)
  .refine((value) => value === value.toLowerCase(), 'write aliases and terms in lower case');
export const phrases = localized(z.array(phrase));

const backing = {
  basis: z.enum(['documented', 'derived']),
  sources: z.array(z.string()).min(1, 'name at least one source'),
};
const reading = z.strictObject({ en: sentence(), nl: sentence(), source: z.string() });
/** Whether the protection is there when nobody does anything; answers "is it … by default?". */
const byDefault = z.enum(['on', 'off']).optional();
/** A default or a duty that moved: what holds since when. Answers "what changed?". */
const moved = z.strictObject({ since: day, en: sentence(), nl: sentence(), source: z.string() });
const extra = {
  default: byDefault,
  changes: text.optional(),
  readings: z.array(reading).optional(),
  history: z.array(moved).optional(),
};

export const cell = z.discriminatedUnion('party', [
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
export const cells = z.partialRecord(id, cell);

export const serviceExample = z.strictObject({ topic: id, en: z.string().min(5), nl: z.string().min(5) });
export const example = z.strictObject({ en: z.string().min(5), nl: z.string().min(5) });
