import { GAP } from '../token.js';
import type { Act } from './act.js';
import { beginsAnother } from './begins-another.js';
import { closesInner, isOuterAgain } from './closes-inner.js';
import { findAct } from './find-act.js';
import { findFurther } from './find-further.js';
import { isRelative, isWhether } from './opens-inner.js';
import { begin, note, type SoFar, startOf } from './so-far.js';

/** What a comma, "and" or "but" may do: end a clause that is a part, begin another, or go on with what somebody does. */
export function readJoint(at: number, soFar: SoFar): void {
  const { look } = soFar;
  const { grammar, gapAt, wordAt } = look;
  const gap = gapAt(at);
  const hasComma = (gap & GAP.comma) > 0;
  const isJoint = grammar.joints.has(wordAt(at)) && !(grammar.subordinators.has(wordAt(at)) && !hasComma);
  if ((gap === GAP.none && !isJoint) || isWhether(at, look)) return;
  const next = isJoint ? at + 1 : at;
  const act = findAct(next, look);
  if (act?.actor !== undefined) beginWith(act, hasComma, isJoint, soFar);
  else if (hasComma && grammar.clauseJoints.has(wordAt(at)) && wordAt(at + 1) !== 'that') {
    const before = soFar.who;
    begin(soFar, false);
    soFar.outer = before;
  } else if (!goesOn(at, next, soFar)) {
    if (beginsAnother(at, soFar)) begin(soFar, false);
    else if (soFar.region >= 0 && hasComma && closesInner(at, soFar.hasDeed, look)) soFar.region = -1;
  }
}

/** Somebody acts right behind the joint. */
function beginWith(act: Act, hasComma: boolean, isJoint: boolean, soFar: SoFar): void {
  const { look, hasDeed, isFront } = soFar;
  const isInside = soFar.region >= 0;
  if (isPossessive(act, soFar)) {
    begin(soFar, true);
    note(soFar, { actor: undefined, deeds: act.deeds });
  } else if (isInside && !hasDeed && hasComma && isFront) soFar.region = -1;
  else if ((hasDeed || !isFront) && (!isInside || hasComma || isJoint || isRelative(startOf(soFar), look)))
    begin(soFar, false);
}

/**
 * "Je stapt over en test je prompts": behind a clause that begins with who acts, Dutch has no reason to put the verb before "je",
 * so that "je" tells whose the prompts are.
 */
function isPossessive(
  { actor, deeds }: Act,
  { look, into: { words, clauses }, hasDeed, region }: SoFar,
): boolean {
  const last = deeds.at(-1);
  if (actor === undefined || last === undefined || last >= actor || look.wordAt(actor) !== 'je') return false;
  const clause = clauses.findLastIndex(({ isElided }) => !isElided);
  return hasDeed && region < 0 && words.find((word) => word.clause === clause)?.role === 'actor';
}

/** Has the one who acted do something besides; false where nothing of the kind is said. `next`: the word behind the joint. */
function goesOn(at: number, next: number, soFar: SoFar): boolean {
  const { look, outer, who, roles } = soFar;
  const gap = look.gapAt(at);
  if (outer !== undefined && gap === GAP.commaAnd) {
    const deed = findFurther(next, outer, false, look);
    if (deed !== undefined) {
      soFar.who = outer;
      begin(soFar, true);
      roles.set(deed, 'deed');
      return true;
    }
  }
  const isInside = soFar.region >= 0;
  if (who === undefined) return false;
  if (isInside && (gap & GAP.comma) === 0 && !isOuterAgain(next, startOf(soFar), who, look)) return false;
  const deed = findFurther(next, who, soFar.since === 0 && !isInside, look);
  if (deed === undefined) return false;
  if (soFar.since > 0 || soFar.hasParticle || !soFar.hasDeed || deed !== next) begin(soFar, true);
  else if (next > at) roles.set(at, 'deed');
  roles.set(deed, 'deed');
  if (look.tokens[deed + 1]?.isSecond) roles.set(deed + 1, 'deed');
  return true;
}
