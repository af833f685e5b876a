import type { Prompt } from './complete.js';
import { textTokens } from './text-tokens.js';

/** What a prompt costs by itself, at most about, without its answer. */
export function promptTokens({ instructions, input, format }: Prompt): number {
  return textTokens(instructions) + textTokens(input) + textTokens(JSON.stringify(format));
}
