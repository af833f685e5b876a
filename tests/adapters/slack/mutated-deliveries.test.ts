import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { shoutsIn } from '../../servers/shouts.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import { type SlackServer, startSlackServer } from '../../servers/slack-server.js';
import { spoiltDeliveries } from '../../servers/spoilt-deliveries.js';
import { type StormLife, startStormLife } from './storm/storm-life.js';

/** Ways to spoil each delivery; `npm run soak:slack` goes through many more. */
const WAYS = Number(process.env.SOAK_MUTATIONS ?? 12);
const AT_ONCE = 8;

describe.each(['HTTP', 'Socket Mode'] as const)('spoilt deliveries over %s', (transport) => {
  let slack: SlackServer;
  let data: string;
  let life: StormLife;
  beforeEach(async () => {
    slack = await startSlackServer();
    data = await mkdtemp(join(tmpdir(), 'demarc-spoilt-'));
    life = await startStormLife({ slack, transport, env: { DEMARC_DATA: data }, patience: 1_000 });
  });
  afterEach(async () => {
    await life.end('SIGKILL');
    await slack.close();
    await rm(data, { recursive: true, force: true });
  });

  it('end no process, call nobody, and keep no good question from its answer', async () => {
    const spoilt = spoiltDeliveries(slack, WAYS);
    const answers: unknown[] = [];
    const worker = async () => {
      for (let next = spoilt.pop(); next !== undefined; next = spoilt.pop()) {
        const { answer } = await life.deliver(next.delivery);
        if (answer !== undefined) answers.push(answer);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    expect((await fetch(`${life.demarc.address}/healthz`)).status).toBe(200);
    const before = slack.posted('C0CLOUD').length;
    await life.deliver(slackFixture('app-mention', (body) => Object.assign(body, { event_id: 'Ev0GOOD' })));
    while (slack.posted('C0CLOUD').length === before) await slack.message(slack.messages.length + 1);
    const { text } = slack.posted('C0CLOUD').at(-1) ?? {};
    expect(text).toContain('Database / engine patching');
    expect(answers.length + slack.messages.length).toBeGreaterThan(WAYS * 5);
    const sent = [answers, slack.socket.acks, slack.calls.map(({ body }) => body)];
    expect(shoutsIn(sent)).toEqual([]);
  }, 3_600_000);
});
