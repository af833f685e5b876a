import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { layLexicon } from '../../src/understand/lay-lexicon.js';
import { buildLexicon, type Lexicon } from '../../src/understand/lexicon.js';
import { createWordIndex } from '../../src/understand/word-table.js';
import { openWrittenWords, type WrittenWords } from '../../src/understand/written-words.js';
import { loadRealKnowledge, loadRealLexicon, loadRealModels } from '../load-real-knowledge.js';

describe('the lexicon that the build lays out', () => {
  let knowledge: Knowledge;
  let written: WrittenWords;
  let laid: Lexicon;
  let built: Lexicon;
  beforeAll(async () => {
    knowledge = await loadRealKnowledge();
    const models = await loadRealModels();
    written = openWrittenWords(models.written, createWordIndex(models.words));
    laid = await loadRealLexicon();
    built = buildLexicon(knowledge, written);
  });

  it('is what a start would build, as it does where an overlay lies over the base', async () => {
    const { lexicon, words } = await loadRealModels();
    const { size, wordAt } = createWordIndex(words);
    const ids = new Map(Array.from({ length: size }, (_, id) => [wordAt(id), id]));
    expect(layLexicon(knowledge, written, ids)).toEqual(lexicon);
  });

  it('mends and knows the same words', () => {
    const some = written.filter((_, at) => at % 7 === 0).map(([word]) => word);
    const slips = some.flatMap((word) => [
      `${word}x`,
      word.slice(0, -1),
      word.slice(1),
      [...word].reverse().join(''),
    ]);
    for (const word of [...some, ...slips]) {
      const say = ({ spelling, nameSpelling }: Lexicon) => [
        spelling.knows(word),
        spelling.repair(word),
        nameSpelling.meant(word),
      ];
      expect([word, ...say(laid)]).toEqual([word, ...say(built)]);
    }
  });
});
