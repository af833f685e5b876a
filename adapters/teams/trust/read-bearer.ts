/** The longest token that is looked at, in characters; those of the Bot Connector have about 1,500. */
const LONGEST = 8_192;

/** Three parts in base64url: a head, the claims and a signature that is not empty. */
const BEARER = /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/;

/** The header as it is, if it can hold a signed token at all; undefined spares the work of finding that out with keys. */
export function readBearer(header: string | undefined): string | undefined {
  return header !== undefined && header.length <= LONGEST && BEARER.test(header) ? header : undefined;
}
