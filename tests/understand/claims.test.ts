import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { createUnderstand, type Understand } from '../../src/understand/understand.js';
import type { Claim } from '../../src/understand/understanding.js';
import { loadRealKnowledge, loadRealModels } from '../load-real-knowledge.js';

const LABELS = ['aws', 'aws-only', 'aws-not', 'us', 'us-only', 'us-not', 'state', 'state-not', 'none'];

/** What messages of one list claim, in both languages. */
interface Said {
  readonly claim: string;
  readonly en: readonly string[];
  readonly nl: readonly string[];
}

/** The claim as the lists write it: whose, then what is said of it; "none" when no yes or no is asked for. */
function labelOf(claim: Claim | null): string {
  if (claim === null) return 'none';
  const about = claim.ofState ? 'state' : claim.about === 'aws' ? 'aws' : 'us';
  return [about, claim.negated && 'not', claim.exclusive && 'only'].filter(Boolean).join('-');
}

describe('the claims of messages that people wrote', () => {
  let understand: Understand;
  beforeAll(async () => {
    understand = createUnderstand(await loadRealKnowledge(), await loadRealModels());
  });

  it.each([
    ['engineers.yaml', 0.8],
    ['everybody.yaml', 0.66],
    ['hard-cases.yaml', 0.55],
  ])('are found in %s at least this often: %p', async (file, least) => {
    const lists = parse(await readFile(resolve('tests/understand/claims', file), 'utf8')) as readonly Said[];
    expect(lists.map(({ claim }) => claim)).toEqual(LABELS);
    const found = lists.flatMap(({ claim, en, nl }) =>
      [...en, ...nl].map((text) => labelOf(understand(text, { defaultLocale: 'en' }).claim) === claim),
    );
    expect(found.length).toBeGreaterThan(600);
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(least);
  });
});
