import type { ServerResponse } from 'node:http';
import type { Answer } from '../../src/contract/answer.js';
import type { AskRequest } from '../../src/contract/ask-request.js';
import type { Demarc } from '../../src/contract/demarc.js';
import { LABELS } from '../../src/contract/labels.js';
import type { Log } from '../../src/contract/log.js';
import type { RouteRequest } from '../../src/contract/platform.js';
import type { Refine } from '../../src/contract/refine.js';
import type { SecondThoughts } from './create-second-thoughts.js';
import type { WebQuestion } from './read-web-question.js';
import { replyJson } from './reply-json.js';
import { STARTING } from './starting.js';

/** What a question is answered with. */
export interface AnswerParts {
  /** Undefined as long as Demarc is starting. */
  readonly demarc: Demarc | undefined;
  readonly thoughts: SecondThoughts;
  /** Reads the request's body. */
  readonly read: (body: unknown) => { readonly ok: WebQuestion } | { readonly error: string };
  /** Gives an answer, asked in so many milliseconds, the shape in which it is replied. */
  readonly shape: (
    answer: Answer,
    id: AskRequest['id'],
    ms: number,
    demarc: Demarc,
  ) => object | Promise<object>;
  readonly log: Log;
}

/**
 * Answers one request of the API; never rejects. What was typed stands in no log and in no error. An answer that may yet be
 * refined is replied with the name of its second thought as `refining`, which has begun by then; what is unsent has none.
 */
export async function answerRequest(
  request: RouteRequest,
  response: ServerResponse,
  parts: AnswerParts,
): Promise<void> {
  const { demarc, thoughts, shape, log } = parts;
  const read = parts.read(request.body);
  if ('error' in read) return replyJson(response, 400, { error: read.error });
  if (!demarc) return replyJson(response, 503, STARTING);
  const { ask, refine } = demarc;
  const { id, question, context } = read.ok;
  const began = performance.now();
  const shapeNow = async (answer: Answer) => shape(answer, id, performance.now() - began, demarc);
  const think = async (refine: Refine, answer: Answer) => {
    const better = await refine(question, answer, context);
    return better && shapeNow(better);
  };
  try {
    const answer = await ask(question, context);
    const reply = await shapeNow(answer);
    const isRefined = refine && !context.unsent;
    const refining = isRefined && (await thoughts.begin(() => think(refine, answer).catch(noteFailure(log))));
    replyJson(response, 200, refining ? { ...reply, refining } : reply);
  } catch (error) {
    log.error({ kind: kindOf(error) }, 'A question of the playground failed');
    replyJson(response, 500, { error: LABELS[context.locale ?? 'en'].broken });
  }
}

/** A second thought that fails, such as one that cannot be drawn, comes to nothing. */
function noteFailure(log: Log): (error: unknown) => undefined {
  return (error) => {
    log.error({ kind: kindOf(error) }, 'A second thought of the playground failed');
    return undefined;
  };
}

function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
