import { isOwnSentence } from '../compose/own-sentences.js';
import type { Answer, Block, Party } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import type { Place, Places } from './place.js';

/** Longest answer that is put into other words, in characters: more than that is a table in sentences. */
const LONGEST = 4_000;

/** What stands before the sentences of a place: a label of ours, the name of an option, a party. */
const LEAD =
  /^(?:[^.;]{1,160}?: (?=[\p{Lu}\p{N}]))?(?:(?:AWS|You|Shared|It depends|Does not apply|Jij|Gedeeld|Dat hangt ervan af|Niet van toepassing)\. )?/u;

const SENTENCES: Readonly<Record<Locale, Intl.Segmenter>> = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  nl: new Intl.Segmenter('nl', { granularity: 'sentence' }),
};

/** Whose half a column tells of, by its place. */
const COLUMNS: readonly Party[] = ['aws', 'customer'];

/**
 * The stretches of an answer that may be said in other words, cut into facts of one sentence each. Verdict line, titles,
 * labels, tables and sources are not among them. Empty where there is nothing to reword: settings, lists of names, greetings.
 */
export function placesOf(answer: Answer): Places {
  const { kind, locale, blocks } = answer;
  const all = kind === 'verdict' || kind === 'concept' ? blocks.flatMap(textsIn) : [];
  // What Demarc says in its own words, the same in every answer, is not worded anew.
  const texts = all.filter(({ text }) => !isOwnSentence(text, locale));
  const isLong = texts.reduce((length, { text }) => length + text.length, 0) > LONGEST;
  let count = 0;
  const places = (isLong ? [] : texts).flatMap(({ text, ...where }): Place[] => {
    const lead = LEAD.exec(text)?.[0] ?? '';
    const facts = sentencesOf(text.slice(lead.length), locale).map((sentence) => {
      count += 1;
      return { id: `f${count}`, text: sentence };
    });
    return facts.length === 0 ? [] : [{ ...where, id: '', lead, facts }];
  });
  return { locale, places: places.map((place, at) => ({ ...place, id: `p${at + 1}` })) };
}

function sentencesOf(text: string, locale: Locale): string[] {
  const sentences: string[] = [];
  for (const { segment } of SENTENCES[locale].segment(text)) {
    // A dot behind a space ends nothing: it begins ".NET".
    const last = sentences.at(-1)?.endsWith(' .') ? sentences.pop() : '';
    sentences.push(`${last}${segment.trimEnd()}`);
  }
  return sentences.map((sentence) => sentence.trim()).filter(Boolean);
}

type Text = Pick<Place, 'block' | 'part' | 'party'> & { readonly text: string };

function textsIn(block: Block, at: number): Text[] {
  const text = (words: string, part: number, party: Party | null): Text => ({
    text: words,
    block: at,
    part,
    party,
  });
  switch (block.type) {
    case 'paragraph':
      return block.own ? [] : [text(block.text, 0, null)];
    case 'columns':
      return block.columns.map((column, part) => text(column.text, part, COLUMNS[part] ?? null));
    case 'list':
      return block.runsOn ? [] : block.items.map((item, part) => text(item, part, null));
    case 'table':
    case 'picture':
    case 'file':
      return [];
  }
}
