import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** A request as it came in over the wire. */
export interface OpenAiCall {
  readonly method: string;
  /** With its query, which is where Azure's version stands. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The JSON that was posted; undefined when it was none. */
  readonly body: OpenAiRequest | undefined;
}

/** As much of a request for a chat completion as tests look at. */
export interface OpenAiRequest {
  readonly model?: string;
  readonly messages?: readonly { readonly role: string; readonly content: string }[];
  readonly [more: string]: unknown;
}

/** Reads a request to its end. */
export async function readOpenAiCall(request: IncomingMessage): Promise<OpenAiCall> {
  const { method = '', url: path = '', headers } = request;
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return { method, path, headers, body: parsed(Buffer.concat(parts).toString()) };
}

function parsed(text: string): OpenAiRequest | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
