import type { Locale } from '../../../contract/locale.js';
import type { Role } from '../reading.js';
import { GAP, type Token } from '../token.js';
import { endsFront } from './closes-inner.js';
import { findAct, isActedLater } from './find-act.js';
import { isParticle } from './is-particle.js';
import { lookAt } from './look-at.js';
import { isCondition, opensInner } from './opens-inner.js';
import { readJoint } from './read-joint.js';
import { begin, type Into, note, type SoFar, startOf } from './so-far.js';

/** Reads the words of a fact as clauses, and puts them into `into`. */
export function readClauses(tokens: readonly Token[], fact: number, locale: Locale, into: Into): void {
  const soFar: SoFar = {
    look: lookAt(tokens, locale),
    into,
    first: into.words.length,
    roles: new Map(),
    region: -1,
    who: undefined,
    outer: undefined,
    hasActor: false,
    hasDeed: false,
    hasParticle: false,
    since: 0,
    isFront: true,
    startsAdverbial: false,
  };
  begin(soFar, false);
  tokens.forEach((token, at) => {
    if (at > 0 && token.gap === GAP.strong) begin(soFar, false);
    else if (at > 0 && !soFar.roles.has(at)) readJoint(at, soFar);
    leaveInner(token, at, soFar);
    enter(at, soFar);
    const role = roleOf(token, at, soFar);
    into.words.push({ token, fact, clause: into.clauses.length - 1, region: soFar.region, role });
    keepUp(token, at, role, soFar);
  });
}

/** Ends a clause inside another where a word can be but one of the outer clause. */
function leaveInner(token: Token, at: number, soFar: SoFar): void {
  const { look, into, roles } = soFar;
  // What began between brackets ends with them.
  while (soFar.region >= 0 && (look.tokens[startOf(soFar)]?.depth ?? 0) > token.depth)
    soFar.region = into.regions[soFar.region]?.outer ?? -1;
  if (soFar.region < 0) return;
  if (
    roles.get(at) === 'deed' ||
    (token.names?.how === 'upTo' && soFar.who === undefined) ||
    (!soFar.hasDeed && endsFront(at, startOf(soFar), look) && findAct(at, look))
  )
    soFar.region = -1;
}

/** Finds who acts here and what is done, and begins a clause inside another where one begins. */
function enter(at: number, soFar: SoFar): void {
  const { look, into, roles } = soFar;
  const isBare = soFar.region < 0 && isCondition(at, look);
  if (soFar.region < 0 && !soFar.hasDeed && !roles.has(at) && !isBare) {
    const act = findAct(at, look);
    if (act && (act.actor !== undefined || !isActedLater(at, look))) note(soFar, act);
  }
  if (!isBare && (roles.has(at) || !opensInner(at, soFar.region >= 0, look))) return;
  into.regions.push({ outer: soFar.region, start: into.words.length });
  soFar.region = into.regions.length - 1;
}

/** What a word does in its clause. */
function roleOf(token: Token, at: number, soFar: SoFar): Role {
  const { look, roles } = soFar;
  if (token.word === 'up' && look.wordAt(at - 1) === 'back' && roles.get(at - 1) === 'deed')
    roles.set(at, 'deed');
  if (soFar.region >= 0) return 'rest';
  if (soFar.hasDeed && !soFar.hasParticle && !roles.has(at) && isParticle(at, look)) {
    roles.set(at, 'deed');
    soFar.hasParticle = true;
  }
  const isFrame = token.names !== undefined && token.names.how !== 'acts' && soFar.who === undefined;
  return roles.get(at) ?? (isFrame ? 'frame' : 'rest');
}

/** What a word tells of its clause. */
function keepUp(token: Token, at: number, role: Role, soFar: SoFar): void {
  const { look, into } = soFar;
  if (role === 'actor') soFar.hasActor = true;
  if (role === 'actor' || role === 'frame') {
    soFar.who ??= token.names?.who;
    const clause = into.clauses.at(-1);
    if (clause) clause.who ??= soFar.who;
  } else if (role === 'deed') {
    soFar.hasDeed = true;
    if (!isParticle(at, look)) soFar.since = 0;
  } else {
    if (soFar.hasDeed) soFar.since += 1;
    const isFirst = into.words.at(-2)?.clause !== into.clauses.length - 1;
    // A time, a place and the like may stand before the one who acts, however long.
    if (isFirst) soFar.startsAdverbial = token.isAdverbial || soFar.region >= 0;
    if (soFar.region < 0 && !soFar.startsAdverbial && !token.isAdverbial && !token.opens)
      soFar.isFront = false;
  }
}
