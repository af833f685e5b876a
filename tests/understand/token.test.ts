import { describe, expect, it } from '@jest/globals';
import { tokenise } from '../../src/understand/token.js';

const words = (text: string) => tokenise(text).map((token) => token.word);

describe('tokenise', () => {
  it('opens contractions, so that a negation is a word of its own', () => {
    expect(words("We don't patch; it isn’t ours, can't be")).toEqual(
      'we do not patch it is not ours can not be'.split(' '),
    );
  });

  it('separates at hyphens and keeps digits', () => {
    expect(words('EC2-instances, multi-AZ')).toEqual(['ec2', 'instances', 'multi', 'az']);
  });

  it('drops accents and control characters', () => {
    expect(words('Continuïteit\u0000 beïnvloedt\u202e')).toEqual(['continuiteit', 'beinvloedt']);
  });

  it('marks a word behind a comma, not one behind a space', () => {
    expect(tokenise('on EC2, who patches').map((token) => token.afterBreak)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('finds no words in emoji and punctuation', () => {
    expect(words('🔥🔥 ?! …')).toEqual([]);
  });
});
