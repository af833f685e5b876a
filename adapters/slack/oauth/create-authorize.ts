import type { Authorize } from '@slack/bolt';
import { ConfigError } from '../../../src/contract/errors.js';
import type { Log } from '../../../src/contract/log.js';
import { errorFields } from '../error-fields.js';
import type { Bots } from './bots.js';
import { NotInstalledError } from './not-installed-error.js';
import type { Bot } from './renew-token.js';
import { tenantOf } from './tenant-of.js';

/**
 * Tells Bolt with which token a delivery is answered. When there is none it logs why and rejects; Bolt then acknowledges
 * the delivery and calls no listener, so whoever hears Bolt's AuthorizationError has nothing more to report.
 */
export function createAuthorize(bots: Pick<Bots, 'of'>, log: Log): Authorize<boolean> {
  return async ({ teamId, enterpriseId, isEnterpriseInstall }) => {
    const tenant = tenantOf({ teamId, enterpriseId, isEnterpriseInstall });
    let bot: Bot | undefined;
    try {
      bot = await bots.of(tenant);
    } catch (error) {
      log.error({ tenant, ...reason(error) }, 'The installation of a Slack workspace cannot be used');
      throw error;
    }
    if (bot === undefined) {
      log.warn({ tenant }, 'A Slack workspace wrote to Demarc without having installed it');
      throw new NotInstalledError(`Demarc is not installed in ${tenant}.`);
    }
    return {
      botToken: bot.token,
      botId: bot.id,
      botUserId: bot.userId,
      ...(teamId === undefined ? {} : { teamId }),
      ...(enterpriseId === undefined ? {} : { enterpriseId }),
    };
  };
}

/** A ConfigError's words name a setting and a remedy, nothing secret. */
function reason(error: unknown) {
  return error instanceof ConfigError
    ? { kind: error.name, problem: error.problems.join(' ') }
    : errorFields(error);
}
