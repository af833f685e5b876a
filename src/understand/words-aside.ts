import type { Token } from './token.js';

/**
 * By token: whether it tells who asks, what is not meant, or, with `isOfChange`, that something has changed; such words are about no
 * task that is asked about. Null where there are none.
 */
export function wordsAside(tokens: readonly Token[], isOfChange: boolean): boolean[] | null {
  const end = askerWords(tokens) || setAside(tokens);
  if (end === 0 && !isOfChange) return null;
  return tokens.map(({ word }, at) => at < end || (isOfChange && CHANGE.test(word)));
}

const CHANGE = /^(?:change|changes|changed|changing|veranderd|veranderde|gewijzigd)$/;

const ARTICLES = new Set('the our my a an some de het een onze ons mijn'.split(' '));
const ASKS = new Set(
  'ask asks asked asking wonders wondered wants wanted says said claims claimed thinks thought insists argues maintains believes'.split(
    ' ',
  ),
);
const DUTCH_ASKS = new Set(
  'vraagt vroeg wil wilde zegt zei beweert denkt dacht vindt stelt meent'.split(' '),
);
/** What somebody asks or says begins with one of them. */
const OPENS = new Set(
  'whether if that who whose what which how dat wie wiens wat welke hoe otherwise so differently anders'.split(
    ' ',
  ),
);
/** "Our head of information security keeps asking …": an article, and so many words more before the verb. */
const FURTHEST = 7;
/** Between the verb and what is asked: "wants to know whether", "vraagt zich af of". */
const MOST_BETWEEN = 3;

/** "Our head of compliance keeps asking whether …" is about no compliance: how many words only tell who asks; 0 where none do. */
function askerWords(tokens: readonly Token[]): number {
  if (!ARTICLES.has(tokens[0]?.word ?? '')) return 0;
  for (let at = 2; at <= FURTHEST && at < tokens.length; at++) {
    const { word: verb } = tokens[at] as Token;
    const isDutch = DUTCH_ASKS.has(verb);
    if (!isDutch && !ASKS.has(verb)) continue;
    for (let next = at + 1; next <= at + 1 + MOST_BETWEEN && next < tokens.length; next++) {
      const { word } = tokens[next] as Token;
      if (OPENS.has(word) || (isDutch && word === 'of')) return next + 1;
    }
    return 0;
  }
  return 0;
}

/** Behind what is set aside ("the DAGs aside, who …"), and before it ("apart from the DAGs, who …", "afgezien van …"). */
const BEHIND = new Set(['aside', 'daargelaten']);
const BEFORE = new Set(['apart from', 'aside from', 'leaving aside', 'afgezien van', 'los van']);
/** A list that is set aside is no longer, in words. */
const LONGEST = 8;

/** How many words at the head of a message say what is set aside, up to the comma behind it; 0 where none do. */
function setAside(tokens: readonly Token[]): number {
  const comma = tokens.findIndex((token, at) => at > 1 && at <= LONGEST && token.afterComma);
  if (comma < 0) return 0;
  const last = (tokens[comma - 1] as Token).word;
  const first = `${tokens[0]?.word} ${tokens[1]?.word}`;
  return BEHIND.has(last) || BEFORE.has(first) ? comma : 0;
}
