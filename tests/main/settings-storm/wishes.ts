import type { Store } from '../../../src/store/store.js';
import type { SeededRandom } from '../../servers/seeded-random.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import { LOCAL_SLACK } from '../../servers/slack-web-api.js';

/** Somebody who settles one kind of thing again and again, in a channel of their own. */
export interface Settler {
  readonly user: string;
  readonly channel: string;
  readonly kind: keyof typeof KINDS;
}

/** Something that is settled by one delivery. */
export interface Wish {
  /** What `readBack` gives once it is settled. */
  readonly value: string;
  readonly delivery: object;
  /** How the answer begins that tells it is settled; undefined: there is none besides Slack's acknowledgement. */
  readonly told: RegExp | undefined;
}

/** Where nothing is settled. */
export const NOTHING = 'nothing';

const DAY = 24 * 3_600_000;

const KINDS = {
  language(random, settler): Wish {
    const [word, value, told] = random.pick([
      ['nl', 'nl', /^Ik antwoord in het Nederlands/],
      ['en', 'en', /^I answer in English/],
      ['auto', NOTHING, /^(I answer in the language|Ik antwoord in de taal)/],
    ] as const);
    return { value, told, delivery: command(settler, `language ${word}`) };
  },
  tips(random, settler): Wish {
    if (random.next() < 0.3)
      return { value: NOTHING, told: /^Tips (are off|staan uit)/, delivery: command(settler, 'tips off') };
    const time = `${10 + random.below(10)}:${10 + random.below(50)}`;
    const said = `tips on ${time} Europe/Amsterdam nl weekdays`;
    return { value: time, told: /^Tips (are on|staan aan)/, delivery: command(settler, said) };
  },
  pause(random, settler): Wish {
    if (random.next() < 0.3)
      return { value: NOTHING, told: /^Tips (are on|staan aan)/, delivery: command(settler, 'resume tips') };
    const day = new Date(Date.now() + (2 + random.below(300)) * DAY).toISOString().slice(0, 10);
    const said = `pause tips until ${day}`;
    return { value: day, told: /^Tips (are paused|zijn gepauzeerd)/, delivery: command(settler, said) };
  },
  vote(random, { user, channel }): Wish {
    const [value, sign] = random.pick([
      ['helpful', '+'],
      ['not helpful', '-'],
    ] as const);
    const delivery = slackFixture('press-feedback', (press) => {
      press.user.id = user;
      press.channel.id = channel;
      press.container.channel_id = channel;
      Object.assign(press.actions[0], {
        action_id: 'vote',
        value: `${sign}answered/verdict/rds/ransomware/en`,
      });
    });
    return { value, told: undefined, delivery };
  },
} satisfies Record<string, (random: SeededRandom, settler: Settler) => Wish>;

/** So many people of each kind. */
export function settlers(ofEach: number): readonly Settler[] {
  return (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) =>
    Array.from({ length: ofEach }, (_, number) => {
      const name = `${kind.toUpperCase()}${number}`;
      return { kind, user: `U1${name}`, channel: `C1${name}` };
    }),
  );
}

/** What somebody settles next. */
export function nextWish(settler: Settler, random: SeededRandom): Wish {
  return KINDS[settler.kind](random, settler);
}

/** What a store knows of what each of them has settled, in their order. */
export async function readBack(store: Store, all: readonly Settler[]): Promise<readonly string[]> {
  const votes = new Map((await store.votes()).map(({ person, helpful }) => [person, helpful]));
  return Promise.all(
    all.map(async ({ kind, user, channel }) => {
      const person = `slack:${LOCAL_SLACK.team}:${user}`;
      if (kind === 'language') return (await store.preference(person))?.locale ?? NOTHING;
      if (kind === 'vote') {
        const helpful = votes.get(person);
        return helpful === undefined ? NOTHING : helpful ? 'helpful' : 'not helpful';
      }
      const subscription = await store.subscription(`slack:${LOCAL_SLACK.team}:${channel}`);
      return (kind === 'tips' ? subscription?.time : subscription?.resumes) ?? NOTHING;
    }),
  );
}

function command({ user, channel }: Settler, text: string): object {
  return slackFixture('slash-command', (typed) => {
    Object.assign(typed, { text, user_id: user, channel_id: channel, channel_name: channel.toLowerCase() });
  });
}
