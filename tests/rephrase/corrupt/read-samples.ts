import { readFileSync } from 'node:fs';
import type { Sample } from './corruption-kind.js';

/** What samples.json holds: `sentences` only where a rewording was written by hand. */
type Written = Omit<Sample, 'sentences'> & Partial<Pick<Sample, 'sentences'>>;

/** Answers of the knowledge base, fifteen in each language, worded by hand or as they are: a sentence for each fact. */
export function readSamples(): Sample[] {
  const written = JSON.parse(readFileSync(new URL('./samples.json', import.meta.url), 'utf8')) as Written[];
  return written.map((sample) => ({ ...sample, sentences: sample.sentences ?? asTheyAre(sample) }));
}

function asTheyAre({ places }: Written): Sample['sentences'] {
  return places.flatMap(({ facts }) => facts.map(({ id, text }) => ({ text, facts: [id] })));
}
