/** Every button in Slack's blocks, in the order in which they are drawn. */
export function buttonsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && value.type === 'button' ? [value] : [];
  return [...own, ...Object.values(value).flatMap(buttonsIn)];
}
