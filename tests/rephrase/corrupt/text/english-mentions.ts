import type { Edit } from './apply-edits.js';
import { englishVerbs } from './english-verbs.js';
import type { Mention } from './mention.js';

const ADVERBS =
  '(?:also |always |still |only |never |usually |then |mostly |just |automatically |yourself |itself |now )*';
const SUBJECT = new RegExp(
  `(?<![\\p{L}-])(?<!\\b(?:of|by|for|from|into|with|behind|to) )(AWS|[Yy]ou) (${ADVERBS})([a-z]+)(?![\\p{L}'-])`,
  'gu',
);
const COORDINATED = new RegExp(
  `(?:, and|, or|, but|, then|,| and| or| but) (${ADVERBS})([a-z]+)(?= (\\p{L}+)|[^\\p{L}'-])`,
  'gu',
);

/** Behind these a word such as "updates" is a noun. */
const BEHIND_NOUN = /^(?:and|or|of|for|in|from|are|is|that|which|by|on|at|when|if|as|per)$/;

type Verb = Mention['verbs'][number];

/** Who does, has or gets something in an English sentence. */
export function englishMentions(text: string): Mention[] {
  return [...subjects(text), ...others(text)].sort((one, other) => one.start - other.start);
}

function subjects(text: string): Mention[] {
  const found = [...text.matchAll(SUBJECT)].filter(([, name, , form]) =>
    isVerb(name as string, form as string),
  );
  return found.map((match): Mention => {
    const [, name, between, form] = match as unknown as [string, string, string, string];
    const party = name === 'AWS' ? 'aws' : 'customer';
    const start = match.index;
    const end = start + name.length;
    const at = end + 1 + between.length;
    const next = found.find(({ index, 1: other }) => index > start && (other === 'AWS') === (name === 'AWS'));
    const stop = next?.index ?? text.length;
    const scope = /^[^;:]*/.exec(text.slice(at + form.length, stop))?.[0] ?? '';
    const first = { start: at, end: at + form.length, form };
    const verbs = [first, ...coordinated(scope, first.end, party)];
    const swap = [
      { start, end, put: party === 'aws' ? 'you' : 'AWS' },
      ...verbs.flatMap((verb) => mended(verb, party)),
      ...ownership(text.slice(end, first.end + scope.length), end, party),
    ];
    return { party, start, end, role: 'subject', verbs, swap };
  });
}

function isVerb(name: string, form: string): boolean {
  if (englishVerbs.unchanging.test(form)) return true;
  return (name === 'AWS' ? englishVerbs.baseOf(form) : englishVerbs.thirdOf(form)) !== undefined;
}

function coordinated(scope: string, offset: number, party: Mention['party']): Verb[] {
  return [...scope.matchAll(COORDINATED)].flatMap((match) => {
    const [all, , form, next] = match as unknown as [string, string, string, string | undefined];
    const known = party === 'aws' ? englishVerbs.baseOf(form) : englishVerbs.thirdOf(form);
    if (known === undefined || next === undefined || BEHIND_NOUN.test(next)) return [];
    const end = offset + match.index + all.length;
    return [{ start: end - form.length, end, form }];
  });
}

function mended({ start, end, form }: Verb, party: Mention['party']): Edit[] {
  const put = party === 'aws' ? englishVerbs.baseOf(form) : englishVerbs.thirdOf(form);
  return put === undefined ? [] : [{ start, end, put }];
}

/** "Its own" of AWS is "your own" of yours. */
function ownership(scope: string, offset: number, party: Mention['party']): Edit[] {
  const pairs =
    party === 'aws'
      ? { 'its own': 'your own', itself: 'yourself' }
      : { 'your own': 'its own', yourself: 'itself' };
  return Object.entries(pairs).flatMap(([from, put]) =>
    [...scope.matchAll(new RegExp(`\\b${from}\\b`, 'g'))].map(({ index }) => ({
      start: offset + index,
      end: offset + index + from.length,
      put,
    })),
  );
}

const OTHERS = [
  [/(?<![\p{L}-])[Yy]our(?= (?!own\b)\p{L})/gu, 'customer', 'possessive', "AWS's"],
  [/(?<![\p{L}-])yours(?![\p{L}-])/gu, 'customer', 'possessive', "AWS's"],
  [/(?<![\p{L}-])AWS(?:'s|’s)(?= \p{L})/gu, 'aws', 'possessive', 'your'],
  [/(?<![\p{L}-])AWS(?:'s|’s)(?=[,.;]|$)/gu, 'aws', 'possessive', 'yours'],
  [/(?<=\b(?:by|to|from|for) )AWS(?=[,.;]|$| (?:and|or|when|if|in)\b)/gu, 'aws', 'object', 'you'],
  [/(?<=\b(?:by|from|for|lets?) )you(?![\p{L}'-])/gu, 'customer', 'object', 'AWS'],
  [/(?<=\bsays (?:plain )?)(?:customer|shared)(?=[,.; ]|$)/gu, 'customer', 'object', 'AWS'],
  [/(?<=\bsays (?:plain )?)AWS(?=[,.;]|$| (?:for|because|since|as)\b)/gu, 'aws', 'object', 'customer'],
] as const;

function others(text: string): Mention[] {
  return OTHERS.flatMap(([find, party, role, put]) =>
    [...text.matchAll(find)].map((match) => {
      const start = match.index;
      const end = start + match[0].length;
      return { party, role, start, end, verbs: [], swap: [{ start, end, put }] };
    }),
  );
}
