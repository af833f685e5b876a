import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { sampleAnswer } from '../sample-answer.js';
import { type RunningTeams, startTeams } from '../start-teams.js';

/** Microsoft's directory, where the Emulator's tokens and those that bots send come from. */
const DIRECTORY = 'd6d49420-f39b-4df7-a1dc-d59a935871db';
const APP_ID = '11111111-2222-3333-4444-555555555555';
const EMULATOR = {
  v1: { issuer: `https://sts.windows.net/${DIRECTORY}/`, more: { ver: '1.0', appid: APP_ID } },
  v2: {
    issuer: `https://login.microsoftonline.com/${DIRECTORY}/v2.0`,
    more: { ver: '2.0', azp: APP_ID },
  },
};
const OTHER_BOT = { ver: '1.0', appid: '99999999-2222-3333-4444-555555555555' };

let teams: RunningTeams;
let deliveries = 0;
let asked = 0;
/** The conversations of requests that were taken. */
const taken: string[] = [];
const errors = jest.spyOn(console, 'error');

beforeAll(async () => {
  teams = await startTeams(async () => {
    asked += 1;
    return sampleAnswer();
  });
});

beforeEach(() => {
  asked = 0;
  teams.log.length = 0;
  errors.mockReset().mockImplementation(() => undefined);
});

afterAll(async () => {
  errors.mockRestore();
  await teams.stop();
});

type Wrong = NonNullable<Parameters<RunningTeams['connector']['token']>[0]>;

const forge = (wrong: Wrong) => async () => `Bearer ${await teams.connector.token(wrong)}`;

/** Changes one part of a right token: 0 the head, 1 the claims, 2 the signature. */
const tamper = (part: number, change: (text: string) => string) => async () =>
  inPart(part, change)(`Bearer ${await teams.connector.token()}`);

/** The same for a token that one has. */
const inPart = (part: number, change: (text: string) => string) => (bearer: string) => {
  const parts = bearer.replace('Bearer ', '').split('.');
  return `Bearer ${parts.map((text, at) => (at === part ? change(text) : text)).join('.')}`;
};

const rewrite = (claims: object) => (text: string) =>
  Buffer.from(
    JSON.stringify({ ...JSON.parse(Buffer.from(text, 'base64url').toString()), ...claims }),
  ).toString('base64url');

/** Posts a message with this header, and gives what came of it. */
async function deliver(header: string | undefined, changes: object = {}) {
  deliveries += 1;
  const conversation = `a:${deliveries}`;
  const body = JSON.stringify({
    type: 'message',
    id: `${deliveries}`,
    channelId: 'msteams',
    serviceUrl: teams.connector.url,
    from: { id: '29:ann', aadObjectId: 'ann' },
    recipient: { id: `28:${APP_ID}` },
    conversation: { id: conversation, conversationType: 'personal', tenantId: 'tenant-1' },
    channelData: { tenant: { id: 'tenant-1' } },
    text: 'who patches RDS?',
    ...changes,
  });
  const status = await post(body, header);
  if (status === 200) taken.push(conversation);
  return { status, asked };
}

/** Not `fetch`: it would mend a header before it is sent. */
function post(body: string, authorization: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
    };
    request(`${teams.address}/api/messages`, { method: 'POST', headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    })
      .once('error', reject)
      .end(body);
  });
}

describe('a request that is not from the Bot Connector', () => {
  it.each<[string, () => Promise<string | undefined>]>([
    ['no token', async () => undefined],
    ['an empty header', async () => ''],
    ['the scheme alone', async () => 'Bearer'],
    ['garbage for a token', async () => 'Bearer garbage'],
    ['three words of garbage', async () => 'Bearer a.b.c'],
    ['three words that are JSON, but no claims', async () => 'Bearer bnVsbA.bnVsbA.bnVsbA'],
    ['five parts, as if encrypted', tamper(2, (text) => `${text}.a.b`)],
    ['a token that is not signed', forge({ algorithm: 'none' })],
    ['a token that says it is not signed, but is', tamper(0, rewrite({ alg: 'none' }))],
    ['the public key used as a secret', forge({ algorithm: 'HS256' })],
    ['a right token said to be signed with a secret', tamper(0, rewrite({ alg: 'HS256' }))],
    ['a key that nobody listed', forge({ key: 'unlisted' })],
    ['no name of a key', tamper(0, rewrite({ kid: undefined }))],
    ['a key brought along', tamper(0, rewrite({ jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' }, kid: 'x' }))],
    ['another key under a listed name', forge({ key: 'forged' })],
    ['a key that signs for another channel', forge({ key: 'elsewhere' })],
    ['a token that has expired', forge({ expiresIn: -3600 })],
    ['a token that is not valid yet', forge({ validFrom: 3600 })],
    ['a token for another bot', forge({ audience: 'another-bot' })],
    ['a token for several bots, ours among them', forge({ more: { aud: [APP_ID, 'another-bot'] } })],
    ['a token for nobody', forge({ more: { aud: undefined } })],
    ['a token from somebody else', forge({ issuer: 'https://evil.example' })],
    [
      'an issuer that begins like the right one',
      forge({ issuer: 'https://api.botframework.com.evil.example' }),
    ],
    ['the issuer of another cloud', forge({ issuer: 'https://api.botframework.us' })],
    ['a token for another address', forge({ serviceUrl: 'https://evil.example' })],
    ['a token for no address', forge({ serviceUrl: null })],
    ['a token for the Emulator, version 1', forge(EMULATOR.v1)],
    ['a token for the Emulator, version 2', forge(EMULATOR.v2)],
    [
      'a token that this bot sent out itself',
      forge({ ...EMULATOR.v1, audience: 'https://api.botframework.com' }),
    ],
    ['a token from another bot, as if we were its skill', forge({ ...EMULATOR.v1, more: OTHER_BOT })],
    ['changed claims', tamper(1, rewrite({ serviceurl: 'https://evil.example' }))],
    ['a longer life', tamper(1, rewrite({ exp: 9_999_999_999 }))],
    ['a shortened signature', tamper(2, (text) => text.slice(0, -8))],
    ['a lengthened signature', tamper(2, (text) => `${text}AAAA`)],
    ['no signature', tamper(2, () => '')],
    ['a right token in another scheme', async () => `Basic ${await teams.connector.token()}`],
    ['a right token in no scheme', () => teams.connector.token()],
    ['the scheme in small letters', async () => `bearer ${await teams.connector.token()}`],
    ['two spaces', async () => `Bearer  ${await teams.connector.token()}`],
    ['a tab', async () => `Bearer\t${await teams.connector.token()}`],
    ['two tokens', async () => `Bearer ${await teams.connector.token()} ${await teams.connector.token()}`],
    ['two tokens with a comma', async () => `Bearer ${await teams.connector.token()},Bearer a.b.c`],
    ['12,000 letters', async () => `Bearer ${'a'.repeat(4000)}.${'b'.repeat(4000)}.${'c'.repeat(4000)}`],
    ['a right token that is too long', forge({ more: { filler: 'x'.repeat(8000) } })],
  ])('with %s is refused with 401, and nothing is asked', async (_what, makeHeader) => {
    const header = await makeHeader();
    expect(await deliver(header)).toEqual({ status: 401, asked: 0 });
    const said = teams.log.join() + JSON.stringify(errors.mock.calls);
    const token = header?.replace(/^\w+\s+/, '');
    if (token) expect(said).not.toContain(token);
    expect(said).not.toContain('who patches RDS');
  });

  it.each(['webchat', 'directline', 'emulator', 'AseChannel', 'MSTeams'])(
    'through %s is refused, although its token is right',
    async (channelId) => {
      expect(await deliver(await forge({})(), { channelId })).toEqual({ status: 401, asked: 0 });
    },
  );

  it('with a header that no server takes is refused before it is read', async () => {
    expect(await deliver(`Bearer ${'a'.repeat(20_000)}.b.c`)).toEqual({ status: 431, asked: 0 });
  });

  it('leaves a token alone that is as it should be', async () => {
    expect(await deliver(await forge({})())).toEqual({ status: 200, asked: 1 });
    expect(errors.mock.calls).toEqual([]);
  });

  it.each<[string, (bearer: string) => string, object]>([
    ['for another address', (bearer) => bearer, { serviceUrl: 'https://evil.example' }],
    ['for another port of the same host', (bearer) => bearer, { serviceUrl: 'http://127.0.0.1:1' }],
    ['through Web Chat', (bearer) => bearer, { channelId: 'webchat' }],
    ['through the Emulator', (bearer) => bearer, { channelId: 'emulator' }],
    ['with another head', inPart(0, rewrite({ kid: 'elsewhere' })), {}],
    ['with a longer life', inPart(1, rewrite({ exp: 9_999_999_999 })), {}],
    ['with another signature', inPart(2, (text) => `${text.slice(0, 40)}AAAA${text.slice(44)}`), {}],
    ['with a longer signature', inPart(2, (text) => `${text}AAAA`), {}],
    ['in small letters', (bearer) => bearer.toLowerCase(), {}],
    ['in no scheme', (bearer) => bearer.replace('Bearer ', ''), {}],
  ])('that was right a moment ago is refused when it comes again %s', async (_what, change, changes) => {
    const header = await forge({})();
    expect(await deliver(header)).toEqual({ status: 200, asked: 1 });
    asked = 0;
    expect(await deliver(change(header), changes)).toEqual({ status: 401, asked: 0 });
    expect(await deliver(header)).toEqual({ status: 200, asked: 1 });
  });

  it('is told by clocks that differ by four minutes, and not by ten', async () => {
    expect((await deliver(await forge({ expiresIn: -240 })())).status).toBe(200);
    expect((await deliver(await forge({ expiresIn: -600 })())).status).toBe(401);
  });

  it('was not answered in any of these cases, once everything under way is done', async () => {
    await teams.stopPlatform();
    expect(taken).not.toEqual([]);
    expect(teams.connector.sent.map((one) => one.conversation).sort()).toEqual(taken.sort());
  });
});
