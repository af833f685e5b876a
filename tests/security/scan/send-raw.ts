import { connect } from 'node:net';

/** What came back. */
export interface Heard {
  readonly status: number;
  /** By name in lower case, as they came. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** How long an answer may take, in milliseconds. */
const LONGEST = 10_000;

/** Sends bytes as they are, which no client that keeps to the protocol would; gives the first response, or null for none. */
export async function sendRaw(port: number, bytes: string | Buffer): Promise<Heard | null> {
  const socket = connect({ port, host: '127.0.0.1' });
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  // A connection that is reset has ended too.
  socket.on('error', () => {});
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.setTimeout(LONGEST, () => socket.destroy());
  // Half closed, so that a server which keeps connections alive ends this one.
  socket.end(bytes);
  await closed;
  return read(Buffer.concat(chunks).toString('utf8'));
}

function read(text: string): Heard | null {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const status = /^HTTP\/1\.1 (\d{3})/.exec(head)?.[1];
  if (status === undefined) return null;
  const lines = head.split('\r\n').slice(1);
  const headers = lines.map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const;
  });
  return { status: Number(status), headers: new Map(headers), body: rest.join('\r\n\r\n') };
}
