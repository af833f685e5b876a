import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../src/contract/answer.js';
import type { Ask } from '../src/contract/ask.js';
import type { Demarc } from '../src/contract/demarc.js';
import { LOCALES, type Locale } from '../src/contract/locale.js';
import type { Picture } from '../src/contract/picture.js';
import { readPicturePath } from '../src/contract/picture-path.js';
import { createDemarc } from '../src/demarc.js';
import type { Knowledge } from '../src/knowledge/knowledge.js';
import { pictureAddress, readPictureAddress } from '../src/picture-address.js';
import { createMemoryStore } from '../src/store/memory-store.js';
import { everyPicture } from './draw/every-picture.js';
import { loadRealKnowledge, loadRealModels } from './load-real-knowledge.js';
import { seededRandom } from './servers/seeded-random.js';

let demarc: Demarc;
let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadRealKnowledge();
  demarc = createDemarc({
    knowledge,
    models: await loadRealModels(),
    store: createMemoryStore(),
    defaultLocale: 'en',
    now: Date.now,
    keepsText: false,
  });
});

async function drawn(question: string, context: Parameters<Ask>[1] = {}): Promise<Picture> {
  return pictureIn(await demarc.ask(question, context));
}

function pictureIn({ blocks, title }: Answer): Picture {
  const [block] = blocks;
  if (block?.type !== 'picture') throw new Error(`no picture in ${title}`);
  return block.picture;
}

describe('the address of a picture', () => {
  const WISH: Readonly<Record<Locale, string>> = { en: 'draw', nl: 'teken' };

  it.each(LOCALES)('gives of every service the picture that its answer has (%s)', async (locale) => {
    let seen = 0;
    for (const { id, name, parent } of knowledge.services.values()) {
      const picture = await drawn(`${WISH[locale]} ${name}`, { locale });
      expect(demarc.pictureAt(picture.address)).toEqual(picture);
      if (parent === undefined) expect(picture.address).toMatch(`${locale}/layers/${id}`);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(140);
  });

  it.each(LOCALES)('gives every kind of picture, word for word (%s)', async (locale) => {
    for (const { picture } of await everyPicture(locale))
      expect(demarc.pictureAt(picture.address)).toEqual(picture);
  });

  it.each([
    ['draw RDS', 'en/layers/rds'],
    ['teken RDS', 'nl/layers/rds'],
    ['draw the shared responsibility model', 'en/model'],
    ['draw EC2 and Lambda', 'en/side-by-side/ec2_lambda'],
    ['draw backups', 'en/strip/data-backup'],
    ['draw backups on EC2 and RDS', 'en/strip/data-backup/ec2_rds'],
    ['draw encryption on S3 and EBS', 'en/matrix/encryption/s3_ebs'],
    ['draw patching on RDS', 'en/matrix/patching/rds'],
    ['draw the stack EC2, RDS and S3', 'en/matrix/ec2_rds_s3'],
    ['draw EC2, RDS, S3, SQS and SNS', 'en/matrix/ec2_rds_s3_sqs_sns'],
  ])('of %s is %s, and gives it again', async (question, address) => {
    const picture = await drawn(question);
    expect(picture.address).toBe(address);
    expect(demarc.pictureAt(address)).toEqual(picture);
  });

  it('tells a kind of services and a service without its variants apart', async () => {
    const subject = { services: [], itself: [], topics: ['data-backup'], family: null, category: 'database' };
    const databases = demarc.pictureAt(pictureAddress({ ...subject, kind: 'strip' }, 'en'));
    const all = demarc.pictureAt('en/strip/data-backup');
    expect(databases?.address).toBe('en/strip/data-backup/in/database');
    expect(databases?.alt.length).toBeLessThan(all?.alt.length ?? 0);
    const plain = demarc.pictureAt('en/layers/lambda~itself');
    expect(plain?.address).toBe('en/layers/lambda~itself');
    expect(plain).not.toEqual({ ...demarc.pictureAt('en/layers/lambda'), address: plain?.address });
  });

  it('gives what a conversation led to', async () => {
    const spoken = { conversation: 'test:1' };
    await demarc.ask('who patches EKS?', spoken);
    const picture = await drawn('draw that', spoken);
    expect(demarc.pictureAt(picture.address)).toEqual(picture);
  });

  it.each([
    '',
    'en',
    'en/',
    'en/layers',
    'en/layers/',
    'en/layers/nothing',
    'de/layers/rds',
    'en/Layers/rds',
    'en/layers/RDS',
    'en/layers/rds/',
    '/en/layers/rds',
    'en//layers/rds',
    'en/layers/rds_rds',
    'en/layers/rds_',
    'en/layers/ec2_rds',
    'en/layers/rds~itself',
    'en/layers/rds~itself~itself',
    'en/side-by-side/rds',
    'en/side-by-side/ec2_rds_s3_sqs_sns',
    'en/matrix/rds',
    'en/matrix/ec2_rds_s3_sqs_sns_ebs_efs',
    'en/matrix/data-backup/rds',
    'en/matrix/guest-os-patching_/rds_ec2',
    'en/strip/patching',
    'en/strip/data-backup/in/nothing',
    'en/strip/data-backup/at/database',
    'en/strip/rds',
    'en/model/rds',
    'en/__proto__/rds',
    'en/layers/__proto__',
    'en/layers/constructor',
    'en/layers/<script>',
    'en/layers/rds\u0000',
    'en/layers/../../etc/passwd',
    `en/layers/${'rds_'.repeat(1_000)}`,
  ])('is not %j', (address) => {
    expect(demarc.pictureAt(address)).toBeNull();
  });

  it('is read back as what was spelt, or not at all, whatever is changed in it', () => {
    const random = seededRandom(9);
    const services = [...knowledge.services.keys()];
    const odd = ['en', 'strip', 'in', '_', '/', '~itself', '', '%2e'];
    const parts = [...services, ...knowledge.topics.keys(), ...odd];
    let read = 0;
    for (let turn = 0; turn < 3_000; turn += 1) {
      const kind = random.pick(['layers', 'side-by-side', 'strip', 'matrix']);
      const pieces = ['nl', kind, random.pick(services)];
      if (random.next() < 0.6) pieces.splice(random.below(4), random.below(2), random.pick(parts));
      const address = pieces.join('/');
      const found = readPictureAddress(address, knowledge);
      if (found === null) continue;
      read += 1;
      expect(pictureAddress(found.subject, found.locale)).toBe(address);
      expect(demarc.pictureAt(address)?.address ?? address).toBe(address);
    }
    expect(read).toBeGreaterThan(300);
  });
});

describe('the path of a picture', () => {
  it.each([
    '/pictures/en/layers/rds.gif',
    '/pictures/en/layers/rds',
    '/pictures/.png',
    '/pictures/en/%72ds.png',
  ])('is not %s', (path) => {
    expect(readPicturePath(path)).toBeNull();
  });
});
