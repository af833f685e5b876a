import { expect, it } from '@jest/globals';
import type { Post } from '../../../../adapters/teams/reply/create-post.js';
import { createSend } from '../../../../adapters/teams/reply/create-send.js';
import type { Reply } from '../../../../adapters/teams/reply/reply.js';
import { PlatformError } from '../../../../src/contract/errors.js';
import { createMetrics } from '../../../../src/metrics/create-metrics.js';
import { sumOf } from '../../../metrics/read-samples.js';
import { quietLog } from '../../../quiet-log.js';

const REPLY: Reply = {
  to: { serviceUrl: 'https://teams.example.com', conversation: 'a:1', replyTo: null },
  message: { summary: 'Shared.' },
  locale: 'en',
};

it.each([
  ['arrived', 'that Teams takes', async () => '17'],
  ['arrived', 'whose id Teams does not tell', async () => ''],
  [
    'failed',
    'of which Teams takes no more than words that stand in for it',
    async (_to, { summary }) => {
      if (summary !== undefined) throw new PlatformError('Teams did not take the message.', null, false);
      return '18';
    },
  ],
  [
    'failed',
    'for a conversation that is gone',
    async () => Promise.reject(new PlatformError('Teams did not take the message.', null, true)),
  ],
] as const satisfies readonly (readonly [string, string, Post])[])(
  'counts as %s a reply %s',
  async (result, _what, post) => {
    const metrics = createMetrics();
    const send = createSend({ post, inbox: { finish: async () => {} }, log: quietLog, metrics });
    await send('teams:tenant-1:1', REPLY);
    const text = await metrics.read();
    expect(sumOf(text, 'demarc_replies_total')).toBe(1);
    expect(sumOf(text, 'demarc_replies_total', { platform: 'teams', result })).toBe(1);
    const timed = sumOf(text, 'demarc_replying_seconds_count', { stage: 'deliver' });
    expect(timed).toBe(result === 'arrived' ? 1 : 0);
  },
);
