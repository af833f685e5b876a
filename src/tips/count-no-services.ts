import type { ServiceCounts } from './service-counts.js';

/** Where the operator has nothing counted: nothing is kept, and what was kept before is not looked at. */
export const countNoServices: ServiceCounts = {
  countServices: () => DONE,
  servicesAsked: async () => ({}),
};

/** This is called for every question. */
const DONE = Promise.resolve();
