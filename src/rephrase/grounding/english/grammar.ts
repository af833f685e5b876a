import { fold } from '../fold.js';
import type { Grammar } from '../grammar.js';
import { wordsOf } from '../words-of.js';
import { markEnglishFrames } from './frames.js';
import { englishVerbs } from './verbs.js';

const words = (text: string): ReadonlySet<string> => new Set(wordsOf(text));

const SUBORDINATORS = words(
  'if when whenever once unless until because since while as although though before after wherever whether where whatever whichever whoever',
);

/** Behind these a word such as "updates" is a noun. */
const BEHIND_NOUN = words(
  'and or of for in from are is was that which by on at when if as per with has have may can must',
);

const BEHIND_VERB = words('for in from by on at when if as with that which');

/** English, as far as the contract needs it. */
export const ENGLISH: Grammar = {
  keyOf: (word, written) => {
    // "FTPS" is no plural of "FTP", as "AMIs" is of "AMI".
    if (/^\p{Lu}[\p{Lu}\p{N}]+(?:'?s)?$/u.test(written))
      return word.replace(/'?s$/, '').toUpperCase() + (/S$/.test(written) ? 's' : '');
    // "Runs them" is "they are run" in the passive.
    return fold(word === 'them' ? 'they' : (englishVerbs.irregular(word) ?? word));
  },
  parts: (word) => [word],
  markFrames: markEnglishFrames,
  parties: { aws: 'aws', you: 'you' },
  free: words('also'),
  articles: words('a an the'),
  ands: words('and'),
  bes: words('is are be being been'),
  openers:
    words(`each every all any no none another other some many most more few this that these those it its them they their your
    what who whom whose which how where there here one two three four five six seven nothing nobody anyone anything everything something`),
  prepositions:
    words(`of in on at by for from with without within into onto to through across over under between among per via during
    before after until against about behind beyond inside outside near towards toward upon around along instead because like than as despite
    including except since up off out down back away beneath beside following`),
  adverbs:
    words(`then now only also already always never usually often still just even automatically yourself itself preferably
    afterwards later first once twice again together separately directly centrally sometimes otherwise today beforehand too
    not neither nor certainly accordingly meanwhile yet elsewhere everywhere anywhere below above alone there`),
  subordinators: SUBORDINATORS,
  relatives: words('that which who whom whose what how why'),
  asked: words('what how why'),
  joints: words('but or while so yet nor plus'),
  ors: words('or'),
  freeJoints: words('while but'),
  spareJoints: words('but'),
  clauseJoints: words('so'),
  spares: words('to for of while but'),
  scopes:
    words(`not no only never neither nor even just can may must should could might will would haveto needto need nothing none nobody
    hardly merely without least most every each all any`),
  denials: words(
    'not no never nothing nobody none neither nor can may must should could might will would haveto needto need cannot',
  ),
  backward: words('it they them those these this such both then that there so others one ones'),
  isDeed: (word, who, behind) =>
    !(word === 'access' && behind === 'to') &&
    isForm(word, who) &&
    (!isNounBefore(behind) || (who !== undefined && isVerbBefore(word, behind))),
  isVerbOnly: englishVerbs.isVerbOnly,
  isOfThings: () => false,
  isParticle: () => false,
  isLate: () => false,
  isNominal: (word) => word.endsWith('ing'),
};

/** Behind "logs" and before "and", "of", "are" a word is a thing. */
function isNounBefore(behind: string | undefined): boolean {
  return behind === undefined || BEHIND_NOUN.has(behind);
}

/** "Test for", "rely on": what you do may have a preposition behind it. */
function isVerbBefore(word: string, behind: string | undefined): boolean {
  return behind !== undefined && BEHIND_VERB.has(behind) && !word.endsWith('s');
}

function isForm(word: string, who: 'aws' | 'you' | undefined): boolean {
  if (/^(?:do|does|have|has|can|may|must|should|need|did|had)$/.test(word)) return true;
  const isThird = englishVerbs.isThird(word);
  const isBase = englishVerbs.isBase(word);
  return who === 'you' ? isBase : who === 'aws' ? isThird : isThird || isBase;
}
