/** An object within a payload that has limits of its own. */
export interface Found {
  /** Its `type`, or for an object without one the name of its place. */
  readonly kind: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** Where it stands, as a JSON pointer. */
  readonly at: string;
}

/** Objects without a `type` of their own, by the key under which they stand. */
const PLACES: Readonly<Record<string, string>> = {
  confirm: 'confirm',
  options: 'option',
  initial_options: 'option',
  initial_option: 'option',
  option_groups: 'option_group',
  positive_button: 'feedback_button',
  negative_button: 'feedback_button',
};

/** Every object within a payload, outermost first, with what it is. */
export function* walkBlocks(value: unknown, at = '', key = ''): Generator<Found> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walkBlocks(item, `${at}/${index}`, key);
  } else if (typeof value === 'object' && value !== null) {
    const fields = value as Readonly<Record<string, unknown>>;
    const kind = typeof fields.type === 'string' ? fields.type : PLACES[key];
    if (kind !== undefined) yield { kind, value: fields, at };
    for (const [name, inner] of Object.entries(fields)) yield* walkBlocks(inner, `${at}/${name}`, name);
  }
}
