import { compose } from './compose/compose.js';
import type { Picture } from './contract/picture.js';
import { isoDay } from './iso-day.js';
import type { Knowledge } from './knowledge/knowledge.js';
import { readPictureAddress } from './picture-address.js';
import { resolve } from './resolve/resolve.js';

/** What finding a picture needs. */
export interface PictureAtParts {
  readonly knowledge: Knowledge;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/**
 * Gives the picture at an address, by the way on which answers get theirs; null where no answer could have a picture with
 * this address.
 */
export function createPictureAt({ knowledge, now }: PictureAtParts): (address: string) => Picture | null {
  return (address) => {
    const read = readPictureAddress(address, knowledge);
    if (read === null) return null;
    const { subject, locale } = read;
    const { kind, ...about } = subject;
    const asked = {
      ...about,
      locale,
      intent: kind === 'matrix' ? ('stack-picture' as const) : ('picture' as const),
      concept: null,
      claim: null,
      share: 'all' as const,
      wanted: null,
      outsideName: null,
      trace: null,
      near: { topics: [], services: [] },
    };
    const [block] = compose(resolve(asked, knowledge), isoDay(now())).blocks;
    // Two services have no layers of their own, and ten no stack: what comes is then something else, with another address.
    return block?.type === 'picture' && block.picture.address === address ? block.picture : null;
  };
}
