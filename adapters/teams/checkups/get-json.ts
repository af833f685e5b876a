import http from 'node:http';
import https from 'node:https';
import { text } from 'node:stream/consumers';

/** What came back. */
export interface Got {
  readonly body?: Readonly<Record<string, unknown>>;
  /** Why there is no body: an HTTP status, or the network's code. */
  readonly problem?: string;
  /** The `Date` of the answer, and when it arrived, in milliseconds since the epoch. */
  readonly date: string | undefined;
  readonly at: number;
}

/** Gets JSON in the way in which botbuilder does: by Node's own agent, through no proxy. Never rejects. */
export async function getJson(address: string, signal: AbortSignal): Promise<Got> {
  try {
    const response = await get(address, signal);
    const at = Date.now();
    const { date } = response.headers;
    const content = await text(response);
    if (response.statusCode !== 200) return { problem: `HTTP ${response.statusCode}`, date, at };
    return { ...parsed(content), date, at };
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException;
    return { problem: code ?? name, date: undefined, at: Date.now() };
  }
}

function get(address: string, signal: AbortSignal): Promise<http.IncomingMessage> {
  const { get: send } = address.startsWith('https:') ? https : http;
  return new Promise((resolve, reject) => {
    send(address, { signal }, resolve).once('error', reject);
  });
}

function parsed(content: string): Pick<Got, 'body' | 'problem'> {
  try {
    const body: unknown = JSON.parse(content);
    if (typeof body === 'object' && body !== null) return { body: body as Record<string, unknown> };
  } catch {
    // A gateway's page, most likely.
  }
  return { problem: 'no JSON' };
}
