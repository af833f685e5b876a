import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Log, LogFields } from '../../../src/contract/log.js';
import { createModelCounts, type ModelCounts } from '../../../src/rephrase/model/model-counts.js';
import { type Model, openModel } from '../../../src/rephrase/model/open-model.js';
import { type OpenAiFault, type OpenAiServer, startOpenAiServer } from '../../servers/openai-server.js';
import { PROMPT, WANTED } from './a-prompt.js';

let server: OpenAiServer;
let stopping: AbortController;
let counts: ModelCounts;
let logged: [string, LogFields, string][];
let opened: Model[];

beforeEach(async () => {
  server = await startOpenAiServer();
  stopping = new AbortController();
  counts = createModelCounts();
  logged = [];
  opened = [];
});

afterEach(async () => {
  await Promise.all(opened.map((model) => model.close()));
  await server.stop();
});

function log(): Log {
  const to = (level: string) => (fields: LogFields, message: string) =>
    void logged.push([level, fields, message]);
  return { debug: to('debug'), info: to('info'), warn: to('warn'), error: to('error') };
}

function open({ deadline = 5000, dailyTokens = 100_000 } = {}): Model {
  const { baseUrl } = server;
  const model = openModel({
    config: {
      server: { kind: 'compatible', baseUrl, apiKey: 'sk-secret', model: 'words-1' },
      deadline,
      dailyTokens,
    },
    proxy: undefined,
    counts,
    stopping: stopping.signal,
    log: log(),
  });
  opened.push(model);
  return model;
}

const SHORT = 300;

/** What each fault comes to, and how often it is asked then. */
const FAULTS: readonly (readonly [OpenAiFault, string, number])[] = [
  [{ kind: 'never' }, 'timeout', 1],
  [{ kind: 'delay', ms: 2 * SHORT, text: '{}' }, 'timeout', 1],
  [{ kind: 'drip' }, 'timeout', 1],
  [{ kind: 'status', status: 429, retryAfter: '60' }, 'rate-limited', 1],
  [{ kind: 'status', status: 401 }, 'refused', 1],
  [{ kind: 'endless-bytes' }, 'broken', 1],
  [{ kind: 'endless-events' }, 'broken', 1],
  [{ kind: 'huge', saysSo: true }, 'broken', 1],
  [{ kind: 'huge', saysSo: false }, 'broken', 1],
  [{ kind: 'gzip-bomb' }, 'broken', 1],
  [{ kind: 'invalid-json' }, 'broken', 1],
  [{ kind: 'other-shape' }, 'broken', 1],
  [{ kind: 'no-choices' }, 'broken', 1],
  [{ kind: 'refusal' }, 'broken', 1],
  [{ kind: 'finish', reason: 'length' }, 'broken', 1],
  [{ kind: 'finish', reason: 'content_filter' }, 'broken', 1],
  [{ kind: 'wrong-type' }, 'broken', 1],
  [{ kind: 'redirect', to: 'http://127.0.0.1:9/v1' }, 'refused', 1],
];

describe('a language model that fails', () => {
  it.each(FAULTS)(
    'gives an error within the deadline, and leaves nothing open: %j',
    async (fault, trouble, asked) => {
      server.reply(fault);
      // What comes at once is given more time than it needs on a busy machine; what never comes is cut off.
      const deadline = trouble === 'timeout' ? SHORT : 5000;
      const { complete, close } = open({ deadline });
      const begun = performance.now();
      await expect(complete(PROMPT, WANTED)).rejects.toMatchObject({ trouble });
      expect(performance.now() - begun).toBeLessThan(deadline + 2000);
      expect(server.calls).toHaveLength(asked);
      expect(counts.snapshot()).toEqual({ [trouble]: 1 });
      await close();
      await server.idle();
      expect(logged).toEqual([]);
    },
  );

  it.each<[OpenAiFault, string]>([
    [{ kind: 'status', status: 500 }, 'server'],
    [{ kind: 'lose' }, 'connection'],
    [{ kind: 'cut' }, 'connection'],
  ])('is asked again, twice at most: %j', async (fault, trouble) => {
    server.reply(fault);
    await expect(open().complete(PROMPT, WANTED)).rejects.toMatchObject({ trouble });
    expect(server.calls).toHaveLength(3);
    server.reply('{}');
    server.next(fault);
    await expect(open().complete(PROMPT, WANTED)).resolves.toMatchObject({ text: '{}' });
    expect(counts.snapshot()).toEqual({ [trouble]: 1, answered: 1 });
  });

  it('is asked again when it says how long to wait, and there is time', async () => {
    server.next({ kind: 'status', status: 429, retryAfter: '0' });
    await expect(open().complete(PROMPT, WANTED)).resolves.toMatchObject({ text: '{}' });
    expect(server.calls).toHaveLength(2);
  });

  it('drops the connection of what it waited for in vain', async () => {
    server.reply({ kind: 'drip' });
    await expect(open({ deadline: SHORT }).complete(PROMPT, WANTED)).rejects.toMatchObject({
      trouble: 'timeout',
    });
    await server.idle();
    server.reply({ kind: 'endless-bytes' });
    await expect(open().complete(PROMPT, WANTED)).rejects.toMatchObject({ trouble: 'broken' });
    await server.idle();
  });

  it('is left alone for a while, which is logged without a word of the server or the key', async () => {
    server.reply({ kind: 'status', status: 401 });
    const { complete } = open();
    for (let i = 0; i < 5; i += 1) await complete(PROMPT, WANTED).catch(() => undefined);
    await expect(complete(PROMPT, WANTED)).rejects.toMatchObject({ trouble: 'open' });
    expect(server.calls).toHaveLength(5);
    expect(counts.snapshot()).toEqual({ refused: 5, open: 1 });
    expect(logged).toEqual([
      ['warn', { trouble: 'refused', status: 401, seconds: 30 }, expect.stringMatching(/left alone/)],
    ]);
  });

  it('is not asked once the day’s tokens are spent, which is logged once', async () => {
    const { complete } = open({ dailyTokens: 120 });
    await complete(PROMPT, WANTED);
    for (let i = 0; i < 2; i += 1)
      await expect(complete(PROMPT, WANTED)).rejects.toMatchObject({ trouble: 'spent' });
    expect(server.calls).toHaveLength(1);
    expect(logged).toEqual([['warn', { dailyTokens: 120 }, expect.stringMatching(/are spent/)]]);
  });
});

describe('a process that stops', () => {
  it('ends what is under way, and asks nothing more', async () => {
    server.reply({ kind: 'never' });
    const { complete } = open();
    const calls = Array.from({ length: 6 }, () => complete(PROMPT, WANTED));
    const ended = Promise.allSettled(calls);
    await server.arrived(4);
    stopping.abort();
    expect(await ended).toEqual(
      calls.map(() => ({ status: 'rejected', reason: expect.objectContaining({ trouble: 'stopped' }) })),
    );
    await server.idle();
    await expect(complete(PROMPT, WANTED)).rejects.toMatchObject({ trouble: 'stopped' });
    expect(server.calls).toHaveLength(4);
    expect(counts.snapshot()).toEqual({ stopped: 7 });
  });
});
