import { MARK } from './hostile-requests.js';
import type { Heard } from './send-raw.js';

/** What tells of the inside: stacks, paths of files, other people's files, and what is secret in the scan. */
const INSIDE = /\n\s+at .+:\d+:\d+|node_modules|dist\/src|root:.*:0:0:|"scripts":|sk-secret|the-secret/;

/** What is wrong with a response, in words; nothing when all is well. `null` is a connection that was closed without one. */
export function findingsIn(heard: Heard | null, isOfNode: boolean): readonly string[] {
  if (heard === null) return [];
  const { status, headers, body } = heard;
  const type = headers.get('content-type') ?? '';
  const echoed = body.includes(MARK) && !type.startsWith('application/json');
  return [
    // Where few are served at a time, others are asked to come again.
    ...(status >= 500 && status !== 501 && !headers.has('retry-after') ? [`answers ${status}`] : []),
    ...(echoed ? [`sends back what was sent, as ${type || 'nothing in particular'}`] : []),
    ...(INSIDE.test(body) ? ['tells of its inside'] : []),
    ...[...headers].filter(([, value]) => value.includes(MARK)).map(([name]) => `sends it back in ${name}`),
    ...['server', 'x-powered-by', 'access-control-allow-origin']
      .filter((name) => headers.has(name))
      .map((name) => `has the header ${name}`),
    ...(isOfNode ? [] : missing(headers)),
  ];
}

/** Node itself answers what it cannot read, with nothing but a status. */
function missing(headers: Heard['headers']): string[] {
  const policy = headers.get('content-security-policy') ?? '';
  return [
    ...(headers.get('x-content-type-options') === 'nosniff' ? [] : ['may be sniffed']),
    ...(policy.startsWith("default-src 'none'") ? [] : ['has no policy']),
    ...(policy.includes("frame-ancestors 'none'") ? [] : ['may be framed']),
    ...(/unsafe|\*|https?:|data:/.test(policy) ? ['has a policy with exceptions'] : []),
    ...(headers.get('referrer-policy') === 'no-referrer' ? [] : ['tells where somebody came from']),
    ...(/no-store|no-cache/.test(headers.get('cache-control') ?? '') || isPicture(headers)
      ? []
      : ['may be kept']),
  ];
}

/** A picture is the same for everybody. */
function isPicture(headers: Heard['headers']): boolean {
  return /^image\//.test(headers.get('content-type') ?? '');
}
