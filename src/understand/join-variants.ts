import type { Knowledge } from '../knowledge/knowledge.js';
import { isDenied } from './is-denied.js';
import type { Lexicon } from './lexicon.js';
import type { Mention, Span } from './mention.js';
import type { PhraseIndex } from './phrase-index.js';
import type { Reading } from './read-words.js';

/** Words that tie a host to what runs on it: "EKS on Fargate", "Lambda met een container image". */
const TIES = new Set(
  'on op with met mt w using via in as als from uit under onder beneath below underneath behind achter for voor backed based waarop waarin waaronder waarachter running runs run hosting has have heeft hebben hosts draaien draait'.split(
    ' ',
  ),
);
/** Words that keep two names apart. */
const PARTS = new Set(['and', 'en', 'or', 'of', 'versus', 'vs', 'to', 'than', 'dan']);
const MOST_BETWEEN = 5;

/** "EKS on Fargate" says two names and means one: a parent takes the hint of its variant, and a host tied to it is absorbed. `isCompared`: services are set side by side, so that a host is one of them. */
export function joinVariants(
  mentions: readonly Mention[],
  reading: Reading,
  { hints: hintsOf }: Pick<Lexicon, 'hints'>,
  knowledge: Knowledge,
  isCompared: boolean,
): { readonly mentions: Mention[]; readonly hints: Span[]; readonly itself: readonly string[] } {
  const keys = reading.nameIds;
  const result = mentions.map((mention) => ({ ...mention }));
  const absorbed = new Set<Mention>();
  const used: Span[] = [];
  const itself = new Set<string>();
  for (const mention of result) {
    if (mention.isVariant || absorbed.has(mention)) continue;
    const hints = hintsOf.get(mention.id);
    if (!hints) continue;
    for (const hint of hintsAround(mention, hints, keys)) {
      if (isDenied(hint, reading)) continue;
      const other = result.find((m) => m !== mention && m.start < hint.end && m.end > hint.start);
      // "On EKS" brings its tie along.
      if (other && other.start <= hint.start && !tied(mention, other, reading)) continue;
      if (other) absorbed.add(other);
      if (hint.id === mention.id) itself.add(hint.id);
      mention.id = hint.id;
      used.push(hint);
      for (const host of hostsOf(mention, result, hints, keys)) absorbed.add(host);
      if (isCompared) result.push(...besideIt(mention, hint, hints, reading, result));
      break;
    }
  }
  if (!isCompared)
    for (const host of result.filter(({ id }) => id === 'ec2'))
      if (result.some((other) => runsOnHosts(other, knowledge) && runs(host, other, reading)))
        absorbed.add(host);
  const kept = result.filter((mention) => !absorbed.has(mention) && knowledge.services.has(mention.id));
  return { mentions: kept, hints: used, itself: [...itself] };
}

/** "Self-managed nodes versus Auto Mode": what else is said of the same service, side by side, is a second way to run it. */
function besideIt(
  { id }: Mention,
  first: Span,
  hints: PhraseIndex<string>,
  { nameIds, text }: Reading,
  all: readonly Mention[],
): Mention[] {
  if (!SIDE_BY_SIDE.test(text)) return [];
  for (let at = first.end; at < nameIds.length; at++) {
    const hint = hints.longestAt(nameIds, at);
    if (!hint || hint.value === id) continue;
    const span = { start: at, end: at + hint.length };
    if (all.some((other) => other.id === hint.value || (other.start < span.end && other.end > span.start)))
      return [];
    return [{ id: hint.value, ...span, isVariant: true }];
  }
  return [];
}
const SIDE_BY_SIDE =
  / (?:versus|vs|or|of|and|en|from|dan|than|with|met|against|tegenover|tegen|rather than|over|instead of|in plaats van) /;

/** What selects a variant, in the order of the words. The name may stand amid it: "zelfgebouwde EKS-nodes". */
function* hintsAround(
  { start, end }: Span,
  hints: PhraseIndex<string>,
  keys: readonly number[],
): Generator<Span & { readonly id: string }> {
  const beside = [...keys.slice(0, start), ...keys.slice(end)];
  const placeOf = (at: number) => (at < start ? at : at + end - start);
  for (let at = 0; at < beside.length; at++) {
    const hint = hints.longestAt(beside, at);
    if (hint) yield { id: hint.value, start: placeOf(at), end: placeOf(at + hint.length - 1) + 1 };
  }
}

/** "ECS on EC2 capacity; those EC2 hosts …": further words for the variant that was chosen name no second service. */
function hostsOf(
  mention: Mention,
  all: readonly Mention[],
  hints: PhraseIndex<string>,
  keys: readonly number[],
): Mention[] {
  return all.filter((other) => other !== mention && hints.longestAt(keys, other.start)?.value === mention.id);
}

/** What is installed on machines: "our EC2 fleet runs an old SSM Agent". */
const AGENT = /-agent$/;

/** "The EC2 machines under Lambda Managed Instances", "Batch on EC2": EC2 is only where it runs. */
function runsOnHosts({ id }: Mention, { services }: Knowledge): boolean {
  const party = services.get(id)?.cells.get('container-runtime-node')?.party;
  return id !== 'ec2' && (AGENT.test(id) || (party !== undefined && party !== 'not-applicable'));
}

/** Names side by side are a list; a host has a word between that says what runs where. */
function runs(host: Mention, other: Mention, reading: Reading): boolean {
  const areSideBySide = host.end === other.start || other.end === host.start;
  return !areSideBySide && tied(host, other, reading);
}

function tied(a: Mention, b: Mention, { tokens }: Reading): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = tokens.slice(first.end, second.start).map((token) => token.word);
  if (between.length > MOST_BETWEEN || between.some((word) => PARTS.has(word))) return false;
  return between.length === 0 || between.some((word) => TIES.has(word));
}
