import { GAP } from '../token.js';
import type { Look } from './look-at.js';

/** Whether a part of a verb stands here that belongs to what came before: "(zet …) aan". */
export function isParticle(at: number, { tokens, grammar, wordAt, gapAt, isWho }: Look): boolean {
  const [here, next] = [tokens[at], tokens[at + 1]];
  if (!grammar.isParticle(wordAt(at)) || here?.isSecond || here?.depth !== 0 || next?.isSecond) return false;
  return (
    gapAt(at + 1) > GAP.none ||
    (next?.depth ?? 0) > 0 ||
    next?.isAdverbial === true ||
    wordAt(at + 1) === 'of' ||
    (grammar.relatives.has(wordAt(at + 1)) && (!/^(?:die|dat)$/.test(wordAt(at + 1)) || isWho(at + 2)))
  );
}
