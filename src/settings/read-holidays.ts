import { readCountry } from './read-country.js';

/** What is said of holidays, and where: the words from `start` up to `end`. */
export interface HolidaysRead {
  /** ISO code of the country whose public holidays are left out; null: none are; undefined: of which is not said. */
  readonly holidays: string | null | undefined;
  readonly start: number;
  readonly end: number;
}

const NAMED = /^(holidays?|feestdag(en)?)$/;
/** Words that say nothing between these: "not [on the public] holidays [in the] Netherlands". */
const BETWEEN =
  /^(the|de|on|op|all|alle|any|public|bank|national|official|nationale|officiele|officiële|algemene|tips?|over)$/;
const BEFORE_COUNTRY = /^(of|in|for|from|the|van|voor|uit|de|het)$/;
const LEFT_OUT =
  /^(except|excepting|excluding|excl\.?|without|skip|skipping|not|minus|behalve|uitgezonderd|zonder|niet|buiten|exclusief|sla)$/;
const NONE = /^(no|geen)$/;
const KEPT = /^(including|incl\.?|also|even|with|inclusief|ook|zelfs|met)$/;
const KEPT_AFTER = /^(on|too|aan|ook)$/;

/**
 * Finds what is said of public holidays among words: "except public holidays of the Netherlands", "behalve feestdagen in
 * België", "not on Dutch holidays", "also on holidays". Undefined when nothing is, or when they are only spoken of.
 */
export function readHolidays(asTyped: readonly string[]): HolidaysRead | undefined {
  const words = asTyped.map((word) => word.toLowerCase());
  const at = words.findIndex((word) => NAMED.test(word));
  if (at < 0) return undefined;
  const { start, says, country: before } = lookBack(words, asTyped, at);
  const { end: afterCountry, country: after } = lookAhead(asTyped, at + 1);
  const country = before ?? after;
  const next = words[afterCountry] ?? '';
  const isLeftOut = says === 'left-out' || (country !== undefined && says !== 'kept');
  if (next === 'overslaan' || (next === 'over' && says === 'left-out'))
    return { holidays: country, start, end: afterCountry + 1 };
  if (KEPT_AFTER.test(next) && country === undefined && says !== 'left-out')
    return { holidays: null, start, end: afterCountry + 1 };
  if (says === undefined && (country === undefined || start === 0)) return undefined;
  return { holidays: isLeftOut ? country : null, start, end: afterCountry };
}

interface Back {
  readonly start: number;
  readonly says: 'left-out' | 'kept' | 'none' | undefined;
  readonly country: string | undefined;
}

/** What stands before: a country counts, and anything is taken up, only where it is led by a word such as "except". */
function lookBack(words: readonly string[], asTyped: readonly string[], at: number): Back {
  let first = at;
  let country: string | undefined;
  while (first > 0) {
    const word = words[first - 1] ?? '';
    const named: string | undefined =
      country === undefined && isName(asTyped[first - 1]) ? readCountry([word])?.country : undefined;
    const isLead = LEFT_OUT.test(word) || NONE.test(word) || KEPT.test(word);
    if (isLead || !(BETWEEN.test(word) || named)) break;
    country ??= BETWEEN.test(word) ? undefined : named;
    first -= 1;
  }
  const lead = words[first - 1] ?? '';
  const ofTips = words.slice(first, at).some((word) => /^tips?$/.test(word));
  const start = first - 1 - joining(words, first - 1);
  // "No tips on holidays" leaves them out; "no holidays" is what is said of tips that left them out before.
  if (LEFT_OUT.test(lead) || (NONE.test(lead) && ofTips)) return { start, says: 'left-out', country };
  if (NONE.test(lead)) return { start, says: 'none', country };
  return KEPT.test(lead)
    ? { start, says: 'kept', country }
    : { start: at, says: undefined, country: undefined };
}

/** Whether "but" or "en" joins what begins at `lead` to what stands before it; "en" may be the English language too. */
function joining(words: readonly string[], lead: number): number {
  const word = words[lead - 1] ?? '';
  const isDutch = /^(niet|geen|ook)$/.test(words[lead] ?? '');
  return /^(but|and|maar|also)$/.test(word) || (isDutch && /^(en|ook)$/.test(word)) ? 1 : 0;
}

/** A country that stands after; the words that may lead to it are tried as its name last. */
function lookAhead(
  asTyped: readonly string[],
  from: number,
): { readonly end: number; readonly country?: string } {
  let start = from;
  while (BEFORE_COUNTRY.test(asTyped[start]?.toLowerCase() ?? '')) start += 1;
  for (let at = start; at >= from; at -= 1) {
    const found = readCountry(asTyped.slice(at));
    if (found) return { end: at + found.length, country: found.country };
  }
  return { end: start };
}

/** Before "holidays" a code has to be in capitals: "us", "is" and "my" are words. */
function isName(word = ''): boolean {
  return word.length > 2 || word === word.toUpperCase();
}
