import type { Reading } from './read-words.js';

const wordsOf = (words: string) => new Set(words.split(' '));

/** Own names that stand without an article as ordinary words too ("glue code", "config of the server", "in batch"). */
const OFTEN_BARE = wordsOf('config glue batch organizations organisations');
/** Own names that are verbs too: "can connect", "we shield". */
const ALSO_VERB = wordsOf('connect shield comprehend');
/** Whoever switches such a thing on or off means a service. */
const SWITCHING = wordsOf(
  'enable enables enabled enabling activate activated activating disable disabled zet zetten zette gezet activeer activeren geactiveerd inschakelen schakel schakelen',
);
/** Words between which and an ordinary noun an article would stand. */
const BEFORE_NOUN = wordsOf(
  'for of in on about with under within through via from without inside into per since use uses used using run runs running adopt adopted does voor van bij op over met onder uit door zonder sinds gebruik gebruiken gebruikt gebruikte draai draaien draait doet gaat staat stond werkt vindt ziet meldt scant bewaart stuurt loopt krijgt blijft zit',
);
/** The same, but verbs may follow these too. */
const BEFORE_NOUN_OR_VERB = wordsOf(
  'is was has did will can could should would may might wordt werd kan moet mag zal zou hoeft we wij ik je jullie',
);
/** Words behind which a clause of its own begins. */
const CLAUSE = wordsOf(
  'and or but so that if when because since whether once while what where how why which than then en maar dus dat als wanneer omdat zodra of want terwijl wat waar hoe waarom welke dan',
);
/** What goes on behind a subject. */
const BEHIND_SUBJECT = wordsOf(
  'is has was had does did will can should would must may needs keeps runs scans finds found reports reported checks shows sends stores records collects covers flags flagged says stays comes sees looks gets works lists listed raises gives marks alerts already also only never always just automatically itself heeft had wordt werd kan kon zal zou moet mag doet deed gaat staat stond draait scant vindt vond meldt ziet toont bewaart verzamelt stuurt houdt checkt controleert kijkt werkt loopt blijft komt geeft zet zit slaat krijgt iets niets zelf geen ook niet wel aan uit',
);
/** What only somebody does, or something that is a service: "does glue encrypt its catalog?" */
const TASK = wordsOf(
  'encrypt record keep store run scale patch back do have log retry monitor track restart',
);
/** No name goes on so: "connect to our VPC", "the inspector of …". */
const BEHIND_WORD = wordsOf('to naar of van');
/** With these it makes one ordinary noun: "with detective controls", "in artifact storage". */
const COMPOUND = wordsOf(
  'control controls guardrail guardrails measure measures mechanism mechanisms storage store stores repository repositories registry registries signing scanning bucket buckets feed management string timeout error errors problem problems',
);

/**
 * Whether the word from token `start` up to `end`, a service's own name, stands where an ordinary singular noun would need an
 * article and a name does without: "does inspector fix that?", "zet inspector zichzelf aan", "when detective finds something".
 */
export function standsBare({ tokens }: Reading, start: number, end: number): boolean {
  const word = tokens[start]?.word ?? '';
  const before = tokens[start - 1]?.word ?? '';
  const after = tokens[end]?.afterBreak ? '' : (tokens[end]?.word ?? '');
  if (BEHIND_WORD.has(after) || COMPOUND.has(after)) return false;
  const isBare = OFTEN_BARE.has(word);
  if (start === 0 || tokens[start]?.afterBreak || CLAUSE.has(before))
    return !isBare && BEHIND_SUBJECT.has(after);
  if (SWITCHING.has(before)) return true;
  if (isBare) return before === 'does' && TASK.has(after);
  return BEFORE_NOUN.has(before) || (!ALSO_VERB.has(word) && BEFORE_NOUN_OR_VERB.has(before));
}
