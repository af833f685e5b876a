/** Where people, their words and their secrets stand in what Slack and Teams send. */
const PERSONAL = new Set([
  'channel_name',
  'content',
  'domain',
  'name',
  'team_domain',
  'text',
  'title',
  'token',
  'user_name',
  'username',
  'value',
  'words',
]);

/** What no log line and no metric may hold. */
export const CANARY = 'canary';

/** The same delivery, with a canary in every name, word and secret; what a button carries stays as it was. */
export function withCanaries<T>(delivery: T): T {
  if (Array.isArray(delivery)) return delivery.map(withCanaries) as T;
  if (typeof delivery !== 'object' || delivery === null) return delivery;
  return Object.fromEntries(
    Object.entries(delivery).map(([key, value]) => [
      key,
      typeof value === 'string' && PERSONAL.has(key) && !value.startsWith('{')
        ? `${value} ${CANARY}`
        : withCanaries(value),
    ]),
  ) as T;
}
