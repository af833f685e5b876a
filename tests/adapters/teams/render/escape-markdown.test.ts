import { describe, expect, it } from '@jest/globals';
import { escapeMarkdown } from '../../../../adapters/teams/render/escape-markdown.js';
import { markdownLink } from '../../../../adapters/teams/render/markdown-link.js';

describe('a text on a card', () => {
  it.each([
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['![x](https://a.example/b.png)', '!\\[x\\](https://a.example/b.png)'],
    ['**bold** and *s3:**', '\\*\\*bold\\*\\* and \\*s3:\\*\\*'],
    ['_soft_ __loud__', '\\_soft\\_ \\_\\_loud\\_\\_'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
    ['`code`', '\\`code\\`'],
    ['<at>Anna</at>', '\\<at\\>Anna\\</at\\>'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['1 < 2 > 0 > x', '1 \\< 2 \\> 0 > x'],
    ['<<_a_>>', '\\<\\<\\_a\\_\\>>'],
    ['<https://a.example>', '\\<https://a.example\\>'],
    ['&lt;b&gt; &#60;', '\\&lt;b\\&gt; \\&#60;'],
    ['C:\\temp', 'C:\\\\temp'],
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['1. no item\n12) nor this', '1\\. no item\n\n12\\) nor this'],
    ['> no quotation', '\\> no quotation'],
    ['first\n---\nlast', 'first\n\n\\---\n\nlast'],
    ['    no code', 'no code'],
    ['a\u0000b\u001bc\r\nd', 'abc\n\nd'],
  ])('%j is escaped: %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each(['Yes, in part. Shared.', 'MAX_CONNECTIONS -> 5 (~100 ms)', 'R&D, 2026-11-23, +31', 'vóór 1.2'])(
    '%j needs no escape, and gets none',
    (text) => {
      expect(escapeMarkdown(text)).toBe(text);
    },
  );
});

describe('a link on a card', () => {
  it.each([
    ['https://a.example/b_(c)?d=e#f', '[T](https://a.example/b_%28c%29?d=e#f)'],
    ['https://a.example/a b"<c>`[d]\\', '[T](https://a.example/a%20b%22%3Cc%3E%60%5Bd%5D%5C)'],
    ['javascript:alert(1)', 'T'],
    ['data:text/html,x', 'T'],
    ['no address', 'T'],
  ])('to %j is drawn as %j', (url, drawn) => {
    expect(markdownLink('T', url)).toBe(drawn);
  });

  it('cannot be ended by its title', () => {
    expect(markdownLink('a](https://evil.example)\n[b', 'https://a.example')).toBe(
      '[a\\](https://evil.example) \\[b](https://a.example)',
    );
  });
});
