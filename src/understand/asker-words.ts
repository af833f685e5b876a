import type { Token } from './token.js';

const ARTICLES = new Set('the our my a an some de het een onze ons mijn'.split(' '));
const ASKS = new Set(
  `ask asks asked asking wonders wondered wants wanted says said claims claimed thinks thought insists argues maintains believes
   vraagt vroeg wil wilde zegt zei beweert denkt dacht vindt stelt meent`.split(/\s+/),
);
/** What somebody asks or says begins with one of them. */
const OPENS = new Set('whether if that who whose what which how of dat wie wiens wat welke hoe'.split(' '));
/** "Our head of information security keeps asking …": an article, and so many words more before the verb. */
const FURTHEST = 7;
/** Between the verb and what is asked: "wants to know whether", "vraagt zich af of". */
const MOST_BETWEEN = 3;

/**
 * How many words at the head of a message only tell who asks or says something: "our head of compliance keeps asking whether …" is about no
 * compliance. 0 where none do.
 */
export function askerWords(tokens: readonly Token[]): number {
  if (!ARTICLES.has(tokens[0]?.word ?? '')) return 0;
  for (let at = 2; at <= FURTHEST && at < tokens.length; at++) {
    if (!ASKS.has((tokens[at] as Token).word)) continue;
    for (let next = at + 1; next <= at + 1 + MOST_BETWEEN && next < tokens.length; next++)
      if (OPENS.has((tokens[next] as Token).word)) return next + 1;
    return 0;
  }
  return 0;
}
