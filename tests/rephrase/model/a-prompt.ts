import type { Prompt } from '../../../src/rephrase/model/complete.js';

/** A prompt of 33 tokens, by our estimate, whose answer may take 67: 100 together. */
export const PROMPT: Prompt = {
  instructions: 'Say it in other words.'.padEnd(30),
  input: 'f1: You patch the guest.'.padEnd(30),
  format: { name: 'w', schema: { type: 'object' } },
  mostTokens: 67,
};

/** For callers who never stop wanting an answer. */
export const WANTED = new AbortController().signal;
