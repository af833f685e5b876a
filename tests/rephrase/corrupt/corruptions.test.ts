import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../servers/seeded-random.js';
import type { Sample } from './corruption-kind.js';
import { corruptions } from './corruptions.js';
import { everyKind } from './every-kind.js';
import { readSamples } from './read-samples.js';

const samples = readSamples();
const made = samples.map((sample) => ({ sample, replies: corruptions(sample, 1, 5) }));
const names = everyKind.map(({ name }) => name);

/** Kinds that leave the words as they are, or nearly, and break something else. */
const CITATIONS = ['place-moved', 'unknown-fact-cited', 'no-fact-cited', 'fact-cited-not-told'];
const CHARACTERS = [
  'control-character',
  'bidi-mark',
  'zero-width',
  'homoglyph',
  'emoji-added',
  'markup-added',
  'mention-added',
];
const WORDS = names.filter((name) => ![...CITATIONS, ...CHARACTERS, 'wrong-json'].includes(name));

type Sentences = Sample['sentences'];
const sentencesOf = (reply: string) => (JSON.parse(reply) as { sentences: Sentences }).sentences;
const told = (sentences: Sentences) => sentences.map(({ text }) => text).join('\n');
const cited = (sentences: Sentences) => JSON.stringify(sentences.map(({ facts }) => facts));
/** What is said of which facts, whatever the case, the spaces and the full stops. */
const words = (sentences: Sentences) =>
  sentences
    .map(({ text, facts }) => `${facts}:${text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}`)
    .join('\n');

const ofKinds = (kinds: readonly string[]) =>
  made.flatMap(({ sample, replies }) =>
    replies
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, reply }) => ({ kind, sample, sentences: sentencesOf(reply) })),
  );

describe('corruptions', () => {
  it.each(names)('find something to do for %s in both languages', (name) => {
    const inLocale = (locale: string) =>
      made.filter(
        ({ sample, replies }) => sample.locale === locale && replies.some(({ kind }) => kind === name),
      );
    expect(inLocale('en').length).toBeGreaterThan(0);
    expect(inLocale('nl').length).toBeGreaterThan(0);
  });

  it('are the same for the same seed, and others for another', () => {
    const [sample] = samples as [Sample];
    expect(corruptions(sample, 1, 8)).toEqual(corruptions(sample, 1, 8));
    expect(corruptions(sample, 2, 8)).not.toEqual(corruptions(sample, 1, 8));
  });

  it('are not more than asked for, and none comes twice', () => {
    for (const { replies } of made) {
      for (const name of names) {
        const own = replies.filter(({ kind }) => kind === name).map(({ reply }) => reply);
        expect(own.length).toBeLessThanOrEqual(5);
        expect(new Set(own).size).toBe(own.length);
      }
    }
  });

  it('never are the rewording that they began with', () => {
    for (const { sample, replies } of made) {
      const faithful = JSON.stringify({ sentences: sample.sentences });
      expect(replies.filter(({ reply }) => reply === faithful)).toEqual([]);
    }
  });

  it('leave the sample as it was', () => {
    const before = JSON.stringify(samples);
    for (const sample of samples) corruptions(sample, 3, 2);
    expect(JSON.stringify(samples)).toBe(before);
  });

  it('say something else where words are changed, beyond case, spaces and full stops', () => {
    const same = ofKinds(WORDS).filter(
      ({ sample, sentences }) => words(sentences) === words(sample.sentences),
    );
    expect(same).toEqual([]);
  });

  it('cite something else where citations are changed', () => {
    const same = ofKinds(CITATIONS).filter(
      ({ sample, sentences }) => cited(sentences) === cited(sample.sentences),
    );
    expect(same).toEqual([]);
  });

  it('plant characters that do not go away at the ends of a text', () => {
    const same = ofKinds(CHARACTERS).filter(
      ({ sample, sentences }) =>
        told(sentences.map(({ text, facts }) => ({ text: text.trim(), facts }))) === told(sample.sentences),
    );
    expect(same).toEqual([]);
  });

  it('are rewordings by their form, but for the kind that is not', () => {
    const ofForm = ofKinds(names.filter((name) => name !== 'wrong-json')).flatMap(
      ({ sentences }) => sentences,
    );
    expect(ofForm.every(({ text, facts }) => typeof text === 'string' && Array.isArray(facts))).toBe(true);
  });

  it('find nothing to do in no sentences at all, without an error', () => {
    const empty: Sample = { locale: 'en', question: '', places: [], sentences: [] };
    const random = seededRandom(1);
    const done = everyKind.filter((kind) => {
      const corrupted = kind.corrupt(empty, random);
      return (
        corrupted && 'sentences' in corrupted && corrupted.sentences.some(({ facts }) => facts.length > 0)
      );
    });
    expect(done).toEqual([]);
  });
});
