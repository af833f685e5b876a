import { type ClaimedSide, claimedSide, STATE } from './claimed-side.js';
import { leavesNothing, plainClause } from './clause-words.js';
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
const NEGATIONS =
  / (?:not|no|never|nothing|none|nobody|neither|nor|niet|geen|nooit|niets|niks|niemand|nergens|hardly|amper|nauwelijks|zilch|refuses?|refrains?|cannot|zonder|stays? (?:out|away)|exempt|excused|free from|vrijgesteld|hands off|alone|blijf\w* .*(?:af|vanaf|vandaan)|off the hook|anymore) /;
/** A state that is told by its opposite: "is off", "staat uit". */
const OFF =
  / (?:(?:is|are|was|were|comes?|switched|turned|stays?|initially) (?:\w+ ){0,3}(?:off|disabled)|disabled|(?:staat|staan|stond|stonden|is|zijn) (?:\w+ ){0,3}uit|uit (?:staan|stonden|staat|stond)|uitgeschakeld|unencrypted|onversleuteld|missing|ontbreekt|ontbreken|lacks?) /;
const OMISSION =
  / (?:dispense with|leave out|left .* alone|strike|omit\w*|skipped|overgeslagen|afschaffen|zonder .* (?:stellen|doen)|exempt|excused|free from|off the hook|vrijgesteld|van .* af|skip|skipping|ignore|ignoring|forget about|forget|stop|stopping|not worry|leave out|leave .* alone|let .* be|drop|stay away|do without|get away with|safe to|ditch|omit|sit back|hands off|do nothing|never (?:open|look|check|do)|overslaan|negeren|vergeten|laten zitten|achterwege laten|schrappen|geschrapt|stoppen|laten vallen|laten schieten|laten staan|vervallen|weglaten|van af|afblijven|achterover|niks doen|niets doen|nooit) /;
const EXCLUSIVE =
  / (?:only|solely|sole|entirely|fully|completely|exclusively|exclusief|wholly|alone|100|alleen|enkel|volledig|volledige|volle|geheel|helemaal|uitsluitend|totally|totaal|totale|purely|puur|compleet|complete|entire|whole|hele|everything|alles|allemaal|enige|enigen|eentje|every (?:bit|part|last|single)|the lot|all of it|all (?:ours|aws|amazon|on)|full|end to end|top to bottom|begin tot eind|voor tot achter|van a tot z|mikmak|by ourselves|on (?:my|our) own|any more|anymore) /;
/** Words of a tag behind a statement; a tag says nothing else. */
const TAG_WORD =
  /\b(?:right|rite|correct|true|agree|agreed|accurate|real|really|wrong|mistaken|yes|no|ya|yeah|yep|y|huh|innit|ok|okay|so|toch|he|klopt|kloppend|waar|juist|gelijk|eens|terecht|akkoord|zeker|fout|ernaast|nietwaar|niet|ja|nee|not|wel|lezing|reading|gedacht|begrepen|gehoord|thought|told|assume|guess|suppose|think|believe|reckon|denk|neem|gok|geloof|dacht|assumption|sprookje|zo)\b/;
const LONGEST_TAG = 6;
const QUESTION_TAG =
  /^(?:or )?(?:is|are|do|does|did|has|have|will|can|should|would|was) (?:not )?(?:not )?(?:it|they|we|he|that|this|i|you|there)(?: not| so| really)?$/;
const END_TAG =
  / (?:right|correct|toch|klopt dat|klopt|of niet|of wel|or not|nietwaar|niet waar|he|agreed|agree|innit|yes|no|ya|yeah|huh|y n|juist|ja|zeker|akkoord|mee eens|terecht|waar|though|then|dan|(?:is|are|do|does|did|has|have|will|can|would) not (?:it|they|we|he|that|i|you)|(?:i|we) (?:would |d )?(?:think|thought|assume|guess|believe|reckon|suppose|say|take it|hope|understand)|(?:denk|dacht|gok|geloof|hoop|meen|vermoed|hoor) ik|neem ik aan|lijkt me|imo|afaik|is it true|or am i wrong|am i right)$/;
/** Wordings that hand a statement on: what follows them is the claim. */
const REPORT =
  /^(?:.{0,60} )?(?:(?:i|we) (?:\w+ )?(?:think|thought|assume|assumed|guess|believe|believed|heard|read|understand|understood|suppose|take it|reckon|figured|figure)|(?:says|said|claims|claimed|insists|swears|told (?:me|us)|argues|thinks|reckons|beweert|zegt|zei|stelt|claimt|denkt|vindt|meent|houdt vol|beweren|zeggen|volhoudt)|(?:my|our) understanding is|(?:ik|wij|we) (?:\w+ )?(?:denk|denken|dacht|dachten|hoor|hoorde|las|lazen|vermoed|vermoeden|begrijp|begreep|meen|geloof)|(?:neem|nemen|namen) (?:ik|wij|we) aan|(?:ik|wij|we) (?:neem|nemen) aan|(?:ga|gaan|gingen) (?:ik |wij |we |er )*(?:er )?(?:vanuit|ervan uit|van uit)|(?:can|may|mag|kan|kunnen) (?:i|we|ik|wij) (?:tell|say|write|claim|zeggen|schrijven|melden|noteren|stellen) (?:.{0,30})?(?=that |dat )|(?:can|may|could|should) (?:i|we) (?:safely )?(?:assume|expect)|(?:kan|kunnen|mag|mogen) (?:ik|we|wij|je) (?:er ?van ?uit ?gaan|er van uit gaan|aannemen|verwachten)|(?:is|was) it (?:true|correct|the case)|(?:klopt het|is het waar|is het zo)|as far as i know|voor zover ik weet|volgens (?:mij|ons|hem|haar|de \w+|onze \w+|mijn \w+)|according to (?:\w+ ){1,4}|which means|meaning|dat betekent|wat betekent|that means|does that mean|betekent dat|i mean|just checking|pretty sure|am i (?:right|correct)(?: in (?:thinking|assuming))?|am i safe saying|i am told|im told|correct me if i am wrong|(?:wordt|werd) gezegd|het zou kloppen|zou het kloppen|mag ik .{0,40} zetten)(?: that| dat)? /;
/** "I do not think that they …": the doubt is about what follows. */
const DENYING_REPORT =
  /(?:do not|does not|did not|niet|geen) (?:\w+ )?(?:think|believe|denk|denken|geloof)|(?:denk|denken|geloof|dacht) (?:ik |we )?niet (?:dat)? ?/;
const REPORT_BEHIND =
  / (?:zegt|zei|beweert|stelt|volgens) (?:de|onze|mijn|een|hij|zij|ze|iemand) ?\w*$| (?:had|heb) ik (?:begrepen|gehoord|gelezen)$| is mij verteld$| (?:i was told|i heard|they say|he says|she says|as far as i know)$| according to (?:\w+ ){0,3}\w+$/;

/** Finds what a yes/no question claims; null when the question wants no yes or no. */
export function findClaim(reading: Reading, isName: readonly boolean[]): Claim | null {
  const clauses = clausesOf(reading, isName);
  const forms = clauses.map((clause, at) => formOf(clause, clauses[at - 1]));
  if (forms.includes('either')) return null;
  const asks = (form: Form) => form === 'who' || form === 'whether' || form === 'yes-no';
  const question = forms.findLastIndex((form, at) => asks(form) && !isAfterthought(at, forms, clauses));
  if (question >= 0) {
    if (forms[question] === 'who') return null;
    return ofQuestion(clauses[question] as Clause, clauses.slice(question + 1));
  }
  const all = clauses.filter((clause, at) => forms[at] === 'statement' && clause.role !== 'condition');
  // A story may come before: what ends in a question mark is what wants the answer.
  const asked = all.filter((clause) => clause.isAsked);
  const statements = asked.length > 0 ? asked : all;
  const isHandedOn = forms.includes('tag') || clauses.some(handsOn);
  return ofStatements(statements, isHandedOn ? 'handed on' : reading.isMarked ? 'asked' : 'said');
}

/** A tag at the end of a clause, or "toch" in the middle of it. */
function handsOn({ words }: Clause): boolean {
  return words.includes('toch') || END_TAG.test(` ${words.join(' ')}`);
}

/** "is that AWS's, whichever mode we choose?": behind a question in the same sentence a "which" asks nothing further. */
function isAfterthought(at: number, forms: readonly Form[], clauses: readonly Clause[]): boolean {
  const words = clauses[at]?.words ?? [];
  const isFree = words.includes('ook') || !/^(?:who|wie|whose|wiens|and|en|so|dus)$/.test(words[0] ?? '');
  return forms[at] === 'who' && forms[at - 1] === 'yes-no' && isFree;
}

type Form = 'yes-no' | 'whether' | 'who' | 'either' | 'tag' | 'statement' | 'aside';

function formOf(clause: Clause, before: Clause | undefined): Form {
  const { words, role, isAsked } = clause;
  if (role === 'whether') return 'whether';
  const text = words.join(' ');
  if (before && (isTag(words, text) || SAID.test(text))) return 'tag';
  if (asksForEither(words, before?.words ?? [])) return 'either';
  if (role === 'condition') return 'aside';
  const from = words.findIndex((word) => !FILLERS.has(word));
  if (from < 0) return 'aside';
  const asked = words.slice(from).join(' ');
  if (REQUEST.test(asked)) return 'who';
  if (words.length > 2 && words.slice(-2).some((word) => LATE_WHO.has(word))) return 'who';
  if (opensQuestion(words, from, isAsked || from === 0)) {
    if (before && MAY_I.test(asked)) return 'tag';
    // "Do you know whose job it is?" asks whose, politely.
    if (POLITE.test(asked) && words.slice(from + 2).some((word) => WH.has(word))) return 'who';
    return REPORT.test(`${text} `) || complementStart(words) > 0 ? 'statement' : 'yes-no';
  }
  const wh = words.findIndex((word) => WH.has(word));
  if (wh < 0 || isRelative(words, wh)) return 'statement';
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

/** ", which means that AWS …" goes on; it asks nothing. */
function isRelative(words: readonly string[], at: number): boolean {
  return words[at] === 'which' && (words[at + 1] === 'means' || words[at + 1] === 'is');
}

/** "right?", "isn't it", "of zit ik ernaast": a few words that only want to hear whether it is so. */
function isTag(words: readonly string[], text: string): boolean {
  if (words.length > LONGEST_TAG || words.includes(SERVICE)) return false;
  if (QUESTION_TAG.test(text)) return true;
  const namesParty = words.some(
    (word) => AWS.has(word) || (CUSTOMER.has(word) && !/^(?:i|ik|we|wij|you|je|u)$/.test(word)),
  );
  return TAG_WORD.test(text) && !namesParty && !words.some((word) => WH.has(word) && word !== 'waar');
}

/** "is how the intern put it", "that's what our runbook says" */
const SAID =
  /^(?:at least |or so |tenminste |althans |zo )?(?:that is |thats |it is |is |dat is |dat ) ?(?:what|how|my|our|wat|hoe|mijn|onze|the)\b.*(?:says?|said|put|reading|understanding|impression|told|zegt|zei|begreep|indruk|lezing|guess|view)/;

/** "…, mag ik daarop rekenen?", "may I take that as a fact?" */
const MAY_I =
  /^(?:mag|kan|kunnen|may|can|could|should) (?:ik|i|men|we|wij|one) (?:dat|daar|daarop|erop|er|ervan|hopen|that|this|it|state|take|rely|hope|assume)\b/;
const POLITE =
  /^(?:do|does|would|could|can|might|may|mag|kan|kunnen|zou|zouden|weet|heeft) (?:you|u|je|jij|i|ik|iemand|anyone|anybody|someone)\b/;
const COMPLEMENT = /^(?:that|dat|alsof|as though)$/;
const BEFORE_DEMONSTRATIVE =
  /^(?:is|are|was|does|do|did|will|can|has|have|on|for|of|to|with|by|at|in|all|and|or|like|about|doet|zit|moet|kan|wordt|hoort|ligt|valt|staat|wij|we|ik|je|aws|amazon|met|voor|van|aan|door|daarom|toch|ook|niet|ze|zij|us|ons|zelf|en|of)$/;

const BEGINS_COMPLEMENT =
  /^(?:aws|amazon|we|i|you|one|our|my|the|it|there|all|no|nobody|everything|everybody|every|any|a|an|#|customers?|they|data|these|wij|ik|je|de|het|een|onze|ons|mijn|er|alle|alles|niemand|men|klanten|ze|zij|daar|bij|elk|elke|iedereen|provider|leverancier)$/;

/**
 * Where what somebody says, hopes or needs confirmed begins: behind "that" in "I would need confirmation that Amazon …".
 * Zero when nothing is handed on.
 */
function complementStart(words: readonly string[]): number {
  if (words[0] === 'dat' && words.length > 4) return 1;
  const at = words.findLastIndex(
    (word, index) =>
      index > 1 &&
      COMPLEMENT.test(word) &&
      !BEFORE_DEMONSTRATIVE.test(words[index - 1] as string) &&
      BEGINS_COMPLEMENT.test(words[index + 1] ?? '') &&
      words.length - index > 3,
  );
  return at > 0 &&
    words.slice(at).some((word) => AWS.has(word) || CUSTOMER.has(word) || QUESTION_VERBS.has(word))
    ? at + 1
    : 0;
}

const NOT_VERBS = new Set(
  'not about but at that dat wat niet met dit het uit and want just next best most first last kan een geen toen alleen even want'.split(
    ' ',
  ),
);
const DUTCH_SUBJECTS = new Set(
  'we wij ik je jij jullie onze ons mijn mn de het een er dat dit die iemand niemand men alle al zij ze'.split(
    ' ',
  ),
);
/** Verbs that begin a Dutch question even where no question mark tells. */
const DUTCH_OPENERS = new Set(
  `ligt rust komt valt hoort horen staat zit zitten doet doen zorgt zorgen regelt regelen neemt nemen houdt houden maakt maken patcht patchen
   krijgt krijgen krijg dient dienen hangt kijkt vergeet scant scannen bewaart bewaren versleutelt versleutelen beheert beheren draait draaien dragen draagt blijft worden
   wordt gebeurt bestaat`.split(/\s+/),
);

function opensQuestion(words: readonly string[], at: number, mayOpen: boolean): boolean {
  const word = words[at] as string;
  const next = words[at + 1];
  if (next === undefined || !mayOpen) return QUESTION_VERBS.has(word) && next !== undefined && !WH.has(next);
  if (QUESTION_VERBS.has(word)) return !WH.has(next) || next === 'what' || next === 'wat';
  if (DUTCH_OPENERS.has(word)) return !WH.has(next);
  // Dutch puts the verb first: "patcht AWS RDS?", "krijg je daar back-ups bij?"
  const isVerb = /(?:t|en|d|g|p|k|f|ij)$/.test(word) && !NOT_VERBS.has(word) && word.length > 2;
  const isSubject =
    DUTCH_SUBJECTS.has(next) || ((AWS.has(next) || next === SERVICE) && /(?:t|en|d)$/.test(word));
  return isVerb && isSubject;
}

/** "Us or AWS?", "moeten wij dat of is dat geregeld?" asks which, not whether. */
function asksForEither(words: readonly string[], before: readonly string[]): boolean {
  const at = words.findIndex(
    (word, index) =>
      word === 'or' || (word === 'of' && isDutchOr(words[index + 1] ?? '', words[index + 2] ?? '')),
  );
  if (at < 0) return false;
  const left = at === 0 ? before : words.slice(0, at);
  const right = words.slice(at + 1);
  if (right.length === 0 || isTag(right, right.join(' '))) return false;
  const has = (side: readonly string[], party: ReadonlySet<string>) => side.some((word) => party.has(word));
  const opposed =
    (has(left, AWS) && has(right, CUSTOMER)) ||
    (has(left, CUSTOMER) && has(right, AWS)) ||
    /^(?:both|beide|allebei|samen|all of|alles|een deel|shared|gedeeld|theirs|them|hun|hen|neither)\b/.test(
      right.join(' '),
    ) ||
    (right.length <= 3 &&
      left.length > 1 &&
      right.some(
        (word) => AWS.has(word) || CUSTOMER.has(word) || /^(?:theirs|ours|hen|hun|hunne)$/.test(word),
      ) &&
      !right.some((word) => QUESTION_VERBS.has(word)));
  const isQuestion = has(left, AWS) || has(left, CUSTOMER) || left.some((word) => QUESTION_VERBS.has(word));
  const second = left.length > 2 && isQuestion && QUESTION_VERBS.has(right[0] ?? '');
  return opposed || second;
}
/** Dutch "of" is or, English "of" is everywhere: a verb or a party behind it tells. */
function isDutchOr(next: string, afterNext: string): boolean {
  return (
    DUTCH_AFTER_OR.has(next) ||
    QUESTION_VERBS.has(next) ||
    /^(?:wij|we|ik|aws|amazon|jullie)$/.test(afterNext)
  );
}
const DUTCH_AFTER_OR = new Set(
  'aws amazon wij we ik ons jullie klant leverancier de is zijn doet doen moeten moet kan beide allebei samen toch bij aan onze juist trekt alles een meer'.split(
    ' ',
  ),
);

function ofQuestion({ words, role }: Clause, behind: readonly Clause[]): Claim | null {
  const { text, nobodyElse } = plainClause(words);
  const side = claimedSide(text, true);
  if (side === null) return null;
  // "Hoeven we toch geen kernels te patchen?" puts forward that we need not.
  const isStatement = role !== 'whether' && words.includes('toch');
  const mayOmit = side.about === 'customer' || (side.ofState && MAY.test(text));
  const omits = OMISSION.test(text) && mayOmit;
  const isOff = side.ofState && OFF.test(text);
  const restLeft =
    side.about === 'aws' &&
    [text, ...behind.map((clause) => plainClause(clause.words).text)].some(leavesNothing);
  return {
    about: omits ? 'customer' : side.about,
    ofState: side.ofState && !omits,
    negated: omits || isOff || (isStatement && NEGATIONS.test(text)),
    exclusive: side.entirely || nobodyElse || restLeft || exclusive(text, side.about),
  };
}
/** "Can the access review go?", "is het oké om …": asks leave. */
const MAY = / (?:can|may|could|kan|kunnen|mag|mogen|ok|oke|okay|fine|alright|safe|option|optie|erg) /;

function exclusive(text: string, about: Claim['about']): boolean {
  // "We do nothing" denies; "AWS leaves us nothing" takes all.
  return EXCLUSIVE.test(text) && !(about === 'customer' && / (?:nothing|niets|niks) /.test(text));
}

/** Whether a statement wants to be confirmed ("…, right?"), only ends in a question mark, or neither. */
type Said = 'handed on' | 'asked' | 'said';

/** What a message without a question puts forward: AWS's doing first, then ours, then a state. */
function ofStatements(statements: readonly Clause[], how: Said): Claim | null {
  const claims = statements.flatMap((clause) => claimOf(clause, how));
  const ofAws = claims.find((claim) => claim.about === 'aws' && !claim.ofState);
  const ofUs = claims.find((claim) => claim.about === 'customer');
  const [first] = claims;
  const claim = ofAws ?? first;
  if (!claim) return null;
  const nothingLeft = ofAws !== undefined && !ofAws.negated && ofUs?.negated === true;
  return { ...claim, exclusive: claim.exclusive || nothingLeft };
}

function claimOf(clause: Clause, how: Said): Claim[] {
  const { words, isReported, isDenied } = stripped(clause.words);
  const { text, nobodyElse } = plainClause(words);
  const rest = leavesNothing(text) && words.some((word) => AWS.has(word));
  const isWhole = (how === 'handed on' && words.length > 3) || isSentence(text);
  const named = claimedSide(text, false);
  // "We moved to RDS last year" tells a story; what we must do, or need not, is a claim.
  const isStory = named?.about === 'customer' && !OBLIGED.test(text);
  const side = isStory ? null : (named ?? (isWhole ? STATE : null));
  if (side === null || (how === 'said' && !isReported && !isClaim(text, side))) return [];
  const said = rest ? text.replace(/ (?:niets|niks|nothing|none|zip|geen) /g, ' ') : text;
  const isNegative = NEGATIONS.test(said) || OMISSION.test(said) || (side.ofState && OFF.test(said));
  return [
    {
      about: side.about,
      ofState: side.ofState,
      negated: isNegative !== isDenied && !(side.about === 'aws' && side.entirely),
      exclusive: side.entirely || nobodyElse || rest || exclusive(text, side.about),
    },
  ];
}

/** Without a wording that hands it on, a sentence claims something only if it says that somebody does or must. */
function isClaim(text: string, side: ClaimedSide): boolean {
  const words = text.trim().split(' ');
  if (words.length < 3) return false;
  if (side.entirely) return true;
  if (side.ofState) return STATED.test(text) || isSentence(text);
  if (side.about === 'customer') return OBLIGED.test(text);
  return words.some((word, at) => {
    if (!AWS.has(word)) return false;
    const next = words[at + 1] ?? '';
    const before = words[at - 1] ?? '';
    return (
      QUESTION_VERBS.has(next) ||
      QUESTION_VERBS.has(before) ||
      /(?:s|t|ed)$/.test(next) ||
      /(?:t|en)$/.test(before) ||
      /^(?:by|door|never|nooit|on|aan|bij|with|van|from|via|for|voor)$/.test(before) ||
      /^(?:never|nooit|zelf|ook|also|already)$/.test(next)
    );
  });
}
const STATED =
  / (?:automatic|automatically|automatisch|by default|standaard|already|out of the box|vanzelf|by itself|on their own|on its own|uit zichzelf|al|gewoon|always|altijd|every|ieder|elke|never|nooit) /;
const OBLIGED =
  / (?:must|have to|has to|had to|need to|needs to|should|supposed|ought|responsible|accountable|never|do not|does not|did not|not|no|nothing|ourselves|ours|our own|(?:on|up to|by|with|for|to|from) us|our \w+ (?:responsibility|job|duty|task)|our (?:responsibility|job|duty|task|call|problem|thing|side|part|plate|own)|moet|moeten|hoef|hoeft|hoeven|hoefde|hoefden|dient|dienen|niet|geen|nooit|niks|niets|zelf|verantwoordelijk|(?:bij|aan|van|door|voor|op|onder) ons|onze (?:taak|verantwoordelijkheid|zaak|zorg|plicht|kant)|ons (?:werk|ding|probleem)) /;
/** Enough words, small ones among them, to be a whole sentence and no list of keywords. */
const SENTENCE = 7;
const SMALL =
  / (?:a|an|the|is|are|was|were|has|have|our|my|its|that|which|so|by|de|het|een|is|zijn|wordt|worden|heeft|onze|mijn|dat|die|dus|er) /g;

function isSentence(text: string): boolean {
  return text.trim().split(' ').length >= SENTENCE && (text.match(SMALL) ?? []).length >= 2;
}

/** The claim without the words that hand it on; whether there were such words, and whether they doubt it. */
function stripped(words: readonly string[]): {
  readonly words: readonly string[];
  readonly isReported: boolean;
  readonly isDenied: boolean;
} {
  let text = words.join(' ');
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
  const complement = complementStart(text.split(' '));
  if (complement > 0) {
    const all = text.split(' ');
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
  return { words: text.split(' '), isReported, isDenied };
}
