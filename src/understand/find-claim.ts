import type { ClaimLabel } from '../knowledge/knowledge.js';
import { claimByRule } from './claim-by-rule.js';
import { claimFeatures } from './claim-features.js';
import { claimLabel, claimOfLabel } from './claim-label.js';
import { type Form, formOf } from './clause-form.js';
import { type Clause, clausesOf, SERVICE } from './clauses.js';
import type { Features } from './features.js';
import { isOrganisation } from './first-doer.js';
import { stripped } from './handed-on.js';
import type { LinearModel } from './linear-model.js';
import { PARTY_WORDS } from './party-words.js';
import { QUESTION_VERBS } from './question-verbs.js';
import type { Reading } from './read-words.js';
import type { Claim } from './understanding.js';

/** Finds what a yes/no question claims; null when the question wants no yes or no. */
export function findClaim(reading: Reading, isName: readonly boolean[], model: LinearModel): Claim | null {
  const { clauses, forms, byRule } = ruledOf(reading, isName);
  const { likelihood } = model.weigh(claimFeatures(clauses, forms, claimLabel(byRule), reading.isMarked));
  let best = 0;
  for (let at = 1; at < likelihood.length; at++)
    if ((likelihood[at] as number) > (likelihood[best] as number)) best = at;
  const label = affirmed(model.labels[best] as ClaimLabel, likelihood, model, reading, byRule);
  const last = clauses.at(-1);
  // "Who handles that, is it us?": whatever was asked before, a party alone is put forward.
  const isPartyAlone = forms.at(-1) === 'yes-no' && last !== undefined && PARTY_ALONE.test(last.text);
  return held(claimOfLabel(label) ?? (isPartyAlone ? byRule : null), byRule, clauses, forms);
}

const PARTY_ALONE =
  /^(?:(?:or|of|and|en) )?(?:is|are|was|zijn) (?:(?:it|that|this|those|dat|het|wij|we) )+(?:\w+ ){0,2}(?:us|ours|aws|amazon|them|they|theirs|dat|ons|wij|zij|hun)$|^zijn (?:wij|we) (?:dat|het)$/;

/** Words that deny, whatever they deny. */
const DENIES =
  / (?:not|no|never|nothing|none|nobody|neither|nor|without|hardly|niet|geen|nooit|niets|niks|niemand|nergens|zonder|nauwelijks|amper|off|uit(?! elkaar)|out|af|vanaf|skip\w*|ignor\w*|stop\w*|drop\w*|leave|leav\w*|omit\w*|forget|overslaan|negeren|vergeten|laten|buiten|doubt|betwijfel\w*|free|exempt|excused|vrijgesteld|refus\w*|weiger\w*) /;
/** Without one of them a denial has to be so much likelier than its opposite. */
const MUCH_LIKELIER = 2.5;
const AFFIRMED: Partial<Record<ClaimLabel, ClaimLabel>> = {
  'aws-not': 'aws',
  'us-not': 'us',
  'state-not': 'state',
};

/** The label, or its opposite where neither a word nor the rules deny anything and the model hardly does. */
function affirmed(
  label: ClaimLabel,
  likelihood: ArrayLike<number>,
  { labels }: LinearModel,
  { text }: Reading,
  byRule: Claim | null,
): ClaimLabel {
  const opposite = AFFIRMED[label];
  if (opposite === undefined || byRule?.negated === true || DENIES.test(text)) return label;
  const of = (one: ClaimLabel) => likelihood[labels.indexOf(one)] ?? 0;
  return of(label) < MUCH_LIKELIER * of(opposite) ? opposite : label;
}

/**
 * What grammar leaves no doubt about, whatever the rest of the message sounds like: "Patcht AWS …?" asks about AWS, "moeten wij …?"
 * about us, and a "not" behind "hoeven we …?" turns nothing.
 */
function held(
  claim: Claim | null,
  byRule: Claim | null,
  clauses: readonly Clause[],
  forms: readonly Form[],
): Claim | null {
  if (claim === null || byRule === null) return claim;
  const isSole = byRule.exclusive && clauses.some(({ plain }) => plain.nobodyElse || SOLELY.test(plain.text));
  const exclusive = claim.exclusive || (isSole && claim.about === byRule.about && !claim.negated);
  // "It is not as if we don't have to …": what denies a denial, grammar counts and words do not.
  if (claim.negated !== byRule.negated && claim.about === byRule.about && deniesWhole(clauses, forms))
    return { ...claim, exclusive, negated: byRule.negated };
  // "ACM renews the certificates that we imported, right?": what a service does is AWS's doing, whoever else is spoken of.
  const told = clauses.filter((_, at) => forms[at] === 'statement');
  if (
    told.length === 1 &&
    !forms.includes('yes-no') &&
    serviceActs(told[0] as Clause) &&
    byRule.about === 'aws'
  )
    return claim.about === 'aws' ? claim : byRule;
  const asked = clauses.filter((_, at) => forms[at] === 'yes-no');
  const [only, ...others] = asked;
  const isHeld =
    only && (asksOfParty(only.words, byRule.about) || (!byRule.ofState && namesOnly(only, byRule.about)));
  if (only === undefined || others.length > 0 || !isHeld)
    return exclusive === claim.exclusive ? claim : { ...claim, exclusive };
  // "If we do nothing, will AWS …?": no word that denies is said of what AWS is asked to do.
  const isOfAws = byRule.about === 'aws' && !forms.includes('tag');
  const isNeed = !forms.includes('tag') && NEED.test(only.text);
  return {
    ...claim,
    exclusive,
    about: byRule.about,
    ofState: claim.about === byRule.about ? claim.ofState : byRule.ofState,
    negated: isNeed || isOfAws || claim.about !== byRule.about ? byRule.negated : claim.negated,
  };
}

function serviceActs({ words }: Clause): boolean {
  const at = /^(?:so|dus|and|en)$/.test(words[0] ?? '') ? 1 : 0;
  return words[at] === SERVICE && /^(?!is$|was$|has$)[a-z]{3,}(?:s|t)$/.test(words[at + 1] ?? '');
}

/** Whether a statement is denied as a whole ("het is niet zo dat …"). */
function deniesWhole(clauses: readonly Clause[], forms: readonly Form[]): boolean {
  return clauses.some((clause, at) => forms[at] === 'statement' && stripped(clause).isDenied);
}

/** Words that leave no part to the other side; "all" and "whole" may be said of a task. */
const SOLELY =
  / (?:solely|exclusively|uitsluitend|exclusief|helemaal alleen|all alone|(?:only|alleen|enkel) (?:(?:by|to|on|with|door|aan|bij|voor) )?(?:aws|amazon|us|ons|wij|we)) /;

const NEED = /^(?:\w+ ){0,2}hoe(?:f|ft|ven) (?!.*\btoch\b)/;

/** "Is the cooling still on us once …?": one side is named in what is asked, and not the other. */
function namesOnly({ plain: { words } }: Clause, about: Claim['about']): boolean {
  const other = about === 'aws' ? PARTY_WORDS.customer : PARTY_WORDS.aws;
  const isOwner = (word: string) => OWNERS.test(word);
  return (
    words.some((word) => PARTY_WORDS[about].has(word) && !isOwner(word)) &&
    !words.some((word) => other.has(word) && !isOwner(word))
  );
}
const OWNERS = /^(?:our|my|your|onze|ons|mijn|jullie|zelf)$/;

/** Whether a party stands right behind the verb that opens a question. */
function asksOfParty(words: readonly string[], about: Claim['about']): boolean {
  const party = PARTY_WORDS[about];
  const at = words.findIndex((word) => QUESTION_VERBS.has(word) || /(?:t|en)$/.test(word));
  if (at < 0 || at > 2) return false;
  if (about === 'customer' && isOrganisation(words, at + 2)) return true;
  return (
    party.has(words[at + 1] ?? '') && !/^(?:our|my|your|onze|ons|mijn|jullie)$/.test(words[at + 1] as string)
  );
}

/** What a message says about its claim, for the model to learn from and to weigh. */
export function saidOfClaim(reading: Reading, isName: readonly boolean[]): Features {
  const { clauses, forms, byRule } = ruledOf(reading, isName);
  return claimFeatures(clauses, forms, claimLabel(byRule), reading.isMarked);
}

function ruledOf(reading: Reading, isName: readonly boolean[]) {
  const clauses = clausesOf(reading, isName);
  const forms = clauses.map((clause, at) => formOf(clause, clauses[at - 1]));
  return { clauses, forms, byRule: claimByRule(clauses, forms, reading.isMarked) };
}
