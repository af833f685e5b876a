import type { Locale } from '../../contract/locale.js';
import type { Fact } from '../place.js';
import { createFinder, type Main } from './find-deeds.js';
import { GRAMMARS, readTokens } from './read-tokens.js';
import { GAP, type Token, type Who } from './token.js';

/** A clause that is a part of another ("if …", "that …"), from its first word on. */
export interface Region {
  /** The region around it, -1 for none. */
  readonly outer: number;
  /** The index of its first word. */
  readonly start: number;
}

/**
 * What a word of the facts does in its clause: `deed` is what is done there, and `actor` names AWS or the reader, who does it; these
 * change their places. All others, `rest`, keep to their order. A `frame` says whose the clause is.
 */
export type Role = 'deed' | 'actor' | 'frame' | 'rest';

/** A word of the facts and where it belongs. */
export interface FactWord {
  readonly token: Token;
  readonly fact: number;
  /** Clauses are counted through all facts. */
  readonly clause: number;
  readonly region: number;
  readonly role: Role;
}

/** A clause of the facts. */
export interface Clause {
  /** Who does it, or whose it is; undefined where it tells of things alone. */
  readonly who: Who | undefined;
  /** Who does it is named in the clause before. */
  readonly isElided: boolean;
}

/** Some facts, read word by word. */
export interface Reading {
  readonly words: readonly FactWord[];
  readonly clauses: readonly Clause[];
  readonly regions: readonly Region[];
  /** How often all of them say "is" and the like. */
  readonly bes: number;
}

/** How a fact is read: as it stands, or with what several clauses share by a comma at the end ("…, by default") at its front. */
export type Order = 'as-it-stands' | 'shared-first';

/** Reads facts as clauses of words. */
export function readFacts(facts: readonly Fact[], locale: Locale, order: Order = 'as-it-stands'): Reading {
  const words: FactWord[] = [];
  const clauses: Clause[] = [];
  const regions: Region[] = [];
  let bes = 0;
  facts.forEach(({ text }, fact) => {
    const all = readTokens(text, locale);
    const tokens = all.filter(({ isBe }) => !isBe);
    bes += all.length - tokens.length;
    const said = order === 'shared-first' ? sharedFirst(tokens, locale) : tokens;
    readClauses(said, fact, locale, { words, clauses, regions });
  });
  return { words, clauses, regions, bes };
}

/**
 * "AWS does this and does that, once you ask" as "Once you ask, AWS does this and does that". Only what a comma parts is shared;
 * without it ("and does that once you ask") it may belong to the last clause alone.
 */
function sharedFirst(tokens: readonly Token[], locale: Locale): readonly Token[] {
  const start = tokens.findLastIndex(({ gap }, at) => at > 0 && gap === GAP.comma);
  const [shared, end] = [tokens[start], tokens.slice(start + 1)];
  if (!shared?.isAdverbial || shared.depth > 0 || end.some(({ gap }) => gap !== GAP.none)) return tokens;
  // "…, not for guests", "…, only with support" belong to what stands right before them.
  const { scopes, denials } = GRAMMARS[locale];
  if (scopes.has(shared.word) || denials.has(shared.word)) return tokens;
  const from = tokens.findLastIndex(({ gap }, at) => at < start && (at === 0 || gap === GAP.strong));
  const into: Into = { words: [], clauses: [], regions: [] };
  readClauses(tokens.slice(from), 0, locale, into);
  const { words, clauses } = into;
  // All but the first clause go on with what the one who acts does, and that one comes first.
  const isChain = clauses.length > 1 && clauses.slice(1).every(({ isElided }) => isElided);
  const isLast = words[start - from]?.clause === clauses.length - 1;
  if (!isChain || !isLast || words[0]?.role !== 'actor') return tokens;
  const [first, ...others] = tokens.slice(from, start) as [Token, ...Token[]];
  const front = { ...shared, gap: first.gap };
  return [...tokens.slice(0, from), front, ...end, { ...first, gap: GAP.comma }, ...others];
}

/** Where the clauses of a fact are put. */
interface Into {
  readonly words: FactWord[];
  readonly clauses: { who: Who | undefined; isElided: boolean }[];
  readonly regions: Region[];
}

function readClauses(
  tokens: readonly Token[],
  fact: number,
  locale: Locale,
  { words, clauses, regions }: Into,
): void {
  const grammar = GRAMMARS[locale];
  const find = createFinder(tokens, locale);
  let region = -1;
  let who: Who | undefined;
  /** Who did something before a clause that begins with "because", and may go on behind it. */
  let outer: Who | undefined;
  /** Whether a deed was found in this clause, how many words came behind it, and whether anything but a front came before. */
  let hasDeed = false;
  let since = 0;
  let isFront = true;
  let startsAdverbial = false;
  let hasActor = false;
  let hasParticle = false;
  const roles = new Map<number, Role>();
  const begin = (isElided: boolean) => {
    if (!isElided) [who, hasActor] = [undefined, false];
    clauses.push({ who, isElided });
    [region, hasDeed, since, isFront, outer] = [-1, false, 0, true, undefined];
    hasParticle = false;
  };
  const take = ({ actor, deeds }: Main) => {
    if (actor !== undefined) roles.set(actor, 'actor');
    for (const deed of deeds) roles.set(deed, 'deed');
  };
  begin(false);
  tokens.forEach((token, at) => {
    if (at > 0 && token.gap === GAP.strong) begin(false);
    else if (at > 0 && !roles.has(at)) joint(token, at);
    // What began between brackets ends with them.
    while (region >= 0 && (tokens[startOf(region)]?.depth ?? 0) > token.depth)
      region = regions[region]?.outer ?? -1;
    if (roles.get(at) === 'deed') region = -1;
    if (region >= 0 && !hasDeed && find.endsFront(at, startOf(region)) && find.main(at)) region = -1;
    const isCondition = region < 0 && find.isCondition(at);
    if (region < 0 && !hasDeed && !roles.has(at) && !isCondition) {
      const main = find.main(at);
      if (main && (main.actor !== undefined || !isActedLater(at))) take(main);
    }
    if (region >= 0 && token.names?.how === 'upTo' && who === undefined) region = -1;
    if (isCondition || (!roles.has(at) && find.opens(at, region >= 0))) {
      regions.push({ outer: region, start: words.length });
      region = regions.length - 1;
    }
    const isFrame = token.names !== undefined && token.names.how !== 'acts' && who === undefined;
    if (token.word === 'up' && tokens[at - 1]?.word === 'back' && roles.get(at - 1) === 'deed')
      roles.set(at, 'deed');
    if (region < 0 && hasDeed && !hasParticle && !roles.has(at) && find.isParticle(at)) {
      roles.set(at, 'deed');
      hasParticle = true;
    }
    const role = region >= 0 ? 'rest' : (roles.get(at) ?? (isFrame ? 'frame' : 'rest'));
    words.push({ token, fact, clause: clauses.length - 1, region, role });
    if (role === 'actor') hasActor = true;
    if (role === 'actor' || role === 'frame') {
      who ??= token.names?.who;
      const clause = clauses.at(-1);
      if (clause) clause.who ??= who;
    }
    if (role === 'deed') [hasDeed, since] = [true, find.isParticle(at) ? since : 0];
    else if (role === 'rest') {
      if (hasDeed) since += 1;
      // A time, a place and the like may stand before the one who acts, however long.
      if (words.at(-2)?.clause !== clauses.length - 1) startsAdverbial = token.isAdverbial || region >= 0;
      if (region < 0 && !startsAdverbial && !token.isAdverbial && !token.opens) isFront = false;
    }
  });

  /** What a comma, "and" or "but" may do: end a clause that is a part, begin another, or go on with what somebody does. */
  function joint(token: Token, at: number): void {
    const hasComma = (token.gap & GAP.comma) > 0;
    const isJoint = grammar.joints.has(token.word) && !(grammar.subordinators.has(token.word) && !hasComma);
    if (token.gap === GAP.none && !isJoint) return;
    if (find.isWhether(at)) return;
    const isInside = region >= 0;
    const next = isJoint ? at + 1 : at;
    const main = find.main(next);
    if (main?.actor !== undefined && isPossessive(main.actor, main.deeds)) {
      begin(true);
      take({ actor: undefined, deeds: main.deeds });
      return;
    }
    if (main?.actor !== undefined) {
      if (isInside && !hasDeed && hasComma && isFront) region = -1;
      else if (
        (hasDeed || !isFront) &&
        (!isInside ||
          hasComma ||
          isJoint ||
          find.isRelative(regions[region]?.start === undefined ? -1 : startOf(region)))
      )
        begin(false);
      return;
    }
    if (hasComma && grammar.clauseJoints.has(token.word) && tokens[at + 1]?.word !== 'that') {
      const before = who;
      begin(false);
      outer = before;
      return;
    }
    if (outer !== undefined && token.gap === GAP.commaAnd) {
      const deed = find.further(next, outer, false);
      if (deed !== undefined) {
        who = outer;
        begin(true);
        roles.set(deed, 'deed');
        return;
      }
    }
    if (who !== undefined && (!isInside || hasComma || find.isMainAgain(next, startOf(region), who))) {
      const deed = find.further(next, who, since === 0 && !isInside);
      if (deed !== undefined) {
        if (since > 0 || hasParticle || !hasDeed || (deed !== at && !(isJoint && deed === at + 1)))
          begin(true);
        else if (isJoint) roles.set(at, 'deed');
        roles.set(deed, 'deed');
        if (tokens[deed + 1]?.isSecond) roles.set(deed + 1, 'deed');
        return;
      }
    }
    // "…, and what both allow works", "…, en de modus kies je": another clause that says who does it further on, or nobody does.
    if (
      token.gap === GAP.commaAnd &&
      !isInside &&
      (!hasActor ? !isFront || who !== undefined : locale === 'nl' && find.isInvertedLater(at))
    ) {
      begin(false);
      return;
    }
    if (
      (token.gap & GAP.and) > 0 &&
      token.gap !== GAP.strong &&
      hasDeed &&
      !isInside &&
      find.isFrontLater(at)
    ) {
      begin(false);
      return;
    }
    // "…, and for mutual TLS you maintain …", "the Region that processed it, and the mode counts …"
    if (
      token.gap === GAP.commaAnd &&
      (isInside
        ? find.isRelative(startOf(region)) && (hasDeed || !isFront) && find.isSaidOfThings(at)
        : find.isActedBehindFront(at))
    ) {
      begin(false);
      return;
    }
    if (token.gap === GAP.commaAnd && !isInside && hasDeed && find.isThingsTurn(at)) {
      begin(false);
      return;
    }
    if (isInside && hasComma && find.closes(at, hasDeed)) region = -1;
  }

  /**
   * "Je stapt over en test je prompts": behind a clause that begins with who acts, Dutch has no reason to put the verb before "je",
   * so that "je" tells whose the prompts are.
   */
  function isPossessive(actor: number, deeds: readonly number[]): boolean {
    const clause = clauses.findLastIndex(({ isElided }) => !isElided);
    const first = words.find((word) => word.clause === clause);
    const isBehind = deeds.length > 0 && (deeds.at(-1) as number) < actor;
    return isBehind && tokens[actor]?.word === 'je' && hasDeed && region < 0 && first?.role === 'actor';
  }

  /** Whether AWS or the reader does something further on in the clause. */
  function isActedLater(at: number): boolean {
    for (let index = at + 1; index < tokens.length; index += 1) {
      const token = tokens[index] as Token;
      if (token.gap === GAP.strong || grammar.joints.has(token.word)) return false;
      if (find.main(index)?.actor !== undefined) return true;
    }
    return false;
  }

  /** The index of the token that a region begins with. */
  function startOf(index: number): number {
    const word = words[regions[index]?.start ?? -1];
    return word ? tokens.indexOf(word.token) : -1;
  }
}
