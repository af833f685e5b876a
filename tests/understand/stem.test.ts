import { describe, expect, it } from '@jest/globals';
import { stem } from '../../src/words/stem.js';

describe('stem', () => {
  it.each([
    ['patch', 'patches', 'patching', 'patched', 'patchen', 'patcht', 'gepatcht'],
    ['encrypt', 'encrypts', 'encrypting', 'encrypted'],
    ['versleutelen', 'versleuteld', 'versleutelt', 'versleuteling'],
    ['log', 'logs', 'logging', 'loggen'],
    ['beheer', 'beheren'],
    ['key', 'keys'],
  ])('folds %s and its inflections together', (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });

  it.each([['ec2', 's3', 'soc2', 'aws', 'rds', 'root']])(
    'leaves short words and words with digits apart',
    (...words) => {
      expect(words.map(stem)).toEqual(words);
    },
  );
});
