import type { Answer } from '../../../src/contract/answer.js';
import type { HeardQuestion } from '../hear/heard.js';
import { writeShareValue } from '../hear/share-value.js';
import { isChannel } from '../is-channel.js';
import type { Extras } from '../render/render-extras.js';
import { saysSomething } from './says-something.js';

/**
 * What stands around an answer beside its own words. `curated` is what Demarc said to the question, `shown` what is seen of
 * it: the same, or what a language model made of it. `canRefine`: there is a language model.
 */
export function extrasOf(
  heard: HeardQuestion,
  {
    curated,
    shown,
    canRefine,
  }: { readonly curated: Answer; readonly shown: Answer; readonly canRefine: boolean },
): Extras {
  const { question, shares } = heard;
  const isModels = shown.wording === 'rephrased' || shown.readAs !== null;
  return {
    vote: true,
    ...(mayBeShared(heard, shown) ? { share: shareValue(question, curated, shown) } : {}),
    ...(isModels ? { curated: writeShareValue(question, curated) } : {}),
    ...(canRefine && isOffered(heard, shown) ? { refine: writeShareValue(question, curated) } : {}),
    ...(shares ? { sharedBy: shares.user } : {}),
  };
}

/**
 * What is shared is always what Demarc says by itself: an answer in other words is shared in its own, and one to a question
 * that a language model read is shared as the answer to that reading, which is the curated one.
 */
function shareValue(question: string, curated: Answer, { readAs, locale }: Answer): string {
  return readAs === null
    ? writeShareValue(question, curated)
    : writeShareValue(readAs, { locale, carried: null });
}

function mayBeShared({ to, where }: HeardQuestion, shown: Answer): boolean {
  return isPrivate(to) && isChannel(where.channel ?? '') && saysSomething(shown);
}

/**
 * Slack changes what one person sees only through the `response_url` of a button under that very message: that of a command
 * or shortcut makes a new message whatever it is told. So a language model waits there for a press.
 * https://github.com/slackapi/bolt-js/issues/2287, https://github.com/slackapi/bolt-python/issues/1268
 */
function isOffered({ to, again }: HeardQuestion, { outcome, kind }: Answer): boolean {
  return isPrivate(to) && again === undefined && (outcome === 'unknown' || WORDED.has(kind));
}

/** Lists, tables and settings have no sentences to put into other words. */
const WORDED = new Set<Answer['kind']>(['verdict', 'concept']);

function isPrivate(to: HeardQuestion['to']): boolean {
  return to.type === 'private' && to.inPlaceOf !== 'posted';
}
