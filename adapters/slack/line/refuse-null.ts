import type { IncomingMessage } from 'node:http';

const NULL = /^\s*null\s*$/;
const NULL_IN_FORM = /(^|&)payload=([+\s]|%\w\w)*null([+\s]|%\w\w)*(&|$)/;

/**
 * Makes Bolt refuse a body that is null. Nothing of Slack's is, and Bolt, having checked its signature, would look into it
 * where no failure is caught, which ends the process. Emptied, its signature is wrong.
 */
export function refuseNull(request: IncomingMessage): void {
  let body: unknown;
  Object.defineProperty(request, 'rawBody', {
    get: () => body,
    set: (bytes: Buffer) => {
      const text = bytes.toString();
      body = NULL.test(text) || NULL_IN_FORM.test(text) ? Buffer.alloc(0) : bytes;
    },
  });
}
