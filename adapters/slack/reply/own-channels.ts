import type { webApi } from '@slack/bolt';
import type { Log } from '../../../src/contract/log.js';
import { errorFields } from '../error-fields.js';

/** For so long a workspace's channels are remembered, in milliseconds: one that is shared meanwhile is noticed after that. */
const FRESH = 60_000;
/**
 * So many channels are left to be asked about one by one: fewer than the 50 a minute that Slack allows of such a call.
 * https://docs.slack.dev/reference/methods/conversations.info
 */
const FEW = 20;
/** How many Slack tells at a time. https://docs.slack.dev/reference/methods/users.conversations */
const PAGE = 999;

/** What looking up needs. */
export interface OwnChannelsParts {
  readonly clientOf: (team: string) => Promise<webApi.WebClient>;
  readonly log: Log;
}

interface Asked {
  times: number;
  own: Promise<ReadonlySet<string>> | undefined;
}

/**
 * Tells whether we are in a channel that no other company shares, when many of a workspace are asked about within a minute:
 * Slack tells a thousand at once, but few one by one. False also where Slack had better be asked about that one.
 */
export function createOwnChannels({ clientOf, log }: OwnChannelsParts) {
  const asked = new Map<string, Asked>();
  const begin = (team: string): Asked => {
    const fresh: Asked = { times: 0, own: undefined };
    asked.set(team, fresh);
    setTimeout(() => asked.delete(team), FRESH).unref();
    return fresh;
  };
  const list = async (team: string) => {
    try {
      return await listOwn(await clientOf(team));
    } catch (error) {
      log.warn(errorFields(error), 'Slack did not list the channels of a workspace; each is asked about');
      return new Set<string>();
    }
  };
  return async (team: string, channel: string): Promise<boolean> => {
    const known = asked.get(team) ?? begin(team);
    known.times += 1;
    if (known.times <= FEW) return false;
    known.own ??= list(team);
    return (await known.own).has(channel);
  };
}

async function listOwn(client: webApi.WebClient): Promise<ReadonlySet<string>> {
  const own = new Set<string>();
  const wanted = { types: 'public_channel,private_channel', exclude_archived: true, limit: PAGE };
  for await (const page of client.paginate('users.conversations', wanted)) {
    const { channels = [] } = page as webApi.UsersConversationsResponse;
    for (const { id, is_ext_shared } of channels)
      if (id !== undefined && is_ext_shared === false) own.add(id);
  }
  return own;
}
