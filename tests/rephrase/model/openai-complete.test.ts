import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Dispatcher } from 'undici';
import type { ModelServer } from '../../../src/model-config.js';
import type { Complete } from '../../../src/rephrase/model/complete.js';
import { createDispatcher } from '../../../src/rephrase/model/create-dispatcher.js';
import { ModelError } from '../../../src/rephrase/model/model-error.js';
import { createOpenAiComplete } from '../../../src/rephrase/model/openai-complete.js';
import { type HttpProxy, startHttpProxy } from '../../servers/http-proxy.js';
import { type OpenAiServer, startOpenAiServer } from '../../servers/openai-server.js';
import { PROMPT, WANTED } from './a-prompt.js';

let server: OpenAiServer;
let dispatcher: Dispatcher;

beforeEach(async () => {
  server = await startOpenAiServer();
  dispatcher = createDispatcher(undefined);
});

afterEach(async () => {
  await dispatcher.destroy();
  await server.stop();
});

const KEY = 'sk-secret';

function to(changes: Partial<Extract<ModelServer, { baseUrl: string }>> = {}): Complete {
  const { baseUrl } = server;
  return createOpenAiComplete(
    { kind: 'compatible', baseUrl, apiKey: KEY, model: 'words-1', ...changes },
    dispatcher,
  );
}

function toAzure(): Complete {
  const endpoint = `${server.azureEndpoint}/`;
  const azure = { kind: 'azure', endpoint, apiKey: KEY, model: 'words', apiVersion: '2024-10-21' } as const;
  return createOpenAiComplete(azure, dispatcher);
}

/** What OpenAI's client would take from the environment of its process, and send. */
const ENVIRONMENT = {
  OPENAI_ORG_ID: 'leak-organisation',
  OPENAI_PROJECT_ID: 'leak-project',
  OPENAI_ADMIN_KEY: 'leak-admin',
  OPENAI_API_KEY: 'leak-key',
  OPENAI_BASE_URL: 'http://127.0.0.1:9/leak',
  OPENAI_CUSTOM_HEADERS: 'x-leak: leak-header\nauthorization: leak',
  OPENAI_LOG: 'debug',
  OPENAI_API_VERSION: 'leak-version',
  AZURE_OPENAI_API_KEY: 'leak-azure',
  AZURE_OPENAI_ENDPOINT: 'http://127.0.0.1:9/leak',
};

const BODY = {
  messages: [
    { role: 'system', content: PROMPT.instructions },
    { role: 'user', content: PROMPT.input },
  ],
  response_format: {
    type: 'json_schema',
    json_schema: { name: 'w', schema: { type: 'object' }, strict: true },
  },
  temperature: 0.3,
};

describe('what leaves the machine', () => {
  let before: NodeJS.ProcessEnv;
  beforeEach(() => {
    before = { ...process.env };
    Object.assign(process.env, ENVIRONMENT);
  });
  afterEach(() => {
    process.env = before;
  });

  const headers = (key: object) => ({
    host: new URL(server.baseUrl).host,
    connection: 'keep-alive',
    accept: 'application/json',
    'content-type': 'application/json',
    'content-length': expect.any(String),
    'user-agent': 'demarc',
    ...key,
  });

  it('is, for OpenAI, the prompt and the key, and the wish that nothing be kept', async () => {
    await to({ kind: 'openai' })(PROMPT, WANTED);
    expect(server.calls).toEqual([
      {
        method: 'POST',
        path: '/v1/chat/completions',
        headers: headers({ authorization: `Bearer ${KEY}` }),
        body: { ...BODY, model: 'words-1', max_completion_tokens: 67, store: false },
      },
    ]);
  });

  it('is the same for Azure, by its path, and with the key where Azure wants it', async () => {
    await toAzure()(PROMPT, WANTED);
    expect(server.calls).toEqual([
      {
        method: 'POST',
        path: '/openai/deployments/words/chat/completions?api-version=2024-10-21',
        headers: headers({ 'api-key': KEY }),
        body: { ...BODY, model: 'words', max_completion_tokens: 67 },
      },
    ]);
  });

  it('is for another server what the oldest of them knows, and no key where there is none', async () => {
    await to({ apiKey: undefined })(PROMPT, WANTED);
    expect(server.calls).toEqual([
      {
        method: 'POST',
        path: '/v1/chat/completions',
        headers: headers({}),
        body: { ...BODY, model: 'words-1', max_tokens: 67 },
      },
    ]);
  });

  it('goes nowhere else when a server sends it on', async () => {
    const elsewhere = await startOpenAiServer();
    server.reply({ kind: 'redirect', to: `${elsewhere.baseUrl}/chat/completions` });
    await expect(to()(PROMPT, WANTED)).rejects.toMatchObject({ trouble: 'refused', status: 307 });
    expect(elsewhere.calls).toEqual([]);
    await elsewhere.stop();
  });
});

describe('what a model says', () => {
  it('comes with what it cost', async () => {
    server.reply('{"sentences":[]}');
    await expect(to()(PROMPT, WANTED)).resolves.toEqual({ text: '{"sentences":[]}', tokens: 30 });
  });

  it('comes with an estimate where the server does not say', async () => {
    server.reply({ kind: 'no-usage', text: 'a'.repeat(30) });
    await expect(to()(PROMPT, WANTED)).resolves.toEqual({ text: 'a'.repeat(30), tokens: 33 + 10 });
  });

  it('may take its time, as long as somebody waits', async () => {
    server.reply({ kind: 'delay', ms: 50, text: '{}' });
    await expect(to()(PROMPT, WANTED)).resolves.toMatchObject({ text: '{}' });
  });
});

describe('a call that fails', () => {
  it.each([
    [401, 'refused'],
    [400, 'refused'],
    [404, 'refused'],
    [302, 'refused'],
    [408, 'server'],
    [429, 'rate-limited'],
    [500, 'server'],
    [503, 'server'],
  ])('tells what a status means: %d is %s', async (status, trouble) => {
    server.reply({ kind: 'status', status });
    await expect(to()(PROMPT, WANTED)).rejects.toMatchObject({ trouble, status, after: null });
    await expect(toAzure()(PROMPT, WANTED)).rejects.toMatchObject({ trouble, status, after: null });
  });

  it('is not tried again by itself', async () => {
    server.reply({ kind: 'status', status: 500 });
    await expect(to()(PROMPT, WANTED)).rejects.toBeInstanceOf(ModelError);
    expect(server.calls).toHaveLength(1);
  });

  it.each(['rate-limited', 'server'])('tells how long to wait: %s', async (trouble) => {
    server.reply({ kind: 'status', status: trouble === 'server' ? 503 : 429, retryAfter: '7' });
    await expect(to()(PROMPT, WANTED)).rejects.toMatchObject({ trouble, after: 7000 });
  });

  it('says nothing of what the server said, nor of the key', async () => {
    server.reply({ kind: 'status', status: 401 });
    const error = (await to()(PROMPT, WANTED).catch((thrown: unknown) => thrown)) as Error;
    expect(`${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toMatch(
      /words of the server|secret/,
    );
  });

  it('ends when nobody listens on the other side', async () => {
    const gone = await startOpenAiServer();
    await gone.stop();
    await expect(to({ baseUrl: gone.baseUrl })(PROMPT, WANTED)).rejects.toMatchObject({
      trouble: 'connection',
      status: null,
    });
  });

  it.each([
    ['a timeout', AbortSignal.timeout(20), 'timeout'],
    ['a caller’s own reason', AbortSignal.abort(), 'stopped'],
    ['a reason of ours', AbortSignal.abort(new ModelError('timeout')), 'timeout'],
  ])('ends with its signal, for %s', async (_what, signal, trouble) => {
    server.reply({ kind: 'never' });
    await expect(to()(PROMPT, signal)).rejects.toMatchObject({ trouble });
    await server.idle();
  });
});

describe('a proxy', () => {
  let proxy: HttpProxy;
  let through: Dispatcher | undefined;
  beforeEach(async () => {
    proxy = await startHttpProxy();
  });
  afterEach(async () => {
    await through?.destroy();
    await proxy.close();
  });

  function by(baseUrl: string, except?: string): Promise<unknown> {
    through = createDispatcher({ url: proxy.url, except });
    const config = { kind: 'compatible', baseUrl, apiKey: KEY, model: 'words-1' } as const;
    return createOpenAiComplete(config, through)(PROMPT, WANTED);
  }

  it('is the way to a model that is reached over HTTPS', async () => {
    const { host } = new URL(server.baseUrl);
    // The other end of the tunnel speaks no TLS: the call fails, and its key is not told.
    await expect(by(`https://${host}/v1`)).rejects.toMatchObject({ trouble: 'connection' });
    expect(proxy.tunnels).toEqual([host]);
    expect(server.calls).toEqual([]);
  });

  it('is left aside for a model nearby, and for what it is not meant for', async () => {
    await expect(by(server.baseUrl)).resolves.toMatchObject({ text: '{}' });
    await expect(by(server.baseUrl.replace('http:', 'https:'), '127.0.0.1')).rejects.toMatchObject({
      trouble: 'connection',
    });
    expect(proxy.tunnels).toEqual([]);
  });
});
