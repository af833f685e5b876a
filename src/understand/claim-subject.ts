import { PARTY_WORDS } from './party-words.js';
import type { Claim } from './understanding.js';

const { aws: AWS, customer: CUSTOMER } = PARTY_WORDS;
const LEFT_TO_AWS =
  / (?:rely|count|lean|depend|(?:can|may|could) (?:i|we) (?:assume|expect)|leave (?:it|this|that|.{0,40}) to|trust|up to aws|rekenen|vertrouwen|overlaten|leunen|aan aws over|aan aws) /;
const AWS_WANTS =
  / (?:aws|amazon) (?:expects?|requires?|wants?|needs?|verwacht|eist|wil|vereist) (?:that |dat |van )?(?:us|we|you|me|customers?|ons|wij|je|klanten|de klant) /;
const DONE_FOR_US =
  / (?:automatic|automatically|automatisch|by default|standaard|already|al|out of the box|for us|voor ons|for you|for me|vanzelf|built in|ingebouwd|taken care of|handled) /;
const NECESSARY = / (?:necessary|needed|required|nodig|noodzakelijk|verplicht|vereist) /;

type Subject = Pick<Claim, 'about' | 'ofState'>;
const BY_AWS: Subject = { about: 'aws', ofState: false };
const BY_CUSTOMER: Subject = { about: 'customer', ofState: false };
/** What simply is so, without anybody of ours doing it, is AWS's doing. */
const STATE: Subject = { about: 'aws', ofState: true };

const POSSESSIVES = new Set(['our', 'onze', 'my', 'mijn', 'your', 'ons']);
const OUR_DUTY =
  / (?:our|my|onze|mijn|ons|your) (?:\w+ )?(?:responsibility|responsibilities|job|duty|task|problem|side|part|verantwoordelijkheid|taak|plicht|probleem|kant|deel|call) /;
const FORMS_OF_BE =
  / (?:is|are|was|were|does|do|has|have|wordt|worden|zijn|heeft|hebben|word|gets|get|staan|staat) /;

/** Whom a claim is about: the first party that is named, unless the wording turns it round. */
export function claimSubject(words: readonly string[], text: string): Subject | null {
  if (AWS_WANTS.test(text)) return BY_CUSTOMER;
  if (LEFT_TO_AWS.test(text) && words.some((word) => AWS.has(word))) return BY_AWS;
  if (/ (?:by|door) (?:aws|amazon) /.test(text)) return BY_AWS;
  if (/ (?:by us|door ons|by ourselves|up to us|aan ons|by the customer|door de klant) /.test(text))
    return BY_CUSTOMER;
  const bare = ` ${words.join(' ')} `.replace(/ (?:for|voor) (?:us|ons|you|me|je|mij) /g, ' ');
  const isOurDuty = OUR_DUTY.test(bare);
  for (const word of bare.trim().split(' ')) {
    if (AWS.has(word)) return BY_AWS;
    // "Is our database encrypted by default?" speaks of what we own, not of what we do.
    if (CUSTOMER.has(word) && (!POSSESSIVES.has(word) || isOurDuty)) return BY_CUSTOMER;
  }
  if (DONE_FOR_US.test(text)) return STATE;
  if (NECESSARY.test(text)) return BY_CUSTOMER;
  return FORMS_OF_BE.test(bare) ? STATE : null;
}
