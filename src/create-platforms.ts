import { resolve } from 'node:path';
import type { Config } from './config.js';
import type { Answer } from './contract/answer.js';
import type { Inbox } from './contract/inbox.js';
import type { Log } from './contract/log.js';
import type { Metrics } from './contract/metrics.js';
import type { Platform } from './contract/platform.js';
import type { Requests } from './contract/requests.js';
import type { Store } from './store/store.js';

/** Where the playground's messages seem to have their pictures where no address is configured; the page takes its own. */
const PREVIEWED = 'https://demarc.invalid';

/** What every platform is given. */
export interface Around {
  /** The repository's or image's root. */
  readonly root: string;
  readonly inbox: Inbox;
  readonly store: Store;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly requests: Requests;
}

/** The platforms that are configured. Loads no other: a platform's SDK costs start-up time and memory. */
export async function createPlatforms(
  config: Config,
  { root, store, ...around }: Around,
): Promise<Platform[]> {
  const { slack, teams, playground, publicUrl, proxy, defaultLocale } = config;
  const shared = { ...around, publicUrl, proxy, records: store, defaultLocale };
  const platforms: Platform[] = [];
  if (slack) {
    const { createSlackPlatform } = await import('../adapters/slack/slack-platform.js');
    platforms.push(createSlackPlatform({ ...slack, ...shared }));
  }
  if (teams) {
    const { createTeamsPlatform } = await import('../adapters/teams/teams-platform.js');
    platforms.push(createTeamsPlatform({ ...teams, ...shared }));
  }
  if (playground) {
    const [{ createWebPlatform }, { renderBlocks }, { renderCard }] = await Promise.all([
      import('../adapters/web/web-platform.js'),
      import('../adapters/slack/render/render-blocks.js'),
      import('../adapters/teams/render/render-card.js'),
    ]);
    const pageDirectory = resolve(root, 'dist/page');
    const previewed = { publicUrl: publicUrl ?? PREVIEWED };
    const renderings = {
      slack: (answer: Answer) => renderBlocks(answer, previewed),
      teams: (answer: Answer) => renderCard(answer, previewed),
    };
    platforms.push(createWebPlatform({ pageDirectory, renderings, log: around.log }));
  }
  return platforms;
}
