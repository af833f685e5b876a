import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../../../src/store/store.js';
import type { SeededRandom } from '../../servers/seeded-random.js';
import type { SlackServer } from '../../servers/slack-server.js';
import { LOCAL_SLACK } from '../../servers/slack-web-api.js';
import { type Replica, startReplica } from '../tip-storm/replica.js';
import { type Hearing, SECRET, settle } from './settle.js';
import { nextWish, readBack, type Settler } from './wishes.js';

/** How hard it storms. */
export interface SettingsStormOptions {
  readonly slack: SlackServer;
  readonly people: readonly Settler[];
  /** Where the processes find their store. */
  readonly env: Readonly<Record<string, string>>;
  readonly replicas: number;
  readonly kills: number;
  /** The longest time between two kills, in milliseconds. */
  readonly span: number;
  readonly random: SeededRandom;
  /** Opens the store after a kill, for a look at what it has; files have no owner then. */
  readonly look: <T>(at: (store: Store) => Promise<T>) => Promise<T>;
}

/** What a storm left behind. */
export interface SettingsStormReport {
  readonly kills: number;
  readonly heard: Readonly<Record<Hearing, number>>;
  /** What somebody was told is settled, and is not; in words. */
  readonly lost: readonly string[];
}

/** How many settle something at a time. */
const AT_ONCE = 8;

/**
 * Lets people settle things without a pause while Demarc is killed again and again: at any moment, and every second time
 * just when somebody was told. After each kill it looks whether all that anybody was told is there.
 */
export async function runSettingsStorm(options: SettingsStormOptions): Promise<SettingsStormReport> {
  const { slack, people, random, replicas, look } = options;
  const env = {
    ...options.env,
    SLACK_BOT_TOKEN: LOCAL_SLACK.botToken,
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slack.apiUrl,
  };
  let known = await look((store) => readBack(store, people));
  const all = await Promise.all(Array.from({ length: replicas }, () => startReplica(env)));
  const heard: Record<Hearing, number> = { told: 0, acknowledged: 0, refused: 0, nothing: 0 };
  const lost: string[] = [];
  const starts = new Set<Promise<void>>();
  for (let kills = 0; kills < options.kills; kills += 1) {
    const may = known.map((value) => new Set([value]));
    const spell = beginSpell(options, all, may, heard);
    await pause(random.below(options.span));
    if (random.next() < 0.5) await Promise.race([spell.nextTold(), pause(options.span)]);
    const killed = random.pick(all.filter((replica) => replica.running()));
    await killed.kill();
    await spell.end();
    known = await look((store) => readBack(store, people));
    known.forEach((found, at) => {
      const values = may[at] as ReadonlySet<string>;
      if (!values.has(found)) lost.push(`${people[at]?.user}: ${[...values].join(' or ')}, not ${found}`);
    });
    const start = killed.start();
    starts.add(start);
    void start.then(() => starts.delete(start));
    // At least one of them has to be there to be talked to.
    if (starts.size === replicas) await Promise.race(starts);
  }
  await Promise.all(starts);
  await Promise.all(all.map((replica) => replica.stop()));
  return { kills: options.kills, heard, lost };
}

/** People who settle things until it ends. `may` gets, of each, what may be settled now, given what they were told. */
function beginSpell(
  { people, random, slack }: SettingsStormOptions,
  all: readonly Replica[],
  may: readonly Set<string>[],
  heard: Record<Hearing, number>,
) {
  let over = false;
  let wake = () => {};
  const busy = new Set<number>();
  const work = async () => {
    while (!over) {
      const at = random.below(people.length);
      const demarc = random.pick(all).running();
      if (busy.has(at) || demarc === undefined) {
        await pause(1);
        continue;
      }
      busy.add(at);
      const wish = nextWish(people[at] as Settler, random);
      const values = may[at] as Set<string>;
      values.add(wish.value);
      const hearing = await settle(wish, demarc, slack);
      heard[hearing] += 1;
      if (hearing === 'told') {
        values.clear();
        values.add(wish.value);
        wake();
      }
      busy.delete(at);
    }
  };
  const workers = Array.from({ length: AT_ONCE }, work);
  return {
    /** Resolves when somebody has just been told. */
    nextTold: () =>
      new Promise<void>((resolve) => {
        wake = resolve;
      }),
    async end() {
      over = true;
      await Promise.all(workers);
    },
  };
}
