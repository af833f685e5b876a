import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { openAiCompletion } from './openai-completion.js';

/** How a request is treated badly. */
export type OpenAiFault =
  /** Answered with `text`, after so many milliseconds. */
  | { readonly kind: 'delay'; readonly ms: number; readonly text: string }
  /** Taken, and never answered. */
  | { readonly kind: 'never' }
  /** An HTTP status with OpenAI's kind of error; `retryAfter` as the header spells it: seconds, or a date. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
  /** The connection drops before anything is said. */
  | { readonly kind: 'lose' }
  /** The connection drops in the middle of the answer. */
  | { readonly kind: 'cut' }
  /** JSON that goes on for ever. */
  | { readonly kind: 'endless-bytes' }
  /** Server-sent events that go on for ever, though nobody asked for a stream. */
  | { readonly kind: 'endless-events' }
  /** A right answer of 10 MB; `saysSo`: its Content-Length tells. */
  | { readonly kind: 'huge'; readonly saysSo: boolean }
  /** A right answer that is 64 MB once unpacked. */
  | { readonly kind: 'gzip-bomb' }
  /** One byte of a right answer every `ms` milliseconds; a second if it is not said. */
  | { readonly kind: 'drip'; readonly ms?: number }
  | { readonly kind: 'invalid-json' }
  /** JSON, and no chat completion. */
  | { readonly kind: 'other-shape' }
  /** A completion without an answer in it. */
  | { readonly kind: 'no-choices' }
  /** The model will not. */
  | { readonly kind: 'refusal' }
  /** The answer was cut off, by its length or by a filter. */
  | { readonly kind: 'finish'; readonly reason: 'length' | 'content_filter' }
  /** A right answer that says it is a page. */
  | { readonly kind: 'wrong-type' }
  /** A right answer that does not say what it cost. */
  | { readonly kind: 'no-usage'; readonly text: string }
  /** Sent elsewhere, in a way that keeps method and body. */
  | { readonly kind: 'redirect'; readonly to: string };

const JSON_TYPE = { 'content-type': 'application/json' };
const EVENT = 'data: {"choices":[{"delta":{"content":"a"}}]}\n\n';

/** Answers as the fault asks for. */
export async function misbehaveAsOpenAi(
  fault: OpenAiFault,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const say = (body: string, headers: Record<string, string> = JSON_TYPE, status = 200) =>
    void response.writeHead(status, headers).end(body);
  switch (fault.kind) {
    case 'delay':
      await pause(fault.ms, undefined, { ref: false });
      return say(openAiCompletion({ content: fault.text }));
    case 'never':
      return;
    case 'status':
      return say(refusedBody(fault.status), statusHeaders(fault.retryAfter), fault.status);
    case 'lose':
      return void request.socket.destroy();
    case 'cut':
      response.writeHead(200, { ...JSON_TYPE, 'content-length': '1000' });
      return void response.write('{"id":"chatcmpl-1","choi', () => request.socket.destroy());
    case 'endless-bytes':
      return forEver(response, 'application/json', '{"id":"', 'a'.repeat(16_384));
    case 'endless-events':
      return forEver(response, 'text/event-stream', '', EVENT.repeat(100));
    case 'drip':
      return drip(response, openAiCompletion({}), fault.ms ?? 1000);
    case 'huge':
      return huge(response, fault.saysSo);
    case 'gzip-bomb':
      return void response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(bomb());
    case 'redirect':
      return say('', { location: fault.to }, 307);
    default:
      return say(wrongBody(fault), fault.kind === 'wrong-type' ? { 'content-type': 'text/html' } : JSON_TYPE);
  }
}

type WrongBody = Extract<
  OpenAiFault,
  {
    kind: 'invalid-json' | 'other-shape' | 'no-choices' | 'refusal' | 'finish' | 'wrong-type' | 'no-usage';
  }
>;

function wrongBody(fault: WrongBody): string {
  if (fault.kind === 'invalid-json') return '{"id":"chatcmpl-1","choices":[{]}';
  if (fault.kind === 'other-shape') return '{"choices":{"message":"hello"},"usage":"much"}';
  if (fault.kind === 'no-choices') return '{"id":"chatcmpl-1","object":"chat.completion","choices":[]}';
  if (fault.kind === 'refusal')
    return openAiCompletion({ content: null, refusal: 'I cannot help with that.' });
  if (fault.kind === 'finish') return openAiCompletion({ content: '{"sen', finish: fault.reason });
  if (fault.kind === 'no-usage') return openAiCompletion({ content: fault.text, tokens: null });
  return openAiCompletion({});
}

/** What the server says of itself is made to be noticed where it does not belong: in a log, or before a user's eyes. */
function refusedBody(status: number): string {
  return JSON.stringify({ error: { message: `words of the server, ${status}`, type: 'some', code: 'some' } });
}

function statusHeaders(retryAfter: string | undefined): Record<string, string> {
  return retryAfter === undefined ? JSON_TYPE : { ...JSON_TYPE, 'retry-after': retryAfter };
}

function forEver(response: ServerResponse, type: string, first: string, then: string): void {
  response.writeHead(200, { 'content-type': type }).write(first);
  const timer = setInterval(() => response.writableNeedDrain || response.write(then), 1);
  response.once('close', () => clearInterval(timer));
}

function drip(response: ServerResponse, body: string, ms: number): void {
  let said = 0;
  response.writeHead(200, { ...JSON_TYPE, 'content-length': Buffer.byteLength(body) }).flushHeaders();
  const timer = setInterval(() => {
    response.write(body.charAt(said));
    said += 1;
    if (said === body.length) response.end();
  }, ms);
  response.once('close', () => clearInterval(timer));
}

function huge(response: ServerResponse, saysSo: boolean): void {
  const body = openAiCompletion({ content: 'a'.repeat(10 * 1024 * 1024) });
  response.writeHead(200, saysSo ? { ...JSON_TYPE, 'content-length': body.length } : JSON_TYPE);
  response.write(body);
  response.end();
}

let packed: Buffer | undefined;

/** Packing takes a while, so it is done once. */
function bomb(): Buffer {
  packed ??= gzipSync(`${' '.repeat(64 * 1024 * 1024)}${openAiCompletion({})}`, { level: 1 });
  return packed;
}
