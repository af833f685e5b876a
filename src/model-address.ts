/**
 * What is wrong with the address of a language model; undefined when nothing is. Over plain HTTP a key and a question can be
 * read on the way, so that is for what is near: this machine, a private network, or a name that only a private network knows
 * (without a dot, as Docker and Kubernetes give them, or in a domain that is never public).
 */
export function modelAddressProblem(name: string, address: string, example: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    return `${name} must be a whole address such as ${example}.`;
  if (url.username || url.password)
    return `${name} must hold no user and no password: a key has a setting of its own.`;
  if (url.search || url.hash || /\/(chat\/completions|deployments)\b/.test(url.pathname))
    return `${name} must end before what is asked of the server: ${example} is enough.`;
  if (url.protocol === 'http:' && !isNear(url.hostname))
    return `${name} must begin with https://; http:// is for this machine, private addresses and names that only your network knows.`;
  return undefined;
}

/** RFC 1918 and 4193, loopback, and the domains that RFC 6761, 6762, 8375 and ICANN keep from the public. */
const NEAR_IP =
  /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)\d+(\.\d+){0,2}$|^\[(::1|f[cd][\da-f]{2}:[\da-f:]*)\]$/;
const NEAR_NAME = /^([^.[\]]+|.+\.(localhost|local|internal|home\.arpa|lan|svc))$/;

/** `host` as URL spells it: in small letters, an IPv4 address in four decimals, an IPv6 address in brackets. */
function isNear(host: string): boolean {
  return NEAR_IP.test(host) || NEAR_NAME.test(host);
}
