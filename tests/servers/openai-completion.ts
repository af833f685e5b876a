/** What of a completion differs from a plain answer. */
export interface OpenAiTurn {
  readonly content?: string | null;
  readonly refusal?: string;
  readonly finish?: 'stop' | 'length' | 'content_filter';
  /** The tokens that it says it cost; null: it does not say. */
  readonly tokens?: number | null;
}

/** A chat completion as OpenAI, Azure and most compatible servers write it. https://platform.openai.com/docs/api-reference/chat/object */
export function openAiCompletion({
  content = '{}',
  refusal,
  finish = 'stop',
  tokens = 30,
}: OpenAiTurn): string {
  return JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_700_000_000,
    model: 'local',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal: refusal ?? null },
        logprobs: null,
        finish_reason: finish,
      },
    ],
    ...(tokens === null
      ? {}
      : { usage: { prompt_tokens: tokens - 10, completion_tokens: 10, total_tokens: tokens } }),
  });
}
