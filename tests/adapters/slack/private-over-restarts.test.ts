import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Fault } from '../../servers/slack-fault.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import { type SlackServer, startSlackServer } from '../../servers/slack-server.js';
import { type StormLife, startStormLife, type Transport } from './storm/storm-life.js';

// Each starts a process twice, and waits as long as Slack makes it.
jest.setTimeout(60_000);

const LIMITED: Fault = { kind: 'rate-limit', seconds: 1 };
const TRANSPORTS: readonly Transport[] = ['HTTP', 'Socket Mode'];
/** How Slack treats the calls that bring the answer; and so many milliseconds after how many of them the process is to end. */
const TIMES: readonly (readonly [when: string, faults: readonly Fault[], calls: number, after: number])[] = [
  ['while Slack takes it', [{ kind: 'slow', ms: 1_000 }], 1, 0],
  ['when Slack has just taken it', [], 1, 0],
  ['while Slack takes longer than it waits itself', [{ kind: 'slow', ms: 3_500 }], 1, 2_200],
  ['while Slack takes it at the second try', [LIMITED, { kind: 'slow', ms: 1_000 }], 2, 0],
  ['when Slack has just taken it at the second try', [LIMITED], 2, 0],
  ['before a third try', [LIMITED, LIMITED], 2, 100],
];

describe('an answer for one person', () => {
  let slack: SlackServer;
  let data: string;
  beforeEach(async () => {
    slack = await startSlackServer();
    data = await mkdtemp(join(tmpdir(), 'demarc-private-'));
  });
  afterEach(async () => {
    await slack.close();
    await rm(data, { recursive: true, force: true });
  });
  const start = (transport: Transport) => startStormLife({ slack, transport, env: { DEMARC_DATA: data } });
  const press = () => slack.stamp(slackFixture('press-in-private'));
  const seen = () => slack.world.ephemerals.get('C0CLOUD') ?? [];
  /** Lets another process send what is left; gives how often the answer was seen in the end. */
  const restart = async (transport: Transport) => {
    const again = await start(transport);
    while (seen().length === 0) await pause(20);
    await pause(1_000);
    await again.end('SIGTERM');
    return seen().length;
  };

  describe.each(TRANSPORTS)('over %s', (transport) => {
    let life: StormLife;
    beforeEach(async () => {
      life = await start(transport);
    });

    it.each(TIMES)('is seen once when Demarc is told to stop %s', async (_when, faults, calls, after) => {
      for (const fault of faults) slack.fault(fault, 'response_url');
      const delivered = life.deliver(press());
      await slack.called('response_url', calls);
      await pause(after);
      await life.end('SIGTERM');
      await delivered;
      expect(await restart(transport)).toBe(1);
    });

    it('is seen once when Demarc is killed a second after Slack took what it had not taken at once', async () => {
      slack.fault(LIMITED, 'response_url');
      await life.deliver(press());
      await slack.called('response_url', 2);
      await pause(1_000);
      await life.end('SIGKILL');
      expect(await restart(transport)).toBe(1);
    });
  });
});
