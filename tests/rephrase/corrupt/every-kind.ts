import type { CorruptionKind } from './corruption-kind.js';
import { addressAdded } from './kinds/address-added.js';
import { adviceAdded } from './kinds/advice-added.js';
import { bidiMark } from './kinds/bidi-mark.js';
import { bothPartiesExchanged } from './kinds/both-parties-exchanged.js';
import { conditionAdded } from './kinds/condition-added.js';
import { conditionRemoved } from './kinds/condition-removed.js';
import { conditionTurned } from './kinds/condition-turned.js';
import { controlCharacter } from './kinds/control-character.js';
import { dateChanged } from './kinds/date-changed.js';
import { dutyDropped } from './kinds/duty-dropped.js';
import { dutyInvented } from './kinds/duty-invented.js';
import { emojiAdded } from './kinds/emoji-added.js';
import { factCitedNotTold } from './kinds/fact-cited-not-told.js';
import { factDropped } from './kinds/fact-dropped.js';
import { homoglyph } from './kinds/homoglyph.js';
import { injectionObeyed } from './kinds/injection-obeyed.js';
import { markupAdded } from './kinds/markup-added.js';
import { mentionAdded } from './kinds/mention-added.js';
import { modalAdded } from './kinds/modal-added.js';
import { modalDropped } from './kinds/modal-dropped.js';
import { modalExchanged } from './kinds/modal-exchanged.js';
import { nameAdded } from './kinds/name-added.js';
import { negationAdded } from './kinds/negation-added.js';
import { negationDropped } from './kinds/negation-dropped.js';
import { noFactCited } from './kinds/no-fact-cited.js';
import { numberChanged } from './kinds/number-changed.js';
import { numbersExchanged } from './kinds/numbers-exchanged.js';
import { otherLanguage } from './kinds/other-language.js';
import { partyClausesExchanged } from './kinds/party-clauses-exchanged.js';
import { partyRenamed } from './kinds/party-renamed.js';
import { partySwapped } from './kinds/party-swapped.js';
import { placeMoved } from './kinds/place-moved.js';
import { quantifierChanged } from './kinds/quantifier-changed.js';
import { reassuranceAdded } from './kinds/reassurance-added.js';
import { repeated } from './kinds/repeated.js';
import { serviceReplaced } from './kinds/service-replaced.js';
import { termReplaced } from './kinds/term-replaced.js';
import { tooLong } from './kinds/too-long.js';
import { truncated } from './kinds/truncated.js';
import { unitChanged } from './kinds/unit-changed.js';
import { unknownFactCited } from './kinds/unknown-fact-cited.js';
import { wrongJson } from './kinds/wrong-json.js';
import { zeroWidth } from './kinds/zero-width.js';

/** Every way in which a rewording goes wrong: in its facts, in its words, in its characters, in its citations, in its form. */
export const everyKind: readonly CorruptionKind[] = [
  partySwapped,
  partyRenamed,
  bothPartiesExchanged,
  partyClausesExchanged,
  negationDropped,
  negationAdded,
  numberChanged,
  numbersExchanged,
  dateChanged,
  unitChanged,
  serviceReplaced,
  termReplaced,
  dutyInvented,
  dutyDropped,
  factDropped,
  conditionRemoved,
  conditionAdded,
  conditionTurned,
  modalAdded,
  modalDropped,
  modalExchanged,
  quantifierChanged,
  adviceAdded,
  reassuranceAdded,
  addressAdded,
  mentionAdded,
  markupAdded,
  nameAdded,
  injectionObeyed,
  otherLanguage,
  truncated,
  repeated,
  tooLong,
  controlCharacter,
  bidiMark,
  zeroWidth,
  homoglyph,
  emojiAdded,
  placeMoved,
  unknownFactCited,
  noFactCited,
  factCitedNotTold,
  wrongJson,
];
