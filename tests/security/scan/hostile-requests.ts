import { gzipSync } from 'node:zlib';

/** A request that means no good: the bytes, and what it is in words. */
export interface Hostile {
  readonly what: string;
  readonly bytes: string | Buffer;
}

/** Stands in everything that is sent, and is to come back nowhere but in JSON. */
export const MARK = 'zqxmark';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE'];

const TRAVERSALS = [
  '/../../../../etc/passwd',
  '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2f..%2fetc%2fpasswd',
  '/..%5c..%5cwindows%5cwin.ini',
  '/%252e%252e/%252e%252e/etc/passwd',
  '/playground.js/../../../package.json',
  '/playground.js%2f..%2f..%2f..%2fpackage.json',
  '//etc/passwd',
  '/.env',
  '/.git/config',
  '/package.json',
  '/dist/src/main.js',
  '/data/installations.json',
  '/api/refined/..%2f..%2fetc%2fpasswd',
  '/api/refined/__proto__',
  '/%00',
  '/%',
  '/%ff%fe',
  '/\\..\\..\\etc\\passwd',
  'http://evil.example/',
  '*',
];

const PROBES = [
  `<script>${MARK}</script>`,
  `"><svg/onload=${MARK}>`,
  `javascript:${MARK}`,
  `{{${MARK}}}\${${MARK}}`,
  `${MARK}\u0000\u202e\ud83d`,
  `' or 1=1--${MARK}`,
  `;sleep 9;${MARK}`,
  `%0d%0aset-cookie:${MARK}=1`,
  `() { :; }; echo ${MARK}`,
  `\${jndi:ldap://127.0.0.1/${MARK}}`,
];

const TYPES = [
  'text/html',
  'text/xml',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'application/json; charset=utf-7',
  'application/json; charset=utf-16',
  `text/plain; ${MARK}`,
];

/** Everything that is tried against a server that has these paths. */
export function hostileRequests(paths: readonly string[]): readonly Hostile[] {
  return [
    ...paths.flatMap((path) => [
      ...METHODS.map((method) => request(method, path)),
      request('GET', path.toUpperCase()),
      request('GET', `${path}/`),
      request('GET', `${path};${MARK}`),
      request('OPTIONS', path, { origin: 'https://evil.example', 'access-control-request-method': 'POST' }),
      request('GET', path, { origin: 'https://evil.example', host: `${MARK}.example` }),
      ...PROBES.flatMap((probe) => inParameters(path, probe)),
      ...TYPES.map((type) => request('POST', path, { 'content-type': type }, `<a>${MARK}</a>`)),
      ...spoiltBodies(path),
    ]),
    ...TRAVERSALS.flatMap((path) => [request('GET', path), request('POST', path, {}, '{}')]),
    ...brokenProtocol(),
  ];
}

/** In the query, the path, each header that a server might read, and each field of a body. */
function inParameters(path: string, probe: string): Hostile[] {
  const quoted = encodeURIComponent(probe.replace(/\p{Surrogate}/gu, ''));
  const header = probe.replace(/[^\x20-\x7e]/g, '');
  const query = ['code', 'state', 'error', 'error_description', 'question', 'next'];
  const fields = ['question', 'conversation', 'locale', 'explain', '__proto__', 'type', 'text', 'payload'];
  const headers = [
    'user-agent',
    'referer',
    'accept-language',
    'x-forwarded-for',
    'x-forwarded-host',
    'cookie',
  ];
  return [
    request('GET', `${path}?${query.map((name) => `${name}=${quoted}`).join('&')}`),
    request('GET', `${path}/${quoted}`),
    request('GET', path, Object.fromEntries(headers.map((name) => [name, header]))),
    request('POST', path, { authorization: `Bearer ${header}`, 'x-slack-signature': header }, '{}'),
    ...fields.map((name) => request('POST', path, {}, JSON.stringify({ question: 'x', [name]: probe }))),
    ...fields.map((name) => request('POST', path, {}, JSON.stringify({ [name]: { [probe]: [probe] } }))),
  ];
}

/** Bodies that are no JSON, deep, huge, or not what they say. */
function spoiltBodies(path: string): Hostile[] {
  const zipped = (body: Buffer) =>
    Buffer.concat([head('POST', path, body, { 'content-encoding': 'gzip' }), body]);
  return [
    ...[
      '',
      'null',
      '[]',
      '1e999',
      '"x"',
      '{',
      `{"question":"${MARK}`,
      '\ufeff{}',
      '<?xml version="1.0"?>',
    ].map((body) => request('POST', path, { 'content-type': 'application/json' }, body)),
    request('POST', path, {}, '['.repeat(100_000)),
    request('POST', path, {}, `{"question":${'['.repeat(50_000)}${']'.repeat(50_000)}}`),
    request('POST', path, {}, JSON.stringify({ question: MARK.repeat(20_000) })),
    request('POST', path, {}, JSON.stringify({ question: MARK.repeat(100_000) })),
    { what: `POST ${path} with a bomb of zeros`, bytes: zipped(gzipSync(Buffer.alloc(20_000_000))) },
    { what: `POST ${path} with a broken archive`, bytes: zipped(Buffer.from(`no archive ${MARK}`)) },
    request('POST', path, { 'content-encoding': MARK }, '{}'),
  ];
}

/** What no client sends: smuggling, headers without end, no HTTP at all. */
function brokenProtocol(): Hostile[] {
  const ask = 'POST /api/ask HTTP/1.1\r\nhost: localhost\r\n';
  return [
    ['two lengths', `${ask}content-length: 2\r\ncontent-length: 30\r\n\r\n{}`],
    [
      'a length and chunks',
      `${ask}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n`,
    ],
    ['chunks that are none', `${ask}transfer-encoding: chunked\r\n\r\n${MARK}\r\n`],
    ['an unknown coding', `${ask}transfer-encoding: ${MARK}\r\n\r\n{}`],
    ['a header that is folded', `${ask}x-a: b\r\n ${MARK}: c\r\n\r\n`],
    ['a header without a name', `${ask}: ${MARK}\r\n\r\n`],
    ['a bare line feed in a header', `GET / HTTP/1.1\nhost: localhost\nx: ${MARK}\n\n`],
    ['a huge header', `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${MARK.repeat(10_000)}\r\n\r\n`],
    ['a huge address', `GET /${MARK.repeat(10_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`],
    ['thousands of headers', `GET / HTTP/1.1\r\nhost: localhost\r\n${'x: y\r\n'.repeat(5_000)}\r\n`],
    ['no host', 'GET / HTTP/1.1\r\n\r\n'],
    ['two hosts', `GET / HTTP/1.1\r\nhost: localhost\r\nhost: ${MARK}\r\n\r\n`],
    ['a method that is none', `${MARK} / HTTP/1.1\r\nhost: localhost\r\n\r\n`],
    ['a tunnel', 'CONNECT 169.254.169.254:80 HTTP/1.1\r\nhost: 169.254.169.254\r\n\r\n'],
    ['an upgrade', 'GET / HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'],
    ['HTTP/2 without asking', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['an expectation', `${ask}expect: ${MARK}\r\ncontent-length: 2\r\n\r\n{}`],
    ['no HTTP at all', `\u0016\u0003\u0001${MARK}\r\n\r\n`],
  ].map(([what = '', bytes = '']) => ({ what, bytes }));
}

function request(method: string, path: string, headers: Record<string, string> = {}, body = ''): Hostile {
  const content = Buffer.from(body);
  const shown = `${method} ${path} ${JSON.stringify(headers)} ${body}`.slice(0, 200);
  return { what: shown, bytes: Buffer.concat([head(method, path, content, headers), content]) };
}

function head(method: string, path: string, body: Buffer, headers: Record<string, string>): Buffer {
  const all = { host: 'localhost', connection: 'close', 'content-length': String(body.length), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
}
