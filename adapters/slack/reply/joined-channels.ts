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

/** As much of a channel as decides whether tips may go there. */
export interface JoinedChannel {
  readonly is_member: true;
  readonly is_ext_shared: boolean;
}

/** What looking up needs. */
export interface JoinedChannelsParts {
  readonly clientOf: (team: string) => Promise<webApi.WebClient>;
  readonly log: Log;
}

interface Asked {
  times: number;
  all: Promise<ReadonlyMap<string, JoinedChannel>> | undefined;
}

/**
 * Finds a channel among those that we are in, when many of a workspace are asked for within a minute: Slack tells a
 * thousand at once, but few one by one. Undefined where it had better be asked about by itself.
 */
export function createJoinedChannels({ clientOf, log }: JoinedChannelsParts) {
  const asked = new Map<string, Asked>();
  const ask = (team: string): Asked => {
    const fresh: Asked = { times: 0, all: undefined };
    asked.set(team, fresh);
    setTimeout(() => asked.delete(team), FRESH).unref();
    return fresh;
  };
  const listed = async (team: string) => {
    try {
      return await listJoined(await clientOf(team));
    } catch (error) {
      log.warn(errorFields(error), 'Slack did not list the channels of a workspace; each is asked about');
      return new Map<string, JoinedChannel>();
    }
  };
  return async (team: string, channel: string): Promise<JoinedChannel | undefined> => {
    const known = asked.get(team) ?? ask(team);
    known.times += 1;
    if (known.times <= FEW) return undefined;
    known.all ??= listed(team);
    return (await known.all).get(channel);
  };
}

async function listJoined(client: webApi.WebClient): Promise<ReadonlyMap<string, JoinedChannel>> {
  const found = new Map<string, JoinedChannel>();
  const wanted = { types: 'public_channel,private_channel', exclude_archived: true, limit: PAGE };
  for await (const page of client.paginate('users.conversations', wanted)) {
    const { channels = [] } = page as webApi.UsersConversationsResponse;
    for (const { id, is_ext_shared = true } of channels)
      if (id !== undefined) found.set(id, { is_member: true, is_ext_shared });
  }
  return found;
}
