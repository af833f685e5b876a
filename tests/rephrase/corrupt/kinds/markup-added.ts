import type { CorruptionKind } from '../corruption-kind.js';
import { changeSentence } from '../text/change-sentence.js';

const AROUND: readonly ((word: string) => string)[] = [
  (word) => `**${word}**`,
  (word) => `*${word}*`,
  (word) => `_${word}_`,
  (word) => `~${word}~`,
  (word) => `\`${word}\``,
  (word) => `[${word}](https://example.com)`,
  (word) => `<https://example.com|${word}>`,
  (word) => `<b>${word}</b>`,
  (word) => `<a href="x">${word}</a>`,
  (word) => `<script>${word}</script>`,
  (word) => `&lt;${word}&gt;`,
  (word) => `||${word}||`,
];
const BEFORE = [
  '# ',
  '## ',
  '- ',
  '* ',
  '• ',
  '1. ',
  '> ',
  '```\n',
  '| ',
  '---\n',
  '<p>',
  ':warning: ',
  '![x](y) ',
];

/** Markup of Slack, of Markdown or of HTML, around a word or before a sentence. */
export const markupAdded: CorruptionKind = {
  name: 'markup-added',
  corrupt: (sample, random) =>
    changeSentence(sample, random, (text) => {
      if (random.below(2) === 0) return random.pick(BEFORE) + text;
      const words = text.split(' ');
      const at = random.below(words.length);
      return words.with(at, random.pick(AROUND)(words[at] as string)).join(' ');
    }),
};
