// Through the default import, because not every Node.js that will do has all of it.
import crypto from 'node:crypto';

/** By what a text is known again that is not kept: its SHA-256, in base64. From Node.js 20.12 on that is one step, at a fifth of the time. */
export function digest(text: string): string {
  return crypto.hash === undefined
    ? crypto.createHash('sha256').update(text).digest('base64')
    : crypto.hash('sha256', text, 'base64');
}
