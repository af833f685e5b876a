import type { Locale, Localized } from '../../contract/locale.js';
import { remember } from '../../words/remember.js';
import { DUTCH } from './dutch/grammar.js';
import { ENGLISH } from './english/grammar.js';
import type { Grammar } from './grammar.js';
import { GAP, type Gap, type How, type Token, type Who } from './token.js';

export const GRAMMARS: Localized<Grammar> = { en: ENGLISH, nl: DUTCH };

/** Words with the marks inside them ("3.5", "cloudfront.net"), frames that were marked, and the marks that part words. */
const PIECES =
  /⟦[^⟧]+⟧|[\p{L}\p{N}]+(?:[.:_][\p{L}\p{N}]+)*(?:['’](?:s|S|t)(?![\p{L}\p{N}])|['’](?=\s|$))?|[.;:?!()–—,%€$&+]/gu;

/** What is no party although it is spelt like one: "AWS Backup", "AWS WAF", "AWS managed key", "AWS-regels". */
const NAMED_AFTER_AWS =
  /\bAWS(?:-(?=\p{L})|(?= (?:\p{Lu}[\p{L}\p{N}]*\p{Ll}|WAF\b|KMS\b|IAM\b|CLI\b|SDKs?\b|CDK\b|DMS\b|SAM\b|FIS\b|SSO\b|managed\b|owned\b|accounts?\b|console\b|organi[sz]ation|services?\b|devices?\b)))/gu;

/** What of a token the word alone tells. */
interface Piece {
  readonly token: Omit<Token, 'gap' | 'depth' | 'opens'>;
  readonly opens: boolean;
}

/** A word as it is written, as one token or the two that it is; worked out once per word. */
const PIECES_OF: Localized<(written: string) => readonly Piece[]> = {
  en: remember((written) => piecesOf(written, 'en')),
  nl: remember((written) => piecesOf(written, 'nl')),
};

function piecesOf(written: string, locale: Locale): readonly Piece[] {
  const grammar = GRAMMARS[locale];
  const word = written.toLowerCase();
  return grammar.parts(word).map((piece, at) => {
    const isPart = at > 0 || piece !== word;
    const isAdverbial = !isPart && isAdverbialIn(piece, grammar, locale);
    const who = grammar.parties[piece];
    const isBe = grammar.bes.has(piece);
    const token = {
      key: isBe ? 'be' : grammar.keyOf(piece, written),
      word: piece,
      isAdverbial,
      ...(who ? { names: { who, how: 'acts' as const } } : {}),
      ...(piece === 'awsx' ? { mayName: { who: 'aws' as const, how: 'acts' as const } } : {}),
      ...(isBe ? { isBe: true as const } : {}),
      ...(at > 0 ? { isSecond: true as const } : {}),
    };
    const isBeginning = isPart || isAdverbial || who !== undefined || /^\p{N}/u.test(piece);
    return { token, opens: at === 0 && (isBeginning || isOpener(piece, grammar)) };
  });
}

/** Reads a text word by word. */
export function readTokens(text: string, locale: Locale): Token[] {
  const grammar = GRAMMARS[locale];
  const tokens: Token[] = [];
  let gap: Gap = GAP.none;
  let depth = 0;
  let hasArticle = false;
  let article = '';
  let hasPurpose = false;
  const part = (more: Gap) => {
    gap = gap === GAP.strong || more === GAP.strong ? GAP.strong : ((gap | more) as Gap);
  };
  const put = (token: Omit<Token, 'gap' | 'depth' | 'opens'>, opens: boolean) => {
    // "Het kan", "het bepaalt": no article.
    const isPronoun = article === 'het' && grammar.isOfThings(token.word) && !token.word.endsWith('n');
    // What parts "is" from the word before parts the word behind it, for "is" may go.
    const before = tokens.at(-1);
    const isAfterBe = before?.isBe === true;
    tokens.push({
      ...token,
      gap: isAfterBe ? (Math.max(gap, before.gap) as Gap) : gap,
      depth,
      opens: opens || hasPurpose || (hasArticle && !isPronoun),
      isAdverbial: token.isAdverbial || hasPurpose,
      ...(isAfterBe ? { isAfterBe: true as const } : {}),
    });
    gap = GAP.none;
    hasArticle = false;
    hasPurpose = false;
  };
  const named = text.replace(NAMED_AFTER_AWS, 'AWSx ');
  const marked = grammar.markFrames(named);
  for (const { 0: written, index } of marked.matchAll(PIECES)) {
    const word = written.toLowerCase();
    const frame = written.startsWith('⟦') ? /^⟦(\w+):(\w+)⟧$/.exec(written) : null;
    if (frame)
      put(
        {
          key: written,
          word: written,
          isAdverbial: false,
          names: { who: frame[1] as Who, how: frame[2] as How },
        },
        false,
      );
    else if (written === ',') part(GAP.comma);
    else if (/^[.;:?!–—]$/.test(written)) part(GAP.strong);
    else if (written === '(') depth += 1;
    else if (written === ')') depth -= 1;
    else if (grammar.ands.has(word)) part(GAP.and);
    else if (grammar.articles.has(word)) [hasArticle, article] = [true, word];
    else if (word === 'om' && locale === 'nl' && isPurpose(marked, index)) hasPurpose = true;
    else if (!isFree(word, grammar, gap))
      for (const { token, opens } of PIECES_OF[locale](written)) put(token, opens);
  }
  return tokens;
}

/** "Als …, dan …": the second word says what the comma says. */
function isFree(word: string, grammar: Grammar, gap: Gap): boolean {
  return grammar.free.has(word) || (word === 'dan' && gap === GAP.comma);
}

/** "Om … te", but not "(zet …) om", nor what a frame with its own "om" leaves: "het is aan jou om ze | om te zetten". */
function isPurpose(text: string, at: number): boolean {
  if (!/^om[^.;:]*\bte\b/i.test(text.slice(at))) return false;
  return !(/^om te\b/i.test(text.slice(at)) && /:toDo⟧(?:(?!\bte\b)[^.;:])*$/.test(text.slice(0, at)));
}

function isOpener(word: string, grammar: Grammar): boolean {
  return grammar.openers.has(word) || grammar.relatives.has(word);
}

function isAdverbialIn(word: string, grammar: Grammar, locale: Locale): boolean {
  if (grammar.prepositions.has(word) || grammar.adverbs.has(word) || grammar.subordinators.has(word))
    return true;
  return (
    locale === 'en' && /..ly$/.test(word) && !/^(?:supply|apply|only|reply|family|comply|rely)$/.test(word)
  );
}
