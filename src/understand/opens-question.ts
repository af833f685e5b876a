import { SERVICE } from './clauses.js';
import { PARTY_WORDS } from './party-words.js';
import { QUESTION_VERBS } from './question-verbs.js';

const { aws: AWS } = PARTY_WORDS;

/** Words that ask for something, and for no yes or no. */
export const WH = new Set(
  `who whom whose what which where why how wie wiens wat welke welk waar waarom hoe hoeveel waarvoor waaraan waarmee`.split(
    /\s+/,
  ),
);
const NOT_VERBS = new Set(
  'not about but at that dat wat niet met dit het uit and want just next best most first last kan een geen toen alleen even'.split(
    ' ',
  ),
);
const DUTCH_SUBJECTS = new Set(
  'we wij ik je jij jullie onze ons mijn mn de het een er dat dit die iemand niemand men alle al zij ze'.split(
    ' ',
  ),
);

/** Verbs that begin a Dutch question even where no question mark tells. */
const DUTCH_OPENERS = new Set(
  `ligt rust komt valt hoort horen staat zit zitten doet doen zorgt zorgen regelt regelen neemt nemen houdt houden maakt maken patcht patchen
   krijgt krijgen krijg dient dienen hangt kijkt vergeet scant scannen bewaart bewaren versleutelt versleutelen beheert beheren draait draaien dragen draagt blijft worden
   wil willen wordt gebeurt bestaat belandt belanden verloopt verlopen loopt lopen start`.split(/\s+/),
);

/** Whether a yes/no question begins at a word. */
export function opensQuestion(words: readonly string[], at: number, mayOpen: boolean): boolean {
  const word = words[at] as string;
  const next = words[at + 1];
  // "No need to …" asks nothing.
  if (word === 'need' && words[at - 1] === 'no') return false;
  if (next === undefined || !mayOpen) return QUESTION_VERBS.has(word) && next !== undefined && !WH.has(next);
  if (QUESTION_VERBS.has(word)) return !WH.has(next) || next === 'what' || next === 'wat';
  // "Komt wat onze containers loggen vanzelf in …?": what they log is what comes.
  if (DUTCH_OPENERS.has(word)) return !WH.has(next) || mayAskAbout(next, words.length - at);
  if (at === 0 && /[a-z]{2}t$/.test(word) && !NOT_VERBS.has(word) && mayAskAbout(next, words.length))
    return true;
  // Dutch puts the verb first: "patcht AWS RDS?", "krijg je daar back-ups bij?"
  const isVerb = /(?:t|en|d|g|p|k|f|ij)$/.test(word) && !NOT_VERBS.has(word) && word.length > 2;
  const isSubject =
    DUTCH_SUBJECTS.has(next) || ((AWS.has(next) || next === SERVICE) && /(?:t|en|d)$/.test(word));
  return isVerb && isSubject;
}

/** "Komt wat onze containers loggen …": a verb before a relative clause, which needs some words. */
function mayAskAbout(next: string, count: number): boolean {
  return next === 'wat' && count > 4;
}
