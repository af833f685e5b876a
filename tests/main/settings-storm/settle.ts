import { bodyOf } from '../../servers/slack-body.js';
import { sendAsSlack } from '../../servers/slack-request.js';
import type { SlackServer } from '../../servers/slack-server.js';
import type { RunningDemarc } from '../start-demarc.js';
import type { Wish } from './wishes.js';

/**
 * What somebody heard. `told`: that it is settled; `acknowledged`: only Slack heard that it has arrived, and nothing was
 * said; `refused`: that it went wrong; `nothing`: the process was killed before.
 */
export type Hearing = 'told' | 'acknowledged' | 'refused' | 'nothing';

/** What Demarc's signing secret is in these tests. */
export const SECRET = 'the signing secret';

/** Delivers a wish as Slack does, which waits three seconds for an acknowledgement. Never rejects. */
export async function settle(wish: Wish, demarc: RunningDemarc, slack: SlackServer): Promise<Hearing> {
  try {
    const response = await sendAsSlack(`${demarc.address}/slack/events`, bodyOf(slack.stamp(wish.delivery)), {
      secret: SECRET,
      signal: AbortSignal.timeout(3_000),
    });
    const text = await response.text();
    if (!response.ok) return 'refused';
    if (wish.told === undefined) return 'told';
    if (text === '') return 'acknowledged';
    return wish.told.test((JSON.parse(text) as { readonly text: string }).text) ? 'told' : 'refused';
  } catch {
    return 'nothing';
  }
}
