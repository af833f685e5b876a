/*
 * Wordings of more than one word that stand for something simple, put into plain words before a clause is looked at:
 * "somebody in my team" is we, "nobody but us" says how far a duty reaches and denies nothing.
 */

const OURS =
  /(?:(?:my|our|ons|mijn|onze|mn|the) (?:own |eigen |whole |hele )?(?:team|teams|people|mensen|ppl|ops|devs|afdeling|crew|department|staff|club|bedrijf|company|organisation|organisatie)|(?:someone|somebody|anyone|anybody|iemand) (?:here|hier|of us|van ons|on our side|at our end|on our end|bij ons)|(?:the |de )?(?:people|folks|guys|colleagues|engineers|admins|staff|mensen|jongens|collega s|beheerders) (?:who|that|die) (?:look after|runs?|manages?|maintains?|handles?|operates?) (?=(?:our|my) )|ops|devs|wijzelf|wezelf|ikzelf|het team|the customers|the customer|de klant|klanten)/;
/** "Het platformteam" */
const TEAM = /(?:het |the |ons |our )?(?!aws|amazon)\w+team(?! (?:van|of|at|bij) (?:aws|amazon))/;
const WE = new RegExp(` (?:${TEAM.source}|${OURS.source}) `, 'g');
/** "on our end", "van onze kant" */
const OUR_END = / (?:from|on|at|van|aan|vanuit|by) (?:our|my|onze|mijn) (?:end|side|kant|zijde|part) /g;
/** "Does it fall to our own technicians?" */
const TO_OUR_PEOPLE =
  / (to|by|on|with|aan|door|bij|op) (?:our|my|onze|mijn) (?:own |eigen )?(?:technicians|engineers|admins|administrators|sysadmins|developers|colleagues|technici|monteurs|beheerders|ontwikkelaars|collega s) /g;
const BEHIND_PREPOSITION = / (aan|bij|door|van|op|by|on|to|with|from|of|tot|onder) (?:we|wij) /g;
/** A "no" that denies nothing. */
const HARMLESS =
  / (?:at no (?:extra )?(?:charge|cost)|no doubt|no matter|no problem|not only|not just|niet alleen|zonder twijfel|zonder meer|without doubt|in no time) /g;
const NOBODY_OF_US =
  / (?:(?:nobody|no one|noone|niemand) (?:here|hier|of us|van ons|on our side|bij ons|(?:on|in|from|van|uit|in) (?:the|our|my|het|ons|mijn) team)|none of us|geen van ons) /g;
const NOBODY_ELSE =
  / (?:and |en |van |aan |met |door |with |by )*(?:(?:nobody|nobodys|no one|no ones|noone|none|niemand|nothing) (?:s )?(?:(?:job|task|problem|business|duty|concern|taak|werk|zaak) )?(?:but|except|other than|anders dan|behalve|buiten)|(?:nobody|no one|noone|niemand)(?: else| anders)(?: s| is)?(?: involved)?|buiten (?:ons|aws|amazon)(?: om)?(?: is er)? niemand) /g;
/** "Does anyone but us patch it?" asks about the other side. */
const ANYBODY_BUT =
  '(?:anyone|anybody|someone|somebody|iemand|some other party|een ander)(?: else| anders)? (?:but|except(?: for)?|other than|besides|apart from|dan|behalve|buiten|naast)';
const OURSELVES =
  '(?:us|ourselves|we|wij|ons|onszelf|wijzelf|wezelf|me|myself|ikzelf|(?:our|my|ons|onze|mijn) (?:own |eigen )?(?:team|people|mensen|club|staff|ops)|the customer|de klant)';
const ANYBODY_BUT_US = new RegExp(` ${ANYBODY_BUT} ${OURSELVES} `, 'g');
const ANYBODY_BUT_AWS = new RegExp(` ${ANYBODY_BUT} (?:aws|amazon)(?: itself| zelf)? `, 'g');
/** "Instances that nobody uses any more": says which, and denies nothing. */
const THAT_NOBODY_USES =
  / (?:die|that|which|wat|dat) (?:(?:niemand|nobody|no one|noone)(?: nog| meer| ever)?|(?:we|wij|ik|i) (?:nog |nu |do |have )?(?:niet|nooit|not|never|no longer)(?: meer| ever)?) (?:gebruik|gebruikt|gebruiken|uses?|used|using|nodig (?:heeft|hebben|heb)|needs?|touch|touches|touched|aanraakt|looks? at|reads?|leest|lezen|bekijkt)(?: any ?more| meer| nog)? /g;
const NOTHING_LEFT =
  / (?:(?:and |en |so |dus |with |met |dan )*(?:there is |is er |blijft er |er )?(?:nothing|niets|niks|none of it|zip|nada)(?: at all| meer| is| that is)?(?: left| remains| remaining| over| us)?(?: for| to| voor| aan)?(?: us| we| ons| mij| me)?(?: left| over)? ?(?:to do|te doen)?|(?:without|zonder) (?:us|ons|any aws involvement|hulp van aws)|(?:wij|we|us) (?:doen |do )?(?:niks|niets|nothing)|(?:aws|amazon) (?:does|doet)(?: daar| there)? (?:nothing|niks|niets)(?: there| daar)?|(?:hebben|heeft|have|has) (?:er )?(?:geen|no) (?:deel|omkijken|part)(?: in| naar| aan)?) /;

/** "So it is not just AWS?": the other side has a part too. Behind a verb at the head it may be "isn't it only …?". */
const NOT_ONLY =
  '^(?! (?:is|are|zijn|was) )(.*) (?:not|niet) (?:only|just|solely|merely|simply|alleen|enkel|slechts|uitsluitend) (?:(?:by|with|on|up to|for|aan|bij|door|op|van|voor) )?';
const NOT_ONLY_AWS = new RegExp(`${NOT_ONLY}(?:aws|amazon) `);
const NOT_ONLY_US = new RegExp(`${NOT_ONLY}${OURSELVES} `);

/** "Done by AWS rather than by us", "falls to us and not to Amazon": rules the other side out, and denies nothing. */
const RATHER_THAN =
  / (?:(?:and|but) not (?:something|anything|a thing) (?:that )?(?:we|i) (?:have|need|would have) to (?:do|arrange|handle|worry about)|(?:en|maar) (?:niet iets|niets) (?:dat|wat) (?:we|wij|ik) (?:zelf )?(?:moeten|hoeven) (?:te )?(?:doen|regelen)|(?:instead of|rather than|as opposed to|in plaats van|and not|but not|en niet|maar niet)(?: (?:by|to|on|with|from|for|at|door|bij|aan|op|voor|van))? (?:us|ons|we|wij|ourselves|onszelf|onze kant|aws|amazon|(?:the |our |de |onze )?(?:provider|vendor|leverancier|aanbieder))) /g;
/** "Gaat geheel buiten ons om": the other side has it all. */
const AROUND_US =
  / (?:(?:geheel|volledig|helemaal|compleet|totaal|volkomen) )?buiten (?:ons|we|wij|mij|onszelf) om(?! (?:is er )?niemand) /g;
const AROUND_AWS =
  / (?:(?:geheel|volledig|helemaal|compleet|totaal|volkomen) )?buiten (?:aws|amazon) om(?! (?:is er )?niemand) /g;
const HUNDRED_PERCENT =
  / (?:for |voor )?(?:de volle )?(?:a |one )?(?:honderd procent|hundred percent|hundred per cent) /g;
/** "Draagt AWS enige verantwoordelijkheid?" asks for any; "de enige", "enige eigenaar" means the only one. */
const ANY_AT_ALL =
  /(?<! (?:de|het|als|onze|our|hun|zijn)) enige (?=\w{3,})(?!verantwoordelijke |eigenaar |partij |die |zijn )/g;
/** "Zou Lightsail dat niet gewoon zelf doen?": by itself, not ourselves. */
const BY_ITSELF =
  / (zou|zal|gaat|doet|kan|heeft|patcht|regelt|schaalt|herstelt|maakt) (#|aws|amazon) (?!(?:.* )?(?:we|wij|ik|je|jij|men) )((?:.* )?)zelf /g;

/** Where an "enige" stands that may be one of `ANY_AT_ALL`. */
const ENIGE = / enige /;

/**
 * Most clauses have none of these, and one look for all, but for teams of every kind, costs a third of looking for each. The space that
 * all begin with stands in front of them once: what stands behind a word's end is looked at only there.
 */
const ANY = new RegExp(
  ` (?:${[
    new RegExp(` ${OURS.source} `),
    OUR_END,
    TO_OUR_PEOPLE,
    BEHIND_PREPOSITION,
    HARMLESS,
    NOBODY_OF_US,
    NOBODY_ELSE,
    ANYBODY_BUT_US,
    ANYBODY_BUT_AWS,
    THAT_NOBODY_USES,
    RATHER_THAN,
    AROUND_US,
    AROUND_AWS,
    HUNDRED_PERCENT,
    ENIGE,
    BY_ITSELF,
  ]
    .map(({ source }) => source.slice(1))
    .join('|')})`,
);

/** What is said of the extent: a duty that is nobody else's, or that leaves the other side nothing. */
export interface PlainClause {
  /** Padded by spaces. */
  readonly text: string;
  /** The same, word by word. */
  readonly words: readonly string[];
  /** Whether somebody else was ruled out ("nobody but us"). */
  readonly nobodyElse: boolean;
}

/** Puts a clause into plain words. */
export function plainClause(words: readonly string[], joined = words.join(' ')): PlainClause {
  let text = ` ${joined} `;
  if (!(text.includes('team ') || ANY.test(text))) return { text, words, nobodyElse: false };
  const before = text;
  text = text.replace(NOBODY_ELSE, ' ').replace(/ {2,}/g, ' ');
  const nobodyElse = text !== before;
  text = text
    .replace(NOT_ONLY_AWS, '$1 by us ')
    .replace(NOT_ONLY_US, '$1 by aws ')
    .replace(HARMLESS, ' ')
    .replace(THAT_NOBODY_USES, ' ')
    .replace(ANYBODY_BUT_US, ' aws ')
    .replace(ANYBODY_BUT_AWS, ' we ')
    .replace(OUR_END, ' by us ')
    .replace(TO_OUR_PEOPLE, ' $1 us ')
    .replace(NOBODY_OF_US, ' we never ')
    .replace(WE, ' we ')
    .replace(BEHIND_PREPOSITION, ' $1 us ')
    .replace(RATHER_THAN, ' only ')
    .replace(AROUND_US, ' entirely by aws ')
    .replace(AROUND_AWS, ' entirely by us ')
    .replace(HUNDRED_PERCENT, ' 100 ')
    .replace(ANY_AT_ALL, ' ')
    .replace(BY_ITSELF, ' $1 $2 $3vanzelf ');
  return { text, words: text.trim().split(' '), nobodyElse };
}

const NO_PART =
  /^ (?:us|our|we|ons|onze|wij|enige|any|dat wij|dat we) (?:\w+ ){0,3}(?:(?:playing|having|taking|play|take) (?:a|any) (?:part|role|say|hand)|(?:being |getting )?involved|involvement|bemoeienis|tussenkomst|inmenging|inbreng|betrokken|een rol|lifting a finger|een vinger uit(?: te)? ?steken|having to (?:do|enable|touch|configure)|doing (?:anything|a thing)) |^ (?:us|ons) $|^ (?:enige |any |eigen |verdere |further )?(?:actie|acties|action|actions|ingrijpen|toedoen|handelen|handwerk|inspanning|effort|intervention|steps) (?:(?:van|from|on|by) (?:ons|us|onze kant|our (?:side|part|end))) /;

/** "… without our involvement", "… zonder onze bemoeienis": the words behind "without". */
export function shutsOut(text: string): boolean {
  return NO_PART.test(text);
}

/** Whether a clause leaves the other side nothing to do. */
export function leavesNothing(text: string): boolean {
  return NOTHING_LEFT.test(text);
}
