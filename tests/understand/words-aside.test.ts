import { describe, expect, it } from '@jest/globals';
import { tokenise } from '../../src/understand/token.js';
import { wordsAside } from '../../src/understand/words-aside.js';

/** The words that are about no task. */
function asideOf(text: string, isOfChange = false): string | null {
  const tokens = tokenise(text);
  const aside = wordsAside(tokens, isOfChange);
  return (
    aside &&
    tokens
      .filter((_, at) => aside[at])
      .map(({ word }) => word)
      .join(' ')
  );
}

describe('the words of a message that are about no task that is asked about', () => {
  it.each([
    [
      'Our head of compliance keeps asking whether AWS classifies our data',
      'our head of compliance keeps asking whether',
    ],
    ['onze securitymanager wil weten of wij dat scannen', 'onze securitymanager wil weten of'],
    ['DAGs and requirements.txt aside, who patches the image?', 'dags and requirements txt aside'],
    ['Apart from the backups, who patches it?', 'apart from the backups'],
    ['Afgezien van de back-ups, wie patcht het?', 'afgezien van de back ups'],
  ])('"%s": %s', (text, aside) => expect(asideOf(text)).toBe(aside));

  it.each(['who patches RDS?', 'our backups of RDS, who makes those?', 'the auditor wants backups of RDS'])(
    'none in "%s"',
    (text) => expect(asideOf(text)).toBeNull(),
  );

  it('that something has changed, where that is asked', () => {
    expect(asideOf('what has changed on EC2?', true)).toBe('changed');
    expect(asideOf('who approves changes on EC2?')).toBeNull();
  });
});
