import { APIConnectionError, APIError, AzureOpenAI, OpenAI } from 'openai';
import type { Dispatcher } from 'undici';
import type { ModelServer } from '../../model-config.js';
import { asAborted } from './as-aborted.js';
import { chatRequest } from './chat-request.js';
import type { Complete } from './complete.js';
import { createModelFetch } from './create-model-fetch.js';
import { ModelError } from './model-error.js';
import { promptTokens } from './prompt-tokens.js';
import { readCompletion } from './read-completion.js';
import { readRetryAfter } from './read-retry-after.js';
import { textTokens } from './text-tokens.js';

/**
 * Asks OpenAI, Azure OpenAI or a server that speaks like them, once, over the connections of `dispatcher`. Every failure
 * is a ModelError. What it cost is an estimate where the server does not say.
 */
export function createOpenAiComplete(server: ModelServer, dispatcher: Dispatcher): Complete {
  const client = createClient(server, dispatcher);
  return async (prompt, signal) => {
    try {
      const reply = await client.chat.completions.create(chatRequest(server, prompt), { signal });
      const { text, tokens } = readCompletion(reply);
      return { text, tokens: tokens ?? promptTokens(prompt) + textTokens(text) };
    } catch (error) {
      throw asModelError(error, signal);
    }
  };
}

/** Everything that the client would take from the environment is given to it, or taken from it by our `fetch`. */
function createClient(server: ModelServer, dispatcher: Dispatcher): OpenAI {
  const { apiKey, kind } = server;
  const key = kind === 'azure' ? { 'api-key': apiKey } : apiKey && { authorization: `Bearer ${apiKey}` };
  const headers = { accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'demarc' };
  const options = {
    // The client insists on one, also where the server wants none; it is not the client that sends it.
    apiKey: apiKey ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    logLevel: 'off' as const,
    fetch: createModelFetch(dispatcher, { ...headers, ...(key || {}) }),
  };
  if (kind !== 'azure') return new OpenAI({ ...options, baseURL: server.baseUrl });
  const { endpoint, model: deployment, apiVersion } = server;
  const baseURL = `${endpoint.replace(/\/+$/, '')}/openai`;
  return new AzureOpenAI({ ...options, baseURL, deployment, apiVersion });
}

/** By what happened, never by what it is called: the client leaves a reply that is no JSON as whatever was thrown. */
function asModelError(error: unknown, signal: AbortSignal): ModelError {
  if (error instanceof ModelError) return error;
  if (signal.aborted) return asAborted(signal);
  if (error instanceof APIConnectionError)
    return error.cause instanceof ModelError ? error.cause : new ModelError('connection', { cause: error });
  if (!(error instanceof APIError)) return new ModelError('broken', { cause: error });
  const { status } = error;
  const after = readRetryAfter((name) => error.headers?.get(name) ?? null, Date.now());
  if (status === 429) return new ModelError('rate-limited', { after, status });
  return status >= 500 || status === 408
    ? new ModelError('server', { after, status })
    : new ModelError('refused', { status });
}
