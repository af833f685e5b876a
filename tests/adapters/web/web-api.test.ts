import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { renderBlocks } from '../../../adapters/slack/render/render-blocks.js';
import { renderCard } from '../../../adapters/teams/render/render-card.js';
import { type AnswerLine, answerLine } from '../../../src/contract/answer-line.js';
import type { Ask, AskContext } from '../../../src/contract/ask.js';
import { StoreError } from '../../../src/contract/errors.js';
import { LABELS } from '../../../src/contract/labels.js';
import { samplePicture } from '../../contract/sample-picture.js';
import { createRealAsk } from '../../load-real-knowledge.js';
import { type RunningWeb, startWeb } from './start-web.js';
import { webAnswer } from './web-answer.js';

describe('the playground’s HTTP API', () => {
  let realAsk: Ask;
  beforeAll(async () => {
    realAsk = await createRealAsk();
  });
  let web: RunningWeb | undefined;
  afterEach(async () => {
    await web?.close();
    web = undefined;
  });

  it('replies to POST /api/ask with exactly the line of an answer', async () => {
    web = await startWeb(async () => webAnswer());
    const response = await web.post('/api/ask', { question: 'who patches RDS?' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const line = (await response.json()) as { ms: number };
    expect(line).toEqual(answerLine(webAnswer(), null, line.ms));
    expect(line.ms).toBeGreaterThanOrEqual(0);
  });

  it('gives the page the paths, size and words of an answer’s pictures', async () => {
    const picture = samplePicture();
    web = await startWeb(async () => webAnswer({ blocks: [{ type: 'picture', picture }] }));
    const preview = await (await web.post('/api/preview', { question: 'draw it' })).json();
    const path = `/pictures/${picture.address}`;
    expect(preview).toMatchObject({
      pictures: [
        {
          alt: picture.alt,
          width: 720,
          height: 400,
          light: `${path}.svg`,
          dark: `${path}.dark.svg`,
          png: `${path}.png`,
        },
      ],
    });
  });

  it.each([
    [null, false],
    [async () => undefined, true],
  ])('tells the page whether a language model may have a say, and what is kept', async (refine, has) => {
    web = await startWeb(async () => webAnswer(), {}, refine);
    const response = await fetch(`${web.address}/api/about`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ languageModel: has, keepsText: false });
  });

  it('hands the id of a request back', async () => {
    web = await startWeb(async () => webAnswer());
    const response = await web.post('/api/ask', { id: 7, question: 'who patches RDS?' });
    expect(await response.json()).toMatchObject({ id: 7 });
  });

  it('replies to POST /api/preview with the line and what Slack and Teams get', async () => {
    web = await startWeb(async () => webAnswer({ title: 'A title' }));
    const response = await web.post('/api/preview', { question: 'who patches RDS?' });
    expect(await response.json()).toEqual({
      line: expect.objectContaining({ title: 'A title', outcome: 'answered' }),
      slack: { text: 'A title', blocks: [{ type: 'header' }] },
      teams: { type: 'AdaptiveCard', title: 'A title' },
      pictures: [],
      after: '',
    });
  });

  it('asks for the page what was only typed as unsent, and what was asked before as it was asked then', async () => {
    const asked: AskContext[] = [];
    web = await startWeb(async (_question, context) => {
      asked.push(context);
      return webAnswer({ carried: 'what it was about' });
    });
    const body = { question: 'and Lambda?', draft: true, after: 'what it was about' };
    const preview = await (await web.post('/api/preview', body)).json();
    expect(preview).toMatchObject({ after: 'what it was about' });
    await web.post('/api/preview', { question: 'who patches RDS?', draft: false, after: '' });
    await web.post('/api/ask', body);
    expect(asked).toEqual([{ unsent: true, carried: 'what it was about' }, { carried: '' }, {}]);
  });

  it.each([
    ['a "draft" that is neither true nor false', { draft: 'yes' }, /"draft" must be true or false/],
    ['an "after" that is no text', { after: ['secret'] }, /"after" must be a text/],
    ['an "after" that is too long', { after: 'secret'.repeat(700) }, /"after" must be .* 4000 characters/],
  ])('answers 400 to %s', async (_name, wrong, message) => {
    web = await startWeb(async () => webAnswer());
    const response = await web.post('/api/preview', { question: 'q', ...wrong });
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: string };
    expect(error).toMatch(message);
    expect(error).not.toContain('secret');
  });

  it('keeps conversations of the page apart from those of every platform', async () => {
    const asked: [string, AskContext][] = [];
    web = await startWeb(async (question, context) => {
      asked.push([question, context]);
      return webAnswer();
    });
    await web.post('/api/ask', { question: 'one', conversation: 'slack:T1:C1', locale: 'nl' });
    await web.post('/api/preview', { question: 'two' });
    expect(asked).toEqual([
      ['one', { conversation: 'web:slack:T1:C1', locale: 'nl' }],
      ['two', {}],
    ]);
  });

  it('tells how the question was read when "explain" is true, and else not', async () => {
    web = await startWeb(realAsk);
    const told: unknown[] = [];
    for (const explain of [true, false, undefined]) {
      const body = { question: 'who encyrpts S3?', explain };
      const line = (await (await web.post('/api/ask', body)).json()) as AnswerLine;
      const preview = (await (await web.post('/api/preview', body)).json()) as { line: AnswerLine };
      told.push(line.explanation);
      expect(preview.line.explanation).toEqual(line.explanation);
    }
    const typo = { what: 'Read as', why: 'encyrpts → encrypt' };
    expect(told).toEqual([expect.arrayContaining([typo]), undefined, undefined]);
  });

  it.each([
    ['no body', '', /"question" must be a text/],
    ['a list', [1], /send a JSON object/],
    ['JSON that is cut', '{"question": "<b>secret</b>', /not valid JSON/],
    ['no question', { text: '<b>secret</b>' }, /"question" must be a text/],
    ['a question that is no text', { question: ['<b>secret</b>'] }, /"question" must be a text/],
    [
      'a conversation that is no text',
      { question: 'q', conversation: { a: '<b>secret</b>' } },
      /"conversation"/,
    ],
    ['a conversation that is too long', { question: 'q', conversation: 'x'.repeat(201) }, /200 characters/],
    [
      'a language it does not speak',
      { question: 'q', locale: '<b>secret</b>' },
      /"locale" must be one of en, nl/,
    ],
    [
      'an "explain" that is neither true nor false',
      { question: 'secret', explain: 'yes' },
      /"explain" must be true or false, or left out/,
    ],
    ['an "explain" that is null', { question: 'secret', explain: null }, /"explain" must be true or false/],
  ])('answers 400 to %s, says how to mend it and repeats nothing', async (_name, body, message) => {
    web = await startWeb(async () => webAnswer());
    for (const path of ['/api/ask', '/api/preview']) {
      const response = await web.post(path, body);
      const text = await response.text();
      expect(response.status).toBe(400);
      expect((JSON.parse(text) as { error: string }).error).toMatch(message);
      expect(text).not.toContain('secret');
    }
    expect(web.log).toEqual([]);
  });

  it.each([
    ['en', undefined],
    ['nl', 'nl'],
  ] as const)(
    'answers 500 with a kind sentence (%s), and logs the kind of error without its words',
    async (label, locale) => {
      web = await startWeb(async (question) => {
        throw new StoreError(`could not keep ${question}`);
      });
      const response = await web.post('/api/ask', {
        question: 'my secret question',
        ...(locale ? { locale } : {}),
      });
      expect(response.status).toBe(500);
      expect(await response.json()).toEqual({ error: LABELS[label].broken });
      expect(web.log).toHaveLength(1);
      expect(web.log[0]).toContain('StoreError');
      expect(web.log[0]).not.toContain('secret');
    },
  );

  it('never sends back what was typed', async () => {
    web = await startWeb(realAsk, { slack: renderBlocks, teams: renderCard });
    for (const typed of [
      '<script>alert(1)</script> who patches RDS?',
      '<img src=x onerror=alert(1)>',
      '<!channel>',
    ]) {
      for (const path of ['/api/ask', '/api/preview']) {
        const response = await web.post(path, { question: typed, conversation: typed });
        expect(response.status).toBe(200);
        expect(await response.text()).not.toMatch(/<script|<img|channel>|alert\(1\)/);
      }
    }
  });

  it('answers 500 when a renderer fails', async () => {
    const teams = () => {
      throw new TypeError('a detail');
    };
    web = await startWeb(async () => webAnswer(), { teams });
    const response = await web.post('/api/preview', { question: 'q' });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('a detail');
  });

  it('is not readable by pages of other origins', async () => {
    web = await startWeb(async () => webAnswer());
    const response = await web.post('/api/ask', { question: 'q' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('waits on stop for the answer that is under way', async () => {
    let finish = () => {};
    const answered = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let begun = () => {};
    const asked = new Promise<void>((resolve) => {
      begun = resolve;
    });
    web = await startWeb(async () => {
      begun();
      await answered;
      return webAnswer();
    });
    const reply = web.post('/api/ask', { question: 'q' });
    await asked;
    let stopped = false;
    const stop = web.platform.stop().then(() => {
      stopped = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(stopped).toBe(false);
    finish();
    expect((await reply).status).toBe(200);
    await stop;
    await web.platform.stop();
  });
});
