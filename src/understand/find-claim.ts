import { type ClaimedSide, claimedSide } from './claimed-side.js';
import { type Clause, clausesOf, QUESTION_VERBS, SERVICE } from './clauses.js';
import { PARTY_WORDS } from './party-words.js';
import type { Reading } from './read-words.js';
import type { Claim } from './understanding.js';

/*
 * What a yes/no question puts forward. Three forms are told apart:
 *   a question    "does AWS patch RDS?", "hoeven wij …?"   a "not" in it does not turn the answer ("don't we have to?" - "yes")
 *   a statement   "AWS encrypts that, right?"              a "not" in it does turn it
 *   an omission   "can we skip …?", "kunnen we … overslaan?"
 */

const { aws: AWS, customer: CUSTOMER } = PARTY_WORDS;
const WH = new Set(
  `who whom whose what which where why how wie wiens wat welke welk waar waarom hoe hoeveel waarvoor waaraan waarmee`.split(
    /\s+/,
  ),
);
const FILLERS = new Set(
  `and or so then en of dus dan hi hello hey hallo hoi ok oke okay well ja yes no nee quick question vraag vraagje please team also ook
   just even serious silly simple stupid honest folks guys all one actually eigenlijk btw anyway seriously nou zeg o oh wait wacht sorry`.split(
    /\s+/,
  ),
);
const NEGATIONS = new Set(
  'not no never nothing none nobody neither nor niet geen nooit niets niks niemand nergens hardly'.split(' '),
);
const OMISSION =
  / (?:skip|skipping|ignore|forget about|forget|stop|not worry|leave out|drop|stay away|do without|get away with|safe to not|ditch|omit|overslaan|negeren|vergeten|laten zitten|achterwege laten|schrappen|stoppen|laten vallen|laten schieten|weglaten|van af|omkijken) /;
const EXCLUSIVE =
  / (?:only|solely|entirely|fully|completely|exclusively|alone|100|alleen|enkel|volledig|geheel|helemaal|uitsluitend|totally|purely|puur|compleet|whole|hele|nothing|niets|niks|everything|alles|any more|anymore|end to end|van a tot z) /;
const TAG =
  /^(?:right|correct|rite|agreed|true|yes|no|or not|or|or am i (?:wrong|mistaken)|am i (?:right|wrong|mistaken)|is that (?:so|right|correct|true)|is it|toch|he|niet waar|nietwaar|klopt|klopt dat|klopt dit|klopt het|kloppend|of niet|juist|waar|akkoord|ja toch|eens|neem ik aan|i assume|i guess|i suppose|i think|innit|denk ik|of vergis ik me|of zit ik ernaast)$/;
const QUESTION_TAG =
  /^(?:is|are|do|does|did|has|have|will|can|should|would) (?:not )?(?:not )?(?:it|they|we|he|that|i|you)(?: not)?$/;
const END_TAG = / (?:right|correct|toch|klopt dat|klopt|of niet|or not|nietwaar|niet waar|he|agreed|innit)$/;
const END_QUESTION_TAG = / (?:is|are|do|does|did|has|have|will|can) not (?:it|they|we|he|that|i|you)$/;
/** Wordings that hand a statement on: what follows them is the claim. */
const REPORT =
  /^(?:.{0,60} )?(?:(?:i|we) (?:think|thought|assume|assumed|guess|believe|believed|heard|read|understand|understood|suppose|take it|reckon)|(?:says|said|claims|claimed|insists|swears|told (?:me|us)|argues|thinks|beweert|zegt|zei|stelt|claimt|denkt|vindt|meent|houdt vol)|(?:my|our) understanding is|(?:ik|wij|we) (?:denk|denken|dacht|dachten|hoor|hoorde|las|lazen|vermoed|vermoeden|begrijp|begreep)|(?:neem|nemen|namen) (?:ik|wij|we) aan|(?:ik|wij|we) (?:neem|nemen) aan|(?:ga|gaan|gingen) (?:ik |wij |we |er )*(?:er )?vanuit|(?:can|may|could|should) (?:i|we) (?:safely )?(?:assume|expect)|(?:kan|kunnen|mag|mogen) (?:ik|we|wij|je) (?:er ?van ?uit ?gaan|er van uit gaan|aannemen|verwachten)|(?:is|was) it (?:true|correct|the case)|(?:klopt het|is het waar|is het zo)|as far as i know|volgens (?:mij|ons|hem|haar|de \w+|onze \w+)|which means|meaning|dat betekent|wat betekent|that means|does that mean|betekent dat|i mean|just checking|am i right in thinking|correct me if i am wrong)(?: that| dat)? /;
const REPORT_BEHIND =
  / (?:zegt|zei|beweert|stelt|volgens) (?:de|onze|mijn|een|hij|zij|ze|iemand) ?\w*$| (?:had|heb) ik (?:begrepen|gehoord|gelezen)$| (?:i was told|i heard|i think|i thought|they say|he says|she says)$/;

/** Finds what a yes/no question claims; null when the question wants no yes or no. */
export function findClaim(reading: Reading, isName: readonly boolean[]): Claim | null {
  const clauses = clausesOf(reading, isName);
  const forms = clauses.map((clause, at) => formOf(clause, clauses[at - 1]));
  if (forms.includes('either')) return null;
  const asks = (form: Form) => form === 'who' || form === 'whether' || form === 'yes-no';
  const question = forms.findLastIndex((form, at) => asks(form) && !isAfterthought(at, forms, clauses));
  if (question >= 0) {
    const form = forms[question];
    if (form === 'who') return null;
    return ofQuestion(clauses[question] as Clause, clauses.slice(question + 1));
  }
  const statements = clauses.filter((clause, at) => forms[at] === 'statement' && clause.role !== 'condition');
  const isAsserted =
    forms.includes('tag') ||
    reading.isMarked ||
    clauses.some(
      (clause) =>
        END_TAG.test(clause.words.join(' ')) ||
        END_QUESTION_TAG.test(clause.words.join(' ')) ||
        clause.words.includes('toch'),
    );
  return ofStatements(statements, isAsserted);
}

/** "is that AWS's, whichever mode we choose?": behind a question in the same sentence a "which" asks nothing further. */
function isAfterthought(at: number, forms: readonly Form[], clauses: readonly Clause[]): boolean {
  return (
    forms[at] === 'who' &&
    forms[at - 1] === 'yes-no' &&
    clauses[at]?.words[0] !== 'who' &&
    clauses[at]?.words.includes('ook') === true
  );
}

type Form = 'yes-no' | 'whether' | 'who' | 'either' | 'tag' | 'statement' | 'aside';

function formOf(clause: Clause, before: Clause | undefined): Form {
  const { words, role, isAsked } = clause;
  if (role === 'whether') return 'whether';
  const text = words.join(' ');
  if (before && (TAG.test(text) || QUESTION_TAG.test(text))) return 'tag';
  if (asksForEither(words, before?.words ?? [])) return 'either';
  if (role === 'condition') return 'aside';
  const from = words.findIndex((word) => !FILLERS.has(word));
  if (from < 0) return 'aside';
  if (opensQuestion(words, from, isAsked)) return REPORT.test(`${text} `) ? 'statement' : 'yes-no';
  const wh = words.findIndex((word) => WH.has(word));
  if (wh < 0) return 'statement';
  if (isRelative(words, wh)) return 'statement';
  // "AWS encrypts what we put there" asks nothing; "for the audit: by whom is …" does.
  const isInside = words
    .slice(0, wh)
    .some((word) => AWS.has(word) || CUSTOMER.has(word) || QUESTION_VERBS.has(word) || word === SERVICE);
  return wh === from ||
    (isAsked ? wh <= from + 2 || !isInside : wh <= from + 2 && !/ing$/.test(words[wh - 1] ?? ''))
    ? 'who'
    : 'statement';
}

/** ", which means that AWS …" goes on; it asks nothing. */
function isRelative(words: readonly string[], at: number): boolean {
  return words[at] === 'which' && (words[at + 1] === 'means' || words[at + 1] === 'is');
}

const NOT_VERBS = new Set(
  'not about but at that dat wat niet met dit het uit and want just next best most first last kan'.split(' '),
);
const DUTCH_SUBJECTS = new Set(
  'we wij ik je jij jullie onze ons mijn de het een er dat dit die iemand niemand men alle al'.split(' '),
);

function opensQuestion(words: readonly string[], at: number, isAsked: boolean): boolean {
  const word = words[at] as string;
  const next = words[at + 1];
  if (next === undefined) return false;
  if (QUESTION_VERBS.has(word)) return !WH.has(next) || next === 'what' || next === 'wat';
  if (['any', 'enig', 'iemand', 'anyone'].includes(word)) return false;
  // Dutch puts the verb first: "patcht AWS RDS?", "krijg je daar back-ups bij?"
  const isVerb = /(?:t|en|d|g|p|k|f|ij)$/.test(word) && !NOT_VERBS.has(word) && word.length > 2;
  const isDutchSubject =
    DUTCH_SUBJECTS.has(next) || ((AWS.has(next) || next === SERVICE) && /(?:t|en|d)$/.test(word));
  return isVerb && isDutchSubject && isAsked;
}

/** "Us or AWS?", "moeten wij dat of is dat geregeld?" asks which, not whether. */
function asksForEither(words: readonly string[], before: readonly string[]): boolean {
  const at = words.findIndex(
    (word, index) => word === 'or' || (word === 'of' && DUTCH_AFTER_OR.has(words[index + 1] ?? '')),
  );
  if (at < 0) return false;
  const left = at === 0 ? before : words.slice(0, at);
  const right = words.slice(at + 1);
  if (right.length === 0) return false;
  const has = (side: readonly string[], party: ReadonlySet<string>) => side.some((word) => party.has(word));
  const opposed =
    (has(left, AWS) && has(right, CUSTOMER)) ||
    (has(left, CUSTOMER) && has(right, AWS)) ||
    right.join(' ') === 'both';
  const isTag = TAG.test(words.slice(at).join(' '));
  const second =
    !isTag &&
    left.length > 2 &&
    left.some((word) => QUESTION_VERBS.has(word)) &&
    QUESTION_VERBS.has(right[0] ?? '');
  return !isTag && (opposed || second);
}
const DUTCH_AFTER_OR = new Set(
  'aws amazon wij we ik ons jullie klant leverancier de is zijn doet doen moeten moet kan beide allebei toch bij aan onze juist trekt'.split(
    ' ',
  ),
);

function ofQuestion({ words, role }: Clause, behind: readonly Clause[]): Claim | null {
  const text = ` ${words.join(' ')} `;
  const side = claimedSide(words, true);
  if (side === null) return null;
  const negative = words.some((word) => NEGATIONS.has(word));
  // "Hoeven we toch geen kernels te patchen?" puts forward that we need not.
  const isStatement = role !== 'whether' && words.includes('toch');
  const omits = OMISSION.test(text) && side.about === 'customer';
  const nothingLeft = side.about === 'aws' && behind.some(leavesNothing);
  return {
    about: side.about,
    ofState: side.ofState,
    negated: omits ? true : isStatement && negative,
    exclusive: side.entirely || nothingLeft || exclusive(text, side.about),
  };
}

/** "…, with nothing left for us" */
function leavesNothing({ words }: Clause): boolean {
  return words.some((word) => NEGATIONS.has(word)) && words.some((word) => CUSTOMER.has(word));
}

function exclusive(text: string, about: Claim['about']): boolean {
  // "We do nothing" denies; "AWS leaves us nothing" takes all.
  const found = EXCLUSIVE.exec(text);
  return found !== null && !(about === 'customer' && / (?:nothing|niets|niks) /.test(found[0]));
}

/** What a message without a question puts forward: AWS's doing first, then ours, then a state. */
function ofStatements(statements: readonly Clause[], isAsserted: boolean): Claim | null {
  const claims = statements.flatMap((clause) => {
    const words = stripped(clause.words);
    const side = claimedSide(words.words, false);
    if (side === null || (!isAsserted && !words.isReported && !isClaim(words.words, side))) return [];
    const text = ` ${words.words.join(' ')} `;
    const negative = words.words.some((word) => NEGATIONS.has(word)) || OMISSION.test(text);
    return [
      {
        ...side,
        negated: negative && !(side.about === 'aws' && side.entirely),
        exclusive: side.entirely || exclusive(text, side.about),
      },
    ];
  });
  const ofAws = claims.find((claim) => claim.about === 'aws' && !claim.ofState);
  const ofUs = claims.find((claim) => claim.about === 'customer');
  const claim = ofAws ?? claims[0];
  if (!claim) return null;
  const nothingLeft = ofAws !== undefined && !ofAws.negated && ofUs?.negated === true;
  return {
    about: claim.about,
    ofState: claim.ofState,
    negated: claim.negated,
    exclusive: claim.exclusive || nothingLeft,
  };
}

/** Without a wording that hands it on, a sentence claims something only if it says that somebody does or must. */
function isClaim(words: readonly string[], side: ClaimedSide): boolean {
  if (words.length < 3) return false;
  if (side.ofState || side.entirely) return true;
  const parties = side.about === 'aws' ? AWS : CUSTOMER;
  return words.some((word, at) => {
    if (!parties.has(word)) return false;
    const next = words[at + 1] ?? '';
    const before = words[at - 1] ?? '';
    return (
      QUESTION_VERBS.has(next) ||
      QUESTION_VERBS.has(before) ||
      /(?:s|t|ed)$/.test(next) ||
      /(?:t|en)$/.test(before) ||
      ['by', 'door', 'never', 'nooit'].includes(before) ||
      ['never', 'nooit', 'zelf', 'ook', 'also', 'already'].includes(next)
    );
  });
}

function stripped(words: readonly string[]): {
  readonly words: readonly string[];
  readonly isReported: boolean;
} {
  const text = words.join(' ');
  const behind = REPORT_BEHIND.exec(text);
  if (behind) return { words: text.slice(0, behind.index).split(' '), isReported: true };
  const report = REPORT.exec(text);
  if (report && report[0].length < text.length)
    return { words: text.slice(report[0].length).split(' '), isReported: true };
  const tag = END_TAG.exec(text) ?? END_QUESTION_TAG.exec(text);
  return tag
    ? { words: text.slice(0, tag.index).split(' '), isReported: false }
    : { words, isReported: false };
}
