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
  /** In how many rounds one comes back that found no room in this one: no more at a time than may wait. */
  roundsFor(address: string): number;
  /** Another round begins. */
  nextRound(): void;
}

interface Workspace {
  readonly limit: ReturnType<typeof pLimit>;
  /** How many were sent back in this round. */
  sentBack: number;
}

export function createWorkspaces(): Workspaces {
  const workspaces = new Map<string, Workspace>();
  const waiting = (address: string) => workspaces.get(workspaceOf(address))?.limit.pendingCount ?? 0;
  return {
    async inTurn(address, work) {
      const name = workspaceOf(address);
      const workspace = workspaces.get(name) ?? { limit: pLimit(AT_ONCE), sentBack: 0 };
      workspaces.set(name, workspace);
      const { limit } = workspace;
      try {
        return await limit(work);
      } finally {
        if (limit.activeCount + limit.pendingCount === 0) workspaces.delete(name);
      }
    },
    isFull: (address) => waiting(address) >= MOST_WAITING,
    roundsFor(address) {
      const workspace = workspaces.get(workspaceOf(address));
      if (workspace === undefined) return 1;
      workspace.sentBack += 1;
      return Math.ceil(workspace.sentBack / MOST_WAITING);
    },
    nextRound() {
      for (const workspace of workspaces.values()) workspace.sentBack = 0;
    },
  };
}

/** Platform and tenant: "slack:T1". */
function workspaceOf(address: string): string {
  return address.split(':', 2).join(':');
}
