import { beforeAll, describe, expect, it } from '@jest/globals';
import { EXPLAINS } from '../../src/compose/explains.js';
import type { ExplanationLine } from '../../src/contract/answer.js';
import type { Ask } from '../../src/contract/ask.js';
import { LOCALES } from '../../src/contract/locale.js';
import { ASKED } from '../../src/understand/find-kind.js';
import type { Intent } from '../../src/understand/understanding.js';
import { createRealAsk } from '../load-real-knowledge.js';

let ask: Ask;
beforeAll(async () => {
  ask = await createRealAsk();
});

/** What the explanation says under one heading, line by line. */
async function said(what: string, question: string, conversation?: string): Promise<readonly string[]> {
  const { explanation } = await ask(question, {
    explain: true,
    ...(conversation === undefined ? {} : { conversation }),
  });
  return (explanation as readonly ExplanationLine[])
    .filter((line) => line.what === what)
    .map(({ why }) => why);
}

describe('the explanation of an answer', () => {
  it.each([
    ['en', 'who encyrpts S3?', 'Language', ['English']],
    ['nl', 'wie versluetelt S3?', 'Taal', ['Nederlands']],
  ])('names the language (%s)', async (_locale, question, what, why) => {
    expect(await said(what, question)).toEqual(why);
  });

  it.each([
    ['Read as', 'who encyrpts S3?', 'encyrpts → encrypt'],
    ['Gelezen als', 'wie versluetelt S3?', 'versluetelt → encrypt'],
    ['Read as', 'who backs up GaurdDuty?', 'gaurdduty → guardduty'],
    ['Gelezen als', 'wie patcht ElastiCahce?', 'elasticahce → elasticache'],
  ])('tells (%s) what was taken for a typo in "%s"', async (what, question, why) => {
    const [words = ''] = await said(what, question);
    expect(words.split(', ')).toContain(why);
  });

  it.each([
    ['Read as', 'who patches RDS?'],
    ['Gelezen als', 'wie patcht RDS?'],
  ])('has no line "%s" when every word stands as it was typed', async (what, question) => {
    expect(await said(what, question)).toEqual([]);
  });

  it.each([
    ['Service', 'who backs up GaurdDuty?', 'Amazon GuardDuty'],
    ['Service', 'compare EC2 and Lambda', 'Amazon EC2, AWS Lambda'],
    ['Service', 'who is responsible for physical security?', 'none named'],
    ['Service', 'wie patcht RDS?', 'Amazon RDS'],
    ['Service', 'wie is verantwoordelijk voor dataclassificatie?', 'geen genoemd'],
  ])('names the %s in "%s"', async (what, question, why) => {
    expect(await said(what, question)).toEqual([why]);
  });

  it.each([
    ['Task', 'who patches the operating system on EC2?', 'Guest operating-system patching', 'patch'],
    ['Taak', 'wie patcht het besturingssysteem van EC2?', 'Patchen van het gast-OS', 'patch'],
    ['Task', 'who backs up DynamoDB?', 'Data backup', 'backup'],
    ['Taak', 'wie maakt back-ups van DynamoDB?', 'Back-up van data', 'backup'],
  ])('gives the %s of "%s" with its likelihood and the words for it', async (what, question, task, word) => {
    const [likeliest = '', ...others] = await said(what, question);
    const [, name, percentage, words = ''] = /^(.+) (\d+) %: (.+)$/.exec(likeliest) ?? [];
    expect(name).toBe(task);
    expect(Number(percentage)).toBeGreaterThan(50);
    expect(Number(percentage)).toBeLessThanOrEqual(100);
    expect(words.split(', ')).toContain(word);
    for (const other of others)
      expect(Number(/ (\d+) %/.exec(other)?.[1])).toBeLessThanOrEqual(Number(percentage));
  });

  it.each([
    ['Term', 'what is security of the cloud?', 'Security of the cloud'],
    ['Term', 'wat is defense in depth?', 'Defence in depth (gelaagde beveiliging)'],
  ])('names the %s in "%s"', async (what, question, why) => {
    expect(await said(what, question)).toEqual([why]);
  });

  it.each([
    ['Kind of message', 'who encyrpts S3?', 'who does a task'],
    ['Kind of message', 'which services leave OS patching to us?', 'on which services'],
    ['Kind of message', 'compare EC2 and Lambda', 'services side by side'],
    ['Soort bericht', 'wat moeten wij doen voor RDS?', 'wat er voor jou overblijft'],
    ['Soort bericht', 'hallo', 'een groet'],
  ])('gives the %s of "%s", likeliest first', async (what, question, kind) => {
    const [kinds = ''] = await said(what, question);
    const percentages = [...kinds.matchAll(/ (\d+) %/g)].map(([, number]) => Number(number));
    expect(kinds).toMatch(new RegExp(`^${kind} \\d+ %(, |$)`));
    expect(percentages).toEqual([...percentages].sort((a, b) => b - a));
  });

  it.each([
    ['Yes or no', 'who patches RDS?', 'not asked for'],
    ['Yes or no', 'does AWS patch EC2?', 'whether AWS does it'],
    ['Yes or no', 'do we have to patch EC2?', 'whether you do it'],
    ['Yes or no', 'is S3 encrypted by default?', 'whether it is so by itself'],
    ['Yes or no', 'AWS does not patch EC2, right?', 'whether AWS does it, denied'],
    ['Yes or no', 'is AWS fully responsible for patching RDS?', 'whether AWS does it, and nobody else'],
    ['Ja of nee', 'wie patcht RDS?', 'niet gevraagd'],
    ['Ja of nee', 'moeten wij EC2 patchen?', 'of jij het doet'],
    [
      'Ja of nee',
      'is alleen AWS verantwoordelijk voor het patchen van RDS?',
      'of AWS het doet, en niemand anders',
    ],
    ['Ja of nee', 'wij hoeven RDS niet te patchen, toch?', 'of jij het doet, ontkend'],
  ])('tells (%s) what "%s" puts forward', async (what, question, why) => {
    expect(await said(what, question)).toEqual([why]);
  });

  it.each([
    ['Answered as', 'who patches RDS?', 'a verdict'],
    ['Answered as', 'which services leave OS patching to us?', 'a list of services'],
    ['Answered as', 'who patches Azure virtual machines?', 'another provider'],
    ['Answered as', 'who fluffs the S3?', 'not certain enough'],
    ['Beantwoord als', 'overzicht van KMS', 'een overzicht'],
    ['Beantwoord als', 'sinds wanneer versleutelt S3 standaard?', 'een lijst van veranderingen'],
    ['Beantwoord als', 'wie patcht AppSync?', 'een service zonder ingang'],
  ])('tells (%s) what "%s" was answered as', async (what, question, why) => {
    expect(await said(what, question)).toEqual([why]);
  });

  it.each([
    ['Task', 'who backs up RDS?', 'and DynamoDB?', ['from earlier in the conversation']],
    ['Taak', 'wie maakt back-ups van RDS?', 'en DynamoDB?', ['uit eerder in het gesprek']],
    [
      'Service',
      'who backs up RDS?',
      'and encryption at rest?',
      ['Amazon RDS (from earlier in the conversation)'],
    ],
    ['Service', 'wie patcht Aurora?', 'en de back-ups?', ['Amazon Aurora (uit eerder in het gesprek)']],
    ['Service', 'who backs up RDS?', 'and DynamoDB?', ['Amazon DynamoDB']],
  ])('tells which %s was taken from "%s" by "%s"', async (what, first, then, why) => {
    const conversation = `${what}: ${first} ${then}`;
    await ask(first, { conversation });
    expect(await said(what, then, conversation)).toEqual(why);
  });

  it.each([{}, { explain: false }])('is null when nobody asked for it: %p', async (context) => {
    expect((await ask('who encyrpts S3?', context)).explanation).toBeNull();
  });

  it.each(['', '?!', 'who patches RDS? '.repeat(60)])(
    'is null when there was nothing to read (%#)',
    async (question) => {
      expect((await ask(question, { explain: true })).explanation).toBeNull();
    },
  );

  it('changes nothing else about the answer', async () => {
    const plain = await ask('do we need to patch aurora ourselves?', {});
    const explained = await ask('do we need to patch aurora ourselves?', { explain: true });
    expect(explained.explanation?.length).toBeGreaterThan(4);
    expect({ ...explained, explanation: null }).toEqual(plain);
  });
});

/** Every intent; one that is missing here is a type error. */
const INTENTS: Readonly<Record<Intent, true>> = {
  verdict: true,
  overview: true,
  ours: true,
  theirs: true,
  compare: true,
  stack: true,
  which: true,
  picture: true,
  'stack-picture': true,
  'stack-export': true,
  changed: true,
  define: true,
  team: true,
  help: true,
  greeting: true,
  thanks: true,
  unclear: true,
  empty: true,
  'too-long': true,
  'how-to': true,
  'small-talk': true,
  'other-cloud': true,
  'unknown-service': true,
};

describe.each(LOCALES)('the words of an explanation (%s)', (locale) => {
  const { kinds, intents } = EXPLAINS[locale];

  it('tell every kind of message apart', () => {
    expect(Object.keys(kinds).sort()).toEqual([...ASKED].sort());
    expect(new Set(Object.values(kinds)).size).toBe(ASKED.length);
  });

  it('tell every intent apart', () => {
    expect(Object.keys(INTENTS)).toEqual(expect.arrayContaining(Object.keys(intents)));
    expect(new Set(Object.values(intents)).size).toBe(Object.keys(intents).length);
  });

  it.each(Object.keys(INTENTS))('say what the intent %s is', (intent) => {
    expect(intents[intent]).toMatch(/\p{L}{4}/u);
  });
});
