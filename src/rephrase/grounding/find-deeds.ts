import type { Locale } from '../../contract/locale.js';
import { GRAMMARS } from './read-tokens.js';
import { GAP, type Token, type Who } from './token.js';

/** Who acts, if that is AWS or the reader, and what is done: indices of tokens. */
export interface Main {
  readonly actor: number | undefined;
  readonly deeds: readonly number[];
}

/** Finds in the words of a fact where clauses begin, and what is done in them. */
export interface Finder {
  /** What a clause is about that may begin, or go on, at a word. */
  readonly main: (at: number) => Main | undefined;
  /** What the same one does besides, behind a comma or "and"; `isList`: only a verb came before ("installs, patches …"). */
  readonly further: (from: number, who: Who, isList: boolean) => number | undefined;
  /** Whether a part of a verb stands here that belongs to what came before. */
  readonly isParticle: (at: number) => boolean;
  /** Whether a front without a comma ends where somebody acts: "after a change you …". */
  readonly endsFront: (at: number, start: number) => boolean;
  /** Whether "if …" and the like stands before somebody who acts: "if a zone fails you …". */
  readonly isFrontLater: (at: number) => boolean;
  /** Whether behind a clause inside another the verb can be but that of the outer one. */
  readonly isMainAgain: (at: number, start: number, who: Who) => boolean;
  /** Whether before the next comma somebody does something, named behind it: "de modus kies je". */
  readonly isInvertedLater: (at: number) => boolean;
  /** Whether a time, a place and the like is followed by somebody who acts: "for mutual TLS you maintain the truststore". */
  readonly isActedBehindFront: (at: number) => boolean;
  /** Whether things do something before the next comma: "the mode counts per Region". */
  readonly isSaidOfThings: (at: number) => boolean;
  /** The same in Dutch, where the verb comes second: "en huidige SDK's gebruiken dat", "en dat werkt alleen via TLS". */
  readonly isThingsTurn: (at: number) => boolean;
  /** "(Je kiest) of de standaard voldoet": no other thing to do. */
  readonly isWhether: (at: number) => boolean;
  /** Whether a clause begins that is a part of another. */
  readonly opens: (at: number, isInside: boolean) => boolean;
  /** "Verwijder je een tabel, dan …", "staat het aan, dan …": a condition that begins with its verb. */
  readonly isCondition: (at: number) => boolean;
  /** Whether such a clause belongs to the thing before it. */
  readonly isRelative: (at: number) => boolean;
  /** Whether a comma ends such a clause. */
  readonly closes: (at: number, hasDeed: boolean) => boolean;
}

/** How far behind a time or a place what is done may stand. */
const FAR = 5;

/** Dutch verbs that "of" may follow as "whether" does. */
const ASKS =
  /^(?:bekijk|beoordeel|bepaal|beslis|besluit|check|controleer|kies|onderzoek|test|toets|vraag|weet|zegt?|ziet?)t?$/;

/** Makes a finder for the words of a fact. */
export function createFinder(tokens: readonly Token[], locale: Locale): Finder {
  const grammar = GRAMMARS[locale];
  const isWho = (at: number) => tokens[at]?.names?.how === 'acts';
  const wordAt = (at: number) => tokens[at]?.word ?? '';
  const gapAt = (at: number) => tokens[at]?.gap ?? GAP.strong;
  const isSmall = (at: number) => grammar.adverbs.has(wordAt(at)) || grammar.denials.has(wordAt(at));
  const isVerb = (at: number) => at < tokens.length && grammar.isDeed(wordAt(at), undefined, '-');
  const whole = (at: number) => (tokens[at + 1]?.isSecond ? [at, at + 1] : [at]);
  const isHeld = (at: number) =>
    at > 0 &&
    gapAt(at) === GAP.none &&
    (grammar.prepositions.has(wordAt(at - 1)) || /^(?:says?|zegt)$/.test(wordAt(at - 1)));
  const commaBehind = (at: number) => {
    const end = tokens.findIndex((one, index) => index > at && one.gap === GAP.strong);
    return tokens.flatMap((one, index) =>
      index > at && (end < 0 || index < end) && (one.gap & GAP.comma) > 0 ? [index] : [],
    );
  };

  /** "Back up": a verb, though either word is a preposition. */
  const isBackUp = (at: number) =>
    wordAt(at) === 'back' && wordAt(at + 1) === 'up' && gapAt(at + 1) === GAP.none;

  /** The deed behind the one who acts: past adverbs, "not" and what one can, may or must. */
  const deedBehind = (from: number): number | undefined => {
    let at = from;
    while (gapAt(at) === GAP.none && isSmall(at)) at += 1;
    if (gapAt(at) !== GAP.none || grammar.subordinators.has(wordAt(at))) return undefined;
    return !grammar.prepositions.has(wordAt(at)) || isBackUp(at) ? at : undefined;
  };

  const englishMain = (at: number): Main | undefined => {
    if (!isWho(at) || isHeld(at)) return undefined;
    // "You are responsible": there is no deed.
    if (tokens[at + 1]?.isAfterBe && gapAt(at + 1) === GAP.none) return { actor: at, deeds: [] };
    const deed = deedBehind(at + 1);
    if (deed === undefined) return undefined;
    // "AWS has encrypted every object."
    const isPerfect =
      /^ha(?:s|ve)$/.test(wordAt(deed)) &&
      /ed$/.test(wordAt(deed + 1)) &&
      gapAt(deed + 1) === GAP.none &&
      tokens[deed + 2]?.opens === true;
    return { actor: at, deeds: isPerfect ? [deed, deed + 1] : [deed] };
  };

  /** "Houdt je eraan" is no question: before "je" who acts there is no t. */
  const isInverted = (at: number) => {
    const word = wordAt(at);
    // "Pas" is a small word as well.
    if (word === 'past' && wordAt(at + 1) !== 'aws') return false;
    return (
      wordAt(at + 1) === 'aws' || !word.endsWith('t') || !grammar.isDeed(word.slice(0, -1), undefined, '-')
    );
  };

  const dutchMain = (at: number): Main | undefined => {
    if (isVerb(at) && !tokens[at]?.isSecond && !tokens[at]?.opens) {
      // "Bewaak, vernieuw en importeer je"
      const deeds = [at];
      for (let next = at + 1; ; next += 1) {
        const isAlso = /^of$/.test(wordAt(next));
        const verb = isAlso ? next + 1 : next;
        if (!isVerb(verb) || (gapAt(next) === GAP.none && !isAlso) || gapAt(next) === GAP.strong) break;
        deeds.push(...(isAlso ? [next, verb] : [verb]));
        next = verb;
      }
      const last = deeds.at(-1) as number;
      if (isWho(last + 1) && gapAt(last + 1) === GAP.none && isInverted(last))
        return { actor: last + 1, deeds };
    }
    if (isWho(at) && gapAt(at + 1) === GAP.none && !isHeld(at)) {
      if (tokens[at + 1]?.isAfterBe) return { actor: at, deeds: [] };
      let deed = at + 1;
      while (/^(?:zelf|alleen)$/.test(wordAt(deed))) deed += 1;
      if (isVerb(deed)) return { actor: at, deeds: [deed] };
      return tokens[deed + 1]?.isSecond ? { actor: at, deeds: whole(deed) } : undefined;
    }
    // What things do, if it is the first verb of the clause.
    const isAlone = grammar.isOfThings(wordAt(at)) && !tokens[at]?.isSecond && !tokens[at]?.opens && at > 0;
    return isAlone && !isHeld(at) && !isWho(at - 1) ? { actor: undefined, deeds: [at] } : undefined;
  };

  const isInner = (at: number) =>
    grammar.relatives.has(wordAt(at)) || grammar.subordinators.has(wordAt(at)) || isWho(at);

  /** "(For A) and for B, …", "(one by default) and at most 35, …": what goes on with a list, and is no front of what comes behind. */
  const isListedFront = (from: number): boolean => {
    if (gapAt(from) !== GAP.and) return false;
    if (/^(?:most|least)$/.test(wordAt(from + 1))) return true;
    for (let index = from - 1; index >= 0 && gapAt(index + 1) !== GAP.strong; index -= 1) {
      if (wordAt(index) === wordAt(from)) return true;
      if (gapAt(index) > GAP.none) return false;
    }
    return false;
  };

  const further = (from: number, who: Who, isList: boolean): number | undefined => {
    let at = from;
    const isDeed = (index: number): boolean => {
      if (index >= tokens.length) return false;
      // "Wipes or destroys it", "detect, contain and report …": a verb, if another one follows.
      const isOr = grammar.ors.has(wordAt(index + 1)) && isDeed(index + 2);
      const isParted = isOr || gapAt(index + 1) !== GAP.none;
      if (isParted && gapAt(index + 1) !== GAP.strong && grammar.isDeed(wordAt(index), who, '-'))
        return isList || isOr || isDeed(index + 1);
      // Behind ", and" no list goes on, so "throttles requests" is what AWS does.
      if (grammar.isVerbOnly(wordAt(index)) && who === 'aws') return true;
      const isThird = locale === 'en' && who === 'aws' && index === from && gapAt(index) === GAP.commaAnd;
      if (
        isThird &&
        /[^su]s$/.test(wordAt(index)) &&
        !isParted &&
        !tokens[index]?.opens &&
        !grammar.prepositions.has(wordAt(index + 1)) &&
        !grammar.relatives.has(wordAt(index + 1))
      )
        return true;
      // "(AWS …, but does) not tune".
      const subject = wordAt(index - 1) === 'not' ? undefined : who;
      return grammar.isDeed(wordAt(index), subject, isParted ? 'and' : wordAt(index + 1));
    };
    while (isSmall(at) && !isDeed(at) && (at === from || gapAt(at) === GAP.none)) at += 1;
    if (
      (at === from || gapAt(at) === GAP.none) &&
      (isDeed(at) || (tokens[at + 1]?.isSecond === true && isVerb(at + 1) && locale === 'nl'))
    )
      return at;
    // "And, once you ask, drains …", "and by default applies …"
    const first = tokens[from];
    if (!first?.isAdverbial || locale === 'nl') return undefined;
    const comma = commaBehind(from)[0];
    // "Since …, and require …": what stands between commas without "and" belongs to what came before.
    if (grammar.subordinators.has(first.word))
      return (first.gap & GAP.and) > 0 && comma !== undefined && isDeed(comma) ? comma : undefined;
    if (first.gap === GAP.commaAnd || first.gap === GAP.and) {
      const hasInner = tokens.slice(from + 1, comma).some((_, index) => isInner(from + 1 + index));
      if (
        comma !== undefined &&
        gapAt(comma) === GAP.comma &&
        !hasInner &&
        !isListedFront(from) &&
        grammar.isDeed(wordAt(comma), who, wordAt(comma + 1))
      )
        return comma;
    }
    for (
      let index = from + 2;
      index <= from + FAR && gapAt(index) === GAP.none && !isInner(index);
      index += 1
    )
      if (
        isDeed(index) &&
        (who === 'aws' || (tokens[index + 1]?.opens && !tokens[index + 1]?.isAdverbial)) &&
        !grammar.openers.has(wordAt(index - 1)) &&
        !grammar.prepositions.has(wordAt(index - 1)) &&
        !tokens[index]?.opens
      )
        return index;
    return undefined;
  };

  /** Whether a verb comes before the next comma or "and". */
  const hasVerb = (from: number) => {
    for (let index = from; index < tokens.length && (index === from || gapAt(index) === GAP.none); index += 1)
      // "(AWS doet) dat pas als …"
      if (grammar.subordinators.has(wordAt(index))) return false;
      else if (
        (isVerb(index) && !/^(?:your|their|its)$/.test(wordAt(index - 1))) ||
        grammar.isOfThings(wordAt(index)) ||
        tokens[index]?.isAfterBe ||
        grammar.denials.has(wordAt(index))
      )
        return true;
    return false;
  };

  /** "Als je dat wilt", but not "als voorbeeld", "kun je als gedeelde taak lezen". */
  const isClause = (at: number) => {
    const verbs: number[] = [];
    for (let index = at + 1; index < tokens.length && gapAt(index) !== GAP.strong; index += 1)
      if (isVerb(index) || grammar.isOfThings(wordAt(index)) || isWho(index)) verbs.push(index);
    const [first] = verbs;
    const isLast = first === tokens.length - 1 || gapAt((first ?? 0) + 1) === GAP.strong;
    return first !== undefined && !(isLast && wordAt(first).endsWith('n') && gapAt(at) === GAP.none);
  };

  const isWhether = (at: number) =>
    locale === 'nl' &&
    wordAt(at) === 'of' &&
    gapAt(at) === GAP.none &&
    ASKS.test(wordAt(at - 1)) &&
    !isVerb(at + 1);

  const opens = (at: number, isInside: boolean): boolean => {
    const word = wordAt(at);
    if (isWhether(at)) return true;
    if (word === 'as')
      return (
        (gapAt(at) > GAP.none || at === 0 || /^(?:soon|long)$/.test(wordAt(at + 1))) &&
        wordAt(at + 1) !== 'well'
      );
    if (word === 'so') return wordAt(at + 1) === 'that';
    if (word === 'that' && wordAt(at - 1) === 'so') return false;
    if (word === 'als') return isClause(at);
    // "Tot je het aanzet", "tot 35 dagen".
    if (word === 'tot') return isWho(at + 1) || /^(?:hij|ze|dat)$/.test(wordAt(at + 1));
    // "Since 25 November 2019", "since June 2025": a time.
    if (word === 'since' && (/^\d/.test(wordAt(at + 1)) || /^(?:19|20)\d\d$/.test(wordAt(at + 2))))
      return false;
    if (grammar.subordinators.has(word))
      return at + 1 < tokens.length && !/^(?:then|this)$/.test(wordAt(at + 1));
    const isBehindComma =
      gapAt(at) === GAP.comma &&
      (locale === 'nl'
        ? /^(?:die|dat|waar.*)$/.test(word) && !isVerb(at + 1)
        : /^(?:which|who|whose)$/.test(word));
    // "Je kiest die optie", "choose that window": what stands behind a verb is no clause, unless it has a verb of its own.
    if (/^(?:die|dat|that)$/.test(word) && isVerb(at - 1) && (word === 'die' || !hasVerb(at + 1)))
      return false;
    // "Of that bucket".
    if (/^(?:die|dat|that)$/.test(word) && gapAt(at) === GAP.none && grammar.prepositions.has(wordAt(at - 1)))
      return false;
    if (grammar.relatives.has(word) && at > 0 && (gapAt(at) === GAP.none || isBehindComma))
      return !(
        /^(?:that|dat|die)$/.test(word) &&
        (gapAt(at + 1) > GAP.none || grammar.prepositions.has(wordAt(at + 1)))
      );
    if (locale === 'en')
      return (
        isWho(at) &&
        gapAt(at) === GAP.none &&
        at > 0 &&
        !isInside &&
        !isHeld(at) &&
        deedBehind(at + 1) !== undefined
      );
    return false;
  };

  const isCondition = (at: number) =>
    locale === 'nl' &&
    (at === 0 || gapAt(at) === GAP.strong) &&
    (isVerb(at) || grammar.relatives.has(wordAt(at))) &&
    !isWho(at) &&
    commaBehind(at).some((comma) => gapAt(comma) === GAP.comma && (isVerb(comma) || isWho(comma + 1)));

  /**
   * Dutch puts the verb of the outer clause first. In English the form tells: "(AWS keeps the rules that you set) and protects",
   * "(you choose the key that encrypts it) and decide".
   */
  const isMainAgain = (at: number, start: number, who: Who): boolean => {
    if (gapAt(at) !== GAP.and || gapAt(at + 1) !== GAP.none) return false;
    if (locale === 'nl') return isVerb(at) && /(?:t|kan|mag)$/.test(wordAt(at));
    const inner = isWho(start) ? start : start + 1;
    const isYours = tokens[inner]?.names?.who === 'you';
    const isPlural = isYours || grammar.isDeed(wordAt(inner), 'you', '-');
    const isSingular = grammar.isDeed(wordAt(inner), 'aws', '-');
    if (inner >= at || !(who === 'aws' ? isPlural : isSingular)) return false;
    if (who === 'aws' && grammar.isVerbOnly(wordAt(at))) return true;
    const behind = tokens[at + 1];
    const isThing = behind?.opens === true && behind.word !== 'that';
    if (!grammar.isDeed(wordAt(at), who, wordAt(at + 1)) || !isThing || behind?.isAdverbial) return false;
    // "(The metrics that you send) and logs the app writes".
    for (let index = at + 2; index < tokens.length && gapAt(index) === GAP.none; index += 1) {
      if (grammar.prepositions.has(wordAt(index)) || isInner(index)) return true;
      if (grammar.isDeed(wordAt(index), undefined, '-')) return false;
    }
    return true;
  };

  const isInvertedLater = (at: number) => {
    for (let index = at + 1; index < tokens.length && gapAt(index) < GAP.comma; index += 1) {
      const main = dutchMain(index);
      if (main?.actor !== undefined) return main.actor > (main.deeds[0] ?? index);
    }
    return false;
  };

  const isActedBehindFront = (at: number) => {
    if (locale !== 'en' || !tokens[at]?.isAdverbial || grammar.subordinators.has(wordAt(at))) return false;
    for (let index = at + 2; index < tokens.length && gapAt(index) === GAP.none; index += 1) {
      if (grammar.relatives.has(wordAt(index))) return false;
      const main = englishMain(index);
      const behind = tokens[(main?.deeds.at(-1) ?? tokens.length) + 1];
      // What it is done to tells it from "for data you send".
      if (main) return behind?.opens === true && !behind.isAdverbial && behind.gap === GAP.none;
    }
    return false;
  };

  const isSaidOfThings = (at: number) => {
    if (tokens[at]?.isAdverbial || isInner(at)) return false;
    // "…, and every copy to another Region is your own choice".
    for (
      let index = at + 1;
      index < tokens.length && gapAt(index) === GAP.none && !isInner(index);
      index += 1
    )
      if (tokens[index]?.isAfterBe) return true;
    if (locale !== 'en') return false;
    for (
      let index = at + 1;
      index < tokens.length && gapAt(index) === GAP.none && !isInner(index);
      index += 1
    ) {
      if (grammar.prepositions.has(wordAt(index)) || tokens[index]?.opens) return false;
      if (grammar.isVerbOnly(wordAt(index))) return true;
      // "The mode counts per Region": behind a thing, before a place.
      if (index > at + 1 && grammar.isDeed(wordAt(index), 'aws', '-') && tokens[index + 1]?.isAdverbial)
        return true;
    }
    return false;
  };

  const isThingsTurn = (at: number) => {
    if (locale !== 'nl' || tokens[at]?.isAdverbial) return false;
    const isThat = /^(?:dat|die)$/.test(wordAt(at));
    if (!isThat && isInner(at)) return false;
    for (let index = at + 1; index < tokens.length && gapAt(index) < GAP.comma; index += 1) {
      if (isInner(index)) return false;
      const isVerbal = grammar.isOfThings(wordAt(index)) && !tokens[index]?.opens && !tokens[index]?.isSecond;
      if (isVerbal) return gapAt(index) === GAP.none && gapAt(index + 1) === GAP.none;
      if (isThat) return false;
    }
    return false;
  };

  const isRelative = (at: number) =>
    at > 0 && grammar.relatives.has(wordAt(at)) && gapAt(at) === GAP.none && !isVerb(at - 1);

  const closes = (at: number, hasDeed: boolean): boolean => {
    const token = tokens[at];
    if (!token) return false;
    // "…, starting from the impact".
    const isParticiple =
      locale === 'en' && wordAt(at).endsWith('ing') && tokens[at + 1]?.isAdverbial === true;
    if (hasDeed) return (token.isAdverbial || isParticiple) && (token.gap & GAP.and) === 0;
    if (locale === 'nl') return isVerb(at) || isWho(at) || token.isAfterBe === true;
    return !commaBehind(at).some(isWho);
  };

  return {
    main: locale === 'nl' ? dutchMain : englishMain,
    further,
    isParticle: (at) =>
      grammar.isParticle(wordAt(at)) &&
      !tokens[at]?.isSecond &&
      tokens[at]?.depth === 0 &&
      !tokens[at + 1]?.isSecond &&
      (at + 1 >= tokens.length ||
        gapAt(at + 1) > GAP.none ||
        (tokens[at + 1]?.depth ?? 0) > 0 ||
        tokens[at + 1]?.isAdverbial === true ||
        wordAt(at + 1) === 'of' ||
        (grammar.relatives.has(wordAt(at + 1)) && (!/^(?:die|dat)$/.test(wordAt(at + 1)) || isWho(at + 2)))),
    endsFront: (at, start) =>
      // "Voor alles wat ouder is maak je …"
      (locale === 'nl' &&
        tokens[at]?.isAfterBe === true &&
        gapAt(at) === GAP.none &&
        dutchMain(at)?.actor === at + 1) ||
      (locale === 'en' &&
        isWho(at) &&
        at > start + 1 &&
        (/^(?:before|after|since|until)$/.test(wordAt(start)) || isVerb(at - 1)) &&
        !tokens.slice(start + 1, at).some((_, index) => isWho(start + 1 + index))),
    isFrontLater: (at) => {
      if (locale !== 'en' || !grammar.subordinators.has(wordAt(at))) return false;
      for (let index = at + 2; index < tokens.length && gapAt(index) < GAP.commaAnd; index += 1)
        if (englishMain(index)) return gapAt(index) === GAP.comma || (isVerb(index - 1) && !isWho(at + 1));
      return false;
    },
    isMainAgain,
    isInvertedLater,
    isActedBehindFront,
    isSaidOfThings,
    isThingsTurn,
    isWhether,
    opens,
    isCondition,
    isRelative,
    closes,
  };
}
