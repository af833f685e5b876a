import type { AskParts } from './ask.js';
import { createAsk } from './ask.js';
import type { Ask } from './contract/ask.js';
import type { Demarc } from './contract/demarc.js';
import { createDraw } from './draw/draw.js';
import { createExportStack } from './export/export-stack.js';
import { isoDay } from './iso-day.js';
import { type AskLimits, limitAsk } from './limits/limit-ask.js';
import { createPictureAt } from './picture-at.js';
import { createQuizMaster } from './quiz/create-quiz-master.js';
import type { Rephrase } from './rephrase/rephrase.js';
import { type HomeParts, readHome } from './settings/read-home.js';
import type { Store } from './store/store.js';
import { countNoServices } from './tips/count-no-services.js';
import { nextTip } from './tips/next-tip.js';
import type { ServiceCounts } from './tips/service-counts.js';

/** What Demarc is put together from. */
export interface DemarcParts extends Omit<AskParts, 'store' | 'tip' | 'quiz' | 'services'> {
  readonly store: Store;
  /** The store, where the operator has it counted which services a place asks about; absent: it is not. */
  readonly services?: ServiceCounts;
  /** Second thoughts by a language model; absent: there is none. */
  readonly rephrase?: Rephrase;
  /** How much one person or place may ask; absent: as much as they like. */
  readonly limits?: AskLimits;
}

/** Demarc, as platforms see it. */
export function createDemarc(parts: DemarcParts): Demarc {
  const { knowledge, store, now, services = countNoServices } = parts;
  const tip: AskParts['tip'] = (place, locale, carried) =>
    nextTip(place, locale, { knowledge, store, services, now }, carried);
  const quiz = createQuizMaster({ ...parts, services, ask: (...question) => ask(...question) });
  const ask: Ask = createAsk({ ...parts, services, tip, quiz });
  const draw = createDraw();
  const told = parts.rephrase ? openly(ask, parts.rephrase) : ask;
  return {
    ask: parts.limits ? limitAsk(told, { ...parts, limits: parts.limits }) : told,
    refine: parts.rephrase?.refine(ask, knowledge) ?? null,
    draw,
    exportStack: createExportStack({ knowledge, draw, now }),
    pictureAt: createPictureAt(parts),
    follows: async (conversation) => (await store.conversation(conversation, now())) !== undefined,
    home: (from) => readHome(from, { ...parts, ask } satisfies HomeParts),
    vote: (vote) => store.keepVote(vote, isoDay(now())),
    playQuiz: quiz.play,
    keepsText: parts.keepsText,
    forget: (whom) => store.forget(whom),
  };
}

/** Whoever wants to know how a question was read is told as well what of it leaves the machine. */
function openly(ask: Ask, { disclose }: Rephrase): Ask {
  return async (question, context) => {
    const answer = await ask(question, context);
    const sent = answer.explanation && !context.unsent ? disclose(question, answer) : null;
    return sent ? { ...answer, explanation: [...(answer.explanation ?? []), sent] } : answer;
  };
}
