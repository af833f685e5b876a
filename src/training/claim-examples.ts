import { LOCALES } from '../contract/locale.js';
import type { TaughtKnowledge } from '../knowledge/knowledge.js';
import { writtenFeatures } from '../understand/features.js';
import { saidOfClaim } from '../understand/find-claim.js';
import { findNames } from '../understand/find-names.js';
import type { Lexicon } from '../understand/lexicon.js';
import { readWords } from '../understand/read-words.js';
import type { LabelledExample } from './train-linear-model.js';

/** What people say when they put a claim forward, with the claim: what understanding a yes or a no is learnt from. */
export function claimExamples(knowledge: TaughtKnowledge, lexicon: Lexicon): LabelledExample[] {
  return [...knowledge.claims].flatMap(([label, said]) =>
    LOCALES.flatMap((locale) =>
      said[locale].map((text) => {
        const reading = readWords(text, lexicon);
        const isName = findNames(reading, lexicon, knowledge).coveredByService;
        return { features: writtenFeatures(saidOfClaim(reading, isName)), label };
      }),
    ),
  );
}
