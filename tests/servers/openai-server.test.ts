import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AzureOpenAI, OpenAI } from 'openai';
import { type OpenAiServer, startOpenAiServer } from './openai-server.js';

let server: OpenAiServer;

beforeEach(async () => {
  server = await startOpenAiServer();
});

afterEach(() => server.stop());

const ASKED = { model: 'm', messages: [{ role: 'user' as const, content: 'What do I patch?' }] };
const QUIET = { apiKey: 'key', maxRetries: 0, logLevel: 'off' } as const;

describe('the server that speaks OpenAI’s protocol', () => {
  it('answers OpenAI’s own client, and keeps what arrived', async () => {
    const client = new OpenAI({ ...QUIET, baseURL: server.baseUrl });
    server.reply('{"sentences":[]}');
    const { choices, usage } = await client.chat.completions.create(ASKED);
    expect(choices[0]?.message.content).toBe('{"sentences":[]}');
    expect(usage?.total_tokens).toBe(30);
    expect(server.calls).toMatchObject([{ method: 'POST', path: '/v1/chat/completions', body: ASKED }]);
  });

  it('answers the client for Azure, by deployment and version', async () => {
    const client = new AzureOpenAI({
      ...QUIET,
      endpoint: server.azureEndpoint,
      deployment: 'words',
      apiVersion: '2024-10-21',
    });
    await client.chat.completions.create(ASKED);
    expect(server.calls[0]?.path).toBe('/openai/deployments/words/chat/completions?api-version=2024-10-21');
  });

  it('answers by what was asked, and the next requests otherwise', async () => {
    const client = new OpenAI({ ...QUIET, baseURL: server.baseUrl });
    server.reply(({ body }) => `to: ${body?.messages?.[0]?.content}`);
    server.next({ kind: 'status', status: 429, retryAfter: '1' });
    await expect(client.chat.completions.create(ASKED)).rejects.toMatchObject({ status: 429 });
    const { choices } = await client.chat.completions.create(ASKED);
    expect(choices[0]?.message.content).toBe('to: What do I patch?');
  });

  it('knows no other path', async () => {
    const client = new OpenAI({ ...QUIET, baseURL: server.azureEndpoint });
    await expect(client.chat.completions.create(ASKED)).rejects.toMatchObject({ status: 404 });
  });
});
