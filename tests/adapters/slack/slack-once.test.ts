import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeShareValue } from '../../../adapters/slack/hear/share-value.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import { LOCAL_SLACK } from '../../servers/slack-web-api.js';
import { buildAnswer } from './build-answer.js';
import { type RunningSlack, startSlack } from './start-slack.js';

describe('a question on Slack gets one answer', () => {
  let demarc: RunningSlack;
  /** Questions are answered when this is called. */
  let think: () => void;
  const start = async (options: Parameters<typeof startSlack>[0] = {}) => {
    const thought = new Promise<void>((resolve) => {
      think = resolve;
    });
    demarc = await startSlack({ ...options, answer: () => thought.then(() => buildAnswer()) });
  };
  const asked = async () => {
    while (demarc.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const command = () => demarc.slack.stamp(slackFixture('slash-command'));
  const press = () => demarc.slack.stamp(slackFixture('press-in-private'));
  beforeEach(() => start());
  afterEach(() => demarc.stop());

  it('by the response URL when the connection of a command has gone before the answer is there', async () => {
    const hangUp = new AbortController();
    const sent = demarc.send({ form: command() }, { signal: hangUp.signal });
    await asked();
    hangUp.abort();
    await expect(sent).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 20));
    think();
    await demarc.slack.message(1);
    await demarc.stop();
    expect(demarc.slack.messages).toHaveLength(1);
  });

  it('by the response URL when the WebSocket has gone before the answer to a command is there', async () => {
    await demarc.stop();
    await start({ appToken: LOCAL_SLACK.appToken, signingSecret: undefined });
    demarc.slack.socket.send('slash_commands', command());
    await asked();
    demarc.slack.socket.breakOff(0);
    await demarc.slack.socket.connected(2);
    think();
    await demarc.slack.message(1);
    await demarc.stop();
    expect(demarc.slack.messages).toHaveLength(1);
  });

  it('in a channel although the WebSocket has gone before it could be acknowledged', async () => {
    await demarc.stop();
    await start({ appToken: LOCAL_SLACK.appToken, signingSecret: undefined });
    demarc.slack.socket.send('events_api', slackFixture('app-mention'));
    await asked();
    demarc.slack.socket.breakOff(0);
    await demarc.slack.socket.connected(2);
    think();
    await demarc.slack.message(1);
    demarc.slack.socket.send('events_api', slackFixture('app-mention'));
    await demarc.stop();
    expect(demarc.slack.messages).toHaveLength(1);
  });

  it('that Slack has before it hears that a button under a private answer was pressed', async () => {
    think();
    demarc.slack.fault({ kind: 'slow', ms: 100 }, 'response_url');
    expect((await demarc.send({ payload: press() })).status).toBe(200);
    expect(demarc.slack.world.ephemerals.get('C0CLOUD')).toHaveLength(1);
  });

  it('though Slack takes longer for it than it waits for the acknowledgement', async () => {
    think();
    demarc.slack.fault({ kind: 'slow', ms: 2_300 }, 'response_url');
    const pressed = press();
    expect((await demarc.send({ payload: pressed })).status).toBe(200);
    expect(demarc.slack.world.ephemerals.get('C0CLOUD')).toBeUndefined();
    expect((await demarc.send({ payload: pressed })).status).toBe(200);
    await demarc.stop();
    expect(demarc.slack.world.ephemerals.get('C0CLOUD')).toHaveLength(1);
  });

  it('and is asked once, though it is delivered four times at once', async () => {
    const sent = [1, 2, 3, 4].map(() => demarc.send({ json: slackFixture('app-mention') }));
    await asked();
    think();
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    await demarc.stop();
    expect(demarc.asked).toHaveLength(1);
    expect(demarc.slack.messages).toHaveLength(1);
  });

  it('in a thread with many questions, all of which are delivered four times at once', async () => {
    think();
    const mentions = [1, 2, 3, 4, 5, 6].map((number) =>
      slackFixture('app-mention', (body) => {
        body.event_id = `Ev0MANY${number}`;
        body.event.thread_ts = '1764000000.000100';
      }),
    );
    await Promise.all(mentions.flatMap((json) => [1, 2, 3, 4].map(() => demarc.send({ json }))));
    await demarc.slack.message(6);
    await demarc.stop();
    expect(demarc.slack.messages).toHaveLength(6);
  });

  it('though what Slack says about it cannot be read, and the private copy of a shared one goes', async () => {
    think();
    const { world } = demarc.slack;
    world.ephemerals.set('C0CLOUD', [{ user: 'U0ANNA', ts: '1764000006.000200' }]);
    const pressed = slackFixture('press-in-private', (body) => {
      const value = writeShareValue('who patches RDS?', { locale: 'en', carried: null });
      Object.assign(body.actions[0], { action_id: 'share', value });
    });
    demarc.slack.fault({ kind: 'garbage' }, 'chat.postMessage');
    await demarc.send({ payload: demarc.slack.stamp(pressed) });
    await demarc.slack.called('response_url', 1);
    await demarc.stop();
    expect(demarc.slack.posted('C0CLOUD')).toHaveLength(1);
    expect(world.ephemerals.get('C0CLOUD')).toEqual([]);
    expect(demarc.log.join()).not.toContain('could not be delivered');
  });
});
