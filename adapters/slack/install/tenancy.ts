import type { Authorize } from '@slack/bolt';
import type { HttpRoute } from '../../../src/contract/platform.js';

/** The workspaces that have Demarc installed: one by its token, or any number by OAuth. */
export interface Tenancy {
  /** Pages on which a workspace installs the app. */
  readonly routes: readonly HttpRoute[];
  /** How Bolt finds token and bot user of a delivery. */
  readonly authorize: Authorize<boolean>;
  /** The bot token for a workspace or organization, by its id. Rejects when there is none. */
  tokenOf(team: string): Promise<string>;
  /** Rejects with ConfigError when what is configured cannot work. */
  check(): Promise<void>;
}
