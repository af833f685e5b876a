import { useRef, useState } from 'react';
import type { Locale } from '../../../src/contract/locale.js';
import { type Failure, fetchPreview } from './fetch-preview.js';
import { fetchRefined } from './fetch-refined.js';
import type { Preview } from './preview.js';

/** A question and its answer. */
export interface Exchange {
  readonly question: string;
  readonly preview: Preview;
  /** What a language model's second thought has taken the place of. */
  readonly first?: Preview;
}

/** Where in the conversation a question is asked. */
export interface Place {
  /** The `after` of an earlier reply: asks as was asked then. Absent: goes on from the latest answer. */
  readonly after?: string;
  /** How many exchanges stay before it. Absent: all. */
  readonly at?: number;
}

/** A conversation with Demarc, which lasts as long as the page is open or until it is started over. */
export interface Conversation {
  /** By which Demarc knows it. */
  readonly name: string;
  /** Oldest first. */
  readonly exchanges: readonly Exchange[];
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  /** Asks; a question that is still under way is let go. Gives the answer once it has been added. */
  ask(question: string, locale: Locale | undefined, place?: Place): Promise<Preview | undefined>;
  /** Shows again what a second thought has taken the place of. */
  putBack(): void;
  startOver(): void;
}

/** Keeps a conversation under a random name that nobody can guess, so that follow-ups are understood. */
export function useConversation(): Conversation {
  const [name, setName] = useState(randomName);
  const [exchanges, setExchanges] = useState<readonly Exchange[]>([]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const underWay = useRef<AbortController>(undefined);

  const letGo = () => {
    underWay.current?.abort();
    underWay.current = undefined;
    setBusy(false);
    setFailure(undefined);
  };
  const replaceLatest = (replaced: (latest: Exchange) => Exchange) =>
    setExchanges((all) => all.map((one, at) => (at === all.length - 1 ? replaced(one) : one)));
  const refine = async (name: string, signal: AbortSignal) => {
    const better = await fetchRefined(name, signal);
    // Whatever was asked since has aborted it, so the latest answer is the one that it betters.
    if (better && !signal.aborted)
      replaceLatest(({ question, preview }) => ({ question, preview: better, first: preview }));
  };
  return {
    name,
    exchanges,
    busy,
    failure,
    async ask(question, locale, { after, at } = {}) {
      letGo();
      const controller = new AbortController();
      underWay.current = controller;
      setBusy(true);
      const request = { question, conversation: name, locale, after };
      const result = await fetchPreview(request, controller.signal).catch(() => undefined);
      if (!result || controller.signal.aborted) return undefined;
      setBusy(false);
      if ('failure' in result) {
        setFailure(result.failure);
        return undefined;
      }
      const { ok: preview } = result;
      setExchanges((earlier) => [...earlier.slice(0, at), { question, preview }]);
      if (preview.refining) void refine(preview.refining, controller.signal);
      return preview;
    },
    putBack: () => replaceLatest(({ question, preview, first }) => ({ question, preview: first ?? preview })),
    startOver() {
      letGo();
      setName(randomName());
      setExchanges([]);
    },
  };
}

/** `crypto.randomUUID` is missing where the page is opened over plain HTTP on another machine; this is not. */
function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
