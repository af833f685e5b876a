import { afterEach, describe, expect, it } from '@jest/globals';
import type { Answer } from '../../../src/contract/answer.js';
import type { Json } from '../../../src/contract/inbox.js';
import type { Refine } from '../../../src/contract/refine.js';
import { createInbox } from '../../../src/create-inbox.js';
import { createMemoryStore } from '../../../src/store/memory-store.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import { buildAnswer } from './build-answer.js';
import { buttonIn } from './button-in.js';
import { type RealOptions, type RealSlack, type Shown, startRealSlack } from './start-real-slack.js';

const LABEL = 'Worded by a language model';

/** Whatever answers to a command, a shortcut or under such an answer can be changed only when something is pressed there. */
describe('second thoughts about an answer that one person sees', () => {
  let demarc: RealSlack;
  let refined: Parameters<Refine>[] = [];
  afterEach(() => demarc.stop());
  const start = async (refine: Refine, options: RealOptions = {}) => {
    refined = [];
    const counted: Refine = async (...asked) => {
      refined.push(asked);
      return refine(...asked);
    };
    demarc = await startRealSlack({ ...options, demarc: { refine: counted } });
  };
  const rephrase: Refine = async (_question, answer) => ({ ...answer, wording: 'rephrased' });
  const seen = () => (demarc.slack.world.ephemerals.get('C0CLOUD') ?? []) as unknown as readonly Shown[];
  const only = (): Shown => {
    const [one, ...more] = seen();
    expect(more).toEqual([]);
    if (one === undefined) throw new Error('Nobody sees anything.');
    return one;
  };
  const press = async (shown: Shown, action: string) => {
    const button = buttonIn(shown.blocks, action);
    if (!button) throw new Error(`There is no button "${action}".`);
    await demarc.pressPrivate(shown, button);
  };
  const responses = () => demarc.slack.calls.filter(({ method }) => method === 'response_url');

  it('are offered by a button, and not had before it is pressed', async () => {
    await start(rephrase);
    const shown = await demarc.command('wie patcht RDS?');
    expect(buttonIn(shown.blocks, 'refine')?.text.text).toBe('Vraag een taalmodel');
    await demarc.interact(slackFixture('press-in-private'));
    await demarc.stop();
    expect(refined).toEqual([]);
    expect(responses()).toHaveLength(1);
  });

  it.each([
    ['help', 'a notice'],
    ['language nl', 'a setting'],
    ['compare ec2 lambda', 'a comparison, which has no sentences'],
    ['tip', 'a tip'],
  ])('are not offered under the answer to "%s": %s', async (text) => {
    await start(rephrase);
    expect(buttonIn((await demarc.command(text)).blocks, 'refine')).toBeUndefined();
  });

  it('are not offered where there is no language model', async () => {
    demarc = await startRealSlack();
    const { blocks } = await demarc.command('who patches RDS?');
    expect(buttonIn(blocks, 'refine')).toBeUndefined();
  });

  it('take its place once it is pressed, after the press was acknowledged', async () => {
    let think = (_answer: Answer) => {};
    await start(() => new Promise((resolve) => (think = resolve)));
    const shown = await demarc.command('who patches RDS?');
    await press(shown, 'refine');
    // The curated answer is there again at once, and the button is not.
    expect(only()).toMatchObject({ ts: shown.ts, text: shown.text });
    expect(buttonIn(only().blocks, 'refine')).toBeUndefined();
    const [question, curated, context] = refined[0] ?? [];
    expect([question, curated?.wording, context?.locale]).toEqual(['who patches RDS?', 'curated', 'en']);
    think({ ...(curated as Answer), wording: 'rephrased' });
    await demarc.slack.called('response_url', 2);
    await demarc.stop();
    expect(JSON.stringify(only())).toContain(LABEL);
    expect([refined.length, responses().length]).toEqual([1, 2]);
    expect(demarc.slack.calls.map(({ method }) => method)).not.toContain('chat.update');
  });

  it('are taken back by whoever wants the curated wording, and shared in that wording', async () => {
    await start(rephrase);
    const shown = await demarc.command('who patches RDS?');
    await press(shown, 'refine');
    await demarc.slack.called('response_url', 2);
    const worded = only();
    await press(worded, 'share');
    const { body } = await demarc.slack.message(3);
    expect(body.text).toBe(shown.text);
    await demarc.slack.called('response_url', 3);
    const again = await demarc.command('who patches RDS?');
    await press(again, 'refine');
    await demarc.slack.called('response_url', 5);
    await press(only(), 'curated');
    await demarc.stop();
    expect(only()).toMatchObject({ ts: again.ts, text: shown.text });
    expect(JSON.stringify(only())).not.toContain(LABEL);
    expect(refined).toHaveLength(2);
  });

  it('say how a question was read, share the answer to that, and go when it was not meant', async () => {
    await start(async (_question, _answer) => buildAnswer({ readAs: 'who patches RDS?' }));
    const shown = await demarc.command('who fluffs the S3?');
    await press(shown, 'refine');
    await demarc.slack.called('response_url', 2);
    const read = only();
    expect(read.text).toMatch(/^A language model read your question as: “who patches RDS\?”\nShared\./);
    expect(buttonIn(read.blocks, 'share')?.value).toContain('"question":"who patches RDS?"');
    await press(read, 'not-meant');
    await demarc.stop();
    expect(only()).toMatchObject({ ts: shown.ts, text: shown.text });
    expect(refined).toHaveLength(1);
  });

  it.each<[string, Refine]>([
    ['nothing better came of them', async () => undefined],
    ['they fail', () => Promise.reject(new Error('cannot word who patches RDS?'))],
  ])('leave it as it is when %s', async (_why, refine) => {
    await start(refine);
    const shown = await demarc.command('who patches RDS?');
    await press(shown, 'refine');
    await demarc.stop();
    expect(only()).toMatchObject({ ts: shown.ts, text: shown.text });
    expect([refined.length, responses().length]).toEqual([1, 1]);
    expect(demarc.log.join()).not.toContain('patches');
  });

  it('leave it as it is when Slack does not take them', async () => {
    await start(rephrase);
    const shown = await demarc.command('who patches RDS?');
    demarc.slack.fault({ kind: 'slow', ms: 0 }, 'response_url');
    demarc.slack.fault({ kind: 'status', status: 500 }, 'response_url');
    demarc.slack.fault({ kind: 'status', status: 500 }, 'response_url');
    await press(shown, 'refine');
    await demarc.slack.called('response_url', 3);
    while (demarc.log.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await demarc.stop();
    expect(only()).toMatchObject({ ts: shown.ts, text: shown.text });
    expect(responses()).toHaveLength(3);
    expect(demarc.log.join()).toContain('the answer stays as it was');
  });

  it('keep what was typed from where replies are kept', async () => {
    const kept: Json[] = [];
    const inbox = createInbox(createMemoryStore(), Date.now);
    const take: typeof inbox.take = (delivery, reply) => {
      kept.push(reply);
      return inbox.take(delivery, reply);
    };
    await start(rephrase, { inbox: { ...inbox, take } });
    demarc.slack.fault({ kind: 'status', status: 500 }, 'response_url');
    await demarc.interact(
      slackFixture('message-action', (body) => {
        body.callback_id = 'who-is-responsible';
        body.message.text = 'who patches RDS in our zeppelin account?';
      }),
    );
    await demarc.slack.called('response_url', 2);
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain('zeppelin');
    expect(buttonIn(only().blocks, 'refine')?.value).toContain('zeppelin');
  });
});
