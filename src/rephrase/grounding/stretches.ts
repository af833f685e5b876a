import type { Marker } from './lexicon.js';
import type { Mark } from './marks.js';
import { type Content, isContent } from './same-concept.js';

/** A stretch of a sentence: what stands between two commas, or before or after "and" or "if". */
export interface Stretch {
  readonly words: readonly Content[];
  readonly markers: readonly Marker[];
  /** Whether AWS or the reader is named in it. */
  readonly isSaidOf: boolean;
  /** Whether it is joined to the one before by "and" or "or" alone. */
  readonly isJoined: boolean;
}

/** What begins a stretch of its own. */
export const OPENING: ReadonlySet<Marker> = new Set<Marker>([
  'if',
  'unless',
  'until',
  'because',
  'so',
  'although',
  'before',
  'after',
  'except',
  'without',
  'instead',
]);

/** The stretches that go on with what one begins: "so the key, the policy and the alias". Without it; up to who acts, or a marker. */
export function listAfter(stretches: readonly Stretch[], at: number): readonly Stretch[] {
  const rest = stretches.slice(at + 1);
  const end = rest.findIndex((one) => one.isSaidOf || one.markers.length > 0);
  return rest.slice(0, end < 0 ? rest.length : end);
}

export function stretchesOf(marks: readonly Mark[]): Stretch[] {
  const stretches: { words: Content[]; markers: Marker[]; isSaidOf: boolean; isJoined: boolean }[] = [];
  const begin = () => stretches.push({ words: [], markers: [], isSaidOf: false, isJoined: false });
  begin();
  const last = () => stretches.at(-1) as (typeof stretches)[number];
  marks.forEach((mark, at) => {
    const opens = mark.type === 'marker' && OPENING.has(mark.marker);
    if ((mark.type === 'break' || opens) && last().words.length > 0) begin();
    if (mark.type === 'break')
      last().isJoined = !mark.strong && !mark.comma && !mark.relative && marks[at - 1]?.type !== 'break';
    if (mark.type === 'party') last().isSaidOf = true;
    if (mark.type === 'marker') last().markers.push(mark.marker);
    if (isContent(mark)) last().words.push(mark);
    if (mark.type === 'number')
      last().words.push({
        type: 'content',
        written: mark.value,
        concepts: [`#${mark.value}`],
        optional: false,
        unit: false,
      });
  });
  return stretches;
}
