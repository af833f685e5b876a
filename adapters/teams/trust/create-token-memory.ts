import { createHash } from 'node:crypto';

/** How long a token is believed without another look at it, in milliseconds. */
const REMEMBERED = 5 * 60_000;
/** How many tokens are remembered; the Bot Connector uses one for an hour or more. The oldest goes first. */
const MOST = 1_000;

/** A token, and what it was shown for. */
export interface TokenUse {
  /** The header, with the scheme in front. */
  readonly bearer: string;
  readonly channel: string;
  readonly serviceUrl: string;
}

/** Tokens that were found to be right. */
export interface TokenMemory {
  /** Whether this very token was found right for this very use, not long ago, and is still valid. */
  knows(use: TokenUse): boolean;
  /** Remembers that it was. `expires`: until when the token itself is valid, in milliseconds since the epoch. */
  keep(use: TokenUse, expires: number): void;
}

/**
 * Spares looking at the same token again and again: the Bot Connector sends one with every activity until it expires, and to
 * check a signature costs more than everything else that is done with a request before it is read (157 µs against 5).
 *
 * It lets nothing through that botbuilder would not. What is asked for is a digest of the whole token, signature included,
 * with the channel and the address that answers go to: change any of them and it is another use, which is looked at anew. A
 * token that botbuilder takes in the minutes after it has expired, because clocks differ, is looked at every time. Only what
 * does not lie in the token comes late, by five minutes at most: that Microsoft has withdrawn a key, of whose list botbuilder
 * keeps a copy for a day. Tokens themselves are not kept, so that a dump of the memory holds none.
 */
export function createTokenMemory(now: () => number): TokenMemory {
  const until = new Map<string, number>();
  return {
    knows: (use) => (until.get(digest(use)) ?? 0) > now(),
    keep(use, expires) {
      const end = Math.min(expires, now() + REMEMBERED);
      if (!(end > now())) return;
      const key = digest(use);
      until.delete(key);
      if (until.size >= MOST) until.delete(until.keys().next().value ?? '');
      until.set(key, end);
    },
  };
}

/** JSON keeps apart where one ends and the next begins. */
function digest({ bearer, channel, serviceUrl }: TokenUse): string {
  return createHash('sha256')
    .update(JSON.stringify([bearer, channel, serviceUrl]))
    .digest('base64');
}
