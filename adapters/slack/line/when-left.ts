import type { ServerResponse } from 'node:http';

/** Tells, of a response that is sent later, whether it goes out: to a connection that Slack has closed meanwhile, nothing does. */
export function whenLeft(response: ServerResponse): () => Promise<boolean> {
  let left: boolean | undefined;
  let tell: ((left: boolean) => void) | undefined;
  const know = (value: boolean) => {
    left ??= value;
    tell?.(left);
  };
  response.once('finish', () => know(true));
  response.once('close', () => know(false));
  return () =>
    new Promise((resolve) => {
      if (left === undefined) tell = resolve;
      else resolve(left);
    });
}
