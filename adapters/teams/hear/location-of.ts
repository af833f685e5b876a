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
export function locationOf({ conversation, channelData }: Fields): Location | undefined {
  const { id: whole, tenantId, conversationType, isGroup } = fields(conversation);
  const { tenant: host, team: within } = fields(channelData);
  const spelt = id(whole);
  if (spelt === undefined) return undefined;
  const [bare = spelt, thread] = spelt.split(';messageid=', 2);
  const tenant = `teams:${id(tenantId) ?? id(fields(host).id) ?? 'unknown'}`;
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
