import type { FactWord } from '../reading.js';
import { GAP } from '../token.js';
import type { Rule, Told } from './rule.js';

/** "Not", "only", "every", "can" bear on the word behind them, which stays behind them. */
export const keepsScopes: Rule = {
  name: 'scope',
  holds: (told) =>
    told.matched.every(({ match }, at) => {
      const word = match === undefined ? undefined : told.reading.words[match];
      if (match === undefined || word?.role !== 'rest' || !told.grammar.scopes.has(word.token.word))
        return true;
      return holdsFor(match, at, told);
    }),
};

/** Whether the words behind one that bears on them begin as they did. */
function holdsFor(match: number, at: number, told: Told): boolean {
  const { words } = told.reading;
  const own = words[match] as FactWord;
  if (own.region >= 0 && isLastInside(match, at, told)) return true;
  // "Only you", "alleen AWS".
  if (words[match + 1]?.clause === own.clause && isParty(words[match + 1]))
    return told.matched.slice(at + 1).find(({ token }) => !token.isBe)?.token.names !== undefined;
  // "Only AWS" of "AWS … only": it bears on nobody who acts.
  const [after] = told.matched.slice(at + 1);
  if (after?.token.names?.how === 'acts' && after.match === undefined && after.token.gap === 0) return false;
  const isOwn = (index: number | undefined) => index !== undefined && words[index]?.clause === own.clause;
  const next = (roles: readonly FactWord['role'][], among: readonly number[]) => {
    const first = among.find((index) => !isOwn(index) || roles.includes(words[index]?.role ?? 'actor'));
    return isOwn(first) ? first : undefined;
  };
  const facts = words.map((_, index) => index).slice(match + 1);
  const behind = told.matched.slice(at + 1).flatMap((one) => (one.match === undefined ? [] : [one.match]));
  const [was, is] = [next(['rest', 'deed'], facts), next(['rest', 'deed'], behind)];
  if (was === is) return true;
  const [restWas, restIs] = [next(['rest'], facts), next(['rest'], behind)];
  const isDeed = (index: number | undefined) => index !== undefined && words[index]?.role === 'deed';
  // What is done has no place of its own in Dutch, and in English none behind what it is done to.
  // "(Geeft) alleen | af | als …": what belongs to the verb is nothing by itself.
  const isParticle = was !== undefined && told.grammar.isParticle(words[was]?.token.word ?? '');
  if (restWas === restIs)
    return told.locale === 'nl' ? !isDeed(was) || (isParticle && isPart(restIs, told)) : isDeed(is);
  // "Not | if you ask" and "if you ask, … not": what is denied is the same; "only if" stays together.
  const isDenial = told.grammar.denials.has(own.token.word);
  if (
    isDenial &&
    restWas !== undefined &&
    isPart(restWas, told) &&
    (was === restWas || isDeed(was)) &&
    (restIs === undefined || isPart(restIs, told))
  )
    return true;
  return restWas === undefined && (was === undefined || told.locale === 'nl') && isPart(restIs, told);
}

/** "Kies je niets, dan …": nothing stands behind it in its clause, which ends there still. */
function isLastInside(match: number, at: number, { matched, reading: { words, regions } }: Told): boolean {
  const isInside = (index: number) => {
    const { region: own, clause } = words[match] as FactWord;
    if (words[index]?.clause !== clause) return false;
    for (let region = words[index]?.region ?? -1; region >= 0; region = regions[region]?.outer ?? -1)
      if (region === own) return true;
    return false;
  };
  const here = matched[at];
  const [after] = matched.slice(at + 1);
  const isEnd = after === undefined || after.sentence !== here?.sentence || after.token.gap > GAP.none;
  return isEnd && !isInside(match + 1);
}

function isParty(word: FactWord | undefined): boolean {
  return word?.role === 'actor' || word?.role === 'frame';
}

/** Whether a part begins that may follow anything: "not | in the console", "not | if you ask", but no adverb. */
function isPart(index: number | undefined, { grammar, reading: { words, regions } }: Told): boolean {
  const word = index === undefined ? undefined : words[index];
  if (!word) return false;
  if (regions[word.region]?.start === index)
    return word.token.gap > GAP.none || !/^(?:omdat|because)$/.test(word.token.word);
  return grammar.prepositions.has(word.token.word) && !grammar.adverbs.has(word.token.word);
}
