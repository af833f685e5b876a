import { createHmac, createSecretKey } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { verifySlackRequest } from '@slack/bolt';
import { signatureTrouble } from '../../../adapters/slack/line/signature-trouble.js';

const SECRET = 'the signing secret';
const NOW = 1_764_000_000_000;
const SECOND = NOW / 1_000;
const BODY = 'text=wie+patcht+RDS%3F+🟣';

const sign = (timestamp: string, secret = SECRET) =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${BODY}`).digest('hex')}`;
const fresh = String(SECOND);
const right = sign(fresh);

describe('the signature of a delivery', () => {
  it.each<readonly [string, unknown, unknown]>([
    ['is right', right, fresh],
    ['is right, five minutes ago', sign(String(SECOND - 300)), String(SECOND - 300)],
    ['is right, but too old', sign(String(SECOND - 301)), String(SECOND - 301)],
    ['is made with another secret', sign(fresh, 'another secret'), fresh],
    ['is of another moment', sign(String(SECOND - 1)), fresh],
    ['is of another version', right.replace('v0', 'v1'), fresh],
    ['is cut', right.slice(0, -1), fresh],
    ['goes on', `${right}0`, fresh],
    ['is empty', 'v0=', fresh],
    ['is missing', undefined, fresh],
    ['has no time', right, undefined],
    ['has a time that is no number', right, 'now'],
  ])('%s: as Bolt judges it', (_how, signature, timestamp) => {
    const key = createSecretKey(Buffer.from(SECRET));
    const trouble = signatureTrouble({ signature, timestamp }, Buffer.from(BODY), key, NOW);
    expect(trouble === undefined).toBe(boltTakes(signature, timestamp));
  });
});

function boltTakes(signature: unknown, timestamp: unknown): boolean {
  const headers = {
    'x-slack-signature': signature as string,
    'x-slack-request-timestamp': Number(timestamp),
  };
  try {
    verifySlackRequest({ signingSecret: SECRET, body: BODY, headers, nowMilliseconds: NOW });
    return true;
  } catch {
    return false;
  }
}
