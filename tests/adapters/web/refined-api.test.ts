import { afterEach, describe, expect, it } from '@jest/globals';
import type { Answer } from '../../../src/contract/answer.js';
import type { AnswerLine } from '../../../src/contract/answer-line.js';
import type { Refine } from '../../../src/contract/refine.js';
import { type RunningWeb, startWeb } from './start-web.js';
import { webAnswer } from './web-answer.js';

const BETTER = webAnswer({ wording: 'rephrased', title: 'Better' });
/** Thinks for longer than a turn, as a model does. */
const laterWith =
  (better: Answer | undefined): Refine =>
  () =>
    new Promise((resolve) => setTimeout(resolve, 5, better));
const never: Refine = () => new Promise(() => {});

describe('second thoughts in the playground’s HTTP API', () => {
  let web: RunningWeb | undefined;
  afterEach(async () => {
    await web?.close();
    web = undefined;
  });
  const start = async (refine: Refine | null, renderings = {}) => {
    web = await startWeb(async () => webAnswer(), renderings, refine);
    return web;
  };
  const ask = async (path = '/api/ask', body: object = {}) => {
    const response = await web?.post(path, { question: 'who patches RDS?', ...body });
    return (await response?.json()) as AnswerLine & { refining?: string };
  };
  const refined = (name: string | undefined) => fetch(`${web?.address}/api/refined/${name}`);

  it('are offered to nobody where there is no language model', async () => {
    await start(null);
    for (const path of ['/api/ask', '/api/preview']) expect(await ask(path)).not.toHaveProperty('refining');
    expect((await refined('x')).status).toBe(404);
  });

  it('come as one more line, after the first answer was given', async () => {
    await start(laterWith(BETTER));
    const { refining, ...line } = await ask('/api/ask', { id: 7 });
    expect(line).toMatchObject({ id: 7, wording: 'curated' });
    const response = await refined(refining);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const better = (await response.json()) as AnswerLine;
    expect(better).toMatchObject({ id: 7, wording: 'rephrased', title: 'Better' });
    expect(Object.keys(better)).toEqual(Object.keys(line));
    expect(better.ms).toBeGreaterThan(line.ms);
  });

  it('come as Slack and Teams draw them, where that was asked for', async () => {
    await start(laterWith(BETTER));
    const { refining } = await ask('/api/preview');
    expect(await (await refined(refining)).json()).toEqual({
      line: expect.objectContaining({ title: 'Better', wording: 'rephrased' }),
      slack: { text: 'Better', blocks: [{ type: 'header' }] },
      teams: { type: 'AdaptiveCard', title: 'Better' },
      pictures: [],
      after: '',
    });
  });

  it('are given to nothing that was only typed so far', async () => {
    await start(async () => {
      throw new Error('asked a model');
    });
    expect(await ask('/api/preview', { draft: true })).not.toHaveProperty('refining');
    expect(web?.log).toEqual([]);
  });

  it('are thought of what was asked, and the question is asked once', async () => {
    const given: unknown[] = [];
    let asked = 0;
    const first = webAnswer();
    web = await startWeb(
      async () => {
        asked += 1;
        return first;
      },
      {},
      async (...all) => {
        given.push(all);
        return BETTER;
      },
    );
    await refined((await ask('/api/ask', { conversation: 'c', locale: 'nl', explain: true })).refining);
    expect(given).toEqual([
      ['who patches RDS?', first, { conversation: 'web:c', locale: 'nl', explain: true }],
    ]);
    expect(asked).toBe(1);
  });

  it('are answered 204 when nothing better came', async () => {
    await start(laterWith(undefined));
    const response = await refined((await ask()).refining);
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
  });

  it('are not offered when nothing better comes at once', async () => {
    await start(async () => undefined);
    expect(await ask()).not.toHaveProperty('refining');
  });

  it('are given once', async () => {
    await start(laterWith(BETTER));
    const { refining } = await ask();
    expect((await refined(refining)).status).toBe(200);
    const again = await refined(refining);
    expect(again.status).toBe(404);
    expect(await again.json()).toEqual({ error: expect.stringContaining('fetched once, within 30 seconds') });
  });

  it.each(['', 'x'.repeat(5_000), '..%2f..%2fapi', '__proto__', '<script>'])(
    'are not found under a name nobody was given: %j',
    async (name) => {
      await start(never);
      await ask();
      const response = await refined(name);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('script');
    },
  );

  it.each([
    [
      'fails',
      {},
      async () => {
        throw new TypeError('a secret');
      },
    ],
    [
      'cannot be drawn',
      {
        slack: ({ title }: Answer) => {
          if (title === 'Better') throw new TypeError('a secret');
          return { text: title, blocks: [] };
        },
      },
      laterWith(BETTER),
    ],
  ])(
    'come to nothing when one %s, and the log tells the kind of error alone',
    async (_how, renderings, refine) => {
      const { log } = await start(refine, renderings);
      const { refining } = await ask('/api/preview');
      if (refining) expect((await refined(refining)).status).toBe(204);
      expect(log).toHaveLength(1);
      expect(log[0]).toContain('TypeError');
      expect(log[0]).not.toContain('secret');
    },
  );

  it('hold up neither the first answer nor a stop', async () => {
    const { platform } = await start(never);
    const { refining } = await ask();
    const both = [refined(refining), refined(refining)];
    // One is refused as soon as the other waits.
    expect((await Promise.race(both)).status).toBe(404);
    await platform.stop();
    const statuses = (await Promise.all(both)).map((response) => response.status);
    expect(statuses.sort()).toEqual([204, 404]);
  });
});
