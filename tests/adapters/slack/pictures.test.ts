import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { types } from '@slack/bolt';
import type { Picture } from '../../../src/contract/picture.js';
import { createDraw } from '../../../src/draw/draw.js';
import { createHttpServer, type HttpServer } from '../../../src/http/http-server.js';
import { pictureRoutes } from '../../../src/http/picture-routes.js';
import { createPictureAt } from '../../../src/picture-at.js';
import { loadRealKnowledge } from '../../load-real-knowledge.js';
import { quietLog } from '../../quiet-log.js';
import { checkBlocks } from '../../servers/slack-block-check.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import type { StoredMessage } from '../../servers/slack-message-store.js';
import { startSlackServer } from '../../servers/slack-server.js';
import { type RealSlack, startRealSlack } from './start-real-slack.js';

const THREAD = '1764000000.000100';
let picture: Picture;
beforeAll(async () => {
  const at = createPictureAt({ knowledge: await loadRealKnowledge(), now: Date.now });
  picture = at('en/layers/rds') as Picture;
});

let demarc: RealSlack;
afterEach(() => demarc?.stop());

/** Anna mentions Demarc in a thread of C0CLOUD. */
const mention = (text: string, id = 'Ev0DRAW') =>
  slackFixture('app-mention', (body) => {
    body.event_id = id;
    Object.assign(body.event, { text: `<@U0DEMARC> ${text}`, thread_ts: THREAD });
  });
const imagesIn = ({ blocks }: Pick<StoredMessage, 'blocks'>) =>
  ((blocks ?? []) as types.KnownBlock[]).filter(({ type }) => type === 'image') as types.ImageBlock[];
const posted = () => demarc.slack.posted('C0CLOUD');
const files = () => posted().filter(({ upload }) => upload === true);
const called = (method: string) => demarc.slack.calls.filter((call) => call.method === method);

describe('a picture reaches Slack by its address', () => {
  let server: HttpServer | undefined;
  afterEach(() => server?.close());

  async function start(publicUrl?: string): Promise<string> {
    const pictureAt = createPictureAt({ knowledge: await loadRealKnowledge(), now: Date.now });
    server = createHttpServer(pictureRoutes({ pictureAt, draw: createDraw() }), quietLog);
    const origin = (await server.listen(0, '127.0.0.1')).replace('localhost', '127.0.0.1');
    demarc = await startRealSlack({ publicUrl: publicUrl ?? origin });
    return origin;
  }

  it('in a thread, with every verdict in words', async () => {
    const origin = await start();
    await demarc.send({ json: mention('draw RDS') });
    await demarc.slack.message(1);
    await demarc.stop();
    const [message, ...others] = posted();
    expect(others).toEqual([]);
    expect(imagesIn(message as StoredMessage)).toEqual([
      {
        type: 'image',
        image_url: `${origin}/pictures/en/layers/rds.png`,
        alt_text: picture.alt,
        title: { type: 'plain_text', text: 'Amazon RDS', emoji: false },
      },
    ]);
    expect(picture.alt.length).toBeLessThan(2_000);
    expect(message?.text).toContain(picture.alt.slice(0, 200));
    expect(demarc.slack.world.files.size).toBe(0);
  });

  it('in what one person sees, and in what is shared then', async () => {
    await start();
    const shown = await demarc.command('teken RDS');
    expect(imagesIn(shown)).toMatchObject([
      { image_url: expect.stringMatching(/\/pictures\/nl\/layers\/rds\.png$/) },
    ]);
    const share = shown.blocks
      .flatMap((block) => (block.type === 'actions' ? block.elements : []))
      .find(({ action_id }) => action_id === 'share');
    await demarc.pressPrivate(shown, share as object);
    await demarc.slack.message(1);
    await demarc.stop();
    expect(imagesIn(posted()[0] as StoredMessage)).toHaveLength(1);
    expect(called('files.getUploadURLExternal')).toEqual([]);
  });

  it('and is put into words where Slack cannot fetch it', async () => {
    await start('http://127.0.0.1:9');
    await demarc.send({ json: mention('draw RDS') });
    await demarc.slack.message(2);
    await demarc.stop();
    const [message, ...others] = posted();
    expect(others).toEqual([]);
    expect(imagesIn(message as StoredMessage)).toEqual([]);
    expect(JSON.stringify(message?.blocks)).toContain(picture.alt);
    expect(demarc.log.join()).toContain('goes out with less');
  });
});

describe('a picture that Slack cannot fetch, in what one person sees', () => {
  it('is put into words when a button brought it', async () => {
    demarc = await startRealSlack({ publicUrl: 'http://127.0.0.1:9' });
    const press = slackFixture('press-in-private', (body) => {
      body.actions = [{ type: 'button', action_id: 'ask-0', value: 'draw RDS' }];
    });
    await demarc.interact(press);
    await demarc.stop();
    const [shown, ...others] = demarc.slack.world.ephemerals.get('C0CLOUD') ?? [];
    expect(others).toEqual([]);
    expect(JSON.stringify(shown?.blocks)).toContain(picture.alt);
    expect(JSON.stringify(shown?.blocks)).not.toContain('image_url');
  });
});

describe('a picture reaches Slack as a file', () => {
  const start = async (options: Parameters<typeof startRealSlack>[0] = {}) => {
    demarc = await startRealSlack(options);
  };

  it('in the thread, behind the answer, which has it in words', async () => {
    await start();
    await demarc.send({ json: mention('draw RDS') });
    await demarc.slack.called('files.completeUploadExternal', 1);
    await demarc.stop();
    const [answer, file, ...others] = posted();
    expect(others).toEqual([]);
    expect(imagesIn(answer as StoredMessage)).toEqual([]);
    expect(JSON.stringify(answer?.blocks)).toContain(picture.alt.slice(0, 60));
    expect(file).toMatchObject({
      thread_ts: THREAD,
      files: [{ title: 'Amazon RDS', name: 'en-layers-rds.png' }],
    });
    const [sent] = [...demarc.slack.world.files.values()];
    const drawn = await createDraw()(picture, { theme: 'light', format: 'png' });
    expect(Buffer.from(sent?.bytes ?? []).equals(drawn.bytes)).toBe(true);
  });

  it('beside the answer in a direct message', async () => {
    await start();
    const said = slackFixture('message-im', (body) => {
      body.event_id = 'Ev0IM';
      Object.assign(body.event, { text: 'teken RDS' });
    });
    await demarc.send({ json: said });
    await demarc.slack.called('files.completeUploadExternal', 1);
    await demarc.stop();
    const [answer, file] = demarc.slack.posted('D0ANNA');
    expect(file).toMatchObject({ files: [{ name: 'nl-layers-rds.png' }] });
    expect(file?.thread_ts).toBe(answer?.thread_ts);
  });

  it('once, however often the question is delivered', async () => {
    await start();
    const question = mention('draw RDS');
    await Promise.all([1, 2, 3, 4].map(() => demarc.send({ json: question })));
    await demarc.slack.called('files.completeUploadExternal', 1);
    await demarc.send({ json: question });
    await demarc.stop();
    expect(posted()).toHaveLength(2);
    expect(files()).toHaveLength(1);
  });

  it('never where one person alone sees the answer', async () => {
    await start();
    const shown = await demarc.command('draw RDS');
    await demarc.stop();
    expect(imagesIn(shown)).toEqual([]);
    expect(JSON.stringify(shown.blocks)).toContain(picture.alt.slice(0, 60));
    expect(demarc.slack.calls.filter(({ method }) => method.startsWith('files.'))).toEqual([]);
  });

  it('never behind an answer without one', async () => {
    await start();
    await demarc.send({ json: mention('who patches RDS?') });
    await demarc.slack.message(1);
    await demarc.stop();
    expect(demarc.slack.calls.filter(({ method }) => method.startsWith('files.'))).toEqual([]);
  });

  it('while the answer waits for nothing', async () => {
    await start();
    demarc.slack.fault({ kind: 'slow', ms: 400 }, 'upload');
    await demarc.send({ json: mention('draw RDS') });
    await demarc.slack.called('upload', 1);
    expect(posted()).toHaveLength(1);
    await demarc.send({ json: mention('who patches RDS?', 'Ev0NEXT') });
    await demarc.slack.message(2);
    expect(files()).toHaveLength(0);
    await demarc.stop();
    expect(posted().map(({ upload }) => upload === true)).toEqual([false, false, true]);
  });

  it.each<[string, Parameters<RealSlack['slack']['fault']>]>([
    [
      'files are switched off',
      [{ kind: 'refuse', error: 'file_uploads_disabled' }, 'files.getUploadURLExternal'],
    ],
    ['Slack has too much to do', [{ kind: 'rate-limit', seconds: 30 }, 'files.getUploadURLExternal']],
    ['its bytes are not taken', [{ kind: 'status', status: 500 }, 'upload']],
    ['its bytes are lost', [{ kind: 'lose' }, 'upload']],
    [
      'it cannot be shared there',
      [{ kind: 'refuse', error: 'not_in_channel' }, 'files.completeUploadExternal'],
    ],
  ])('and the answer stays as it was when %s', async (_name, fault) => {
    await start();
    demarc.slack.fault(...fault);
    await demarc.send({ json: mention('draw RDS') });
    await demarc.slack.called(fault[1] as string, 1);
    await demarc.stop();
    const [answer, ...others] = posted();
    expect(others).toEqual([]);
    expect(answer?.text).toContain(picture.alt.slice(0, 200));
    expect(checkBlocks(answer?.blocks)).toEqual([]);
    expect(demarc.log.filter((line) => line.includes('picture could not be sent'))).toHaveLength(1);
    expect(demarc.log.join()).not.toContain('draw RDS');
  });

  it('not a second time, when nobody knows whether Slack has taken it', async () => {
    await start();
    demarc.slack.fault({ kind: 'drop' }, 'files.completeUploadExternal');
    await demarc.send({ json: mention('draw RDS') });
    await demarc.slack.called('files.completeUploadExternal', 1);
    await demarc.stop();
    expect(called('files.completeUploadExternal')).toHaveLength(1);
    expect(posted()).toHaveLength(2);
  });

  it('and is not tried again and again where files:write was not granted', async () => {
    const slack = await startSlackServer({ scopes: ['app_mentions:read', 'channels:history', 'chat:write'] });
    try {
      await start({ slack });
      for (const [at, text] of ['draw RDS', 'draw S3', 'draw EKS'].entries()) {
        await demarc.send({ json: mention(text, `Ev0NO${at}`) });
        await slack.message(at + 1);
        if (at === 0) await slack.called('files.getUploadURLExternal', 1);
      }
      await demarc.stop();
      expect(slack.posted('C0CLOUD')).toHaveLength(3);
      expect(slack.calls.filter(({ method }) => method.startsWith('files.'))).toHaveLength(1);
    } finally {
      await slack.close();
    }
  });
});
