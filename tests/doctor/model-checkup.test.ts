import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ModelServer } from '../../src/model-config.js';
import { modelCheckup } from '../../src/rephrase/model/model-checkup.js';
import { type OpenAiServer, startOpenAiServer } from '../servers/openai-server.js';
import { found } from './found.js';

let server: OpenAiServer;
beforeAll(async () => {
  server = await startOpenAiServer();
});
afterAll(() => server.stop());

const compatible = (): ModelServer => ({
  kind: 'compatible',
  baseUrl: server.baseUrl,
  apiKey: 'sk-a-secret',
  model: 'words-1',
});
const azure = (): ModelServer => ({
  kind: 'azure',
  endpoint: server.azureEndpoint,
  apiKey: 'an-azure-secret',
  model: 'ours',
  apiVersion: '2024-10-21',
});
const look = async (model: ModelServer) => (await found([modelCheckup(model, undefined)]))['language model'];

describe('the language model', () => {
  it('is asked for its list with the key, and for nothing that costs', async () => {
    server.lists(['words-1', 'words-2']);
    const before = server.calls.length;
    expect(await look(compatible())).toMatchObject({
      state: 'ok',
      text: expect.stringContaining('has words-1'),
    });
    expect(server.calls.slice(before)).toMatchObject([
      { method: 'GET', path: '/v1/models', headers: { authorization: 'Bearer sk-a-secret' } },
    ]);
  });

  it('is asked in Azure’s way there', async () => {
    server.lists(['gpt-4o']);
    expect(await look(azure())).toMatchObject({ state: 'ok' });
    expect(server.calls.at(-1)).toMatchObject({
      path: '/openai/models?api-version=2024-10-21',
      headers: { 'api-key': 'an-azure-secret' },
    });
  });

  it.each([
    [['words-2'], 'warning', 'does not list words-1'],
    [401, 'wrong', 'refuses the key (401): copy OPENAI_API_KEY again'],
    [403, 'wrong', 'refuses the key (403)'],
    [404, 'warning', 'gives no list of models (404)'],
    [500, 'warning', 'gives no list of models (500)'],
  ])('that lists %j is told as %s', async (lists, state, words) => {
    server.lists(lists);
    const told = await look(compatible());
    expect(told).toMatchObject({ state, text: expect.stringContaining(words) });
    expect(told?.text).not.toContain('secret');
  });

  it('is wrong when nobody answers', async () => {
    expect(await look({ ...compatible(), kind: 'openai', baseUrl: 'http://127.0.0.1:1/v1' })).toMatchObject({
      state: 'wrong',
      text: expect.stringMatching(/^127.0.0.1:1 cannot be reached \(ECONNREFUSED\)/),
    });
  });
});
