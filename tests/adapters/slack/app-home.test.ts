import { afterEach, describe, expect, it } from '@jest/globals';
import { LOCALES, type Locale } from '../../../src/contract/locale.js';
import { everySubscription } from '../../every-subscription.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import { checkView } from '../../servers/slack-view-check.js';
import { buttonIn } from './button-in.js';
import { type RealSlack, startRealSlack } from './start-real-slack.js';

const ANNA = 'slack:T0LOCAL:U0ANNA';
const CLOUD = 'slack:T0LOCAL:C0CLOUD';

describe('a person’s own page', () => {
  let demarc: RealSlack;
  let shown = 0;
  afterEach(() => demarc.stop());
  const start = async (locale: Locale) => {
    demarc = await startRealSlack({ defaultLocale: locale });
    shown = 0;
  };
  /** The page as it stands after a delivery, once it is found to be one that Slack takes. */
  const pageAfter = async (delivery: object) => {
    await ('event' in delivery ? demarc.send({ json: delivery }) : demarc.interact(delivery));
    shown += 1;
    await demarc.slack.called('views.publish', shown);
    const view = demarc.slack.world.homes.get('T0LOCAL:U0ANNA');
    expect(checkView({ type: view?.type, blocks: view?.blocks })).toEqual([]);
    return JSON.stringify(view?.blocks);
  };
  const opened = () => pageAfter(slackFixture('app-home-opened'));
  const act = (action: object) =>
    pageAfter(
      slackFixture('press-home-button', (body) => {
        body.actions = [action];
      }),
    );
  const search = (value: string) => act({ type: 'plain_text_input', action_id: 'home-search', value });
  const choose = (action_id: string, value: string) =>
    act({ type: 'static_select', action_id, selected_option: { value } });
  const pickTime = (selected_time: string) =>
    act({ type: 'timepicker', action_id: 'home-tips-at', selected_time });
  const blocks = () => demarc.slack.world.homes.get('T0LOCAL:U0ANNA')?.blocks;

  it.each([
    ['en', 'Your question', 'Daily tips', 'You get no tips.', 'As in my question', 'Databases'],
    ['nl', 'Je vraag', 'Dagelijkse tips', 'Je krijgt geen tips.', 'Zoals in mijn vraag', 'Databases'],
  ] as const)('is published in %s', async (locale, ...told) => {
    await start(locale);
    const page = await opened();
    for (const text of told) expect(page).toContain(text);
    expect(page).toContain('Amazon RDS');
    expect(buttonIn(blocks(), 'ask-0')).toBeDefined();
  });

  it.each([
    ['en', 'who patches RDS?', /\*Shared\.\*/],
    ['nl', 'wie patcht RDS?', /\*Gedeeld\.\*/],
    ['en', 'compare ec2 lambda', /where they differ/],
    ['nl', 'wie patcht <!channel> RDS?', /\*Gedeeld\.\*/],
    ['en', 'stack ec2, rds, s3, lambda, eks, aurora', /Checklist/],
    ['nl', '?', /Ik zie geen woorden/],
  ] as const)('answers a search in %s: %s', async (locale, question, answer) => {
    await start(locale);
    await opened();
    expect(await search(question)).toMatch(answer);
    expect(demarc.slack.messages).toEqual([]);
  });

  it('takes follow-ups, and the questions that it offers', async () => {
    await start('en');
    await search('who patches RDS?');
    expect(await search('and Lambda?')).toContain('AWS Lambda');
    const button = buttonIn(blocks(), 'ask-0');
    expect(await act({ ...button })).not.toContain('"ask-0","text":{"type":"plain_text","text":"Guest');
  });

  it('is in the language that is chosen on it, and goes back', async () => {
    await start('en');
    await opened();
    expect(await choose('home-language', 'nl')).toContain('Dagelijkse tips');
    expect(await demarc.store.preference(ANNA)).toEqual({ locale: 'nl' });
    expect(await search('who patches RDS?')).toContain('*Gedeeld.*');
    expect(await choose('home-language', 'en')).toContain('Daily tips');
    await choose('home-language', 'auto');
    expect(await demarc.store.preference(ANNA)).toBeUndefined();
  });

  it.each(LOCALES)('settles in its own language what has no words of its own (%s)', async (locale) => {
    await start(locale);
    await opened();
    const now = await act({ type: 'button', action_id: 'home-tips-on', value: 'tips on' });
    expect(now).toContain(locale === 'en' ? 'Tips are on' : 'Tips staan aan');
    expect(await demarc.store.subscription(ANNA)).toMatchObject({
      time: '09:00',
      zone: 'Europe/Amsterdam',
      locale,
    });
    const auto = await choose('home-language', 'auto');
    expect(auto).toContain(locale === 'en' ? 'I answer in the language' : 'Ik antwoord in de taal');
  });

  it('moves the time of tips, and leaves their zone, language and days alone', async () => {
    await start('en');
    await demarc.command('tips on 09:00 Asia/Kolkata nl mon wed', { channel: 'D0ANNA' });
    expect(await opened()).toContain('In your direct messages: on Monday and Wednesday at 09:00');
    const page = await pickTime('07:45');
    expect(page).toContain('on Monday and Wednesday at 07:45 (Asia/Kolkata), in Dutch');
    expect(await demarc.store.subscription(ANNA)).toMatchObject({
      time: '07:45',
      days: [1, 3],
      locale: 'nl',
    });
    await act({ type: 'button', action_id: 'home-tips-off', value: ANNA });
    expect(await everySubscription(demarc.store)).toEqual([]);
  });

  it.each([
    ['daily', [1, 2, 3, 4, 5, 6, 7], 'every day at'],
    ['mon wed fri', [1, 3, 5], 'on Monday, Wednesday, and Friday at'],
    ['mon', [1], 'on Monday at'],
    ['weekdays', [1, 2, 3, 4, 5], 'every weekday at'],
  ])('has tips come on the days that are chosen: %s', async (choice, days, told) => {
    await start('en');
    await act({ type: 'button', action_id: 'home-tips-on', value: 'tips on' });
    expect(await choose('home-tips-days', choice)).toContain(told);
    expect(await demarc.store.subscription(ANNA)).toMatchObject({ days, time: '09:00' });
    expect(JSON.stringify(blocks())).toMatch(new RegExp(`"initial_option":{[^}]*}?[^}]*"value":"${choice}"`));
  });

  it.each([
    ['en', 'on Monday, Wednesday, and Friday', 'Tips come once a week already'],
    ['nl', 'op maandag, woensdag en vrijdag', 'Tips komen al maar één keer per week'],
  ] as const)('has tips come less often, as long as that can be (%s)', async (locale, told, least) => {
    await start(locale);
    await act({ type: 'button', action_id: 'home-tips-on', value: 'tips on' });
    const button = buttonIn(blocks(), 'home-tips-less');
    expect(await act({ ...button })).toContain(told);
    const once = await act({ ...button });
    expect(once).not.toContain(least);
    expect(buttonIn(blocks(), 'home-tips-less')).toBeUndefined();
    expect(await act({ ...button })).toContain(least);
  });

  it.each([
    ['en', 'Pause until', 'Tips are paused', 'That is very long', 'Tips are on'],
    ['nl', 'Pauzeren tot', 'Tips zijn gepauzeerd', 'Dat is wel erg lang', 'Tips staan aan'],
  ] as const)('pauses tips until a day, and has them go on (%s)', async (locale, hint, paused, long, on) => {
    await start(locale);
    await act({ type: 'button', action_id: 'home-tips-on', value: 'tips on' });
    expect(JSON.stringify(blocks())).toContain(hint);
    const pick = (selected_date: string) =>
      act({ type: 'datepicker', action_id: 'home-tips-pause', selected_date });
    expect(await pick('2999-01-01')).toContain(long);
    const soon = new Date(Date.now() + 20 * 24 * 3_600_000).toISOString().slice(0, 10);
    expect(await pick(soon)).toContain(paused);
    expect(await demarc.store.subscription(ANNA)).toMatchObject({ resumes: soon });
    const button = buttonIn(blocks(), 'home-tips-resume');
    expect(await act({ ...button })).toContain(on);
    expect(await demarc.store.subscription(ANNA)).toMatchObject({ resumes: null });
    expect(buttonIn(blocks(), 'home-tips-resume')).toBeUndefined();
  });

  it.each(LOCALES)('takes what it says can be typed of tips (%s)', async (locale) => {
    await start(locale);
    const [, example = ''] = /\\"(tips [^"]+)\\"/.exec(await opened()) ?? [];
    await search(example);
    expect(await demarc.store.subscription(ANNA)).toMatchObject({
      days: [2, 4],
      holidays: { en: 'GB', nl: 'BE' }[locale],
      locale,
    });
  });

  it('shows the tips that the person set up in channels, and stops them there', async () => {
    await start('nl');
    await demarc.command('tips aan 10:00');
    expect(await opened()).toContain(
      '<#C0CLOUD>: elke werkdag om 10:00 (Europe/Amsterdam), in het Nederlands',
    );
    const page = await act({ type: 'button', action_id: 'home-tips-off', value: CLOUD });
    expect(page).not.toContain('C0CLOUD');
    expect(page).not.toContain('Hier komen geen tips meer');
    expect(await everySubscription(demarc.store)).toEqual([]);
  });

  it('shows no tips of others, and stops none outside the workspace', async () => {
    await start('en');
    const other = { address: 'slack:T9:C9', by: 'slack:T9:U9', time: '09:00', zone: 'UTC' };
    await demarc.store.keepSubscription(
      { ...other, days: [1], locale: 'en', holidays: null, resumes: null },
      0,
    );
    expect(await opened()).toContain('You get no tips.');
    await act({ type: 'button', action_id: 'home-tips-off', value: other.address });
    expect(await everySubscription(demarc.store)).toHaveLength(1);
  });

  it('holds when a person has very many tips', async () => {
    await start('en');
    for (let at = 0; at < 40; at += 1)
      await demarc.store.keepSubscription(
        {
          address: `slack:T0LOCAL:C0N${at}`,
          by: ANNA,
          time: '09:00',
          zone: 'UTC',
          days: [1, 2, 3, 4, 6],
          locale: 'en',
          holidays: null,
          resumes: null,
        },
        0,
      );
    await opened();
    await search('stack ec2, rds, s3, lambda, eks, aurora');
  });

  it.each(LOCALES)(
    'leads from every service that it lists to that service as a whole (%s)',
    async (locale) => {
      await start(locale);
      await opened();
      const found = JSON.stringify(blocks()).matchAll(
        /"value":"([^"]* (?:does what on|doet wat bij) ([^"]*)\?)"/g,
      );
      const services = [...found].map(([, question = '', name = '']) => ({ question, name }));
      expect(services.length).toBeGreaterThan(80);
      const wrong: string[] = [];
      for (const { question, name } of services) {
        const [title = ''] = (await demarc.command(question)).text.split('\n');
        if (!title.startsWith(`${name}: `)) wrong.push(`${name} gives ${title}`);
      }
      expect(wrong).toEqual([]);
      expect(await choose('home-service', String(services[0]?.question))).toMatch(
        /who does what|wie doet wat/,
      );
    },
  );
});
