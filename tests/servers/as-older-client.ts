/** What came after version 1.2, and what it means to a client that does not know it: it is passed over. */
const LATER = new Set(['label']);

/**
 * A card as a client of version 1.2 reads it: an `Action.Execute` is what its `fallback` says, and properties that came
 * later are passed over. https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#teams
 */
export function asOlderClient(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asOlderClient);
  if (typeof value !== 'object' || value === null) return value;
  const { type, fallback, style } = value as Record<string, unknown>;
  if (type === 'Action.Execute' && fallback !== undefined) return asOlderClient(fallback);
  const fields = Object.entries(value).filter(
    ([name]) => !LATER.has(name) && !(type === 'TextBlock' && name === 'style' && style === 'heading'),
  );
  return Object.fromEntries(fields.map(([name, inner]) => [name, asOlderClient(inner)]));
}
