import type { CorruptionKind, Sample } from '../corruption-kind.js';

const json = ({ sentences }: Sample) => JSON.stringify({ sentences });
const each = (change: (sentence: Sample['sentences'][number]) => unknown) => (sample: Sample) =>
  JSON.stringify({ sentences: sample.sentences.map(change) });

/** Replies that are no rewording by their form. */
const REPLIES: readonly ((sample: Sample) => string)[] = [
  () => '',
  () => ' \n',
  () => 'null',
  () => '42',
  () => '"AWS."',
  () => 'true',
  () => '[]',
  () => '{}',
  () => '{"sentences":null}',
  () => '{"sentences":{}}',
  () => '{"sentences":"AWS."}',
  () => '{"sentences":[]}',
  () => '{"sentences":[null]}',
  () => '{"sentences":[[]]}',
  ({ sentences }) => JSON.stringify(sentences),
  ({ sentences }) => sentences.map(({ text }) => text).join(' '),
  ({ sentences }) => JSON.stringify({ sentences: sentences.map(({ text }) => text) }),
  (sample) => json(sample).slice(0, -2),
  (sample) => json(sample).slice(0, Math.floor(json(sample).length / 2)),
  (sample) => `Here it is: ${json(sample)}`,
  (sample) => `${json(sample)}\nI hope this helps!`,
  (sample) => json(sample) + json(sample),
  (sample) => `\`\`\`json\n${json(sample)}\n\`\`\``,
  (sample) => `\ufeff${json(sample)}`,
  (sample) => `<think>Let me see.</think>${json(sample)}`,
  (sample) => json(sample).replaceAll('"', "'"),
  (sample) => json(sample).replace('"sentences"', 'sentences'),
  (sample) => json(sample).replace('"sentences"', '"Sentences"'),
  (sample) => json(sample).replace(/\]\}$/u, ',]}'),
  (sample) =>
    json(sample)
      .replace('{"sentences":', '{"sentences":[],"sentences":')
      .replace(/\]\}$/u, '],"sentences":[]}'),
  (sample) => `{"result":${json(sample)}}`,
  (sample) => `{"__proto__":${json(sample)}}`,
  ({ sentences }) => JSON.stringify({ sentences, note: 'All facts are told.' }),
  ({ sentences }) => `{"__proto__":{"polluted":true},"sentences":${JSON.stringify(sentences)}}`,
  each(({ text }) => ({ text })),
  each(({ facts }) => ({ facts })),
  each(({ facts }) => ({ text: '', facts })),
  each(({ facts }) => ({ text: '   ', facts })),
  each(({ facts }) => ({ text: 7, facts })),
  each(({ facts }) => ({ text: null, facts })),
  each(({ text, facts }) => ({ text: [text], facts })),
  each(({ text, facts }) => ({ text, facts: facts.join(',') })),
  each(({ text, facts }) => ({ text, facts: Object.fromEntries(facts.map((fact) => [fact, true])) })),
  each(({ text, facts }) => ({ text, facts: facts.map((fact) => Number(fact.slice(1))) })),
  each(({ text, facts }) => ({ text, facts: facts.map((fact) => [fact]) })),
  each(({ text, facts }) => ({ text, facts, confidence: 0.99 })),
  each(({ text, facts }) => ({ text, facts, constructor: { prototype: {} } })),
  each(({ facts }) => ({ text: 'AWS '.repeat(50_000), facts })),
  () => `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  () => `{"sentences":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`,
  () => '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>',
  () => '{"error":{"message":"Rate limit reached","type":"requests"}}',
  () => '{"refusal":"I cannot help with that."}',
  () => 'data: {"choices":[]}\n\ndata: [DONE]\n\n',
];

/** A reply that is not the JSON asked for. */
export const wrongJson: CorruptionKind = {
  name: 'wrong-json',
  corrupt: (sample, random) => ({ raw: random.pick(REPLIES)(sample) }),
};
