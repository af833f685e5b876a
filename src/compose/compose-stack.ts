import type { Block, VerdictParty } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import { sourcesOf } from './cell-in-words.js';
import { MOST_SOURCES } from './compose-overview.js';
import { OVERVIEW, PARTY, STACK } from './phrases.js';
import { sideBySide, verdictsOf } from './side-by-side.js';
import { togetherHere } from './together-here.js';
import type { Found, Words } from './words.js';

type Stack = Found<'stack'>;

/** Services that are run together: a checklist of what somebody has to do, then the table behind it. */
export function composeStack(stack: Stack, locale: Locale): Words {
  const { services, share, rows, leftOut } = stack;
  const says = STACK[locale];
  const names = services.map((service) => service.name);
  const work = rows.filter(({ parties }) => parties.some((party) => isWork(party, share)));
  const rest = rows.filter((row) => !work.includes(row));
  const items = work.map(({ topic, parties }) => `${topic.name[locale]}: ${whose(parties, stack, locale)}`);
  const blocks: Block[] = [];
  if (leftOut.length > 0)
    blocks.push({ type: 'paragraph', text: says.leftOut(leftOut.map(({ name }) => name)) });
  blocks.push({ type: 'list', title: share === 'theirs' ? says.theirList : says.checklist, items });
  if (rest.length > 0) {
    const topics = rest.map(({ topic }) => topic.name[locale]).join('; ');
    blocks.push({
      type: 'paragraph',
      text: `${share === 'theirs' ? says.notTheirs : says.notOurs}: ${topics}.`,
    });
  }
  blocks.push(...togetherHere(services, work, locale), sideBySide(services, work, locale));
  const own = services.flatMap((service) =>
    work
      .flatMap(({ topic }) => {
        const cell = service.cells.get(topic.id);
        return cell && cell.origin !== 'model' ? [{ cell }] : [];
      })
      .slice(0, 1),
  );
  return {
    outcome: 'answered',
    verdicts: verdictsOf(services, rows),
    title: { all: OVERVIEW[locale].all, ours: OVERVIEW[locale].ours, theirs: OVERVIEW[locale].theirs }[share](
      says.together(names),
    ),
    blocks,
    sources: sourcesOf(own).slice(0, Math.max(MOST_SOURCES, services.length)),
  };
}

function isWork(party: VerdictParty, share: Stack['share']): boolean {
  return party !== 'not-applicable' && party !== (share === 'theirs' ? 'customer' : 'aws');
}

/** "you on Amazon S3; shared on Amazon Aurora", or one word where all agree. */
function whose(parties: readonly VerdictParty[], { services, share }: Stack, locale: Locale): string {
  const relevant = parties.flatMap((party, at) => (isWork(party, share) ? [{ party, at }] : []));
  const kinds = [...new Set(relevant.map(({ party }) => party))];
  return kinds
    .map((party) => {
      const names = relevant.filter((one) => one.party === party).map(({ at }) => services[at]?.name ?? '');
      return `${PARTY[locale][party]} (${names.length === services.length ? STACK[locale].everywhere : names.join(', ')})`;
    })
    .join('; ');
}
