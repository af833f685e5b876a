import { afterEach, describe, expect, it } from '@jest/globals';
import { slackFixture } from '../../servers/slack-fixture.js';
import { type RealSlack, startRealSlack } from './start-real-slack.js';

const THREAD = '1764000008.000100';

describe('the agent surface', () => {
  let demarc: RealSlack;
  afterEach(() => demarc.stop());
  const opened = () => demarc.send({ json: slackFixture('app-home-opened-messages') });
  const thread = (ts = THREAD) => demarc.slack.world.threads.get(`D0ANNA:${ts}`);
  const write = (text: string, event_id: string, name = 'message-im-assistant') =>
    demarc.send({
      json: slackFixture(name, (body) => {
        body.event_id = event_id;
        body.event.text = text;
      }),
    });
  const questions = (prompts: readonly { readonly message: string }[] | undefined) =>
    prompts?.map(({ message }) => message);

  it('offers first questions when it is opened, in the language of the person', async () => {
    demarc = await startRealSlack({ agentView: true });
    await opened();
    await demarc.slack.called('assistant.threads.setSuggestedPrompts', 1);
    expect(questions(thread('')?.prompts)).toContain(
      'Who is responsible for guest operating-system patching on Amazon EC2?',
    );
    await demarc.command('language nl');
    await opened();
    await demarc.slack.called('assistant.threads.setSuggestedPrompts', 2);
    expect(JSON.stringify(thread('')?.prompts)).toMatch(/Wie is/);
  });

  it('offers them in the thread of the older one', async () => {
    demarc = await startRealSlack();
    await demarc.send({ json: slackFixture('assistant-thread-started') });
    await demarc.slack.called('assistant.threads.setSuggestedPrompts', 1);
    expect(thread()?.prompts.length).toBeGreaterThan(0);
  });

  it('shows that an answer is coming, and answers in the thread', async () => {
    demarc = await startRealSlack();
    await write('who patches RDS?', 'Ev1');
    expect((await demarc.slack.message(1)).body).toMatchObject({ channel: 'D0ANNA', thread_ts: THREAD });
    expect(thread()).toMatchObject({ status: '', statuses: ['is looking it up…'] });
  });

  it('names a thread once, after the first question that has an answer', async () => {
    demarc = await startRealSlack();
    await write('hello', 'Ev1');
    await write('who patches RDS?', 'Ev2');
    await write('and Lambda?', 'Ev3');
    await demarc.slack.message(3);
    await demarc.stop();
    expect(thread()?.title).toMatch(/ · Amazon RDS$/);
    expect(demarc.slack.calls.filter(({ method }) => method === 'assistant.threads.setTitle')).toHaveLength(
      1,
    );
  });

  it('leaves its name to a thread in which Demarc had answered before it was started', async () => {
    demarc = await startRealSlack();
    const state = { locale: 'en', services: ['rds'], topics: [], family: null, claim: null } as const;
    await demarc.store.keepConversation(`slack:T0LOCAL:U0ANNA:D0ANNA:${THREAD}`, state, Date.now() + 60_000);
    await write('who patches RDS?', 'Ev1');
    await demarc.slack.message(1);
    await demarc.stop();
    expect(thread()?.title).toBeUndefined();
  });

  it('begins a thread with each message of the newer one', async () => {
    demarc = await startRealSlack({ agentView: true });
    await write('who patches RDS?', 'Ev1', 'message-im-agent');
    const { body } = await demarc.slack.message(1);
    await demarc.stop();
    expect(body).toMatchObject({ channel: 'D0ANNA', thread_ts: '1764000015.000100' });
    expect(thread('1764000015.000100')).toMatchObject({ statuses: ['is looking it up…'] });
    expect(thread('1764000015.000100')?.title).toMatch(/ · Amazon RDS$/);
  });

  it('is passed over, and not asked again, where the app is no agent', async () => {
    demarc = await startRealSlack();
    for (const method of ['setSuggestedPrompts', 'setStatus', 'setTitle'])
      demarc.slack.answer(`assistant.threads.${method}`, () => ({ ok: false, error: 'missing_scope' }));
    await opened();
    await write('who patches RDS?', 'Ev1');
    await write('and Lambda?', 'Ev2');
    await demarc.slack.message(2);
    await demarc.stop();
    expect(demarc.slack.calls.filter(({ method }) => method.startsWith('assistant.'))).toHaveLength(1);
    expect(demarc.log).toEqual([]);
  });

  it('is asked again when something else went wrong, and an answer does not wait for it', async () => {
    demarc = await startRealSlack();
    demarc.slack.fault({ kind: 'refuse', error: 'internal_error' }, 'assistant.threads.setStatus');
    demarc.slack.fault({ kind: 'slow', ms: 5_000 }, 'assistant.threads.setStatus');
    await write('who patches RDS?', 'Ev1');
    await demarc.slack.message(1);
    const began = performance.now();
    await write('and Lambda?', 'Ev2');
    await demarc.slack.message(2);
    expect(performance.now() - began).toBeLessThan(3_000);
    await demarc.slack.called('assistant.threads.setStatus', 2);
  });
});
