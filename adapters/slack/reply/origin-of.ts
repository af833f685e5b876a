import type { Origin } from '../../../src/contract/ask.js';
import type { Whereabouts } from '../hear/heard.js';
import { isChannel } from '../is-channel.js';
import type { Directory } from './directory.js';

/** The keys of a person and a place. In a direct message, and on a person's own page, the place is the person. */
export function originOf({ team, user, channel }: Whereabouts, directory: Directory): Origin {
  const tenant = `slack:${team}`;
  const person = `${tenant}:${user}`;
  const isAlone = channel === undefined || !isChannel(channel);
  return {
    tenant,
    person,
    place: isAlone ? person : `${tenant}:${channel}`,
    timeZone: () => directory.timeZone(team, user),
    tipsAllowed: async () => (isAlone ? 'yes' : directory.mayPost(team, channel)),
  };
}
