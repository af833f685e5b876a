import { afterEach, describe, expect, it } from '@jest/globals';
import { LOCALES, type Locale } from '../../../src/contract/locale.js';
import { REASONS } from '../../../src/contract/vote.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import { checkView } from '../../servers/slack-view-check.js';
import { type RealSlack, startRealSlack } from './start-real-slack.js';

const QUESTION = { en: 'who patches RDS?', nl: 'wie patcht RDS?' } as const;

describe('a vote', () => {
  let demarc: RealSlack;
  afterEach(() => demarc.stop());

  /** Anna asks in the channel; gives the two buttons under the answer, and where it stands. */
  const answered = async (locale: Locale = 'en') => {
    await demarc.say(`<@U0DEMARC> ${QUESTION[locale]}`, { ts: '1764000000.000100' });
    await demarc.slack.message(1);
    const [message] = demarc.slack.posted('C0CLOUD');
    const blocks = message?.blocks as { type: string; elements: Record<string, { value: string }>[] }[];
    const buttons = blocks.find(({ type }) => type === 'context_actions')?.elements[0] ?? {};
    return { ts: String(message?.ts), helpful: buttons.positive_button, not: buttons.negative_button };
  };
  const press = (ts: string, button: { value: string } | undefined, user = 'U0ANNA') =>
    demarc.interact(
      slackFixture('press-feedback', (body) => {
        body.user.id = user;
        body.container.message_ts = ts;
        body.message.ts = ts;
        Object.assign(body.actions[0], { action_id: 'vote', value: button?.value });
      }),
    );
  /** Says that an answer did not help, and waits for the window that asks why. */
  const complain = async () => {
    const { ts, not } = await answered();
    await press(ts, not);
    await demarc.slack.called('views.open', 1);
  };
  const window = (): Readonly<Record<string, unknown>> | undefined =>
    [...demarc.slack.world.modals.values()].at(-1);
  const send = (values: object) =>
    demarc.interact(
      slackFixture('view-submission', (body) => {
        Object.assign(body.view, slackView(window()), { state: { values } });
      }),
    );
  const reason = (value: string) => ({ reason: { reason: { selected_option: { value } } } });

  it.each([
    ['en', 'Thank you, your vote is counted.'],
    ['nl', 'Dank je, je stem is geteld.'],
  ] as const)('that an answer helped is counted and thanked for in %s', async (locale, thanks) => {
    demarc = await startRealSlack();
    const { ts, helpful } = await answered(locale);
    expect((await press(ts, helpful)).status).toBe(200);
    await demarc.slack.called('response_url', 1);
    expect(demarc.slack.world.ephemerals.get('C0CLOUD')).toMatchObject([{ user: 'U0ANNA', text: thanks }]);
    expect(await demarc.store.votes()).toMatchObject([
      {
        answer: `slack:T0LOCAL:C0CLOUD:${ts}`,
        person: 'slack:T0LOCAL:U0ANNA',
        shape: `answered/verdict/rds/engine-patching/${locale}`,
        helpful: true,
        reason: null,
        words: null,
      },
    ]);
    expect(window()).toBeUndefined();
  });

  it('is the last one of each person', async () => {
    demarc = await startRealSlack();
    const { ts, helpful, not } = await answered();
    for (const button of [helpful, helpful, not]) await press(ts, button);
    await press(ts, helpful, 'U0BOB');
    const votes = await demarc.store.votes();
    expect(votes.map(({ person, helpful }) => `${person} ${helpful}`).sort()).toEqual([
      'slack:T0LOCAL:U0ANNA false',
      'slack:T0LOCAL:U0BOB true',
    ]);
  });

  it.each(LOCALES)(
    'against an answer opens a window that Slack takes, and counts without it (%s)',
    async (locale) => {
      for (const keepsText of [false, true]) {
        demarc = await startRealSlack({ keepsText });
        const { ts, not } = await answered(locale);
        await press(ts, not);
        await demarc.slack.called('views.open', 1);
        const view = window();
        expect(checkView({ ...slackView(view) })).toEqual([]);
        expect(JSON.stringify(view?.blocks).includes('plain_text_input')).toBe(keepsText);
        expect(view?.private_metadata).toBe(
          `slack:T0LOCAL:C0CLOUD:${ts} answered/verdict/rds/engine-patching/${locale}`,
        );
        expect(await demarc.store.votes()).toMatchObject([{ helpful: false, reason: null }]);
        if (keepsText) return;
        await demarc.stop();
      }
    },
  );

  it.each(REASONS)('takes the reason %s', async (one) => {
    demarc = await startRealSlack();
    await complain();
    expect((await send(reason(one))).status).toBe(200);
    expect(await demarc.store.votes()).toMatchObject([{ helpful: false, reason: one, words: null }]);
  });

  it.each([true, false])('keeps words only where the operator keeps text: %s', async (keepsText) => {
    demarc = await startRealSlack({ keepsText });
    await complain();
    await send({ ...reason('other'), words: { words: { value: 'the zeppelin is missing' } } });
    const words = keepsText ? 'the zeppelin is missing' : null;
    expect(await demarc.store.votes()).toMatchObject([{ helpful: false, reason: 'other', words }]);
    expect(demarc.log.join()).not.toContain('zeppelin');
  });

  it('counts on when the window is sent empty, or with a reason that is none of ours', async () => {
    demarc = await startRealSlack();
    await complain();
    for (const values of [{}, reason('made-up')]) {
      expect((await send(values)).status).toBe(200);
      expect(await demarc.store.votes()).toMatchObject([{ helpful: false, reason: null }]);
    }
  });

  it('counts under a private answer, and when its window comes too late', async () => {
    demarc = await startRealSlack();
    const shown = await demarc.command('who patches RDS?');
    const feedback = { type: 'feedback_buttons', action_id: 'vote' };
    const shape = 'answered/verdict/rds/engine-patching/en';
    demarc.slack.fault({ kind: 'refuse', error: 'expired_trigger_id' }, 'views.open');
    await demarc.pressPrivate(shown, { ...feedback, value: `-${shape}` });
    expect(await demarc.store.votes()).toMatchObject([
      { answer: `slack:T0LOCAL:C0CLOUD:${shown.ts}`, helpful: false, shape },
    ]);
  });

  it('is deleted with the person', async () => {
    demarc = await startRealSlack();
    const { ts, helpful } = await answered();
    await press(ts, helpful);
    await demarc.command('forget me');
    expect(await demarc.store.votes()).toEqual([]);
  });
});

/** A view without what Slack itself adds. */
function slackView(view: Readonly<Record<string, unknown>> | undefined): object {
  const { type, callback_id, private_metadata, title, submit, close, blocks } = view ?? {};
  return { type, callback_id, private_metadata, title, submit, close, blocks };
}
