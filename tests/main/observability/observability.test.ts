import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { METRICS, type Metric } from '../../../src/contract/metric-list.js';
import { readSamples, sumOf } from '../../metrics/read-samples.js';
import { echoFacts } from '../../rephrase/echo-facts.js';
import type { ConnectorFault } from '../../servers/connector-fault.js';
import type { Fault } from '../../servers/slack-fault.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import type { SlackBody } from '../../servers/slack-request.js';
import { LOCAL_SLACK } from '../../servers/slack-web-api.js';
import { SLACK_FIXTURES } from '../../servers/spoilt-deliveries.js';
import { TEAMS_FIXTURES, teamsFixture } from '../../servers/teams-fixture.js';
import { type ObservedDemarc, startObserved } from './start-observed.js';
import { CANARY, withCanaries } from './with-canaries.js';

/** What a question leaves in the log, from the event to the reply. */
const FROM_EVENT_TO_REPLY = [
  'A question came in',
  'A question was answered',
  'A reply is kept and on its way',
  'A reply is done with',
];
const SLACK_FAULTS: readonly Fault[] = [
  { kind: 'refuse', error: 'invalid_blocks' },
  { kind: 'refuse', error: 'channel_not_found' },
  { kind: 'rate-limit', seconds: 1 },
  { kind: 'status', status: 500 },
  { kind: 'garbage' },
  { kind: 'drop' },
  { kind: 'lose' },
];
const TEAMS_FAULTS: readonly ConnectorFault[] = [
  { kind: 'refuse', status: 429, retryAfter: 1 },
  { kind: 'refuse', status: 400 },
  { kind: 'refuse', status: 403 },
  { kind: 'gateway', status: 502 },
  { kind: 'lose' },
  { kind: 'drop' },
];

/** What Slack does not take of the files that follow an answer, and what is logged then. */
const FILE_FAULTS: readonly (readonly [question: string, fault: Fault, method: string, logged: string])[] = [
  [
    `draw <https://${CANARY}.example|RDS>`,
    { kind: 'refuse', error: 'not_in_channel' },
    'files.completeUploadExternal',
    'A picture could not be sent to Slack; the answer says the same in words, or how to have it',
  ],
  [
    `stack alb, fargate, <https://${CANARY}.example|s3> as csv`,
    { kind: 'status', status: 500 },
    'upload',
    'A file could not be sent to Slack; the answer says the same in words, or how to have it',
  ],
];

let demarc: ObservedDemarc;
let number = 0;
beforeAll(async () => {
  demarc = await startObserved();
});
afterAll(() => demarc.close());

/** A mention in Slack that was not sent before. */
function mention(text = 'who patches RDS?'): SlackBody {
  number += 1;
  const ts = `${1_764_100_000 + number}.000100`;
  const json = slackFixture('app-mention', (body) => {
    body.event_id = `Ev0OBSERVED${number}`;
    Object.assign(body.event, { text: `<@U0DEMARC> ${text}`, ts, event_ts: ts });
  });
  return { json };
}

/** A personal message in Teams that was not sent before. */
function personal(text = 'who patches RDS?') {
  number += 1;
  const activity = teamsFixture('personal-message');
  const conversation = { ...activity.conversation, id: `a:${number}` };
  return { ...activity, id: `${1_732_500_000_000 + number}`, conversation, text };
}

/** The same activity with the names that Teams sends of some places. */
function named(activity: Activity): Activity {
  const { conversation, channelData } = activity;
  const [team, channel] = [channelData?.team, channelData?.channel];
  return {
    ...activity,
    conversation: { ...conversation, name: 'the conversation' },
    channelData: {
      ...channelData,
      ...(team && { team: { ...team, name: 'the team' } }),
      ...(channel && { channel: { ...channel, name: 'the channel' } }),
    },
  };
}

function asSlackSends(delivery: object): SlackBody {
  if ('command' in delivery) return { form: delivery as never };
  return 'event' in delivery || 'challenge' in delivery ? { json: delivery } : { payload: delivery };
}

/** The messages that were logged for each of these requests, in order. */
function storyOf(responses: readonly Response[]): string[][] {
  const lines = demarc.lines();
  return responses.map((response) => {
    const id = response.headers.get('x-request-id');
    return lines.filter(({ request }) => request === id && id !== null).map(({ msg }) => msg);
  });
}

describe('the id of a request', () => {
  it('is on every line from the event to the reply, on Slack and Teams, whatever else is under way', async () => {
    const before = demarc.lines().length;
    const responses = await Promise.all(
      Array.from({ length: 5 }, () => [demarc.toSlack(mention()), demarc.toTeams(personal())]).flat(),
    );
    await demarc.settled();
    for (const story of storyOf(responses)) expect(story).toEqual(FROM_EVENT_TO_REPLY);
    const lines = demarc.lines().slice(before);
    expect(lines.filter(({ request }) => request === undefined)).toEqual([]);
    expect(new Set(lines.map(({ request }) => request)).size).toBe(responses.length);
  });

  it('is on the lines of what goes wrong', async () => {
    demarc.slack.fault({ kind: 'refuse', error: 'channel_not_found' }, 'chat.postMessage');
    const toTeams = personal();
    demarc.connector.fault(toTeams.conversation.id, { kind: 'refuse', status: 403 });
    const responses = await Promise.all([demarc.toSlack(mention()), demarc.toTeams(toTeams)]);
    await demarc.settled();
    const [slack, teams] = storyOf(responses);
    expect(slack).toContain('An answer could not be delivered to Slack');
    expect(teams).toContain('An answer could not be delivered to Teams');
  });

  it('is told to whoever asks over the web, and never taken over from them', async () => {
    const response = await fetch(`${demarc.address}/api/ask`, {
      method: 'POST',
      headers: { 'x-request-id': `forged-${CANARY}` },
      body: JSON.stringify({ question: 'who patches RDS?' }),
    });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(storyOf([response])).toEqual([FROM_EVENT_TO_REPLY.slice(0, 2)]);
  });
});

describe('metrics', () => {
  it('are on a port of their own, on this machine alone, and not where Slack and Teams come in', async () => {
    expect(demarc.output()).toMatch(/^Metrics are at http:\/\/127\.0\.0\.1:\d+\/metrics\.$/m);
    expect((await fetch(`${demarc.address}/metrics`)).status).toBe(404);
    expect(await demarc.metrics()).toContain('# HELP demarc_questions_total');
  });

  it('tell what was asked and answered, and how long each stage took', async () => {
    const before = await demarc.metrics();
    const event = mention('who patches the operating system of EC2?');
    await demarc.toSlack(event);
    await demarc.toSlack(event);
    await demarc.toTeams(personal('wie maakt back-ups van DynamoDB?'));
    await demarc.settled();
    const after = await demarc.metrics();
    const more = (name: string, labels = {}) => sumOf(after, name, labels) - sumOf(before, name, labels);
    const asked = { outcome: 'answered', heard: 'asked' };
    const slack = { ...asked, platform: 'slack', locale: 'en', verdict: 'customer' };
    const teams = { ...asked, platform: 'teams', locale: 'nl', verdict: 'customer' };
    expect(more('demarc_questions_total', slack)).toBe(1);
    expect(more('demarc_questions_total', teams)).toBe(1);
    expect(more('demarc_questions_total')).toBe(2);
    expect(more('demarc_redeliveries_total', { platform: 'slack' })).toBe(1);
    expect(more('demarc_replies_total', { result: 'arrived' })).toBe(2);
    for (const stage of ['understand', 'compose'])
      expect(more('demarc_thinking_seconds_count', { stage })).toBe(2);
    for (const stage of ['answer', 'render', 'deliver'])
      for (const platform of ['slack', 'teams'])
        expect(more('demarc_replying_seconds_count', { stage, platform })).toBe(1);
    expect(more('demarc_replying_seconds_count', { stage: 'acknowledge', platform: 'slack' })).toBe(2);
    expect(more('demarc_store_seconds_count', { store: 'files', operation: 'take' })).toBe(2);
  });
});

describe('what people write, who they are, and every secret', () => {
  it('is in no log line and in no metric, whatever they send and whatever goes wrong', async () => {
    const { slack, connector, model, data } = demarc;
    const text = `who patches RDS, ${CANARY}?`;
    const ask = (body: string) => fetch(`${demarc.address}/api/ask`, { method: 'POST', body });
    const bearer = await connector.token();

    // All that Slack and Teams send.
    for (const name of SLACK_FIXTURES)
      await demarc.toSlack(asSlackSends(slack.stamp(withCanaries(slackFixture(name)))));
    for (const name of TEAMS_FIXTURES) await demarc.toTeams(withCanaries(named(teamsFixture(name))), bearer);

    // What strangers send.
    await demarc.toTeams(withCanaries(teamsFixture('personal-message')), `${CANARY}.${CANARY}.${CANARY}`);
    const forged = { 'x-slack-signature': `v0=${CANARY}`, 'x-slack-request-timestamp': CANARY };
    await fetch(`${demarc.address}/slack/events`, { method: 'POST', headers: forged, body: CANARY });
    for (const path of ['api/refined', 'pictures', 'exports'])
      await fetch(`${demarc.address}/${path}/${CANARY}?${CANARY}`);
    for (const body of [`{"question":"${CANARY}`, JSON.stringify(CANARY), CANARY.repeat(100_000)])
      await ask(body);

    // Everything fails, one after the other: Slack, Teams, the language model and the disk.
    for (const fault of SLACK_FAULTS) {
      slack.fault(fault, 'chat.postMessage');
      await demarc.toSlack(mention(text));
    }
    for (const [question, fault, method, logged] of FILE_FAULTS) {
      slack.fault(fault, method);
      await demarc.toSlack(mention(question));
      await demarc.logged(logged);
    }
    for (const fault of TEAMS_FAULTS) {
      const activity = withCanaries(personal(text));
      connector.fault(activity.conversation.id, fault);
      await demarc.toTeams(activity);
    }
    model.next({ kind: 'status', status: 400 }, { kind: 'invalid-json' }, CANARY);
    for (let calls = 0; calls < 3; calls += 1) await demarc.toSlack(mention(`${text} ${calls}`));
    model.reply(echoFacts((fact) => `${fact} ${CANARY}`));
    await ask(JSON.stringify({ question: text, conversation: CANARY }));
    await demarc.settled();
    await rename(join(data, 'replies'), join(data, 'away'));
    // What cannot be kept is answered all the same.
    const answered = [
      await demarc.toSlack(mention(text)),
      await demarc.toTeams(withCanaries(personal(text))),
    ];
    expect(answered.map(({ status }) => status)).toEqual([200, 200]);
    await rename(join(data, 'away'), join(data, 'replies'));
    await demarc.toSlack(mention(text));
    await demarc.settled();

    const metrics = await demarc.metrics();
    const written = demarc.output();
    // It did go wrong, and was told.
    for (const message of [
      'Slack refused the blocks of a message; it goes out with less',
      'An answer could not be delivered to Slack',
      'An answer could not be delivered to Teams',
      'A question from Slack could not be kept; it is answered all the same',
      'A question from Teams could not be kept; it is answered all the same',
    ])
      expect(written).toContain(message);
    for (const platform of ['slack', 'teams']) {
      expect(sumOf(metrics, 'demarc_rate_limits_total', { platform })).toBeGreaterThan(0);
      expect(sumOf(metrics, 'demarc_replies_total', { platform, result: 'failed' })).toBeGreaterThan(0);
    }
    expect(sumOf(metrics, 'demarc_store_errors_total', { operation: 'take' })).toBe(2);
    for (const name of ['demarc_model_calls_total', 'demarc_model_rejects_total'])
      expect(sumOf(metrics, name)).toBeGreaterThan(0);

    for (const told of [written, metrics]) {
      expect(told.toLowerCase()).not.toContain(CANARY);
      for (const secret of [
        LOCAL_SLACK.botToken,
        bearer,
        'the secret of the app',
        'a-token-for-the-connector',
      ])
        expect(told).not.toContain(secret);
      for (const person of ['U0ANNA', '29:1anna', '00000000-0000-0000-0000-0000000000aa', 'a:1personal'])
        expect(told).not.toContain(person);
      expect(told).not.toMatch(/\/response/);
    }
  }, 120_000);

  it('cannot be in a metric: each label has one of the values that are known beforehand', async () => {
    const metrics: Metric[] = Object.values(METRICS);
    for (const { name, labels } of readSamples(await demarc.metrics())) {
      if (!name.startsWith('demarc_')) continue;
      const known = metrics.find((metric) => name.replace(/_(bucket|sum|count)$/, '') === metric.name);
      const { le: _, ...own } = labels;
      for (const [label, value] of Object.entries(own)) expect(known?.labels[label]).toContain(value);
    }
  });
});
