import type { ModelServer } from '../../model-config.js';
import type { Prompt } from './complete.js';

/** Little of it: words should fit the question, not surprise. */
const TEMPERATURE = 0.3;

/**
 * What is posted for a prompt, as the protocol writes it. OpenAI and Azure name the longest answer
 * `max_completion_tokens`, and some of their models refuse the older `max_tokens`, the only name that many compatible
 * servers know. Only OpenAI is asked not to keep what it said, since others refuse, or do not know, the question.
 */
export function chatRequest({ kind, model }: ModelServer, prompt: Prompt) {
  const { instructions, input, format, mostTokens } = prompt;
  return {
    model,
    messages: [
      { role: 'system' as const, content: instructions },
      { role: 'user' as const, content: input },
    ],
    response_format: {
      type: 'json_schema' as const,
      json_schema: { name: format.name, schema: { ...format.schema }, strict: true },
    },
    temperature: TEMPERATURE,
    ...(kind === 'compatible' ? { max_tokens: mostTokens } : { max_completion_tokens: mostTokens }),
    ...(kind === 'openai' ? { store: false } : {}),
  };
}
