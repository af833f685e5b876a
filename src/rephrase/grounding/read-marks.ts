import type { Locale, Localized } from '../../contract/locale.js';
import { type Cut, cutWords } from './cut-words.js';
import { joinParticles } from './join-particles.js';
import { roleOfJe } from './lexicon-nl/role-of-je.js';
import { LEXICONS } from './lexicons.js';
import type { Mark } from './marks.js';
import { nameOf } from './name-of.js';
import { createWordTable, type Entry, type WordTable } from './word-table.js';

const TABLES: Localized<WordTable> = { en: createWordTable(LEXICONS.en), nl: createWordTable(LEXICONS.nl) };

/** What is no party although it is spelt like one: "AWS Backup", "AWS WAF", "AWS managed key"; in "eist AWS MFA" it is one. */
const NAMED_AFTER_AWS =
  /^(?:\p{Lu}[\p{L}\p{N}]*\p{Ll}|WAF$|KMS$|IAM$|CLI$|SDKs?$|CDK$|DMS$|SAM$|FIS$|SSO$|managed$|owned$|accounts?$|console$|organi[sz]ation)/u;

/** Reads a text as what it says, word by word. Words of no list are content. */
export function readMarks(text: string, locale: Locale): Mark[] {
  const table = TABLES[locale];
  const cuts = joinParticles(cutWords(text), locale, table);
  const words = cuts.map(({ word }) => word);
  const marks: Mark[] = [];
  for (let at = 0; at < cuts.length; ) {
    const cut = cuts[at] as Cut;
    if (cut.mark) {
      marks.push({
        type: 'break',
        strong: cut.mark === 'strong',
        ...(cut.mark === 'weak' ? { comma: true } : {}),
      });
      at += 1;
      continue;
    }
    const entry = isName(cut, cuts[at + 1]) ? undefined : table(words, at);
    const length = entry?.length ?? 1;
    const before = marks.at(-1);
    if (entry?.circumstance && (before === undefined || before.type === 'break'))
      marks.push({ type: 'circumstance' });
    // "If that happens": what follows a marker does not begin a clause of its own.
    if (entry?.relative && before?.type === 'marker') {
      at += length;
      continue;
    }
    const next = cuts[at + 1];
    const je = cut.word === 'je' && entry?.party ? roleOfJe(cuts[at - 1], next) : undefined;
    if (locale === 'en' && length === 1 && isReason(cut, next, before))
      marks.push({ type: 'marker', marker: 'because' });
    else if (je !== undefined && (length === 1 || je === 'owns'))
      marks.push({ type: 'party', who: 'you', role: je });
    else marks.push(...marksOf(entry, cuts.slice(at, at + length), locale));
    at += length;
  }
  return marks.map(owned);
}

/** "As" at the head of a stretch gives a reason, or it sounds like one: "as it is off by default". */
function isReason({ word }: Cut, next: Cut | undefined, before: Mark | undefined): boolean {
  const isHead = before === undefined || before.type === 'break';
  return (
    word === 'as' &&
    isHead &&
    !/^(?:well|soon|long|often|many|much|far|part|a|an|for|to|with|of|in)$/.test(next?.word ?? 'a')
  );
}

/** "Yours" and "AWS's" at the end of a stretch say whose job something is. */
function owned(mark: Mark, at: number, all: readonly Mark[]): Mark {
  if (mark.type !== 'party' || mark.role !== 'owns') return mark;
  const next = all[at + 1];
  return next === undefined || next.type === 'break' ? { ...mark, role: 'isUpTo' } : mark;
}

/** "AWS" before a name is a part of that name. */
function isName({ word }: Cut, next: Cut | undefined): boolean {
  if (next === undefined) return false;
  return word === 'aws'
    ? NAMED_AFTER_AWS.test(next.written)
    : word === 'amazon' && /^\p{Lu}/u.test(next.written);
}

function marksOf(entry: Entry | undefined, cuts: readonly Cut[], locale: Locale): Mark[] {
  const written = cuts.map((cut) => cut.written).join(' ');
  const [first] = cuts;
  const word = first?.word ?? '';
  if (entry?.stranger) return [{ type: 'stranger', written }];
  if (entry?.party) return [{ type: 'party', ...entry.party }];
  if (entry?.marker) return [{ type: 'marker', marker: entry.marker }];
  if (entry?.number) return [{ type: 'number', value: entry.number }];
  if (/^\p{N}+(?:[.:]\p{N}+)*$/u.test(word)) return [{ type: 'number', value: word }];
  const own = cuts.length === 1 ? [nameOf(word, written, locale)] : [];
  const concepts = [...own, ...(entry?.concepts ?? [])];
  const content: Mark = {
    type: 'content',
    written,
    concepts,
    optional: entry?.optional ?? false,
    unit: entry?.unit ?? false,
    ...(entry?.other ? { other: true } : {}),
    ...(entry?.weight ? { weight: entry.weight } : {}),
  };
  if (entry?.break)
    return [
      // "Hoeveel" begins a clause and says something.
      ...(/^hoe./.test(word) ? [content] : []),
      {
        type: 'break',
        strong: false,
        ...(entry.relative ? { relative: true } : {}),
        ...(word === 'where' || word === 'waar' ? { weight: 'where' } : {}),
      },
    ];
  return entry?.optional && entry.concepts.length === 0 && !entry.spare && !entry.other && !entry.weight
    ? []
    : [content];
}
