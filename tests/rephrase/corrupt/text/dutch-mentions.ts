import type { Edit } from './apply-edits.js';
import { dutchVerbs } from './dutch-verbs.js';
import type { Mention } from './mention.js';

const BINDERS =
  /(?:^|[^\p{L}])(?:als|zodra|die|dat|wat|waar\p{Ll}*|tot|totdat|voordat|nadat|omdat|terwijl|zolang|tenzij|wanneer|hoe\p{Ll}*|zodat|wie|welke \p{L}+) $/iu;
const PREPOSITIONS =
  /(?:^|[^\p{L}])(?:van|in|op|voor|met|naar|uit|bij|aan|onder|tussen|door|over|rond|buiten|binnen|via|zonder|volgens) $/iu;
const BEHIND_SUBJECT =
  /^(?:de|het|een|die|dat|ze|zelf|er|niet|geen|alles|iets|niets|alleen|wat|hem|dit|zo|elke|alle|ook|eerst|daar|erom|erop|nu|opnieuw)$/;
const WORD = '[\\p{L}-]+';
const PARTY = /(?<![\p{L}-])(AWS|[Jj]ij|[Jj]e|[Jj]ouw|jou)(?![\p{L}\p{N}'’-])/gu;
const PARTS_OF_NAMES = /^(?:\p{Lu}|managed\b|owned\b|account\b|service\b|device\b)/u;

/** Who does, has or gets something in a Dutch sentence. "Je" that may be either is left out. */
export function dutchMentions(text: string): Mention[] {
  return [...text.matchAll(PARTY)].flatMap((match) => {
    const name = match[1] as string;
    const start = match.index;
    const end = start + name.length;
    const before = text.slice(0, start);
    const behind = text.slice(end).replace(/^ /, '');
    const party = name === 'AWS' ? ('aws' as const) : ('customer' as const);
    if (party === 'aws' && PARTS_OF_NAMES.test(behind)) return [];
    const mention = { party, start, end } as const;
    const words = { text, name, before, behind };
    const subject = asSubject(words, mention);
    return subject ? [subject] : asOther(words, mention);
  });
}

interface Words {
  readonly text: string;
  readonly name: string;
  readonly before: string;
  readonly behind: string;
}
type Bare = Pick<Mention, 'party' | 'start' | 'end'>;

function asSubject({ text, name, before, behind }: Words, { party, start, end }: Bare): Mention | undefined {
  if (/^jou/i.test(name)) return undefined;
  const name2 = { start, end, put: party === 'aws' ? 'je' : 'AWS' };
  const own = ownership(text, end, party);
  const next = new RegExp(`^(?:(?:zelf|ook|altijd|nooit|alleen|nog|dan) )*(${WORD})`, 'u').exec(behind);
  const form = next?.[1] ?? '';
  const row = party === 'aws' ? dutchVerbs.ofAws(form) : dutchVerbs.ofYou(form);
  const isObject = PREPOSITIONS.test(before);
  if (row && next && !isObject && !BINDERS.test(before)) {
    const at = end + 1 + next[0].length - form.length;
    const verb = { start: at, end: at + form.length, form };
    const put = party === 'aws' ? row[0] : row[2];
    return { party, start, end, role: 'subject', verbs: [verb], swap: [name2, { ...verb, put }, ...own] };
  }
  const last = new RegExp(`(${WORD}) $`, 'u').exec(before)?.[1] ?? '';
  const turned = party === 'aws' ? dutchVerbs.ofAws(lower(last)) : dutchVerbs.beforeYou(lower(last));
  const isSure =
    party === 'aws' || name.toLowerCase() === 'jij' || !last.endsWith('t') || BEHIND_SUBJECT.test(form);
  if (turned && isSure && (party === 'customer' || /^\p{Ll}/u.test(behind))) {
    const verb = { start: start - 1 - last.length, end: start - 1, form: last };
    const put = party === 'aws' ? turned[1] : turned[2];
    return {
      party,
      start,
      end,
      role: 'subject',
      verbs: [verb],
      swap: [name2, { ...verb, put: asCased(put, last) }, ...own],
    };
  }
  const isBound =
    BINDERS.test(before) && (party === 'aws' || /^jij$/i.test(name) || row || BEHIND_SUBJECT.test(form));
  if (!isBound || !/^\p{L}/u.test(behind)) return undefined;
  return { party, start, end, role: 'subject', verbs: [], swap: [name2, ...atEnd(text, end, party), ...own] };
}

const lower = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
const asCased = (put: string, like: string) =>
  /^\p{Lu}/u.test(like) ? put.charAt(0).toUpperCase() + put.slice(1) : put;

/** The irregular verb at the end of a clause that the party is bound into. */
function atEnd(text: string, from: number, party: Mention['party']): Edit[] {
  const match = new RegExp(
    `^[^,.;:]*? (${party === 'aws' ? 'is|heeft|kan|wil' : 'bent|hebt|kunt|wilt'})(?=[,.;:]|$| \\p{L}+en[,.;])`,
    'u',
  ).exec(text.slice(from));
  const form = match?.[1];
  const row = form && (party === 'aws' ? dutchVerbs.ofAws(form) : dutchVerbs.ofYou(form));
  if (!match || !form || !row) return [];
  const end = from + match[0].length;
  return [{ start: end - form.length, end, put: party === 'aws' ? row[0] : row[2] }];
}

function ownership(text: string, from: number, party: Mention['party']): Edit[] {
  const scope = /^[^;:]*/.exec(text.slice(from))?.[0] ?? '';
  return [...scope.matchAll(party === 'aws' ? /\bzijn(?= eigen\b)/g : /\bje(?= eigen\b)/g)].map((match) => {
    const start = from + match.index;
    return { start, end: start + match[0].length, put: party === 'aws' ? 'je' : 'zijn' };
  });
}

function asOther({ name, before, behind }: Words, { party, start, end }: Bare): Mention[] {
  const isFollowed = /^\p{L}/u.test(behind) && !/^(?:en|of|als|dan|eigen)\b/u.test(behind);
  const word = new RegExp(`^${WORD}`, 'u').exec(behind)?.[0] ?? '';
  const isVerb =
    /^ge\p{Ll}+(?:d|t|en)$/u.test(word) || Boolean(dutchVerbs.ofAws(word) ?? dutchVerbs.infinitive(word));
  const found = (role: Mention['role'], put: string): Mention[] => [
    { party, start, end, role, verbs: [], swap: [{ start, end, put }] },
  ];
  if (/^jouw$/i.test(name)) return isFollowed ? found('possessive', 'AWS’') : [];
  if (/^(?:je|jou)$/i.test(name) && PREPOSITIONS.test(before)) {
    return name !== 'jou' && isFollowed && !isVerb ? found('possessive', 'AWS’') : found('object', 'AWS');
  }
  if (party === 'aws' && /(?:^| )(?:van|door|aan|voor) $/u.test(before)) return found('object', 'jou');
  return [];
}
