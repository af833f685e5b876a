import { z } from 'zod';
import { cells, id, localized, phrase, sentence, sourceMap, text } from '../schema-fields.js';

/** The shapes of an overlay's own files, as knowledge/examples/README.md describes them to operators. */

/** What an overlay may say of a service that Demarc has an entry for: names, cells, and the pages behind these. */
const MAY_CHANGE =
  'Demarc has an entry for this service: give its id, and only the aliases, hints, sources, cells and variants that you add';

const link = z
  .url('a whole address that begins with https://')
  .startsWith('https://', 'a whole address that begins with https://')
  .max(500, 'at most 500 characters: link to a shorter address');

/** A channel, a mail address, a telephone number: plain text. */
const contact = z
  .string()
  .trim()
  .min(2, 'write where the team is reached, or leave it out')
  .max(80, 'at most 80 characters: shorten it')
  .refine(
    (value) => !/[<>`*|[\]\p{C}]|https?:/u.test(value),
    'plain text such as "#team-platform": an address goes under "link"',
  );

export const teamsFile = z
  .array(
    z.strictObject({
      id,
      name: localized(sentence(60)),
      aliases: z.array(phrase).default([]),
      contact: contact.optional(),
      link: link.optional(),
    }),
  )
  .min(1, 'name at least one team');

const ANY = z.literal('*');
const idOrAny = z.union([ANY, id], 'an id such as "ec2", or "*" for all of them');

export const hereFile = z
  .array(
    z.strictObject({
      service: idOrAny,
      topic: idOrAny,
      team: id,
      note: text.optional(),
      link: link.optional(),
    }),
  )
  .min(1, 'write at least one entry, or take the file away');

const names = { aliases: z.array(phrase).default([]), hints: z.array(phrase).default([]) };

export const changedServiceFile = z.strictObject(
  {
    id,
    ...names,
    sources: sourceMap.default({}),
    cells: cells.default({}),
    variants: z.array(z.strictObject({ id, ...names, cells: cells.default({}) })).default([]),
  },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? MAY_CHANGE : undefined) },
);

export type TeamsFile = z.infer<typeof teamsFile>;
export type HereFile = z.infer<typeof hereFile>;
export type ChangedServiceFile = z.infer<typeof changedServiceFile>;
