import type { Whereabouts } from '../hear/heard.js';
import { fields, text } from '../hear/payload.js';
import type { Destination } from './destination.js';

/** Where it is kept how each place can be reached; a reference is a text that only we read. */
export interface ReferenceRecords {
  reference(place: string): Promise<string | undefined>;
  keepReference(place: string, reference: string): Promise<void>;
  dropReference(place: string): Promise<void>;
}

/** How to speak first in a place. */
export interface References {
  /** Keeps where the place was last heard from: the address changes when a tenant moves to another region. */
  refresh(where: Whereabouts, to: Destination): Promise<void>;
  /** Undefined when nothing was ever heard from the place, or it is gone. */
  of(place: string): Promise<Destination | undefined>;
  drop(place: string): Promise<void>;
  /** The place, or all places of a team, were forgotten: what is known of them here is no longer true. */
  forget(whom: string): void;
}

/** Places of which it is remembered what is kept; each activity would else ask the store. */
const REMEMBERED = 10_000;

export function createReferences(records: ReferenceRecords): References {
  const kept = new Map<string, string>();
  const remember = (place: string, reference: string) => {
    if (kept.size >= REMEMBERED) kept.clear();
    kept.set(place, reference);
  };
  return {
    async refresh({ place }, { serviceUrl, conversation }) {
      const reference = JSON.stringify({ serviceUrl, conversation: withoutThread(conversation) });
      if (kept.get(place) === reference) return;
      if ((await records.reference(place)) !== reference) await records.keepReference(place, reference);
      remember(place, reference);
    },
    async of(place) {
      const reference = await records.reference(place);
      return reference === undefined ? undefined : read(reference);
    },
    async drop(place) {
      kept.delete(place);
      await records.dropReference(place);
    },
    forget(whom) {
      for (const place of kept.keys()) if (place === whom || place.startsWith(`${whom}:`)) kept.delete(place);
    },
  };
}

function read(reference: string): Destination | undefined {
  const { serviceUrl, conversation } = fields(JSON.parse(reference));
  const [address, place] = [text(serviceUrl), text(conversation)];
  return address === undefined || place === undefined
    ? undefined
    : { serviceUrl: address, conversation: place, replyTo: null };
}

/** What is said first in a channel begins a thread of its own. */
function withoutThread(conversation: string): string {
  return conversation.split(';messageid=', 1)[0] ?? conversation;
}
