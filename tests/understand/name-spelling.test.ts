import { describe, expect, it } from '@jest/globals';
import { createNameSpelling } from '../../src/understand/name-spelling.js';

const NAMES = ['lambda', 'aurora', 'appflow', 'redshift', 'guardduty', 'elasticache', 'stepfunctions', 'sns'];

describe('the spelling of names', () => {
  const spelling = createNameSpelling(NAMES);

  it.each([
    ['a letter too few', 'lambd', undefined],
    ['a letter too few', 'guarduty', 'guardduty'],
    ['a letter too many', 'lambdda', 'lambda'],
    ['another letter', 'lembda', 'lambda'],
    ['two letters swapped', 'lamdba', 'lambda'],
    ['two slips in a long name', 'gaurdduy', 'guardduty'],
    ['two swaps in a long name', 'elatsicahce', 'elasticache'],
    ['two slips in a short name', 'lamdbas', undefined],
    ['two other letters in a short name', 'eurore', undefined],
    ['three slips in a long name', 'elatsicahces', undefined],
    ['another first letter', 'kambda', undefined],
    ['a word that is too short to tell', 'snss', undefined],
    ['an ordinary word', 'responsible', undefined],
  ])('reads %s: "%s" as %p', (_slip, word, name) => {
    expect(spelling.meant(word)).toBe(name);
  });

  it('forgives every single slip behind the first letter', () => {
    const name = 'redshift';
    for (let at = 1; at < name.length; at++) {
      const [before, letter, after] = [name.slice(0, at), name[at] as string, name.slice(at + 1)];
      for (const slip of [
        before + after,
        `${before}q${after}`,
        `${before}q${letter}${after}`,
        `${before}${after[0] ?? ''}${letter}${after.slice(1)}`,
      ])
        expect([slip, spelling.meant(slip)]).toEqual([slip, name]);
    }
  });

  it.each([
    ['one other letter in a long name', 'redshoft', 'redshift'],
    ['the name itself', 'redshift', undefined],
    ['a letter too many', 'redshifts', undefined],
    ['two other letters', 'radshoft', undefined],
    ['a short name', 'lembda', undefined],
  ])('takes a word with %s, "%s", for almost %p', (_slip, word, name) => {
    expect(spelling.almost(word)).toBe(name);
  });

  it('says the same when asked again', () => {
    const words = ['lembda', 'responsible', 'lembda', 'responsible'];
    expect(words.map(spelling.meant)).toEqual(['lambda', undefined, 'lambda', undefined]);
  });

  it('prefers the name that is fewer slips away', () => {
    const { meant } = createNameSpelling(['codebuild', 'codebuilt']);
    expect(meant('codebuilt')).toBe('codebuilt');
    expect(meant('codebuildd')).toBe('codebuild');
  });

  it('does not guess between two names that are as near', () => {
    const { meant } = createNameSpelling(['appflow', 'appslow']);
    expect(meant('appxlow')).toBeUndefined();
  });

  it('takes a name that is given twice for one', () => {
    expect(createNameSpelling(['lambda', 'lambda']).meant('lembda')).toBe('lambda');
  });

  it.each([
    ['red', ['shift']],
    ['lamb', ['da']],
    ['lambda', undefined],
    ['banana', undefined],
    ['sn', undefined],
  ])('knows what goes on from "%s" to a name that it looks after', (word, rests) => {
    expect(spelling.restsBehind(word)).toEqual(rests && new Set(rests));
  });
});
