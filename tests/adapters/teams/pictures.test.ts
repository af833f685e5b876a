import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { AdaptiveCard, Image } from '../../../adapters/teams/render/adaptive-card.js';
import { renderCard } from '../../../adapters/teams/render/render-card.js';
import { embedPicture } from '../../../adapters/teams/reply/embed-picture.js';
import { LOCALES } from '../../../src/contract/locale.js';
import type { Picture } from '../../../src/contract/picture.js';
import { createDraw } from '../../../src/draw/draw.js';
import { createPictureAt } from '../../../src/picture-at.js';
import { samplePicture } from '../../contract/sample-picture.js';
import { everyPicture } from '../../draw/every-picture.js';
import { loadRealKnowledge } from '../../load-real-knowledge.js';
import { quietLog } from '../../quiet-log.js';
import { checkCard } from '../../servers/adaptive-card-check.js';
import { sampleAnswer } from './sample-answer.js';
import { startRealTeams } from './start-real-teams.js';
import type { RunningTeams } from './start-teams.js';

const PUBLIC_URL = 'https://demarc.example.com';
let pictureAt: (address: string) => Picture | null;
beforeAll(async () => {
  pictureAt = createPictureAt({ knowledge: await loadRealKnowledge(), now: Date.now });
});

const imagesIn = ({ body }: AdaptiveCard) =>
  body.filter((element): element is Image => element.type === 'Image');

describe('a picture reaches Teams', () => {
  let teams: RunningTeams | undefined;
  afterEach(async () => {
    await teams?.stop();
    teams = undefined;
  });

  /** The card that Anna gets for what she says. */
  async function cardFor(text: string): Promise<AdaptiveCard> {
    expect(await teams?.deliver('personal-message', { id: `17324064000${text.length}`, text })).toBe(200);
    const [attachment] = teams?.connector.sent.at(-1)?.activity.attachments ?? [];
    const card = attachment?.content as AdaptiveCard;
    expect(checkCard(card)).toEqual([]);
    return card;
  }

  it('by its address, with every verdict in words', async () => {
    teams = await startRealTeams({ publicUrl: PUBLIC_URL });
    const card = await cardFor('draw RDS');
    const alt = pictureAt('en/layers/rds')?.alt;
    expect(imagesIn(card)).toEqual([
      { type: 'Image', url: `${PUBLIC_URL}/pictures/en/layers/rds.png`, altText: alt, size: 'stretch' },
    ]);
    expect(card.fallbackText).toContain(alt);
    expect(imagesIn(await cardFor('teken EKS'))).toMatchObject([
      { url: `${PUBLIC_URL}/pictures/nl/layers/eks.png` },
    ]);
    expect(imagesIn(await cardFor('who patches RDS?'))).toEqual([]);
  });

  it('inside its card where there is room for it', async () => {
    teams = await startRealTeams();
    const card = await cardFor('draw backups on EC2 and RDS');
    const picture = pictureAt('en/strip/data-backup/ec2_rds') as Picture;
    const { bytes } = await createDraw()(picture, { theme: 'light', format: 'png', isSmall: true });
    const url = `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
    expect(imagesIn(card)).toEqual([{ type: 'Image', url, altText: picture.alt, size: 'stretch' }]);
    expect(card.fallbackText).toContain('Amazon RDS');
  });

  it('in words where there is none', async () => {
    teams = await startRealTeams();
    const card = await cardFor('draw RDS');
    expect(imagesIn(card)).toEqual([]);
    expect(JSON.stringify(card.body)).toContain('who carries which layer');
    expect(card.actions?.length).toBeGreaterThan(0);
  });
});

describe('a card with a picture', () => {
  it.each(LOCALES)(
    'keeps to the limits whatever it shows, and says all that it shows (%s)',
    async (locale) => {
      for (const { name, picture } of await everyPicture(locale)) {
        const card = renderCard(sampleAnswer({ locale, blocks: [{ type: 'picture', picture }] }), {
          publicUrl: PUBLIC_URL,
          vote: true,
        });
        expect([name, checkCard(card)]).toEqual([name, []]);
        const [image] = imagesIn(card);
        expect(image?.url).toBe(`${PUBLIC_URL}/pictures/${picture.address}.png`);
        expect(image?.altText.slice(0, 2_900)).toBe(picture.alt.slice(0, 2_900));
      }
    },
  );

  it('leaves out a picture, and no word, when both do not fit', () => {
    const answer = sampleAnswer({ blocks: [{ type: 'picture', picture: samplePicture() }] });
    const small = `data:image/png;base64,${'A'.repeat(2_000)}`;
    expect(imagesIn(renderCard(answer, { embedded: small }))).toMatchObject([{ url: small }]);
    const embedded = `data:image/png;base64,${'A'.repeat(25_000)}`;
    expect(renderCard(answer, { embedded })).toEqual(renderCard(answer));
  });
});

describe('embedding a picture', () => {
  const answer = sampleAnswer({ blocks: [{ type: 'picture', picture: samplePicture() }] });
  const parts = { publicUrl: undefined, log: quietLog };
  const drawn = { mediaType: 'image/png', bytes: new Uint8Array([1]), width: 720, height: 300 } as const;

  it.each<[string, Parameters<typeof embedPicture>]>([
    ['an answer without one', [sampleAnswer(), { ...parts, demarc: { draw: async () => drawn } }]],
    [
      'one that is fetched',
      [answer, { ...parts, publicUrl: PUBLIC_URL, demarc: { draw: async () => drawn } }],
    ],
    [
      'one that is too tall',
      [answer, { ...parts, demarc: { draw: async () => ({ ...drawn, height: 701 }) } }],
    ],
    [
      'one that cannot be drawn',
      [answer, { ...parts, demarc: { draw: async () => Promise.reject(new Error()) } }],
    ],
    ['one that takes too long', [answer, { ...parts, demarc: { draw: () => new Promise(() => {}) } }]],
  ])('does without %s', async (_what, args) => {
    expect(await embedPicture(...args)).toBeUndefined();
  });
});
