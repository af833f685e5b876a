import { describe, expect, it } from '@jest/globals';
import { cardMarkdown } from '../../../adapters/web/page/card-markdown.js';

describe('the Markdown of a card on the page', () => {
  it.each([
    ['plain text', 'Who patches RDS?', '<p>Who patches RDS?</p>'],
    ['bold and italic', '**AWS** does _most_ of it', '<p><strong>AWS</strong> does <em>most</em> of it</p>'],
    ['an underscore inside a word', 'my_bucket_name', '<p>my_bucket_name</p>'],
    [
      'escaped formatting',
      String.raw`\*\*not bold\*\* \_nor this\_ \[x\](y)`,
      '<p>**not bold** _nor this_ [x](y)</p>',
    ],
    ['an escaped list mark', String.raw`\- no list`, '<p>- no list</p>'],
    ['paragraphs and line breaks', 'one\ntwo\n\nthree', '<p>one<br>two</p><p>three</p>'],
    [
      'a list',
      'Except:\n- RDS Custom\n- **EC2**',
      '<p>Except:</p><ul><li>RDS Custom</li><li><strong>EC2</strong></li></ul>',
    ],
    [
      'a link',
      '[S3 \\[docs\\]](https://docs.aws.amazon.com/s3?a=1&b=2)',
      '<p><a href="https://docs.aws.amazon.com/s3?a=1&amp;b=2" target="_blank" rel="noopener noreferrer">S3 [docs]</a></p>',
    ],
  ])('draws %s', (_name, markdown, html) => {
    expect(cardMarkdown(markdown)).toBe(html);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '**<script>alert(1)</script>**',
    '- <b onclick="x">',
    '[<svg onload=x>](https://example.com)',
    '[x](https://example.com/"onclick="x)',
    '[x](https://example.com/<script>)',
    String.raw`\<script>`,
  ])('makes no element and no attribute of %s', (markdown) => {
    const html = cardMarkdown(markdown);
    const ours =
      /<\/?(?:p|br|ul|li|strong|em|a)>|<a href="[^"<>]*" target="_blank" rel="noopener noreferrer">/g;
    expect(html.replace(ours, '')).not.toMatch(/[<>"]/);
  });

  it.each(['[x](javascript:alert(1))', '[x](data:text/html,x)', '[x](/api/ask)'])(
    'makes no link of %s',
    (markdown) => {
      expect(cardMarkdown(markdown)).not.toContain('<a');
    },
  );

  it('takes time in proportion to the text, even for text made to be slow', () => {
    const began = performance.now();
    for (const text of ['[', '**', '_', '\\', '[a](', '*a']) cardMarkdown(text.repeat(10_000));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
