import type { Matched } from '../../match-words.js';
import { GAP, type How, type Who } from '../../token.js';
import type { Told } from '../rule.js';

/** Whom a clause names, and where. */
export interface Named {
  readonly who: Who;
  readonly how: How;
  /** Its place in the rewording. */
  readonly at: number;
}

/** A clause as it is said. */
export interface Said {
  readonly clause: number;
  readonly names: Named[];
  /** Its first word, its last, and the deed. */
  readonly first: number;
  last: number;
  deed: number | undefined;
  /** Whether "is" stands in it. */
  isPassive: boolean;
}

/** Whom a clause names itself, and not before it ("as for you,"). */
export function nameIn({ names }: Said): Named | undefined {
  return names.find(({ how }) => how !== 'topic');
}

/** The clauses as they are said, with whom each names; undefined where a name belongs to none. */
export function saidClauses(told: Told): Said[] | undefined {
  const said = runsOf(told);
  for (const [at, { token, match }] of told.matched.entries()) {
    if (match !== undefined || !(token.names || token.isBe)) continue;
    const clause = clauseOf(at, told);
    const one = said.find((candidate) => candidate.clause === clause);
    if (one && token.names) one.names.push({ ...token.names, at });
    else if (one) one.isPassive ||= one.deed === undefined || at <= one.deed;
    else if (!token.isBe) return undefined;
  }
  return said;
}

/** Stretches of words of one clause, which name nobody yet. */
function runsOf({ matched, reading: { words } }: Told): Said[] {
  const said: Said[] = [];
  matched.forEach(({ match }, at) => {
    const word = match === undefined ? undefined : words[match];
    if (!word) return;
    let one = said.at(-1);
    if (one?.clause !== word.clause) {
      one = { clause: word.clause, names: [], first: at, last: at, deed: undefined, isPassive: false };
      said.push(one);
    }
    one.last = at;
    if (word.role === 'deed') one.deed = at;
  });
  return said;
}

/** The clause that a name or an "is" belongs to: the one of the words before it, or behind it, with no full stop between. */
function clauseOf(at: number, { matched, reading: { words } }: Told): number | undefined {
  const { token } = matched[at] as Matched;
  const before = matched.slice(0, at).findLastIndex(({ match }) => match !== undefined);
  const behind = matched.findIndex(({ match }, index) => index > at && match !== undefined);
  const isOpen = (from: number, to: number) =>
    from >= 0 &&
    to >= 0 &&
    matched[to]?.sentence === matched[from]?.sentence &&
    matched.slice(from + 1, to + 1).every((one) => one.token.gap !== GAP.strong);
  const wordAt = (index: number) => words[matched[index]?.match ?? -1];
  const last = isOpen(before, at) ? wordAt(before)?.clause : undefined;
  const next = isOpen(at, behind) ? wordAt(behind)?.clause : undefined;
  const how = token.names?.how;
  if (last === undefined || next === undefined) return last ?? next;
  if (how === 'by' || how === 'upTo') return last;
  if (token.gap !== GAP.none) return next;
  if (wordAt(before)?.role === 'deed') return before === at - 1 ? last : next;
  const isParted = matched.slice(at + 1, behind + 1).some((one) => one.token.gap > GAP.none);
  return how === 'acts' && isParted ? last : next;
}
