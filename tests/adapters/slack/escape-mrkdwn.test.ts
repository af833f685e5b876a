import { describe, expect, it } from '@jest/globals';
import { escapeMrkdwn } from '../../../adapters/slack/render/escape-mrkdwn.js';

describe('text escaped for mrkdwn', () => {
  it.each([
    ['AT&T <b>', 'AT&amp;T &lt;b&gt;'],
    ['<!channel> <@U1>', '&lt;!channel&gt; &lt;@U1&gt;'],
    ['&lt;', '&amp;lt;'],
    ['*bold* ~gone~ `code`', '∗bold∗ ∼gone∼ ˋcodeˋ'],
    ['_slanted_ but my_bucket_name', 'ˍslantedˍ but my_bucket_name'],
    ['> a quote', '› a quote'],
    ['a > b', 'a &gt; b'],
    ['see https://x.example/_a_*b*?c=1&d=2', 'see https://x.example/_a_*b*?c=1&amp;d=2'],
  ])('%s becomes %s', (text, escaped) => {
    expect(escapeMrkdwn(text)).toBe(escaped);
  });
});
