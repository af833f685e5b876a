import { dutchAct } from '../dutch/act.js';
import { englishAct } from '../english/act.js';
import { GAP } from '../token.js';
import type { Act } from './act.js';
import type { Look } from './look-at.js';

/** What a clause is about that may begin, or go on, at a word. */
export function findAct(at: number, look: Look): Act | undefined {
  return look.locale === 'nl' ? dutchAct(at, look) : englishAct(at, look);
}

/** Whether AWS or the reader does something further on in the clause. */
export function isActedLater(at: number, look: Look): boolean {
  for (let index = at + 1; look.gapAt(index) !== GAP.strong; index += 1) {
    if (look.grammar.joints.has(look.wordAt(index))) return false;
    if (findAct(index, look)?.actor !== undefined) return true;
  }
  return false;
}
