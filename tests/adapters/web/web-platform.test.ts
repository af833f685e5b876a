import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createWebPlatform } from '../../../adapters/web/web-platform.js';
import type { Ask, AskContext } from '../../../src/contract/ask.js';
import { createHttpServer, type HttpServer } from '../../../src/http/http-server.js';
import { createRealAsk } from '../../load-real-knowledge.js';

describe('the playground’s API', () => {
  let address: string;
  let server: HttpServer;
  let pageDirectory: string;
  let asked: { question: string; context: AskContext }[];
  let logged: string[];
  let broken: boolean;

  beforeEach(async () => {
    asked = [];
    logged = [];
    broken = false;
    pageDirectory = await mkdtemp(join(tmpdir(), 'demarc-page-'));
    for (const name of [
      'index.html',
      'playground.js',
      'playground.css',
      'logo.svg',
      'playground.js.LEGAL.txt',
    ]) {
      await writeFile(join(pageDirectory, name), `the ${name}`);
    }
    const real = await createRealAsk();
    const ask: Ask = (question, context) => {
      asked.push({ question, context });
      if (broken) throw new Error(`a detail about ${question}`);
      return real(question, context);
    };
    const write = (fields: unknown, message: string) => void logged.push(JSON.stringify([fields, message]));
    const web = createWebPlatform({
      pageDirectory,
      renderings: {
        slack: (answer) => ({ text: answer.title, blocks: [] }),
        teams: (answer) => ({ title: answer.title }),
      },
      log: { debug: write, info: write, warn: write, error: write },
    });
    await web.start(ask);
    server = createHttpServer(web.routes, { debug: write, info: write, warn: write, error: write });
    address = await server.listen(0);
  });
  afterEach(async () => {
    await server.close();
    await rm(pageDirectory, { recursive: true, force: true });
  });

  const post = (path: string, body: string) => fetch(`${address}${path}`, { method: 'POST', body });

  it('answers a question with the object of a --jsonl line', async () => {
    const response = await post('/api/ask', '{"question":"who patches RDS?"}');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      id: null,
      outcome: 'answered',
      locale: 'en',
      verdict: { party: 'shared', service: 'rds' },
      wording: 'curated',
      ms: expect.any(Number),
    });
  });

  it('shows beside it how Slack and Teams draw it', async () => {
    const preview = (await (await post('/api/preview', '{"question":"who patches RDS?"}')).json()) as Record<
      string,
      { title?: string }
    >;
    expect(Object.keys(preview)).toEqual(['line', 'slack', 'teams']);
    expect(preview.teams?.title).toBe(preview.line?.title);
  });

  it('keeps its conversations apart from those of other platforms', async () => {
    await post('/api/ask', '{"question":"who patches RDS?","conversation":"slack:T1:C1:1","locale":"nl"}');
    expect(asked[0]?.context).toEqual({ conversation: 'web:slack:T1:C1:1', locale: 'nl' });
  });

  it.each([
    ['no JSON', '{"question":', /not valid JSON/],
    ['no question', '{}', /"question" must be a text/],
    ['a question that is none', '{"question":{"a":1}}', /"question" must be a text/],
    ['a list', '[1]', /send a JSON object/],
    ['an unknown language', '{"question":"x","locale":"fr"}', /"locale" must be one of en, nl/],
  ])('says what to mend: %s', async (_name, body, message) => {
    const response = await post('/api/ask', body);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { error: string }).error).toMatch(message);
  });

  it('never sends back what was typed', async () => {
    for (const question of [
      '<script>alert(1)</script> who patches RDS?',
      '<img src=x onerror=alert(1)>',
      '<!channel>',
    ]) {
      const response = await post('/api/ask', JSON.stringify({ question }));
      expect(response.headers.get('content-type')).toContain('application/json');
      expect(await response.text()).not.toMatch(/<script|<img|<!channel/);
    }
  });

  it('is kind when something breaks, and logs no word of the question', async () => {
    broken = true;
    const response = await post('/api/ask', '{"question":"a secret question","locale":"nl"}');
    expect(response.status).toBe(500);
    expect(((await response.json()) as { error: string }).error).toMatch(/^Er ging aan mijn kant iets mis/);
    expect(logged.join()).toContain('A question of the playground failed');
    expect(logged.join()).not.toContain('secret question');
  });

  it('serves the page under a strict policy, and nothing beside it', async () => {
    const page = await fetch(address);
    expect(await page.text()).toBe('the index.html');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/playground.js/../../package.json',
      '/state.json',
    ]) {
      expect((await fetch(`${address}${path}`)).status).toBe(404);
    }
  });
});
