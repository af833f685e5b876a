import config from './jest.config.mjs';

/** What takes minutes; run by `npm run soak:slack`, `soak:teams`, `soak:tips` and `soak:questions`. */
export default {
  ...config,
  testMatch: [
    '**/*.soak.ts',
    '**/mutated-deliveries.test.ts',
    '**/mutated-requests.test.ts',
    '**/never-slow.test.ts',
    '**/due-day.test.ts',
  ],
  verbose: true,
};
