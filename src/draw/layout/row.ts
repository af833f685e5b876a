import type { PartyMark } from '../../contract/picture.js';
import { bandOf, markOf } from './mark.js';
import { heightOf, lineHeight, type Pen, writeLines } from './pen.js';
import type { Drawn, Shape } from './shape.js';

/** Widths inside a row, in logical pixels. */
const BAND = 12;
const INSET = 14;
const VERDICT = 158;
const MARK = 16;
const PADDING = 9;
const NAME = 17;
const SMALL = 14;

/** What a row says. Small lines stand below its name. */
export interface RowWords extends PartyMark {
  readonly name: string;
  readonly small: readonly string[];
}

/** A block across the picture: a name, what is small, and at the right the party's mark and word. */
export function drawRow(
  pen: Pen,
  words: RowWords,
  at: { readonly x: number; readonly y: number; readonly width: number },
): Drawn {
  const { theme } = pen;
  const { tint, word } = theme.parties[words.party];
  const left = at.x + BAND + INSET;
  const room = at.width - BAND - 2 * INSET - VERDICT;
  let y = at.y + PADDING;
  const texts: Shape[] = [];
  const write = (text: string, size: number, weight: 400 | 600, fill: string) => {
    const lines = writeLines(pen, text, { x: left, y, room }, { size, weight, fill, on: tint });
    y += heightOf(lines);
    texts.push(...lines);
  };
  write(words.name, NAME, 600, theme.ink);
  for (const small of words.small) write(small, SMALL, 400, theme.quiet);
  const verdict = drawVerdict(pen, words, {
    x: at.x + at.width - VERDICT,
    top: at.y,
    height: y + PADDING - at.y,
  });
  const height = Math.max(y + PADDING, verdict.bottom) - at.y;
  const middle = at.y + height / 2;
  const block = { x: at.x, y: at.y, height };
  return {
    shapes: [
      { type: 'box', ...block, width: at.width, radius: 0, fill: tint },
      ...bandOf(words.party, { ...block, width: BAND }, theme),
      ...texts,
      ...markOf(words.party, at.x + at.width - VERDICT + MARK / 2, middle, MARK, theme),
      ...verdict.shapes.map((shape) => (shape.type === 'words' ? { ...shape, fill: word } : shape)),
    ],
    bottom: at.y + height,
  };
}

/** The party's word beside its mark, in the middle of the row's height. */
function drawVerdict(
  pen: Pen,
  { party, word }: PartyMark,
  at: { readonly x: number; readonly top: number; readonly height: number },
): Drawn {
  const type = {
    size: NAME - 1,
    weight: 700,
    fill: pen.theme.ink,
    on: pen.theme.parties[party].tint,
  } as const;
  const place = { x: at.x + MARK + 10, room: VERDICT - MARK - 10 - INSET };
  const lines = writeLines(pen, word, { ...place, y: 0 }, type).length * lineHeight(type.size);
  const height = Math.max(at.height, lines + 2 * PADDING);
  const shapes = writeLines(pen, word, { ...place, y: at.top + (height - lines) / 2 }, type);
  return { shapes, bottom: at.top + height };
}
