import type { Cues } from './find-cues.js';
import type { KindReading } from './find-kind.js';
import type { Names } from './find-names.js';
import type { Reading } from './read-words.js';

/*
 * How a message leans on the one before it.
 */

export interface Message {
  readonly reading: Reading;
  readonly names: Names;
  readonly cues: Cues;
  readonly kind: KindReading;
}

/** A question with more words than this that carry meaning stands on its own. */
export const SHORT = 3;
const SELF_CONTAINED = 6;

/** Words that speak of what was said before. */
export const BACKWARD =
  / (?:it|that|this|those|these|them|they|there|then|dat|die|deze|dit|daar|daarvan|er|dan|ze|hem|erbij|zelfde|same|itself|ervan|daarvoor|eraan|hetzelfde|idem|daarin|daaraan|daarbij|hierin|hiervan|hieraan) /;

/** "service rds", "compare ec2 lambda", "stack alb, fargate": a command stands for itself, whatever was said before. */
export function isCommand({ reading, names }: Message): boolean {
  const { tokens, content } = reading;
  const needed = NEEDED.get(tokens[0]?.word ?? '');
  if (needed === undefined || names.services.length < needed) return false;
  return content.every((isContent, at) => at === 0 || !isContent || names.covered[at]);
}
/** Commands, with how many services each needs: "compare with RDS" sets RDS beside what was spoken of. */
const NEEDED: ReadonlyMap<string, number> = new Map([
  ['service', 1],
  ['dienst', 1],
  ['compare', 2],
  ['vergelijk', 2],
  ['stack', 2],
]);

/** Whether a message leans on the one before it. */
export function leansBack({ cues, kind, reading }: Message): boolean {
  return (
    cues.followUp ||
    kind.leans > 0.5 ||
    // "So not Amazon?" says who, and nothing else.
    (reading.tokens.length <= SHORT + 2 && contentWords(reading) === 0) ||
    (BACKWARD.test(reading.text) && contentWords(reading) <= SELF_CONTAINED)
  );
}

/** "So that is us?", "is that on by default?": no subject of its own. */
export function pointsBack({ reading, kind }: Message, isOfState: boolean): boolean {
  if (!BACKWARD.test(reading.text)) return false;
  return (kind.leans > 0.5 && contentWords(reading) <= 1) || (isOfState && contentWords(reading) <= 2);
}

/** A whole new question, which only happens to name no service. */
export function standsAlone({ cues, kind, reading }: Message): boolean {
  if (cues.followUp || kind.leans > 0.5) return false;
  return (
    contentWords(reading) > SELF_CONTAINED ||
    !(BACKWARD.test(reading.text) || contentWords(reading) <= SHORT + 1)
  );
}

export function wordsBesideNames({ reading, names }: Message): number {
  return reading.content.filter((isContent, at) => isContent && !names.covered[at]).length;
}

/** "What else is ours there?", "has anything changed there?" */
export function asksForWhole({ kind: { asks }, cues, reading }: Message): boolean {
  const whole = asks('ours') + asks('theirs') + asks('overview') + asks('changed') + asks('which') > 0.6;
  const rest = (cues.ours || cues.theirs) && REST.test(reading.text);
  return whole || rest || cues.which || cues.overview;
}
export const REST =
  / (?:else|more|nog|meer|allemaal|still|other|parts|rest|everything|alles|verder|picture|remains|remaining|all in all|overall|in total|in totaal|alles bij elkaar) /;

/** "Same question for the nodes of EMR": whatever else it says. */
export const SAME =
  / (?:same (?:question|thing|story|goes|list)|same for|ditto|likewise|(?:zelfde|dezelfde) (?:vraag|verhaal)|idem|hetzelfde (?:voor|bij)|geldt (?:dat|dit) ook) /;

/** "Is that still so with Serverless?", "geldt dat ook voor MWAA?": what was claimed is claimed again. */
export const HOLDS_TOO =
  / (?:(?:is|does|do|would|will|was) (?:that|this|it|the same|all that) (?:(?:then|also|still|be|equally|just|as well|too) )*(?:hold|holds|apply|applies|go|count|true|so|the case|the same|different|change)|(?:that|this) still (?:so|true|the case)|(?:geldt|gelden|telt|klopt|is|blijft|gaat) (?:dat|dit|hetzelfde|datzelfde) (?:dan |nog |daar )*(?:ook|zo|hetzelfde|net zo|evengoed)|idem|ditto|likewise|evenzo) /;

/** From here on a message asks for a service as a whole beyond doubt. */
const SURELY_WHOLE = 0.9;
const LEANS_LITTLE = 0.3;

export function isFragment({ reading, cues, kind }: Message): boolean {
  if (cues.define || cues.ours || cues.theirs || cues.overview) return false;
  // "Just give me the whole picture of GuardDuty."
  if (kind.asks('overview') > SURELY_WHOLE && kind.leans < LEANS_LITTLE) return false;
  return cues.followUp || kind.leans > 0.5 || contentWords(reading) <= SHORT;
}

const VERBS =
  / (?:who|wie|does|do|is|are|has|have|moet|moeten|doet|wordt|worden|heeft|hoeven|hoef|kan|can|will|staat|zit) /;
/** "And who tests that?" asks anew; "and RDS?" asks the same again. */
export function hasOwnVerb({ reading }: Message): boolean {
  return VERBS.test(reading.text);
}

export function contentWords(reading: Reading): number {
  return reading.content.filter(Boolean).length;
}
