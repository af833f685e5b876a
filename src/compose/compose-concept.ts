import type { Locale } from '../contract/locale.js';
import { headline } from './headline.js';
import type { Found, Words } from './words.js';

/** What a term of the model means; with a verdict if the term has a carrier. */
export function composeConcept({ concept, yesNo }: Found<'concept'>, locale: Locale): Words {
  const verdict = concept.party ? { party: concept.party, yesNo, service: null, topic: concept.id } : null;
  return {
    outcome: 'answered',
    verdict,
    verdicts: verdict ? [verdict] : [],
    headline: concept.party ? headline(concept.party, yesNo, locale) : '',
    title: concept.name[locale],
    blocks: concept.text[locale].map((text) => ({ type: 'paragraph', text })),
    sources: concept.sources,
  };
}
