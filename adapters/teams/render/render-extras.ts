import type { Answer } from '../../../src/contract/answer.js';
import { LABELS } from '../../../src/contract/labels.js';
import type { ActionSet, AskedAgain, ExecuteAction, SubmitAction } from './adaptive-card.js';
import { TEAMS_LABELS } from './teams-labels.js';
import { TEAMS_LIMITS } from './teams-limits.js';

/** What a card has besides the answer itself. */
export interface CardExtras {
  /** Whether people can say if it helped. */
  readonly vote?: boolean;
  /** Where Teams can fetch pictures, without a slash at its end. */
  readonly publicUrl?: string | undefined;
  /** The answer's picture as a data URI, to be shown where the card has room for it and all that is said. */
  readonly embedded?: string | undefined;
  /** In a window of its own: what a button has to carry that puts the answer into the conversation. */
  readonly insert?: AskedAgain;
  /** Where a language model had a part in the answer: what a button has to carry that brings back the one without. */
  readonly again?: AskedAgain;
}

/** A button that puts the answer into the conversation; none when what it must carry is longer than a card has room for. */
export function renderInsert({ locale }: Answer, insert: AskedAgain | undefined): SubmitAction[] {
  if (!hasRoom(insert)) return [];
  return [{ type: 'Action.Submit', title: TEAMS_LABELS[locale].insert, data: { demarc: { insert } } }];
}

/**
 * A button that brings back the curated answer; none where the same holds. It comes back as a message and not as an invoke,
 * whose reply would change the card for the one who pressed alone, and which older clients do not know below a card.
 */
export function renderAgain({ locale, readAs }: Answer, again: AskedAgain | undefined): SubmitAction[] {
  if (!hasRoom(again)) return [];
  const { curated, notMeant } = LABELS[locale];
  const title = readAs === null ? curated : notMeant;
  return [{ type: 'Action.Submit', title, data: { demarc: { again } } }];
}

function hasRoom(again: AskedAgain | undefined): again is AskedAgain {
  return again !== undefined && JSON.stringify(again).length <= TEAMS_LIMITS.askedAgain;
}

/**
 * "Helpful" and "Not helpful"; each carries what was asked by ids, never in words. Nobody is asked what they think of a
 * greeting. The buttons stand in a set of their own inside the card, so they take nothing from the six below it, and older
 * clients mind `fallback` only there:
 * https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#teams
 */
export function renderVote({ outcome, locale, shape }: Answer): ActionSet[] {
  if (outcome === 'notice') return [];
  const { helpful, notHelpful } = TEAMS_LABELS[locale];
  return [{ type: 'ActionSet', actions: [vote(helpful, 'yes', shape), vote(notHelpful, 'no', shape)] }];
}

/** An invoke where clients know it, whose reply thanks only the one who pressed; elsewhere a message with the same data. */
function vote(title: string, says: 'yes' | 'no', shape: string): ExecuteAction {
  const data = { demarc: { vote: says, shape } } as const;
  return {
    type: 'Action.Execute',
    title,
    verb: 'vote',
    data,
    fallback: { type: 'Action.Submit', title, data },
  };
}
