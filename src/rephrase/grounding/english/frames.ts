import { type Frame, putMarks } from '../put-marks.js';
import type { How } from '../token.js';

/** Short forms, written out, and what belongs together. */
const CONTRACTED: readonly (readonly [RegExp, string])[] = [
  [/’/g, "'"],
  [/\b(?:can't|cannot)\b/gi, 'can not'],
  [/\bwon't\b/gi, 'will not'],
  [/n't\b/gi, ' not'],
  [/\b(you|they|we)'re\b/gi, '$1 are'],
  [/\b(it|there|that|what|who)'s\b/gi, '$1 is'],
  [/\b(you|they|we|it)'ll\b/gi, '$1 will'],
  [/\b(?:have|has|having) to\b/gi, 'haveto'],
  [/\bneeds? to\b/gi, 'needto'],
  [/\b(?:do|does) not\b/gi, 'not'],
  // "Only once you ask does AWS …"
  [/\b(?:do|does) (?=(?:AWS|you) )/gi, ''],
];

const WHO = "(you|AWS)(?!['\\p{L}\\p{N}])";
const WHOSE = "(your|AWS(?:'s|'))(?![\\p{L}\\p{N}])";
const START = '(?<=^|[.;:,!?] |\\band |\\bwhile |\\bbut )';
const DUTY = '(?:own )?(?:job|task|part|responsibility|work)';
const BETWEEN = '((?: always| then| too| still| all| entirely| wholly| alone)*)(?: also)?';
const ING = "(?=(?: [\\p{L}'-]+ly| also)* [\\p{L}-]+ing\\b)";

/** What stands around a clause and says whose it is. */
const FRAMES: readonly Frame[] = (
  [
    [`${START}As for ${WHO}[,:]`, 'topic'],
    [`${START}For (your|its) part(?! of\\b),?`, 'topic'],
    [`${START}On ${WHOSE} side(?! of\\b),?`, 'topic'],
    [`\\bIt (is|remains?|stays?)(?: also)?${BETWEEN} (?:up to|for|left to|on|with) ${WHO} to\\b`, 'toDo'],
    [`\\bIt (?:also )?(?:falls|is left) (?:also )?to ${WHO} to\\b`, 'toDo'],
    [`\\bIt (is|remains?|stays?)(?: also)?${BETWEEN} ${WHOSE} ${DUTY} to\\b`, 'toDo'],
    [`\\bIt (?:is|remains)(?: also)?${BETWEEN} the ${DUTY} of ${WHO} to\\b`, 'toDo'],
    [`${WHOSE} ${DUTY} is(?: also)? to\\b`, 'toDo'],
    [`\\b${WHO}(?: also)? takes? care of${ING}`, 'doing'],
    [`\\b${WHO}(?: also)? sees? to${ING}`, 'doing'],
    [`\\b${WHO} (?:is|are)${BETWEEN} responsible for\\b`, 'doing'],
    [`\\bIt is (?:also )?${WHO} (?:that|who|which)\\b`, 'stress'],
    [`\\b${WHO} (?:is|are) (?:also )?the ones? (?:that|who|which)\\b`, 'stress'],
    [`\\bWhat ${WHO} (?:also )?(?:do|does) is(?: to\\b)?`, 'stress'],
    [`\\b(is|are|stays?|remains?)(?: also)?${BETWEEN} (?:up to|left to|with|down to) ${WHO}`, 'upTo'],
    [`\\b(is|are|stays?|remains?)(?: also)?${BETWEEN} ${WHOSE} ${DUTY}(?! to\\b)`, 'upTo'],
    [`\\b(is|are|stays?|remains?)(?: also)?${BETWEEN} (yours)\\b`, 'upTo'],
    [`\\b(is|are|stays?|remains?)(?: also)?${BETWEEN} (?:the|a) ${DUTY} (?:of|for) ${WHO}`, 'upTo'],
    [`\\b(?:also )?(?:falls?|lies?|rests?|belongs?) (?:also )?(?:to|with|on) ${WHO}`, 'upTo'],
    [`\\bby ${WHO}`, 'by'],
  ] as const satisfies readonly (readonly [string, How])[]
).map(([pattern, how]) => [new RegExp(pattern, 'giu'), how]);

/** Writes short forms out, and puts a mark where a frame stands. */
export function markEnglishFrames(text: string): string {
  return putMarks(
    CONTRACTED.reduce((said, [from, to]) => said.replace(from, to), text),
    FRAMES,
  );
}
