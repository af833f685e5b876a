import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../../../src/contract/log.js';
import { errorFields } from '../error-fields.js';
import type { Installations } from './installations.js';
import type { Bot, RenewToken } from './renew-token.js';

/** Who we are in each workspace. */
export interface Bots {
  /**
   * Our bot with a token that works; undefined where Demarc is not installed. Rejects when the installation cannot be read,
   * or when its token has expired and cannot be renewed.
   */
  of(tenant: string): Promise<Bot | undefined>;
  /** When Demarc was installed, in milliseconds since the epoch; undefined where it is not. */
  since(tenant: string): Promise<number | undefined>;
  /** Runs `erase` when no renewal can write the installation again, and forgets the token. */
  forget(tenant: string, erase: () => Promise<void>): Promise<void>;
  /** Lets renewals end, because a token that Slack has given and nobody keeps locks us out. */
  settled(): Promise<void>;
}

/** How long before it expires a token is renewed, in milliseconds; Slack's live for twelve hours. */
const AHEAD = 2 * 60 * 60_000;
/** How long no renewal is tried after one failed, while the token still works, in milliseconds. */
const REST = 60_000;
/** How long another process may need to keep what it has renewed, in milliseconds. */
const SOON = 300;

/** What bots are made of. */
export interface BotsOptions {
  readonly installations: Installations;
  readonly renew: RenewToken;
  readonly now: () => number;
  readonly log: Log;
}

/**
 * Gives out bots and renews their tokens, once however many ask at the same time. As long as the old token works, nobody
 * waits for the new one.
 */
export function createBots({ installations, renew, now, log }: BotsOptions): Bots {
  /** Renewals and erasures: one at a time for each tenant. */
  const underWay = new Map<string, Promise<void>>();
  const resting = new Map<string, number>();

  const renewLatest = async (tenant: string) => {
    const installed = await installations.latest(tenant);
    const bot = installed?.installation.bot;
    // Another process may have renewed it, or forgotten the workspace.
    if (installed === undefined || bot === undefined || expiresIn(bot, now()) > AHEAD) return;
    try {
      const renewed = await renew(bot);
      await installations.keep(tenant, {
        ...installed,
        installation: { ...installed.installation, bot: renewed },
      });
    } catch (error) {
      // A refresh token works once: whoever comes second is refused, and soon finds what the first has kept.
      await pause(SOON);
      const kept = (await installations.latest(tenant))?.installation.bot;
      if (kept?.refreshToken === bot.refreshToken) throw error;
    }
  };
  const renewOnce = (tenant: string): Promise<void> => {
    const running = underWay.get(tenant);
    if (running !== undefined) return running;
    const renewal = renewLatest(tenant)
      .then(() => void resting.delete(tenant))
      .catch((error: unknown) => {
        resting.set(tenant, now() + REST);
        log.warn({ tenant, ...errorFields(error) }, 'A token of Slack could not be renewed');
        throw error;
      })
      .finally(() => underWay.delete(tenant));
    underWay.set(tenant, renewal);
    return renewal;
  };
  const read = async (tenant: string) => (await installations.of(tenant))?.installation.bot;

  return {
    async of(tenant) {
      const bot = await read(tenant);
      if (bot === undefined || expiresIn(bot, now()) > AHEAD) return bot;
      if (expiresIn(bot, now()) <= 0) {
        await renewOnce(tenant);
        return read(tenant);
      }
      if ((resting.get(tenant) ?? 0) <= now()) renewOnce(tenant).catch(() => {});
      return bot;
    },
    async since(tenant) {
      // As it is now: another process may have installed it anew, and whoever asks is about to delete it.
      return (await installations.latest(tenant))?.since;
    },
    async forget(tenant, erase) {
      while (underWay.has(tenant)) await underWay.get(tenant)?.catch(() => {});
      const erasure = erase().finally(() => {
        installations.drop(tenant);
        resting.delete(tenant);
        underWay.delete(tenant);
      });
      underWay.set(tenant, erasure);
      await erasure;
    },
    async settled() {
      await Promise.allSettled(underWay.values());
    },
  };
}

/** For how many milliseconds a token still works; for ever where tokens do not expire. */
function expiresIn({ refreshToken, expiresAt }: Bot, now: number): number {
  return refreshToken === undefined || expiresAt === undefined ? Infinity : expiresAt * 1000 - now;
}
