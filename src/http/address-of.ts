import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * The address that a request came from, as it is counted. Each of so many proxies in front adds the address that it was
 * called from at the end of X-Forwarded-For; whatever stands before that anybody can have written. An IPv6 address counts as
 * its network (/64), which is what one customer of a provider has.
 */
export function addressOf(
  { socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>,
  proxies: number,
): string {
  const own = socket.remoteAddress ?? '';
  const told = proxies === 0 ? [] : String(headers['x-forwarded-for'] ?? '').split(',');
  const claimed = bare(told.at(-proxies)?.trim() ?? '');
  return network(proxies > 0 && told.length >= proxies && isIP(claimed) !== 0 ? claimed : own);
}

/** Without the port that some proxies add. */
function bare(address: string): string {
  return address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1').replace(/^\[(.+)\](:\d+)?$/, '$1');
}

function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (isIP(address) !== 6) return address;
  const [start = '', end = ''] = address.replace(/%.*$/, '').toLowerCase().split('::');
  const [left, right] = [groups(start), groups(end)];
  const missing = address.includes('::') ? new Array(8 - left.length - right.length).fill('0') : [];
  const whole = [...left, ...missing, ...right].map((group) => group.replace(/^0+(?=.)/, ''));
  return `${whole.slice(0, 4).join(':')}::/64`;
}

/** The groups of one half of an IPv6 address; an IPv4 address at its end stands for two of them. */
function groups(half: string): string[] {
  return half === '' ? [] : half.split(':').flatMap((group) => (group.includes('.') ? [group, ''] : [group]));
}
