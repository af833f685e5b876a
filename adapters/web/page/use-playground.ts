import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Address, readAddress, type View, writeAddress } from './address.js';
import type { LanguageChoice } from './page-locale.js';
import { type Conversation, type Exchange, type Place, useConversation } from './use-conversation.js';
import { useDraft } from './use-draft.js';

/** All that the page shows, and all that can be done on it. */
export interface Playground extends Pick<Conversation, 'exchanges' | 'busy' | 'failure' | 'putBack'> {
  readonly view: View;
  /** The answer on the screen: to what is being typed, or else the latest one. */
  readonly shown: Exchange | undefined;
  /** Whether that is only typed so far. */
  readonly isDraft: boolean;
  /** Asks in the conversation, and gives the page the address of the answer. True when it was answered. */
  ask(question: string): Promise<boolean>;
  type(text: string): void;
  /** Looks at the same in another way. */
  look(change: Partial<View>): void;
  startOver(): void;
}

/**
 * The conversation, what is typed, and the page's address, kept in step: what was asked stands in the address, and going
 * back, or opening the address, asks it again as it was asked then.
 */
export function usePlayground(): Playground {
  const [view, setView] = useState<View>(() => readAddress(location.hash));
  const conversation = useConversation();
  const draft = useDraft();
  const typed = useRef('');
  const { exchanges } = conversation;
  const latest = exchanges.at(-1);

  const ask = async (question: string, { language }: Pick<View, 'language'>, place?: Place) => {
    typed.current = '';
    draft.settle(question);
    const preview = await conversation.ask(question, fixed(language), place);
    draft.drop(question);
    return preview;
  };
  const type = (text: string, language = view.language) => {
    typed.current = text;
    draft.type(text, { conversation: conversation.name, locale: fixed(language) });
  };
  const startOver = () => {
    draft.settle();
    conversation.startOver();
  };
  const open = useEffectEvent(() => {
    const address = readAddress(location.hash);
    setView(address);
    if (address.question === undefined) return startOver();
    void ask(address.question, address, { after: address.after, at: readPosition(history.state) });
  });
  useEffect(() => {
    if (readAddress(location.hash).question !== undefined) open();
    window.addEventListener('popstate', open);
    return () => window.removeEventListener('popstate', open);
  }, []);

  return {
    ...conversation,
    view,
    shown: draft.answered ?? latest,
    isDraft: draft.answered !== undefined,
    async ask(question) {
      const preview = await ask(question, view);
      if (preview) arrive({ ...view, question, after: preview.after }, exchanges.length);
      return preview !== undefined;
    },
    type,
    look(change) {
      const next = { ...view, ...change };
      setView(next);
      const { question, preview } = latest ?? {};
      stay({ ...next, question, after: preview?.after ?? '' });
      if (next.language === view.language) return;
      if (typed.current !== '') type(typed.current, next.language);
      if (preview && question && next.language !== 'auto' && preview.line.locale !== next.language)
        void ask(question, next, { after: preview.after, at: exchanges.length - 1 });
    },
    startOver() {
      startOver();
      arrive({ ...view, question: undefined, after: '' }, 0);
    },
  };
}

function fixed(language: LanguageChoice) {
  return language === 'auto' ? undefined : language;
}

/** Gives the page another address to come back from; asking the same twice in a row adds none. */
function arrive(address: Address, at: number): void {
  if (writeAddress(address) === location.hash) return;
  history.pushState({ at }, '', location.pathname + writeAddress(address));
}

/** Changes what the page's address says. */
function stay(address: Address): void {
  history.replaceState(history.state, '', location.pathname + writeAddress(address));
}

/** How many exchanges came before the one that the address names. */
function readPosition(state: unknown): number {
  return typeof state === 'object' && state !== null && 'at' in state ? Number(state.at) : 0;
}
