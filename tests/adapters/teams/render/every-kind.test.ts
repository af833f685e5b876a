import { beforeAll, describe, expect, it } from '@jest/globals';
import { renderCard } from '../../../../adapters/teams/render/render-card.js';
import type { AnswerKind } from '../../../../src/contract/answer.js';
import type { Ask, Origin } from '../../../../src/contract/ask.js';
import { createRealAsk } from '../../../load-real-knowledge.js';
import { checkCard } from '../../../servers/adaptive-card-check.js';

/** For every kind of answer a question in English and one in Dutch; a team is known with an overlay only. */
const QUESTIONS: Readonly<Record<Exclude<AnswerKind, 'team'>, readonly [en: string, nl: string]>> = {
  verdict: ['who patches RDS?', 'wie patcht RDS?'],
  concept: ['what is the shared responsibility model?', 'wat is het gedeelde verantwoordelijkheidsmodel?'],
  overview: ['who does what on EKS?', 'wie doet wat bij EKS?'],
  ours: ['what is ours on Lambda?', 'wat is van ons bij Lambda?'],
  theirs: ['what does AWS do for us on Fargate?', 'wat neemt AWS ons uit handen bij Fargate?'],
  compare: ['compare EC2 and Lambda', 'vergelijk EC2 en Lambda'],
  stack: ['stack alb, fargate, aurora', 'stack alb, fargate en aurora'],
  which: [
    'on which services do we patch the operating system?',
    'bij welke services patchen wij het besturingssysteem?',
  ],
  changed: ['what has changed on S3?', 'wat is er veranderd bij S3?'],
  picture: ['draw RDS', 'teken EKS'],
  export: ['csv of the stack alb, fargate, aurora', 'stack alb, fargate en aurora als csv'],
  tip: ['tip', 'tip'],
  quiz: ['quiz', 'quizvraag'],
  setting: ['tips on', 'tips aan'],
  help: ['help', 'wat kun je allemaal?'],
  greeting: ['hello', 'goedemorgen'],
  thanks: ['thanks', 'dank je wel'],
  'how-to': [
    'how do I turn on default encryption for a bucket with the cli?',
    'hoe zet ik mfa aan voor de root user?',
  ],
  'small-talk': ['who mows the lawn?', 'wie maait het gras?'],
  empty: ['', ' '],
  'too-long': ['who patches RDS? '.repeat(100), 'wie patcht RDS? '.repeat(100)],
  unclear: [
    'who is responsible for the flux capacitor on RDS?',
    'wie is verantwoordelijk voor de warp core bij RDS?',
  ],
  'nothing-like': ['who is responsible in the aws cloud?', 'wie doet wat in de cloud?'],
  'other-cloud': ['who patches Azure SQL?', 'wie patcht Azure SQL?'],
  'unknown-service': ['who patches AWS Frobnicator?', 'wie patcht AWS Frobnicator?'],
  'no-change-known': ['what has changed on Route 53?', 'wat is er veranderd bij Route 53?'],
};

describe('a card of every kind of answer', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await createRealAsk();
  });

  it.each(Object.entries(QUESTIONS))(
    'has no fault, with all that can stand on it: %s',
    async (kind, questions) => {
      for (const [at, locale] of (['en', 'nl'] as const).entries()) {
        const question = questions[at] ?? '';
        const person = `teams:tenant-1:anna-${locale}`;
        const answer = await ask(question, { locale, from: alone(person) });
        expect([answer.kind, answer.locale]).toEqual([kind, locale]);
        const insert = { question, locale, carried: answer.carried };
        expect(checkCard(renderCard(answer, { vote: true, insert }))).toEqual([]);
      }
    },
  );
});

/** Somebody in a chat with the bot alone. */
function alone(person: string): Origin {
  const timeZone = async () => 'Europe/Amsterdam';
  return { tenant: 'teams:tenant-1', person, place: person, timeZone, tipsAllowed: async () => 'yes' };
}
