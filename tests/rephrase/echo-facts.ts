import type { OpenAiCall } from '../servers/openai-server.js';

/** The facts of a prompt, by id, as a model reads them. */
export function factsIn({ body }: OpenAiCall): { readonly id: string; readonly text: string }[] {
  const input = body?.messages?.at(-1)?.content ?? '';
  return [...input.matchAll(/^ {2}(f\d+): (.*)$/gm)].map(([, id = '', text = '']) => ({ id, text }));
}

/** The reply of a model that says each fact as `word` has it. */
export function echoFacts(word: (text: string) => string): (call: OpenAiCall) => string {
  return (call) =>
    JSON.stringify({ sentences: factsIn(call).map(({ id, text }) => ({ text: word(text), facts: [id] })) });
}
