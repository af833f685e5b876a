import { afterEach, describe, expect, it } from '@jest/globals';
import { sendTips } from '../../../src/tips/send-tips.js';
import { loadRealKnowledge } from '../../load-real-knowledge.js';
import { quietLog } from '../../quiet-log.js';
import { checkBlocks } from '../../servers/slack-block-check.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import { type Button, buttonIn } from './button-in.js';
import { type RealSlack, startRealSlack } from './start-real-slack.js';

/** A Monday, a minute past nine in Amsterdam. */
const MONDAY = Date.parse('2026-11-30T08:01:00Z');

describe('a quiz on Slack', () => {
  let demarc: RealSlack;
  afterEach(() => demarc.stop());

  const seen = (channel = 'C0CLOUD') => demarc.slack.world.ephemerals.get(channel) ?? [];
  const posted = (channel = 'C0CLOUD') => {
    const message = demarc.slack.posted(channel).at(-1);
    return { ts: String(message?.ts), text: String(message?.text), blocks: message?.blocks };
  };
  const choices = (blocks: unknown) => [0, 1, 2, 3].flatMap((at) => buttonIn(blocks, `quiz-${at}`) ?? []);
  const pressed = (ts: string, button: Button | undefined, user: string) =>
    slackFixture('press-quiz', (body) => {
      body.user.id = user;
      body.container.message_ts = ts;
      body.message.ts = ts;
      body.actions = [button];
    });
  /** Somebody presses a button under a message that all may read. */
  const press = (ts: string, button: Button | undefined, user: string) =>
    demarc.interact(pressed(ts, button, user));
  /** Anna asks in the channel for a question whose answer is a party. */
  const begin = async (said = '<@U0DEMARC> quiz') => {
    for (let messages = 1; ; messages += 1) {
      await demarc.say(said);
      await demarc.slack.message(messages);
      if (choices(posted().blocks)[0]?.value.endsWith(' aws')) return posted();
    }
  };
  /** Of the four, the one that is right: what is told of it to somebody who asks elsewhere. */
  const rightOf = async (blocks: unknown) => {
    const [, card] = /^[^.]+\.[a-z]{2}\.(\S+) /.exec(choices(blocks)[0]?.value ?? '') ?? [];
    for (const button of choices(blocks)) {
      const { text } = await demarc.command(`quiz answer ${card} ${button.value.split(' ')[1]}`);
      demarc.slack.world.ephemerals.clear();
      if (text.startsWith('Right.')) return button;
    }
    throw new Error('None is right.');
  };

  it('is not acknowledged, so that Slack says that it failed, where the store is away', async () => {
    demarc = await startRealSlack();
    const { ts, blocks } = await begin();
    const answerQuiz = demarc.store.answerQuiz;
    Object.assign(demarc.store, { answerQuiz: () => Promise.reject(new Error('away')) });
    expect((await press(ts, choices(blocks)[0], 'U0ANNA')).status).not.toBe(200);
    Object.assign(demarc.store, { answerQuiz });
    expect(seen()).toEqual([]);
  });

  it('is answered by three people, each told alone, and ends when its answer is shown to all', async () => {
    demarc = await startRealSlack();
    const question = await begin();
    expect(checkBlocks(question.blocks)).toEqual([]);
    expect(question.text).toMatch(
      /^Quiz\. Who is responsible for .*Options: AWS; You; Both; Does not apply\./s,
    );
    const right = await rightOf(question.blocks);
    const wrong = choices(question.blocks).find((button) => button.value !== right.value);
    const calls = demarc.slack.calls.filter(({ method }) => method === 'response_url').length;

    await press(question.ts, right, 'U0ANNA');
    await press(question.ts, wrong, 'U0BOB');
    await press(question.ts, right, 'U0BOB');
    await press(question.ts, right, 'U0CARL');
    await demarc.slack.called('response_url', calls + 4);
    expect(seen().map(({ user, text }) => `${user} ${String(text).split('.')[0]}`)).toEqual([
      'U0ANNA Right',
      'U0BOB Not right',
      'U0BOB Not right',
      'U0CARL Right',
    ]);
    for (const { blocks, text } of seen()) {
      expect(checkBlocks(blocks)).toEqual([]);
      expect(String(text)).toContain('https://');
      expect(buttonIn(blocks, 'quiz-')).toBeUndefined();
    }
    expect(posted().text).toBe(question.text);

    await press(question.ts, buttonIn(question.blocks, 'quiz-show'), 'U0BOB');
    await demarc.slack.called('response_url', calls + 5);
    expect(posted().text).toMatch(/ 3 answered, 2 right: /);
    expect(posted().text).not.toMatch(/ANNA|BOB|CARL/);
    expect(buttonIn(posted().blocks, 'quiz-')).toBeUndefined();
    expect(checkBlocks(posted().blocks)).toEqual([]);
    const { text } = posted();

    await press(question.ts, right, 'U0DORA');
    await demarc.slack.called('response_url', calls + 7);
    expect(seen().at(-1)).toMatchObject({
      user: 'U0DORA',
      text: expect.stringMatching(/This quiz has ended/),
    });
    expect(posted().text).toBe(text);
  });

  it('counts a press once and tells it once, however often it is delivered', async () => {
    demarc = await startRealSlack();
    const { ts, blocks } = await begin();
    const payload = demarc.slack.stamp(pressed(ts, choices(blocks)[0], 'U0ANNA'));
    for (let n = 0; n < 3; n += 1) await demarc.send({ payload });
    expect(seen()).toHaveLength(1);
    await press(ts, buttonIn(blocks, 'quiz-show'), 'U0BOB');
    await demarc.slack.called('response_url', 2);
    expect(posted().text).toMatch(/ 1 answered, /);
  });

  it('is private after the command, can be answered there, and is another quiz once it is shared', async () => {
    demarc = await startRealSlack();
    const shown = await demarc.command('quiz');
    await demarc.pressPrivate(shown, choices(shown.blocks)[0] ?? {});
    await demarc.slack.called('response_url', 1);
    expect(seen()).toHaveLength(2);
    expect(String(seen().at(-1)?.text)).toMatch(/^(Right|Not right)\./);
    await demarc.pressPrivate(shown, buttonIn(shown.blocks, 'share') ?? {});
    await demarc.slack.called('response_url', 2);
    expect(posted().text).toBe(shown.text);
    await press(posted().ts, buttonIn(posted().blocks, 'quiz-show'), 'U0BOB');
    await demarc.slack.called('response_url', 3);
    expect(posted().text).toMatch(/Nobody answered\./);
  });

  it('becomes its answer in a direct message, where there is nobody to keep it from', async () => {
    demarc = await startRealSlack();
    const shown = await demarc.command('quiz', { channel: 'D0ANNA' });
    expect(buttonIn(shown.blocks, 'share')).toBeUndefined();
    await demarc.pressPrivate(shown, choices(shown.blocks)[0] ?? {}, { channel: 'D0ANNA' });
    await demarc.slack.called('response_url', 1);
    expect(seen('D0ANNA')).toMatchObject([
      { ts: shown.ts, text: expect.stringMatching(/^(Right|Not right)\./) },
    ]);
  });

  it('is drawn on a person’s own page with choices that are asked', async () => {
    demarc = await startRealSlack();
    const search = (value: string) =>
      demarc.interact(
        slackFixture('press-home-input', (body) => {
          body.actions = [{ type: 'plain_text_input', action_id: 'home-search', value }];
        }),
      );
    await search('quiz');
    await demarc.slack.called('views.publish', 1);
    const first = demarc.slack.calls.findLast(({ method }) => method === 'views.publish')?.body;
    const view = typeof first?.view === 'string' ? JSON.parse(first.view) : first?.view;
    expect(buttonIn(view, 'quiz-')).toBeUndefined();
    expect(buttonIn(view, 'ask-0')?.value).toMatch(/^quiz answer /);
  });

  it.each(['nonsense', '', 'm.en.gone.gone aws', `${'x'.repeat(500)} aws`, 'm.en.<!channel> aws'])(
    'minds no button that somebody made up: %.30j',
    async (value) => {
      demarc = await startRealSlack();
      const { ts, blocks, text } = await begin();
      const [button] = choices(blocks);
      const response = await press(ts, button && { ...button, value }, 'U0ANNA');
      expect(response.status).toBe(200);
      expect(posted().text).toBe(text);
      expect(JSON.stringify(seen())).not.toContain('<!channel>');
    },
  );

  it.each([
    ['quiz weekly 09:00 Europe/Amsterdam', 'Show the answer', 'Stop the quiz'],
    ['quiz wekelijks 09:00 Europe/Amsterdam', 'Toon het antwoord', 'Quiz stoppen'],
  ])('that was asked for with "%s" is posted once, and can be answered', async (command, show, stop) => {
    demarc = await startRealSlack();
    await demarc.command(command);
    const knowledge = await loadRealKnowledge();
    let tick = async () => {};
    const sending = sendTips({
      knowledge,
      store: demarc.store,
      platforms: [demarc.platform],
      now: () => MONDAY,
      random: () => 0.5,
      every: (_milliseconds, run) => {
        tick = run;
        return () => {};
      },
      log: quietLog,
    });
    await tick();
    await tick();
    await sending.stop();
    expect(demarc.slack.posted('C0CLOUD')).toHaveLength(1);
    const { ts, blocks } = posted();
    expect(checkBlocks(blocks)).toEqual([]);
    expect(buttonIn(blocks, 'quiz-show')?.text.text).toBe(show);
    expect(buttonIn(blocks, 'ask-')?.text.text).toBe(stop);
    await press(ts, choices(blocks)[0], 'U0BOB');
    await demarc.slack.called('response_url', 1);
    await press(ts, buttonIn(blocks, 'quiz-show'), 'U0BOB');
    await demarc.slack.called('response_url', 2);
    expect(posted().text).toMatch(/ 1 (answered|antwoord), /);
  });
});
