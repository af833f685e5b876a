import { type ClaimedSide, claimedSide, STATE } from './claimed-side.js';
import { type Form, isAfterthought, isInvertedStatement } from './clause-form.js';
import { leavesNothing, type PlainClause, plainClause, shutsOut } from './clause-words.js';
import type { Clause } from './clauses.js';
import { handsOn, stripped } from './handed-on.js';
import { loneParty } from './lone-party.js';
import { PARTY_WORDS } from './party-words.js';
import { QUESTION_VERBS } from './question-verbs.js';
import type { Claim } from './understanding.js';

/*
 * What a yes/no question puts forward. Three forms are told apart:
 *   a question    "does AWS patch RDS?", "hoeven wij …?"   a "not" in it does not turn the answer ("don't we have to?" - "yes")
 *   a statement   "AWS encrypts that, right?"              a "not" in it does turn it
 *   an omission   "can we skip …?", "kunnen we … overslaan?"
 */

const { aws: AWS, customer: CUSTOMER } = PARTY_WORDS;
const NEGATIONS =
  / (?:not|no|never|nothing|none|nobody|neither|nor|niet|geen|nooit|niets|niks|niemand|nergens|hardly|amper|nauwelijks|zilch|refuses?|refrains?|cannot|zonder|stays? (?:out|away)|exempt|excused|free from|vrijgesteld|hands off|alone|blijf\w* .*(?:af|vanaf|vandaan)|off the hook|anymore) /;

/** A state that is told by its opposite: "is off", "staat uit". */
const OFF =
  / (?:(?:is|are|was|were|comes?|switched|turned|stays?|initially) (?:\w+ ){0,3}(?:off|disabled)|disabled|(?:staat|staan|stond|stonden|is|zijn) (?:\w+ ){0,3}uit(?! elkaar)|uit (?:staan|stonden|staat|stond)|uitgeschakeld|unencrypted|onversleuteld|missing|ontbreekt|ontbreken|lacks?) /;
const OMISSION =
  / (?:(?:got|get|getting|be|are|were|am) (?:\w+ )?rid of|verlost van|bevrijd van|off (?:our|my|the) (?:\w+ )?(?:plate|list|lists|hands|shoulders|desk|agenda|calendar|roster)|dispense with|leave out|left .* alone|strike|omit\w*|skipped|overgeslagen|afschaffen|zonder .* (?:stellen|doen)|exempt|excused|free from|off the hook|vrijgesteld|van .* af|skip|skipping|ignore|ignoring|forget about|forget|stop|stopping|not worry|leave out|leave .* alone|let .* be|drop|stay away|do without|get away with|safe to|ditch|omit|sit back|hands off|do nothing|never (?:open|look|check|do)|overslaan|negeren|vergeten|laten zitten|achterwege laten|schrappen|geschrapt|stoppen|laten vallen|laten schieten|laten staan|vervallen|weglaten|van af|afblijven|achterover|niks doen|niets doen|nooit) /;
/** "Do we really have nothing to do with it?" */
const NO_PART =
  / (?:nothing|niets|niks) (?:at all )?(?:more |left |meer )?(?:to do|te doen|te maken|for us|voor ons|to arrange|te regelen) | have no (?:part|role|say) /;
const EXCLUSIVE =
  / (?:only|solely|sole|entirely|fully|completely|exclusively|exclusief|wholly|alone|100|alleen|enkel|volledig|volledige|volle|geheel|helemaal|uitsluitend|totally|totaal|totale|purely|puur|compleet|complete|entire|whole|hele|everything|alles|allemaal|enige|enigen|eentje|every (?:bit|part|last|single)|the lot|all of it|all (?:ours|aws|amazon|on)|full|end to end|top to bottom|begin tot eind|voor tot achter|van a tot z|mikmak|by ourselves|on (?:my|our) own|any more|anymore) /;

/**
 * What the rules read as the claim; null when they see none. `isMarked` tells whether the message ends in a question mark. Rules
 * see the skeleton of a sentence well and the rest of it badly, so that this is but one of the things that `findClaim` weighs.
 */
export function claimByRule(
  clauses: readonly Clause[],
  forms: readonly Form[],
  isMarked: boolean,
): Claim | null {
  if (forms.includes('either')) return null;
  const asks = (form: Form) => form === 'who' || form === 'whether' || form === 'yes-no';
  const question = forms.findLastIndex((form, at) => asks(form) && !isAfterthought(at, forms, clauses));
  const confirmed = clauses.findIndex(
    ({ text }, at) => at > question && forms[at] === 'statement' && CONFIRM.test(text),
  );
  if (confirmed >= 0) return ofStatements([clauses[confirmed] as Clause], 'handed on');
  if (question >= 0) {
    if (forms[question] === 'who') return null;
    const isTold = isInvertedStatement(question, forms, clauses);
    return ofQuestion(clauses[question] as Clause, clauses.slice(question + 1), isTold);
  }
  const all = clauses.filter((clause, at) => forms[at] === 'statement' && clause.role !== 'condition');
  // A story may come before: what ends in a question mark is what wants the answer.
  const asked = all.filter((clause) => clause.isAsked);
  const statements = asked.length > 0 ? asked : all;
  const party = isMarked && forms.every((form) => form !== 'tag') ? loneParty(all) : null;
  if (party) return { about: party, ofState: false, negated: false, exclusive: false };
  const isHandedOn = forms.includes('tag') || clauses.some(handsOn);
  const claim = ofStatements(statements, isHandedOn ? 'handed on' : isMarked ? 'asked' : 'said');
  const isWithoutUs = clauses.some(({ role, plain }) => role === 'condition' && shutsOut(plain.text));
  return claim?.about === 'aws' && isWithoutUs ? { ...claim, ofState: false, exclusive: true } : claim;
}

/** "(The auditor asks who …), can you confirm that …?" */
const CONFIRM =
  /^(?:(?:please|graag|and|en|so|dus) )*(?:(?:can|could|will|would|kun|kan|kunt|wil|wilt) (?:you|je|jij|u|iemand|someone|anybody|anyone) )?(?:\w+ )?(?:confirm|bevestig|bevestigen) (?:that|dat) /;

function ofQuestion(
  { words, plain, role }: Clause,
  behind: readonly Clause[],
  isTold: boolean,
): Claim | null {
  const { text, nobodyElse } = plain;
  const side = claimedSide(plain, true);
  if (side === null) return null;
  // "Hoeven we toch geen kernels te patchen?" puts forward that we need not.
  const isStatement = isTold || (role !== 'whether' && words.includes('toch'));
  const mayOmit = side.about === 'customer' || (side.ofState && MAY.test(text));
  // "Hoeven we niks te doen aan …?" is answered as if we asked whether we have to.
  const isNeed = !isStatement && NEEDS_NOTHING.test(text);
  const omits = mayOmit && OMISSION.test(text) && !isNeed && !OMITTED_BY_OTHERS.test(text);
  const isOff = side.ofState && OFF.test(text);
  const restLeft =
    side.about === 'aws' &&
    (leavesNothing(text) ||
      behind.some(
        ({ plain, role }) => leavesNothing(plain.text) || (role === 'condition' && shutsOut(plain.text)),
      ));
  return {
    about: omits ? 'customer' : side.about,
    ofState: side.ofState && !omits,
    negated:
      omits ||
      isOff ||
      (side.about === 'customer' && !isNeed && NO_PART.test(text)) ||
      (isStatement && NEGATIONS.test(text)),
    exclusive: side.entirely || nobodyElse || restLeft || exclusive(text, side.about),
  };
}

/** "Files that partners drop": what others do with the thing. */
const OMITTED_BY_OTHERS =
  / (?:that|which|who) (?!we |i |you )(?:\w+ ){1,3}(?:drop|drops|dropped|skip|skips|ignores?|forgets?|stops?) /;

const NEEDS_NOTHING =
  /^ (?:\w+ ){0,2}(?:hoef|hoeft|hoeven|hoefen) (?:we|wij|ik|je|onze|ons) .*(?:niks|niets) /;

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
  const claims = statements.map((clause) => claimOf(clause, how)).filter((claim) => claim !== null);
  const ofAws = claims.find((claim) => claim.about === 'aws' && !claim.ofState);
  const ofUs = claims.find((claim) => claim.about === 'customer');
  const [first] = claims;
  // "S3 just encrypts it all, no setting needed": nobody is named, and what happens is the claim.
  const isNeedless = ofUs?.negated === true && first?.ofState === true && !statements.some(namesUs);
  const claim = ofAws ?? (isNeedless ? first : (ofUs ?? first));
  if (!claim) return null;
  const nothingLeft = ofAws !== undefined && !ofAws.negated && ofUs?.negated === true;
  return { ...claim, exclusive: claim.exclusive || nothingLeft };
}

function namesUs({ plain }: Clause): boolean {
  return plain.words.some((word) => CUSTOMER.has(word));
}

function claimOf(clause: Clause, how: Said): Claim | null {
  const { words, isReported, isDenied } = stripped(clause);
  const plain = words === clause.words ? clause.plain : plainClause(words);
  const { text, nobodyElse } = plain;
  const rest = words.some((word) => AWS.has(word)) && leavesNothing(text);
  const named = claimedSide(plain, false);
  // "We moved to RDS last year" tells a story; what we must do, or need not, is a claim.
  const isTold = named?.about === 'customer' && FIRST_PERSON.test(` ${words.join(' ')} `);
  const isStory = isTold && !nobodyElse && !ONLY_US.test(text) && !OBLIGED.test(text);
  const side = isStory ? null : (named ?? (isWhole(plain, words, how) ? STATE : null));
  if (side === null || (how === 'said' && !isReported && !isClaim(plain, side))) return null;
  const said = rest ? text.replace(/ (?:niets|niks|nothing|none|zip|geen) /g, ' ') : text;
  const isNegative = NEGATIONS.test(said) || OMISSION.test(said) || (side.ofState && OFF.test(said));
  return {
    about: side.about,
    ofState: side.ofState,
    negated: isNegative !== isDenied && !(side.about === 'aws' && side.entirely),
    exclusive: side.entirely || nobodyElse || rest || exclusive(text, side.about),
  };
}

const FIRST_PERSON = / (?:we|wij|i|ik|our|ours|us|my|onze|ons|mijn) /;
const ONLY_US = / (?:only (?:we|us)|(?:alleen|enkel) (?:wij|we|ik)|(?:wij|we) alleen) /;

/** Whether it says enough to put something forward without naming a party. `words` are those of `plain` before they were put so. */
function isWhole(plain: PlainClause, words: readonly string[], how: Said): boolean {
  const least = words.some((word) => QUESTION_VERBS.has(word)) ? 2 : 3;
  return (how === 'handed on' && words.length > least) || isSentence(plain);
}

/** Without a wording that hands it on, a sentence claims something only if it says that somebody does or must. */
function isClaim(plain: PlainClause, side: ClaimedSide): boolean {
  const { text, words } = plain;
  if (words.length < 3) return false;
  if (side.entirely) return true;
  if (side.ofState) return STATED.test(text) || isSentence(plain);
  if (side.about === 'customer') return OBLIGED.test(text) || ONLY_US.test(text);
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

function isSentence({ text, words }: PlainClause): boolean {
  return words.length >= SENTENCE && (text.match(SMALL) ?? []).length >= 2;
}
