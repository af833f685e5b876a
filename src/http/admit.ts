import type { IncomingMessage } from 'node:http';
import { createTokenBuckets } from '../limits/token-buckets.js';
import { addressOf } from './address-of.js';

/** Who may call what anybody can reach. */
export interface Gate {
  /** Requests a minute of one address; 0: as many as it likes. */
  readonly perAddress: number;
  /** How many proxies in front are believed when they say who asked. */
  readonly proxies: number;
}

/** Why a request is not taken. */
export interface NotAdmitted {
  readonly status: 403 | 421 | 429;
  readonly error: string;
  /** In how many seconds it may come again. */
  readonly retryAfter?: number;
}

type Asking = Pick<IncomingMessage, 'socket' | 'headers' | 'method'>;

/** Says why a request is not taken; undefined when it is. `onlyHere`: the server listens on this machine's own address. */
export type Admit = (request: Asking, onlyHere: boolean) => NotAdmitted | undefined;

/**
 * Guards what needs no signature. An address may ask so often; a page of another site may not ask through somebody's browser,
 * which says from where it does (https://www.w3.org/TR/fetch-metadata/); and where only this machine can connect, no name but
 * its own may lead here, since a page could give its own name this machine's address.
 */
export function createAdmit({ perAddress, proxies }: Gate): Admit {
  const buckets = createTokenBuckets({ perMinute: perAddress, now: Date.now });
  return (request, onlyHere) => {
    const { headers, method } = request;
    if (onlyHere && proxies === 0 && !isOwnName(headers.host))
      return {
        status: 421,
        error: 'Open this as http://localhost, or set DEMARC_TRUSTED_PROXIES behind a proxy.',
      };
    if (method === 'POST' && !OWN_SITE.has(headers['sec-fetch-site']))
      return { status: 403, error: 'Pages of other sites may not ask here.' };
    const wait = buckets.take(addressOf(request, proxies));
    if (wait === 0) return undefined;
    const retryAfter = Math.ceil(wait / 1_000);
    const error = isDutch(headers['accept-language'])
      ? `Dat zijn veel verzoeken vanaf dit adres. Probeer het over ${retryAfter} s nog eens.`
      : `That is a lot of requests from this address. Try again in ${retryAfter} s.`;
    return { status: 429, error, retryAfter };
  };
}

/** Who is no browser does not say; `none`: somebody typed the address. */
const OWN_SITE: ReadonlySet<unknown> = new Set([undefined, 'same-origin', 'none']);

function isOwnName(host = ''): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host);
}

function isDutch(languages = ''): boolean {
  return /^\s*nl\b/i.test(languages);
}
