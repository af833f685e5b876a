import type { Cut } from '../cut-words.js';
import { INFINITIVES } from './infinitives.js';

/** After these "je" says whose something is: "in je venster". */
const PREPOSITION =
  /^(?:in|van|aan|bij|met|op|uit|naar|over|onder|door|tot|per|via|binnen|buiten|tussen|tegen|achter|boven|naast|rond|zonder|sinds|tijdens|vanuit|vanaf|volgens)$/;

/** Before these "je" owns nothing: "lever je ook". */
const NO_THING =
  /^(?:niet|ook|zelf|dan|er|het|de|een|dit|dat|die|deze|geen|nog|wel|al|in|op|aan|met|voor|bij|uit|van|over|te|om|elk|elke|alle|alles|alleen|beide|nooit|altijd|daar|hier|hem|ze|zo|per|via|naar|tegen|onder|kunt|kan|moet|moeten|wilt|wil|mag|hebt|bent|zult|hoeft|dient)$/;

/** Whether "je" is "your" or "you" between two words; `perhaps` where only the sentence could tell: "zet je functies over". */
export function roleOfJe(before: Cut | undefined, next: Cut | undefined): 'owns' | 'acts' | 'perhaps' {
  const isLast = next === undefined || next.mark !== null;
  if (!isLast && PREPOSITION.test(before?.word ?? '')) return 'owns';
  if (isLast || NO_THING.test(next.word)) return 'acts';
  // "Je werk" and "je deel" are things as well as deeds.
  const isDeed = INFINITIVES.has(next.word) && !/^(?:werk|deel)$/.test(next.word);
  return isDeed ? 'acts' : 'perhaps';
}
