/** Whom a delivery or an installation is for. Slack names the organization beside each of its workspaces. */
export interface Whom {
  readonly isEnterpriseInstall?: boolean | undefined;
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
}

/**
 * The tenant under which everything of a delivery is kept: "slack:T1" for a workspace, "slack:E1" for an organization that
 * installed Demarc as a whole. It is the one that installed, so that when it leaves, all of that is found and deleted.
 */
export function tenantOf({ isEnterpriseInstall, teamId, enterpriseId }: Whom): string {
  const id = isEnterpriseInstall ? (enterpriseId ?? teamId) : (teamId ?? enterpriseId);
  return `slack:${id ?? 'unknown'}`;
}
