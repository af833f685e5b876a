import { afterEach, describe, expect, it } from '@jest/globals';
import type { Ask } from '../../src/contract/ask.js';
import { limitAsk } from '../../src/limits/limit-ask.js';
import { buildAnswer } from '../adapters/slack/build-answer.js';
import { type RunningSlack, startSlack } from '../adapters/slack/start-slack.js';
import { sampleAnswer } from '../adapters/teams/sample-answer.js';
import { type RunningTeams, startTeams } from '../adapters/teams/start-teams.js';
import { type RunningDemarc, startDemarc } from '../main/start-demarc.js';
import { slackFixture } from '../servers/slack-fixture.js';

const LIMITS = { perPerson: 5, perPlace: 100 };
const MANY = 12;

/** Five questions a minute; time stands still, so that no more flow in while a slow machine is at it. */
function limited(ask: Ask): Ask {
  return limitAsk(ask, { limits: LIMITS, defaultLocale: 'en', now: () => 0 });
}

describe('somebody in Slack who asks too much', () => {
  let demarc: RunningSlack;
  afterEach(() => demarc.stop());

  it('has each command acknowledged with kind words, alone', async () => {
    demarc = await startSlack({ answer: limited(async () => buildAnswer()) });
    const texts: string[] = [];
    for (let n = 0; n < MANY; n++) {
      const form = {
        ...slackFixture('slash-command'),
        trigger_id: `1.2.${n}`,
        response_url: demarc.slack.responseUrl,
      };
      const response = await demarc.send({ form: form as unknown as Record<string, string> });
      expect(response.status).toBe(200);
      texts.push(((await response.json()) as { text: string }).text);
    }
    const refused = texts.filter((text) => text.startsWith('That is a lot of questions at once'));
    expect(refused).toHaveLength(MANY - LIMITS.perPerson);
  });

  it('has each mention acknowledged, and is told once where all read along', async () => {
    demarc = await startSlack({ answer: limited(async () => buildAnswer()) });
    for (let n = 0; n < MANY; n++) {
      const json = slackFixture('app-mention', (body) => {
        body.event_id = `Ev${n}`;
        body.event.ts = `1764000000.0010${10 + n}`;
      });
      expect((await demarc.send({ json })).status).toBe(200);
    }
    await demarc.slack.message(LIMITS.perPerson + 1);
    const { slack } = demarc;
    await demarc.stop();
    const posted = slack.messages.map(({ body }) => String(body.text));
    expect(posted).toHaveLength(LIMITS.perPerson + 1);
    expect(posted.filter((text) => text.startsWith('That is a lot'))).toHaveLength(1);
  });
});

describe('somebody in Teams who asks too much', () => {
  let teams: RunningTeams;
  afterEach(() => teams.stop());

  it('has each message acknowledged, and is told once', async () => {
    teams = await startTeams(limited(async () => sampleAnswer({})));
    for (let n = 0; n < MANY; n++) expect(await teams.deliver('personal-message', { id: `m${n}` })).toBe(200);
    const sent = teams.connector.sent.map((one) => JSON.stringify(one));
    expect(sent).toHaveLength(LIMITS.perPerson + 1);
    expect(sent.filter((text) => text.includes('That is a lot of questions at once'))).toHaveLength(1);
  });
});

describe('an address that asks the playground too much', () => {
  let demarc: RunningDemarc;
  afterEach(() => demarc.kill());

  it('is told with 429 when to come again, by the process as it runs', async () => {
    demarc = await startDemarc({ DEMARC_ADDRESS_PER_MINUTE: '5' });
    const ask = () =>
      fetch(`${demarc.address}/api/ask`, { method: 'POST', body: '{"question":"who patches RDS?"}' });
    const answers = [];
    for (let n = 0; n < MANY; n++) answers.push(await ask());
    expect(answers.slice(0, 5).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    for (const { headers } of refused) expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(12);
    expect((await fetch(`${demarc.address}/readyz`)).status).toBe(200);
  });

  it('reaches it from this machine only', async () => {
    demarc = await startDemarc({});
    const { port } = new URL(demarc.address);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    // Linux has all of 127.0.0.0/8; whoever listens on every address has this one too.
    await expect(fetch(`http://127.0.0.2:${port}/healthz`)).rejects.toThrow();
  });
});
