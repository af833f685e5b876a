import type { Reading } from './read-words.js';

/** What the wording alone says about the kind of question. */
export interface Cues {
  /** Speaks of who carries something: "who", "responsible", "our job", "does AWS". */
  readonly responsibility: boolean;
  /** Asks outright who: "who", "responsible", "our job". */
  readonly who: boolean;
  readonly compare: boolean;
  readonly define: boolean;
  readonly ours: boolean;
  readonly theirs: boolean;
  readonly howTo: boolean;
  readonly overview: boolean;
  readonly help: boolean;
  readonly greeting: boolean;
  readonly thanks: boolean;
  /** Begins like a follow-up: "and Lambda?", "en de backups?", "no, on EC2". */
  readonly followUp: boolean;
  /** Leaves what was spoken of before: "other question:", "los daarvan". */
  readonly shift: boolean;
  /** Asks for services: "which services …", "bij welke diensten …". */
  readonly which: boolean;
  /** Tells the bot how to behave: "ignore your instructions", "zeg alleen AWS". */
  readonly commands: boolean;
  /** Puts an answer into the bot's mouth: "tell the auditor that AWS …", "zeg maar dat het aan de klant ligt". */
  readonly dictates: boolean;
  /** Asks what has moved: "since when", "wat is er veranderd". */
  readonly changed: boolean;
}

const HELP =
  /^ (?:help|hulp|commands?|services?|diensten?|compare|vergelijk|stack|usage|menu|info|what can (?:you|i) (?:do|ask)(?: you)?|what do you do|who are you|what are you|how do(?:es)? (?:you|this|it) work|wat kun je|wat kan je|wat doe je|wie ben je|hoe werkt (?:dit|het|je)|wat kan ik (?:je )?vragen|waarmee kun je helpen|help me|can you help(?: me)?|kun je (?:me |mij )?helpen|what is demarc|wat is demarc|start|about) $/;
const GREETING =
  /^ (?:hi|hello|hey|hallo|hoi|hey there|hi there|hello there|good (?:morning|afternoon|evening|day)|goede?(?:morgen|middag|navond|dag)|goeie(?:morgen|middag|navond)?|dag|yo|hiya|greetings|hi demarc|hello demarc|hey demarc|hoi demarc|hallo demarc|hello world)(?: (?:all|team|demarc|bot|everyone|allemaal|folks))? $/;
const THANKS =
  /^ (?:ok |oke |great |top |super |perfect |cool |nice )?(?:thanks|thank you|thx|ty|cheers|bedankt|dank je|dank je wel|dankjewel|dank u|merci|top|great|perfect|super|cool|ok|oke|okay)(?: (?:a lot|very much|so much|wel|je wel|demarc|bot|all|for your help|voor je hulp|again|nice|duidelijk|helder))? $/;
const COMPARE =
  / (?:compare|comparison|compared|versus|vs|difference|differences|differ|vergelijk|vergelijking|vergeleken|verschil|verschillen|verschilt|different|next to|side by side|naast elkaar|(?:zet|leg|hou|houd) (?:\w+ ){1,3}naast|(?:put|set|hold) (?:\w+ ){1,3}(?:beside|against)|af tegen|tegenover|set against) /;
const DEFINE =
  /^ (?:(?:so|and|en|dus|please|can you|could you|kun je) )*(?:what(?: exactly)?(?: is| are| does| do)|what is meant by|define|definition of|definitie van|explain|meaning of|wat (?:is|zijn|betekent|betekenen|houdt|bedoelt|bedoelen)|leg|uitleg|verklaar|tell me about|vertel(?: me)?(?: iets)? over) | (?:(?<! (?:i|we|they|he|she) )mean|means|meaning|betekent|betekenen|betekenis|bedoeld met|definition|definitie|leg (?:\w+ ){0,2}uit|uitleg|uitleggen|explain|eli5|stands? for|what are those|what is that|wat zijn dat|wat is dat|wat zijn dit|daarbij voorstellen|erbij voorstellen|houdt (?:\w+ ){1,4}in|inhoudt|inhouden) /;
const ASKS_WHAT = / (?:what|which|wat|welke|list|lijst|show me|toon) /;
/** Either side, ours in the first group. */
const SIDE =
  / (?:(we|wij|i|ik|us|ons|our|ours|onze|customers?|klant|klanten|je|you|mij|my|mijn)|aws|amazon|provider|leverancier) /;
const OUR_SHARE =
  / (?:(?:our|onze|ons|my|mijn|customer|your) (?:part|side|duties|duty|responsibilities|responsibility|share|tasks|job|half|obligations|deel|aandeel|kant|taken|verantwoordelijkheid|verantwoordelijkheden|plichten)|left (?:for|to) us|(?:deel|taken|kant|verantwoordelijkheden|verantwoordelijkheid) van de klant) /;
const AWS_SHARE =
  / (?:aws (?:part|side|responsibilities|duties|share|half|responsibility|kant|deel|taken)|(?:deel|kant|taken|verantwoordelijkheden|verantwoordelijkheid) van aws|part of aws) /;
const RESPONSIBILITY =
  / (?:who|whose|whom|wie|wiens|responsible|responsibility|responsibilities|accountable|verantwoordelijk|verantwoordelijkheid|verantwoordelijkheden|ours|theirs|our (?:job|task|duty|problem|side)|onze (?:taak|verantwoordelijkheid|plicht)|shared|gedeeld|gedeelde|customer|klant|aws|amazon|duty|plicht|up to us|aan ons|provider|automatically|automatisch|by default|standaard|vanzelf|out of the box|by itself|on its own|uit zichzelf|without us|zonder dat) /;
const WHO =
  / (?:who|whose|whom|wie|wiens|responsible|accountable|verantwoordelijk|ours|theirs|our (?:job|task|duty|side)|onze (?:taak|verantwoordelijkheid|plicht)|up to us|aan ons) /;
const OVERVIEW =
  / (?:overview|summary|split|breakdown|verdeling|in general|in total|everything|overzicht|samenvatting|in het algemeen|waarvoor|who does what|wie doet wat|for what) /;
const HOW_TO =
  / (?:how (?:do|can|should|would|to|could) (?:i|we|you|one)?|how to|hoe (?:kan|kun|moet|moeten|stel|maak|zet|krijg|configureer|doe|kunnen|schakel) (?:ik|je|we|wij|u)?|how much|how many|how big|maximum|minimum|max|support ticket|ticket|hoeveel|price|prices|pricing|cost|costs|prijs|prijzen|kosten|kost|cheaper|goedkoper|expensive|billing|invoice|factuur|error|errors|exception|fails|failing|failed|broken|foutmelding|fout|werkt niet|does not work|not working|tutorial|step by step|stap voor stap|stappenplan|terraform code|example code|voorbeeldcode|write (?:me )?(?:a|an)|schrijf|cli command|commando|boto3|slow|traag|performance tip|job opening|vacature|stock price|recommend me|best laptop|generate|genereer) /;
const FOLLOW_UP =
  /^ (?:automatically|by default|out of the box|automatisch|standaard|vanzelf|uit zichzelf|by itself|always|altijd|already) $|^ (?:(?:ok|oke|okay|hm|hmm|ah|right|check|goed|helder|clear|good|great|thanks|bedankt|so|dus|well|nou|cool|fine|fair enough|fair|got it|i see|makes sense|duidelijk|snap ik|prima) )*(?:and|en|plus|likewise|same|ditto|what about|how about|hoe zit het met|en hoe zit het met|wat met|wat dacht je van|or|of|also|ook|no|nee|but|maar|for|voor|on|op|same for|idem voor|then|dan|ok and|oke en|with|met|i mean|ik bedoel|sorry|actually|eigenlijk|rather|liever) | (?:too|as well|ook) $/;

const SHIFT =
  / (?:other question|another question|different question|new question|separate topic|separate question|different topic|other topic|changing the subject|change of subject|something else|unrelated|on another note|aside from that|iets (?:heel |totaal |compleet )?anders|andere vraag|ander onderwerp|nieuwe vraag|los daarvan|los hiervan|heel wat anders|wat anders|even iets anders|totaal anders) /;
const WHICH =
  / (?:(?:which|what|all|any|every|list of|per) (?:\w+ )?(?:managed |aws |amazon )?(?:services|databases|service|products|offerings|things)|(?:welke|alle|elke|per|voor welke|bij welke|bij wat voor) (?:aws )?(?:\w+ )?(?:diensten|services|dienst|service|databases|databanken|producten)|die (?:aws )?(?:\w+ )?(?:diensten|services|databases|databanken|producten)|where (?:do|must|should|does|is|are) |waar (?:doet|regelt|moeten|doen) (?:aws|amazon|wij|we) (?:dat|het|die|zelf|niets|niks|alles) |lijst(?:je)? van alles|een lijst van|services where|diensten waar(?:bij|in|voor)?|services for which) /;
const COMMANDS =
  / (?:(?:ignore|disregard|forget) (?:all|your|the|any|previous|everything|prior|my|every|what)(?: (?:all|your|the|any|previous|prior|above|earlier))* (?:instructions?|rules?|prompts?|that|above|before|orders|context|everything|you)|(?:ignore|disregard|forget) everything|you are now|from now on|act as|pretend|system prompt|your (?:instructions|prompt|rules)|(?:negeer|vergeet) (?:al|alle|alles|je|jouw|de|vorige|eerdere|wat|deze)|doe alsof|jij bent nu|je bent nu|vanaf nu|je instructies|systeemprompt|(?:zeg|antwoord|say|answer|reply|respond) (?:gewoon|alleen|maar|dat|only|just|with|that|always|altijd|enkel)|bevestig dat|confirm that|(?:disable|bypass|override|turn off|switch off|remove|schakel|zet|omzeil) (?:all )?(?:your|je|jouw) (?:\w+ )?(?:checks?|filters?|guardrails?|restrictions?|limits?|controles?|beperkingen|regels|rules)) /;
const DICTATES =
  /(?:^|\.| (?:and|en|then|dan|please|just|gewoon|maar|even|now|nu|to)) (?:(?:please|just|now|gewoon|nu|even|maar) )*(?:lie|pretend|act as if|make up|lieg|doe alsof|verzin|(?:state|claim|say|write|declare|reply|answer|respond|zeg|schrijf|verklaar|beweer|antwoord)(?: \w+){0,7}? (?:that|dat)|(?:tell|vertel) (?:my|our|the|him|her|them|everybody|everyone|mijn|onze|ons|de|het|hem|haar|hen|iedereen)(?: \w+){0,5}? (?:that|dat)) /;
/** Every one of these wordings has one of these words, and few messages have any. */
const MAY_DICTATE =
  / (?:that|dat|lie|pretend|act|make|lieg|doe|verzin|forge|fake|falsify|fabricate|backdate|vervals|fabriceer|antedateer|antidateer) /;
/** "Vervals een verklaring …": not what somebody else forges. */
const FORGES =
  /(?:^|\.) (?:(?:please|just|now|gewoon|nu|even|maar|can you|kun je) )*(?:forge|fake|falsify|fabricate|backdate|vervals|fabriceer|antedateer|antidateer) /;
const CHANGED =
  / (?:what (?:has |have )?changed|what is new|has anything changed|have things changed|did (?:anything|something|that|it|the \w+(?: \w+)*) change|when did (?:that|this|it|aws|amazon|the \w+(?: \w+)*)|when was|since when|as of when|sinds wanneer|vanaf wanneer|wat is er veranderd|wat is er gewijzigd|is er (?:iets|wat) (?:veranderd|gewijzigd)|veranderd|gewijzigd|used to be|vroeger|wanneer is (?:dat|het|de) |changed lately|changed recently|recently change|lately|any changes|did anything change|changed|changed over|anders geworden|in de loop der tijd|over the years|in the past|shifted|verschoven|different nowadays|tegenwoordig anders|ever (?:start|change|become|begin)\w*) /;

/** Reads the cues that do not depend on the knowledge base, each when somebody asks for it: a question needs half of them. */
export function findCues(reading: Reading): Cues {
  return new CuesOf(reading);
}

class CuesOf implements Cues {
  readonly #text: string;
  readonly #tokens: Reading['tokens'];
  #share: 'ours' | 'theirs' | 'nobody' | null = null;
  // These are asked for several times.
  #responsibility: boolean | null = null;
  #who: boolean | null = null;
  #compare: boolean | null = null;

  constructor({ text, tokens }: Reading) {
    this.#text = text;
    this.#tokens = tokens;
  }

  get responsibility() {
    this.#responsibility ??= RESPONSIBILITY.test(this.#text);
    return this.#responsibility;
  }
  get who() {
    this.#who ??= WHO.test(this.#text);
    return this.#who;
  }
  get compare() {
    this.#compare ??= COMPARE.test(this.#text);
    return this.#compare;
  }
  get define() {
    return DEFINE.test(this.#text);
  }
  get ours() {
    return OUR_SHARE.test(this.#text) || this.#asked() === 'ours';
  }
  get theirs() {
    return (this.#text.includes(' aws ') && AWS_SHARE.test(this.#text)) || this.#asked() === 'theirs';
  }
  get howTo() {
    return HOW_TO.test(this.#text);
  }
  get overview() {
    return OVERVIEW.test(this.#text);
  }
  get help() {
    return HELP.test(this.#text);
  }
  get greeting() {
    return GREETING.test(this.#text);
  }
  get thanks() {
    return THANKS.test(this.#text);
  }
  get followUp() {
    return FOLLOW_UP.test(this.#text);
  }
  get shift() {
    return SHIFT.test(this.#text);
  }
  get which() {
    return WHICH.test(this.#text);
  }
  get changed() {
    return CHANGED.test(this.#text);
  }
  get commands() {
    return COMMANDS.test(this.#text);
  }
  get dictates() {
    if (!MAY_DICTATE.test(this.#text)) return false;
    const sentences = this.#tokens.map(({ word, afterEnd }) => (afterEnd ? `. ${word}` : word)).join(' ');
    return DICTATES.test(` ${sentences} `) || FORGES.test(` ${sentences} `);
  }

  #asked() {
    this.#share ??= whoseShare(this.#text) ?? 'nobody';
    return this.#share;
  }
}

/** "What do we have to do", "wat regelt AWS": the first party named after the question word. */
function whoseShare(text: string): 'ours' | 'theirs' | null {
  const what = ASKS_WHAT.exec(text);
  if (!what) return null;
  const side = SIDE.exec(text.slice(what.index + what[0].length - 1));
  return side && (side[1] === undefined ? 'theirs' : 'ours');
}
