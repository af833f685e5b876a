import type { Marker } from '../lexicon.js';
import type { Mark } from '../marks.js';
import type { Rule } from '../told.js';

/** Ways to say the same: there are as many of a kind as before. */
const COUNTED: readonly (readonly Marker[])[] = [
  ['not', 'without', 'unless', 'instead'],
  ['may'],
  ['must'],
  ['should'],
  ['want'],
  ['until'],
  ['only'],
  ['except'],
  ['although'],
  ['before'],
  ['after'],
  ['afterwards'],
];

/** Of these kinds there are some, or none, as before: what was joined or parted may say "if" more or less often. */
const PRESENT: readonly (readonly Marker[])[] = [['will']];

/** "Not", "may", "must", "unless", "until", "only" and the like are all there, and none comes in. */
export const keepsMarkers: Rule = {
  name: 'marker',
  holds: ({ given, worded }) =>
    COUNTED.every((kind) => countOf(kind, given) === countOf(kind, worded)) &&
    PRESENT.every((kind) => countOf(kind, given) > 0 === countOf(kind, worded) > 0),
};

function countOf(kind: readonly Marker[], marks: readonly Mark[]): number {
  return marks.filter((mark) => mark.type === 'marker' && kind.includes(mark.marker)).length;
}
