import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { type Clause, clausesOf } from '../../src/understand/clauses.js';
import { findNames } from '../../src/understand/find-names.js';
import type { Lexicon } from '../../src/understand/lexicon.js';
import { readWords } from '../../src/understand/read-words.js';
import { loadRealKnowledge, loadRealLexicon } from '../load-real-knowledge.js';

describe('the clauses of a message', () => {
  let knowledge: Knowledge;
  let lexicon: Lexicon;
  beforeAll(async () => {
    knowledge = await loadRealKnowledge();
    lexicon = await loadRealLexicon();
  });

  const clauses = (message: string): Clause[] => {
    const reading = readWords(message, lexicon);
    return clausesOf(reading, findNames(reading, lexicon, knowledge).coveredByService);
  };
  /** "condition: we do nothing" for a clause, with a question mark behind it if its sentence has one. */
  const inShort = (message: string) =>
    clauses(message).map(({ role, words, isAsked }) => `${role}: ${words.join(' ')}${isAsked ? '?' : ''}`);

  it.each([
    ['who patches RDS?', ['main: who patches #?']],
    ['RDS backups', ['main: # backups']],
    ['does AWS Config tell us?', ['main: does # tell us?']],
  ])('leave "%s" whole, a name as one word', (message, expected) => {
    expect(inShort(message)).toEqual(expected);
  });

  it.each([
    ['If we do nothing, does AWS patch RDS?', ['condition: we do nothing?', 'main: does aws patch #?']],
    ['if we do nothing will AWS patch RDS?', ['condition: we do nothing?', 'main: will aws patch #?']],
    ['does AWS patch RDS when we do nothing?', ['main: does aws patch #?', 'condition: we do nothing?']],
    [
      'als we niets doen dan patcht AWS de engine van RDS?',
      ['condition: we niets doen dan patcht aws de engine van #?'],
    ],
    [
      'als we niets doen, moeten wij RDS dan patchen?',
      ['condition: we niets doen?', 'main: moeten wij # dan patchen?'],
    ],
    [
      'Patcht AWS de engine van RDS zodra er een update is?',
      ['main: patcht aws de engine van #?', 'condition: er een update is?'],
    ],
  ])('tell a condition apart: "%s"', (message, expected) => {
    expect(inShort(message)).toEqual(expected);
  });

  it.each([
    ['we do nothing because AWS patches RDS', ['main: we do nothing', 'reason: aws patches #']],
    ['since RDS is managed, does AWS patch it?', ['reason: # is managed?', 'main: does aws patch it?']],
    ['wij doen niets, want AWS patcht RDS', ['main: wij doen niets', 'reason: aws patcht #']],
    ['wij patchen niet omdat AWS dat doet', ['main: wij patchen niet', 'reason: aws dat doet']],
  ])('tell a reason apart: "%s"', (message, expected) => {
    expect(inShort(message)).toEqual(expected);
  });

  it.each([
    ['RDS is managed so we do nothing?', ['main: # is managed?', 'result: we do nothing?']],
    ['RDS is managed, dus wij doen niets?', ['main: # is managed?', 'result: wij doen niets?']],
    ['dat hoef ik dus niet te doen', ['main: dat hoef ik dus niet te doen']],
  ])('tell a result apart: "%s"', (message, expected) => {
    expect(inShort(message)).toEqual(expected);
  });

  it.each([
    ['I wonder whether AWS patches RDS', ['main: i wonder', 'whether: aws patches #']],
    ['does anybody know if AWS patches RDS?', ['main: does anybody know?', 'whether: aws patches #?']],
    ['weet iemand of wij RDS patchen?', ['main: weet iemand?', 'whether: wij # patchen?']],
    ['the owner of our servers', ['main: the owner of our servers']],
  ])('tell a "whether" apart: "%s"', (message, expected) => {
    expect(inShort(message)).toEqual(expected);
  });

  it.each([
    ['Does AWS patch RDS? We do the backups.', ['main: does aws patch #?', 'main: we do the backups']],
    ['We do the backups. Does AWS patch RDS?', ['main: we do the backups', 'main: does aws patch #?']],
    ['AWS patches RDS, right? Thanks.', ['main: aws patches #?', 'main: right?', 'main: thanks']],
    [
      'wij maken back-ups. Moeten wij RDS patchen?',
      ['main: wij maken back ups', 'main: moeten wij # patchen?'],
    ],
  ])('are asked only where their own sentence asks: "%s"', (message, expected) => {
    expect(inShort(message)).toEqual(expected);
  });

  it.each([
    [
      'AWS patches the engine of RDS and we do the backups',
      ['main: aws patches the engine of #', 'main: we do the backups'],
    ],
    ['AWS patches the engine and the hosts of RDS', ['main: aws patches the engine and the hosts of #']],
    ['AWS patches RDS, but we do the backups', ['main: aws patches #', 'main: we do the backups']],
  ])('part where a second doing begins: "%s"', (message, expected) => {
    expect(inShort(message)).toEqual(expected);
  });

  it('tell where each begins in the reading', () => {
    expect(clauses('If we do nothing, does AWS patch RDS?').map(({ start }) => start)).toEqual([1, 4]);
    expect(clauses('who patches RDS?').map(({ start }) => start)).toEqual([0]);
  });

  it.each(['', '?!', 'if', 'because?'])('are none without words: "%s"', (message) => {
    expect(clauses(message)).toEqual([]);
  });
});
