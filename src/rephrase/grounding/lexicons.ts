import type { Localized } from '../../contract/locale.js';
import type { Lexicon } from './lexicon.js';
import { ENGLISH } from './lexicon-en.js';
import { DUTCH } from './lexicon-nl.js';

export const LEXICONS: Localized<Lexicon> = { en: ENGLISH, nl: DUTCH };
