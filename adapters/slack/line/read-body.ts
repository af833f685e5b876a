import type { IncomingMessage } from 'node:http';

const TOO_LARGE = 413;
const CUT_OFF = 401;

/** A request's body; or the status of one that is larger than `largest` bytes, of which no more is read, or was cut off. */
export function readBody(request: IncomingMessage, largest: number): Promise<Buffer | number> {
  return new Promise((resolve) => {
    if (Number(request.headers['content-length']) > largest) return resolve(TOO_LARGE);
    const pieces: Buffer[] = [];
    let size = 0;
    const read = (piece: Buffer) => {
      size += piece.length;
      if (size <= largest) return void pieces.push(piece);
      request.off('data', read);
      request.pause();
      resolve(TOO_LARGE);
    };
    request.on('data', read);
    request.once('end', () => resolve(pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces)));
    request.once('error', () => resolve(CUT_OFF));
  });
}
