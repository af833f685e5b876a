import { teamIn, type Whom } from './team-in.js';

/**
 * The tenant under which everything of a delivery is kept: "slack:T1" for a workspace, "slack:E1" for an organization that
 * installed Demarc as a whole. It is the one that installed, so that when it leaves, all of that is found and deleted.
 */
export function tenantOf(whom: Whom): string {
  return `slack:${teamIn(whom)}`;
}
