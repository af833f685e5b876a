import type { webApi } from '@slack/bolt';
import { REASONS, type Reason } from '../../src/contract/vote.js';
import type { Heard, Whereabouts } from './hear/heard.js';
import type { Acknowledge } from './line/acknowledge-later.js';
import type { ForgetWorkspace } from './oauth/forget-workspace.js';
import { renderReason } from './render/render-reason.js';
import { type Answering, answerHeard } from './reply/answer-heard.js';
import { originOf } from './reply/origin-of.js';
import { playQuiz } from './reply/play-quiz.js';
import { showHome } from './reply/show-home.js';
import { thankYou } from './reply/slack-words.js';

/** What acting needs. */
export interface Acting extends Answering {
  readonly clientOf: (team: string) => Promise<webApi.WebClient>;
  readonly forgetWorkspace: ForgetWorkspace;
}

/** Does what a delivery wants. Rejects when Slack had better send it again. */
export type Act = (heard: Heard, acknowledge: Acknowledge) => Promise<void>;

type Of<T extends Heard['type']> = Extract<Heard, { readonly type: T }>;

export function createAct(acting: Acting): Act {
  return (heard, acknowledge) => {
    switch (heard.type) {
      case 'question':
        return answerHeard(heard, acknowledge, acting);
      case 'vote':
        return countVote(heard, acknowledge, acting);
      case 'reason':
        return countReason(heard, acting);
      case 'quiz':
        return playQuiz(heard, acknowledge, acting);
      case 'home':
        return showHome(heard, acknowledge, acting);
      case 'prompts':
        return offerPrompts(heard, acknowledge, acting);
      case 'gone':
        return forget(heard, acting);
    }
  };
}

/** It must be certain that we were taken out, and not put in again since. */
async function forget({ event, whom, at }: Of<'gone'>, { forgetWorkspace }: Acting): Promise<void> {
  await forgetWorkspace(event, whom, at);
}

/** A vote counts at once; the window that asks why may be closed without a word. */
async function countVote(
  { where, answer, shape, helpful, trigger, responseUrl }: Of<'vote'>,
  acknowledge: Acknowledge,
  { demarc, clientOf, respond }: Acting,
): Promise<void> {
  const person = personOf(where);
  await demarc.vote({ answer, person, shape, helpful, reason: null, words: null });
  await acknowledge();
  const locale = shape.endsWith('/nl') ? 'nl' : 'en';
  if (helpful) {
    if (responseUrl !== undefined) await respond({ url: responseUrl }, thankYou(locale));
    return;
  }
  const client = await clientOf(where.team);
  const view = renderReason({ answer, shape, locale, keepsText: demarc.keepsText });
  await client.views.open({ trigger_id: trigger, view });
}

async function countReason(
  { where, answer, shape, reason, words }: Of<'reason'>,
  { demarc }: Acting,
): Promise<void> {
  await demarc.vote({
    answer,
    person: personOf(where),
    shape,
    helpful: false,
    reason: REASONS.includes(reason as Reason) ? (reason as Reason) : null,
    words: demarc.keepsText ? (words ?? null) : null,
  });
}

/** The agent surface gets questions to start with. */
async function offerPrompts(
  { where, channel, thread }: Of<'prompts'>,
  acknowledge: Acknowledge,
  { demarc, directory, agentThreads }: Acting,
): Promise<void> {
  await acknowledge();
  const { examples } = await demarc.home(originOf(where, directory));
  await agentThreads.offer({ team: where.team, channel, thread }, examples);
}

function personOf({ team, user }: Whereabouts): string {
  return `slack:${team}:${user}`;
}
