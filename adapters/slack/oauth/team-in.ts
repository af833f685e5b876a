/** Whom a delivery or an installation is for. Slack names the organization beside each of its workspaces. */
export interface Whom {
  readonly isEnterpriseInstall?: boolean | undefined;
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
}

/** The id of the workspace, or of the organization that installed Demarc as a whole; "unknown" where Slack names neither. */
export function teamIn({ isEnterpriseInstall, teamId, enterpriseId }: Whom): string {
  const id = isEnterpriseInstall ? (enterpriseId ?? teamId) : (teamId ?? enterpriseId);
  return id ?? 'unknown';
}
