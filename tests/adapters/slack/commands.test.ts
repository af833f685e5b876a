import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readSetting } from '../../../src/settings/read-setting.js';
import { everySubscription } from '../../every-subscription.js';
import { checkBlocks } from '../../servers/slack-block-check.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import { type RealSlack, startRealSlack } from './start-real-slack.js';

describe('/demarc', () => {
  let demarc: RealSlack;
  beforeAll(async () => {
    demarc = await startRealSlack();
  });
  afterAll(() => demarc.stop());
  beforeEach(() => demarc.store.forget('slack:T0LOCAL'));

  it.each([
    ['', /^What Demarc answers/],
    ['help', /^What Demarc answers/],
    ['who patches RDS?', /^Shared\. Database \/ engine patching .* · Amazon RDS/],
    ['wie patcht RDS?', /^Gedeeld\. Patchen van database-engine .* · Amazon RDS/],
    ['service rds', /^Amazon RDS: (who does what|wie doet wat)/],
    ['compare ec2 lambda', /^Amazon EC2 and AWS Lambda: where they differ/],
    ['vergelijk ec2 lambda', /^Amazon EC2 en AWS Lambda: waar ze verschillen/],
    ['compare ec2 lambda backups', /Data backup · Amazon EC2, AWS Lambda/],
    ['vergelijk ec2 lambda back-ups', /Back-up van data · Amazon EC2, AWS Lambda/],
    ['stack alb, fargate, aurora', /^Elastic Load Balancing, AWS Fargate \(ECS\),? (and|en) Amazon Aurora/],
    ['stack alb, fargate en aurora', /Elastic Load Balancing, AWS Fargate \(ECS\),? en Amazon Aurora/],
    ['draw rds', /^Amazon RDS: who does what\nAmazon RDS: who carries which layer\. AWS: /],
    ['teken ec2 en lambda', /^Amazon EC2 en AWS Lambda: .*\n.*: wie draagt welke laag\. Amazon EC2\. AWS: /],
    ['draw the model', /^Shared\. Shared responsibility model\nThe shared responsibility model: .*\. AWS: /],
    [
      'teken het model',
      /^Gedeeld\. Shared responsibility model .*\nHet shared responsibility model: .*\. AWS: /,
    ],
    ['tip', /^Tip: /],
    ['tips status', /^No tips come here/],
    ['tips on', /^Tips are on\nA tip comes here every weekday at 09:00 \(Europe\/Amsterdam\), in English/],
    [
      'tips on 09:00 Europe/Amsterdam nl weekdays',
      /^Tips staan aan\nHier komt een tip: elke werkdag om 09:00 \(Europe\/Amsterdam\), in het Nederlands/,
    ],
    ['tips aan 8:30 ma wo', /^Tips staan aan\n.*op maandag en woensdag om 08:30/],
    ['tips on 9:00 Amsterdam', /^I cannot read when you want tips\nI do not know "Amsterdam"/],
    ['tips off', /^Tips are off/],
    ['tips uit', /^Tips staan uit/],
    ['language nl', /^Ik antwoord in het Nederlands\nDat geldt voor jou/],
    ['taal en hier', /^I answer in English\nThat holds here/],
    ['language auto', /^I answer in the language of the question/],
    ['language klingon', /^I speak English and Dutch/],
    ['forget me', /^Forgotten\n.*I keep no messages/],
    ['vergeet mij', /^Vergeten\n.*Berichten bewaar ik niet/],
  ])('takes "%s" and answers to the one who typed it alone', async (text, answer) => {
    const shown = await demarc.command(text);
    expect(shown.text).toMatch(answer);
    expect(demarc.slack.posted('C0CLOUD')).toEqual([]);
  });

  it('answers in the language that was settled, for a person before a channel', async () => {
    await demarc.command('taal nl hier');
    expect((await demarc.command('who patches RDS?')).text).toMatch(/^Gedeeld\./);
    await demarc.command('language en');
    expect((await demarc.command('wie patcht RDS?')).text).toMatch(/^Shared\./);
    expect((await demarc.command('wie patcht RDS?', { channel: 'C0OPEN' })).text).toMatch(/^Shared\./);
  });

  it.each([
    [
      'help',
      'en',
      ['service rds', 'compare', 'stack', 'draw rds', 'tip', 'tips on', 'tips off', 'language', 'forget me'],
    ],
    [
      'help',
      'nl',
      [
        'service rds',
        'vergelijk',
        'stack',
        'teken rds',
        'tip',
        'tips aan',
        'tips uit',
        'taal',
        'vergeet mij',
      ],
    ],
  ] as const)(
    'lists in its help (%s, %s) what can be typed, and takes all of it',
    async (help, locale, told) => {
      await demarc.command(`language ${locale}`);
      const shown = await demarc.command(help);
      for (const command of told) expect(shown.text).toContain(`"${command}`);
      expect(checkBlocks(shown.blocks)).toEqual([]);
      for (const [, example = ''] of shown.text.matchAll(/"([^"]+)"(?= (?:or|of)|:|,)/g)) {
        await demarc.command(`language ${locale}`);
        const isSetting = readSetting(example) !== undefined;
        const [title] = (await demarc.command(example)).text.split('\n');
        if (!isSetting) expect(title).toMatch(/Amazon|AWS|Elastic|Shared responsibility model/);
      }
    },
  );

  it('takes settings in a mention and a direct message too', async () => {
    await demarc.say('<@U0DEMARC> tips aan dagelijks', { ts: '1764000000.000100' });
    await demarc.send({
      json: slackFixture('message-im', ({ event }) => {
        event.text = 'tips on 10:00';
      }),
    });
    await demarc.slack.message(2);
    expect(await everySubscription(demarc.store)).toMatchObject([
      {
        address: 'slack:T0LOCAL:C0CLOUD',
        by: 'slack:T0LOCAL:U0ANNA',
        locale: 'nl',
        days: [1, 2, 3, 4, 5, 6, 7],
      },
      { address: 'slack:T0LOCAL:U0ANNA', time: '10:00', zone: 'Europe/Amsterdam' },
    ]);
  });

  it('is about the person in a direct message', async () => {
    const on = await demarc.command('tips on', { channel: 'D0ANNA' });
    expect(on.text).toContain('A tip comes to you alone every weekday');
    expect(await demarc.store.subscription('slack:T0LOCAL:U0ANNA')).toBeDefined();
    await demarc.command('tips off', { channel: 'D0ANNA' });
    expect(await everySubscription(demarc.store)).toEqual([]);
  });

  it('belongs to the organization where the app was installed for a whole one', async () => {
    await demarc.interact({ ...slackFixture('slash-command-org'), text: 'taal nl' });
    expect(await demarc.store.preference('slack:E0ORG:U0ANNA')).toEqual({ locale: 'nl' });
    await demarc.store.forget('slack:E0ORG');
  });
});
