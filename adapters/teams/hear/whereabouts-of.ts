import type { Whereabouts } from './heard.js';
import { localeOf } from './locale-of.js';
import { locationOf } from './location-of.js';
import { type Fields, fields, id, items, text } from './payload.js';

/**
 * Who speaks, and where. A person is known by the id of the directory, which is the same in every app and conversation.
 * A channel's key goes through its team's, so that a team which removes the bot is forgotten with all its channels.
 * Undefined when it does not say.
 */
export function whereaboutsOf(activity: Fields): Whereabouts | undefined {
  const from = fields(activity.from);
  const location = locationOf(activity);
  const who = id(from.aadObjectId) ?? id(from.id);
  if (location === undefined || who === undefined) return undefined;
  const { tenant, isPersonal } = location;
  const person = `${tenant}:${who}`;
  return {
    tenant,
    person,
    place: isPersonal ? person : location.key,
    isShared: isShared(activity),
    timeZone: timeZoneOf(activity),
    locale: localeOf(activity.locale),
  };
}

/**
 * A channel that teams of other organizations share, or a chat whose tenant is not the person's.
 * https://learn.microsoft.com/microsoftteams/platform/build-apps-for-shared-private-channels
 */
function isShared({ channelData, conversation }: Fields): boolean {
  const { channel, tenant } = fields(channelData);
  const host = id(fields(conversation).tenantId);
  const own = id(fields(tenant).id);
  return fields(channel).type === 'shared' || (host !== undefined && own !== undefined && host !== own);
}

/** Teams tells it in the activity, or in the entity `clientInfo`. */
function timeZoneOf({ entities, localTimezone }: Fields): string | undefined {
  const client = items(entities)
    .map(fields)
    .find(({ type }) => type === 'clientInfo');
  return text(localTimezone) ?? text(client?.timezone);
}
