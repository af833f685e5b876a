import { type Frame, putMarks } from '../put-marks.js';
import type { How } from '../token.js';

const WHO = '(AWS|jou|jij|je)(?![\\p{L}\\p{N}])';
const DUTY = '(?:eigen )?(?:taak|verantwoordelijkheid|werk|deel|zaak)';
const START = '(?<=^|[.;:,!?] |\\ben |\\bterwijl |\\bmaar )';
/** "Jouw taak", "de taak van AWS". */
const DUTY_OF = `(?:(jouw|je) ${DUTY}|(?:de |het )?${DUTY} van (AWS))(?![\\p{L}\\p{N}])`;
const BETWEEN = '(?: ook)?((?: altijd| dus| dan| nog| helemaal| volledig)*)(?: ook)?';
const INFINITIVE = '(?=(?: [\\p{L}-]+){0,3}? [\\p{L}-]*(?:en|gaan|staan|doen|zien)\\b)';
const ENDS = '(?=[.;:,!?)]|$)';

/** What stands around a clause and says whose it is. */
const FRAMES: readonly Frame[] = (
  [
    [`${START}Wat ${WHO} betreft(?:,|:|(?= ))`, 'topic'],
    [`${START}(?:Aan|Van) (jouw) kant(?! van\\b),?`, 'topic'],
    [`${START}(?:Aan|Van) de kant van (AWS)(?![\\p{L}\\p{N}]),?`, 'topic'],
    [`${START}Op (zijn) beurt,?`, 'topic'],
    [`\\b(?:het (is|blijft)|(is|blijft) het)${BETWEEN} aan ${WHO}( zelf)? om\\b`, 'toDo'],
    [`\\b(?:het (is|blijft)|(is|blijft) het)${BETWEEN} ${DUTY_OF} om\\b`, 'toDo'],
    [`${DUTY_OF} is${BETWEEN}(?: het)? om\\b`, 'toDo'],
    [`\\b(?:${WHO} zorgt|zorgt? ${WHO})(?: ook)?( zelf)? voor het${INFINITIVE}`, 'doing'],
    [`\\b(?:${WHO} (?:bent|is)|(?:is|ben) ${WHO})${BETWEEN}( zelf)? verantwoordelijk voor\\b`, 'doing'],
    [`\\b(?:het is ${WHO}|${WHO} (?:bent|is) het|het ben ${WHO})(?: ook)?( zelf)? die\\b`, 'stress'],
    [`\\b(?:${WHO} (?:bent|is)|(?:is|ben) ${WHO})(?: ook)?( zelf)? degene die\\b`, 'stress'],
    [`\\bwat ${WHO}(?: ook)?( zelf)?(?: ook)? doet,? is\\b`, 'stress'],
    [
      `\\b(is|zijn|ligt|liggen|blijft|blijven)${BETWEEN} (?:aan|bij|van) (jou|AWS)(?! om\\b)( zelf)?(?![\\p{L}\\p{N}])`,
      'upTo',
    ],
    [`\\b(is|zijn|ligt|liggen|blijft|blijven)${BETWEEN} ${DUTY_OF}(?! om\\b)`, 'upTo'],
    [
      `(?<=\\p{L} )(?<!\\b(?:over|af)(?:ge\\p{L}+|nemen|neemt)? )(?:aan|bij|van) (jou|AWS)( zelf)?${ENDS}`,
      'upTo',
    ],
    [`(?<=\\p{L} )${DUTY_OF}${ENDS}`, 'upTo'],
    [`\\bdoet? ${WHO}( zelf)?${ENDS}`, 'upTo'],
    [`\\bdoor (jou|AWS)(?![\\p{L}\\p{N}])( zelf)?`, 'by'],
  ] as const satisfies readonly (readonly [string, How])[]
).map(([pattern, how]) => [new RegExp(pattern, 'giu'), how]);

/** Puts a mark where a frame stands. */
export function markDutchFrames(text: string): string {
  return putMarks(text.replace(/’/g, "'").replace(/\bzo'n\b/gi, 'zo een'), FRAMES);
}
