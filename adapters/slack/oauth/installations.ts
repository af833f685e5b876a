import type { Installation, InstallationStore } from '@slack/oauth';
import { createBriefMemory } from './brief-memory.js';
import type { Seal } from './seal.js';
import { tenantOf } from './tenant-of.js';

/** Where sealed installations are kept, each under its tenant. Demarc's store is one. */
export interface SealedInstallations {
  installation(tenant: string): Promise<string | undefined>;
  keepInstallation(tenant: string, sealed: string): Promise<void>;
}

/** Demarc as it is installed in a workspace or an organization. */
export interface Installed {
  /** When it was installed, in milliseconds since the epoch. */
  readonly since: number;
  readonly installation: Installation;
}

/** The installations, readable. All reject with StoreError or ConfigError when one cannot be read, kept or opened. */
export interface Installations extends InstallationStore {
  /** As it was at most a minute ago. */
  of(tenant: string): Promise<Installed | undefined>;
  /** As it is now; another process may have renewed its token. */
  latest(tenant: string): Promise<Installed | undefined>;
  keep(tenant: string, installed: Installed): Promise<void>;
  /** Its tenant has been forgotten, or somebody else has changed it. */
  drop(tenant: string): void;
}

/** How many installations are kept open in memory, and for how long, so that not every event decrypts one. */
const OPEN_AT_MOST = 1_000;
const OPEN_FOR = 60_000;

/** Keeps installations sealed, and a few of them open in memory for a short time. */
export function createInstallations(
  records: SealedInstallations,
  seal: Seal,
  now: () => number,
): Installations {
  const load = async (tenant: string): Promise<Installed | undefined> => {
    const sealed = await records.installation(tenant);
    return sealed === undefined ? undefined : JSON.parse(await seal.open(sealed, tenant));
  };
  const memory = createBriefMemory({ load, most: OPEN_AT_MOST, milliseconds: OPEN_FOR, now });
  const keep = async (tenant: string, installed: Installed) => {
    await records.keepInstallation(tenant, await seal.seal(JSON.stringify(installed), tenant));
    memory.drop(tenant);
  };
  return {
    of: memory.get,
    latest(tenant) {
      memory.drop(tenant);
      return memory.get(tenant);
    },
    keep,
    drop: memory.drop,
    storeInstallation: (installation) =>
      keep(tenantOfInstallation(installation), { since: now(), installation }),
    async fetchInstallation(query) {
      const installed = await memory.get(tenantOf(query));
      if (installed === undefined) throw new Error('Demarc is not installed there.');
      return installed.installation;
    },
  };
}

function tenantOfInstallation({ isEnterpriseInstall, team, enterprise }: Installation): string {
  return tenantOf({ isEnterpriseInstall, teamId: team?.id, enterpriseId: enterprise?.id });
}
