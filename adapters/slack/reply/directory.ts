import type { webApi } from '@slack/bolt';
import type { Origin } from '../../../src/contract/ask.js';
import type { Log } from '../../../src/contract/log.js';
import { errorFields } from '../error-fields.js';
import { deliveryTrouble } from './delivery-trouble.js';
import { createOwnChannels } from './own-channels.js';

/** What Slack knows of people and channels; asked only when something is settled or posted unasked. */
export interface Directory {
  /** The IANA time zone of a person; undefined when Slack does not tell. */
  timeZone(team: string, user: string): Promise<string | undefined>;
  /** Whether a channel may be posted in without a question that was asked in it. */
  mayPost(team: string, channel: string): ReturnType<Origin['tipsAllowed']>;
}

/** What looking things up needs. */
export interface DirectoryParts {
  readonly clientOf: (team: string) => Promise<webApi.WebClient>;
  readonly answersShared: boolean;
  readonly log: Log;
}

export function createDirectory({ clientOf, answersShared, log }: DirectoryParts): Directory {
  const isOwn = createOwnChannels({ clientOf, log });
  return {
    async timeZone(team, user) {
      try {
        const client = await clientOf(team);
        return (await client.users.info({ user })).user?.tz;
      } catch (error) {
        log.warn(errorFields(error), 'Slack did not tell a time zone; the usual one is taken');
        return undefined;
      }
    },
    async mayPost(team, channel) {
      try {
        const client = await clientOf(team);
        if (await isOwn(team, channel)) return 'yes';
        const { channel: found } = await client.conversations.info({ channel });
        if (found?.is_member === false) return 'absent';
        return found?.is_ext_shared && !answersShared ? 'shared' : 'yes';
      } catch (error) {
        const trouble = deliveryTrouble(error);
        if (trouble.kind === 'never' && trouble.gone) return 'absent';
        log.warn(errorFields(error), 'Slack did not tell whether another company shares a channel');
        return answersShared ? 'yes' : 'unknown';
      }
    },
  };
}
