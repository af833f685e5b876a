/** What Teams needs. */
export interface TeamsConfig {
  readonly appId: string;
  /** The client secret; absent for a managed identity. */
  readonly appPassword: string | undefined;
  readonly appType: (typeof APP_TYPES)[number];
  readonly tenantId: string | undefined;
  /** Which of Microsoft's clouds the bot is registered in. */
  readonly cloud: (typeof CLOUDS)[number];
}

const APP_TYPES = ['SingleTenant', 'MultiTenant', 'UserAssignedMSI'] as const;
const CLOUDS = ['public', 'us-government', 'us-dod', 'china'] as const;
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** A directory is known by the domains that are its own, too. */
const DOMAIN = /^[\w-]+(?:\.[\w-]+)+$/;

type Get = (name: string) => string | undefined;

type OneOf = <T extends string>(name: string, allowed: readonly T[], fallback: T) => T;

/** Reads what is configured for Teams; undefined when nothing is. What is wrong is added to `problems`. */
export function readTeamsConfig(get: Get, oneOf: OneOf, problems: string[]): TeamsConfig | undefined {
  const appId = get('MICROSOFT_APP_ID');
  const appPassword = get('MICROSOFT_APP_PASSWORD');
  const tenantId = get('MICROSOFT_APP_TENANT_ID');
  const appType = oneOf('MICROSOFT_APP_TYPE', APP_TYPES, 'SingleTenant');
  const cloud = oneOf('MICROSOFT_CLOUD', CLOUDS, 'public');
  if (!appId) {
    const alone = appPassword ? 'MICROSOFT_APP_PASSWORD' : tenantId && 'MICROSOFT_APP_TENANT_ID';
    if (alone) problems.push(`${alone} is set without MICROSOFT_APP_ID: set the id of your bot too.`);
    return undefined;
  }
  if (!GUID.test(appId))
    problems.push(
      'MICROSOFT_APP_ID must be the "Microsoft App ID" of your Azure Bot, such as 11111111-2222-3333-4444-555555555555; it is not the bot’s name.',
    );
  problems.push(...credentialProblems({ appPassword, appType, tenantId }));
  return { appId, appPassword, appType, tenantId, cloud };
}

function credentialProblems({
  appPassword,
  appType,
  tenantId,
}: Pick<TeamsConfig, 'appPassword' | 'appType' | 'tenantId'>): string[] {
  const problems: string[] = [];
  if (appType !== 'UserAssignedMSI' && !appPassword)
    problems.push(
      'MICROSOFT_APP_PASSWORD is missing: create a client secret for the bot, or set MICROSOFT_APP_TYPE=UserAssignedMSI.',
    );
  if (appType === 'UserAssignedMSI' && appPassword)
    problems.push(
      'MICROSOFT_APP_PASSWORD is set, but a managed identity has no secret: remove it, or set MICROSOFT_APP_TYPE=SingleTenant.',
    );
  if (appType !== 'MultiTenant' && !tenantId)
    problems.push(`MICROSOFT_APP_TENANT_ID is missing: ${appType} needs the id of your directory (tenant).`);
  if (tenantId && !GUID.test(tenantId) && !DOMAIN.test(tenantId))
    problems.push(
      'MICROSOFT_APP_TENANT_ID must be the "App Tenant ID" of your Azure Bot, such as 11111111-2222-3333-4444-555555555555, or a domain of your directory.',
    );
  return problems;
}
