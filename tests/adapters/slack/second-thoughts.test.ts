import { afterEach, describe, expect, it } from '@jest/globals';
import type { Answer } from '../../../src/contract/answer.js';
import type { Refine } from '../../../src/contract/refine.js';
import { checkBlocks } from '../../servers/slack-block-check.js';
import type { Fault } from '../../servers/slack-fault.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import { buildAnswer } from './build-answer.js';
import { buttonIn } from './button-in.js';
import { type RunningSlack, type StartOptions, startSlack } from './start-slack.js';

const WORDED = buildAnswer({
  wording: 'rephrased',
  blocks: [{ type: 'paragraph', text: 'The patches come from AWS, and the window from you.' }],
});
const LABEL = 'Worded by a language model';

describe('second thoughts about an answer that all may read', () => {
  let demarc: RunningSlack;
  let refined: Parameters<Refine>[] = [];
  afterEach(() => demarc.stop());
  const start = async (refine: Refine | null, options: StartOptions = {}) => {
    refined = [];
    const counted: Refine = async (...asked) => {
      refined.push(asked);
      return refine?.(...asked);
    };
    demarc = await startSlack({ ...options, demarc: { refine: refine && counted, ...options.demarc } });
  };
  const mention = () => demarc.send({ json: slackFixture('app-mention') });
  const posted = () => demarc.slack.posted('C0CLOUD');
  const updates = () => demarc.slack.calls.filter(({ method }) => method === 'chat.update');
  const refinedTimes = async (count: number) => {
    while (refined.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('take its place once, long after it was acknowledged and posted', async () => {
    let think = (_answer: Answer) => {};
    const curated = buildAnswer();
    await start(() => new Promise((resolve) => (think = resolve)), { answer: async () => curated });
    expect((await mention()).status).toBe(200);
    await demarc.slack.message(1);
    await refinedTimes(1);
    const [before] = posted();
    expect(before?.text).toContain('You choose the maintenance window.');
    expect(JSON.stringify(before)).not.toContain(LABEL);
    think(WORDED);
    await demarc.slack.called('chat.update', 1);
    await demarc.stop();
    const [after, ...more] = posted();
    expect(more).toEqual([]);
    expect(updates()).toHaveLength(1);
    expect(after).toMatchObject({ ts: before?.ts, thread_ts: before?.thread_ts, metadata: before?.metadata });
    expect(after?.text).toMatch(/^Shared\. Operating-system patching.*the window from you.*language model/s);
    expect(checkBlocks(after?.blocks)).toEqual([]);
    expect(JSON.stringify(after?.blocks)).toContain(LABEL);
    const { question, ...context } = demarc.asked[0] ?? {};
    expect(refined).toEqual([[question, curated, context]]);
    expect(refined[0]?.[1]).toBe(curated);
    expect(demarc.log).toEqual([]);
  });

  it('are asked for once, however often the question is delivered', async () => {
    await start(async () => WORDED);
    await Promise.all([mention(), mention(), mention()]);
    await demarc.slack.called('chat.update', 1);
    await mention();
    await demarc.stop();
    expect([refined.length, updates().length, posted().length]).toEqual([1, 1, 1]);
  });

  it('find the message though nobody said that it had arrived', async () => {
    await start(async () => WORDED);
    demarc.slack.fault({ kind: 'drop' }, 'chat.postMessage');
    await mention();
    await demarc.slack.called('chat.update', 1);
    await demarc.stop();
    expect(posted()).toHaveLength(1);
    expect(JSON.stringify(posted())).toContain(LABEL);
  });

  it('are had in a direct message too, and after a pressed suggestion', async () => {
    await start(async () => WORDED);
    await demarc.send({ json: slackFixture('message-im') });
    await demarc.slack.called('chat.update', 1);
    await demarc.send({ payload: demarc.slack.stamp(slackFixture('press-in-channel')) });
    await demarc.slack.called('chat.update', 2);
    await demarc.stop();
    expect(JSON.stringify(demarc.slack.posted('D0ANNA'))).toContain(LABEL);
    expect(posted()).toHaveLength(1);
    expect(JSON.stringify(posted())).toContain(LABEL);
  });

  it.each<[string, Refine]>([
    ['nothing better came of them', async () => undefined],
    ['they fail', () => Promise.reject(new Error('cannot word who patches RDS?'))],
  ])('leave it as it is when %s', async (_why, refine) => {
    await start(refine);
    await mention();
    await refinedTimes(1);
    await demarc.stop();
    expect(updates()).toEqual([]);
    expect(posted()).toHaveLength(1);
    expect(demarc.log.join()).not.toContain('patches');
  });

  it.each<[string, Fault]>([
    ['Slack wants to wait', { kind: 'rate-limit', seconds: 1 }],
    ['Slack is ill', { kind: 'status', status: 500 }],
    ['the connection drops', { kind: 'drop' }],
  ])('are sent a second time when %s', async (_why, fault) => {
    await start(async () => WORDED);
    demarc.slack.fault(fault, 'chat.update');
    const began = performance.now();
    await mention();
    await demarc.slack.called('chat.update', 2);
    if (fault.kind === 'rate-limit') expect(performance.now() - began).toBeGreaterThan(950);
    await demarc.stop();
    expect(JSON.stringify(posted())).toContain(LABEL);
    expect([posted().length, updates().length]).toEqual([1, 2]);
    expect(demarc.log.join()).not.toContain('Second thoughts');
  });

  it.each<[string, number, Fault[]]>([
    ['ill twice', 2, [{ kind: 'status', status: 500 }, { kind: 'lose' }]],
    ['out of patience', 1, [{ kind: 'rate-limit', seconds: 61 }]],
    ['sure that the message is gone', 1, [{ kind: 'refuse', error: 'message_not_found' }]],
    ['not happy with the blocks', 1, [{ kind: 'refuse', error: 'invalid_blocks' }]],
  ])('leave it as it is, and a line in the log, when Slack is %s', async (_why, tries, faults) => {
    await start(async () => WORDED);
    for (const fault of faults) demarc.slack.fault(fault, 'chat.update');
    await mention();
    await demarc.slack.called('chat.update', tries);
    const told = () => demarc.log.filter((line) => line.includes('the answer stays as it was'));
    while (told().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await demarc.stop();
    expect(updates()).toHaveLength(tries);
    expect(JSON.stringify(posted())).not.toContain(LABEL);
    expect(told()).toHaveLength(1);
    expect(demarc.log.join()).not.toContain('patches');
  });

  it('wait behind those of the same workspace that Slack lets wait, and behind no others', async () => {
    await start(async () => WORDED);
    demarc.slack.fault({ kind: 'rate-limit', seconds: 1 }, 'chat.update');
    await mention();
    await demarc.slack.called('chat.update', 1);
    await demarc.send({ json: slackFixture('message-im') });
    await demarc.slack.called('chat.update', 3);
    const channels = updates().map(({ body }) => body.channel);
    expect(channels).toEqual(['C0CLOUD', 'C0CLOUD', 'D0ANNA']);
  });

  it('are dropped at a stop, which does not wait for them', async () => {
    let think = (_answer: Answer) => {};
    await start(() => new Promise((resolve) => (think = resolve)));
    await mention();
    await refinedTimes(1);
    const began = performance.now();
    await demarc.stop();
    expect(performance.now() - began).toBeLessThan(1_000);
    think(WORDED);
    await new Promise(setImmediate);
    expect(updates()).toEqual([]);
    expect(demarc.log).toEqual([]);
  });

  it('are not had of a notice, nor of what nobody asked and is not answered', async () => {
    await start(async () => WORDED, {
      demarc: { follows: async () => true },
      answer: async (question) =>
        question === 'help'
          ? buildAnswer({ outcome: 'notice', kind: 'help' })
          : buildAnswer({ outcome: 'unknown', kind: 'unclear' }),
    });
    await demarc.send({
      json: slackFixture('app-mention', ({ event }) => Object.assign(event, { text: '<@U0DEMARC>' })),
    });
    await demarc.slack.message(1);
    await demarc.send({
      json: slackFixture('message-channel-thread', ({ event }) => Object.assign(event, { text: 'lunch?' })),
    });
    await demarc.stop();
    expect(demarc.asked.map(({ question }) => question)).toEqual(['help', 'lunch?']);
    expect(refined).toEqual([]);
  });

  it('are taken back by whoever wants the curated wording, and not had again', async () => {
    await start(async () => WORDED, { answer: async () => buildAnswer({ carried: 'rds' }) });
    await mention();
    await demarc.slack.called('chat.update', 1);
    const [worded] = posted();
    const button = buttonIn(worded?.blocks, 'curated');
    expect(button?.text.text).toBe('Curated wording');
    await pressUnder(worded, button);
    await demarc.stop();
    const [curated, ...more] = posted();
    expect(more).toEqual([]);
    expect(curated?.ts).toBe(worded?.ts);
    expect(curated?.text).toContain('You choose the maintenance window.');
    expect(JSON.stringify(curated?.blocks)).not.toContain(LABEL);
    expect(JSON.stringify(curated?.blocks)).not.toMatch(/"(share|refine|curated|not-meant)"/);
    expect(demarc.asked[1]).toMatchObject({
      question: demarc.asked[0]?.question,
      locale: 'en',
      carried: 'rds',
    });
    expect(demarc.asked[1]?.conversation).toBeUndefined();
    expect(refined).toHaveLength(1);
    expect(demarc.slack.world.ephemerals.get('C0CLOUD')).toBeUndefined();
  });

  it('say how a question was read, and are taken back by whoever did not mean that', async () => {
    const unclear = buildAnswer({ outcome: 'unknown', kind: 'unclear', headline: 'That I do not know.' });
    const readAs = 'who <!here> *patches* RDS & <@U0BOB>?';
    await start(async () => buildAnswer({ readAs }), { answer: async () => unclear });
    await mention();
    await demarc.slack.called('chat.update', 1);
    const [read] = posted();
    expect(read?.blocks).toMatchObject([
      {
        type: 'context',
        elements: [
          { text: expect.stringContaining('who &lt;!here&gt; ∗patches∗ RDS &amp; &lt;@U0BOB&gt;?') },
        ],
      },
      { type: 'section', text: { text: expect.stringContaining('*Shared.*') } },
      ...Array(4).fill({}),
    ]);
    expect(read?.text).toMatch(/^A language model read your question as: “who &lt;!here/);
    expect(JSON.stringify(read)).not.toMatch(/<[!@]/);
    expect(checkBlocks(read?.blocks)).toEqual([]);
    const button = buttonIn(read?.blocks, 'not-meant');
    expect(button?.text.text).toBe('Not what I meant');
    await pressUnder(read, button);
    await demarc.stop();
    expect(posted()).toHaveLength(1);
    expect(posted()[0]?.text).toContain('That I do not know.');
    expect(refined).toHaveLength(1);
  });

  it('stay when what they are to be replaced with cannot be found, and the person is told', async () => {
    let broken = false;
    await start(async () => WORDED, {
      answer: async () => (broken ? Promise.reject(new Error('broken')) : buildAnswer()),
    });
    await mention();
    await demarc.slack.called('chat.update', 1);
    broken = true;
    const [worded] = posted();
    await pressUnder(worded, buttonIn(worded?.blocks, 'curated'));
    await demarc.stop();
    expect(posted()).toEqual([worded]);
    const told = demarc.slack.world.ephemerals.get('C0CLOUD');
    expect(told).toMatchObject([{ user: 'U0ANNA', text: expect.stringMatching(/^Something went wrong/) }]);
  });

  it('have no button back where the question is longer than a button may carry', async () => {
    await start(async () => WORDED);
    await demarc.send({
      json: slackFixture('app-mention', ({ event }) => Object.assign(event, { text: 'a "b" '.repeat(400) })),
    });
    await demarc.slack.called('chat.update', 1);
    expect(JSON.stringify(posted())).toContain(LABEL);
    expect(buttonIn(posted()[0]?.blocks, 'curated')).toBeUndefined();
  });

  async function pressUnder(message: { readonly ts: string } | undefined, action: object | undefined) {
    const press = slackFixture('press-in-channel', (body) => {
      body.container.message_ts = message?.ts;
      body.message.ts = message?.ts;
      body.actions = [action];
    });
    expect((await demarc.send({ payload: demarc.slack.stamp(press) })).status).toBe(200);
  }
});
