import { z } from 'zod';
import { LOCALES } from '../../src/contract/locale.js';

const locale = z.enum(LOCALES, `"locale" must be one of ${LOCALES.join(', ')}, or left out`).optional();

const NAME = 'a service’s name must be a text of 1 to 80 characters, such as "RDS" or "Amazon S3"';
const name = z.string(NAME).trim().min(1, NAME).max(80, NAME);

/** From so many services to so many, each by its name. */
const services = (least: number, most: number) => {
  const message = `"services" must be a list of ${least} to ${most} names of AWS services`;
  return z
    .array(name, message)
    .min(least, message)
    .max(most, message)
    .describe(`${least} to ${most} AWS services by name, such as "EC2", "RDS" or "Amazon S3".`);
};

/** What each tool takes. Each message says what is wanted, and none repeats what was given. */
export const inputSchemas = {
  ask: {
    question: z
      .string('"question" must be a text, such as "who patches RDS?"')
      .describe('One question in English or Dutch, such as "do we need to patch Aurora ourselves?"'),
    locale: locale.describe('The language of the answer; left out: that of the question.'),
    conversation: z
      .string('"conversation" must be a text of at most 200 characters, or left out')
      .max(200, '"conversation" must be a text of at most 200 characters, or left out')
      .optional()
      .describe(
        'Any name; questions with the same one may follow up on each other ("and Lambda?"). Left out: the question stands alone.',
      ),
  },
  service: {
    service: name.describe('An AWS service by name, such as "Amazon S3".'),
    locale: locale.describe('The language of the answer; left out: English.'),
  },
  compare: {
    services: services(2, 4),
    locale: locale.describe('The language of the answer; left out: English.'),
  },
  stack: {
    services: services(2, 6),
    locale: locale.describe('The language of the answer; left out: English.'),
  },
};
