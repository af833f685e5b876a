import type { IncomingMessage } from 'node:http';

/** Fields of a form that carry JSON. */
const JSON_FIELDS = ['blocks', 'attachments', 'metadata', 'view', 'prompts', 'loading_messages', 'files'];

/**
 * What a call carries: Web API calls are forms with JSON in some fields, or JSON; a response URL is sent JSON.
 * Undefined: it says that it is JSON and is not. https://docs.slack.dev/apis/web-api
 */
export async function readCallBody(request: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  const text = Buffer.from(await readBytes(request)).toString();
  if (request.headers['content-type']?.includes('json')) {
    const body = parsed(text);
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : undefined;
  }
  const fields: Record<string, unknown> = Object.fromEntries(new URLSearchParams(text));
  for (const name of JSON_FIELDS) {
    if (typeof fields[name] === 'string') fields[name] = parsed(fields[name]) ?? fields[name];
  }
  return fields;
}

/** The whole body. */
export async function readBytes(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
