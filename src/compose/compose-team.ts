import type { Locale } from '../contract/locale.js';
import { SAYS, TEAM } from './phrases.js';
import type { Found, Words } from './words.js';

/** A team of the organisation: where it is reached, and what is its task. It says nothing of AWS, so it rests on no page. */
export function composeTeam({ team, tasks }: Found<'team'>, locale: Locale): Words {
  const says = TEAM[locale];
  const items = tasks.map(
    ({ name, service }) => `${name?.[locale] ?? says.allTasks} · ${service?.name ?? says.allServices}`,
  );
  return {
    outcome: 'answered',
    title: says.title(team.name[locale]),
    blocks: [
      {
        type: 'paragraph',
        text: SAYS[locale].here(team.contact ?? team.name[locale], []),
        ...(team.link === undefined ? {} : { link: { label: SAYS[locale].hereMore, url: team.link } }),
        own: true,
      },
      items.length > 0
        ? { type: 'list', title: says.tasks, items }
        : { type: 'paragraph', text: says.noTasks, own: true },
    ],
  };
}
