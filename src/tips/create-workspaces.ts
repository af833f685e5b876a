import pLimit from 'p-limit';

/** How many tips are on their way to one workspace at a time; another one's do not wait for them. */
const AT_ONCE = 10;
/** How many wait for room in one workspace. More go back to the store, or one in which nothing gets through would fill all the room there is. */
const MOST_WAITING = 300;

/** Room for tips in each workspace, or tenant, to which addresses belong. */
export interface Workspaces {
  /** Runs `work` when there is room in the workspace of an address. */
  inTurn<T>(address: string, work: () => Promise<T>): Promise<T>;
  /** Whether so many wait there that no more should. */
  isFull(address: string): boolean;
}

export function createWorkspaces(): Workspaces {
  const limits = new Map<string, ReturnType<typeof pLimit>>();
  return {
    async inTurn(address, work) {
      const workspace = workspaceOf(address);
      const limit = limits.get(workspace) ?? pLimit(AT_ONCE);
      limits.set(workspace, limit);
      try {
        return await limit(work);
      } finally {
        if (limit.activeCount + limit.pendingCount === 0) limits.delete(workspace);
      }
    },
    isFull: (address) => (limits.get(workspaceOf(address))?.pendingCount ?? 0) >= MOST_WAITING,
  };
}

/** Platform and tenant: "slack:T1". */
function workspaceOf(address: string): string {
  return address.split(':', 2).join(':');
}
