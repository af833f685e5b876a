import type { Knowledge } from '../knowledge/knowledge.js';
import type { Mention, Span } from './mention.js';
import type { Reading } from './read-words.js';

/*
 * Names that stand beside the one that is asked about, and are not meant themselves.
 */

/** "A storage gateway in our branch office", "VPN naar Azure": only where a service stands or leads to. */
export function isBehindPlace({ start }: Span, { tokens }: Reading): boolean {
  const before = tokens.slice(Math.max(0, start - 3), start).map(({ word }) => word);
  return / (?:in|on|at|to|into|from|op|bij|naar|van|vanuit|uit|met|with)(?: (?:the|our|my|an?|de|het|ons|onze|een|mijn|every|elk|branch|head|hoofd|main))* $/.test(
    ` ${before.join(' ')} `,
  );
}

/** "Lustre on FSx": the family's name beside that of a member that has an entry. */
export function isPartOfName(
  { start, end }: Span,
  ids: readonly string[],
  { tokens }: Reading,
  { services }: Knowledge,
): boolean {
  const said = tokens.slice(start, end).map(({ word }) => word);
  return ids.some((id) => ` ${services.get(id)?.name.toLowerCase()} `.includes(` ${said.join(' ')} `));
}

/** "RDS Custom with an engine version from RDS": what a longer name begins with, said behind it of something else. */
export function isFamilyOf(
  { id, start }: Mention,
  all: readonly Mention[],
  { tokens }: Reading,
  { services }: Knowledge,
): boolean {
  const name = services.get(id)?.name;
  if (name === undefined || !BEFORE_FAMILY.has(tokens[start - 1]?.word ?? '')) return false;
  return all.some(
    (other) => other.start < start && other.id !== id && services.get(other.id)?.name.startsWith(`${name} `),
  );
}
const BEFORE_FAMILY = new Set('from by of an a called named van uit heet'.split(' '));

/** Where another service stands, or where it writes to: not a second thing that is asked about. */
export function isPlace({ id, start }: Mention, { tokens }: Reading): boolean {
  if (id === 'on-premises') return true;
  return WRITTEN_TO.has(id) && TOWARDS.has(tokens[start - 1]?.word ?? '');
}
/** What others write to. */
export const WRITTEN_TO = new Set(['cloudwatch', 'cloudtrail', 'vpc']);
const TOWARDS = new Set(['in', 'to', 'into', 'naar', 'via', 'inside', 'binnen', 'a', 'een', 'our', 'onze']);
