import type { Locale } from '../contract/locale.js';
import type { Reading } from './read-words.js';

/** A wish for a picture. */
export interface PictureWish {
  /** By token: is part of the wish, and no task. */
  readonly covered: readonly boolean[];
  /** What is to be drawn, beside services and tasks that are named. */
  readonly of: 'named' | 'stack' | 'model' | 'what was spoken of';
  /** The language of the words that ask. */
  readonly spoken: Locale;
}

/** What may stand before the wish: kindness and a wish to have it. */
const BEFORE =
  '(?:(?:please|pls|hi|hey|hello|hoi|now|ok|oke|and|en|then|dan|nu|so|dus|alsjeblieft|graag|demarc|can you|could you|would you|will you|kun je|kan je|kunt u|wil je|zou je|i want|i need|i would like|id like|we need|we want|ik wil|ik zou|ik zoek|wij willen|doe|do|mij|me|us|ons|even|eens|maar) )*';
const EN_VERB = '(?:draw|sketch|visuali[sz]e|depict|diagram)(?: (?:me|us|out))*';
const NL_VERB =
  '(?:teken|tekenen|schets|schetsen|visualiseer|visualiseren)(?: (?:me|mij|ons|eens|even|maar|uit))*';
const GET =
  '(?:(?:show|give|make|create|get|send|see|have|paint|draw|sketch|toon|geef|maak|laat|zie|krijg|teken|schets)(?: (?:me|us|mij|ons|eens|even|maar|zien))* )?';
const ARTICLE =
  '(?:(?:a|an|the|one|een|de|het|n) )?(?:(?:nice|simple|quick|small|little|responsibility|stack|layer|layered|mooi|mooie|simpel|simpele|klein|snel) )*';
const EN_NOUN = '(?:picture|drawing|sketch|diagram|visual|visuali[sz]ation|graphic|infographic)';
const NL_NOUN = '(?:plaatje|plaat|tekening|schets|diagram|visualisatie|infographic|afbeelding|tekeningetje)';

/** The words that ask, at the beginning of a message, by the language they are of. */
const WISHES: readonly (readonly [Locale, RegExp])[] = [
  ['en', new RegExp(`^ ${BEFORE}${EN_VERB} `)],
  ['nl', new RegExp(`^ ${BEFORE}${NL_VERB} `)],
  ['en', new RegExp(`^ ${BEFORE}${GET}${ARTICLE}${EN_NOUN} (?:of|for|with|showing) `)],
  ['nl', new RegExp(`^ ${BEFORE}${GET}${ARTICLE}${NL_NOUN} (?:van|voor|met|over|bij) `)],
];
/** The same behind what is to be drawn: "EKS as a picture", "RDS in een plaatje", "EKS tekenen". */
const WISHES_BEHIND: readonly (readonly [Locale, RegExp])[] = [
  ['en', new RegExp(` (?:as|in) (?:a|one) ${EN_NOUN}(?: please)? $`)],
  ['nl', new RegExp(` (?:als|in) (?:een )?${NL_NOUN}(?: graag| alsjeblieft)? $`)],
  ['nl', / (?:tekenen|uittekenen)(?: graag| alsjeblieft)? $/],
];

/** What all words begin with that ask for a picture: a look for these spares nearly every message all of the above. */
const DRAWN =
  / (?:draw|sketch|visual|depict|diagram|teken|uitteken|schets|picture|graphic|infographic|plaat|afbeelding)/;

/** Words of a question, or of another drawing: "draw the line for EKS" asks who does what, and for no picture. */
const NO_PICTURE =
  / (?:who|whose|wie|wiens|what|wat|how|hoe|why|waarom|line|lines|border|boundary|fence|conclusions?|grens|grenzen|streep|lijn|scheidslijn|roles|rollen) | (?:draw|sketch) (?:me |us )?(?:up|down|on|upon|in|from|back|near|attention|blank) /;
const BACK =
  /^ (?:(?:it|this|that|them|those|these|het|dit|dat|die|deze|hem|ze)(?: (?:for (?:me|us)|please|again|too|all|voor (?:mij|me|ons)|alsjeblieft|graag|ook|eens|even|uit|nog eens|allemaal))* )?$/;
const STACK = / (?:stack|stapel|combinatie|combination|together|samen|matrix) /;
const MODEL =
  /^ (?:(?:the|het|de|een|a|an|general|algemene|whole|aws|amazon|shared|gedeelde|security|cloud) )*(?:responsibility model|responsibility|responsibilities|verantwoordelijkheidsmodel|verantwoordelijkheids model|verantwoordelijkheid|verantwoordelijkheden|security model|model)(?: (?:of|van|for|from|voor|aws|amazon|the|de|in general|in het algemeen|cloud|please|graag))* $/;
/** Words around names that say how it is to be drawn. */
const MANNER =
  /^(?:stack|stapel|combinati(?:e|on)|together|samen|matrix|layers?|lagen|laag|shared|gedeelde?|responsib\w*|verantwoordelijkheid\w*|verantwoordelijkheids|model|split|verdeling|side|elkaar|naast|please|alsjeblieft|aws|amazon|service|services|dienst|diensten|picture|plaatje|diagram|tekening|again|eens)$/;

/** Finds a wish for a picture by its words; null where there is none, or it is of something else. */
export function findPicture({ text, tokens }: Reading): PictureWish | null {
  if (!DRAWN.test(text)) return null;
  const found = spokenIn(text, WISHES) ?? spokenIn(text, WISHES_BEHIND);
  if (!found || NO_PICTURE.test(text)) return null;
  const { spoken, from, to } = found;
  const before = wordCount(text.slice(0, from));
  const wished = wordCount(text.slice(from, to));
  const rest = from === 0 ? ` ${text.slice(to)}` : text.slice(0, from + 1);
  return {
    covered: tokens.map(({ word }, at) => (at >= before && at < before + wished) || MANNER.test(word)),
    of: BACK.test(rest)
      ? 'what was spoken of'
      : MODEL.test(rest)
        ? 'model'
        : STACK.test(rest)
          ? 'stack'
          : 'named',
    spoken,
  };
}

function spokenIn(text: string, wishes: typeof WISHES) {
  for (const [spoken, wish] of wishes) {
    const match = wish.exec(text);
    if (match) return { spoken, from: match.index, to: match.index + match[0].length };
  }
  return undefined;
}

function wordCount(text: string): number {
  return text.split(' ').filter(Boolean).length;
}
