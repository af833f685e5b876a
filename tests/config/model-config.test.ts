import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/config.js';
import { ConfigError } from '../../src/contract/errors.js';

function problems(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

const OPENAI = { DEMARC_REPHRASE: 'on', OPENAI_API_KEY: 'sk-1', OPENAI_MODEL: 'words-1' };
const LOCAL = {
  DEMARC_REPHRASE: 'on',
  OPENAI_BASE_URL: 'http://localhost:11434/v1',
  OPENAI_MODEL: 'words-1',
};
const AZURE = {
  DEMARC_REPHRASE: 'on',
  AZURE_OPENAI_ENDPOINT: 'https://example.openai.azure.com',
  AZURE_OPENAI_API_KEY: 'k1',
  AZURE_OPENAI_DEPLOYMENT: 'words',
  AZURE_OPENAI_API_VERSION: '2024-10-21',
};

describe('the configuration of a language model', () => {
  it('is none while nothing is switched on, whatever else is set', () => {
    const rest = { OPENAI_API_KEY: 'sk-1', AZURE_OPENAI_ENDPOINT: 'nowhere', DEMARC_MODEL_SECONDS: 'long' };
    expect(readConfig({}).model).toBeUndefined();
    expect(readConfig({ ...rest, DEMARC_REPHRASE: 'off', DEMARC_ROUTE: 'off' }).model).toBeUndefined();
  });

  it('takes OpenAI, and what a model may cost by default', () => {
    expect(readConfig(OPENAI).model).toEqual({
      rephrases: true,
      routes: false,
      sendsQuestion: true,
      deadline: 8000,
      dailyTokens: 200_000,
      server: { kind: 'openai', baseUrl: 'https://api.openai.com/v1', apiKey: 'sk-1', model: 'words-1' },
    });
    const env = { ...OPENAI, DEMARC_REPHRASE: '', DEMARC_ROUTE: 'on' };
    expect(readConfig(env).model).toMatchObject({ rephrases: false, routes: true });
  });

  it('takes OpenAI in another region for OpenAI', () => {
    const env = { ...OPENAI, OPENAI_BASE_URL: 'https://eu.api.openai.com/v1' };
    expect(readConfig(env).model?.server.kind).toBe('openai');
    const other = { ...OPENAI, OPENAI_BASE_URL: 'https://notapi.openai.com/v1' };
    expect(readConfig(other).model?.server.kind).toBe('compatible');
  });

  it('takes what an operator wishes of it', () => {
    const wishes = {
      DEMARC_MODEL_QUESTION: 'off',
      DEMARC_MODEL_SECONDS: '30',
      DEMARC_MODEL_DAILY_TOKENS: '1',
    };
    expect(readConfig({ ...OPENAI, ...wishes }).model).toMatchObject({
      sendsQuestion: false,
      deadline: 30_000,
      dailyTokens: 1,
    });
  });

  it('takes Azure', () => {
    expect(readConfig(AZURE).model?.server).toEqual({
      kind: 'azure',
      endpoint: 'https://example.openai.azure.com',
      apiKey: 'k1',
      model: 'words',
      apiVersion: '2024-10-21',
    });
  });

  it.each([
    'http://localhost:11434/v1',
    'http://ollama:11434/v1',
    'http://127.0.0.1:8080/v1',
    'http://[::1]:8080/v1',
    'http://[fd12:3456::1]:8080/v1',
    'http://10.1.2.3/v1',
    'http://172.20.0.2:8000/v1/',
    'http://192.168.1.20/v1',
    'http://models.ai.svc:8000/v1',
    'http://models.ai.svc.cluster.local:8000/v1',
    'http://host.docker.internal:11434/v1',
    'https://models.example.com/v1',
  ])('takes a server that speaks like OpenAI, without a key: %s', (baseUrl) => {
    expect(readConfig({ ...LOCAL, OPENAI_BASE_URL: baseUrl }).model?.server).toEqual({
      kind: 'compatible',
      baseUrl,
      apiKey: undefined,
      model: 'words-1',
    });
  });

  it.each([
    'http://models.example.com/v1',
    'http://8.8.8.8/v1',
    'http://172.32.0.1/v1',
    'http://10.1.2.3.example.com/v1',
    'http://localhost.example.com/v1',
    'http://[2001:db8::1]/v1',
    'http://[::ffff:808:808]/v1',
    'http://169.254.169.254/v1',
    'http://134744072/v1',
  ])('sends nothing over plain HTTP to where others can read along: %s', (baseUrl) => {
    expect(problems({ ...LOCAL, OPENAI_BASE_URL: baseUrl })).toEqual([
      expect.stringMatching(/^OPENAI_BASE_URL must begin with https:\/\//),
    ]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['no key', { OPENAI_API_KEY: '' }, /^OPENAI_API_KEY is missing/],
    ['no model', { OPENAI_MODEL: '' }, /^OPENAI_MODEL is missing/],
    ['two lines for a key', { OPENAI_API_KEY: 'sk-secret\nsk-2' }, /^OPENAI_API_KEY holds a space/],
    ['half an address', { OPENAI_BASE_URL: 'localhost:11434' }, /^OPENAI_BASE_URL must be a whole address/],
    [
      'a key in the address',
      { OPENAI_BASE_URL: 'https://me:secret@models.example.com/v1' },
      /^OPENAI_BASE_URL must hold no user/,
    ],
    [
      'too long an address',
      { OPENAI_BASE_URL: 'https://api.openai.com/v1/chat/completions' },
      /^OPENAI_BASE_URL must end before/,
    ],
    [
      'Azure’s address',
      { OPENAI_BASE_URL: 'https://example.openai.azure.com/openai/v1/' },
      /^OPENAI_BASE_URL is an address of Azure/,
    ],
    ['Azure beside it', AZURE, /^Settings for OpenAI .* and for Azure .* are both there: remove/],
    ['no patience', { DEMARC_MODEL_SECONDS: '0' }, /^DEMARC_MODEL_SECONDS must be .* 1 to 30/],
    ['too much of it', { DEMARC_MODEL_SECONDS: '31' }, /^DEMARC_MODEL_SECONDS must be .* 1 to 30/],
    ['no tokens', { DEMARC_MODEL_DAILY_TOKENS: '0' }, /^DEMARC_MODEL_DAILY_TOKENS must be a whole number/],
    ['many tokens', { DEMARC_MODEL_DAILY_TOKENS: 'many' }, /^DEMARC_MODEL_DAILY_TOKENS must be a whole/],
    [
      'a choice among readings of a text that it may not see',
      { DEMARC_ROUTE: 'on', DEMARC_MODEL_QUESTION: 'off' },
      /^DEMARC_ROUTE is on, .* DEMARC_MODEL_QUESTION is off/,
    ],
    ['neither on nor off', { DEMARC_ROUTE: 'yes' }, /^DEMARC_ROUTE must be one of on, off/],
  ])('refuses OpenAI with %s', (_what, changes, problem) => {
    const told = problems({ ...OPENAI, ...changes });
    expect(told).toEqual([expect.stringMatching(problem)]);
    expect(told.join()).not.toContain('secret');
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['no endpoint', { AZURE_OPENAI_ENDPOINT: '' }, /^AZURE_OPENAI_ENDPOINT is missing/],
    ['no key', { AZURE_OPENAI_API_KEY: '' }, /^AZURE_OPENAI_API_KEY is missing/],
    ['no deployment', { AZURE_OPENAI_DEPLOYMENT: '' }, /^AZURE_OPENAI_DEPLOYMENT is missing/],
    ['no version', { AZURE_OPENAI_API_VERSION: '' }, /^AZURE_OPENAI_API_VERSION is missing/],
    ['a path for a deployment', { AZURE_OPENAI_DEPLOYMENT: '../x' }, /^AZURE_OPENAI_DEPLOYMENT must be/],
    [
      'a word for a version',
      { AZURE_OPENAI_API_VERSION: 'newest' },
      /^AZURE_OPENAI_API_VERSION must be a date/,
    ],
    [
      'a whole call for an endpoint',
      { AZURE_OPENAI_ENDPOINT: 'https://example.openai.azure.com/openai/deployments/words?api-version=1' },
      /^AZURE_OPENAI_ENDPOINT must end before/,
    ],
    [
      'plain HTTP',
      { AZURE_OPENAI_ENDPOINT: 'http://example.openai.azure.com' },
      /^AZURE_OPENAI_ENDPOINT must begin with https/,
    ],
  ])('refuses Azure with %s', (_what, changes, problem) => {
    expect(problems({ ...AZURE, ...changes })).toEqual([expect.stringMatching(problem)]);
  });

  it('says what can be done when it is switched on and there is none', () => {
    const [told = '', ...others] = problems({ DEMARC_ROUTE: 'on' });
    expect(others).toEqual([]);
    for (const name of [
      'OPENAI_API_KEY',
      'OPENAI_MODEL',
      'OPENAI_BASE_URL',
      'AZURE_OPENAI_',
      'switch it off',
    ])
      expect(told).toContain(name);
  });
});
