import { expect, it } from '@jest/globals';
import { readRewording } from '../../src/rephrase/read-rewording.js';

it('reads what is just as it was asked for', () => {
  const rewording = { sentences: [{ text: 'AWS does it.', facts: ['f1', 'f2'] }] };
  expect(readRewording(JSON.stringify(rewording))).toEqual(rewording);
});

it.each([
  ['no JSON', 'AWS does it.'],
  ['JSON in a fence', '```json\n{"sentences":[{"text":"a","facts":["f1"]}]}\n```'],
  ['JSON that was cut', '{"sentences":[{"text":"a","facts":["f1"]}'],
  ['no sentences', '{"sentences":[]}'],
  ['a field too many', '{"sentences":[{"text":"a","facts":["f1"]}],"verdict":"aws"}'],
  ['a sentence with a field too many', '{"sentences":[{"text":"a","facts":["f1"],"party":"aws"}]}'],
  ['a sentence that names no fact', '{"sentences":[{"text":"a","facts":[]}]}'],
  ['a sentence without words', '{"sentences":[{"text":"","facts":["f1"]}]}'],
  ['a text that is none', '{"sentences":[{"text":1,"facts":["f1"]}]}'],
  ['null', 'null'],
  ['a list', '[]'],
  ['a prototype', '{"__proto__":{"sentences":[{"text":"a","facts":["f1"]}]}}'],
  ['a sentence without end', JSON.stringify({ sentences: [{ text: 'a'.repeat(2_001), facts: ['f1'] }] })],
])('gives nothing for %s', (_what, reply) => {
  expect(readRewording(reply)).toBeUndefined();
});
