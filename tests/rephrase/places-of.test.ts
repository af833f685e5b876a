import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '../../src/contract/ask.js';
import { placesOf } from '../../src/rephrase/places-of.js';
import { createRealAsk } from '../load-real-knowledge.js';

let ask: Ask;
beforeAll(async () => {
  ask = await createRealAsk();
});

describe('what of an answer may be worded anew', () => {
  it('is each half by itself, cut into facts of one sentence', async () => {
    const { places } = placesOf(await ask('do we need to back up DynamoDB ourselves?', {}));
    expect(places[0]).toMatchObject({ id: 'p1', party: 'aws', lead: '' });
    expect(places[1]).toMatchObject({ id: 'p2', party: 'customer', lead: '' });
    const facts = places.flatMap((place) => place.facts);
    expect(facts.map(({ id }) => id)).toEqual(facts.map((_, at) => `f${at + 1}`));
    for (const { text } of facts) expect(text).toMatch(/^\S.*[.?!]$/);
  });

  it.each(['who patches the runtimes on EC2?', 'wie patcht de runtimes op EC2?'])(
    'does not take the dot of .NET for the end of a sentence: %s',
    async (question) => {
      const facts = placesOf(await ask(question, {})).places.flatMap((place) => place.facts);
      expect(facts.filter(({ text }) => text.includes('.NET'))).not.toEqual([]);
      for (const { text } of facts) expect(text).toMatch(/^(?!NET)\S.*[^ ][.?!]$/);
    },
  );

  it.each([
    ['who patches lambda runtimes?', 'with a managed runtime (zip): Shared. '],
    ['wie patcht lambda-runtimes?', 'met een managed runtime (zip): Gedeeld. '],
  ])('leaves the name of an option and its party as they are: %s', async (question, lead) => {
    const { places } = placesOf(await ask(question, {}));
    expect(places[0]?.lead).toBe(lead);
    expect(places[0]?.facts[0]?.text).toMatch(/^AWS /);
  });

  it.each(['who guards the data centre?', 'wie bewaakt het datacenter?'])(
    'leaves out what Demarc says in its own words: %s',
    async (question) => {
      const answer = await ask(question, {});
      expect(JSON.stringify(answer.blocks)).toMatch(/Nothing beyond|Niets, behalve/);
      expect(JSON.stringify(placesOf(answer))).not.toMatch(/Nothing beyond|Niets, behalve/);
    },
  );

  it.each([
    'hello',
    'help',
    'compare RDS and EC2',
    'what do we have to do for S3?',
    'can a purple giraffe dance?',
  ])('is nothing where an answer is a list of names, a greeting or an abstention: %s', async (question) => {
    expect(placesOf(await ask(question, {})).places).toEqual([]);
  });
});
