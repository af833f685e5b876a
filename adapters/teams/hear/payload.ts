/** What Teams sends is read field by field: its shapes vary, and nothing in it is taken for granted. */
export type Fields = Readonly<Record<string, unknown>>;

/** Longest id, in characters; Teams' own have fewer than 300. */
const LONGEST_ID = 500;

/** The fields of an object; none of anything else. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** A text that is not empty. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An id of Teams', such as "29:1anna" or "19:general@thread.tacv2"; it becomes part of a key, so it is one short word. */
export function id(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= LONGEST_ID && /^[^\s\p{C}]+$/u.test(value)
    ? value
    : undefined;
}

/** The items of a list; none of anything else. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
