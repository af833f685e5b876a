/** What Slack sends is read field by field: its shapes vary, and nothing in it is taken for granted. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; none of anything else. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** A text that is not empty. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An id of Slack's, such as U0ANNA or T0LOCAL; anything else might be made up to shout, so it is none. */
export function id(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Z][A-Z0-9]{1,40}$/.test(value) ? value : undefined;
}

/** What tells deliveries apart, such as Ev0MENTION or 9900.1100.8c1d; it is kept, and sent along with the answer. */
export function mark(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.-]{1,100}$/.test(value) ? value : undefined;
}

/** Where a private answer can be sent. */
export function responseUrl(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\/[^\s<>]{1,1000}$/.test(value) ? value : undefined;
}

/** A message's timestamp, which is its id within a channel. */
export function timestamp(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{1,16}\.\d{1,8}$/.test(value) ? value : undefined;
}

/** The first of a list. */
export function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}
