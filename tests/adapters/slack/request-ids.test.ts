import { afterEach, expect, it } from '@jest/globals';
import type { Log } from '../../../src/contract/log.js';
import { createRequests } from '../../../src/create-requests.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import { LOCAL_SLACK } from '../../servers/slack-web-api.js';
import { buildAnswer } from './build-answer.js';
import { type RunningSlack, startSlack } from './start-slack.js';

let running: RunningSlack | undefined;
afterEach(() => running?.stop());

it('gives each delivery over Socket Mode an id, from the question to what is logged of its answer', async () => {
  const requests = createRequests();
  const [asked, logged]: [Map<string, string | undefined>, (string | undefined)[]] = [new Map(), []];
  const note = () => void logged.push(requests.current());
  const log: Log = { debug: note, info: note, warn: note, error: note };
  running = await startSlack({
    appToken: LOCAL_SLACK.appToken,
    signingSecret: undefined,
    requests,
    log,
    answer: async (_question, { conversation = '' }) => {
      asked.set(conversation, requests.current());
      return buildAnswer();
    },
  });
  const { slack } = running;
  slack.fault({ kind: 'refuse', error: 'invalid_blocks' });
  slack.socket.send('events_api', slackFixture('app-mention'));
  await slack.message(2);
  slack.socket.send('events_api', slackFixture('message-im'));
  await slack.message(3);
  const [mention, direct] = [...asked.values()];
  expect(mention).toMatch(/^[0-9a-f-]{36}$/);
  expect(direct).toMatch(/^[0-9a-f-]{36}$/);
  expect(direct).not.toBe(mention);
  expect(logged).toEqual([mention]);
  expect(requests.current()).toBeUndefined();
});
