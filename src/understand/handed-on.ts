import type { Clause } from './clauses.js';
import { PARTY_WORDS } from './party-words.js';
import { QUESTION_VERBS } from './question-verbs.js';

/*
 * Claims that somebody hands on: "my colleague says that …", "…, right?", "I need confirmation that …".
 */

const { aws: AWS, customer: CUSTOMER } = PARTY_WORDS;
const END_TAG =
  / (?:right|correct|toch|klopt dat|klopt|of niet|of wel|or not|nietwaar|niet waar|he|agreed|agree|innit|yes|no|ya|yeah|huh|y n|juist|ja|zeker|akkoord|mee eens|terecht|waar|though|then|dan|(?:is|are|do|does|did|has|have|will|can|would) not (?:it|they|we|he|that|i|you)|(?:i|we) (?:would |d )?(?:think|thought|assume|assumed|guess|believe|reckon|suppose|figure|figured|gather|presume|imagine|say|take it|hope|understand)|(?:denk|dacht|gok|geloof|hoop|meen|vermoed|hoor|begrijp|begreep) ik|neem ik aan|lijkt me|imo|afaik|of (?:vergis ik (?:me|mij)|(?:heb|zie) ik (?:dat|het) (?:mis|fout|verkeerd)|zit ik (?:ernaast|fout|mis))|is it true|or am i wrong|am i right)$/;

/** Wordings that hand a statement on: what follows them is the claim. */
const REPORT =
  /^(?:.{0,60} )?(?:(?:i|we) (?:\w+ )?(?:think|thought|assume|assumed|guess|believe|believed|heard|read|understand|understood|suppose|take it|reckon|figured|figure|gather|gathered|presume|presumed|imagine|imagined)|(?:says|said|claims|claimed|insists|swears|told (?:me|us)|argues|thinks|reckons|beweert|zegt|zei|stelt|claimt|denkt|vindt|meent|houdt vol|beweren|zeggen|volhoudt)|(?:my|our) understanding is|(?:ik|wij|we) (?:\w+ )?(?:denk|denken|dacht|dachten|hoor|hoorde|las|lazen|vermoed|vermoeden|begrijp|begreep|meen|meende|geloof|geloofde)|(?:neem|nemen|namen) (?:ik|wij|we) aan|(?:ik|wij|we) (?:neem|nemen) aan|(?:ga|gaan|gingen) (?:ik |wij |we |er )*(?:er )?(?:vanuit|ervan uit|van uit)|(?:can|may|mag|kan|kunnen) (?:i|we|ik|wij) (?:tell|say|write|claim|zeggen|schrijven|melden|noteren|stellen) (?:.{0,30})?(?=that |dat )|(?:can|may|could|should) (?:i|we) (?:safely )?(?:assume|expect)|(?:kan|kunnen|mag|mogen) (?:ik|we|wij|je) (?:er ?van ?uit ?gaan|er van uit gaan|aannemen|verwachten)|(?:is|was) it (?:true|correct|the case)|(?:klopt het|is het waar|is het zo)|as far as i know|voor zover ik weet|volgens (?:mij|ons|hem|haar|de \w+|onze \w+|mijn \w+)|according to (?:\w+ ){1,4}|which means|meaning|dat betekent|wat betekent|that means|does that mean|betekent dat|i mean|just checking|it is (?:\w+ ){0,2}(?:not|hardly) (?:as if|as though|like)|pretty sure|am i (?:right|correct)(?: in (?:thinking|assuming))?|am i safe saying|i am told|im told|(?:i|we) (?:was|were|am|are|have been|had been) (?:told|informed|assured)|(?:ons|mij|me) (?:is|werd) (?:verteld|gezegd|verzekerd)|correct me if i am wrong|(?:wordt|werd) gezegd|het zou kloppen|zou het kloppen|mag ik .{0,40} zetten)(?: that| dat)? /;

/** "I do not think that they …": the doubt is about what follows. */
const DENYING_REPORT =
  /(?:do not|does not|did not|niet|geen) (?:\w+ )?(?:think|believe|denk|denken|geloof)|(?:denk|denken|geloof|dacht) (?:ik |we )?niet (?:dat)? ?|^(?!(?:\w+ )?(?:is|was) (?:it|het|dat|this|that) (?:not|niet)).*(?:(?:niet|not|nooit|never|hardly|amper) (?:zo|waar|juist|correct|true|so|right|the case|het geval|as (?:if|though)|like)|klopt (?:dus |toch |gewoon |helemaal |natuurlijk )*niet|onjuist|onwaar|untrue|incorrect|een (?:fabel|misverstand|mythe)|a (?:myth|misconception)) (?:that|dat)? ?$/;
const REPORT_BEHIND =
  / (?:zegt|zei|beweert|stelt|volgens) (?:de|onze|mijn|een|hij|zij|ze|iemand) ?\w*$| (?:had|heb) ik (?:begrepen|gehoord|gelezen)$| is mij verteld$| (?:i was told|i heard|they say|he says|she says|as far as i know)$| according to (?:\w+ ){0,3}\w+$/;

/** A tag at the end of a clause, or "toch" in the middle of it. */
export function handsOn({ words, text }: Clause): boolean {
  return words.includes('toch') || END_TAG.test(` ${text}`);
}

const COMPLEMENTS = new Set(['that', 'dat', 'alsof']);
const BEFORE_DEMONSTRATIVE =
  /^(?:is|are|was|does|do|did|will|can|has|have|on|for|of|to|with|by|at|in|all|and|or|like|about|doet|zit|moet|kan|wordt|hoort|ligt|valt|staat|wij|we|ik|je|aws|amazon|met|voor|van|aan|door|daarom|toch|ook|niet|ze|zij|us|ons|zelf|en|of)$/;
/** "A certificate that we imported", "een certificaat dat we zelf …": which one, and nothing handed on. */
const BEFORE_RELATIVE = /^(?:a|an|any|every|each|een|het|elk|ieder|geen)$/;
const BEGINS_COMPLEMENT =
  /^(?:aws|amazon|we|i|you|one|our|my|the|it|there|all|no|nobody|everything|everybody|every|any|a|an|#|customers?|they|data|these|wij|ik|je|de|het|een|onze|ons|mijn|er|alle|alles|niemand|men|klanten|ze|zij|daar|bij|elk|elke|iedereen|provider|leverancier|dat|dit|this|that|deze|die|those)$/;

/** "On the premise that personnel access …": whatever follows is believed. */
const BELIEF =
  /^(?:premise|assumption|understanding|impression|view|expectation|opinion|belief|conviction|aanname|veronderstelling|indruk|stelling|opvatting|mening|standpunt|uitgangspunt|overtuiging)$/;

/** "There is nothing left that we have to do": which, and nothing handed on. */
const OF_THINGS = /\b(?:nothing|anything|something|everything|little|niets|niks|iets|alles)\b/;

/** "Does AWS renew certificates that we imported?" hands nothing on; "can we assume that …?" does. */
const SAYS =
  /(?:\b(?:say|assume|know|think|confirm|conclude|state|claim|mean|expect|sure|certain|true|correct|right|trust|rely|count|believe|presume|safe|write|document|argue|tell|told|report|agree|granted|read|gather|take|understand|hold|case|zo|aannemen|stellen|zeggen|zeker|kloppen|waar|concluderen|vertrouwen|rekenen|noteren|schrijven|vastleggen|opschrijven|geval|hope|imply|betekenen|menen|vinden|denken|weten|begrijpen|erop|ervan|ervoor|tellen|bevestigen|verwachten|hopen|so|idea|plan|rule|norm|deal|intention|point|fair|follow|bedoeling|idee|regel|afspraak|normaal|gebruikelijk|nodig|necessary|required|enough|genoeg|voldoende|normal|usual|logisch|logical|mogelijk|possible|uitgaan|gaan))\b/;

/** "Can we write down that …?" hands something on; "do we patch …?" and "does AWS renew …?" ask. */
const ASKS_OF_DOING =
  /^(?:do|does|did|is|are|has|have|had|will|would|must|should|need|doet|doen|moet|moeten|hoef|hoeft|hoeven|heeft|hebben|gaat|gaan|wordt|worden)$/;

/** "There is no work left that we have to do." */
const NONE_LEFT = /\b(?:no|geen) (?:\w+ ){1,3}(?:left|meer|over)$/;

/**
 * Where what somebody says, hopes or needs confirmed begins: behind "that" in "I would need confirmation that Amazon …".
 * Zero when nothing is handed on.
 */
function complementStart(words: readonly string[]): number {
  if (words[0] === 'dat' && words.length > 4) return 1;
  let at = words.length - LEAST_OF_COMPLEMENT;
  while (at > 1 && !opensComplement(words, at)) at -= 1;
  return at > 1 &&
    words.slice(at).some((word) => AWS.has(word) || CUSTOMER.has(word) || QUESTION_VERBS.has(word))
    ? at + 1
    : 0;
}

/** "That" among them. */
const LEAST_OF_COMPLEMENT = 4;

function opensComplement(words: readonly string[], at: number): boolean {
  // First what few words are.
  if (!COMPLEMENTS.has(words[at] as string)) return false;
  const before = words[at - 1] as string;
  return (
    !BEFORE_RELATIVE.test(words[at - 2] as string) &&
    !BEFORE_DEMONSTRATIVE.test(before) &&
    (BEGINS_COMPLEMENT.test(words[at + 1] as string) || BELIEF.test(before)) &&
    !OF_THINGS.test(`${words[at - 2]} ${before}`) &&
    !NONE_LEFT.test(words.slice(0, at).join(' ')) &&
    (!ASKS_OF_DOING.test(words[0] as string) || SAYS.test(words.slice(1, at).join(' ')))
  );
}

/** The claim without the words that hand it on; whether there were such words, and whether they doubt it. */
export function stripped({ words, text: whole }: Clause): {
  readonly words: readonly string[];
  readonly isReported: boolean;
  readonly isDenied: boolean;
} {
  let text = whole;
  let isReported = false;
  let isDenied = false;
  const behind = REPORT_BEHIND.exec(text);
  if (behind && behind.index > 0) {
    text = text.slice(0, behind.index);
    isReported = true;
  }
  const tag = END_TAG.exec(text);
  if (tag && tag.index > 0) {
    text = text.slice(0, tag.index);
    isReported = true;
  }
  const all = isReported ? text.split(' ') : words;
  const complement = complementStart(all);
  if (complement > 0) {
    isDenied = DENYING_REPORT.test(all.slice(0, complement).join(' '));
    text = all.slice(complement).join(' ');
    isReported = true;
  }
  const report = REPORT.exec(text);
  if (report && report[0].length < text.length) {
    isDenied = DENYING_REPORT.test(report[0]);
    text = text.slice(report[0].length);
    isReported = true;
  }
  return { words: isReported ? text.split(' ') : words, isReported, isDenied };
}

/** Whether a clause begins with words that hand on what follows. */
export function opensReport({ words, text }: Clause): boolean {
  return REPORT.test(`${text} `) || complementStart(words) > 0;
}
