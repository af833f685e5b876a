import type { ServerResponse } from 'node:http';

/** Tells once whether something has left us, as soon as that is known; one at a time may ask. */
export type WhenLeft = (tell: (left: boolean) => void) => void;

/** Tells, of a response that is sent later, whether it goes out: to a connection that Slack has closed meanwhile, nothing does. */
export function whenLeft(response: ServerResponse): WhenLeft {
  let left: boolean | undefined;
  let tell: ((left: boolean) => void) | undefined;
  const know = (value: boolean) => {
    // A response that went out is closed behind it, which says nothing new.
    if (left !== undefined) return;
    left = value;
    tell?.(left);
  };
  response.on('finish', () => know(true));
  response.on('close', () => know(false));
  return (asking) => {
    if (left === undefined) tell = asking;
    else asking(left);
  };
}
