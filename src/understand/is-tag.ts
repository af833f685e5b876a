import { SERVICE } from './clauses.js';
import { WH } from './opens-question.js';
import { PARTY_WORDS } from './party-words.js';

const { aws: AWS, customer: CUSTOMER } = PARTY_WORDS;

/** Words of a tag behind a statement; a tag says nothing else. */
const TAG_WORD =
  /\b(?:right|take it|rite|correct|true|agree|agreed|accurate|real|really|wrong|mistaken|yes|no|ya|yeah|yep|y|huh|innit|ok|okay|so|toch|he|klopt|kloppend|waar|juist|gelijk|eens|terecht|akkoord|zeker|fout|ernaast|nietwaar|niet|ja|nee|not|wel|lezing|reading|gedacht|begrepen|gehoord|thought|told|assume|assumed|figure|figured|gather|gathered|presume|imagine|guess|suppose|think|believe|reckon|denk|neem|begrijp|begreep|gok|geloof|dacht|assumption|sprookje|zo)\b/;
const LONGEST_TAG = 6;
const QUESTION_TAG =
  /^(?:or )?(?:is|are|do|does|did|has|have|will|can|should|would|was) (?:not )?(?:not )?(?:it|they|we|he|that|this|i|you|there)(?: not| so| really)?$/;

/** "right?", "isn't it", "of zit ik ernaast": a few words that only want to hear whether it is so. */
export function isTag(words: readonly string[], text: string): boolean {
  if (SELF_DOUBT.test(text)) return true;
  if (words.length > LONGEST_TAG || words.includes(SERVICE) || OBLIGES.test(text)) return false;
  if (QUESTION_TAG.test(text)) return true;
  const namesParty = words.some(
    (word) => AWS.has(word) || (CUSTOMER.has(word) && !/^(?:i|ik|we|wij|you|je|u)$/.test(word)),
  );
  return TAG_WORD.test(text) && !namesParty && !words.some((word) => WH.has(word) && word !== 'waar');
}

/** "…, or did I dream that?" */
const SELF_DOUBT =
  /^(?:(?:or|of) )?(?:(?:vergis|verzin) ik\b.{0,16}|(?:heb|zie|zit) ik (?:\w+ )?(?:ernaast|mis|fout|verkeerd|te dromen|gedroomd|verzonnen|verbeeld)|(?:did|am|was|is|have|were|was|heb|zijn) (?:\w+ ){0,3}(?:dream|dreamt|dreamed|dreaming|wishful thinking|making (?:that|this|it) up|imagining|imagine|misread|misunderstand|misunderstood|mix(?:ing|ed)? (?:that|things|it|this|them) up|fairy tale|marketing talk|droom|wensdenken|fabeltje|marketingpraat)\b.{0,16})$/;
/** "…, hoeven wij die niet te patchen?", "…, no need to back it up": says more than a tag. */
const OBLIGES =
  /^(?:hoef|hoeft|hoeven|moet|moeten|must|should) (?:we|wij|ik|i|je)\b(?! (?:dat|het|that|it) (?:zo|aannemen|assume|take))|^(?:daar|hier) (?:zijn|hebben|hoeven|gaan|doen|blijven|komen) (?:we|wij) |^(?:so |dus )?(?:no need|geen reden)\b/;
