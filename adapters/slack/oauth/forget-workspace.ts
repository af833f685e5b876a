import type { types } from '@slack/bolt';
import type { Log } from '../../../src/contract/log.js';
import { errorFields } from '../error-fields.js';
import type { Bots } from './bots.js';
import type { Whom } from './team-in.js';
import { tenantOf } from './tenant-of.js';

/** What forgetting needs. */
export interface Forgetting {
  readonly bots: Bots;
  /** Deletes everything that Demarc keeps of a tenant. */
  readonly erase: (tenant: string) => Promise<void>;
  readonly log: Log;
}

/** Forgets a workspace if an event says that it has removed Demarc; gives whether the event is of a kind that may say so. */
export type ForgetWorkspace = (event: types.SlackEvent, whom: Whom, eventTime: number) => Promise<boolean>;

/** By how much our clock may differ from Slack's, in milliseconds. */
const CLOCKS_DIFFER = 30_000;

/**
 * Deletes everything that is kept of a workspace when it has removed Demarc. Slack tells so twice, in any order and now and
 * then late: what it tells of an earlier installation does not touch a newer one. Never rejects.
 */
export function createForgetWorkspace({ bots, erase, log }: Forgetting): ForgetWorkspace {
  const isOver = async (event: types.TokensRevokedEvent | types.AppUninstalledEvent, tenant: string) => {
    if (event.type === 'app_uninstalled') return true;
    const revoked = event.tokens.bot ?? [];
    if (revoked.length === 0) return false;
    // Who cannot be told is ours: Slack tells an app of its own tokens, and ours may be past asking.
    const ours = (await bots.of(tenant).catch(() => undefined))?.userId;
    return ours === undefined || revoked.includes(ours);
  };
  return async (event, whom, eventTime) => {
    if (event.type !== 'app_uninstalled' && event.type !== 'tokens_revoked') return false;
    const tenant = tenantOf(whom);
    try {
      if (!(await isOver(event, tenant))) return true;
      const since = await bots.since(tenant).catch(() => undefined);
      if (since !== undefined && since > eventTime * 1000 + CLOCKS_DIFFER) return true;
      await bots.forget(tenant, () => erase(tenant));
      log.info({ tenant }, 'Demarc was removed from Slack; everything of that tenant is deleted');
    } catch (error) {
      log.error({ tenant, ...errorFields(error) }, 'Demarc was removed from Slack, but not all is deleted');
    }
    return true;
  };
}
