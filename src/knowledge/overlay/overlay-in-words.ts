import type { Overlay } from './overlay.js';

/** What an overlay holds, for whoever keeps it: "3 teams, 4 entries of whose task it is, 1 service added, 1 changed". */
export function overlayInWords({ teams, here, added, changed }: Overlay): string {
  const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;
  return [
    count(teams.data.length, 'team', 'teams'),
    count(here.data.length, 'entry of whose task it is', 'entries of whose task it is'),
    `${count(added.length, 'service', 'services')} added`,
    `${changed.length} changed`,
  ].join(', ');
}
