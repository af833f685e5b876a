import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Lexicon } from '../../src/understand/lexicon.js';
import { readWords } from '../../src/understand/read-words.js';
import { loadRealLexicon } from '../load-real-knowledge.js';

describe('the words that were meant', () => {
  let lexicon: Lexicon;
  beforeAll(async () => {
    lexicon = await loadRealLexicon();
  });
  const meant = (question: string) => readWords(question, lexicon).text.trim();

  it.each([
    ['who takes care ofbackups on RDS', 'who takes care of backups on rds'],
    ['hoeven wij decertificaten niet te vernieuwen', 'hoeven wij de certificaten niet te vernieuwen'],
    ['hwo patches RDS', 'who patches rds'],
    ['de logs op S3, wei regelt dat', 'de logs op s3 wie regelt dat'],
  ])('of "%s" are "%s"', (question, words) => expect(meant(question)).toBe(words));

  it.each(['wie patcht de hypervisor', 'the foreign keys in our database', 'onze snapshots van vandaag'])(
    'are those that were typed in "%s"',
    (question) => expect(meant(question)).toBe(question),
  );
});
