import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { echoFacts } from '../rephrase/echo-facts.js';
import { type OpenAiServer, startOpenAiServer } from '../servers/openai-server.js';
import { type RunningDemarc, refuseDemarc, startDemarc } from './start-demarc.js';

const TELLS_LOADS = { NODE_OPTIONS: `--import ${pathToFileURL('tests/main/tell-loads.mjs')}` };
const QUESTION = JSON.stringify({ question: 'do we need to patch aurora ourselves?' });

let server: OpenAiServer;
let demarc: RunningDemarc | undefined;

beforeAll(async () => {
  server = await startOpenAiServer();
});
afterEach(async () => {
  await demarc?.stop();
  demarc = undefined;
});
afterAll(() => server.stop());

const withModel = () => ({
  DEMARC_REPHRASE: 'on',
  OPENAI_BASE_URL: server.baseUrl,
  OPENAI_MODEL: 'words-1',
});

async function ask(address: string): Promise<{ readonly refining?: string; readonly wording: string }> {
  const response = await fetch(`${address}/api/ask`, { method: 'POST', body: QUESTION });
  return (await response.json()) as { refining?: string; wording: string };
}

it('loads nothing of OpenAI’s client while the model is switched off, whatever keys are set', async () => {
  demarc = await startDemarc({ ...TELLS_LOADS, ...withModel(), DEMARC_REPHRASE: 'off' });
  expect(await ask(demarc.address)).not.toHaveProperty('refining');
  expect(demarc.output()).toContain('loads express');
  expect(demarc.output()).not.toContain('loads openai');
});

it('words an answer anew where it is switched on, after the curated one', async () => {
  server.reply(echoFacts((text) => text.replace('You choose', 'For your part, you choose')));
  demarc = await startDemarc({ ...TELLS_LOADS, ...withModel() });
  const first = await ask(demarc.address);
  expect(first.wording).toBe('curated');
  const second = await fetch(`${demarc.address}/api/refined/${first.refining}`);
  expect(await second.json()).toMatchObject({
    wording: 'rephrased',
    text: expect.stringContaining('For your part, you choose'),
  });
  expect(demarc.output()).toContain('loads openai');
});

it('stops at once while the model is at it', async () => {
  server.reply({ kind: 'never' });
  demarc = await startDemarc(withModel());
  const before = server.calls.length;
  await ask(demarc.address);
  await server.arrived(before + 1);
  expect(await demarc.stop()).toBe(0);
  demarc = undefined;
});

it('says what is missing when the model is switched on and none is named', async () => {
  const { code, output } = await refuseDemarc({ DEMARC_REPHRASE: 'on', DEMARC_DATA: 'data/test' });
  expect(code).toBe(1);
  expect(output).toContain('OPENAI_MODEL');
});
