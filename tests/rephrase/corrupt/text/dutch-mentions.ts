import { dutchSubject, type NameInDutch } from './dutch-subject.js';
import { dutchVerbs } from './dutch-verbs.js';
import type { Mention } from './mention.js';

const PARTY = /(?<![\p{L}-])(AWS|[Jj]ij|[Jj]e|[Jj]ouw|jou)(?![\p{L}\p{N}'’-])/gu;
const PARTS_OF_NAMES = /^(?:\p{Lu}|managed\b|owned\b|account\b|service\b|device\b)/u;
const PREPOSITIONS =
  /(?:^|[^\p{L}])(?:van|in|op|voor|met|naar|uit|bij|aan|onder|tussen|door|over|rond|buiten|binnen|via|zonder|volgens) $/iu;

/** Who does, has or gets something in a Dutch sentence. "Je" that may be either is left out. */
export function dutchMentions(text: string): Mention[] {
  const mentions = [...text.matchAll(PARTY)].flatMap(({ 0: name, index: start }): Mention[] => {
    const end = start + name.length;
    const behind = text.slice(end).replace(/^ /, '');
    const party = name === 'AWS' ? 'aws' : 'customer';
    if (party === 'aws' && PARTS_OF_NAMES.test(behind)) return [];
    const here: NameInDutch = { party, start, end, text, name, before: text.slice(0, start), behind };
    const subject = dutchSubject(here);
    return subject ? [subject] : others(here);
  });
  return [...mentions, ...verdicts(text)];
}

function others({ party, start, end, name, before, behind }: NameInDutch): Mention[] {
  const isFollowed = /^\p{L}/u.test(behind) && !/^(?:en|of|als|dan|eigen)\b/u.test(behind);
  const word = /^[\p{L}-]+/u.exec(behind)?.[0] ?? '';
  const isVerb =
    /^ge\p{Ll}+(?:d|t|en)$/u.test(word) || Boolean(dutchVerbs.ofAws(word) ?? dutchVerbs.infinitive(word));
  const found = (role: Mention['role'], put: string): Mention[] => [
    { party, start, end, role, verbs: [], swap: [{ start, end, put }] },
  ];
  if (/^jouw$/i.test(name)) return isFollowed ? found('possessive', 'AWS’') : [];
  if (/^(?:je|jou)$/i.test(name) && PREPOSITIONS.test(before)) {
    return name !== 'jou' && isFollowed && !isVerb ? found('possessive', 'AWS’') : found('object', 'AWS');
  }
  return party === 'aws' && /(?:^| )(?:van|door|aan|voor) $/u.test(before) ? found('object', 'jou') : [];
}

/** What a table, or Demarc, "says": AWS, klant, gedeeld. */
function verdicts(text: string): Mention[] {
  return [...text.matchAll(/(?<=\bzegt (?:\p{Ll}+ )?)(?:AWS|klant|gedeeld)(?=[,.;]|$)/gu)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const [party, put] = match[0] === 'AWS' ? (['aws', 'klant'] as const) : (['customer', 'AWS'] as const);
    return { party, start, end, role: 'object', verbs: [], swap: [{ start, end, put }] };
  });
}
