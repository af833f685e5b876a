import type { Origin } from '../../../src/contract/ask.js';
import type { Whereabouts } from '../hear/heard.js';

/** Who asks. Teams tells the time zone and the client's language with each activity, and is asked nothing. */
export function originOf({ tenant, person, place, isShared, timeZone, locale }: Whereabouts): Origin {
  return {
    tenant,
    person,
    place,
    locale,
    timeZone: async () => timeZone,
    tipsAllowed: async () => (isShared ? 'shared' : 'yes'),
  };
}
