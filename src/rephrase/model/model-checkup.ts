import { request } from 'undici';
import type { ProxyConfig } from '../../config.js';
import type { Checkup, Finding } from '../../contract/checkup.js';
import type { ModelServer } from '../../model-config.js';
import { createDispatcher } from './create-dispatcher.js';

/** The longest list of models that is read, in bytes. */
const LARGEST = 4_000_000;

/**
 * Whether the language model's server answers and takes the key: it is asked for its list of models, which costs nothing. No
 * question is asked, so that the model itself works stays unproved.
 */
export function modelCheckup(server: ModelServer, proxy: ProxyConfig | undefined): Checkup {
  return {
    name: 'language model',
    timeout: 10_000,
    async check(signal) {
      const dispatcher = createDispatcher(proxy);
      try {
        const { statusCode, body } = await request(listAddress(server), {
          headers: { accept: 'application/json', 'user-agent': 'demarc', ...keyOf(server) },
          dispatcher,
          signal,
        });
        const text = statusCode === 200 ? await readWithin(body) : '';
        return judge(server, statusCode, modelsIn(text));
      } catch (error) {
        return unreachable(server, error);
      } finally {
        await dispatcher.destroy();
      }
    },
  };
}

/** https://platform.openai.com/docs/api-reference/models/list, https://learn.microsoft.com/rest/api/azureopenai/models/list */
function listAddress(server: ModelServer): string {
  if (server.kind !== 'azure') return `${server.baseUrl.replace(/\/+$/, '')}/models`;
  const { endpoint, apiVersion } = server;
  return `${endpoint.replace(/\/+$/, '')}/openai/models?api-version=${apiVersion}`;
}

function keyOf({ kind, apiKey }: ModelServer): Record<string, string> {
  if (apiKey === undefined) return {};
  return kind === 'azure' ? { 'api-key': apiKey } : { authorization: `Bearer ${apiKey}` };
}

async function readWithin(body: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > LARGEST) return '';
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

/** The names in a list of models; undefined when it is none. */
function modelsIn(text: string): readonly unknown[] | undefined {
  try {
    const { data } = JSON.parse(text) as { readonly data?: unknown };
    return Array.isArray(data) ? data.map((one: { readonly id?: unknown } | null) => one?.id) : undefined;
  } catch {
    return undefined;
  }
}

function judge(server: ModelServer, status: number, models: readonly unknown[] | undefined): Finding {
  const host = hostOf(server);
  const azure = server.kind === 'azure';
  if (status === 401 || status === 403)
    return {
      state: 'wrong',
      text: `${host} refuses the key (${status}): copy ${azure ? 'AZURE_OPENAI_API_KEY' : 'OPENAI_API_KEY'} again, and see that it may use the model.`,
    };
  if (status !== 200 || models === undefined)
    return {
      state: 'warning',
      text: `${host} answers, but gives no list of models (${status}): key and model stay unchecked. "npm run ask -- --reword" tries them.`,
    };
  if (azure)
    return {
      state: 'ok',
      text: `${host} takes the key; the deployment ${server.model} is not asked anything here.`,
    };
  if (models.includes(server.model))
    return { state: 'ok', text: `${host} takes the key and has ${server.model}.` };
  return {
    state: 'warning',
    text: `${host} does not list ${server.model}: see how it spells OPENAI_MODEL, or load the model.`,
  };
}

function unreachable(server: ModelServer, error: unknown): Finding {
  const { code } = error as { readonly code?: unknown };
  const why = typeof code === 'string' ? ` (${code})` : '';
  const setting = server.kind === 'azure' ? 'AZURE_OPENAI_ENDPOINT' : 'OPENAI_BASE_URL';
  return {
    state: 'wrong',
    text: `${hostOf(server)} cannot be reached${why}: see that it runs, and mend ${setting} or HTTPS_PROXY. Until then answers stay in Demarc’s own words.`,
  };
}

function hostOf(server: ModelServer): string {
  return new URL(server.kind === 'azure' ? server.endpoint : server.baseUrl).host;
}
