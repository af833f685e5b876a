import type { Edit } from './apply-edits.js';
import { dutchVerbs } from './dutch-verbs.js';
import type { Mention } from './mention.js';

/** A word that may be a party, and what stands around it: `behind` without the space between. */
export interface NameInDutch extends Pick<Mention, 'party' | 'start' | 'end'> {
  readonly text: string;
  readonly name: string;
  readonly before: string;
  readonly behind: string;
}

const BINDERS =
  /(?:^|[^\p{L}])(?:als|zodra|die|dat|wat|waar\p{Ll}*|tot|totdat|voordat|nadat|omdat|terwijl|zolang|tenzij|wanneer|hoe\p{Ll}*|zodat|wie|welke \p{L}+) $/iu;
const PREPOSITIONS =
  /(?:^|[^\p{L}])(?:van|in|op|voor|met|naar|uit|bij|aan|onder|tussen|door|over|rond|buiten|binnen|via|zonder|volgens) $/iu;
const BEHIND_SUBJECT =
  /^(?:de|het|een|die|dat|ze|zelf|er|niet|geen|alles|iets|niets|alleen|wat|hem|dit|zo|elke|alle|ook|eerst|daar|erom|erop|nu|opnieuw)$/;
const NEXT = /^(?:(?:zelf|ook|altijd|nooit|alleen|nog|dan) )*([\p{L}-]+)/u;
const LAST = /([\p{L}-]+) $/u;

/** The mention of one who does something, in a main clause or in one that is bound into it; undefined where it may be no subject. */
export function dutchSubject(here: NameInDutch): Mention | undefined {
  if (/^jou/i.test(here.name)) return undefined;
  return beforeVerb(here) ?? behindVerb(here) ?? bound(here);
}

/** "Je kiest", "AWS patcht". */
function beforeVerb({ party, end, before, behind, ...here }: NameInDutch): Mention | undefined {
  const next = NEXT.exec(behind);
  const row = verbBehind(party, behind);
  if (!row || !next || PREPOSITIONS.test(before) || BINDERS.test(before)) return undefined;
  const form = next[1] as string;
  const start = end + 1 + next[0].length - form.length;
  const verb = { start, end: start + form.length, form };
  return subject({ party, end, ...here }, [verb], [{ ...verb, put: party === 'aws' ? row[0] : row[2] }]);
}

/** "Kies je", "patcht AWS". */
function behindVerb(here: NameInDutch): Mention | undefined {
  const { party, start, name, before, behind } = here;
  const form = LAST.exec(before)?.[1] ?? '';
  const row = party === 'aws' ? dutchVerbs.ofAws(lower(form)) : dutchVerbs.beforeYou(lower(form));
  const next = NEXT.exec(behind)?.[1] ?? '';
  const isSure =
    party === 'aws'
      ? /^\p{Ll}/u.test(behind)
      : /^jij$/i.test(name) || !form.endsWith('t') || BEHIND_SUBJECT.test(next);
  if (!row || !isSure) return undefined;
  const verb = { start: start - 1 - form.length, end: start - 1, form };
  return subject(here, [verb], [{ ...verb, put: asCased(party === 'aws' ? row[1] : row[2], form) }]);
}

/** "Zodra je het aanzet", "die AWS beheert". */
function bound(here: NameInDutch): Mention | undefined {
  const { party, name, text, end, before, behind } = here;
  const next = NEXT.exec(behind)?.[1] ?? '';
  const isSure =
    party === 'aws' || /^jij$/i.test(name) || verbBehind(party, behind) || BEHIND_SUBJECT.test(next);
  if (!isSure || !BINDERS.test(before) || !/^\p{L}/u.test(behind)) return undefined;
  return subject(here, [], atEnd(text, end, party));
}

function verbBehind(party: Mention['party'], behind: string) {
  const form = NEXT.exec(behind)?.[1] ?? '';
  return party === 'aws' ? dutchVerbs.ofAws(form) : dutchVerbs.ofYou(form);
}

function subject(
  { party, start, end, text }: Pick<NameInDutch, 'party' | 'start' | 'end' | 'text'>,
  verbs: Mention['verbs'],
  mended: readonly Edit[],
): Mention {
  const named = { start, end, put: party === 'aws' ? 'je' : 'AWS' };
  return {
    party,
    start,
    end,
    role: 'subject',
    verbs,
    swap: [named, ...mended, ...ownership(text, end, party)],
  };
}

const lower = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
const asCased = (put: string, like: string) =>
  /^\p{Lu}/u.test(like) ? put.charAt(0).toUpperCase() + put.slice(1) : put;

const AT_END = {
  aws: /^[^,.;:]*? (is|heeft|kan|wil)(?=[,.;:]|$| \p{L}+en[,.;])/u,
  customer: /^[^,.;:]*? (bent|hebt|kunt|wilt)(?=[,.;:]|$| \p{L}+en[,.;])/u,
};

/** The irregular verb at the end of a clause that the party is bound into. */
function atEnd(text: string, from: number, party: Mention['party']): Edit[] {
  const match = AT_END[party].exec(text.slice(from));
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
