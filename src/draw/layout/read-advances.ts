/** How wide the characters of a font are: from a code point to a share of the font's size. */
export type Advances = (codePoint: number) => number;

/**
 * Reads the advance widths out of a TrueType font: tables `head`, `hhea`, `hmtx` and `cmap` of format 4 or 12. What the font
 * does not have is as wide as its empty box. https://learn.microsoft.com/typography/opentype/spec/otff
 */
export function readAdvances(font: Uint8Array): Advances {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, number>();
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16)
    tables.set(String.fromCharCode(...font.subarray(at, at + 4)), view.getUint32(at + 8));
  const table = (name: string) => {
    const start = tables.get(name);
    if (start === undefined) throw new Error(`the font has no table "${name}"`);
    return start;
  };
  const unitsPerEm = view.getUint16(table('head') + 18);
  const last = view.getUint16(table('hhea') + 34) - 1;
  const hmtx = table('hmtx');
  const glyphOf = readCharacterMap(view, table('cmap'));
  return (codePoint) => view.getUint16(hmtx + 4 * Math.min(glyphOf.get(codePoint) ?? 0, last)) / unitsPerEm;
}

/** Glyphs by code point. */
function readCharacterMap(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let n = 0; n < view.getUint16(cmap + 2); n += 1) {
    const start = cmap + view.getUint32(cmap + 4 + 8 * n + 4);
    const format = view.getUint16(start);
    if (format === 4) readSegments(view, start, found);
    if (format === 12) readGroups(view, start, found);
  }
  return found;
}

/** Format 4: https://learn.microsoft.com/typography/opentype/spec/cmap#format-4-segment-mapping-to-delta-values */
function readSegments(view: DataView, start: number, found: Map<number, number>): void {
  const segments = view.getUint16(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const offsets = deltas + 2 * segments;
  for (let n = 0; n < segments; n += 1) {
    const [first, lastOne] = [view.getUint16(starts + 2 * n), view.getUint16(ends + 2 * n)];
    const delta = view.getUint16(deltas + 2 * n);
    const offset = view.getUint16(offsets + 2 * n);
    for (let code = first; code <= lastOne && code !== 0xffff; code += 1) {
      const glyph = offset === 0 ? code : view.getUint16(offsets + 2 * n + offset + 2 * (code - first));
      if (glyph !== 0) found.set(code, (glyph + delta) & 0xffff);
    }
  }
}

/** Format 12: https://learn.microsoft.com/typography/opentype/spec/cmap#format-12-segmented-coverage */
function readGroups(view: DataView, start: number, found: Map<number, number>): void {
  for (let n = 0; n < view.getUint32(start + 12); n += 1) {
    const group = start + 16 + 12 * n;
    const first = view.getUint32(group);
    for (let code = first; code <= view.getUint32(group + 4); code += 1)
      found.set(code, view.getUint32(group + 8) + code - first);
  }
}
