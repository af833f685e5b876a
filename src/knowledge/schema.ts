import { z } from 'zod';
import { LAYERS } from './layers.js';
import {
  cell,
  cells,
  example,
  id,
  localized,
  phrase,
  phrases,
  sentence,
  serviceExample,
  shortText,
  type source,
  sourceMap,
  text,
} from './schema-fields.js';

/** The shapes of the knowledge files, as knowledge/README.md describes them to curators. */

/** Longest paragraph of a concept, in characters. */
const MAX_PARAGRAPH = 400;

export const topicFile = z.strictObject({
  id,
  layer: z.enum(LAYERS),
  name: shortText,
  description: text,
  'asks-for-outcome': z.boolean().default(false),
  terms: phrases,
  general: cell.optional(),
  sources: sourceMap.default({}),
  typical: z.array(id).default([]),
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
  purpose: id.optional(),
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
  parts: z.array(phrase).default([]),
  summary: text,
  purpose: id.optional(),
  sources: sourceMap,
  cells: cells.default({}),
  examples: z.array(serviceExample).default([]),
  unnamed: z.enum(['depends', 'itself']).default('itself'),
  label: shortText.optional(),
  hints: z.array(phrase).default([]),
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

/** Daily tips about one topic. */
export const tipsFile = z.strictObject({
  topic: id,
  tips: z
    .array(
      z.strictObject({
        id,
        services: z.array(id).default([]),
        en: sentence(),
        nl: sentence(),
        sources: z
          .array(
            z.string().regex(/^[a-z]+\/[a-z0-9-]+\/[a-z0-9-]+$/, 'cite a page as "services/s3/encryption"'),
          )
          .min(1, 'name at least one source'),
      }),
    )
    .min(1),
});

/** What people say about a topic or family; understanding is trained on it. */
export const utterancesFile = z.strictObject({
  topic: id,
  en: z.array(z.string().min(2)).min(1),
  nl: z.array(z.string().min(2)).min(1),
});

/** Kinds of message other than a question who does a task; `none` asks for nothing that Demarc answers. */
export const KINDS = [
  'overview',
  'ours',
  'theirs',
  'compare',
  'stack',
  'which',
  'changed',
  'define',
  'help',
  'greeting',
  'thanks',
  'correction',
  'follow-up',
  'none',
] as const;

/** What a yes or a no would answer: whose doing, and whether that is denied ("not") or nobody else's ("only"). */
export const CLAIMS = [
  'aws',
  'aws-only',
  'aws-not',
  'us',
  'us-only',
  'us-not',
  'state',
  'state-not',
  'none',
] as const;

/** What people say when they put one claim forward; understanding is trained on it. */
export const claimFile = z.strictObject({
  claim: z.enum(CLAIMS),
  en: z.array(z.string().min(2)).min(1),
  nl: z.array(z.string().min(2)).min(1),
});

/** What people say in a message of one kind. */
export const kindFile = z.strictObject({
  kind: z.enum(KINDS),
  en: z.array(z.string().min(1)).min(1),
  nl: z.array(z.string().min(1)).min(1),
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

/** Kinds of services, as people name them when they ask for several at once. */
export const categoriesFile = z.array(z.strictObject({ id, name: shortText, terms: phrases }));

/** What pictures of services are built of, from the ground up. */
export const layersFile = z
  .array(z.strictObject({ id, topic: id, own: z.boolean().default(false), name: shortText }))
  .min(1);

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
export type TipsFile = z.infer<typeof tipsFile>;
export type WordsFile = z.infer<typeof wordsFile>;
export type UtterancesFile = z.infer<typeof utterancesFile>;
export type KindFile = z.infer<typeof kindFile>;
export type ClaimFile = z.infer<typeof claimFile>;
export type FamiliesFile = z.infer<typeof familiesFile>;
export type CategoriesFile = z.infer<typeof categoriesFile>;
export type LayersFile = z.infer<typeof layersFile>;
export type OutsideFile = z.infer<typeof outsideFile>;
export type SourceEntry = z.infer<typeof source>;
export type CellEntry = z.infer<typeof cell>;
