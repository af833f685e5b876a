/** What stands from `start` up to, not including, `end` becomes `put`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** The text after all edits, of which one that overlaps an earlier one is left out. A capital at its start is kept. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = '';
  let at = 0;
  for (const { start, end, put } of [...edits].sort((one, other) => one.start - other.start)) {
    if (start < at) continue;
    done += text.slice(at, start) + put;
    at = end;
  }
  done += text.slice(at);
  return /^\p{Lu}/u.test(text) ? done.charAt(0).toUpperCase() + done.slice(1) : done;
}
