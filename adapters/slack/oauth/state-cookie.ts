/** Names the cookie that ties an installation to the browser it began in; browsers take `__Host-` from this host alone. */
export const STATE_COOKIE = '__Host-demarc-install';
/** How long an installation may take, in seconds. */
export const STATE_LIFETIME = 600;

/**
 * The cookie that holds a state, or, without one, ends it. `Lax` lets it come along when Slack sends the browser back, and
 * with no other request from elsewhere.
 */
export function stateCookie(state: string | undefined): string {
  const life = state === undefined ? 0 : STATE_LIFETIME;
  return `${STATE_COOKIE}=${state ?? ''}; Max-Age=${life}; Path=/; Secure; HttpOnly; SameSite=Lax`;
}
