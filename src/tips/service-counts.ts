import type { Store } from '../store/store.js';

/** How often a place asked about which service, so that its tips are about those more often; a store keeps it. */
export type ServiceCounts = Pick<Store, 'countServices' | 'servicesAsked'>;
