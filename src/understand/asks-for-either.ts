import { isTag } from './is-tag.js';
import { PARTY_WORDS } from './party-words.js';
import { QUESTION_VERBS } from './question-verbs.js';

const { aws: AWS, customer: CUSTOMER } = PARTY_WORDS;

/** "Us or AWS?", "moeten wij dat of is dat geregeld?" asks which, not whether. */
export function asksForEither(words: readonly string[], before: readonly string[]): boolean {
  const at = words.findIndex(
    (word, index) =>
      word === 'or' ||
      (word === 'of' &&
        !BEFORE_ENGLISH_OF.test(words[index - 1] ?? '') &&
        isDutchOr(words[index + 1] ?? '', words[index + 2] ?? '')),
  );
  if (at < 0) return false;
  const left = at === 0 ? before : words.slice(0, at);
  const right = words.slice(at + 1);
  if (right.length === 0 || isTag(right, right.join(' '))) return false;
  const has = (side: readonly string[], party: ReadonlySet<string>) => side.some((word) => party.has(word));
  const opposed =
    (has(left, AWS) && has(right, CUSTOMER)) ||
    (has(left, CUSTOMER) && has(right, AWS)) ||
    /^(?:both|beide|allebei|samen|all of|alles|een deel|shared|gedeeld|theirs|them|hun|hen|neither)\b/.test(
      right.join(' '),
    ) ||
    (right.length <= 3 &&
      left.length > 1 &&
      right.some(
        (word) => AWS.has(word) || CUSTOMER.has(word) || /^(?:theirs|ours|hen|hun|hunne)$/.test(word),
      ) &&
      !right.some((word) => QUESTION_VERBS.has(word)));
  const isQuestion = has(left, AWS) || has(left, CUSTOMER) || left.some((word) => QUESTION_VERBS.has(word));
  const isOfSame = [AWS, CUSTOMER].some(
    (party, which, both) =>
      has(left, party) &&
      has(right, party) &&
      ![left, right].some((side) => has(side, both[1 - which] ?? party)),
  );
  const second = left.length > 2 && isQuestion && QUESTION_VERBS.has(right[0] ?? '') && !isOfSame;
  return opposed || second;
}

/** Dutch "of" is or, English "of" is everywhere: a verb or a party behind it tells. */
function isDutchOr(next: string, afterNext: string): boolean {
  return (
    DUTCH_AFTER_OR.has(next) ||
    QUESTION_VERBS.has(next) ||
    /^(?:wij|we|ik|aws|amazon|jullie)$/.test(afterNext)
  );
}

const BEFORE_ENGLISH_OF =
  /^(?:instead|regardless|irrespective|independent|because|out|care|kind|part|any|none)$/;

const DUTCH_AFTER_OR = new Set(
  'aws amazon wij we ik ons jullie klant leverancier de is zijn doet doen moeten moet kan beide allebei samen toch bij aan onze juist trekt alles een meer'.split(
    ' ',
  ),
);
