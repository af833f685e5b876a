/**
 * Slack's blocks as the page's renderer understands them. To Slack, `verbatim` means that it makes no links of its own; the
 * renderer takes it for "no formatting at all" and would show the asterisks.
 * https://docs.slack.dev/reference/block-kit/composition-objects/text-object
 */
export function drawableBlocks<T>(value: T): T {
  if (Array.isArray(value)) return value.map(drawableBlocks) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => name !== 'verbatim');
  return Object.fromEntries(kept.map(([name, part]) => [name, drawableBlocks(part)])) as T;
}
