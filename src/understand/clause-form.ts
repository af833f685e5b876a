import { asksForEither } from './asks-for-either.js';
import { type Clause, SERVICE } from './clauses.js';
import { opensReport } from './handed-on.js';
import { isTag } from './is-tag.js';
import { opensQuestion, WH } from './opens-question.js';
import { PARTY_WORDS } from './party-words.js';
import { QUESTION_VERBS } from './question-verbs.js';

const { aws: AWS, customer: CUSTOMER } = PARTY_WORDS;
/** Who, at the end of what begins like a yes/no question: "patching the nodes is on whom?" */
const LATE_WHO = new Set(['whom', 'who', 'whose', 'wie', 'wiens']);
const FILLERS = new Set(
  `and or so then en of dus dan hi hello hey hallo hoi ok oke okay well ja yes no nee quick question vraag vraagje please team also ook
   just even serious silly simple stupid honest folks guys all one actually eigenlijk btw anyway seriously nou zeg o oh wait wacht sorry hmm
   want but maar because fwiw`.split(/\s+/),
);

/** Asks for words, not for a yes or no. */
const REQUEST =
  /^(?:(?:can|could|kun|kan|would|wil|zou) (?:you|u|je|jij) (?:\w+ ){0,4}(?:say|tell|explain|make|list|give|show|walk|describe|help|split|draw|uitleggen|zeggen|maken|geven|uitsplitsen|opsommen|vertellen|helpen|leg|maak|geef)|list|describe|explain|draw|make|give|show|help|noem|maak|geef|leg|toon|beschrijf|vertel|owner of|need the|i need)\b/;

/** "is that AWS's, whichever mode we choose?": behind a question in the same sentence a "which" asks nothing further. */
export function isAfterthought(at: number, forms: readonly Form[], clauses: readonly Clause[]): boolean {
  const words = clauses[at]?.words ?? [];
  const isFree = words.includes('ook') || !/^(?:who|wie|whose|wiens|and|en|so|dus)$/.test(words[0] ?? '');
  return forms[at] === 'who' && forms[at - 1] === 'yes-no' && isFree;
}

/** What a clause does in the message; an `aside` (a greeting, a condition) says nothing of its own. */
export type Form = 'yes-no' | 'whether' | 'who' | 'either' | 'tag' | 'statement' | 'aside';

/** Tells the form of a clause; `before` is the clause in front of it, if any. */
export function formOf(clause: Clause, before: Clause | undefined): Form {
  const { words, role, isAsked, text } = clause;
  if (role === 'whether') return 'whether';
  if (before && (isTag(words, text) || SAID.test(text))) return 'tag';
  if (role === 'condition' && /^or not\b|\bor not$|^(?:us|our|dat (?:we|wij)) /.test(text)) return 'aside';
  if (asksForEither(words, before?.words ?? [])) return 'either';
  if (role === 'condition') return 'aside';
  const from = words.findIndex((word) => !FILLERS.has(word));
  if (from < 0) return 'aside';
  const asked = from === 0 ? text : words.slice(from).join(' ');
  if (REQUEST.test(asked)) return 'who';
  if (words.length > 2 && words.slice(-2).some((word) => LATE_WHO.has(word))) return 'who';
  if (opensQuestion(words, from, isAsked || from === 0)) {
    if (before && MAY_I.test(asked)) return 'tag';
    // "Do you know whose job it is?" asks whose, politely.
    if (POLITE.test(asked) && words.slice(from + 2).some((word) => WH.has(word))) return 'who';
    return opensReport(clause) ? 'statement' : 'yes-no';
  }
  const wh = words.findIndex((word) => WH.has(word));
  if (wh < 0 || isRelative(words, wh) || CHOOSES.test(asked) || AFTER_ALL.test(text)) return 'statement';
  if (tellsWho(words, wh) || awsDecides(words, from, wh)) return 'statement';
  // "AWS encrypts what we put there" asks nothing; "for the audit: by whom is …" does.
  const isInside = words
    .slice(0, wh)
    .some((word) => AWS.has(word) || CUSTOMER.has(word) || QUESTION_VERBS.has(word) || word === SERVICE);
  const isEarly = wh <= from + 2;
  if (wh === from) return 'who';
  if (isAsked) return isEarly || !isInside ? 'who' : 'statement';
  const isWhom = /^(?:who|whom|whose|wie|wiens)$/.test(words[wh] ?? '');
  return isWhom && isEarly && !/ing$/.test(words[wh - 1] ?? '') ? 'who' : 'statement';
}

/** "Deciding which keys get rotated is ours": the "which" is part of the task. */
const CHOOSES =
  /^(?:deciding|choosing|picking|determining|selecting|working out|figuring out|specifying|defining|settling|knowing|saying|(?:het )?(?:bepalen|kiezen|beslissen|vaststellen|uitmaken|uitzoeken|instellen)) (?:\w+ )?(?:who|whom|which|what|when|where|how|wie|welke|wat|wanneer|waar|hoe)\b.* (?:is|are|blijft|falls|ligt|stays|remains|hoef|hoeft|hoeven|moet|moeten)\b/;

/** "Welke analist bij welke tabel mag wordt toch door Amazon geregeld?": what is asked comes behind. */
const AFTER_ALL =
  /^(?:which|what|who|when|where)\b.* (?:is|are) (?:\w+ )?(?:managed|decided|handled|set|chosen|arranged|determined|controlled|run|taken care of) by (?:aws|amazon|us)\b|^(?:wie|welke|wat|waar|wanneer|hoe)\b.* (?:is|wordt|worden|zijn|ligt|valt) (?:toch (?:aan|door|bij|voor)|(?:aan|door|bij|voor) \w+ (?:\w+ )?toch)\b/;

/** ", which means that AWS …" goes on, "de schijven waar wij op werken" says which; they ask nothing. */
function isRelative(words: readonly string[], at: number): boolean {
  if (words[at] === 'which') return GOES_ON.test(words[at + 1] ?? '');
  return /^waar/.test(words[at] ?? '') && at > 1 && BEFORE_NOUN.test(words[at - 2] ?? '');
}
const GOES_ON = /^(?:means|is|was|would|makes|sounds|seems|saves|leaves|suits|has)$/;
const BEFORE_NOUN = /^(?:de|het|een|onze|ons|mijn|alle|elke|elk|die|dat)$/;

/** "The reseller who built it told us that …": which reseller. */
function tellsWho(words: readonly string[], at: number): boolean {
  return (
    words[at] === 'who' &&
    at > 1 &&
    at < 6 &&
    /^(?:the|a|an|our|my|some|that|this)$/.test(words.find((word) => !FILLERS.has(word)) ?? '') &&
    words
      .slice(at)
      .some((word) => /^(?:told|tells|says|said|claims|claimed|thinks|insists|swears|believes)$/.test(word))
  );
}

/** "AWS labels which of our files are confidential": the party first, then its verb. */
function awsDecides(words: readonly string[], from: number, wh: number): boolean {
  return wh === from + 2 && AWS.has(words[from] ?? '') && /(?:s|t)$/.test(words[from + 1] ?? '');
}

/**
 * "Since Glue is serverless, hoeven onze ontwikkelaars niet …, klopt toch?": Dutch puts the verb first behind another clause too, and who
 * wants to hear that it is so has asked nothing.
 */
export function isInvertedStatement(at: number, forms: readonly Form[], clauses: readonly Clause[]): boolean {
  const before = clauses[at - 1]?.role;
  const tag = clauses[at + 1];
  return (
    forms[at] === 'yes-no' &&
    DUTCH_NEED.test(clauses[at]?.text ?? '') &&
    (before === 'reason' || before === 'condition') &&
    forms[at + 1] === 'tag' &&
    tag !== undefined &&
    /\b(?:toch|klopt|juist|waar)\b/.test(tag.text)
  );
}
const DUTCH_NEED = /^(?:hoef|hoeft|hoeven|moet|moeten|kan|kunnen|doet|doen|is|zijn) /;

/** "is how the intern put it", "that's what our runbook says" */
const SAID =
  /^(?:so |dus )?(?:that is|thats|dat is|it is) what (?:we|i|you) pay\b|^daar (?:betalen|betaal) (?:we|wij|ik|je)\b|^(?:at least |or so |or |of |tenminste |althans |zo )?(?:that is |thats |it is |is |dat is |dat ) ?(?:what|how|my|our|wat|hoe|mijn|onze|the)\b.*(?:says?|said|thinks?|thought|believes?|denkt|dacht|vindt|put|reading|understanding|impression|told|zegt|zei|begreep|indruk|lezing|guess|view)/;

/** "…, mag ik daarop rekenen?", "may I take that as a fact?" */
const MAY_I =
  /^(?:mag|kan|kunnen|may|can|could|should) (?:ik|i|men|we|wij|one) (?:dat|daar|daarop|erop|er|ervan|hopen|that|this|it|state|take|rely|hope|assume)\b/;
const POLITE =
  /^(?:do|does|would|could|can|might|may|mag|kan|kunnen|zou|zouden|weet|heeft) (?:you|u|je|jij|i|ik|iemand|anyone|anybody|someone)\b/;
