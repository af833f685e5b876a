import type { Locale } from '../contract/locale.js';
import { titleOf } from './cell-in-words.js';
import { CHANGED } from './phrases.js';
import type { Found, Words } from './words.js';

/** What has moved, newest first, each with the day since which it holds. */
export function composeChanged({ topic, service, moves }: Found<'changed'>, locale: Locale): Words {
  const says = CHANGED[locale];
  const subject = topic ? titleOf({ topic, service }, locale) : (service?.name ?? 'AWS');
  const items = moves.map((move) => {
    // What the title says already need not be said again in each line.
    const about = [service ? null : move.service?.name, topic ? null : move.topic.name[locale]].filter(
      Boolean,
    );
    return `${move.since}${about.length > 0 ? ` · ${about.join(' · ')}` : ''}: ${move.text[locale]}`;
  });
  return {
    outcome: 'answered',
    title: says.title(subject),
    blocks: [{ type: 'list', title: says.since, items }],
    sources: [...new Map(moves.map(({ source }) => [source.url, source])).values()],
  };
}
