import type { Block, Verdict } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import type { Page } from '../knowledge/knowledge.js';
import type { ResolvedCell, YesNo } from '../resolve/resolution.js';
import { hereOf } from './here-of.js';
import { PARTY, SAYS } from './phrases.js';

/** "Data backup · Amazon RDS" */
export function titleOf({ topic, service }: Pick<ResolvedCell, 'topic' | 'service'>, locale: Locale): string {
  return service ? `${topic.name[locale]} · ${service.name}` : topic.name[locale];
}

/** AWS's half and the customer's, side by side. */
export function sides({ cell, service }: ResolvedCell, locale: Locale): Block {
  const says = SAYS[locale];
  if (cell.party === 'not-applicable') {
    return { type: 'paragraph', text: cell.why?.[locale] ?? says.noLayer(service?.name ?? 'AWS') };
  }
  return {
    type: 'columns',
    columns: [
      { title: says.aws, text: cell.aws?.[locale] ?? says.awsSuppliesTools },
      { title: says.you, text: cell.customer?.[locale] ?? says.nothingForYou },
    ],
  };
}

/** A verdict and its reason in one line of a list. */
export function inShort({ cell, party }: Pick<ResolvedCell, 'cell' | 'party'>, locale: Locale): string {
  const word = `${PARTY[locale][party]}.`;
  if (party === 'depends') return word;
  if (cell.party === 'shared') return `${word} ${cell.aws?.[locale] ?? ''} ${cell.customer?.[locale] ?? ''}`;
  const reason = cell.party === 'aws' ? cell.aws : cell.party === 'not-applicable' ? cell.why : cell.customer;
  return reason ? `${word} ${reason[locale]}` : word;
}

export function verdictOf(found: ResolvedCell, yesNo: YesNo = null): Verdict {
  const { topic, service, party } = found;
  const verdict = { party, yesNo, service: service?.id ?? null, topic: topic.id };
  const here = hereOf(found)?.team.id;
  return here === undefined ? verdict : { ...verdict, here };
}

/** Every page behind some cells, each once. */
export function sourcesOf(cells: readonly Pick<ResolvedCell, 'cell'>[]): Page[] {
  const pages = new Map<string, Page>();
  // A page that backs a verdict of the organisation says so, whatever else it backs.
  const add = (page: Page) => {
    if (!pages.get(page.url)?.own) pages.set(page.url, page);
  };
  for (const { cell } of cells) {
    for (const source of cell.sources) add(source);
    for (const { source } of cell.readings) add(source);
  }
  return [...pages.values()];
}
