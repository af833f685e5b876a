import type { PlainClause } from './clause-words.js';
import { SERVICE } from './clauses.js';
import { type Doer, firstDoer } from './first-doer.js';
import { PARTY_WORDS } from './party-words.js';
import { QUESTION_VERBS } from './question-verbs.js';
import type { Claim } from './understanding.js';

const { aws: AWS } = PARTY_WORDS;

/** Whom a clause makes the doer, and whether it says so of a doing or of a state. */
export type ClaimedSide = Pick<Claim, 'about' | 'ofState'> & {
  /** True when the wording leaves nothing to the other side ("leave it all to AWS"). */
  readonly entirely: boolean;
};

const BY_AWS: ClaimedSide = { about: 'aws', ofState: false, entirely: false };
const ALL_BY_AWS: ClaimedSide = { about: 'aws', ofState: false, entirely: true };
const BY_CUSTOMER: ClaimedSide = { about: 'customer', ofState: false, entirely: false };
/** What simply is so, without anybody of ours doing it, is AWS's doing. */
export const STATE: ClaimedSide = { about: 'aws', ofState: true, entirely: false };

const BURDEN =
  '(?:responsibility|responsibilities|job|jobs|duty|duties|task|tasks|problem|business|worry|concern|thing|side|part|call|department|plate|work|hook|dime|verantwoordelijkheid|taak|taken|plicht|probleem|zaak|zorg|werk|kant|deel|pakkie|bordje|bord|boterham|klus|rol|headache|baby|remit|domain|burden|kopzorg|zorgen|pakkie an|ding|feestje|afdeling|terrein|pakkie-an|gig|expense|rekening|list|lijst|lijstje|lat|agenda|scope)';
const AWS_NAME =
  '(?:aws|asw|amazons?|(?:the |de |our |onze )?(?:cloud )?(?:provider|leverancier|cloudprovider|vendor|aanbieder|cloudleverancier))';
const US = '(?:us|ourselves|me|ons|onszelf|mij|the customer|customers|de klant|klanten|our team|ons team)';

const AWS_WANTS = new RegExp(
  ` ${AWS_NAME} (?:expects?|requires?|wants?|verlangt|vraagt|eist|verwacht|vereist) .{0,60}(?:from|by|of|van|vanuit|door) ${US} | (?:verwacht|eist|vereist|verlangt|vraagt|wil) ${AWS_NAME} (?:dat (?:we|wij|ik|je|jij) |.{0,60}(?:van|vanuit|door|by) ${US} )| ${AWS_NAME} (?:expects?|requires?|wants?|verlangt|vraagt|needs?|lets?|makes?|verwacht|eist|wil|vereist|verwachten) (?:that |dat |van )?(?:${US}|we|you|wij|je|jij) | ${AWS_NAME} (?:counts?|rely|relies|depends?) on ${US} `,
);
const LEFT_TO_AWS = new RegExp(
  ` (?:leave|leaving|hand|handing|outsource|delegate|dump|push|shift|put) .*(?:to|with|on|onto) ${AWS_NAME} | (?:op|naar|bij|aan) ${AWS_NAME} (?:zelf )?(?:afschuiven|doorschuiven|neerleggen|schuiven|leggen) | (?:schuiven|leggen) (?:we|wij|ik) .*(?:naar|bij|op) ${AWS_NAME} | aan ${AWS_NAME} (?:zelf )?(?:over|overlaten|overgelaten|laten|uitbesteden) | (?:over|overlaten|overgelaten) aan ${AWS_NAME} | laten we .*aan ${AWS_NAME} `,
);
/** "Does Fargate leave the images to us?", "laat AWS dat aan ons over?" */
const LEFT_TO_US = new RegExp(
  ` (?:leaves?|leaving|shifts?|dumps?) (?!.*${AWS_NAME}).{0,60}(?:to|with|on|onto|over to) ${US} | (?:hands?|pushes|push|passes|pass) (?:the |that |this |all )?(?:choice|decision|upkeep|${BURDEN}) .{0,40}(?:to|on|onto|over to) ${US} | (?:laat|laten|schuift|legt|schuiven|leggen) (?:${AWS_NAME}|#|ze|zij|die) .{0,60}(?:aan|bij|op|naar) (?:ons|mij|de klant) `,
);
const TRUST_IN_AWS = new RegExp(
  ` (?:rely|relying|count|counting|lean|depend|bank|trust|trusting|rekenen|vertrouwen|leunen|bouwen|terugvallen) .*${AWS_NAME} | op ${AWS_NAME} (?:\\w+ )?(?:rekenen|vertrouwen|leunen|bouwen|terugvallen) | ${AWS_NAME} be trusted `,
);
/** "Can we count on snapshots being made?": on what happens. */
const TRUST_IN_IT =
  / (?:(?:rely|relying|count|counting|bank|depend) on|(?:erop|er op|daarop) (?:\w+ )?(?:rekenen|vertrouwen|bouwen|leunen)) /;
/** "Isn't that purely their job?": AWS is they. */
const THEIR_BURDEN = new RegExp(
  ` (?:is|are|was|falls|zijn|blijft|remains) (?:.* )?(?:their|hun) (?:own |eigen )?${BURDEN} | (?:is|are) (?:that|this|it|those) (?:also |still |then |all )*(?:them|they) | (?:is|are|be|all|purely|entirely|fully|that|this|it|those) (?:also |still |then )?theirs `,
);
const BURDEN_OF_AWS = new RegExp(
  ` ${AWS_NAME} (?:own |eigen )?${BURDEN} | ${BURDEN} (?:of|for|van|voor) ${AWS_NAME} | (?:iets|something|zaak|thing) (?:of|for|van|voor|that)? ?${AWS_NAME} `,
);
const OF_AWS = new RegExp(
  ` (?:by|door|aan|up to|down to) ${AWS_NAME} |(?:ligt|liggen|zit|zitten|hoort|horen|valt|vallen|rust|rusten|belongs?|falls?|lies?|sits?|rests?|staat|left|it is|that is) .{0,30}(?:bij|with|to|under|onder|on|van|op) ${AWS_NAME} | ${AWS_NAME} (?:aan zet|verantwoordelijk|responsible) | (?:is|are|zijn|blijft|remains|stays) (?:\\w+ )?(?:voor|for|van|of) ${AWS_NAME} |(?:krijg\\w*|get|gets|receive\\w*|comes?|komen|komt) .{0,60}(?:van|from|via|vanuit) ${AWS_NAME} | (?:somebody|someone|anybody|anyone|iemand|team|crisisteam|engineers?|experts?|people|staff|mensen|analysts?|personeel) (?:at|from|of|bij|van) ${AWS_NAME} `,
);
const OF_US = new RegExp(
  ` zelf (?:doen|regelen|patchen|maken|beheren|instellen|aanzetten|uitvoeren|bijwerken) | (?:by|on|up to|down to|aan|with|left to|left for|over to) ${US} | (?:expected from|from|bij|door) (?:us|ons|onszelf|de klant) | (?:for us|for me|for you|voor ons|voor mij|voor je) (?:to|om) | (?:our|my|onze|ons|mijn|your|jouw|jullie) (?:own |eigen |eigenlijk )?(?:\\w+ )?${BURDEN} | ${BURDEN} (?:of ours|for us|van ons|voor ons) | (?:is|are|it|this|that|that is|remain|stays?|entirely|all|fully|completely|purely|only|still|also|dat|het) ours | iets (?:van|voor) ons | something (?:for us|of ours) | (?:stukje|deel|aandeel) (?:van|voor) ons | iemand (?:bij|van) ons | (?:bij|van) ons iemand | someone (?:of ours|on our (?:side|team)) | ours (?:to|then|right|alone|entirely) | (?:valt|ligt|komt|blijft|hoort|zit|rust) .{0,60}(?:bij|op|aan|onder|van) (?:ons|de klant) |(?:lies?|falls?|sits?|rests?|belongs?|stays?) .{0,40}(?:with|on|to|under) (?:us|the customer) | voor ons (?:werk|rekening) | een rol .{0,40}voor ons | (?:is|are|zijn|remains?|blijft|blijven) (?:\\w+ )?(?:for us|voor ons) $`,
);
const DONE_FOR_US =
  / (?:automatic|automatically|automatisch|by default|standaard|already|out of the box|vanzelf|built in|ingebouwd|taken care of|included|inbegrepen|by itself|on its own|uit zichzelf|erbij|al|default|defaults) /;
/** "Will the certificate that we imported be renewed for us?": not by us. */
const RENEWED_FOR_US =
  / (?:be|being|is|are|gets?|getting) (?:automatically |always |all )?(?!left |reserved |up )\w+(?:ed|en|pt|lt) (?:automatically )?for (?:us|me) (?!to )| (?:word|wordt|worden) (?:.* )?voor (?:ons|mij) (?:automatisch |ook |dan )?(?:ge|ver|be|bij|her|uit|aan|ont)\w+ /;
const RECEIVE = / (?:get|gets|krijg|krijgen|krijgt|receive|inherit|erven|inherits|erf) /;
const HAVE = / (?:have|heb|hebben|has) (?!.{0,40}(?: to | te | set | gezet ))/;
/** "If I do nothing, do I still have access logs?": whether they are there. */
const A_PART =
  '(?:(?:an? |the |some |any |een |de |nog |enige )?(?:\\w+ )?(?:role|part|say|duty|duties|job|task|tasks|hand|work|control|influence|ownership|involvement|obligations?|responsibilit(?:y|ies)|rol|taak|taken|deel|aandeel|werk|plicht|plichten|invloed|zeggenschap|omkijken|verantwoordelijkhe(?:id|den)) )';
const HAVE_SOMETHING = new RegExp(
  `^ (?:(?:so|dus|then|dan) )*(?:(?:do|will|would) (?:we|i|you) (?:(?:then|still|already|always) )*have (?!to |any|.* to |${A_PART})|(?:heb|hebben) (?:we|wij|ik|je) (?:dan |toch |wel |nog |al |gewoon )+(?!(?:dan|toch|wel|nog|al|gewoon) |.* (?:te|nodig|iets|niets|niks|wat|om|zelf|gezet) |${A_PART}))`,
);
const NECESSARY = / (?:necessary|needed|required|nodig|noodzakelijk|no need|verplicht|vereist|mandatory) /;
/** Finds whom a clause is about; null when it names no party and says no state. `isQuestion`: it has question order. */
export function claimedSide({ text, words }: PlainClause, isQuestion: boolean): ClaimedSide | null {
  if (LEFT_TO_US.test(text)) return BY_CUSTOMER;
  // Every other pattern with AWS_NAME in it needs one of these words.
  const namesAws = words.some((word) => AWS.has(word));
  if (namesAws && AWS_WANTS.test(text)) return BY_CUSTOMER;
  if (namesAws && BURDEN_OF_AWS.test(text)) return BY_AWS;
  if (namesAws && LEFT_TO_AWS.test(text)) return ALL_BY_AWS;
  if (namesAws && TRUST_IN_AWS.test(text)) return BY_AWS;
  if (!namesAws && TRUST_IN_IT.test(text)) return STATE;
  if (!namesAws && THEIR_BURDEN.test(text)) return BY_AWS;
  if (RENEWED_FOR_US.test(text)) return STATE;
  const doer = firstDoer(words);
  // "Does AWS expect …", "we do …": who comes right behind the verb or at the head does it, whatever follows.
  if (doer !== null && doer.at <= (isQuestion ? 2 : 1)) return received(doer, words, text);
  if (OF_US.test(text)) return BY_CUSTOMER;
  if (namesAws && OF_AWS.test(text)) return BY_AWS;
  if (doer !== null) return received(doer, words, text);
  if (NECESSARY.test(text)) return BY_CUSTOMER;
  if (isQuestion || DONE_FOR_US.test(text)) return STATE;
  return doesSomething(words) ? STATE : null;
}

/** "Macie labels our data": a service that does something. "Same for Aurora?" says no such thing. */
function doesSomething(words: readonly string[]): boolean {
  const at = words.indexOf(SERVICE);
  if (words.some((word) => QUESTION_VERBS.has(word)) && words.length > 3) return true;
  const next = words[at + 1] ?? '';
  return (
    at >= 0 &&
    words.length > 3 &&
    /^(?:[a-z]{3,}(?:s|t))$/.test(next) &&
    !/^(?:s|databases|tables|volumes|buckets)$/.test(next)
  );
}

/** What we get, have or inherit is not what we do. */
function received({ about, at }: Doer, words: readonly string[], text: string): ClaimedSide {
  if (about === 'aws') return BY_AWS;
  // "We decide who gets which rights": it is not we who get them.
  const around = ` ${words.slice(Math.max(0, at - 2), at + 4).join(' ')} `;
  const isState =
    RECEIVE.test(around) || (HAVE.test(text) && DONE_FOR_US.test(text)) || HAVE_SOMETHING.test(text);
  return isState ? STATE : BY_CUSTOMER;
}
