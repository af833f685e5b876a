import type { ParagraphBlock } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import type { Here } from '../knowledge/knowledge.js';
import { hereOf, isCustomers, type Told } from './here-of.js';
import { SAYS } from './phrases.js';

/**
 * Whose task the customer's part of some verdicts is within the organisation, a paragraph for each team; `names` are what
 * the verdicts are called in the answer. `briefly`, the notes are left out, as of a whole service they would be many.
 */
export function hereInWords(
  all: readonly Told[],
  names: readonly string[],
  locale: Locale,
  how: 'fully' | 'briefly' = 'fully',
): ParagraphBlock[] {
  // Most organisations have not said whose task what is.
  if (all.every((one) => hereOf(one) === undefined)) return [];
  const groups = new Map<unknown, Group>();
  for (const [at, one] of all.entries()) {
    const here = hereOf(one);
    if (!here) continue;
    const key = how === 'fully' ? here : here.team.id;
    const group = groups.get(key) ?? { here, tasks: [] };
    groups.set(key, group);
    group.tasks.push(names[at] ?? '');
  }
  const isComplete = all.every((one) => !isCustomers(one) || hereOf(one) !== undefined);
  const told = isComplete ? withRest([...groups.values()], locale) : [...groups.values()];
  return told.map((group) => inWords(group, locale, how));
}

/** What is told of at once, and what it is called. */
interface Group {
  readonly here: Here;
  readonly tasks: string[];
}

/** Where somebody has each of them, whoever has most comes last and has the rest: thirty names tell a reader nothing. */
function withRest(groups: readonly Group[], locale: Locale): Group[] {
  const sorted = groups.toSorted((a, b) => a.tasks.length - b.tasks.length);
  const others = sorted.slice(0, -1);
  const most = sorted.at(-1);
  if (!most) return [];
  const tasks = others.length === 0 ? [] : most.tasks.length === 1 ? most.tasks : [SAYS[locale].hereRest];
  return [...others, { ...most, tasks }];
}

function inWords({ here, tasks }: Group, locale: Locale, how: 'fully' | 'briefly'): ParagraphBlock {
  const { team, note, link } = here;
  const says = SAYS[locale];
  const name = team.contact === undefined ? team.name[locale] : `${team.name[locale]} (${team.contact})`;
  const said = [says.here(name, tasks), how === 'fully' && note?.[locale]];
  const url = how === 'fully' ? link : team.link;
  return {
    type: 'paragraph',
    text: said.filter(Boolean).join(' '),
    ...(url === undefined ? {} : { link: { label: says.hereMore, url } }),
    own: true,
  };
}
