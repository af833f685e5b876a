import type { ServerResponse } from 'node:http';
import type { Answer } from '../../src/contract/answer.js';
import { answerLine } from '../../src/contract/answer-line.js';
import type { Ask, AskContext } from '../../src/contract/ask.js';
import { type AskRequest, readAskRequest } from '../../src/contract/ask-request.js';
import { LABELS } from '../../src/contract/labels.js';
import type { Log } from '../../src/contract/log.js';
import type { HttpRoute, Platform, RouteRequest } from '../../src/contract/platform.js';
import { PAGE_FILES, readPageFiles } from './page-files.js';
import { replyJson } from './reply-json.js';
import { SECURITY_HEADERS } from './security-headers.js';

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

/** Gives an answer, asked in so many milliseconds, the shape in which it is replied. */
type Shape = (answer: Answer, id: AskRequest['id'], ms: number) => unknown;

const STARTING = { error: 'Demarc is still starting. Try again in a moment.' };

/**
 * The playground: a page at `/`, and a small HTTP API beside it. `POST /api/ask` replies with an AnswerLine,
 * `POST /api/preview` with `{ line, slack, teams }`. `start` rejects when the page has not been built.
 */
export function createWebPlatform({ pageDirectory, renderings, log }: WebOptions): Platform {
  let ask: Ask | undefined;
  let files: ReadonlyMap<string, Buffer> = new Map();
  const underWay = new Set<Promise<void>>();

  const page = PAGE_FILES.map(
    ({ path, type }): HttpRoute => ({
      method: 'GET',
      path,
      handle: (_request, response) => {
        const content = files.get(path);
        if (!content) return replyJson(response, 503, STARTING);
        const headers = { ...SECURITY_HEADERS, 'content-type': type, 'cache-control': 'no-cache' };
        response.writeHead(200, headers).end(content);
      },
    }),
  );
  const api = (path: string, shape: Shape): HttpRoute => ({
    method: 'POST',
    path,
    body: 'json',
    handle: async (request, response) => {
      const reply = answerRequest(request, response, { ask, shape, log });
      underWay.add(reply);
      await reply.finally(() => underWay.delete(reply));
    },
  });

  return {
    name: 'web',
    routes: [
      ...page,
      api('/api/ask', answerLine),
      api('/api/preview', (answer, id, ms) => ({
        line: answerLine(answer, id, ms),
        slack: renderings.slack(answer),
        teams: renderings.teams(answer),
      })),
    ],
    async start(demarc) {
      files = await readPageFiles(pageDirectory);
      ask = demarc.ask;
    },
    async stop() {
      await Promise.all(underWay);
    },
  };
}

interface AnswerParts {
  readonly ask: Ask | undefined;
  readonly shape: Shape;
  readonly log: Log;
}

/** Answers one request of the API; never rejects. What was typed stands in no log and in no error. */
async function answerRequest(
  request: RouteRequest,
  response: ServerResponse,
  parts: AnswerParts,
): Promise<void> {
  const { ask, shape, log } = parts;
  const read = readAskRequest(request.body, 'question');
  if ('error' in read) return replyJson(response, 400, { error: read.error });
  if (!ask) return replyJson(response, 503, STARTING);
  const { id, question, locale } = read.ok;
  try {
    const began = performance.now();
    const answer = await ask(question, contextOf(read.ok));
    replyJson(response, 200, shape(answer, id, performance.now() - began));
  } catch (error) {
    log.error(
      { kind: error instanceof Error ? error.name : 'unknown' },
      'A question of the playground failed',
    );
    replyJson(response, 500, { error: LABELS[locale ?? 'en'].broken });
  }
}

/** The prefix keeps everybody who can name a conversation out of those of Slack and Teams. */
function contextOf({ conversation, locale, explain }: AskRequest): AskContext {
  return {
    ...(conversation === undefined ? {} : { conversation: `web:${conversation}` }),
    ...(locale === undefined ? {} : { locale }),
    ...(explain ? { explain } : {}),
  };
}
