import { type Dispatcher, request } from 'undici';
import { ModelError } from './model-error.js';

/** The longest reply that is read, in bytes; an answer is a few hundred words. */
const LARGEST = 256 * 1024;

/** The headers of a reply that anybody looks at. */
const HEADERS = ['content-type', 'retry-after', 'retry-after-ms'];

/**
 * The `fetch` of OpenAI's client. It sends `headers` and none of the client's own, which tell of this machine and may come
 * from its environment. It follows no redirect, so that the key goes nowhere else: one is an answer with its status. It
 * unpacks nothing, and drops the connection when a reply is too long, whatever its length was said to be: ModelError
 * `broken`. A reply that tells of an error has no body: its words are not ours to tell. No connection, or one that was
 * lost, is ModelError `connection`, without its cause, in whose words the client would look for a timeout.
 */
export function createModelFetch(
  dispatcher: Dispatcher,
  headers: Readonly<Record<string, string>>,
): typeof fetch {
  return async (url, { body, signal } = {}) => {
    const asked = { headers, body: String(body), signal: signal ?? null, dispatcher };
    const reply = await request(String(url), { ...asked, method: 'POST' }).catch(() => {
      throw new ModelError('connection');
    });
    const { statusCode: status } = reply;
    if (status === 200) return new Response(await readWithin(reply.body), kept(reply));
    reply.body.once('error', () => undefined).destroy();
    if (status < 200 || status > 599) throw new ModelError('broken', { status });
    return new Response(null, kept(reply));
  };
}

function kept({ statusCode: status, headers }: Dispatcher.ResponseData): ResponseInit {
  const told = HEADERS.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : []));
  return { status, headers: Object.fromEntries(told) };
}

/** Leaving the loop early destroys the stream, and its connection with it. */
async function readWithin(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of body) {
      size += part.length;
      if (size > LARGEST) throw new ModelError('broken', { status: 200 });
      parts.push(part);
    }
  } catch (error) {
    throw error instanceof ModelError ? error : new ModelError('connection', { status: 200 });
  }
  return Buffer.concat(parts);
}
