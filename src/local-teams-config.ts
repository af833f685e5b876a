import type { TeamsConfig } from './teams-config.js';

/** The address at which only programs of this machine can reach Demarc. */
export const LOOPBACK = '127.0.0.1';

/**
 * Teams for a client on this machine that sends no tokens, such as Microsoft's Agents Playground: nothing is
 * authenticated, so Demarc must listen on LOOPBACK only. A setting that real people depend on (credentials, Slack, the
 * image's NODE_ENV) is a problem beside it: whoever set both switched off authentication by accident.
 */
export function readLocalTeamsConfig(
  env: Readonly<Record<string, string | undefined>>,
  problems: string[],
): TeamsConfig {
  const real = Object.keys(env).filter((name) => CREDENTIAL.test(name) && env[name]?.trim());
  if (real.length > 0)
    problems.push(
      `DEMARC_TEAMS_LOCAL=on switches authentication off, and ${real.sort().join(', ')} is set: remove one of them.`,
    );
  if (env.NODE_ENV === 'production')
    problems.push(
      'DEMARC_TEAMS_LOCAL=on switches authentication off, which NODE_ENV=production forbids: leave it out.',
    );
  return LOCAL_TEAMS;
}

const CREDENTIAL =
  /^(MICROSOFT_APP_(ID|PASSWORD|TENANT_ID)|SLACK_(BOT_TOKEN|APP_TOKEN|CLIENT_ID|SIGNING_SECRET))$/;

const LOCAL_TEAMS: TeamsConfig = {
  appId: '',
  appPassword: undefined,
  appType: 'MultiTenant',
  tenantId: undefined,
  cloud: 'public',
};
