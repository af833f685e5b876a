import type { Answer } from '../../src/contract/answer.js';
import { answerLine } from '../../src/contract/answer-line.js';
import type { Demarc } from '../../src/contract/demarc.js';
import type { Log } from '../../src/contract/log.js';
import type { HttpRoute, Platform } from '../../src/contract/platform.js';
import { about } from './about.js';
import { type AnswerParts, answerRequest } from './answer-request.js';
import { createSecondThoughts } from './create-second-thoughts.js';
import { PAGE_FILES, type ReadFile, readPageFiles } from './page-files.js';
import { readPageQuestion, readWebQuestion } from './read-web-question.js';
import { replyFile } from './reply-file.js';
import { replyJson } from './reply-json.js';
import { replyRefined } from './reply-refined.js';
import { shownPictures } from './shown-pictures.js';
import { STARTING } from './starting.js';

/** How the chat platforms draw an answer; given, because adapters are strangers to one another. */
export interface Renderings {
  readonly slack: (answer: Answer) => { readonly text: string; readonly blocks: readonly unknown[] };
  readonly teams: (answer: Answer) => unknown;
}

/** What the playground needs. */
export interface WebOptions {
  /** Absolute path of the built page, dist/page. */
  readonly pageDirectory: string;
  readonly renderings: Renderings;
  readonly log: Log;
}

/** How many second thoughts may be under way or wait, and for how long each, in milliseconds. */
const SECOND_THOUGHTS = { most: 100, lifetime: 30_000 };

/**
 * The playground: a page at `/`, and a small HTTP API beside it. `POST /api/ask` replies with an AnswerLine,
 * `POST /api/preview` with `{ line, slack, teams, pictures, after }`. Where a language model may yet better the answer, either reply has a
 * `refining` beside that, and `GET /api/refined/<refining>` replies once, in the same shape, with what came of it: 204 when
 * nothing did. `GET /api/about` replies with an About. `start` rejects when the page has not been built.
 */
export function createWebPlatform({ pageDirectory, renderings, log }: WebOptions): Platform {
  let demarc: Demarc | undefined;
  let files: ReadonlyMap<string, ReadFile> = new Map();
  const underWay = new Set<Promise<void>>();
  const thoughts = createSecondThoughts(SECOND_THOUGHTS);

  const page = PAGE_FILES.map(
    ({ path, type }): HttpRoute => ({
      method: 'GET',
      path,
      open: true,
      handle: (request, response) => {
        const file = files.get(path);
        if (!file) return replyJson(response, 503, STARTING);
        replyFile(request, response, file, type);
      },
    }),
  );
  const awaited = async (reply: Promise<void>) => {
    underWay.add(reply);
    await reply.finally(() => underWay.delete(reply));
  };
  const api = (path: string, read: AnswerParts['read'], shape: AnswerParts['shape']): HttpRoute => ({
    method: 'POST',
    path,
    body: 'json',
    open: true,
    handle: (request, response) =>
      awaited(answerRequest(request, response, { demarc, thoughts, read, shape, log })),
  });

  return {
    name: 'web',
    routes: [
      ...page,
      api('/api/ask', readWebQuestion, answerLine),
      api('/api/preview', readPageQuestion, async (answer, id, ms, { draw }) => ({
        line: answerLine(answer, id, ms),
        slack: renderings.slack(answer),
        teams: renderings.teams(answer),
        pictures: await shownPictures(answer, draw),
        after: answer.carried ?? '',
      })),
      {
        method: 'GET',
        path: '/api/about',
        handle: (_request, response) =>
          demarc ? replyJson(response, 200, about(demarc)) : replyJson(response, 503, STARTING),
      },
      {
        method: 'GET',
        path: '/api/refined/:name',
        open: true,
        handle: (request, response) => awaited(replyRefined(request, response, thoughts)),
      },
    ],
    async start(started) {
      files = await readPageFiles(pageDirectory);
      demarc = started;
    },
    async stop() {
      thoughts.end();
      await Promise.all(underWay);
    },
  };
}
