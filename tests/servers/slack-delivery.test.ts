import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deliverInDisorder, deliverOverHttp } from './slack-delivery.js';
import { slackFixture } from './slack-fixture.js';

const SECRET = 'the signing secret';
type Reply = number | 'never' | 'cut' | 'stop';

describe('a delivery as Slack makes it', () => {
  let app: Server;
  let replies: Reply[];
  const seen: { headers: IncomingHttpHeaders; body: string }[] = [];
  beforeEach(async () => {
    seen.length = 0;
    replies = [];
    app = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      seen.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      const reply = replies.shift() ?? 200;
      if (reply === 'cut') request.socket.destroy();
      else if (reply === 'stop') response.writeHead(500, { 'x-slack-no-retry': '1' }).end();
      else if (reply !== 'never') response.writeHead(reply).end('an answer');
    });
    await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    app.closeAllConnections();
    await new Promise((resolve) => app.close(resolve));
  });
  const deliver = (name: string) => {
    const url = `http://127.0.0.1:${(app.address() as AddressInfo).port}/`;
    return deliverOverHttp(slackFixture(name), { url, secret: SECRET, patience: 500, waits: [0, 1, 2] });
  };

  it('is signed, and comes once when it is taken', async () => {
    expect(await deliver('app-mention')).toEqual({
      attempts: [200],
      acknowledged: true,
      answer: 'an answer',
    });
    const { headers, body } = seen[0] ?? { headers: {}, body: '' };
    const signature = createHmac('sha256', SECRET)
      .update(`v0:${headers['x-slack-request-timestamp']}:${body}`)
      .digest('hex');
    expect(headers['x-slack-signature']).toBe(`v0=${signature}`);
    expect(headers['x-slack-retry-num']).toBeUndefined();
  });

  it('comes again until it is taken, and says why', async () => {
    replies = ['never', 'cut', 503];
    const { attempts, acknowledged } = await deliver('app-mention');
    expect(attempts).toEqual(['http_timeout', 'connection_failed', 503, 200]);
    expect(acknowledged).toBe(true);
    expect(
      seen.map(({ headers }) => [headers['x-slack-retry-num'], headers['x-slack-retry-reason']]),
    ).toEqual([
      [undefined, undefined],
      ['1', 'http_timeout'],
      ['2', 'connection_failed'],
      ['3', 'http_error'],
    ]);
  });

  it('comes no more after three redeliveries, or when the app wants no more', async () => {
    replies = [500, 500, 500, 500];
    expect(await deliver('app-mention')).toMatchObject({
      attempts: [500, 500, 500, 500],
      acknowledged: false,
    });
    replies = ['stop'];
    expect(await deliver('app-mention')).toMatchObject({ attempts: [500], acknowledged: false });
  });

  it.each(['slash-command', 'press-in-channel', 'view-submission'])(
    'comes once when it is %s',
    async (name) => {
      replies = [500];
      expect((await deliver(name)).attempts).toEqual([500]);
      expect(seen[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    },
  );

  it('arrives in disorder that a seed repeats, and nothing is lost', async () => {
    const order = async (seed: number) => {
      const arrived: number[] = [];
      const deliveries = Array.from({ length: 20 }, (_, at) => at);
      await deliverInDisorder(deliveries, { seed, duplicates: 0.5 }, (one) => arrived.push(one));
      return arrived;
    };
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const arrived = await order(seed);
        expect(await order(seed)).toEqual(arrived);
        expect(new Set(arrived).size).toBe(20);
      }),
    );
    expect(await order(1)).not.toEqual(await order(2));
    expect((await order(1)).length).toBeGreaterThan(20);
  });
});
