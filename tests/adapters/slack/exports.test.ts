import { afterEach, describe, expect, it } from '@jest/globals';
import { saidInCsv } from '../../export/stack-in.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import { startSlackServer } from '../../servers/slack-server.js';
import { type RealSlack, startRealSlack } from './start-real-slack.js';

const THREAD = '1764000000.000100';
const COMMAND = 'npm run ask -- --stack elb,fargate,s3 --output stack.csv';

let demarc: RealSlack;
afterEach(() => demarc?.stop());

const mention = (text: string) =>
  slackFixture('app-mention', (body) => {
    body.event_id = 'Ev0STACK';
    Object.assign(body.event, { text: `<@U0DEMARC> ${text}`, thread_ts: THREAD });
  });

interface Pressable {
  readonly text: { readonly text: string };
  readonly action_id: string;
  readonly value: string;
}

/** The buttons of a message by their labels. */
function buttonsOf(blocks: unknown): ReadonlyMap<string, Pressable> {
  const all = (blocks ?? []) as readonly {
    readonly type: string;
    readonly elements?: readonly Pressable[];
  }[];
  const buttons = all.flatMap(({ type, elements = [] }) => (type === 'actions' ? elements : []));
  return new Map(buttons.map((button) => [button.text?.text, button]));
}

const posted = () => demarc.slack.posted('C0CLOUD');
const fileCalls = () => demarc.slack.calls.filter(({ method }) => method.startsWith('files.'));

/** Anna asks about a stack in a thread and presses a button of the answer. */
async function pressUnder(question: string, label: string) {
  await demarc.send({ json: mention(question) });
  await demarc.slack.message(1);
  const button = buttonsOf(posted()[0]?.blocks).get(label);
  expect(button).toBeDefined();
  const press = slackFixture('press-in-thread', (body) => {
    body.actions = [{ type: 'button', ...button }];
  });
  await demarc.interact(press);
}

describe('under an answer about a stack', () => {
  it.each([
    ['stack alb, fargate, s3', 'CSV', 'en', 'Data backup'],
    ['stack alb, fargate en s3: wat blijft er voor ons over?', 'CSV', 'nl', 'Back-up van data'],
  ])('"%s" a button brings the file into the thread', async (question, label, locale, task) => {
    demarc = await startRealSlack();
    await pressUnder(question, label);
    await demarc.slack.called('files.completeUploadExternal', 1);
    await demarc.stop();
    const [, answer, file, ...others] = posted();
    expect(others).toEqual([]);
    expect([answer?.thread_ts, file?.thread_ts]).toEqual([THREAD, THREAD]);
    const name = `demarc-elb-fargate-s3-${new Date().toISOString().slice(0, 10)}.csv`;
    expect(file).toMatchObject({ files: [{ name, title: name }] });
    const [sent] = [...demarc.slack.world.files.values()];
    const { services, rows } = saidInCsv(Buffer.from(sent?.bytes ?? []).toString('utf8'));
    expect(services).toEqual(['Elastic Load Balancing', 'AWS Fargate (ECS)', 'Amazon S3']);
    expect(rows.find(([of]) => of === task)).toHaveLength(4);
    expect(answer?.text).toContain(locale === 'en' ? COMMAND : 'elb,fargate,s3 --lang nl');
  });

  it.each([
    ['stack alb, fargate, s3', 'Picture', 'en-matrix-elb_fargate_s3.png'],
    ['stack alb, fargate en s3: wat blijft er voor ons over?', 'Plaatje', 'nl-matrix-elb_fargate_s3.png'],
  ])('"%s" a button brings the picture into the thread', async (question, label, name) => {
    demarc = await startRealSlack();
    await pressUnder(question, label);
    await demarc.slack.called('files.completeUploadExternal', 1);
    await demarc.stop();
    expect(posted()[2]).toMatchObject({ thread_ts: THREAD, files: [{ name }] });
  });

  it('a link brings the file too, where Demarc has a public address', async () => {
    demarc = await startRealSlack({ publicUrl: 'https://demarc.example.com' });
    await pressUnder('stack alb, fargate, s3', 'CSV');
    await demarc.slack.called('files.completeUploadExternal', 1);
    await demarc.stop();
    const blocks = JSON.stringify(posted()[1]?.blocks);
    expect(blocks).toContain('<https://demarc.example.com/exports/en/elb_fargate_s3.csv|Download the CSV>');
    expect(blocks).not.toContain('npm run');
  });

  it('the answer says how else to have the file when Slack takes none', async () => {
    const slack = await startSlackServer({ scopes: ['app_mentions:read', 'channels:history', 'chat:write'] });
    try {
      demarc = await startRealSlack({ slack });
      await pressUnder('stack alb, fargate, s3', 'CSV');
      await slack.called('files.getUploadURLExternal', 1);
      await demarc.stop();
      const [, answer, ...others] = slack.posted('C0CLOUD');
      expect(others).toEqual([]);
      expect(JSON.stringify(answer?.blocks)).toContain(COMMAND);
      expect(demarc.log.join()).toContain('could not be sent to Slack');
    } finally {
      await slack.close();
    }
  });
});

describe('what one person sees', () => {
  it('is no file, but the way to one', async () => {
    demarc = await startRealSlack();
    const shown = await demarc.command('csv of the stack alb, fargate, s3');
    await demarc.stop();
    expect(JSON.stringify(shown.blocks)).toContain(COMMAND);
    expect(fileCalls()).toEqual([]);
  });

  it('is the link where there is a public address', async () => {
    demarc = await startRealSlack({ publicUrl: 'https://demarc.example.com' });
    const shown = await demarc.command('csv van de stack alb, fargate, s3');
    await demarc.stop();
    expect(JSON.stringify(shown.blocks)).toContain('/exports/nl/elb_fargate_s3.csv|CSV downloaden>');
    expect(fileCalls()).toEqual([]);
  });

  it('comes as a file once it is shared with the channel', async () => {
    demarc = await startRealSlack();
    const shown = await demarc.command('csv of the stack alb, fargate, s3');
    const share = shown.blocks
      .flatMap((block) => (block.type === 'actions' ? block.elements : []))
      .find(({ action_id }) => action_id === 'share');
    await demarc.pressPrivate(shown, share as object);
    await demarc.slack.called('files.completeUploadExternal', 1);
    await demarc.stop();
    expect(posted().at(-1)).toMatchObject({
      files: [{ name: expect.stringMatching(/^demarc-elb-.*\.csv$/) }],
    });
  });
});
