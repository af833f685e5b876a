import type { Party } from '../contract/answer.js';
import { PARTY_WORDS } from './party-words.js';
import type { Reading } from './read-words.js';

const SHARED = / (?:shared|share|split|both|gedeeld|gedeelde|samen|allebei|beide|delen|verdeeld) /;
const OURS =
  / (?:to us|on us|for us|up to us|ourselves|ours|our (?:job|task|problem|duty|own)|myself|aan ons|bij ons|voor ons|van ons|onze|expect the customer|the customer|de klant|customers?) /;
const THEIRS =
  / (?:by aws|by amazon|door aws|door amazon|aws (?:take|takes|does|do|make|makes|handle|handles|patch|patches|manage|manages|keep|keeps|run|runs|encrypt|encrypts|regelt|doet|maakt|beheert|patcht|zorgt)|(?:doet|maakt|regelt|beheert|patcht|zorgt|bij|does|do) (?:aws|amazon)|without us|zonder dat wij|taken care of|for us without|niets aan te doen|niks aan te doen|not have to|niet zelf|hoeven we niet|hoeven wij niet|do not need to) /;

/** "Where we need not do a thing": what is wanted is the other side's. */
const NOT_OURS =
  / (?:(?:hoef|hoeft|hoeven) (?:\w+ ){0,4}(?:niet|niks|niets|nix|geen)|(?:niet|niks|niets|nix|geen) (?:\w+ ){0,5}(?:hoef|hoeft|hoeven|om te kijken)|(?:not|never|nothing) (?:\w+ ){0,3}(?:have|need|worry|care|touch|bother)|(?:have|need|is) (?:\w+ ){0,2}(?:nothing|not) (?:\w+ ){0,2}(?:do|to)|without our|zonder ons) /;
const SPEAKER = / (?:wij|we|ik|je|jij|jullie|ons|men) /;

/** The party that "which services leave … to us?" asks for; null when it asks for the whole division. */
export function wantedParty({ text, tokens }: Reading): Party | null {
  if (SHARED.test(text)) return 'shared';
  if (THEIRS.test(text) || NOT_OURS.test(text)) return 'aws';
  if (OURS.test(text) || (text.includes(' zelf ') && SPEAKER.test(text))) return 'customer';
  // "Welke databases maken zelf back-ups?": the services themselves.
  if (text.includes(' zelf ') || text.includes(' themselves ')) return 'aws';
  for (const { word } of tokens) {
    if (PARTY_WORDS.aws.has(word)) return 'aws';
    if (PARTY_WORDS.customer.has(word)) return 'customer';
  }
  return null;
}
