import type { Lexicon } from './lexicon.js';
import { inAllForms } from './lexicon-en/in-all-forms.js';
import { linesOf } from './lexicon-en/lines-of.js';
import { listOf } from './lexicon-en/list-of.js';
import { MARKERS } from './lexicon-en/markers.js';
import { PARTIES } from './lexicon-en/parties.js';
import { SAME_VERBS } from './lexicon-en/same-verbs.js';
import { SAME_WORDS } from './lexicon-en/same-words.js';
import { SMALL_WORDS } from './lexicon-en/small-words.js';

const isOneWord = (entry: string) => !entry.includes(' ');
/** Single words stand here as they are spelt: by its stem alone, "share" would let a "shard" come and go. */
const LIGHT = SMALL_WORDS.light.flatMap(inAllForms);

/** English, as it is written about responsibilities. */
export const ENGLISH: Lexicon = {
  glue: SMALL_WORDS.glue,
  spare: LIGHT.filter(isOneWord).filter((word) => !SMALL_WORDS.glue.includes(word)),
  breaks: SMALL_WORDS.breaks,
  relatives: listOf('which, that, who, whose, what, where, whatever, how, whether'),
  circumstances: listOf('with, at, for, on, during, in, upon'),
  defaults: listOf(
    'by default, default, defaults, as standard, out of the box, unless you change it, unless told otherwise, as a default',
  ),
  totals: listOf(
    'all, every, each, everything, everyone, everybody, always, whole, entire, entirely, fully, in full, completely, both',
  ),
  somes: listOf('any, anyone, anything, some, something'),
  markers: MARKERS,
  parties: PARTIES,
  // Dutch small words, too, of which English has no like.
  strangers: listOf(
    'we, us, our, ours, ourselves, i, me, my, mine, het, een, niet, geen, door, voor, jij, jouw, moet, alleen, tenzij, en',
  ),
  others: listOf(
    'user, users, customer, customers, people, developer, developers, administrator, administrators, admins, partner, partners, team, teams, colleague, colleagues, employees, staff, someone, somebody',
  ),
  light: LIGHT.filter((entry) => !isOneWord(entry)),
  same: [...linesOf(SAME_VERBS), ...linesOf(SAME_WORDS)].map((line) => listOf(line).flatMap(inAllForms)),
  numbers: {
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    eleven: '11',
    twelve: '12',
  },
  units: listOf(
    'second, minute, hour, day, week, month, year, percent, gb, tb, mb, kb, kib, mib, gib, tib, times, zone, region, copies, copy, version, replica',
  ),
};
