import { type Fields, fields, id } from './payload.js';

/** Where in Teams an activity took place. */
export interface Location {
  /** The key of the tenant: "teams:T1". */
  readonly tenant: string;
  /** One person and the bot alone. */
  readonly isPersonal: boolean;
  /** The conversation's id without a thread. */
  readonly conversation: string;
  /** The id of the message that began the thread, in a channel. */
  readonly thread: string | undefined;
  /** The key of the conversation, through its team if it has one. */
  readonly key: string;
  /** The key of the team, in a channel. */
  readonly team: string | undefined;
}

/** Undefined when the activity does not say. */
export function locationOf(activity: Fields): Location | undefined {
  const { conversation, channelData } = activity;
  const { id: whole, conversationType, isGroup } = fields(conversation);
  const { team: within } = fields(channelData);
  const spelt = id(whole);
  if (spelt === undefined) return undefined;
  const [bare = spelt, thread] = spelt.split(';messageid=', 2);
  const tenant = `teams:${tenantOf(activity)}`;
  const inTeam = id(fields(within).id);
  const team = inTeam === undefined ? undefined : `${tenant}:${inTeam}`;
  return {
    tenant,
    isPersonal: conversationType === 'personal' || (conversationType === undefined && isGroup !== true),
    conversation: bare,
    thread,
    key: `${team ?? tenant}:${bare}`,
    team,
  };
}

/**
 * Only Teams vouches for a tenant and a person. On the Bot Connector's other channels, such as Web Chat, whoever writes says
 * who they are, so each of those is a tenant of its own: nobody there can settle or delete what is somebody's on Teams.
 */
function tenantOf({ channelId, conversation, channelData }: Fields): string {
  if (channelId !== 'msteams') return id(channelId) ?? 'unknown';
  return id(fields(conversation).tenantId) ?? id(fields(fields(channelData).tenant).id) ?? 'unknown';
}
