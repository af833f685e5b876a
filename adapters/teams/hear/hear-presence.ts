import type { Heard } from './heard.js';
import { type Location, locationOf } from './location-of.js';
import { type Fields, fields, id, items, text } from './payload.js';
import { whereaboutsOf } from './whereabouts-of.js';

/**
 * Hears that the bot itself was added or removed; members who come and go are none of our business. Teams tells an
 * installation twice, as `conversationUpdate` and as `installationUpdate`; both are one delivery, so there is one welcome.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events
 */
export function hearPresence(activity: Fields): Heard | undefined {
  const location = locationOf(activity);
  const where = whereaboutsOf(activity);
  if (!location || !where) return undefined;
  if (isRemoved(activity)) return { type: 'gone', whom: whomOf(location, where.person) };
  const serviceUrl = text(activity.serviceUrl);
  if (!isAdded(activity) || serviceUrl === undefined) return undefined;
  return {
    type: 'welcome',
    delivery: `${whomOf(location, where.person)}:welcome`,
    where,
    to: { serviceUrl, conversation: chosenChannel(activity) ?? location.conversation, replyTo: null },
  };
}

/** A team is added to and removed from as a whole. */
function whomOf({ isPersonal, team, key }: Location, person: string): string {
  return isPersonal ? person : (team ?? key);
}

function isAdded(activity: Fields): boolean {
  if (activity.type === 'installationUpdate') return /^add/.test(text(activity.action) ?? '');
  return includesUs(activity.membersAdded, activity);
}

function isRemoved(activity: Fields): boolean {
  if (activity.type === 'installationUpdate') return /^remove/.test(text(activity.action) ?? '');
  return includesUs(activity.membersRemoved, activity);
}

function includesUs(members: unknown, { recipient }: Fields): boolean {
  const us = id(fields(recipient).id);
  return us !== undefined && items(members).some((member) => fields(member).id === us);
}

/** Whoever adds the bot to a team from one of its channels is welcomed there, else in the channel General. */
function chosenChannel({ channelData }: Fields): string | undefined {
  return id(fields(fields(fields(channelData).settings).selectedChannel).id);
}
