import type { SlackCall } from './slack-calls.js';
import { createPace } from './slack-pace.js';

/** What a local Slack takes; whatever is absent is not limited. */
export interface SlackLimits {
  /** A channel takes `burst` messages and then one per second. */
  readonly limitPerChannel?: { readonly burst: number };
  /** A workspace takes `burst` messages and then so many per minute. */
  readonly limitPerWorkspace?: { readonly burst: number; readonly perMinute: number };
  /** Of each method that looks something up a workspace takes `burst` calls and then so many per minute. */
  readonly limitOfLookUps?: { readonly burst: number; readonly perMinute: number };
}

/** How many seconds a call is refused for; 0: it is not, and was counted. */
export type Limit = (call: SlackCall) => number;

/** Limits as Slack has them: per method, workspace and app, of messages also per channel. */
export function createLimits(
  { limitPerChannel, limitPerWorkspace, limitOfLookUps }: SlackLimits,
  now: () => number,
): Limit {
  const free = () => 0;
  const channel = limitPerChannel ? createPace(limitPerChannel.burst, now) : free;
  const pace = (limit: SlackLimits['limitPerWorkspace']) =>
    limit ? createPace(limit.burst, now, limit.perMinute / 60) : free;
  const [workspace, lookUp] = [pace(limitPerWorkspace), pace(limitOfLookUps)];
  return ({ method, body, authorization = '' }) => {
    if (method === 'chat.postMessage') return channel(`${body.channel}`) || workspace(authorization);
    return /^(conversations|users)\./.test(method) ? lookUp(`${method} ${authorization}`) : 0;
  };
}
