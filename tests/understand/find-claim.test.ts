import { beforeAll, describe, expect, it } from '@jest/globals';
import { createUnderstand, type Understand } from '../../src/understand/understand.js';
import { loadRealKnowledge, loadRealModels } from '../load-real-knowledge.js';

/** What is claimed: party, then "not" if negated, then "alone" if exclusive; a dash when no yes or no is asked for. */
const CLAIMS: readonly (readonly [question: string, claim: string])[] = [
  ['who patches RDS?', '-'],
  ['what do we need to patch on EC2?', '-'],
  ['which backups does AWS make of RDS?', '-'],
  ['wie patcht RDS?', '-'],
  ['hoe zit het met back-ups van S3?', '-'],
  ['do we or does AWS patch RDS?', '-'],
  ['is it ours to run the updates on EC2 or does AWS handle it?', '-'],
  ['is het aan ons of aan AWS om EC2 te patchen?', '-'],
  ['EC2 backups', '-'],
  ['do we need to patch EC2?', 'customer'],
  ['do I have to patch EC2?', 'customer'],
  ['hey, do we need to patch EC2?', 'customer'],
  ['so are we responsible for EC2 backups?', 'customer'],
  ['is patching EC2 our responsibility?', 'customer'],
  ['moeten wij EC2 patchen?', 'customer'],
  ['hoeven we RDS niet te patchen?', 'customer'],
  ['is het nodig om EC2 te patchen?', 'customer'],
  ['weet iemand of we EC2 moeten patchen?', 'customer'],
  ['I wonder whether we have to patch EC2', 'customer'],
  ['patchen wij EC2 zelf?', 'customer'],
  ["don't we have to patch EC2?", 'customer'],
  ['does AWS patch EC2?', 'aws'],
  ['patcht AWS EC2?', 'aws'],
  ['is RDS patched by AWS?', 'aws'],
  ['wordt RDS door AWS gepatcht?', 'aws'],
  ['is RDS patched automatically?', 'aws'],
  ['is S3 standaard versleuteld?', 'aws'],
  ['isn’t that encrypted by default on S3?', 'aws'],
  ['can we rely on AWS for backups of RDS?', 'aws'],
  ['is AWS fully responsible for patching RDS?', 'aws alone'],
  ['is alleen AWS verantwoordelijk voor het patchen van RDS?', 'aws alone'],
  ['AWS encrypts S3, right?', 'aws'],
  ['AWS versleutelt S3, toch?', 'aws'],
  ['AWS does not patch EC2, right?', 'aws not'],
  ['we do not have to patch RDS, correct?', 'customer not'],
  ['wij hoeven RDS niet te patchen, toch?', 'customer not'],
  ['can we ignore patching on EC2?', 'customer not'],
  ['mogen we het patchen van EC2 overslaan?', 'customer not'],
  ['does AWS expect us to patch EC2?', 'customer'],
];

describe('the claim in a question', () => {
  let understand: Understand;
  beforeAll(async () => {
    understand = createUnderstand(await loadRealKnowledge(), await loadRealModels());
  });

  it.each(CLAIMS)('"%s" claims: %s', (question, expected) => {
    const { claim } = understand(question, { defaultLocale: 'en' });
    const said = claim
      ? [claim.about, claim.negated && 'not', claim.exclusive && 'alone'].filter(Boolean).join(' ')
      : '-';
    expect(said).toBe(expected);
  });
});
