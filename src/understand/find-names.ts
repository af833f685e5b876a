import type { Knowledge } from '../knowledge/knowledge.js';
import { isBehindPlace, isFamilyOf, isPartOfName, isPlace, WRITTEN_TO } from './beside-names.js';
import { isDenied } from './is-denied.js';
import { isMeantAsName } from './is-meant-as-name.js';
import { joinVariants } from './join-variants.js';
import type { Lexicon } from './lexicon.js';
import type { Mention, Span } from './mention.js';
import { passedOver } from './passed-over.js';
import type { Reading } from './read-words.js';

/** The services a question speaks of, most specific first meant, and the names it knows but cannot answer about. */
export interface Names {
  /** Ids in the order in which they are said; a parent is left out when one of its variants is said. */
  readonly services: readonly string[];
  readonly cloud: string | null;
  readonly uncovered: string | null;
  /** Whether a service of AWS is named that nobody here knows ("AWS HyperVault"). */
  readonly unheardOf: boolean;
  /** Ids of services whose own way to be run was named ("plain zip"), so that no variant is meant. */
  readonly itself: readonly string[];
  /** Id of the service to which a part belongs that was named ("launch template"); null when a service is named outright. */
  readonly implied: string | null;
  /** Ids of services that are only where another stands or writes to ("logs to CloudWatch"). */
  readonly places: readonly string[];
  /** By token: part of a service's name, or of the words that chose a variant of it. */
  readonly covered: readonly boolean[];
  /** By token: part of a service's name, a variant's own words left out: "node" in "managed node groups" may be a task too. */
  readonly coveredByService: readonly boolean[];
}

export function findNames(reading: Reading, lexicon: Lexicon, knowledge: Knowledge): Names {
  const keys = reading.nameIds;
  const mentions: Mention[] = [];
  const coveredByService = keys.map(() => false);
  let cloud: OtherName | null = null;
  let uncovered: OtherName | null = null;
  let end = 0;
  for (let at = 0; at < keys.length; ) {
    if (at >= end) end = partEnd(reading, at);
    const found = lexicon.names.longestAt(keys, at, end);
    const passed = found ? passedOver(reading, at, lexicon) : 1;
    if (!found || passed > 0) {
      at += passed;
      continue;
    }
    const { value: name, length } = found;
    if (name.type === 'cloud') cloud ??= { name: name.name, start: at, end: at + length };
    else if (name.type === 'uncovered') uncovered ??= { name: name.name, start: at, end: at + length };
    else if (
      !isBucketOf(cloud, at, reading) &&
      (name.type === 'service' || isMeantAsName(name, at, at + length, reading, lexicon))
    ) {
      const isVariant = name.type === 'service' && name.isVariant;
      mentions.push({ id: name.id, start: at, end: at + length, isVariant });
      if (!isVariant) coveredByService.fill(true, at, at + length);
    }
    at += length;
  }
  const affirmed = mentions.filter((mention) => !isDenied(mention, reading));
  const meant = affirmed.length > 0 ? affirmed : mentions;
  const isCompared = COMPARING.test(reading.text);
  const { mentions: joined, hints, itself } = joinVariants(meant, reading, lexicon, knowledge, isCompared);
  const covered = [...coveredByService];
  for (const { start, end } of [...mentions, ...hints, ...joined]) covered.fill(true, start, end);
  const things = joined.filter((mention) => !isPlace(mention, reading));
  const asked = isCompared || things.length === 0 ? joined : things;
  const told = isCompared
    ? asked
    : asked.filter((mention) => !isFamilyOf(mention, asked, reading, knowledge));
  const said = told.map(({ id }) => id).filter((id, at, ids) => ids.indexOf(id) === at);
  const isParent = (id: string) => said.some((other) => knowledge.services.get(other)?.parent === id);
  // "A certificate of ACM's own beside one that we imported": side by side, the general name stands for itself.
  const named = withParent(
    said.filter((id) => isCompared || !isParent(id)),
    mentions,
    reading,
    knowledge,
  );
  // "The Redis cluster lives inside our VPC": the part is what is asked about.
  const part =
    named.every((id) => WRITTEN_TO.has(id)) && things.length === 0 ? impliedBy(reading, lexicon) : null;
  const implied = part !== null && named.includes(part) ? null : part;
  const services = implied === null ? named : [];
  const places = joined.filter((mention) => !asked.includes(mention)).map(({ id }) => id);
  const isOnlyPlace = cloud !== null && services.length > 0 && !isCompared && isBehindPlace(cloud, reading);
  const isUmbrella = uncovered !== null && isPartOfName(uncovered, services, reading, knowledge);
  return {
    services,
    itself,
    implied,
    places,
    cloud: isOnlyPlace ? null : (cloud?.name ?? null),
    uncovered: isUmbrella ? null : (uncovered?.name ?? null),
    unheardOf: isUnheardOf(reading, lexicon),
    covered,
    coveredByService,
  };
}

/** Where a name stands that Demarc does not answer about. */
type OtherName = Span & { readonly name: string };

/** "Google Cloud Storage buckets" are theirs. */
function isBucketOf(cloud: OtherName | null, at: number, { tokens }: Reading): boolean {
  return cloud?.end === at && /^buckets?$/.test(tokens[at]?.word ?? '');
}

/** Where the part of the sentence ends that a token stands in: "Kinesis, Firehose" is two names, "EKS/Fargate" may be one. */
function partEnd({ tokens }: Reading, at: number): number {
  let end = at + 1;
  while (end < tokens.length && !tokens[end]?.afterComma) end++;
  return end;
}

function impliedBy({ nameIds }: Reading, { parts }: Lexicon): string | null {
  for (let at = 0; at < nameIds.length; at++) {
    const found = parts.longestAt(nameIds, at);
    if (found) return found.value;
  }
  return null;
}

const COMPARING =
  / (?:compare|compared|versus|vs|differ|differs|difference|different|vergelijk|vergeleken|verschil|verschilt|verschillen|next to|naast|or|of|beter|better) /;

/** "An OpenSearch domain versus the serverless flavour": the general name stands for itself beside its variant. */
function withParent(
  services: readonly string[],
  mentions: readonly Mention[],
  { text }: Reading,
  knowledge: Knowledge,
): readonly string[] {
  const [only, ...others] = services;
  const parent = only === undefined ? undefined : knowledge.services.get(only)?.parent;
  if (parent === undefined || others.length > 0 || !SIDE_BY_SIDE.test(text)) return services;
  return mentions.some(({ id, isVariant }) => id === parent && !isVariant) ? [parent, ...services] : services;
}
const SIDE_BY_SIDE =
  / (?:compare|compared|versus|vs|against|opposed to|differ|differs|difference|different|vergelijk|vergeleken|verschil|verschilt|tegenover|tegen|ten opzichte) /;

/** "AWS HyperVault": behind AWS's name stands another name, and it occurs nowhere in the knowledge base. */
function isUnheardOf({ tokens, nameIds, stemIds }: Reading, lexicon: Lexicon): boolean {
  return tokens.some(({ word, isPart, isCapital, afterBreak }, at) => {
    if (!isCapital || isPart || afterBreak || !/^(?:aws|amazon)$/.test(tokens[at - 1]?.word ?? ''))
      return false;
    if (lexicon.spelling.knows(word)) return false;
    const isKnown = lexicon.names.longestAt(nameIds, at) ?? lexicon.concepts.longestAt(stemIds, at);
    return isKnown === undefined;
  });
}
